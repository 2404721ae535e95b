import type { Span } from './span.js'

/**
 * Keeps, of all `groups` in turn, the spans that do not overlap one kept before: earlier groups go first, and within a
 * group earlier spans. Returns them in the order of the text, in time linear in `length` and the number of spans.
 */
export function keepApart<Kept extends Span>(length: number, groups: readonly (readonly Kept[])[]): Kept[] {
  const taken = new Uint8Array(length)
  const kept: Kept[] = []
  for (const group of groups) {
    for (const span of group) {
      let free = true
      for (let i = span.start; i < span.end && free; i++) free = taken[i] === 0
      if (!free) continue
      taken.fill(1, span.start, span.end)
      kept.push(span)
    }
  }
  return kept.sort((a, b) => a.start - b.start)
}
