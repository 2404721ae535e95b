import { describe, expect, test } from 'vitest'
import { checkReport, INCONSISTENCY_CODES, type InconsistencyCode } from '../../src/index.js'
import type { Report } from '../../src/schema/index.js'
import { change } from '../schema/change.js'
import { exampleReport, SOURCE } from '../schema/example.js'

type Path = readonly (string | number)[]
type Mutation = readonly [name: string, code: InconsistencyCode, changes: readonly (readonly [Path, unknown])[]]

const LEAD: Path = ['sections', 0, 'blocks', 0]
const POLICY: Path = ['sections', 1, 'blocks', 0]
const ROW: Path = ['sections', 1, 'blocks', 2]
const SOURCE_PLACE = ['footnotes', 0, 'sources', 0]
const FIRST: Path = ['facts', 0, 'evidence']

/** Where the heading of the page stands, before any block. */
const BEFORE = { start: 0, end: 1 }

function at(words: string): number {
  return SOURCE.indexOf(words)
}

const MUTATIONS: readonly Mutation[] = [
  ['a report that is none', 'schema', [[['schema'], 'monitor-report/2']]],
  ['an id of two sections', 'duplicate-id', [[['sections', 1, 'id'], 's1']]],
  ['an id of a section and a fact', 'duplicate-id', [[['sections', 1, 'id'], 'f7']]],
  ['sections numbered backwards', 'id-out-of-order', [[['sections', 0, 'id'], 's10']]],
  ['facts numbered backwards', 'id-out-of-order', [[['facts', 5, 'id'], 'f9']]],
  ['a marker to no footnote', 'dangling-reference', [[[...LEAD, 'markers', 2, 'footnote'], 'fn9']]],
  ['evidence in no block', 'dangling-reference', [[['facts', 6, 'evidence', 'block'], 'b9']]],
  ['a citation of no footnote', 'dangling-reference', [[['facts', 5, 'citation', 'footnotes', 0], 'fn9']]],
  ['a source that is no footnote', 'dangling-reference', [[['facts', 0, 'citation', 'sources', 0], 'fn9']]],
  ['a hop to no footnote', 'dangling-reference', [[['footnotes', 3, 'refersTo'], hop('see', 'fn9')]]],
  ['a removed piece that ends before it starts', 'span-reversed', [[['removed', 0, 'span'], { start: 9, end: 8 }]]],
  ['a diagnostic past the end', 'span-out-of-range', [[['diagnostics', 0, 'span', 'end'], SOURCE.length + 1]]],
  ['a marker past the end', 'span-out-of-range', [[[...POLICY, 'markers', 0, 'span', 'end'], SOURCE.length + 1]]],
  ['markers listed backwards', 'out-of-order', [[[...LEAD, 'markers', 1, 'offset'], 3]]],
  ['cells listed backwards', 'out-of-order', [[[...ROW, 'cells', 1], { text: 'k', start: 4, end: 5 }]]],
  [
    'a removed piece within a block',
    'overlap',
    [[['removed', 0, 'span'], { start: at('Ban Treaty') - 3, end: at('</i>') }]],
  ],
  ['a footnote within another', 'overlap', [[['footnotes', 1, 'span', 'start'], at('1999.</p>\n<p>[2]')]]],
  ['two removed pieces that meet', 'overlap', [[['removed', 1, 'span', 'start'], at('Search')]]],
  ['layout half within a block', 'overlap', [[['removed', 2, 'span', 'start'], at('&bull;') - 1]]],
  ['a marker past the text', 'marker-outside-text', [[[...POLICY, 'markers', 0, 'offset'], 500]]],
  [
    'a marker outside its block',
    'marker-outside-block',
    [[[...POLICY, 'markers', 0, 'span'], { start: at('<ul>'), end: at('<li>') }]],
  ],
  ['a cell past the text', 'cell-outside-text', [[[...ROW, 'cells', 1, 'end'], 12]]],
  ['a cell that ends before it starts', 'cell-outside-text', [[[...ROW, 'cells', 1, 'end'], 5]]],
  ['a cell of other words', 'cell-mismatch', [[[...ROW, 'cells', 1, 'text'], '1,300']]],
  ['evidence past the text', 'evidence-outside-text', [[['facts', 6, 'evidence', 'end'], 99]]],
  ['evidence that ends before it starts', 'evidence-outside-text', [[['facts', 3, 'evidence'], { ...reversed() }]]],
  ['an attribution past the text', 'evidence-outside-text', [[['facts', 0, 'attribution'], told({ end: 900 })]]],
  [
    'an attribution outside its block',
    'evidence-outside-block',
    [[['facts', 0, 'attribution'], told({ span: BEFORE })]],
  ],
  ['an attribution of other words', 'quote-mismatch', [[['facts', 0, 'attribution'], told({ text: 'it said' })]]],
  ['evidence outside its block', 'evidence-outside-block', [[[...FIRST, 'span', 'start'], at('<p>Kyrgyzstan has')]]],
  ['a quote of other words', 'quote-mismatch', [[[...FIRST, 'quote'], 'Kyrgyzstan has signed']]],
  [
    'a source past its footnote',
    'cited-outside-text',
    [
      [[...SOURCE_PLACE, 'start'], 0],
      [[...SOURCE_PLACE, 'end'], 99],
    ],
  ],
  [
    'a source of other words',
    'cited-mismatch',
    [
      [[...SOURCE_PLACE, 'start'], 1],
      [[...SOURCE_PLACE, 'end'], 50],
    ],
  ],
  ['a source of words that the footnote has not', 'cited-mismatch', [[[...SOURCE_PLACE, 'text'], 'Letter']]],
  ['a remark of other words', 'cited-mismatch', [[['footnotes', 1, 'remarks'], [{ text: 'Idem', start: 0, end: 4 }]]]],
  ['a scope without footnotes', 'scope-mismatch', [[['facts', 6, 'citation', 'scope'], 'passage']]],
  ['footnotes without a scope', 'scope-mismatch', [[['facts', 0, 'citation', 'scope'], 'none']]],
  ['a source that is missing', 'sources-mismatch', [[['facts', 1, 'citation', 'sources'], []]]],
  ['a source in the middle of a chain', 'sources-mismatch', [[['facts', 3, 'citation', 'sources'], ['fn2']]]],
  [
    'a source told twice',
    'sources-mismatch',
    [
      [
        ['facts', 2, 'citation', 'sources'],
        ['fn1', 'fn1'],
      ],
    ],
  ],
  ['a source of an unresolved chain', 'sources-mismatch', [[['facts', 5, 'citation', 'sources'], ['fn4']]]],
  ['a note both resolved and not', 'refers-to-contradiction', [[['footnotes', 3, 'refersTo', 'footnote'], 'fn1']]],
  [
    'a note neither resolved nor not',
    'refers-to-contradiction',
    [
      [['footnotes', 3, 'refersTo', 'unresolved'], null],
      [
        ['facts', 4, 'citation', 'sources'],
        ['fn1', 'fn4'],
      ],
      [['facts', 5, 'citation', 'sources'], ['fn4']],
    ],
  ],
  ['a hop of no kind', 'refers-to-contradiction', [[['footnotes', 3, 'refersTo', 'how'], null]]],
  ['another length', 'source-length', [[['source', 'length'], SOURCE.length + 1]]],
  ['a heading of other words', 'text-mismatch', [[['sections', 1, 'heading', 'text'], 'Mine Policy']]],
  ['a heading cut short', 'text-mismatch', [[['sections', 1, 'heading', 'span', 'end'], at(' Policy</h2>')]]],
  [
    'a block with a marker left in',
    'text-mismatch',
    [
      [[...LEAD, 'markers', 2], undefined],
      [[...LEAD, 'markers', 'length'], 2],
    ],
  ],
  ['a footnote of other words', 'text-mismatch', [[['footnotes', 1, 'text'], 'Ibid., p. 3.']]],
  ['a footnote of another label', 'text-mismatch', [[['footnotes', 1, 'label'], '3']]],
  [
    'an attribution that starts late',
    'text-mismatch',
    [[['facts', 0, 'attribution'], told({ span: { ...spanOfLead(), start: spanOfLead().start + 1 } })]],
  ],
  ['evidence that starts late', 'text-mismatch', [[[...FIRST, 'span', 'start'], at('zstan has not signed')]]],
]

