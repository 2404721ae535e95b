import { contains, type Span } from '../text/span.js'
import { found, type Inconsistency } from './inconsistency.js'
import { type Index, isSound, type Placed, show } from './report-index.js'

export function checkSpans(index: Index): Inconsistency[] {
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

export function checkOrder(index: Index): Inconsistency[] {
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
export function checkOverlap(index: Index): Inconsistency[] {
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
