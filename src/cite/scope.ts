/** A marker with the note it leads to, as far as scope is concerned. */
export interface ScopeMarker {
  readonly offset: number
  /** Null for a marker without a note. */
  readonly footnote: string | null
}

export interface Scope {
  readonly scope: 'sentence' | 'passage' | 'none'
  /** Ids of the notes of the marker or cluster, in order. */
  readonly footnotes: readonly string[]
}

/** Markers stand in one cluster when nothing but spaces and commas stands between them. */
const CLUSTER_GAP = /^[ ,]*$/

/**
 * Which markers of the paragraph support what is stated up to `stated` in the sentence: the first marker or cluster at
 * or after that point within the sentence, else the next one later in the paragraph, else none.
 */
export function scopeOf(
  text: string,
  markers: readonly ScopeMarker[],
  stated: number,
  sentence: { readonly start: number; readonly end: number },
): Scope {
  const first = firstFrom(markers, Math.min(stated, sentence.end))
  const marker = markers[first]
  if (marker === undefined) return { scope: 'none', footnotes: [] }
  const footnotes: string[] = []
  let end = marker.offset
  for (let i = first; i < markers.length; i++) {
    const { offset, footnote } = markers[i] as ScopeMarker
    if (!CLUSTER_GAP.test(text.slice(end, offset))) break
    end = offset
    if (footnote !== null) footnotes.push(footnote)
  }
  // markers whose notes are lost support nothing that could be shown
  if (footnotes.length === 0) return { scope: 'none', footnotes: [] }
  return { scope: marker.offset <= sentence.end ? 'sentence' : 'passage', footnotes }
}

/** The place of the first marker at or after an offset: a paragraph may have many thousands of them. */
function firstFrom(markers: readonly ScopeMarker[], offset: number): number {
  let low = 0
  let high = markers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((markers[middle] as ScopeMarker).offset < offset) low = middle + 1
    else high = middle
  }
  return low
}
