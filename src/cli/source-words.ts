import type { Fact, Footnote, UnresolvedReason } from '../index.js'

const SCOPES = {
  sentence: 'same sentence',
  passage: 'later in the paragraph',
  none: 'no footnote after it in the paragraph',
} as const

const REASONS: Record<UnresolvedReason, string> = {
  'no-previous': 'there is no note before it',
  'previous-has-several-sources': 'the note before it names several sources',
  'target-missing': 'the page has no such note',
  'numbering-restarted': 'the numbering of the notes starts again',
}

/** How near the footnotes of a fact stand. */
export function scopeWords({ citation }: Fact): string {
  return SCOPES[citation.scope]
}

/**
 * Each footnote of a fact with the hops from it to its source: "[3] → [2] Interview with ...", or why it leads nowhere.
 * @param byId the footnotes of the report
 */
export function sourceWords({ citation }: Fact, byId: ReadonlyMap<string, Footnote>): string[] {
  return citation.footnotes.map((id) => chain(id, byId))
}

/** The more hops, the less each of them tells: of a long chain its two ends are shown. */
const MOST_HOPS = 4

function chain(id: string, byId: ReadonlyMap<string, Footnote>): string {
  const labels: string[] = []
  const seen = new Set<string>()
  let note = byId.get(id)
  while (note !== undefined) {
    labels.push(`[${note.label}]`)
    seen.add(note.id)
    const { footnote, unresolved } = note.refersTo
    if (unresolved !== null) return `${hops(labels)} not resolved, ${REASONS[unresolved]}: ${note.text}`
    if (footnote === null) return `${hops(labels)} ${note.text}`.trimEnd()
    if (seen.has(footnote)) return `${hops(labels)} not resolved, the notes point in a circle: ${note.text}`
    note = byId.get(footnote)
  }
  return hops(labels)
}

function hops(labels: readonly string[]): string {
  const shown = labels.length > MOST_HOPS ? [labels[0], '…', labels[labels.length - 1]] : labels
  return shown.join(' → ')
}
