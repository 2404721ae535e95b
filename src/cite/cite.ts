import type { Outline, OutlineBlock } from '../divide/outline.js'
import type { Citation, Footnote } from '../schema/index.js'
import type { Span } from '../text/span.js'
import { classifyNote } from './classify-footnote.js'
import { type ChainNote, followChains, resolveReferences } from './follow-chains.js'
import { type ScopeMarker, scopeOf } from './scope.js'
import { sourcesOfNote } from './sources/note-sources.js'

/** The footnotes of a page, and what leads from its markers and facts to them. */
export interface Citations {
  readonly footnotes: readonly Footnote[]
  /** Notes that point in a circle, by id. */
  readonly circles: readonly string[]
  /** The note of each marker of a block, in their order; null for a marker without a note. */
  readonly notesOf: (block: OutlineBlock) => readonly (string | null)[]
  /** What supports a fact that the block states up to `stated` in a sentence. */
  readonly citationOf: (block: OutlineBlock, stated: number, sentence: { start: number; end: number }) => Citation
}

/**
 * Classifies the notes, follows their chains and links the markers to them.
 * @param pages the pages that the source holds: a marker leads to notes of its own page only
 */
export function cite(outline: Outline, pages: readonly Span[] = []): Citations {
  const chainNotes: ChainNote[] = outline.notes.map((note, i) => ({
    id: `fn${i + 1}`,
    label: note.label,
    noteClass: classifyNote(note.text.text),
  }))
  const references = resolveReferences(chainNotes)
  const { endOf, circles } = followChains(chainNotes, references)
  const linked = linkMarkers(outline, chainNotes, pages)
  // made once for each block: a block may have as many facts as markers
  const known = new Map<OutlineBlock, readonly ScopeMarker[]>()
  const markersOf = (block: OutlineBlock): readonly ScopeMarker[] => {
    const before = known.get(block)
    if (before !== undefined) return before
    const notes = linked.get(block) ?? []
    const markers = block.markers.map(({ offset }, i) => ({ offset, footnote: notes[i] ?? null }))
    known.set(block, markers)
    return markers
  }
  return {
    circles,
    footnotes: outline.notes.map((note, i) => {
      const { id, label, noteClass } = chainNotes[i] as ChainNote
      const { sources, remarks, isBlanket, pages } = sourcesOfNote(note.text.text, noteClass)
      const refersTo = { ...(references[i] as Footnote['refersTo']), ...(pages !== null && { pages }) }
      return {
        id,
        label,
        text: note.text.text,
        span: note.span,
        kind: noteClass.kind === 'comment' && sources.length > 0 ? 'source' : noteClass.kind,
        refersTo,
        sources,
        ...(remarks.length > 0 && { remarks }),
        ...(isBlanket && { blanket: true as const }),
      }
    }),
    notesOf: (block) => linked.get(block) ?? [],
    citationOf(block, stated, sentence) {
      const markers = markersOf(block)
      const { scope, footnotes } = scopeOf(block.text.text, markers, stated, sentence)
      const sources = footnotes.flatMap((id) => endOf(id) ?? [])
      return { scope, footnotes: [...footnotes], sources: [...new Set(sources)] }
    },
  }
}

/**
 * Links each marker to the first note of its page with its label that stands after it, or else to the last one before it.
 */
function linkMarkers(
  outline: Outline,
  notes: readonly ChainNote[],
  pages: readonly Span[],
): ReadonlyMap<OutlineBlock, (string | null)[]> {
  const byLabel = new Map<string, { id: string; start: number }[]>()
  for (const [i, note] of outline.notes.entries()) {
    const key = `${pageAt(pages, note.span.start)} ${identifierOf(note.label)}`
    const same = byLabel.get(key) ?? []
    same.push({ id: (notes[i] as ChainNote).id, start: note.span.start })
    byLabel.set(key, same)
  }
  const linked = new Map<OutlineBlock, (string | null)[]>()
  const passed = new Map<string, number>()
  for (const { blocks } of outline.sections) {
    for (const block of blocks) {
      linked.set(
        block,
        block.markers.map((marker) => {
          const key = `${pageAt(pages, marker.span.start)} ${identifierOf(marker.label)}`
          const same = byLabel.get(key) ?? []
          // markers come in the order of the page, so the notes passed once are passed for good
          let next = passed.get(key) ?? 0
          while (next < same.length && (same[next] as { start: number }).start < marker.span.start) next++
          passed.set(key, next)
          return (same[next] ?? same[same.length - 1])?.id ?? null
        }),
      )
    }
  }
  return linked
}

/** Which of the pages an offset stands in: the last one that begins at or before it. */
function pageAt(pages: readonly Span[], offset: number): number {
  let low = 0
  let high = pages.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pages[middle] as Span).start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** What makes two labels the same: `07` and `7` are one number. */
function identifierOf(label: string): string {
  return label.replace(/^0+(?=\d)/, '')
}
