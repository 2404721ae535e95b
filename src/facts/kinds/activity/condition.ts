import type { ActivityFact } from '../../../schema/index.js'
import type { Party } from '../../../vocabulary/parties.js'
import { VERB } from '../../../vocabulary/verbs.js'
import { listedAt } from '../../listed-parties.js'
import type { Finding, Rule, Site } from '../../rule.js'
import { subjectOf } from '../../subject.js'
import { mentionsOf } from '../../view.js'
import type { Period } from './dated.js'

export type ConditionRule = Rule<'activity'>

/** What is told of a country rather than done by it: its mines, its victims, their clearing and their help. */
export interface Condition {
  readonly activity: ActivityFact['activity']
  readonly holds: ActivityFact['holds']
  readonly from: number
  readonly to: number
  readonly quantity?: number | null
  readonly date?: string | Period | null
  /** Left out, the words of the clause tell it. */
  readonly hedged?: boolean
  readonly party?: Party | null
  /** Of whom it is told in the same words. */
  readonly alike?: readonly Party[]
  /** The page's own party is meant, whoever is the subject. */
  readonly ofPage?: boolean
  /** The words are quoted without the clause around them. */
  readonly verbatim?: boolean
}

/** What a rule found, as the refiners take it. */
export function condition(told: Condition): Finding<'activity'> {
  const { activity, holds, from, to, date = null, hedged, party = null, alike = [], ofPage, verbatim } = told
  // a number told of several is that of all of them
  const quantity = alike.length > 0 ? null : (told.quantity ?? null)
  return {
    fields: { kind: 'activity', activity, holds, quantity, ...datesOf(date) },
    from,
    to,
    party,
    ...(alike.length > 0 ? { alike } : {}),
    ...(hedged === undefined ? {} : { hedged }),
    ...(ofPage === undefined ? {} : { ofPage }),
    ...(verbatim === undefined ? {} : { verbatim }),
  }
}

function datesOf(date: string | Period | null): Pick<ActivityFact, 'date' | 'dateEnd'> {
  if (date === null || typeof date === 'string') return { date }
  return date.dateEnd === null ? { date: date.date } : date
}

const WITHIN =
  /\b(?:in|inside|within|across|throughout|on|(?:areas?|parts?|regions?|provinces?|districts?|counties|territory|land|soil|north|south|east|west|cent(?:er|re)|interior|borders?|side|whole|all|most|much|half|rest|part|percent|clearance|clearing|demining|republic|islands?|government|army|forces) of) (?:(?:the )?(?:(?:north|south)?-?(?:east|west)(?:ern)?|north(?:ern)?|south(?:ern)?|central|all|parts|most|much|mainland) (?:of |(?!the )))?(?:the (?:Republic|Kingdom|territory) of )?(?:the )?$/i

