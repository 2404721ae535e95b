import type { Draft } from '../find-facts.js'

/**
 * Of findings that state the same by overlapping words, keeps the first: rules are listed in that order. A plan is one
 * plan however many of the sentence's words speak of it.
 */
export function dropOverlaps(drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = []
  const seen = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const key = JSON.stringify({ ...draft.finding.fields, date: undefined, party: draft.finding.party })
    const same = seen.get(key) ?? []
    const { fields } = draft.finding
    const planned = fields.kind === 'treaty-action' && fields.modality === 'planned'
    const overlaps = same.some(
      ({ finding }) => planned || (finding.from < draft.finding.to && draft.finding.from < finding.to),
    )
    if (overlaps) continue
    seen.set(key, [...same, draft])
    kept.push(draft)
  }
  return kept
}
