import { matchesOf } from '../../../text/matches.js'
import { impliedYear, shiftedYear, yearOf } from '../../dating.js'
import { treatyBefore } from '../../objects.js'
import type { OwnFields, Site } from '../../rule.js'
import { type MentionOf, mentionsOf, type SentenceView, SIGN } from '../../view.js'

const D = SIGN.date

/** A meeting that a sentence names, or points back at, with the years that the text gives it. */
export interface NamedMeeting {
  readonly name: string
  /** Where its sign stands in the masked text. */
  readonly at: number
  /** One year for each time that it was held; a single null where the text tells none. */
  readonly years: readonly (number | null)[]
  /** Where the words that name and date it end. */
  readonly end: number
}

interface Named {
  readonly name: string
  readonly at: number
}

/** `those of May 2001`, `the one in Geneva`: the meetings named last. */
const THOSE = /\b(?:those|that|the ones?|the others?) (?:of|in|held in)(?= )/gi
/**
 * `at the intersessional meetings, the first such meetings that it attended`: the same meetings again; `has not taken
 * part since the Eleventh Meeting`: not of that meeting.
 */
const ANOTHER = /(?:, (?:the|its) (?:very )?first|\bsince (?:the |its )?) ?$/
/** `on the margins of the Third Meeting, it met others`, `became co-chair of the committee`: not of that meeting. */
const BESIDE =
  /\b(?:(?:on|in|at) the (?:side|sides|sidelines?|margins?|fringes?) of|prior to|ahead of|in preparation for|in the run-up to|in advance of|(?:co-?)?(?:chair(?:man|woman|person)?|rapporteur)s? (?:of|for|on)) (?:the |its )?$/i
/** `a meeting` says no more than that there was one. */
const NAMELESS =
  /^(?:(?:a|the|its|such|other|international|national|major|annual|global|first|last) )*(?:meetings?|conferences?|sessions?|for(?:um|a)|consultations|seminars|workshops|events|gatherings?)$/i

/** The year behind such words is not one in which the meeting was attended: `every meeting, except for that of 2001`. */
const OTHER_YEAR =
  /\b(?:since|until|adopted|on the|(?:except(?:ing)?|excluding|other than|apart from|aside from|but not|save|bar)(?: for)?(?: that| the one| those)?(?: in| of)?) $/i

/** The meetings that the words from `from` to `to` name or point back at, in order. */
export function namedIn(site: Site, from: number, to: number): Named[] {
  const { view } = site
  const named = mentionsOf(view, 'meeting', from, to)
    .filter(({ at }) => !BESIDE.test(view.masked.slice(Math.max(0, at - 40), at)))
    .filter(({ at }) => !isTitle(view, from, at))
    .filter(({ at }) => !ANOTHER.test(view.masked.slice(Math.max(0, at - 14), at)) || !isSecond(view.masked, at))
    .map(({ at, mention }) => ({ at, name: nameOf(site, at, mention) }))
  const before = mentionsOf(view, 'meeting', 0, from).at(-1)?.mention.name ?? meetingBefore(site)?.meeting ?? null
  if (named.length === 0 && before !== null) {
    for (const match of matchesOf(view.masked.slice(from, to), THOSE))
      named.push({ at: from + match.index, name: before })
  }
  return named.filter(({ name }) => !NAMELESS.test(name))
}

/** `a regional seminar in Accra, the Seminar on Clearance`: the title of what was told by its noun. */
function isTitle(view: SentenceView, from: number, at: number): boolean {
  const before = mentionsOf(view, 'meeting', from, at).at(-1)
  if (before === undefined) return false
  const joint = view.masked.slice(before.at + 1, at)
  const headOf = (name: string): string => HEAD_NOUN.exec(name)?.[0].toLowerCase() ?? name
  const own = view.mentionAt.get(at)
  return (
    APPOSED.test(joint) &&
    own?.kind === 'meeting' &&
    headOf(own.name) === headOf(before.mention.name) &&
    !MORE_OF_A_LIST.test(view.masked.slice(at + 1)) &&
    !view.masked.slice(from, before.at).includes(SIGN.meeting)
  )
}

