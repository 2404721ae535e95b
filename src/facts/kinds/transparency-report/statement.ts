import type { Modality } from '../../../schema/index.js'
import { OTHER_DATE } from '../../dating.js'
import type { Rule, Site } from '../../rule.js'
import { mentionsOf, SIGN } from '../../view.js'
import type { Around } from './around.js'

export type ReportRule = Rule<'transparency-report'>

/** A report that a sentence names. */
export interface Named {
  readonly start: number
  readonly end: number
  readonly words: string
}

/** What is said of a report, and where. */
export interface Statement {
  readonly modality: Modality
  /** Where the verb or, where it comes first, the report stands. */
  readonly from: number
  readonly to: number
  /** Where the verb stands: the date in front belongs to its clause. */
  readonly verb: number
  readonly dates: readonly string[]
  readonly dues: readonly string[]
}

/** Words between a report and the party that it is of or from. */
export const OF_PARTY = new RegExp(`^[^,;.]{0,50}?\\b(?:of|from|that|by) (?:the )?${SIGN.party}`)

/** Somebody ought to, or could: nothing is told of what was done. */
export const OBLIGED =
  /\b(?:oblig\w{1,20}|suppos\w{1,20}|requir\w{1,20}|must|(?:is|was|were|are) (?:due|scheduled|expected|meant|to)\b|need(?:s|ed)?|should|have to|has to|had to|deadline|duty|bound|asked|urged|could|can|may|might|help\w{0,20}|assist\w{0,20}|able|difficult\w{0,20}|in order|before|after|without|by|the task of)\b[^;]{0,60}$/i

export type Undated = Omit<Statement, 'dates' | 'dues'>

export function dated(site: Site, statement: Undated, around: Around, between: readonly string[]): Statement {
  const dates = [...between, ...around.dates]
  const found = dates.length > 0 || statement.modality !== 'done' ? dates : dateBeside(site, statement.verb, around)
  const dues = [...around.dues]
  return { ...statement, dates: found, dues, to: Math.max(statement.to, around.told) }
}

/** `On D, the country submitted`; else the day that the report itself bears. */
function dateBeside(site: Site, verb: number, { borne }: Around): readonly string[] {
  const front = dateInFront(site, verb)
  return front.length > 0 ? front : borne.slice(0, 1)
}

/** `On D, the country submitted`. */
function dateInFront(site: Site, verb: number): string[] {
  if (verb < 0) return []
  const { masked } = site.view
  const dates = mentionsOf(site.view, 'date', site.clauseAt(verb).start, verb)
  // `In D1, for the first time since D2, the country submitted`
  const front = dates.findLast(({ at }) => !/\bsince $/i.test(masked.slice(0, at)))
  if (front === undefined) return []
  const before = masked.slice(0, front.at)
  return /\b(?:on|in)(?: the)? $/i.test(before) && !OTHER_DATE.test(before) ? [front.mention.date] : []
}
