/**
 * A half-open piece of a text: `start` is the first code unit, `end` the one after the last.
 * Offsets count UTF-16 code units, as `String.prototype.slice` does.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The span from the start of the first to the end of the last. */
export function cover(first: Span, last: Span): Span {
  return { start: first.start, end: last.end }
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
