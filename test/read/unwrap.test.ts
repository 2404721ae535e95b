import { describe, expect, test } from 'vitest'
import { readText } from '../../src/read/text.js'

/** The texts of the lines, once those that a program wrapped are joined. */
function unwrapped(...lines: string[]): string[] {
  return readText(lines.join('\n')).lines.map(({ text }) => text.text)
}

const FILLER = [
  'The first lines are here so that the text shows its width, which is that of',
  'the widest line, and so that enough lines are full to tell it for a wrapped',
  'text; a text of three lines that happen to be long is not yet a wrapped one,',
  'and its lines stay as they are.',
]
const FILLED = FILLER.join(' ')

describe('a wrapped text', () => {
  test('is joined into paragraphs', () => {
    expect(unwrapped(...FILLER)).toEqual([FILLED])
  })

  test.each<[string, string[], string[]]>([
    ['a blank line ends a paragraph', ['', 'A new one begins.'], [FILLED, 'A new one begins.']],
    [
      'a short line ends its paragraph',
      ['Another paragraph, without a blank line.'],
      [FILLED, 'Another paragraph, without a blank line.'],
    ],
    [
      'a heading stays alone',
      ['', 'Mine Ban Policy', 'The country has signed nothing so far, and it does not say when it will, if', 'ever.'],
      [FILLED, 'Mine Ban Policy', 'The country has signed nothing so far, and it does not say when it will, if ever.'],
    ],
    [
      'a date goes on with its year',
      ['', 'It was signed on 3 December', '1997, but never ratified.'],
      [FILLED, 'It was signed on 3 December 1997, but never ratified.'],
    ],
    [
      'a name that stands alone may be wider than the column',
      [
        '',
        'KEY DEVELOPMENTS SINCE MAY 2004 AS THEY WERE TOLD, Landmine Monitor Report 2005',
        '',
        'Such a line tells nothing of how wide the text is, for all that it is longer.',
        'Inconspicuous lines do, which end where no more room was left for what comes',
        'next.',
      ],
      [
        FILLED,
        'KEY DEVELOPMENTS SINCE MAY 2004 AS THEY WERE TOLD, Landmine Monitor Report 2005',
        'Such a line tells nothing of how wide the text is, for all that it is longer. Inconspicuous lines do, which end where no more room was left for what comes next.',
      ],
    ],
    [
      'a first line that is set in opens a paragraph',
      [
        '',
        '     This paragraph begins further in than it goes on, as printers have done it',
        'for long. It ends on a line that is as full as the others, and so tells naught.',
        '     This one follows without a blank line, and its first line alone tells that',
        'it does. Nobody would see it otherwise, although the printers were sure of it.',
        '     A paragraph of a single line stands here.',
        '     It is followed by one that is as long as most others, and goes on with its',
        'second line.',
        'BARBADOS',
        '     Below a heading a paragraph begins in the same way as below another, which',
        'is enough to tell the heading.',
      ],
      [
        FILLED,
        'This paragraph begins further in than it goes on, as printers have done it for long. It ends on a line that is as full as the others, and so tells naught.',
        'This one follows without a blank line, and its first line alone tells that it does. Nobody would see it otherwise, although the printers were sure of it.',
        'A paragraph of a single line stands here.',
        'It is followed by one that is as long as most others, and goes on with its second line.',
        'BARBADOS',
        'Below a heading a paragraph begins in the same way as below another, which is enough to tell the heading.',
      ],
    ],
    [
      'a title stands alone, however wide',
      ['', 'KEY DEVELOPMENTS SINCE MARCH THAT WERE TOLD, Landmine Monitor Report 2002', 'KEY DEVELOPMENTS SINCE MARCH'],
      [
        FILLED,
        'KEY DEVELOPMENTS SINCE MARCH THAT WERE TOLD, Landmine Monitor Report 2002',
        'KEY DEVELOPMENTS SINCE MARCH',
      ],
    ],
    [
      'a line may be too long to have been wrapped',
      ['', `Status | ${'long words '.repeat(14)}end of the row`, ...FILLER, ...FILLER],
      [FILLED, expect.stringMatching(/^Status long words/), ...[FILLED, FILLED]],
    ],
    ['a line in the middle of a sentence goes on', ['', 'He went to the', 'town.'], [FILLED, 'He went to the town.']],
    [
      'notes begin lines',
      [
        '',
        '[1] Letter from the ministry of foreign affairs to the one who wrote this text,',
        '4 May 2000.',
        '[2] Ibid.',
      ],
      [
        FILLED,
        '[1] Letter from the ministry of foreign affairs to the one who wrote this text, 4 May 2000.',
        '[2] Ibid.',
      ],
    ],
    [
      'a marker that was wrapped to the head of a line stays in it',
      [
        '',
        'This sentence is so long that the marker behind it stands on the line below it.',
        '[1] And it goes on.',
        '',
        '[1] A note.',
        '',
        '[2] Another.',
      ],
      [
        FILLED,
        'This sentence is so long that the marker behind it stands on the line below it. [1] And it goes on.',
        '[1] A note.',
        '[2] Another.',
      ],
    ],
    [
      'a sign that leads back ends a note',
      ['', '1. Letter from the ministry of foreign affairs to the one who wrote here. ↩', '2. Ibid. ↩'],
      [FILLED, '1. Letter from the ministry of foreign affairs to the one who wrote here. ↩', '2. Ibid. ↩'],
    ],
    [
      'bare numbers that count up to the end open notes',
      [
        '',
        '1 Letter from the ministry of foreign affairs to the one who wrote this text,',
        '4 May 2000, page 2.',
        '2 Ibid.',
      ],
      [
        FILLED,
        '1 Letter from the ministry of foreign affairs to the one who wrote this text, 4 May 2000, page 2.',
        '2 Ibid.',
      ],
    ],
    [
      'a number at the head of a wrapped line opens none',
      [
        '',
        'A sentence on what the delegates said that goes on in the line below it, where',
        '12 States Parties stand.',
      ],
      [
        FILLED,
        'A sentence on what the delegates said that goes on in the line below it, where 12 States Parties stand.',
      ],
    ],
    [
      'the bullet counts as part of the line',
      ['', '• Of this entry the last word would fit if nothing stood before the entry, no', 'bullet at all.'],
      [FILLED, 'Of this entry the last word would fit if nothing stood before the entry, no bullet at all.'],
    ],
  ])('%s', (_name, lines, expected) => {
    expect(unwrapped(...FILLER, ...lines)).toEqual(expected)
  })
})

describe('a text that is not wrapped', () => {
  test('has notes whose lines hang', () => {
    const long = 'A paragraph that nobody wrapped goes on and on. '.repeat(4).trim()
    expect(
      unwrapped(
        `${long}[1] And more.[2]`,
        '',
        '[1]  Letter from the ministry of August',
        '     2008. It came on',
        '     a Monday.',
        '[2]  Ibid.',
        'Contact us',
      ),
    ).toEqual([
      `${long}[1] And more.[2]`,
      '[1] Letter from the ministry of August 2008. It came on a Monday.',
      '[2] Ibid.',
      'Contact us',
    ])
  })

  test.each<[string, string[]]>([
    ['short lines', ['One', 'Two', 'Three', 'Four']],
    [
      'few long lines',
      ['This line is long enough to be one of a wrapped text, surely.', 'This one too, but they are only two.'],
    ],
    ['one line longer than any column', [...FILLER, 'x '.repeat(90).trim()]],
  ])('keeps %s', (_name, lines) => {
    expect(unwrapped(...lines)).toEqual(lines)
  })
})
