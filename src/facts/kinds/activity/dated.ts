import type { Site } from '../../rule.js'
import { type MentionOf, mentionsOf, SIGN } from '../../view.js'

/** A date, or a range from one to the other. */
export interface Period {
  readonly date: string
  /** Null where there is no range. */
  readonly dateEnd: string | null
}

/** Between what is told and its date stands no other event and no other statement. */
const OTHER =
  /\b(?:said|says|stated|told|reported that|declared|confirmed|according|announced|letter|interview|statement|questionnaire|conflict|war|cease-?fire|agreement|independence|law|when(?! (?:they|he|she|their|his|her|an?|the|it) )|who|which|that|until|after|before|following|prior to|as of|compared|than|report|Report|plan|survey|below|above|figure|fewer|less|lower|higher|previous|a further|another|an additional|(?:an?|the) (?:\w{1,20} )?(?:decrease|increase|drop|rise|reduction|decline|fall)|in contrast|up from|down from|dropping|falling|rising|decreasing|increasing|peaking)\b|\b(?:including|of wh(?:om|ich)|among them)\b[^,]{0,100}$/
/** `half its 2017 level`, `the 2005 figure`: the date is another number's. */
const OF_ANOTHER = new RegExp(
  `(?:\\b(?:its|their|the|from|of|than|over)|[’']s) ${SIGN.date} (?:level|total|figure|amount|record|peak|rate|contribution|funding|support|expenditure|budget|conflict|war|fighting|clashe|crisis|invasion|hostilitie|offensive)s?\\b`,
)
/** `when they stepped on a mine in May 2003`: how and when it came to what is told. */
const ACCIDENT =
  /^,? ?when (?:they|he|she|their|his|her|an?|the|it) [^,;]{0,60}\b(?:mines?|vehicle|truck|bus|device|stepped)\b/i
const BETWEEN = /\bbetween [^,;.]{4,56} $/i
const AND_DATE = new RegExp(`^ and (?:the end of |the beginning of )?${SIGN.date}`)
/** `in 2012 (nine casualties)`. */
const BRACKETED = new RegExp(`${SIGN.date} \\([^();]{0,24}$`)
/** `fewer than in 2006, when there were nine`: the date that a clause takes up. */
const TAKEN_UP = new RegExp(`${SIGN.date}[^,;.${SIGN.date}]{0,24},? ?$`)

/** A date in front with such words between is the date of what was said. */
const SAID =
  /\b(?:said|says|stated|told|declared|confirmed|announced|informed|wrote|noted|revealed|acknowledged|admitted|claimed that|estimated that|reported (?:that|to)|learned)\b/i
const FRONT = new RegExp(
  `^[^\\p{L}]{0,3}(?:(?:In|During|By|Between|From|Since|On|Over|For|Throughout|As of|At|Through)\\b[^,;${SIGN.date}]{0,40})?${SIGN.date}`,
  'u',
)

/**
 * When that was of which the words from `from` to `to` tell: the date behind them, among them, or in front of them. `by
 * June 2004` is no more than the year. `since` dates what began then, if `begun`.
 */
export function datedOf(site: Site, from: number, to: number, begun = false): Period | null {
  const { masked } = site.view
  const left = Math.max(0, from - 30)
  const bracketed = BRACKETED.exec(masked.slice(left, from))
  const own = bracketed === null ? undefined : site.view.mentionAt.get(left + bracketed.index)
  if (own?.kind === 'date') return { date: own.date, dateEnd: own.dateEnd }
  const clause = site.clauseAt(from)
  const last = site.clauseAt(Math.max(from, to - 1))
  const next = site.clauses[site.clauses.indexOf(last) + 1]
  const happened = next?.joint === 'when' && ACCIDENT.test(masked.slice(next.start, next.end))
  const end = Math.max(to, happened ? next.end : last.end)
  const behind = mentionsOf(site.view, 'date', to, end).find(
    ({ at }) => at - to <= 100 && !OTHER.test(masked.slice(to, at)) && !isOfAnother(masked, at),
  )
  if (behind !== undefined) return precisely(site, behind, begun)
  const among = mentionsOf(site.view, 'date', from, to).at(-1)
  if (among !== undefined) return precisely(site, among, begun)
  const front = mentionsOf(site.view, 'date', clause.start, from).at(-1)
  if (front !== undefined) return SAID.test(masked.slice(front.at, from)) ? null : precisely(site, front, begun)
  if (clause.joint === 'when') {
    const taken = TAKEN_UP.exec(masked.slice(0, clause.start))
    const mention = taken === null ? undefined : site.view.mentionAt.get(taken.index)
    if (mention?.kind === 'date') return { date: mention.date, dateEnd: mention.dateEnd }
  }
  // `By the end of that year it had cleared`
  const { year } = site.context
  if (year !== null && /\b(?:that|the same) year\b/i.test(masked.slice(clause.start, end)))
    return { date: String(year), dateEnd: null }
  // `In 2001, A and B cleared ...`: what stands first dates all that follows
  if (!FRONT.test(masked) || SAID.test(masked.slice(0, from))) return null
  const first = mentionsOf(site.view, 'date', 0, clause.start)[0]
  return first === undefined ? null : precisely(site, first, begun)
}

