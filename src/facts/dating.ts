import { MONTH, MONTH_NAMES } from '../vocabulary/months.js'
import type { Site } from './rule.js'
import { type MentionOf, mentionsOf } from './view.js'

export interface Dated {
  readonly date: string
  readonly mention: MentionOf<'date'>
  /** Where the sign of the date ends in the masked text. */
  readonly end: number
}

/** A date after such words is the date of something else. */
export const OTHER_DATE =
  /\b(?:since|until|as of|due(?: (?:by|on|date))?|dated|beginning|adopted(?: on| in)?|from|calendar year|period|conference of|of)(?: the)? ?$/i

/**
 * A date behind such words is that of what followed, or of what went before: `the 40th to ratify, triggering its entry
 * into force on D`, `acceded, fulfilling an agreement reached in D`.
 */
const OTHER_EVENT =
  /\b(?:fulfill?ing|honou?ring|in (?:line|keeping|fulfill?ment)|as (?:\w{1,12} ){1,3}(?:agreed|promised|pledged|announced)|triggering|allowing|enabling|bringing|thereby|paving|ahead of|prior to|entry into force|enter(?:s|ed|ing)? into force|becoming a state party)\b/i
const SAME_DAY = /\b(?:the|that|this) (?:very )?same day\b|\b(?:on|later) that (?:very )?day\b/i

/**
 * The date of what the words from `from` to `to` state: the first date behind them in their clause, else the date in
 * front of the clause (`On 7 September 2000 Maldives ratified`). A date right behind words that match `other` is passed
 * over.
 */
export function dateOf(site: Site, from: number, to: number, other: RegExp = OTHER_DATE): Dated | null {
  const clause = site.clauseAt(from)
  // an object may reach into the next clause: `ratified the Convention, but not its Protocol, on D`
  const { end } = to > clause.end ? site.clauseAt(to - 1) : clause
  // `is a state party to the Convention (30 December 1996)`
  const bracketed = site.view.masked.startsWith(' (', to) ? site.view.mentionAt.get(to + 2) : undefined
  if (bracketed?.kind === 'date') return { date: bracketed.date, mention: bracketed, end: to + 3 }
  for (const { at, mention } of mentionsOf(site.view, 'date', to, end)) {
    if (OTHER_EVENT.test(site.view.masked.slice(to, at))) break
    if (!other.test(site.view.masked.slice(0, at))) return { date: mention.date, mention, end: at + 1 }
  }
  // `ratified on D1; the same day it became a State Party`
  const sameDay = SAME_DAY.test(site.view.masked.slice(clause.start, clause.end))
  const before = mentionsOf(site.view, 'date', sameDay ? 0 : clause.start, from)
  const front = before[before.length - 1]
  if (front === undefined || other.test(site.view.masked.slice(0, front.at))) return null
  return { date: front.mention.date, mention: front.mention, end: to }
}

/** A verb of its own between a plan and a date takes the date. */
const OTHER_VERB = /\b(?:was|were|is|are|has|had|have|told|said|taken|made|began|begun|started|passed|announced)\b/i

/** The date behind the words only: plans are dated by what follows (`intends to ratify in early 1999`). */
export function dateBehind(site: Site, from: number, to: number, other: RegExp = OTHER_DATE): Dated | null {
  const dated = dateOf(site, from, to, other)
  // `The decision to accede was taken in 2004` dates the decision
  return dated !== null && dated.end > to && !OTHER_VERB.test(site.view.masked.slice(to, dated.end)) ? dated : null
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}

/** `Also in November, it voted`: a month in front that has no year. */
const MONTH_IN_FRONT = new RegExp(
  `^\\W{0,2}(?:Also |Later |Then |Again |Earlier )?[Ii]n (?:early |late |mid-)?${MONTH}\\b(?! \\d)`,
)
/** `the negotiations in Oslo in September`: a month behind that has no year. */
const MONTH_BEHIND = new RegExp(
  `^(?: (?:held )?in \\p{Lu}[\\p{L}-]{1,20}(?:, \\p{Lu}[\\p{L}-]{1,20})?)?,? (?:held )?in (?:early |late |mid-)?${MONTH}\\b(?! \\d)`,
  'u',
)
/** A year told from the one before: how many years later it is. */
const LATER_YEARS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:(?:in )?the (?:following|next) year|(?:a|one) year later|the year after)\b/i, 1],
  [/\b(?:two years later)\b/i, 2],
  [/\b(?:(?:in )?the (?:previous|preceding) year|(?:a|one) year (?:earlier|before)|the year before)\b/i, -1],
]

/** `the following March`: the next one after the date before. */
const FOLLOWING_MONTH = new RegExp(`\\bthe following (${MONTH})\\b`)

/** The year that the words from `from` to `to` count from the date before them: `in Oslo the following year`. */
export function shiftedYear(site: Site, from: number, to: number): number | null {
  const words = site.view.masked.slice(from, Math.min(to, from + 60))
  const before = mentionsOf(site.view, 'date', 0, from).at(-1)
  const month = FOLLOWING_MONTH.exec(words)?.[1]
  if (month !== undefined && before !== undefined) {
    const last = Number(before.mention.date.slice(5, 7))
    const next = MONTH_NAMES.get(month.toLowerCase()) ?? 0
    return last === 0 ? null : yearOf(before.mention.date) + (next > last ? 0 : 1)
  }
  const years = LATER_YEARS.find(([pattern]) => pattern.test(words))?.[1]
  if (years === undefined) return null
  const base = before === undefined ? site.context.year : yearOf(before.mention.date)
  return base === null ? null : base + years
}

const SAME_YEAR = /\b(?:that|the same|later that) (?:month|year|day|week)\b|\b(?:the following) (?:month|day|week)\b/i

/**
 * The year of what ends at `to` where the text tells no more than a month, or `that year`: that of the date before, in
 * the sentence or in the text before it. Null where it tells none.
 */
export function impliedYear(site: Site, to: number): number | null {
  const { masked } = site.view
  const meant =
    SAME_YEAR.test(masked.slice(Math.max(0, to - 60), to + 80)) ||
    MONTH_BEHIND.test(masked.slice(to, to + 90)) ||
    MONTH_IN_FRONT.test(masked)
  if (!meant) return null
  const before = mentionsOf(site.view, 'date', 0, to).at(-1)
  return before === undefined ? site.context.year : yearOf(before.mention.date)
}
