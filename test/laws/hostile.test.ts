import { describe, expect, test } from 'vitest'
import { HOSTILE } from '../../bench/hostile-cases.mjs'
import { checkReport, MonitorReportError, type ParseOptions, parseReport, type Report } from '../../src/index.js'

/** Generous: machines of tests are slow and busy. `node bench/hostile.mjs` measures. */
const MOST_MS = 120_000
/** Checking what is longer takes as long again. */
const LONGEST_CHECKED = 300_000
/** What takes seconds by its size alone is left to the bench. */
const LONGEST = 10_000_000

function outcomeOf(page: string | Uint8Array, options: ParseOptions): Report | MonitorReportError {
  try {
    return parseReport(page, options)
  } catch (error) {
    if (error instanceof MonitorReportError) return error
    throw error
  }
}

describe('a page that is written to hang, flood or fool a parser', () => {
  test.each(HOSTILE)('ends with a report or a refusal: $name', { timeout: MOST_MS }, ({ format, make }) => {
    const page = make()
    if (page.length > LONGEST) return
    const outcome = outcomeOf(page, format === null ? {} : { format })
    if (outcome instanceof MonitorReportError) expect(outcome.code).toBe('too-many-nodes')
    else if (page.length < LONGEST_CHECKED) expect(checkReport(outcome)).toEqual([])
  })
})

describe('what crosses a limit', () => {
  const messagesOf = (page: string, options: ParseOptions): string[] =>
    parseReport(page, options)
      .diagnostics.filter(({ code }) => code === 'limit-reached')
      .map(({ message, span }) => `${span === null ? '' : page.slice(span.start, span.end)}: ${message}`)

  test.each<[string, string, ParseOptions, string]>([
    [
      'depth',
      '<div><p>One<div><b>Two<i>Three</i></b></div></div>',
      { limits: { depth: 2 } },
      'b: More than 2 elements, quotations or lists stand in one another; what is deeper was read beside them.',
    ],
    [
      'depth, of Markdown',
      '> > > One',
      { format: 'markdown', limits: { depth: 2 } },
      '>: More than 2 elements, quotations or lists stand in one another; what is deeper was read beside them.',
    ],
    [
      'attribute',
      '<p>Samoa spoke for <a href="#abcdef">One</a> hour.',
      { limits: { attribute: 3 } },
      '#abcdef: The value of an attribute has more than 3 code units and was not read.',
    ],
    [
      'markers',
      'One.[1] Two.[2]\n\n[1] A.\n[2] B.',
      { limits: { markers: 1 } },
      '[2]: The page has more than 1 markers; from here on they stay in the text.',
    ],
    [
      'footnotes',
      'One.[1] Two.[2]\n\n[1] A.\n[2] B.',
      { limits: { footnotes: 1 } },
      '[2] B.: The page has more than 1 footnotes; from here on they stay in the text.',
    ],
    [
      'facts',
      'SAMOA, Landmine Monitor Report 1999\n\nSamoa signed the Mine Ban Treaty in 1997. It ratified it in 1998.',
      { limits: { facts: 1 } },
      'It ratified it in 1998.: The page has more than 1 facts; from here on it was not read for them.',
    ],
    [
      'diagnostics',
      'SAMOA, Landmine Monitor Report 1999\n\nOne.[1] Two.[2] Three.[3]',
      { limits: { diagnostics: 1 } },
      ': 2 more diagnostics have the code marker-without-footnote.',
    ],
  ])('is told, and no text is lost: %s', (_name, page, options, message) => {
    expect(messagesOf(page, options)).toContain(message)
    expect(checkReport(parseReport(page, options), page)).toEqual([])
    expect(messagesOf(page, { ...options, limits: {} })).toEqual([])
    const words = ({ sections, footnotes }: Report): string =>
      JSON.stringify([sections.map(({ heading, blocks }) => [heading, blocks.map(({ text }) => text)]), footnotes])
    for (const word of ['One', 'Two', 'Three', 'A.', 'B.'])
      if (page.includes(word)) expect(words(parseReport(page, options))).toContain(word)
  })

  test.each<[string, string, ParseOptions]>([
    ['elements', '<p>One<p>Two', { limits: { nodes: 1 } }],
    ['lines', 'One\ntwo', { limits: { nodes: 1 } }],
    ['pieces of Markdown', '*One* **two** *three*', { format: 'markdown', limits: { nodes: 3 } }],
  ])('in the number of %s is refused', (_name, page, options) => {
    expect(outcomeOf(page, options)).toMatchObject({ code: 'too-many-nodes' })
  })
})