function isOfAnother(masked: string, at: number): boolean {
  return OF_ANOTHER.test(masked.slice(Math.max(0, at - 6), at + 16))
}

const AND_YEAR = new RegExp(`^ and (?:early |late |mid-)?(?=${SIGN.date}(?!.{0,60}\\brespectively\\b))`)
const YEAR_AND = new RegExp(`${SIGN.date} and (?:early |late |mid-)?$`)

/** `in 1999 and early 2000`: two years of which one thing is told together; null for anything else. */
function bothYears(site: Site, { at, mention }: { at: number; mention: MentionOf<'date'> }): Period | null {
  const { masked, mentionAt } = site.view
  const before = YEAR_AND.exec(masked.slice(Math.max(0, at - 20), at))
  const behind = AND_YEAR.exec(masked.slice(at + 1, at + 90))
  const first = before === null ? mention : mentionAt.get(Math.max(0, at - 20) + before.index)
  const second = before === null && behind !== null ? mentionAt.get(at + 1 + behind[0].length) : mention
  if (first?.kind !== 'date' || second?.kind !== 'date' || first === second) return null
  const areYears = [first, second].every(({ date, dateEnd }) => /^\d{4}$/.test(date) && dateEnd === null)
  return areYears && first.date < second.date ? { date: first.date, dateEnd: second.date } : null
}

/** The date, with its end where the words around it tell one; null where they make another of it. */
export function precisely(
  site: Site,
  found: { at: number; mention: MentionOf<'date'> },
  begun: boolean,
): Period | null {
  const { masked } = site.view
  const { date, dateEnd } = found.mention
  const before = masked.slice(Math.max(0, found.at - 60), found.at)
  // `between the start of the program in 1996 and June 2011`
  const until = BETWEEN.test(before) ? AND_DATE.exec(masked.slice(found.at + 1, found.at + 30)) : null
  const end = until === null ? undefined : site.view.mentionAt.get(found.at + until[0].length)
  if (end?.kind === 'date') return { date, dateEnd: end.dateEnd ?? end.date }
  if (/\b(?:since|after|before|until|prior to|following)(?: \w{1,20}){0,3} $/i.test(before))
    return begun && /\bsince $/i.test(before) ? { date, dateEnd: null } : null
  if (/\b(?:as of|up to|up until|dated|report of|conflict of|war of|agreement of) (?:the )?$/i.test(before)) return null
  const both = bothYears(site, found)
  if (both !== null) return both
  if (dateEnd === null && /\b(?:by|through|to) (?:the )?$/i.test(before)) return { date: date.slice(0, 4), dateEnd }
  return { date, dateEnd }
}

const YEAR_BEFORE =
  /^[^.;,]{0,40}?\b(?:in |during |for )?(?:the|a) (?:(?:previous|preceding|prior) year|year (?:before|earlier|previously))\b/i
const IN_YEAR_BEFORE = /^\W{0,3}(?:in|during|for) the (?:previous|preceding|prior) year\b/i

/** When that was which is set beside something: as `datedOf`, and `89 in the year before`, by the year told last. */
export function comparedDate(site: Site, from: number, to: number): Period | null {
  const { masked } = site.view
  const before =
    YEAR_BEFORE.test(masked.slice(to, to + 60)) || IN_YEAR_BEFORE.test(masked.slice(site.clauseAt(from).start, from))
  if (!before) return datedOf(site, from, to)
  const last = mentionsOf(site.view, 'date', 0, from).at(-1)?.mention.date.slice(0, 4)
  const year = last === undefined ? site.context.year : Number(last)
  return year === null ? null : { date: String(year - 1), dateEnd: null }
}
