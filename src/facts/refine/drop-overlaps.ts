import type { Draft } from '../draft.js'

/**
 * Of findings of one sentence that state the same of the same party, keeps the first: a sentence tells a thing once,
 * however many of its words speak of it. One that tells the date is preferred (`the instrument was deposited on D, making
 * it the 40th to ratify`); else rules are listed in the order in which they are preferred.
 */
export function dropOverlaps(drafts: readonly Draft[]): readonly Draft[] {
  const kept = new Map<string, Draft>()
  for (const draft of drafts) {
    const { fields } = draft.finding
    // reports are handed in year by year: another date is another report
    const date = fields.kind === 'transparency-report' ? fields.date : undefined
    const key = JSON.stringify({ ...fields, date, party: draft.party?.code })
    const before = kept.get(key)
    if (before === undefined || (dateOf(before) === null && dateOf(draft) !== null)) kept.set(key, draft)
  }
  return [...kept.values()]
}

function dateOf({ finding: { fields } }: Draft): string | null {
  return 'date' in fields ? fields.date : null
}
