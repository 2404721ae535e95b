import type { Draft } from '../draft.js'

/** The text does not state the fact outright: `is believed`, `reportedly`, `it appears that`, `is not known to`. */
const HEDGE =
  /\b(?:believed|thought|reportedly|allegedly|alleged|apparently|appears?|seems?|possibl[ey]|presumably|assumed|supposedly|is (?:not )?known to|are (?:not )?known to|said to (?:be|have)|reported to|unconfirmed|likely)\b/i

/** Marks findings whose clause hedges. */
export function markHedges(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    const clause = draft.site.clauseAt(draft.finding.from)
    const words = draft.site.view.masked.slice(clause.start, Math.max(draft.finding.from, clause.start))
    return HEDGE.test(words) ? { ...draft, hedged: true } : draft
  })
}
