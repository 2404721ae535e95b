import { describe, expect, test } from 'vitest'
import { decodeSource } from '../../src/index.js'
import { readHtml } from '../../src/read/html.js'
import { readFixtures } from '../support/fixtures.js'
import { visibleOf } from '../support/law-visible-text.js'
import { writeForms } from '../support/plant-forms.js'
import { plantPage } from '../support/plant-page.js'

/** The visible text of a page as the library reads it, and as parse5 does, which builds the tree of browsers. */
function readings(html: string): { ours: string; parse5: string } {
  const { squeeze, textOf } = visibleOf(html, 'html')
  const { lines } = readHtml(html)
  return { ours: squeeze(lines.map(({ text }) => text.text).join('')), parse5: textOf({ start: 0, end: html.length }) }
}

/** Fixtures of which both do not read the same, each with the reason. */
const DIFFERENT: Readonly<Record<string, string>> = {}

const FIXTURES = readFixtures().flatMap(({ name, forms }) =>
  forms
    .filter(({ path }) => path.endsWith('.html'))
    .map(({ path, bytes }) => [`${name}/${path}`, () => decodeSource(bytes()).text] as const),
)

describe('what is to be seen of a page', () => {
  test.each(FIXTURES)('is what parse5 sees of it: %s', (name, html) => {
    const { ours, parse5 } = readings(html())
    if (name in DIFFERENT) expect(ours).not.toBe(parse5)
    else expect(ours).toBe(parse5)
  })

  test.each(Array.from({ length: 40 }, (_, i) => 700 + i))('is what parse5 sees of it: page %i', (seed) => {
    for (const { name, format, source } of writeForms(plantPage(seed))) {
      if (format !== 'html') continue
      const { ours, parse5 } = readings(source)
      expect({ name, text: ours }).toEqual({ name, text: parse5 })
    }
  })

  /** Markup that we read otherwise than browsers do, and mean to: nobody writes it, and it costs a second parser. */
  test.each<[string, string, string, string]>([
    ['a cell outside of a table is hidden where it says so', '<td hidden>a</td>b', 'b', 'ab'],
    ['an entry of a definition list does not end a hidden paragraph', '<p hidden>a<dd>b', '', 'b'],
    ['a hidden head hides what stands in it', '<head hidden>a</head>b', 'b', 'ab'],
    ['an end tag of a heading ends that heading only', '<h1 hidden>a</h2>b</h1>c', 'c', 'bc'],
  ])('but %s', (_reason, html, ours, parse5) => {
    expect(readings(html)).toEqual({ ours, parse5 })
  })
})
