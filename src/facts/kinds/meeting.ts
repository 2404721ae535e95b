import type { MeetingFact } from '../../schema/index.js'
import { yearOf } from '../dating.js'
import type { Finding, Rule, Site } from '../rule.js'
import { mentionsOf, SIGN } from '../view.js'

type Capacity = MeetingFact['capacity']
type MeetingRule = Rule<'meeting'>

const M = SIGN.meeting

/** Meetings from `from` to `to`, each with the years that the text gives it. */
function meetingsIn(site: Site, from: number, to: number): { name: string; years: (number | null)[]; end: number }[] {
  const { view } = site
  const signs = mentionsOf(view, 'meeting', from, to)
  return signs.map(({ at, mention }, i) => {
    const next = signs[i + 1]?.at ?? to
    const years: number[] = []
    let end = at + 1
    for (const date of mentionsOf(view, 'date', at, next)) {
      if (/\b(?:since|until|adopted|on the) $/i.test(view.masked.slice(0, date.at))) continue
      if (years.length > 0 && !/^[^.;]{0,12}$/.test(view.masked.slice(end, date.at))) continue
      years.push(yearOf(date.mention.date))
      end = date.at + 1
    }
    // `the 1999 Maputo conference`, `In February 2001 it attended`
    const before = mentionsOf(view, 'date', site.clauseAt(from).start, at).at(-1)
    if (years.length === 0 && before !== undefined && (before.at >= at - 3 || signs.length === 1)) years.push(yearOf(before.mention.date))
    return { name: mention.name, years: years.length > 0 ? years : [yearImplied(site, at)], end }
  })
}

/** `that month`, `the same year`: the year of the date before. */
function yearImplied(site: Site, at: number): number | null {
  const around = site.view.masked.slice(Math.max(0, at - 60), at + 80)
  if (!/\b(?:that|the same|later that|the following) (?:month|year|day|week)\b/i.test(around)) return null
  const before = mentionsOf(site.view, 'date', 0, at).at(-1)
  return before === undefined ? site.context.year : yearOf(before.mention.date)
}

function facts(site: Site, from: number, range: { start: number; end: number }, capacity: Capacity): Finding<'meeting'>[] {
  return meetingsIn(site, range.start, range.end).flatMap(({ name, years, end }) =>
    years.map((year): Finding<'meeting'> => ({
      fields: { kind: 'meeting', meeting: name, year, capacity },
      from,
      to: Math.max(end, from),
      party: null,
    })),
  )
}

/** Words that make an observer of who was there. */
const OBSERVER = /\bobserver|\bobserv(?:ed|ing)\b/i

function capacityOf(site: Site, from: number, to: number, end: number): Capacity | null {
  const mood = site.mood(from, to)
  if (mood === 'not-done') return 'absent'
  if (mood !== 'done') return null
  const clause = site.clauseAt(from)
  const words = site.view.masked.slice(clause.start, Math.max(end, clause.end))
  if (/\bnot (?:as )?(?:an )?observer|full participant/i.test(words)) return 'participant'
  return OBSERVER.test(words) || /^,? (?:but )?(?:only )?(?:as )?(?:an )?observer/i.test(site.view.masked.slice(clause.end)) ? 'observer' : 'participant'
}

/** How far the objects of an attendance reach: to the end of its clause, and on through bare lists of meetings. */
function rangeOf(site: Site, from: number, to: number): { start: number; end: number } {
  const { clauses, view } = site
  const index = clauses.findIndex((clause) => from < clause.end)
  let { end } = site.clauseAt(from)
  for (let i = index + 1; i < clauses.length; i++) {
    const next = clauses[i] as (typeof clauses)[number]
    if (!/^(?:nor|or|and|as|,)$/.test(next.joint) || next.bare || !new RegExp(`^[^\\p{L}]*(?:and|or|nor|as it was from|as well as|nor (?:of )?any of)?[^.;]{0,25}${M}`, 'u').test(view.masked.slice(next.start, next.end))) break
    if (/\b(?:it|was|were|did|has|had|is) /.test(view.masked.slice(next.start, next.end).replace(/^,? ?as it was/, ''))) break
    end = next.end
  }
  const after = mentionsOf(view, 'meeting', to, end)
  if (after.length > 0) return { start: to, end }
  // `To the signing conference it came as an observer`: the meeting stands in front
  return { start: site.clauseAt(from).start, end }
}

const attended: MeetingRule = {
  id: 'meeting/attended',
  words: /attend|participat|part in|part of|present|represented|went|go to|going to|c[ao]me|coming|sent|send|observer|sat|seen at|at /i,
  pattern: new RegExp(
    `\\b(?:attend(?:ed|s|ing)?|participat(?:e|ed|es|ing)|(?:took|take|taken|taking|takes|played|play|had|having|has|have) (?:an? |any |no |little |full |active |such )*part (?:in|at)|(?:was|were|been|be|is) (?:also |again |not |never |in fact )*(?:present|represented|seen|there|part of|at)(?: (?:at|in|as))?(?=[^.;]{0,60}${M})|(?:went|gone|go|come|came|coming|travel(?:l?ed)?) (?:only |as [a-z ]{2,20} )?(?:to|for)(?= [^.;]{0,60}${M})|(?:sent|send|sending|dispatched) (?=[^.;]{0,80}${M})|(?:sat|sit|sitting) (?:in on|through|at|in)|(?:had|held|enjoyed|has|with) observer status|(?:an? )?observers? (?:at|to|in)(?= [^.;]{0,40}${M})|served as|joined (?=[^.;]{0,20}${M}))`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    // `States attending the meeting`, `the meeting, held in Oslo and attended by 80 states`
    if (/^attended$/i.test(match[0]) && /^ by\b/.test(site.view.masked.slice(to))) return []
    const range = rangeOf(site, from, to)
    const capacity = /\b(?:no|little) (?:active )?part\b/i.test(match[0]) || /\bnot\b|\bnever\b/i.test(match[0]) ? 'absent' : capacityOf(site, from, to, range.end)
    return capacity === null ? [] : facts(site, from, range, capacity)
  },
  matches: [
    'Ruritania attended the First Meeting of States Parties in Maputo in May 1999.',
    'Ruritania did not participate in the Oslo negotiations, but sent an observer to the Ottawa signing conference.',
  ],
  misses: ['Many children attended school again.', 'Landmine Monitor researchers met in Maputo.'],
}

const absentFrom: MeetingRule = {
  id: 'meeting/absent',
  words: /absent|missed|missing|away|without|boycott|skipped|absence/i,
  pattern: new RegExp(
    `\\b(?:(?:was |were |been |is )?(?:also |again |once more )*(?:absent|missing) (?:again )?(?:from|at)|missed|skipped|boycotted|(?:stayed|kept|remained|stays|stay|stood) (?:away|aloof) from|(?:took place|was held|were held|went ahead) without|absence from)(?= [^.;]{0,60}${M})`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    if (/\bvote|\bvoting|resolution/i.test(site.view.masked.slice(to, site.view.masked.indexOf(M, to)))) return []
    return facts(site, from, rangeOf(site, from, to), 'absent')
  },
  matches: ['Ruritania was absent from the Second Meeting of States Parties in September 2000.'],
  misses: ['Ruritania was absent from the vote on Resolution 55/33V.'],
}

/** All rules for presence at meetings. */
export const meetingRules: readonly MeetingRule[] = [attended, absentFrom]
