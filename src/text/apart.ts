import type { Span } from './span.js'

/**
 * Keeps, of all `groups` in turn, the spans that do not overlap one kept before: earlier groups go first, and within a
 * group earlier spans. Returns them in the order of the text, in time linear in `length` and the number of spans.
 */
export function keepApart<Kept extends Span>(length: number, groups: readonly (readonly Kept[])[]): Kept[] {
  const spans = groups.reduce((sum, group) => sum + group.length, 0)
  if (spans === 0) return []
  const free = spans <= FEW ? freeAmong() : freeIn(length)
  const kept: Kept[] = []
  for (const group of groups) for (const span of group) if (free(span)) kept.push(span)
  return kept.sort((a, b) => a.start - b.start)
}

/** So few spans are sooner compared with each other than written down. */
const FEW = 12

/** Takes a span, if it overlaps none that was taken before. */
type Free = (span: Span) => boolean

function freeAmong(): Free {
  const taken: Span[] = []
  return (span) => {
    if (taken.some((other) => span.start < other.end && other.start < span.end)) return false
    taken.push(span)
    return true
  }
}

function freeIn(length: number): Free {
  const taken = new Uint8Array(length)
  return ({ start, end }) => {
    for (let i = start; i < end; i++) if (taken[i] === 1) return false
    taken.fill(1, start, end)
    return true
  }
}