const APPOSED = /^[^;:.\ue002]{0,60}, (?:(?:called|entitled|titled|namely|known as) )?(?:the )?[“"]?$/
const HEAD_NOUN = /\b(?:seminar|workshop|conference|symposium|roundtable|forum|colloquium|consultations|summit)\b/i
const MORE_OF_A_LIST = /^[^;.]{0,60}(?:,| and| or) (?:(?:in|at|to) )?(?:the |an? )?\ue002/

const OF_CLUSTER_MUNITIONS = 'Convention on Cluster Munitions meetings'

/** `meetings of the convention` are those of the convention that was spoken of. */
function nameOf(site: Site, at: number, { name, start, end }: MentionOf<'meeting'>): string {
  if (OF_THE_PROTOCOL.test(name) && treatyBefore(site, at) === 'CCW-AP2')
    return name.replace(OF_THE_PROTOCOL, ' of States Parties to Amended Protocol II')
  if (BY_MONTH.test(name)) return meetingBefore(site)?.meeting ?? name
  if (name !== OF_CLUSTER_MUNITIONS || /luster/.test(site.view.block.text.text.slice(start, end))) return name
  return treatyBefore(site, at) === 'CCM' ? name : 'Mine Ban Treaty meetings'
}

/** `the annual conference of the latter`: of the protocol that was spoken of. */
const OF_THE_PROTOCOL = / of (?:the latter|(?:the|that|this) protocol)(?:['’]s States Parties)?$/

/** `at the February meeting`: one of those that were told of. */
const BY_MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:meetings?|sessions?)$/

/** The year of a meeting that is told by its month: that of those that were told of. */
function yearByMonth(site: Site, at: number): number | null {
  const own = site.view.mentionAt.get(at)
  return own?.kind === 'meeting' && BY_MONTH.test(own.name) ? (meetingBefore(site)?.year ?? null) : null
}

/** `hosted, with another state, the first seminar` names the only one. */
function isSecond(masked: string, at: number): boolean {
  return (
    /\bsince (?:the |its )?$/.test(masked.slice(Math.max(0, at - 14), at)) || masked.slice(0, at).includes(SIGN.meeting)
  )
}

/** The meeting that the text before told of last. */
export function meetingBefore(site: Site): OwnFields<'meeting'> | null {
  const last = site.context.before.findLast(({ fields }) => fields.kind === 'meeting')?.fields
  return last?.kind === 'meeting' ? last : null
}

/** `and the February and May 2003 meetings`: dates right in front of a meeting are its own. */
const OWN_DATES = new RegExp(
  `(?:^|[^,;])(?:,? (?:and|or|nor|as well as|at|in|to|of))? (?:an?|the|its|both|two)(?: ${D}(?:,| and|, and|/)?){1,4} $`,
)
/** `M and the M in D`: what is told once behind the last is told of both. */
const JOINED = /^(?:,| and| or| nor|, and|,? as well as)(?: (?:to|at|in|of))?(?: (?:the|its|both))* $/

/** The meetings from `from` to `to` with their years: those behind each, or the one in front of the clause. */
export function meetingsIn(site: Site, from: number, to: number): NamedMeeting[] {
  const { view } = site
  const signs = namedIn(site, from, to)
  const fronts = signs.map(({ at }, i) => ownDates(site, i === 0 ? from : (signs[i - 1] as Named).at + 1, at))
  const found = signs.map(({ at, name }, i) => {
    const behind = signs[i + 1] === undefined ? to : (fronts[i + 1]?.from ?? (signs[i + 1] as Named).at)
    const shifted = shiftedYear(site, at + 1, behind)
    const years = shifted === null ? [...(fronts[i]?.years ?? [])] : [shifted]
    const fronted = years.length > 0
    let end = at + 1
    for (const date of mentionsOf(view, 'date', at, behind)) {
      if (OTHER_YEAR.test(view.masked.slice(0, date.at))) continue
      if (fronted || (years.length > 0 && !/^[^.;]{0,24}$/.test(view.masked.slice(end, date.at)))) continue
      years.push(yearOf(date.mention.date))
      end = date.at + 1
    }
    const held = years.length > 0 ? null : HELD.exec(view.masked.slice(at + 1, at + 90))
    const heldOn = held === null ? undefined : view.mentionAt.get(at + 1 + held[0].length)
    if (held !== null && heldOn?.kind === 'date') {
      years.push(yearOf(heldOn.date))
      end = Math.min(to, at + held[0].length + 2)
    }
    // `the 1999 Maputo conference`, `In February 2001 it attended`, `in February 2001, when it attended`
    const clause = site.clauseAt(from)
    const before = mentionsOf(view, 'date', clause.joint === 'when' ? 0 : clause.start, at).at(-1)
    if (
      years.length === 0 &&
      before !== undefined &&
      !SINCE.test(view.masked.slice(0, before.at)) &&
      (/^[^,;:.]{0,30}$/.test(view.masked.slice(before.at + 1, at)) || signs.length === 1 || before.at < from)
    ) {
      years.push(yearOf(before.mention.date))
    }
    return { name, at, years, end, behind: end > at + 1 }
  })
  for (let i = found.length - 2; i >= 0; i--) {
    const [one, next] = [found[i], found[i + 1]] as [(typeof found)[number], (typeof found)[number]]
    // `the Fourth Meeting, and the committees in D and D`: several dates are those of the latter alone
    const several = mentionsOf(view, 'date', next.at, next.end).length > 1
    if (one.years.length > 0 || !next.behind || several || !JOINED.test(view.masked.slice(one.at + 1, next.at)))
      continue
    found[i] = { ...one, years: next.years, behind: true }
  }
  return found.map(({ name, at, years, end }) => ({
    name,
    at,
    years: years.length > 0 ? years : [impliedYear(site, at + 1) ?? yearByMonth(site, at)],
    end,
  }))
}

/** `, held virtually in D`. */
const HELD = new RegExp(
  `^,? (?:(?:which|that) (?:was|were) )?held (?:\\w{1,20}ly |online |in person ){0,2}(?:(?:in|on|from|during) )(?:the )?(?=${D})`,
)
/** From then on it was attended, and not then alone. */
const SINCE = /\bsince (?:the )?$/i

/** The years of the dates that stand right in front of the meeting at `at`, and where they begin; null where none do. */
function ownDates(site: Site, from: number, at: number): { readonly from: number; readonly years: number[] } | null {
  const words = site.view.masked.slice(from, at)
  if (!OWN_DATES.test(words)) return null
  const start = from + words.search(LAST_DATES)
  return { from: start, years: mentionsOf(site.view, 'date', start, at).map(({ mention }) => yearOf(mention.date)) }
}

const LAST_DATES = new RegExp(`${D}(?:(?:,| and|, and|/)? ?${D}){0,3} $`)
