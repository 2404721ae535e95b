import type { MeetingFact } from '../../schema/index.js'
import { yearOf } from '../dating.js'
import type { Finding, Rule, Site } from '../rule.js'
import { mentionsOf, SIGN } from '../view.js'

type Capacity = MeetingFact['capacity']
type MeetingRule = Rule<'meeting'>

const M = SIGN.meeting

/** `those of May 2001`, `the one in Geneva`: the meetings named last. */
const THOSE = /\b(?:those|that|the ones?|the others?) (?:of|in|held in)(?= )/gi

/** `at the intersessional meetings, the first such meetings that it attended`: the same meetings again. */
const APPOSITION = /, (?:the|its) (?:very )?first $/

interface Named {
  readonly name: string
  readonly at: number
}

/** The meetings that the words from `from` to `to` name, or point back at. */
function namedIn(site: Site, from: number, to: number): Named[] {
  const { view } = site
  const named = mentionsOf(view, 'meeting', from, to)
    .filter(({ at }) => !APPOSITION.test(view.masked.slice(Math.max(0, at - 14), at)))
    .map(({ at, mention }) => ({ at, name: mention.name }))
  const before = mentionsOf(view, 'meeting', 0, from).at(-1)?.mention.name ?? meetingBefore(site)
  if (named.length === 0 && before !== null) {
    for (const match of view.masked.slice(from, to).matchAll(THOSE))
      named.push({ at: from + match.index, name: before })
  }
  // `a meeting` says no more than that there was one
  return named.filter(
    ({ name }) =>
      !/^(?:(?:a|the|its|such|other|international|national|major|annual|global) )*(?:meetings?|conferences?|sessions?|for(?:um|a)|consultations)$/i.test(
        name,
      ),
  )
}

function meetingBefore(site: Site): string | null {
  const last = site.context.before.findLast(({ fields }) => fields.kind === 'meeting')?.fields
  return last?.kind === 'meeting' ? last.meeting : null
}

/** Meetings from `from` to `to`, each with the years that the text gives it. */
function meetingsIn(site: Site, from: number, to: number): { name: string; years: (number | null)[]; end: number }[] {
  const { view } = site
  const signs = namedIn(site, from, to)
  return signs.map(({ at, name }, i) => {
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
    const clause = site.clauseAt(from)
    const before = mentionsOf(view, 'date', clause.joint === 'when' ? 0 : clause.start, at).at(-1)
    if (years.length === 0 && before !== undefined && (before.at >= at - 3 || signs.length === 1))
      years.push(yearOf(before.mention.date))
    return { name, years: years.length > 0 ? years : [yearImplied(site, at)], end }
  })
}

/** `that month`, `the same year`: the year of the date before. */
function yearImplied(site: Site, at: number): number | null {
  const around = site.view.masked.slice(Math.max(0, at - 60), at + 80)
  if (!/\b(?:that|the same|later that|the following) (?:month|year|day|week)\b/i.test(around)) return null
  const before = mentionsOf(site.view, 'date', 0, at).at(-1)
  return before === undefined ? site.context.year : yearOf(before.mention.date)
}

function facts(
  site: Site,
  from: number,
  range: { start: number; end: number },
  capacity: Capacity,
): Finding<'meeting'>[] {
  return meetingsIn(site, range.start, range.end).flatMap(({ name, years, end }) =>
    years.map(
      (year): Finding<'meeting'> => ({
        fields: { kind: 'meeting', meeting: name, year, capacity },
        from,
        to: Math.max(end, from),
        party: null,
      }),
    ),
  )
}

/** Words that make an observer of who was there. */
const OBSERVER = /\bobserver|\bobserv(?:ed|ing)\b|\b(?:followed|watched|witnessed)\b/i

function capacityOf(site: Site, from: number, to: number, end: number): Capacity | null {
  const mood = site.mood(from, to)
  if (mood === 'not-done') return 'absent'
  if (mood !== 'done') return null
  const clause = site.clauseAt(from)
  const words = site.view.masked.slice(clause.start, Math.max(end, clause.end))
  if (/\bnot (?:as )?(?:an )?observer|full participant/i.test(words)) return 'participant'
  return OBSERVER.test(words) ||
    /^,? (?:but |though |although |albeit |even if )?(?:only |merely |just )?(?:as )?(?:an )?observer/i.test(
      site.view.masked.slice(clause.end),
    )
    ? 'observer'
    : 'participant'
}

