import { comparable } from './comparable-text.js'
import type { Block } from './schema/block.js'
import type { Evidence } from './schema/evidence.js'
import type { Footnote } from './schema/footnote.js'
import { Report } from './schema/report.js'
import { contains, type Span } from './text/span.js'
import { standsInColumns } from './visible-columns.js'
import { repairedTexts } from './visible-repair.js'
import { sliceWithout, visibleText } from './visible-text.js'

/** Everything that can be inconsistent in a report. A closed list. */
export const INCONSISTENCY_CODES = [
  /** The report does not fit the schema; nothing else is checked then. */
  'schema',
  /** Two sections, blocks, footnotes or facts have one id. */
  'duplicate-id',
  /** The numbers in the ids of one kind of thing do not rise in the order of the report. */
  'id-out-of-order',
  /** An id names no block or footnote of the report. */
  'dangling-reference',
  /** A span ends before it starts. */
  'span-reversed',
  /** A span ends after the source does. */
  'span-out-of-range',
  /** Headings, blocks, markers, cells, footnotes or facts are not listed in the order of the page. */
  'out-of-order',
  /**
   * A heading, block, footnote or removed piece shares code units with another; layout may stand within one, and within
   * a block the footnotes at the foot of a printed page on which it does not end.
   */
  'overlap',
  /** A marker stands past the end of the text of its block. */
  'marker-outside-text',
  /** The span of a marker is not within that of its block. */
  'marker-outside-block',
  /** A cell does not lie in the text of its block. */
  'cell-outside-text',
  /** The text of a cell is not what the text of its block has there. */
  'cell-mismatch',
  /** Evidence does not lie in the text of its block. */
  'evidence-outside-text',
  /** The span of evidence is not within that of its block. */
  'evidence-outside-block',
  /** The quote is not what the text of its block has there. */
  'quote-mismatch',
  /** The scope of a citation says none and there are footnotes, or the other way round. */
  'scope-mismatch',
  /** The sources of a citation are not the ends of the chains that start at its footnotes. */
  'sources-mismatch',
  /** A footnote points somewhere and nowhere at once. */
  'refers-to-contradiction',
  /** A source or remark of a footnote does not lie in its text. */
  'cited-outside-text',
  /** The words of a source or remark are not what the text of the footnote has there. */
  'cited-mismatch',
  /** The source given is not as long as the report says. */
  'source-length',
  /** The visible text of the source at a span is not the text that the report gives. */
  'text-mismatch',
] as const

/** One code of the closed list of inconsistencies. */
export type InconsistencyCode = (typeof INCONSISTENCY_CODES)[number]

/** One thing in a report that contradicts the schema, another part of the report, or the source. */
export interface Inconsistency {
  readonly code: InconsistencyCode
  /** Where in the report: `facts[0].evidence.quote`; empty for the report as a whole. */
  readonly path: string
  /** One English sentence for a reader; not meant for matching. */
  readonly message: string
}

/**
 * Checks that a report is consistent in itself and, where its source is given, with the source.
 *
 * @param report anything; what does not fit the schema gives inconsistencies of code `schema` and no others.
 * @param source the decoded source, the string that spans count in; without it the texts at the spans go unchecked.
 * @returns what is inconsistent, in no promised order; empty where nothing is. It never throws on JSON-like content.
 */
export function checkReport(report: unknown, source?: string): Inconsistency[] {
  const read = Report.safeParse(report)
  if (!read.success) {
    return read.error.issues.map((issue) => found('schema', pathOf(issue.path), issue.message))
  }
  const index = indexOf(read.data)
  return [
    ...checkIds(index),
    ...checkSpans(index),
    ...checkOrder(index),
    ...checkOverlap(index),
    ...index.blocks.flatMap((placed) => checkBlock(placed, index)),
    ...checkFootnotes(index),
    ...checkFacts(index),
    ...(source === undefined ? [] : checkTexts(index, source)),
  ]
}

type Placed<Item> = { readonly item: Item; readonly path: string }

/** What the checks look up, gathered once. */
interface Index {
  readonly report: Report
  readonly blocks: readonly Placed<Block>[]
  /** By id: the block and its place in the order of the page. */
  readonly blockById: ReadonlyMap<string, { readonly block: Block; readonly order: number }>
  readonly footnoteById: ReadonlyMap<string, Footnote>
  /** Everything that takes up the source: headings and blocks in the order of the report, footnotes, removed. */
  readonly flow: readonly Placed<Span>[]
  readonly footnotes: readonly Placed<Span>[]
  readonly removed: readonly Placed<Span>[]
  /** Those of the removed spans that only arrange the page. */
  readonly layout: ReadonlySet<Span>
  readonly notes: ReadonlySet<Span>
}

