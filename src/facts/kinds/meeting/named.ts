import { matchesOf } from '../../../text/matches.js'
import { impliedYear, yearOf } from '../../dating.js'
import type { Site } from '../../rule.js'
import { mentionsOf, SIGN } from '../../view.js'

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
/** `a meeting` says no more than that there was one. */
const NAMELESS =
  /^(?:(?:a|the|its|such|other|international|national|major|annual|global|first|last) )*(?:meetings?|conferences?|sessions?|for(?:um|a)|consultations|seminars|workshops|events)$/i

/** The year behind such words is not one in which the meeting was attended: `every meeting, except for that of 2001`. */
const OTHER_YEAR =
  /\b(?:since|until|adopted|on the|(?:except(?:ing)?|excluding|other than|apart from|aside from|but not|save|bar)(?: for)?(?: that| the one| those)?(?: in| of)?) $/i

/** The meetings that the words from `from` to `to` name or point back at, in order. */
export function namedIn(site: Site, from: number, to: number): Named[] {
  const { view } = site
  const named = mentionsOf(view, 'meeting', from, to)
    .filter(({ at }) => !ANOTHER.test(view.masked.slice(Math.max(0, at - 14), at)) || !isSecond(view.masked, at))
    .map(({ at, mention }) => ({ at, name: mention.name }))
  const before = mentionsOf(view, 'meeting', 0, from).at(-1)?.mention.name ?? meetingBefore(site)
  if (named.length === 0 && before !== null) {
    for (const match of matchesOf(view.masked.slice(from, to), THOSE))
      named.push({ at: from + match.index, name: before })
  }
  return named.filter(({ name }) => !NAMELESS.test(name))
}

/** `hosted, with another state, the first seminar` names the only one. */
function isSecond(masked: string, at: number): boolean {
  return (
    /\bsince (?:the |its )?$/.test(masked.slice(Math.max(0, at - 14), at)) || masked.slice(0, at).includes(SIGN.meeting)
  )
}

function meetingBefore(site: Site): string | null {
  const last = site.context.before.findLast(({ fields }) => fields.kind === 'meeting')?.fields
  return last?.kind === 'meeting' ? last.meeting : null
}

/** The meetings from `from` to `to` with their years: those behind each, or the one in front of the clause. */
export function meetingsIn(site: Site, from: number, to: number): NamedMeeting[] {
  const { view } = site
  const signs = namedIn(site, from, to)
  return signs.map(({ at, name }, i) => {
    const years: number[] = []
    let end = at + 1
    for (const date of mentionsOf(view, 'date', at, signs[i + 1]?.at ?? to)) {
      if (OTHER_YEAR.test(view.masked.slice(0, date.at))) continue
      if (years.length > 0 && !/^[^.;]{0,24}$/.test(view.masked.slice(end, date.at))) continue
      years.push(yearOf(date.mention.date))
      end = date.at + 1
    }
    // `the 1999 Maputo conference`, `In February 2001 it attended`, `in February 2001, when it attended`
    const clause = site.clauseAt(from)
    const before = mentionsOf(view, 'date', clause.joint === 'when' ? 0 : clause.start, at).at(-1)
    if (
      years.length === 0 &&
      before !== undefined &&
      (/^[^,;:.]{0,30}$/.test(view.masked.slice(before.at + 1, at)) || signs.length === 1)
    ) {
      years.push(yearOf(before.mention.date))
    }
    return { name, at, years: years.length > 0 ? years : [impliedYear(site, at + 1)], end }
  })
}
