import { describe, expect, test } from 'vitest'
import { checkReport, parseReport } from '../../src/index.js'
import { readHtml } from '../../src/read/html.js'
import { findNotes } from '../../src/read/note-openings.js'

const FIRST = 'Samoa has no mines.'
const SECOND = 'Samoa told Fiji that it clears none.'

/** The notes and markers of a page with two of each, written in the given ways. */
function read(source: string): { notes: string[]; markers: string[]; paragraphs: string[]; headings: string[] } {
  const { footnotes, sections } = parseReport(source)
  const blocks = sections.flatMap((section) => section.blocks)
  return {
    notes: footnotes.map(({ label, text }) => `${label}: ${text}`),
    markers: blocks.flatMap((block) => block.markers.map(({ label }) => label)),
    paragraphs: blocks.map(({ text }) => text),
    headings: sections.flatMap(({ heading }) => heading?.text ?? []),
  }
}

const EXPECTED = {
  notes: ['1: Interview in Apia.', '2: Ibid.'],
  markers: ['1', '2'],
  paragraphs: [FIRST, SECOND],
  headings: ['Mine Ban Policy'],
}

const page = (marker: (label: number) => string, notes: string): string =>
  `<h2>Mine Ban Policy</h2><p>${FIRST}${marker(1)}<p>${SECOND}${marker(2)}${notes}`

const raised = (label: number): string => `<sup>${label}</sup>`

describe('notes of a page in HTML', () => {
  test.each([
    ['a list with raised markers', page(raised, '<ol><li>Interview in Apia.<li>Ibid.</ol>')],
    ['a list that names its numbers', page(raised, '<ol start=9><li value=1>Interview in Apia.<li>Ibid.</ol>')],
    ['a list with markers in brackets', page((n) => `[${n}]`, '<ol><li>Interview in Apia.<li>Ibid.</ol>')],
    [
      'a list with names of no meaning',
      page(
        (n) => `<a href="#x-${n}a">${n}</a>`,
        '<ol><li id="x-1a">Interview in Apia. <a href="#y">↩</a><li id="x-2a">Ibid.</ol>',
      ),
    ],
    [
      'a list of terms',
      page(raised, '<dl><dt><a name="k1">1</a><dd>Interview in Apia.<dt><a name="k2">2</a><dd>Ibid.</dl>'),
    ],
    ['a table', page(raised, '<table><tr><td>1.<td>Interview in Apia.<tr><td>2.<td>Ibid.</table>')],
    ['numbers with a stop, markers in brackets', page((n) => `[${n}]`, '<p>1. Interview in Apia.<p>2. Ibid.')],
    ['numbers with a slash', page(raised, '<p>1/ Interview in Apia.<p>2/ Ibid.')],
    ['numbers glued to the text', page((n) => `<a href="#z${n}s">${n}</a>`, '<p>1Interview in Apia.<p>2Ibid.')],
    ['spaces in the brackets', page((n) => ` [ <a href="#k">${n}</a> ]`, '<p>[ 1 ] Interview in Apia.<p>[ 2 ] Ibid.')],
    [
      'brackets in the link',
      page((n) => `<a href="#k${n}"><sup>(${n})</sup></a>`, '<p>1. Interview in Apia.<p>2. Ibid.'),
    ],
    [
      'styles that raise',
      page((n) => `<span style="vertical-align: super">${n}</span>`, '<p>1 Interview in Apia.<p>2 Ibid.'),
    ],
    ['a heading of their own', page(raised, '<h2>Notes</h2><p><sup>1</sup> Interview in Apia.<p><sup>2</sup> Ibid.')],
    [
      'links back in words',
      page(
        (n) => `<a href="#a${n}">${n}</a>`,
        '<p>1. Interview in Apia. <a href="#b1">Back</a><p>2. Ibid. [<a href="#b2">return to text</a>]',
      ),
    ],
  ])('stand in or have %s', (_, html) => {
    expect(read(`<html><body>${html}</body></html>`)).toEqual(EXPECTED)
  })
})