function indexOf(report: Report): Index {
  const blocks: Placed<Block>[] = []
  const flow: Placed<Span>[] = []
  for (const [s, section] of report.sections.entries()) {
    if (section.heading !== null) flow.push({ item: section.heading.span, path: `sections[${s}].heading.span` })
    for (const [b, block] of section.blocks.entries()) {
      blocks.push({ item: block, path: `sections[${s}].blocks[${b}]` })
      flow.push({ item: block.span, path: `sections[${s}].blocks[${b}].span` })
    }
  }
  return {
    report,
    blocks,
    blockById: new Map(blocks.map(({ item }, order) => [item.id, { block: item, order }])),
    footnoteById: new Map(report.footnotes.map((note) => [note.id, note])),
    flow,
    footnotes: report.footnotes.map((note, i) => ({ item: note.span, path: `footnotes[${i}].span` })),
    removed: report.removed.map((piece, i) => ({ item: piece.span, path: `removed[${i}].span` })),
    notes: new Set(report.footnotes.map(({ span }) => span)),
    layout: new Set(report.removed.filter(({ reason }) => reason === 'layout').map(({ span }) => span)),
  }
}

function found(code: InconsistencyCode, path: string, message: string): Inconsistency {
  return { code, path, message }
}

function pathOf(keys: readonly PropertyKey[]): string {
  return keys.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`)).join('')
}

function checkIds({ report, blocks }: Index): Inconsistency[] {
  const out: Inconsistency[] = []
  const seen = new Set<string>()
  const lists: Placed<{ id: string }>[][] = [
    report.sections.map((item, i) => ({ item, path: `sections[${i}]` })),
    [...blocks],
    report.footnotes.map((item, i) => ({ item, path: `footnotes[${i}]` })),
    report.facts.map((item, i) => ({ item, path: `facts[${i}]` })),
  ]
  for (const list of lists) {
    let previous: NumberedId | undefined
    for (const { item, path } of list) {
      if (seen.has(item.id)) out.push(found('duplicate-id', `${path}.id`, `"${item.id}" is the id of two things`))
      seen.add(item.id)
      const id = numberedId(item.id)
      if (previous !== undefined && previous.prefix === id.prefix && previous.number > id.number) {
        out.push(found('id-out-of-order', `${path}.id`, `"${item.id}" follows ${previous.prefix}${previous.number}`))
      }
      previous = id
    }
  }
  return out
}

type NumberedId = { readonly prefix: string; readonly number: number }

/** Takes `fn12` apart; an id that does not end in digits has number 0 and is compared with none but its like. */
function numberedId(id: string): NumberedId {
  let from = id.length
  while (from > 0 && id.charCodeAt(from - 1) >= 0x30 && id.charCodeAt(from - 1) <= 0x39) from -= 1
  return { prefix: id.slice(0, from), number: Number(id.slice(from)) }
}

function isSound(span: Span, index: Index): boolean {
  return span.start <= span.end && span.end <= index.report.source.length
}

function checkSpans(index: Index): Inconsistency[] {
  const { report, blocks, flow, footnotes, removed } = index
  const spans: Placed<Span>[] = [...flow, ...footnotes, ...removed]
  for (const { item, path } of blocks) {
    for (const [m, marker] of item.markers.entries()) {
      spans.push({ item: marker.span, path: `${path}.markers[${m}].span` })
    }
  }
  for (const [f, fact] of report.facts.entries()) {
    spans.push({ item: fact.evidence.span, path: `facts[${f}].evidence.span` })
    if (fact.attribution) spans.push({ item: fact.attribution.span, path: `facts[${f}].attribution.span` })
  }
  for (const [d, { span }] of report.diagnostics.entries()) {
    if (span !== null) spans.push({ item: span, path: `diagnostics[${d}].span` })
  }
  return spans.flatMap(({ item, path }) => {
    if (item.end < item.start) return found('span-reversed', path, `${show(item)} ends before it starts`)
    if (isSound(item, index)) return []
    return found('span-out-of-range', path, `${show(item)} ends after the source, which has ${report.source.length}`)
  })
}

function show({ start, end }: Span): string {
  return `[${start}, ${end})`
}

function checkOrder(index: Index): Inconsistency[] {
  const out: Inconsistency[] = []
  for (const list of [index.flow, index.footnotes]) {
    let last = 0
    for (const { item, path } of list) {
      if (!isSound(item, index)) continue
      if (item.start < last) out.push(found('out-of-order', path, `${show(item)} stands before what is listed first`))
      last = Math.max(last, item.start)
    }
  }
  let previous = { order: 0, start: 0 }
  for (const [f, { evidence }] of index.report.facts.entries()) {
    const order = index.blockById.get(evidence.block)?.order
    if (order === undefined) continue
    const place = { order, start: evidence.start }
    if (place.order < previous.order || (place.order === previous.order && place.start < previous.start)) {
      out.push(found('out-of-order', `facts[${f}]`, 'The words that state it stand before those of the fact before'))
    }
    previous = place
  }
  return out
}

/** No two pieces share a code unit, but for layout within a piece (the bars of a row) and footnotes within a block. */
function checkOverlap(index: Index): Inconsistency[] {
  const out: Inconsistency[] = []
  const blocks = new Set<Span>(index.blocks.map(({ item }) => item.span))
  let furthest: Placed<Span> | undefined
  let lastLayout: Placed<Span> | undefined
  let lastNested: Placed<Span> | undefined
  for (const piece of piecesByStart(index)) {
    const isLayout = index.layout.has(piece.item)
    const isWithin = furthest !== undefined && contains(furthest.item, piece.item)
    const isNote = isWithin && index.notes.has(piece.item) && blocks.has((furthest as Placed<Span>).item)
    const rival = isNote ? lastNested : isLayout && isWithin ? lastLayout : furthest
    if (rival !== undefined && piece.item.start < rival.item.end) {
      out.push(found('overlap', piece.path, `${show(piece.item)} shares code units with ${rival.path}`))
    }
    if (isLayout) lastLayout = piece
    if (isLayout || isNote) lastNested = further(lastNested, piece)
    furthest = further(furthest, piece)
  }
  return out
}

function further(one: Placed<Span> | undefined, other: Placed<Span>): Placed<Span> {
  return one === undefined || other.item.end > one.item.end ? other : one
}

/** The pieces that take up any of the source; of those that start together the longest first. */
function piecesByStart(index: Index): Placed<Span>[] {
  return [...index.flow, ...index.footnotes, ...index.removed]
    .filter(({ item }) => item.start < item.end && isSound(item, index))
    .sort((a, b) => a.item.start - b.item.start || b.item.end - a.item.end)
}

function checkBlock({ item: block, path }: Placed<Block>, index: Index): Inconsistency[] {
  const out: Inconsistency[] = []
  let before: { offset: number; span: Span } | undefined
  for (const [m, marker] of block.markers.entries()) {
    const at = `${path}.markers[${m}]`
    out.push(...dangling(marker.footnote, `${at}.footnote`, index.footnoteById))
    if (marker.offset > block.text.length) {
      out.push(found('marker-outside-text', `${at}.offset`, `The text of the block has ${block.text.length}`))
    }
    if (isSound(marker.span, index) && isSound(block.span, index) && !contains(block.span, marker.span)) {
      out.push(found('marker-outside-block', `${at}.span`, `${show(marker.span)} is not within ${show(block.span)}`))
    }
    if (before !== undefined && (marker.offset < before.offset || marker.span.start < before.span.end)) {
      out.push(found('out-of-order', at, 'It stands before the end of the marker listed before it'))
    }
    before = marker
  }
  let last = 0
  for (const [c, cell] of (block.cells ?? []).entries()) {
    const at = `${path}.cells[${c}]`
    if (cell.end < cell.start || cell.end > block.text.length) {
      out.push(found('cell-outside-text', at, `${show(cell)} is no piece of a text of ${block.text.length}`))
      continue
    }
    if (cell.text !== block.text.slice(cell.start, cell.end)) {
      out.push(found('cell-mismatch', `${at}.text`, `The text of the block has other words at ${show(cell)}`))
    }
    if (cell.start < last) out.push(found('out-of-order', at, 'It starts before the cell listed before it ends'))
    last = cell.end
  }
  return out
}

function dangling(id: string | null, path: string, targets: ReadonlyMap<string, unknown>): Inconsistency[] {
  if (id === null || targets.has(id)) return []
  return [found('dangling-reference', path, `Nothing in the report has the id "${id}"`)]
}

function checkFootnotes(index: Index): Inconsistency[] {
  return index.report.footnotes.flatMap((note, n) => {
    const { refersTo } = note
    const path = `footnotes[${n}].refersTo`
    const out = dangling(refersTo.footnote, `${path}.footnote`, index.footnoteById)
    const answers = (refersTo.footnote === null ? 0 : 1) + (refersTo.unresolved === null ? 0 : 1)
    if (answers !== (refersTo.how === null ? 0 : 1)) {
      const expected = refersTo.how === null ? 'neither' : 'exactly one'
      out.push(found('refers-to-contradiction', path, `Expected ${expected} of footnote and unresolved to be set`))
    }
    return [...out, ...checkCited(note, `footnotes[${n}]`)]
  })
}

/** The words of sources and remarks are the note's own, in its order; a source that gives no place is anywhere in it. */
function checkCited({ text, sources, remarks = [] }: Footnote, path: string): Inconsistency[] {
  const out: Inconsistency[] = []
  for (const [name, list] of [
    ['sources', sources],
    ['remarks', remarks],
  ] as const) {
    let last = 0
    for (const [i, cited] of list.entries()) {
      const at = `${path}.${name}[${i}]`
      const { start, end } = cited
      if (start === undefined || end === undefined) {
        if (!text.includes(cited.text))
          out.push(found('cited-mismatch', `${at}.text`, 'The footnote has no such words'))
        continue
      }
      if (end < start || end > text.length) {
        out.push(found('cited-outside-text', at, `${show({ start, end })} is no piece of a text of ${text.length}`))
        continue
      }
      if (cited.text !== text.slice(start, end)) {
        out.push(found('cited-mismatch', `${at}.text`, `The footnote has other words at ${show({ start, end })}`))
      }
      if (start < last) out.push(found('out-of-order', at, 'It starts before the one listed before it ends'))
      last = end
    }
  }
  return out
}

function checkFacts(index: Index): Inconsistency[] {
  const ends = chainEnds(index)
  return index.report.facts.flatMap(({ evidence, attribution, citation }, f) => {
    const path = `facts[${f}].citation`
    const out = checkEvidence(evidence, `facts[${f}].evidence`, index)
    if (attribution) {
      const words = { ...attribution, block: evidence.block, quote: attribution.text }
      out.push(...checkEvidence(words, `facts[${f}].attribution`, index))
    }
    for (const [i, id] of citation.footnotes.entries()) {
      out.push(...dangling(id, `${path}.footnotes[${i}]`, index.footnoteById))
    }
    const lost = citation.sources.flatMap((id, i) => dangling(id, `${path}.sources[${i}]`, index.footnoteById))
    out.push(...lost)
    if ((citation.scope === 'none') !== (citation.footnotes.length === 0)) {
      const count = citation.footnotes.length
      out.push(found('scope-mismatch', `${path}.scope`, `Scope ${citation.scope} with ${count} footnotes`))
    }
    const expected = [...new Set(citation.footnotes.flatMap((id) => ends.get(id) ?? []))]
    // A source that does not exist is told as such, and not a second time as a wrong one.
    if (lost.length === 0 && !isSameList(citation.sources, expected)) {
      out.push(found('sources-mismatch', `${path}.sources`, `The chains of its footnotes end at [${expected}]`))
    }
    return out
  })
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i])
}

function checkEvidence(evidence: Evidence, path: string, index: Index): Inconsistency[] {
  const block = index.blockById.get(evidence.block)?.block
  if (block === undefined) return dangling(evidence.block, `${path}.block`, index.blockById)
  const out: Inconsistency[] = []
  if (evidence.end < evidence.start || evidence.end > block.text.length) {
    out.push(found('evidence-outside-text', path, `${show(evidence)} is no piece of a text of ${block.text.length}`))
  } else if (evidence.quote !== block.text.slice(evidence.start, evidence.end)) {
    out.push(found('quote-mismatch', `${path}.quote`, `The text of the block has other words at ${show(evidence)}`))
  }
  if (isSound(evidence.span, index) && isSound(block.span, index) && !contains(block.span, evidence.span)) {
    const message = `${show(evidence.span)} is not within ${show(block.span)}`
    out.push(found('evidence-outside-block', `${path}.span`, message))
  }
  return out
}

/**
 * For each footnote the one at the end of its chain; null where a hop is unresolved, dangling or goes in a circle.
 * Each footnote is walked over once, so that long chains cited by many facts stay linear.
 */
function chainEnds({ report, footnoteById }: Index): Map<string, string | null> {
  const ends = new Map<string, string | null>()
  for (const first of report.footnotes) {
    const walked = new Set<string>()
    let note: Footnote | undefined = first
    let end: string | null = null
    while (note !== undefined && !walked.has(note.id)) {
      const known = ends.get(note.id)
      if (known !== undefined) {
        end = known
        break
      }
      walked.add(note.id)
      const { footnote, unresolved }: Footnote['refersTo'] = note.refersTo
      if (unresolved !== null) break
      if (footnote === null) {
        end = note.id
        break
      }
      note = footnoteById.get(footnote)
    }
    for (const id of walked) ends.set(id, end)
  }
  return ends
}

function checkTexts(index: Index, source: string): Inconsistency[] {
  const { report, blocks, blockById } = index
  const { format, length } = report.source
  // Were the length wrong, every span would count in another string, and each text would be told as wrong.
  if (source.length !== length) {
    return [found('source-length', 'source.length', `The source has ${source.length} code units, not ${length}`)]
  }
  const out: Inconsistency[] = []
  const cuts = cutsByStart(index)
  const cutsOfBlocks = outermost([...cuts, ...index.notes].sort(byStart))
  const isRepaired = report.diagnostics.some(({ code }) => code === 'encoding-repaired')
  // rows of drawn tables in Markdown have cells of several lines, side by side
  const isDrawn = (block: Block | undefined, { start, end }: Span): boolean =>
    format === 'markdown' && block?.type === 'table-row' && source.slice(start, end).includes('\n')
  const compare = (path: string, span: Span, text: string, label?: string, block?: Block): void => {
    if (!isSound(span, index)) return
    const visible = visibleText(sliceWithout(source, span, label === undefined ? cutsOfBlocks : cuts), format)
    const told = comparable(text, format)
    const readings = isRepaired ? repairedTexts(visible, format === 'text') : [visible]
    const all = readings.map((reading) => comparable(reading, format))
    if (all.some((said) => said.endsWith(told) && isLabel(said.slice(0, said.length - told.length), label ?? '')))
      return
    const said = all[0] as string
    if (isDrawn(block, span) && standsInColumns(said, told, block?.span === span)) return
    out.push(found('text-mismatch', path, `The source at ${show(span)} reads ${excerpt(said)}, not ${excerpt(told)}`))
  }
  for (const [s, { heading }] of report.sections.entries()) {
    if (heading !== null) compare(`sections[${s}].heading`, heading.span, heading.text)
  }
  for (const { item, path } of blocks) compare(path, item.span, item.text, undefined, item)
  for (const [n, note] of report.footnotes.entries()) {
    compare(`footnotes[${n}]`, note.span, note.text, comparable(note.label, format))
  }
  for (const [f, { evidence, attribution }] of report.facts.entries()) {
    const block = blockById.get(evidence.block)?.block
    if (block === undefined || !contains(block.span, evidence.span)) continue
    compare(`facts[${f}].evidence`, evidence.span, evidence.quote, undefined, block)
    if (attribution && contains(block.span, attribution.span)) {
      compare(`facts[${f}].attribution`, attribution.span, attribution.text, undefined, block)
    }
  }
  return out
}

/** What stands within spans and is not part of their text: footnote markers, and layout such as bullets. */
function cutsByStart({ blocks, layout }: Index): Span[] {
  const markers = blocks.flatMap(({ item }) => item.markers.map(({ span }) => span))
  return [...markers, ...layout].sort(byStart)
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

/** Of spans in order those that begin behind the end of the one before; the others lie within it. */
function outermost(spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const span of spans) if (span.start >= (out[out.length - 1]?.end ?? 0)) out.push(span)
  return out
}

/** Catches one character that is printed around the label of a footnote: `[2]`, `2.`, `^2:`. */
const LABEL_FRAME = /[[\](){}^.:*↑↩_-]/g

/** Whether what the source has before a text, within its span, is nothing or the label of that footnote. */
function isLabel(before: string, label: string): boolean {
  if (before === '') return true
  return label !== '' && before.replace(LABEL_FRAME, '') === label.replace(LABEL_FRAME, '')
}

const LONGEST_EXCERPT = 40

function excerpt(text: string): string {
  return JSON.stringify(text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}...` : text)
}
