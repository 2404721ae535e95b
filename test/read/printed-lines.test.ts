import { describe, expect, test } from 'vitest'
import { checkReport, parseReport } from '../../src/index.js'

const LINES = [
  'Samoa signed the Mine Ban Treaty on 3 December 1997 and ratified it in the summer of',
  'the year that followed.<sup>1</sup> It has spoken for the treaty at each meeting since then, and it',
  'has voted for each resolution of the General Assembly that calls on all states to join,',
  'as the delegates of the islands around it have done as well.<sup>2</sup> No mines are laid on its',
  'soil, nor were any laid there in the past.',
  'In the year of this report its parliament took up a bill on penalties for the use of',
  'mines, which by the end of the year had not been passed into law, for want of time to',
  'debate it.',
]
const NOTES = [
  '<sup>1</sup> Letter from the Ministry of Foreign Affairs of Samoa to the writer of this text, Apia,',
  '4 May 2001.',
  '<sup>2</sup> Interview with a delegate, Apia, 7 May 2001.',
]

function page(tag: string, lines: readonly string[]): string {
  const blocks = (texts: readonly string[]) => texts.map((text) => `<${tag}>${text}</${tag}>`).join('')
  return `<h1>SAMOA, Landmine Monitor Report 2001</h1><h2>SAMOA</h2>${blocks(lines)}${blocks(NOTES)}`
}

describe('blocks that are printed lines', () => {
  test.each(['div', 'p'])('of <%s> are joined, with the markers in them', (tag) => {
    const source = page(tag, LINES)
    const report = parseReport(source)
    const blocks = report.sections.flatMap((section) => section.blocks)
    expect(blocks.map(({ text, markers }) => [text.slice(-9), markers.map(({ label }) => label)])).toEqual([
      ['the past.', ['1', '2']],
      ['ebate it.', []],
    ])
    expect(report.footnotes.map(({ text }) => text.slice(-11))).toEqual(['4 May 2001.', '7 May 2001.'])
    expect(checkReport(report, source)).toEqual([])
  })

  test('are paragraphs where they end as such', () => {
    const source = page(
      'p',
      LINES.map((line) => `${line.replace(/<sup>.*/, '')}.`),
    )
    expect(parseReport(source).sections.flatMap((section) => section.blocks)).toHaveLength(LINES.length)
  })
})
