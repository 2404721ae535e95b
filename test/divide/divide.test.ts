import { describe, expect, test } from 'vitest'
import { divide } from '../../src/divide/divide.js'
import { readHtml } from '../../src/read/html.js'
import { readText } from '../../src/read/text.js'

/** The outline of a text in short: headings with their level, blocks with their type, notes. */
function outline(text: string): unknown {
  const { sections, notes } = divide(readText(text).lines)
  return {
    sections: sections.map(({ level, heading, blocks }) => [
      heading === null ? null : `${level} ${heading.text}`,
      ...blocks.map((block) => (block.type === 'paragraph' ? block.text.text : `${block.type}: ${block.text.text}`)),
    ]),
    notes: notes.map(({ label, text: note }) => `${label}: ${note.text}`),
  }
}

describe('sections', () => {
  test.each<[string, string, unknown[]]>([
    [
      'of a country page',
      'SAMOA\n\nMine Ban Policy\n\nSamoa signed.\n\nUse\n\nNone.',
      [['1 SAMOA'], ['2 Mine Ban Policy', 'Samoa signed.'], ['2 Use', 'None.']],
    ],
    ['under a theme', 'Mine Action\n\nBackground\n\nText here.', [['2 Mine Action'], ['3 Background', 'Text here.']]],
    ['without a heading', 'Text here.', [[null, 'Text here.']]],
    [
      'with a lead',
      'Text here.\n\nUse\n\nNone.',
      [
        [null, 'Text here.'],
        ['2 Use', 'None.'],
      ],
    ],
    ['of nothing', '', []],
  ])('%s', (_name, text, sections) => {
    expect(outline(text)).toEqual({ sections, notes: [] })
  })
})

describe('blocks', () => {
  test('what follows a colon is a quotation', () => {
    expect(outline('He said so:\n\nWe will sign.\n\nHe did.')).toMatchObject({
      sections: [[null, 'He said so:', 'quote: We will sign.', 'He did.']],
    })
  })

  test.each([
    ['Key developments since May 2000: Samoa signed.', 'Key developments since May 2000:'],
    ['Key developments: Samoa signed.', 'Key developments:'],
    ['Five-Year Review: Samoa signed.', 'Five-Year Review:'],
    ['SAMOA: On 4 May it signed.', 'SAMOA:'],
    ['Key figures: there are none.', null],
    ['It is so: On 4 May it signed.', null],
  ])('the label of %j', (text, label) => {
    expect(divide(readText(text).lines).sections[0]?.blocks[0]).toMatchObject({ label, text: { text } })
  })

  test('the cells of a row move when its markers are taken out', () => {
    const html = '<table><tr><td>Status [1]<td>[2] Signed<td>[3]</table><p>[1] A.<p>[2] B.<p>[3] C.'
    const [block] = divide(readHtml(html).lines).sections[0]?.blocks ?? []
    expect(block?.text.text).toBe('Status Signed')
    expect(block?.cells?.map(({ start, end }) => block.text.text.slice(start, end))).toEqual(['Status', 'Signed', ''])
  })
})
