import type { MeetingFact } from '../../../schema/index.js'
import type { Finding, Site } from '../../rule.js'
import { SIGN } from '../../view.js'
import { meetingsIn, type NamedMeeting, namedIn } from './named.js'

export type Capacity = MeetingFact['capacity']

/** A range of the masked text in which meetings are looked for. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Words that make an observer of who was there, and words that say the opposite. */
const OBSERVER = /\bobserver|\bobserv(?:ed|ing)\b/i
/** Who only looked on, where there was something to take part in: the committees between sessions are open to all. */
const LOOKED_ON = /\b(?:followed|watched|witnessed)\b/i
const OPEN_TO_ALL = /^intersessional/
const NO_OBSERVER = /\bnot (?:as )?(?:an )?observer|full participant/i
const OBSERVER_AFTER =
  /^,? (?:but |though |although |albeit |even if )?(?:(?:on|in) (?:each|both|either|every|all)(?: of them)?(?: (?:instances?|cases?|times?|occasions?))?,? )?(?:only |merely |just )?(?:(?:as|in) )?(?:an )?observer/i

/** Whether the verb from `from` to `to` says that the party was there; null where it says neither. */
export function presenceOf(site: Site, from: number, to: number): 'present' | 'absent' | null {
  const mood = site.mood(from, to)
  return mood === 'not-done' ? 'absent' : mood === 'done' ? 'present' : null
}

/** One finding for each meeting in the range and each year of it. */
export function presence(site: Site, from: number, range: Range, capacity: Capacity | 'present'): Finding<'meeting'>[] {
  const meetings = meetingsIn(site, range.start, range.end)
  return meetings.flatMap((meeting) => {
    const role = capacity === 'present' ? roleAt(site, from, range, meetings, meeting) : { capacity, end: 0 }
    return meeting.years.map(
      (year): Finding<'meeting'> => ({
        fields: { kind: 'meeting', meeting: meeting.name, year, capacity: role.capacity },
        from,
        to: Math.max(meeting.end, from, role.end),
        party: null,
      }),
    )
  })
}

/**
 * In what role the party was at a meeting, and where words behind the clause end that tell it. `attended A as an
 * observer, and B`: what stands behind a meeting is said of it and of those before it, what stands in front of all.
 */
function roleAt(
  site: Site,
  from: number,
  range: Range,
  meetings: readonly NamedMeeting[],
  meeting: NamedMeeting,
): { capacity: Capacity; end: number } {
  const { masked } = site.view
  const { start, end } = site.clauseAt(from)
  const last = Math.max(end, range.end)
  const first = meetings[0]?.at ?? last
  if (NO_OBSERVER.test(masked.slice(start, last))) return { capacity: 'participant', end: 0 }
  const lookedOn = LOOKED_ON.test(masked.slice(start, first)) && !OPEN_TO_ALL.test(meeting.name)
  if (lookedOn || OBSERVER.test(masked.slice(start, first)) || OBSERVER.test(masked.slice(meeting.at, last))) {
    return { capacity: 'observer', end: 0 }
  }
  const after = OBSERVER_AFTER.exec(masked.slice(last))
  return after === null ? { capacity: 'participant', end: 0 } : { capacity: 'observer', end: last + after[0].length }
}

const M = SIGN.meeting
/** A clause that only goes on with the list of meetings. */
const MORE_MEETINGS = new RegExp(
  `^[^\\p{L}]*(?:and|or|nor|as (?:it|they|\\ue005) (?:was|had|did)(?: been| done)?(?: from| at| in| to)?|as well as|nor (?:of )?any of)?[^.;]{0,25}${M}`,
  'u',
)
const ARRANGED =
  /^,? ?(?:jointly )?(?:co-?)?(?:organi[sz]ed|hosted|sponsored|convened|held|arranged|facilitated) (?:in|at|by|on|from|jointly)\b/
const OWN_VERB = /\b(?:it|was|were|did|has|had|is) /
const FRONT_CLAUSE = /^\W{0,2}(?:when|while|as)\b/i

/** Where the meetings of an attendance stand: behind its verb, in the clause that goes with it, or in front. */
const PURPOSE =
  / (?:in order )?to (?:draw|raise|call|prepare|promote|mark|launch|follow up|build|publici[sz]e|encourage|commemorate) /

export function rangeOf(site: Site, from: number, to: number): Range {
  const { clauses, view } = site
  const own = site.clauseAt(from)
  // `hosted and served as president of`: the verb's words may reach into the next clause
  const last = to > own.end ? site.clauseAt(to) : own
  const index = clauses.indexOf(last)
  let { end } = last
  for (let i = index + 1; i < clauses.length; i++) {
    const next = clauses[i] as (typeof clauses)[number]
    const words = view.masked.slice(next.start, next.end)
    // `a seminar in Oslo, organized by Norway, from D`
    if (next.joint === ',' && next.bare && ARRANGED.test(words)) {
      end = next.end
      continue
    }
    if (!/^(?:nor|or|and|as|,)$/.test(next.joint) || next.bare || !MORE_MEETINGS.test(words)) break
    if (OWN_VERB.test(words.replace(/^,? ?as (?:it|they|\ue005) (?:was|had|did)(?: been| done)?/, ''))) break
    end = next.end
  }
  const next = clauses[index + 1]
  const before = clauses[index - 1]
  const [first] = namedIn(site, to, end)
  // `hosted a seminar to draw attention to the conference`: what it was for was not attended
  const purpose = first === undefined ? null : PURPOSE.exec(view.masked.slice(first.at, end))
  if (first !== undefined) return { start: to, end: purpose === null ? end : first.at + purpose.index }
  // `was not represented when X held its seminar`
  if (next !== undefined && /^(?:when|as)$/.test(next.joint) && namedIn(site, to, next.end).length > 0) {
    return { start: to, end: next.end }
  }
  // `To the signing conference it came as an observer`
  if (namedIn(site, own.start, from).length > 0 || before === undefined) return { start: own.start, end }
  // `When the meetings were held, it was not present`
  return FRONT_CLAUSE.test(view.masked.slice(before.start, before.end)) ? before : { start: own.start, end }
}