/** How far the objects of an attendance reach: to the end of its clause, and on through bare lists of meetings. */
function rangeOf(site: Site, from: number, to: number): { start: number; end: number } {
  const { clauses, view } = site
  const index = clauses.findIndex((clause) => from < clause.end)
  let { end } = site.clauseAt(from)
  for (let i = index + 1; i < clauses.length; i++) {
    const next = clauses[i] as (typeof clauses)[number]
    if (
      !/^(?:nor|or|and|as|,)$/.test(next.joint) ||
      next.bare ||
      !new RegExp(`^[^\\p{L}]*(?:and|or|nor|as it was from|as well as|nor (?:of )?any of)?[^.;]{0,25}${M}`, 'u').test(
        view.masked.slice(next.start, next.end),
      )
    )
      break
    if (/\b(?:it|was|were|did|has|had|is) /.test(view.masked.slice(next.start, next.end).replace(/^,? ?as it was/, '')))
      break
    end = next.end
  }
  const next = clauses[index + 1]
  if (namedIn(site, to, end).length > 0) return { start: to, end }
  // `was not represented when X held its seminar`
  if (next !== undefined && /^(?:when|as)$/.test(next.joint) && namedIn(site, to, next.end).length > 0)
    return { start: to, end: next.end }
  // `To the signing conference it came as an observer`: the meeting stands in front
  return { start: site.clauseAt(from).start, end }
}

/** Tells again what was told: `the first meeting in which it took part`, `the first time that it attended`. */
const RETOLD = /\b(?:in|at) which\b|\bfirst time\b|\bfirst [^,;]{3,60} (?:that|which) /i

const attended: MeetingRule = {
  id: 'meeting/attended',
  words: /\ue002|those/,
  pattern: new RegExp(
    `\\b(?:attend(?:ed|s|ing)?|participat(?:ed|es|ing|e)|(?:took|take|taken|taking|takes|played|play|had|having|has|have) (?:an? |any |no |little |full |active |such )*part (?:in|at)|(?:was|were|been|be|is) (?:it |they |${SIGN.party} |also |again |not |never |in fact |only |to be )*(?:present|represented|seen at|part of|at(?= [^.;]{0,30}${M}))|(?<=[Ww]hile |[Tt]hough |[Aa]lthough )present at|(?:went|gone|go|come|came|coming|travel(?:l?ed)?) (?:only |as [a-z ]{2,20} )?(?:(?:to|for)(?= [^.;]{0,90}${M})|(?=as an? [a-z ]{0,20}(?:observer|participant)))|(?:sent|send|sending|dispatched) (?=[^.;]{0,80}${M})|(?:sat|sit|sitting) (?:in on|through|at|in)|(?:had|held|enjoyed|has|with) observer status|(?:an? |as an? )?(?:(?:full |active )?participants?|observers?) (?:at|to|in|of)(?= [^.;]{0,40}${M})|joined (?=[^.;]{0,20}${M})|(?:had|has|have|with) (?:an? |no |its |neither )?(?:own )?(?:delegations?|representatives?|delegates?|observers?|seat) (?:at|in)|made (?:its|an) appearance at|appeared at|turned up (?:at|for)|showed up at|in attendance at|(?:has|had|have|having) (?:never |not |only )?been (?:to|at)(?= [^.;]{0,40}${M})|(?:followed|watched|observed|witnessed)(?= [^.;]{0,20}${M})|(?:hosted|was host to|played host to)(?= [^.;]{0,40}${M}))`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    // `States attending the meeting`, `the meeting, held in Oslo and attended by 80 states`
    if (/^attended$/i.test(match[0]) && /^ by\b/.test(site.view.masked.slice(to))) return []
    if (RETOLD.test(site.view.masked.slice(Math.max(0, site.clauseAt(from).start - 4), from))) return []
    const range = rangeOf(site, from, to)
    const capacity =
      /\b(?:no|little|neither) /i.test(match[0]) || /\bnot\b|\bnever\b/i.test(match[0])
        ? 'absent'
        : capacityOf(site, from, to, range.end)
    return capacity === null ? [] : facts(site, from, range, capacity)
  },
  matches: [
    'Ruritania attended the First Meeting of States Parties in Maputo in May 1999.',
    'Ruritania did not participate in the Oslo negotiations, but sent an observer to the Ottawa signing conference.',
  ],
  misses: ['Many children attended school again.', 'Landmine Monitor researchers met in Maputo.'],
}

/** `The meeting was attended by a delegation from X`. */
const attendedBy: MeetingRule = {
  id: 'meeting/attended-by',
  words: /by /,
  pattern: new RegExp(
    `\\b(?:was|were|been) (?:not |also |never )?attended by (?:[\\p{L}]+ ){0,6}?${SIGN.party}`,
    'giu',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const clause = site.clauseAt(from)
    const whom = site.view.mentionAt.get(to - 1)
    const capacity = capacityOf(site, to - 1, to, to)
    if (whom?.kind !== 'party' || capacity === null) return []
    return facts(site, from, { start: clause.start, end: from }, capacity).map((finding) => ({
      ...finding,
      to,
      party: whom.party,
    }))
  },
  matches: ['The Fourth Meeting of States Parties in September 2002 was attended by a delegation from Ruritania.'],
  misses: ['The meeting was attended by eighty people.'],
}

