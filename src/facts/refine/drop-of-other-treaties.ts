import type { Draft } from '../draft.js'
import { mentionsOf } from '../view.js'

/**
 * Drops laws, reports, votes and meetings of a treaty that has nothing to do with weapons: of such a treaty the pages are
 * read for who has joined it, and for nothing else.
 */
export function dropOfOtherTreaties(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter((draft) => draft.finding.fields.kind === 'treaty-action' || !isOfOther(draft))
}

/** Whether the clauses that state it name no treaty but such a one. */
function isOfOther({ finding, site }: Draft): boolean {
  const { fields, from, to } = finding
  if (fields.kind === 'activity') return false
  const end = site.clauseAt(Math.max(from, to - 1)).end
  const named = mentionsOf(site.view, 'treaty', site.clauseAt(from).start, Math.max(end, to))
  return named.length > 0 && named.every(({ mention }) => mention.treaty === 'CRPD')
}