describe('notes of a page in text and Markdown', () => {
  test.each([
    ['numbers with a stop', `Mine Ban Policy\n\n${FIRST}[1]\n\n${SECOND}[2]\n\n1. Interview in Apia.\n\n2. Ibid.`],
    [
      'arrows behind the numbers',
      `Mine Ban Policy\n\n${FIRST}[1]\n\n${SECOND}[2]\n\n1. ↑ Interview in Apia.\n\n2. ^ Ibid.`,
    ],
    ['carets', `Mine Ban Policy\n\n${FIRST}^1\n\n${SECOND}^2\n\n^1 Interview in Apia.\n\n^2 Ibid.`],
    ['raised digits', `Mine Ban Policy\n\n${FIRST}¹\n\n${SECOND}²\n\n¹ Interview in Apia.\n\n² Ibid.`],
    [
      'a list in Markdown',
      `## Mine Ban Policy\n\n${FIRST}[1](#n1)\n\n${SECOND}[2](#n2)\n\n1. Interview in Apia.\n2. Ibid.`,
    ],
    [
      'raised markers in Markdown',
      `## Mine Ban Policy\n\n${FIRST}<sup>1</sup>\n\n${SECOND}<sup>2</sup>\n\n1\\. Interview in Apia.\n\n2\\. Ibid.`,
    ],
  ])('have %s', (_, source) => {
    expect(read(source)).toEqual(EXPECTED)
  })
})

describe('what is no note', () => {
  test.each([
    [
      'a numbered list that no marker leads to',
      '<p>Steps:<ol><li>Find it.<li>Mark it.</ol><p>Done.<sup>1</sup><p><sup>1</sup> Letter.',
      1,
    ],
    ['numbers before their markers', '<p>1. Find it.<p>2. Mark it.<p>Done.<sup>1</sup> Gone.<sup>2</sup>', 0],
    ['a number at the head of a paragraph', '<p>Fiji has none.<p>12 Mines were found.', 0],
  ])('%s', (_, html, count) => {
    const { lines } = readHtml(html)
    expect(findNotes(lines).openings.filter((opening) => opening !== null)).toHaveLength(count)
  })
})

test('takes linear time on numbers that count up', () => {
  const { lines } = readHtml(Array.from({ length: 20_000 }, (_, i) => `<p>${i}. A.${i}<sup>${i}</sup>`).join(''))
  const started = performance.now()
  findNotes(lines)
  expect(performance.now() - started).toBeLessThan(3_000)
})

test.each<[string, (label: number) => string, (label: number, text: string) => string]>([
  ['[1]_ and .. [1]', (label) => ` [${label}]_`, (label, text) => `.. [${label}] ${text}`],
  ['^[1] and [1]', (label) => `^[${label}]`, (label, text) => `[${label}] ${text}`],
  ['{1}', (label) => `{${label}}`, (label, text) => `{${label}} ${text}`],
  ['[1] and Note 1:', (label) => `[${label}]`, (label, text) => `Note ${label}: ${text}`],
  ['[1] and [Footnote 1: ...]', (label) => `[${label}]`, (label, text) => `[Footnote ${label}: ${text}]`],
])('notes printed as %s', (_, marker, note) => {
  const notes = [note(1, 'Letter [in French], Apia, 4 May 2001.'), note(2, 'Ibid.')].join('\n\n')
  const source = `SAMOA, Landmine Monitor Report 2001\n\nSAMOA\n\nSamoa signed the Mine Ban Treaty.${marker(1)} It has no mines.${marker(2)}\n\n${notes}\n`
  const report = parseReport(source)
  const [block] = report.sections.flatMap(({ blocks }) => blocks)
  expect(block?.text).toBe('Samoa signed the Mine Ban Treaty. It has no mines.')
  expect(block?.markers.map(({ label, footnote }) => [label, footnote])).toEqual([
    ['1', 'fn1'],
    ['2', 'fn2'],
  ])
  expect(report.footnotes.map(({ text }) => text)).toEqual(['Letter [in French], Apia, 4 May 2001.', 'Ibid.'])
  expect(checkReport(report, source)).toEqual([])
})