/** `of the Israel Defence Forces`, `of Chad’s army`: somebody of that country, and no place. */
const OF_ANOTHER = /\bof (?:the )?\ue005(?:['’]s? | \p{Lu}\p{Ll})/u
/** `in the Chad Mine Action Agency`: an office of that country. */
const OFFICE = /^ (?:\p{Lu}[\w-]{1,20} ){0,4}(?:Agency|Cent(?:er|re)|Authority|Office|Commission|Directorate)\b/u
/** `The war in Chad spilled over the border, where`: what stands before tells of another place. */
const WHERE = /, where (?=[^,]*$)/
/** `a national of Chad`. */
const PERSON_OF = /\b(?:nationals?|citizens?|natives?|subjects?) of (?:the )?$/

/**
 * The countries in which the words from `from` to `to` place what they tell (`in Chad`, `in Chad, Mali and Niger`); none
 * where they name none.
 */
function placesOf({ view, clauseAt }: Site, from: number, to: number): readonly Party[] {
  const clause = clauseAt(from).start
  const where = WHERE.exec(view.masked.slice(clause, from))
  const start = where === null ? clause : clause + where.index
  const end = Math.max(clauseAt(Math.max(from, to - 1)).end, to)
  for (const { at, mention } of mentionsOf(view, 'party', start, end)) {
    if (OF_ANOTHER.test(view.masked.slice(Math.max(0, at - 8), at + 20))) continue
    if (OFFICE.test(view.masked.slice(at + 1, at + 90))) continue
    if (PERSON_OF.test(view.masked.slice(Math.max(0, at - 20), at))) continue
    if (mention.form !== 'name' || !WITHIN.test(view.masked.slice(Math.max(0, at - 60), at))) continue
    const listed = listedAt(view, at).filter((one) => one.to <= end)
    const last = listed[listed.length - 1]
    // `in Chad, and Mali has cleared its own`
    if (last !== undefined && listed.length > 1 && HAS_VERB.test(view.masked.slice(last.to))) listed.pop()
    return listed.length > 1 ? listed.map(({ party }) => party) : [mention.party]
  }
  return []
}

const HAS_VERB = new RegExp(`^(?:['’]s?)? (?:\\w{1,20}ly )?${VERB}\\b`)

/** Of the countries that the words place it in, else of the page's own. */
export function inPlace(site: Site, from: number, to: number): Pick<Condition, 'party' | 'alike' | 'ofPage'> {
  const [party, ...alike] = placesOf(site, from, to)
  return party === undefined ? { ofPage: true } : { party, alike }
}

/** Groups that clear in other countries than that by whose people they are named. */
const GROUP =
  /^(?:-(?:based|registered|led|born|trained)\b|(?:’s|'s)? ?(?:[A-Z]\w{1,20} ){0,3}(?:Group|People|Aid|Foundation|Council|Committee|Fund|Trust|Action|Agency|Corporation|Ltd|company|companies|firms?|NGOs?|contractors?|organi[sz]ations?|foundation|charity|non-governmental|demining company)\b)/

const OWN = /\b(?:it|its|the (?:country|government|army|military|armed forces))\b/i

/** Whose clearance it is: of the state that does it, else of the country in which it is done. */
export function whose(site: Site, from: number, to: number): Pick<Condition, 'party' | 'alike' | 'ofPage'> {
  const subject = subjectOf(site.view, site.clauses, from)
  // `it took part in clearance in Chad`: whoever does it, and not where
  const { start } = site.clauseAt(from)
  if (subject.kind === 'implied' && OWN.test(site.view.masked.slice(start, from))) return {}
  if (subject.kind !== 'named') return inPlace(site, from, to)
  const [mention] = subject.mentions
  if (mention === undefined) return inPlace(site, from, to)
  const at = site.view.mentionAt.signOf(mention) ?? 0
  if (at > from || GROUP.test(site.view.masked.slice(at + 1, at + 60))) return inPlace(site, from, to)
  return { party: mention.party }
}

const EVERYWHERE =
  /\b(?:around|throughout|across) the (?:world|globe|continent)|\b(?:worldwide|globally|everywhere|the continent|in the world)\b|\b(?:in|of|affects?|threatens?|plagues?|contaminates?) (?:(?!the two |both )[\w-]{1,20} ){0,4}(?:countries|nations)\b/i

/** Whether the words tell of the world, or of countries that they do not name. */
export function isEverywhere({ view, clauseAt }: Site, from: number, to: number): boolean {
  return EVERYWHERE.test(view.masked.slice(from, Math.max(to, clauseAt(Math.max(from, to - 1)).end)))
}

const NO_EVIDENCE =
  /\b(?:no (?:evidence|indications?|proof|signs?|suggestions?|reports?|information|allegations|reason to believe)|not (?:\w{1,20} )?(?:believed?|think|thought|considered|known|suspected|aware)|doubts?)\b[^.;]{0,60}$/i
const DENIED = /\b(?:den(?:y|ies|ied)|not true|rejects?|rejected)\b[^.;]{0,30}$/i

/** What the clause before makes of a clause with "that": a denial, and whether it hedges; null where it asserts it. */
export function deniedBefore(
  { view, clauseAt }: Site,
  from: number,
): { readonly holds: 'no'; readonly hedged: boolean } | null {
  const clause = clauseAt(from)
  if (clause.joint !== 'that') return null
  const head = view.masked.slice(Math.max(0, clause.start - 100), clause.start)
  if (NO_EVIDENCE.test(head)) return { holds: 'no', hedged: true }
  return DENIED.test(head) ? { holds: 'no', hedged: false } : null
}