const absentFrom: MeetingRule = {
  id: 'meeting/absent',
  words: /absent|missed|missing|away|aloof|without|boycott|skipped|absence/i,
  pattern: new RegExp(
    `\\b(?:(?:(?:was |were |been |is )?(?:also |again |once more )*(?:absent|missing) (?:again )?(?:from|at)|missed|skipped|boycotted|(?:stayed|kept|remained|stays|stay|stood) (?:away|aloof) from|absence from)(?= (?:[^.;]{0,60}${M}|those |the others?))|(?:took place|was held|were held|went ahead) without)`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const { masked, mentionAt } = site.view
    if (/\bvot|resolution/i.test(masked.slice(to, masked.indexOf(M, to) < 0 ? undefined : masked.indexOf(M, to))))
      return []
    const whom = mentionAt.get(to + 1)
    const party = /without$/.test(match[0]) && whom?.kind === 'party' ? whom.party : null
    if (/without$/.test(match[0]) && party === null && !/^ it\b/.test(masked.slice(to))) return []
    return facts(site, from, rangeOf(site, from, to), 'absent').map((finding) => ({ ...finding, party }))
  },
  matches: ['Ruritania was absent from the Second Meeting of States Parties in September 2000.'],
  misses: ['Ruritania was absent from the vote on Resolution 55/33V.'],
}

const butNot: MeetingRule = {
  id: 'meeting/but-not',
  words: /but not/i,
  pattern: new RegExp(
    `\\bbut not (?:at |in |to )?(?:any of )?(?:those|that|the (?:ones?|others?|second|following)|(?:the |its )?(?=${M}))(?![a-z])`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const own = site.view.mentionAt.get(end)
    if (
      own?.kind === 'meeting' &&
      /attend|participat|part in|present|represented|came|went/i.test(site.view.masked.slice(0, from))
    ) {
      return facts(site, from, { start: end, end: site.clauseAt(end).end }, 'absent')
    }
    const name = mentionsOf(site.view, 'meeting', 0, from).at(-1)?.mention.name
    if (name === undefined || !/attend|participat|part in|present|represented/i.test(site.view.masked.slice(0, from)))
      return []
    const after = mentionsOf(site.view, 'date', end)[0]
    const before = mentionsOf(site.view, 'date', 0, from).at(-1)
    const year = after ?? before
    return [
      {
        fields: {
          kind: 'meeting',
          meeting: name,
          year: year === undefined ? null : yearOf(year.mention.date),
          capacity: 'absent',
        },
        from,
        to: after === undefined ? end : after.at + 1,
        party: null,
      },
    ]
  },
  matches: ['Ruritania attended the intersessional Standing Committee meetings in January 2002, but not those in May.'],
  misses: ['Ruritania signed the Mine Ban Treaty, but not the others.'],
}

const spoke: MeetingRule = {
  id: 'meeting/spoke',
  words: /told|took the floor|addressed|spoke|said|stated|declared|announced|reported/i,
  pattern: new RegExp(
    `(?<=^(?:At|During) (?:the |both )?(?:${SIGN.date} )?${M}[^.;]{0,80}(?:delega|representative|official|ambassador|minister|${SIGN.party}|\\bit)[^.;]{0,40})\\b(?:told|said|stated|declared|announced|noted|reported|informed|expressed|explained|confirmed|reiterated|called|pledged)\\b|\\b(?:told|informed|addressed) (?:the |that )?(?=${M})|\\btook the floor\\b|\\b(?:made|making|gave|delivered) (?:an? )?(?:intervention|statement|speech|presentation) (?:at|to|during) (?:the )?(?=${M})`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    if (site.mood(from, to) !== 'done') return []
    const clause = site.clauseAt(from)
    const range =
      /^(?:told|informed|addressed) .|^(?:made|making|gave|delivered)/i.test(match[0]) === false
        ? { start: 0, end: clause.end }
        : { start: to, end: clause.end }
    return facts(site, from, range, 'participant')
  },
  matches: [
    'Ruritania told the intersessional Standing Committee meetings in May 2006 that it was reviewing its position.',
  ],
  misses: ['An official told Landmine Monitor that Ruritania had no mines.'],
}

/** All rules for presence at meetings. */
export const meetingRules: readonly MeetingRule[] = [attended, attendedBy, absentFrom, butNot, spoke]