function spanOfLead(): { start: number; end: number } {
  const { evidence } = exampleReport().facts[0] ?? {}
  if (evidence === undefined) throw new Error('the example has no facts')
  return evidence.span
}

/** The words of the first fact as the words that say whose it is, but for what is changed. */
function told(changed: Record<string, unknown>): unknown {
  const { evidence } = exampleReport().facts[0] ?? {}
  return { text: evidence?.quote, start: evidence?.start, end: evidence?.end, span: evidence?.span, ...changed }
}

function hop(how: 'ibid' | 'see', footnote: string): Report['footnotes'][number]['refersTo'] {
  return { how, footnote, unresolved: null }
}

function reversed(): Report['facts'][number]['evidence'] {
  const { evidence } = exampleReport().facts[3] ?? {}
  if (evidence === undefined) throw new Error('the example has too few facts')
  return { ...evidence, start: 5, end: 4 }
}

function codesOf(report: unknown, source?: string): InconsistencyCode[] {
  return [...new Set(checkReport(report, source).map(({ code }) => code))]
}

describe('checkReport', () => {
  test('finds nothing in a consistent report', () => {
    expect(checkReport(exampleReport())).toEqual([])
    expect(checkReport(exampleReport(), SOURCE)).toEqual([])
  })

  test('leaves the report as it is', () => {
    const report = exampleReport()
    checkReport(report, SOURCE)
    expect(report).toEqual(exampleReport())
  })

  test.each(MUTATIONS)('tells %s by %s', (_name, code, changes) => {
    const report = exampleReport()
    for (const [path, value] of changes) change(report, path, value)
    // What is inconsistent in itself may well differ from the source too, so only the last two codes need the source.
    const needsSource = code === 'source-length' || code === 'text-mismatch'
    expect(codesOf(report, needsSource ? SOURCE : undefined)).toEqual([code])
    expect(codesOf(report, SOURCE)).toContain(code)
  })

  test('has a mutation for every code', () => {
    expect(new Set(MUTATIONS.map(([, code]) => code))).toEqual(new Set(INCONSISTENCY_CODES))
  })

  test('leaves texts alone without the source', () => {
    const report = exampleReport()
    change(report, ['sections', 1, 'heading', 'text'], 'Mine Policy')
    expect(checkReport(report)).toEqual([])
  })

  test('says where', () => {
    const report = exampleReport()
    change(report, ['facts', 0, 'evidence', 'quote'], 'other')
    expect(checkReport(report)).toMatchObject([{ code: 'quote-mismatch', path: 'facts[0].evidence.quote' }])
    change(report, ['facts', 0, 'evidence', 'quote'], 7)
    expect(checkReport(report)).toMatchObject([{ code: 'schema', path: 'facts[0].evidence.quote' }])
  })

  test.each([
    ['sections', (report: Report) => report.sections.reverse()],
    ['blocks', (report: Report) => report.sections[1]?.blocks.reverse()],
    ['footnotes', (report: Report) => report.footnotes.reverse()],
    ['facts', (report: Report) => report.facts.reverse()],
  ])('tells %s listed backwards', (_name, reverse) => {
    const report = exampleReport()
    reverse(report)
    expect(codesOf(report, SOURCE).sort()).toEqual(['id-out-of-order', 'out-of-order'])
  })

  test('ends on a circle of footnotes, which contributes no source', () => {
    const report = exampleReport()
    change(report, ['footnotes', 0, 'refersTo'], hop('see', 'fn3'))
    expect(codesOf(report, SOURCE)).toEqual(['sources-mismatch'])
    for (const fact of report.facts) fact.citation.sources = []
    expect(checkReport(report, SOURCE)).toEqual([])
  })

  test.each([null, undefined, 1, 'x', [], {}])('tells that %j is no report', (value) => {
    expect(codesOf(value)).toEqual(['schema'])
  })
})

test('checks a long chain that many facts cite in linear time', () => {
  const report = exampleReport()
  const [first, second] = report.footnotes
  const [fact] = report.facts
  if (first === undefined || second === undefined || fact === undefined) throw new Error('the example is too small')
  const count = 20_000
  report.footnotes = [first]
  report.facts = []
  for (let i = 2; i <= count; i += 1) {
    const span = { start: second.span.start, end: second.span.start }
    report.footnotes.push({ ...second, id: `fn${i}`, span, refersTo: hop('ibid', `fn${i - 1}`) })
  }
  for (let i = 1; i <= count; i += 1) {
    report.facts.push({ ...fact, id: `f${i}`, citation: { ...fact.citation, footnotes: [`fn${count}`] } })
  }
  for (const block of report.sections.flatMap(({ blocks }) => blocks)) block.markers = []
  const started = performance.now()
  expect(checkReport(report)).toEqual([])
  expect(performance.now() - started).toBeLessThan(3_000)
})
