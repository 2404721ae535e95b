import type { Block } from '../schema/block.js'
import { contains, type Span } from '../text/span.js'
import { found, type Inconsistency } from './inconsistency.js'
import { type Index, isSound, type Placed, show } from './report-index.js'

export function checkBlock({ item: block, path }: Placed<Block>, index: Index): Inconsistency[] {
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

export function dangling(id: string | null, path: string, targets: ReadonlyMap<string, unknown>): Inconsistency[] {
  if (id === null || targets.has(id)) return []
  return [found('dangling-reference', path, `Nothing in the report has the id "${id}"`)]
}
