import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSentences } from '../../src/text/sentences.js'

/** The sentences of a text in which `|` stands where a footnote marker was. */
function sentences(marked: string): string[] {
  const parts = marked.split('|')
  const breaks: number[] = []
  let text = ''
  for (const [at, part] of parts.entries()) {
    if (at > 0) breaks.push(text.length)
    text += part
  }
  return findSentences(text, breaks).map(({ start, end }) => text.slice(start, end))
}

describe('splits', () => {
  test.each([
    [['It has signed.', 'It has not ratified.']],
    [['Is it a party?', 'No!', 'It is not.']],
    [['It is “ready.”', 'The law is not.']],
    [['It is "ready."', 'The law is not.']],
    [['“We will sign.', 'We will ratify.”', 'Nothing came.']],
    [['It wrote “Yes.”', 'Then it joined.']],
    [['(The count is old.)', 'The next one is due.']],
    [['It is old (see above).', 'The next one is due.']],
    [['It laid mines..', 'They remain.']],
    [['It spoke of disarmament....', 'The state left.']],
    [['It was done....', 'Due dates passed.']],
    [['It was done.…', 'Georgia went on.']],
    [['It was done…', 'Georgia went on.']],
    [['It was done.', '“[l]ater it was undone.”']],
    [['Mines stay. [...]', 'The next step is near.']],
    [['It cost much.', '$5 million was paid.']],
    [['This was in 1999.', '24 states came.']],
    [['See www.mines.example.', 'The page is old.']],
    [['Chad.', 'A new law is due.']],
    [['It is in the U.S.', 'The mines are not.']],
    [['It went to the U.N.', 'However, it came back.']],
    [['It is near the C.A.R.', 'In 1999, it was far.']],
    [['He said “in the U.S.”', 'Georgia has none.']],
    [['It bought mines, fuzes, etc.', 'Georgia sold them.']],
    [['It was made by Acme Ltd.', 'The mines stay.']],
    [['They met at 9 a.m.', 'The talks failed.']],
    [['He said no.', 'Georgia said yes.']],
    [['It filled in Form A.', 'Georgia did not.']],
    [['It left Protocol V.', 'Georgia stayed.']],
    [['The mines are from World War I.', 'Georgia cleared them.']],
    [['It joined Protocol II.', 'Georgia did not.']],
    [['It ended. ”', 'The next began.']],
    [['It ended.\u00a0', 'The next began.'].map((part) => part.trim())],
  ])('%j', (expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected)
  })
})

describe('does not split', () => {
  test.each([
    'The U.S. government and U.N. agencies met U.S. Navy staff.',
    'The U.N. Mine Action Service and the C.A.R. Government agreed.',
    'H.E. Mr. Lee met Mrs. Ray, Dr. Po and Lt. Gen. T. Y. Dan.',
    'Amb. Fox, Hon. Roe, Col. Poe and Prof. Doe came.',
    'Mr.Son and Lt.Gen. Dan came.',
    'J.M. Dube and C. S. Roe of St. Lucia wrote it.',
    'See p.188, p. 188, pp. C-1, C-6 and No. 48, no. 5.',
    'See Vol. 39, Vol. XII, Res. 51/45, Art. 5, No.185 and Law No. 1/30.',
    'Acme Ltd., Acme Inc., mines, etc., and more.',
    'It is approx. 5.5 km, i.e. Five, e.g. Six, or 0.3km2.',
    'It came c. 1990 or in Sept. 2001.',
    'the ban ... Georgia and the others',
    'He said “... The state is small.”',
    'Police...is what it said.',
    'It spoke of the ban.… and left.',
    '“Is it?” he asked, and “no.” he said.',
    'It is old (see above.) and small.',
    'Treaty: “We of it; The others of that.”',
    'See www.mines.example.Next for more.',
    '1. Georgia shall sign.',
    'mines. lower case goes on.',
    'It was done. – so it said',
  ])('%s', (text) => {
    expect(sentences(text)).toEqual([text])
  })
})

describe('where a marker stood', () => {
  test.each([
    ['no more mines.|Taiwan is small.', ['no more mines.', 'Taiwan is small.']],
    ['no more “mines.”|Taiwan is small.', ['no more “mines.”', 'Taiwan is small.']],
    ['no more “mines.|” Taiwan is small.', ['no more “mines.”', 'Taiwan is small.']],
    ['no more "mines."|Taiwan is small.', ['no more "mines."', 'Taiwan is small.']],
    ['no more mines.|"Taiwan" is small.', ['no more mines.', '"Taiwan" is small.']],
    ['no more mines.||24 remain.', ['no more mines.', '24 remain.']],
    ['no more mines.| Taiwan is small.', ['no more mines.', 'Taiwan is small.']],
    ['it is in the U.S.| Georgia is not.', ['it is in the U.S.', 'Georgia is not.']],
    ['see www.mines.example.|Next one.', ['see www.mines.example.', 'Next one.']],
    ['in 2006,| but Taiwan| left.|', ['in 2006, but Taiwan left.']],
    ['no more mines.|lower case', ['no more mines.lower case']],
    ['by Mr.| Lee', ['by Mr. Lee']],
    ['no more mines.Taiwan is small.', ['no more mines.Taiwan is small.']],
    ['The Convention....This is it.', ['The Convention....', 'This is it.']],
  ])('%s', (marked, expected) => {
    expect(sentences(marked)).toEqual(expected)
  })
})

describe('laws', () => {
  const pieces = fc.constantFrom(
    ...'U.S. Mr. No. p. J. It The mines Georgia 5 1999 . .. ... …. ? ! “ ” " ( ) [ ] [l] , ; – etc. www.a.b'.split(' '),
    ' ',
    ' ',
    '\u00a0',
    '\n',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 30 }).map((list) => list.join('')),
    fc.array(pieces, { maxLength: 30 }).map((list) => list.join(' ')),
  )

  test('nothing is lost: the spans are trimmed, in order, and hold all that is no white space', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.integer({ min: -1, max: 80 })), (text, breaks) => {
        let last = 0
        for (const { start, end } of findSentences(text, breaks)) {
          expect(text.slice(last, start).trim()).toBe('')
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          last = end
        }
        expect(text.slice(last).trim()).toBe('')
      }),
      { numRuns: 3000 },
    )
  })

  test('empty text has no sentences', () => {
    expect(findSentences('')).toEqual([])
    expect(findSentences(' \u00a0\n')).toEqual([])
  })

  test.each(['. ', '.', 'A. ', '...”', ' . . .', '“', 'x.   ', 'aaaa.', '[...] ', 'U.S.'])(
    'time grows with length: %j',
    (piece) => {
      const text = piece.repeat(60_000)
      const began = performance.now()
      findSentences(text, [1, 2, 3])
      findSentences(`${text}.${' '.repeat(60_000)}A`)
      expect(performance.now() - began).toBeLessThan(3000)
    },
  )
})
