import type { Draft } from '../draft.js'

/** The text does not state the fact outright: `is believed`, `reportedly`, `it appears that`, `is not known to`. */
const HEDGE =
  /\b(?:believe[ds]?|thought|reportedly|allegedly|alleged|apparently|appears?|seems?|possibl[ey]|presumably|assumed|supposedly|is (?:not )?known to|are (?:not )?known to|said to (?:be|have)|reported to|unconfirmed|likely)\b/i

/** Marks findings whose clause hedges, unless their rule has told it. */
export function markHedges(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    if (draft.finding.hedged !== undefined) return { ...draft, hedged: draft.finding.hedged }
    const { clauses, view } = draft.site
    const clause = draft.site.clauseAt(draft.finding.from)
    // `it appears that it has signed`: the clause before hedges
    const head = clause.joint === 'that' ? clauses[clauses.indexOf(clause) - 1] : undefined
    const words = view.masked.slice(head?.start ?? clause.start, Math.max(draft.finding.from, clause.start))
    return HEDGE.test(words) ? { ...draft, hedged: true } : draft
  })
}
