import type { Span } from './span.js'

/**
 * Keeps, of all `groups` in turn, the spans that do not overlap one kept before: earlier groups go first, and within a
 * group earlier spans. Returns them in the order of the text, in time linear in their number and in the text that they
 * stand in.
 */
export function keepApart<Kept extends Span>(groups: readonly (readonly Kept[])[]): Kept[] {
  let spans = 0
  for (const group of groups) spans += group.length
  if (spans === 0) return []
  const kept: Kept[] = []
  const free = spans <= FEW ? freeAmong(kept) : freeIn(groups)
  for (const group of groups) for (const span of group) if (free(span)) kept.push(span)
  return kept.length === 1 ? kept : kept.sort((a, b) => a.start - b.start)
}

/** So few spans are sooner compared with each other than written down. */
const FEW = 12

/** Whether a span overlaps none that was taken before. */
type Free = (span: Span) => boolean

function freeAmong(taken: readonly Span[]): Free {
  return ({ start, end }) => {
    for (let i = 0; i < taken.length; i++) {
      const other = taken[i] as Span
      if (start < other.end && other.start < end) return false
    }
    return true
  }
}

function freeIn(groups: readonly (readonly Span[])[]): Free {
  let first = Infinity
  let last = 0
  for (const group of groups)
    for (const { start, end } of group) {
      first = Math.min(first, start)
      last = Math.max(last, end)
    }
  const taken = new Uint8Array(last - first)
  return ({ start, end }) => {
    for (let i = start - first; i < end - first; i++) if (taken[i] === 1) return false
    taken.fill(1, start - first, end - first)
    return true
  }
}
