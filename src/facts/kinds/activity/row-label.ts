import type { Site } from '../../rule.js'

/** Where the label of a status row ends in the masked text; null where the sentence does not begin such a row. */
export function labelEnd({ view }: Site): number | null {
  const label = view.block.cells?.[0]
  if (view.block.type !== 'table-row' || label === undefined || view.start > label.start) return null
  let end = 0
  while (end <= view.masked.length && view.at(end) < label.end) end++
  return end > view.masked.length ? null : end
}

/** The label of the status row that the sentence is part of; empty where it is part of none. */
export function rowLabel({ view }: Site): string {
  const label = view.block.type === 'table-row' ? view.block.cells?.[0] : undefined
  return label === undefined ? '' : view.block.text.text.slice(label.start, label.end)
}
