import type { Draft } from '../draft.js'

/**
 * Of findings of one sentence that state the same of the same party, keeps the first: a sentence tells a thing once,
 * however many of its words speak of it. One that tells the date is preferred (`the instrument was deposited on D, making
 * it the 40th to ratify`); else rules are listed in the order in which they are preferred.
 */
export function dropOverlaps(drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length < 2) return drafts
  const kept = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const { fields } = draft.finding
    const party = draft.party?.code
    // reports are handed in year by year: another date is another report
    const date = fields.kind === 'transparency-report' ? fields.date : undefined
    const key =
      fields.kind === 'activity'
        ? JSON.stringify([fields.activity, fields.holds, party])
        : JSON.stringify({ ...fields, date, party })
    const same = kept.get(key)
    if (same === undefined) kept.set(key, [draft])
    else if (fields.kind === 'activity') {
      if (same.every((other) => tellsAnother(draft, other))) same.push(draft)
    } else if (same.every((other) => dateOf(other) === null) && dateOf(draft) !== null) kept.set(key, [draft])
  }
  return [...kept.values()].flat().filter((draft, _, all) => !isToldWithYear(draft, all))
}

/** `attended the meetings in June 2005, where it spoke to the committee`: once more, without the year. */
function isToldWithYear({ finding: { fields }, party }: Draft, all: readonly Draft[]): boolean {
  if (fields.kind !== 'meeting' || fields.year !== null) return false
  return all.some(
    ({ finding: { fields: other }, party: whose }) =>
      other.kind === 'meeting' &&
      other.year !== null &&
      other.meeting === fields.meeting &&
      other.capacity === fields.capacity &&
      whose?.code === party?.code,
  )
}

/** Two findings of one activity are two facts where their numbers or dates differ, or tell more in other words. */
function tellsAnother(draft: Draft, other: Draft): boolean {
  const [a, b] = [draft.finding, other.finding]
  if (a.fields.kind !== 'activity' || b.fields.kind !== 'activity') return true
  const differ = (x: unknown, y: unknown): boolean => x !== y && x !== null && y !== null
  if (differ(a.fields.quantity, b.fields.quantity) || differ(a.fields.date, b.fields.date)) return true
  const apart = a.to <= b.from || b.to <= a.from
  return apart && a.fields.quantity !== b.fields.quantity
}

function dateOf({ finding: { fields } }: Draft): string | null {
  return 'date' in fields ? fields.date : null
}
