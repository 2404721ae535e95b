import { describe, expect, test } from 'vitest'
import { checkReport, parseReport } from '../../src/index.js'
import { endsTooSoon } from '../../src/read/ends-too-soon.js'
import type { Format } from '../../src/read/page.js'

const LONG = 'Nowhere signed the Mine Ban Treaty in Ottawa on 3 December 1997 and ratified it '
const OPEN = `<html><body><p>${LONG}`

describe('a page ends too soon', () => {
  test.each<[string, Format, string]>([
    ['in a tag', 'html', `<p>${LONG}<a href="x`],
    ['in an end tag', 'html', `<p>${LONG}</font`],
    ['in the name of a tag', 'html', `${OPEN}<bloc`],
    ['before the name of a tag', 'html', `${OPEN}<`],
    ['in a reference', 'html', `${OPEN}&nbs`],
    ['in a reference by number', 'html', `${OPEN}&#82`],
    ['in a comment', 'html', `${OPEN}<!-- and so`],
    ['in a sentence', 'html', `${OPEN}in the`],
    ['in a sentence with tags', 'html', `${OPEN}in <i>the</i> `],
    ['in a marker', 'html', `${OPEN}in 1998.[1`],
    ['in a sentence of text', 'text', `${LONG}in the`],
    ['in a marker of text', 'text', `${LONG}in 1998.[`],
    ['in a sentence of Markdown', 'markdown', `# Nowhere\n\n${LONG}on\n`],
  ])('%s', (_name, format, source) => {
    expect(endsTooSoon(source, format)).toBe(true)
  })

  test.each<[string, Format, string]>([
    ['with a stop', 'text', `${LONG}in 1998.`],
    ['with a note that has no stop', 'text', `${LONG}in 1998.[1]\n\n[1] UNGA Resolution 51/45S, 10 December 1996`],
    ['with a heading', 'text', `${LONG}in 1998.\n\nWhere We Stand In`],
    ['with a short line', 'text', 'what we are for'],
    ['with a bracket that opens a link list', 'text', `${LONG}in 1998.\n[`],
    ['with navigation that nobody closed', 'html', '<Europe/Central Asia'],
    ['without end tags, whole', 'html', `${OPEN}in 1998.`],
    ['without end tags, with a copyright line', 'html', `${OPEN}in 1998.<p>Copyright Landmine Monitor`],
    ['closed, with a menu behind it', 'html', `${OPEN}in the</body></html>`],
    ['as a piece, in words', 'html', `<p>${LONG}in the`],
    ['with nothing', 'text', ''],
  ])('not %s', (_name, format, source) => {
    expect(endsTooSoon(source, format)).toBe(false)
  })
})

test('the bytes of a page that end in a character say so', () => {
  const bytes = new TextEncoder().encode(`${LONG}in Côte d’`)
  const report = parseReport(bytes.subarray(0, -1))
  expect(report.diagnostics.filter(({ code }) => code === 'truncated')).toHaveLength(1)
})

describe('frames', () => {
  const codes = (source: string): string[] => parseReport(source).diagnostics.map(({ code }) => code)

  test('are read for what stands in their stead', () => {
    const source =
      '<html><head><title>Monitor</title></head><frameset cols="20%,*"><frame src="a.html"><frame src="b.html">' +
      '<noframes><body><h1>SAMOA</h1><p>Samoa signed the Mine Ban Treaty on 3 December 1997.</p></body></noframes></frameset></html>'
    const report = parseReport(source)
    expect(report.facts).toHaveLength(1)
    expect(codes(source)).not.toContain('no-text')
    expect(checkReport(report, source)).toEqual([])
  })

  test.each([
    [
      'frames alone',
      '<html><frameset rows="1,*"><frame src="a.html"></frameset></html>',
      'The page is a set of frames',
    ],
    ['nothing', '', 'The page has no text'],
    ['a blank page', '<html><body>&nbsp;</body></html>', 'The page has no text'],
  ])('%s gives an empty report that says so', (_name, source, message) => {
    const report = parseReport(source, { format: 'html' })
    expect(report).toMatchObject({ sections: [], footnotes: [], facts: [] })
    expect(report.diagnostics.find(({ code }) => code === 'no-text')?.message).toContain(message)
  })
})
