import type { Site } from './rule.js'
import { type MentionOf, mentionsOf } from './view.js'

export interface Dated {
  readonly date: string
  readonly mention: MentionOf<'date'>
  /** Where the sign of the date ends in the masked text. */
  readonly end: number
}

/** A date after such words is the date of something else. */
const OTHER_DATE =
  /\b(?:since|until|as of|due(?: (?:by|on|date))?|dated|beginning|adopted(?: on| in)?|from|calendar year|period|conference of|of)(?: the)? ?$/i

/**
 * The date of what the words from `from` to `to` state: the first date behind them in their clause, else the date in
 * front of the clause (`On 7 September 2000 Maldives ratified`).
 */
export function dateOf(site: Site, from: number, to: number): Dated | null {
  const clause = site.clauseAt(from)
  // an object may reach into the next clause: `ratified the Convention, but not its Protocol, on D`
  const { end } = to > clause.end ? site.clauseAt(to - 1) : clause
  // `is a state party to the Convention (30 December 1996)`
  const bracketed = site.view.masked.startsWith(' (', to) ? site.view.mentionAt.get(to + 2) : undefined
  if (bracketed?.kind === 'date') return { date: bracketed.date, mention: bracketed, end: to + 3 }
  for (const { at, mention } of mentionsOf(site.view, 'date', to, end)) {
    if (!OTHER_DATE.test(site.view.masked.slice(0, at))) return { date: mention.date, mention, end: at + 1 }
  }
  const before = mentionsOf(site.view, 'date', clause.start, from)
  const front = before[before.length - 1]
  if (front === undefined || OTHER_DATE.test(site.view.masked.slice(0, front.at))) return null
  return { date: front.mention.date, mention: front.mention, end: to }
}

/** A verb of its own between a plan and a date takes the date. */
const OTHER_VERB = /\b(?:was|were|is|are|has|had|have|told|said|taken|made|began|begun|started|passed|announced)\b/i

/** The date behind the words only: plans are dated by what follows (`intends to ratify in early 1999`). */
export function dateBehind(site: Site, from: number, to: number): Dated | null {
  const dated = dateOf(site, from, to)
  // `The decision to accede was taken in 2004` dates the decision
  return dated !== null && dated.end > to && !OTHER_VERB.test(site.view.masked.slice(to, dated.end)) ? dated : null
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}
