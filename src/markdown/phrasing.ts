import type { PhrasingContent } from 'mdast'
import type { Block, Marker } from '../schema/index.js'
import type { NoteNames } from './note-names.js'

/** The text of a block, the label that opens it in bold, its markers where they stood. */
export function phrasing(block: Block, names: NoteNames): PhrasingContent[] {
  const { text, label, markers } = block
  if (label === null || !text.startsWith(label)) return piece(text, 0, text.length, markers, names)
  const inside = markers.filter(({ offset }) => offset < label.length)
  const behind = markers.filter(({ offset }) => offset >= label.length)
  return [
    { type: 'strong', children: piece(text, 0, label.length, inside, names) },
    ...piece(text, label.length, text.length, behind, names),
  ]
}

/** The text of each cell of a table row; a marker goes to the first cell that ends at or after it. */
export function cellPhrasing(block: Block, names: NoteNames): PhrasingContent[][] {
  const cells = block.cells ?? []
  let next = 0
  return cells.map(({ start, end }, i) => {
    const from = next
    const last = i === cells.length - 1
    while (next < block.markers.length && (last || (block.markers[next] as Marker).offset <= end)) next++
    return piece(block.text, start, end, block.markers.slice(from, next), names)
  })
}

/** The text from `start` to `end`, with the given markers in it; a marker without a footnote is text. */
function piece(
  text: string,
  start: number,
  end: number,
  markers: readonly Marker[],
  names: NoteNames,
): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let pending = ''
  let done = start
  const flush = (): void => {
    if (pending !== '') nodes.push({ type: 'text', value: pending })
    pending = ''
  }
  for (const { label, footnote, offset } of markers) {
    const at = Math.min(Math.max(offset, done), end)
    pending += text.slice(done, at)
    done = at
    const name = footnote === null ? undefined : names.get(footnote)
    if (name === undefined) {
      pending += `[${label}]`
      continue
    }
    flush()
    nodes.push({ type: 'footnoteReference', identifier: name, label: name })
  }
  pending += text.slice(done, end)
  flush()
  return nodes
}
