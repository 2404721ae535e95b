import { yearOf } from '../dating.js'
import type { Finding, Rule, Site } from '../rule.js'
import { mentionsOf, SIGN } from '../view.js'
import { alone } from './meeting/alone.js'
import { attendedBy } from './meeting/attended-by.js'
import { listedThere } from './meeting/listed.js'
import { namedIn } from './meeting/named.js'
import { presence, presenceOf, rangeOf } from './meeting/presence.js'

type MeetingRule = Rule<'meeting'>

const M = SIGN.meeting

/** Tells again what was told: `the first meeting in which it took part`, `the first time that it attended`. */
const RETOLD =
  /\b(?:in|at) which\b|\bnever before\b|\b(?:first|only)(?: and,? to date,? (?:the )?only)? time\b|\bfirst (?:[^,;]{1,60} )?(?:that|which) /i

/** `The meeting was the first in which it took part`: the meeting that the sentence names elsewhere. */
function retold(site: Site, from: number, to: number): readonly Finding<'meeting'>[] {
  const there = presenceOf(site, from, to)
  const named = namedIn(site, 0, site.view.masked.length).filter(({ name }) => !ANY_MEETINGS.includes(name))
  const meant = named.find(({ at }) => at > to) ?? named.findLast(({ at }) => at < from)
  if ((there !== 'present' && !/\bnever before\b/i.test(site.view.masked.slice(0, from))) || meant === undefined)
    return []
  const next = mentionsOf(site.view, 'meeting', meant.at + 1)[0]?.at ?? site.view.masked.length
  return presence(site, from, { start: meant.at, end: meant.at < from ? Math.min(next, from) : next }, 'present')
}

const ANY_MEETING = 'Mine Ban Treaty meetings'
const ANY_MEETINGS = [ANY_MEETING, 'Convention on Cluster Munitions meetings']

/** `took part in a treaty-related meeting` does not say in which; only an absence from all of them says something. */
function definite(site: Site, found: readonly Finding<'meeting'>[]): readonly Finding<'meeting'>[] {
  return found.filter(({ fields }) => {
    if (fields.capacity === 'absent' || fields.meeting !== ANY_MEETING) return true
    const { mentions, block } = site.view
    return mentions.every(
      ({ kind, start, end }) => kind !== 'meeting' || /s$|meetings of /.test(block.text.text.slice(start, end)),
    )
  })
}

/** `did participate in the meetings in D, as it had in D`: other times of the same meeting. */
const AS_BEFORE = new RegExp(
  `^,? ?as (?:it|they|${SIGN.party}) (?:had|did|was)(?: been| done| also)?(?: in| at)? (?:the )?${SIGN.date}`,
)

function again(site: Site, from: number, found: readonly Finding<'meeting'>[]): Finding<'meeting'>[] {
  const last = found.at(-1)
  const next = site.clauses.find((clause) => clause.start > from && clause.joint === 'as')
  if (last === undefined || next === undefined || !AS_BEFORE.test(site.view.masked.slice(next.start, next.end)))
    return []
  return mentionsOf(site.view, 'date', next.start, next.end).map(({ at, mention }) => ({
    ...last,
    fields: { ...last.fields, year: yearOf(mention.date) },
    to: at + 1,
  }))
}

const attended: MeetingRule = {
  id: 'meeting/attended',
  words: /\ue002|those/,
  pattern: new RegExp(
    `\\b(?:attend(?:ed|s|ing)?|participat(?:ed|es|ing|e)|(?:took|take|taken|taking|takes|played|play|had|having|has|have) (?:an? |any |no |little |full |active |such )*part (?:in|at)|(?<=\\b(?:in|at) which [^.;,]{0,40})took part\\b|(?:was|were|been|be|is) (?:it |they |${SIGN.party} |also |again |not |never |in fact |only |to be )*(?:present|represented|seen at|part of|at(?= [^.;]{0,30}${M}))|(?<=[Ww]hile |[Tt]hough |[Aa]lthough |[Nn]ot )(?:present|represented) at|(?:went|gone|go|come|came|coming|travel(?:l?ed)?) (?:only |neither |both |as [a-z ]{2,20} )?(?:(?:to|for)(?= [^.;]{0,90}${M})|(?=as an? [a-z ]{0,20}(?:observer|participant)))|(?:sent|send|sending|dispatched) (?:(?=[^.;]{0,80}${M})|(?=(?:an?|its|the|no|two|three) (?:[\\p{L}]+ ){0,3}(?:representative|delegat|observer|ambassador|official|minister|diplomat)))|(?:sat|sit|sitting) (?:in on|through|at|in)|(?:had|held|enjoyed|has|with) observer status|(?:an? |as an? )?(?:(?:full |active )?participants?|observers?) (?:at|to|in|of)(?= [^.;]{0,40}${M})|join(?:ed|s|ing)?(?: in)?(?= [^.;]{0,20}${M})|went through(?= [^.;]{0,20}${M})|(?:led|headed) (?:an?|the|its|(?:the )?${SIGN.party}(?:['’]s?)?) [^.;]{0,40}?delegation (?:to|at)|delegation (?:to|at)(?= [^.;,]{0,30}${M}[^.;,]{0,40} (?:was|were) (?:led|headed) by\\b)|(?:was|were|been|came) (?:only |no more than |merely |just )?(?:as )?an? observer\\b|(?:had|has|have|with) (?:an? |no |its |neither )?(?:own )?(?:delegations?|representatives?|delegates?|observers?|seat) (?:at|in)|made (?:its|an) appearance at|appeared at|turned up (?:at|for)|showed up at|in attendance at|(?:has|had|have|having) (?:never |not |only )?been (?:to|at)(?= [^.;]{0,40}${M})|(?:followed|watched|observed|witnessed)(?= [^.;]{0,20}${M})|(?:hosted|was host to|played host to)(?:,? (?:together |jointly |along )?with [^.;,]{1,40},| and (?:served|acted) as president of)?(?= [^.;]{0,40}${M})|(?:(?:served|acted|presided) (?:as (?:the )?president (?:of|at|over)|over)|(?:was|were) (?:the )?president of|held the presidency of)(?= (?:the )?${M}))`,
    'giu',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    // `States attending the meeting`, `the meeting, held in Oslo and attended by 80 states`
    if (/^attended$/i.test(match[0]) && /^ by\b/.test(site.view.masked.slice(to))) return []
    const own = site.clauseAt(from)
    const head = own.joint === 'that' ? site.clauses[site.clauses.indexOf(own) - 1] : undefined
    if (RETOLD.test(site.view.masked.slice(head?.start ?? Math.max(0, own.start - 4), from)))
      return retold(site, from, to)
    const absent = /\b(?:no(?! more than)|little|neither)\b /i.test(match[0]) || /\bnot\b|\bnever\b/i.test(match[0])
    const there = absent ? 'absent' : presenceOf(site, from, to)
    if (there === null) return []
    const found = presence(site, from, rangeOf(site, from, to), there)
    const told = [...definite(site, found), ...again(site, from, found)]
    const next = site.clauses.find((clause) => clause.start >= to)
    // `took part in a treaty-related meeting for the first time—a regional seminar`
    const named = found.length > 0 && told.length === 0 && next !== undefined && /^[—–:,]$/.test(next.joint)
    return named ? definite(site, presence(site, from, next, there)) : told
  },
  matches: [
    'Ruritania attended the Fourth Meeting of States Parties in Geneva in September 2002.',
    'Ruritania attended the Oslo negotiations in September 1997 and the Budapest regional conference the following March.',
    'Ruritania took no part in the Oslo negotiations, yet an observer was sent to the Ottawa signing conference.',
  ],
  misses: ['Many children attended school again.', 'Landmine Monitor researchers met in Maputo.'],
}

const absentFrom: MeetingRule = {
  id: 'meeting/absent',
  words: /absent|missed|missing|away|aloof|without|boycott|skipped|absence/i,
  pattern: new RegExp(
    `\\b(?:(?:(?:was |were |been |is )?(?:also |again |once more )*(?:absent|missing) (?:again |both )*(?:from|at)|missed|skipped|boycotted|(?:stayed|kept|remained|stays|stay|stood) (?:away|aloof) from|absence from)(?= (?:[^.;]{0,60}${M}|those |the others?))|(?:took place|was held|were held|went ahead) without)`,
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
    return presence(site, from, rangeOf(site, from, to), 'absent').map((finding) => ({ ...finding, party }))
  },
  matches: ['Ruritania was absent from the Second Meeting of States Parties in September 2000.'],
  misses: ['Ruritania was absent from the vote on Resolution 55/33V.'],
}

const butNot: MeetingRule = {
  id: 'meeting/but-not',
  words: /(?:but|though|although) not/i,
  pattern: new RegExp(
    `\\b(?:but|though|although) not (?:at |in |to )?(?:any of )?(?:those|that|the (?:ones?|others?|second|following)|(?:in )?(?=${SIGN.date})|(?:the |its )?(?=${M}))(?![a-z])`,
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
      return presence(site, from, { start: end, end: site.clauseAt(end).end }, 'absent')
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

/** What stands in front of the verb where the sentence begins with the meeting: `At M in D, its delegate`. */
const AT_MEETING = new RegExp(
  `^(?:At|During) (?:the |both )?(?:[${SIGN.date}${SIGN.treaty}] ){0,2}${M}[^.;]{0,80}(?:delega|representative|official|ambassador|minister|${SIGN.party}|\\bit)[^.;]{0,40}$`,
  'i',
)

const spoke: MeetingRule = {
  id: 'meeting/spoke',
  words: /\ue002|took the floor/i,
  pattern: new RegExp(
    `\\b(?:told|informed|addressed) (?:the |that )?(?=${M})|\\btook the floor\\b|\\b(?:reported|spoke|announced|declared|stated|repeated|reaffirmed) [^.;]{0,80}?(?:at|during) (?:the )?(?=${M})|\\b(?:made|making|gave|delivered) (?:an? )?(?:interventions?|statements?|speech|presentation) (?:at|to|during) (?:the )?(?=(?:${SIGN.date} )?${M})|\\b(?:told|said|stated|declared|announced|noted|reported|informed|expressed|explained|confirmed|reiterated|called|pledged|promised|indicated|revealed|remarked|responded|presented|assured|urged|thanked|argued|insisted|acknowledged|outlined|made (?:an? |several )?(?:interventions?|statements?|proposals?))\\b`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    // `told the M`, `took the floor`: the verb's own words lead to the meeting
    const leads = / $|floor$/i.test(match[0])
    if (!leads && !AT_MEETING.test(site.view.masked.slice(0, from))) return []
    if (site.mood(from, to) !== 'done') return []
    const clause = site.clauseAt(from)
    // the statement at the signing is part of the signature, which is told of itself
    if (namedIn(site, 0, from).some(({ name }) => name === 'Ottawa signing conference')) return []
    // where the meeting stands in front, dates behind the verb are those of what was said
    const range = match[0].endsWith(' ') ? { start: to, end: clause.end } : { start: 0, end: leads ? clause.end : from }
    return presence(site, from, range, 'participant')
  },
  matches: [
    'Ruritania told the intersessional meetings of June 2004 about a new ministry for borders.',
    'Ruritania made a statement at the Fifth Meeting of States Parties in September 2003.',
  ],
  misses: ['An official told Landmine Monitor that Ruritania had no mines.'],
}

/** A row of a status table: `Participation in Mine Ban Treaty meetings | None in 2012`. */
const noneRow: MeetingRule = {
  id: 'meeting/none-row',
  words: /^(?:Participation|Attendance) /,
  pattern: new RegExp(`^(?:Participation|Attendance) in (?:the )?(?=${M}:? (?:None|No meetings)\\b)`, 'g'),
  read(match, site) {
    const from = match[0].length
    return presence(site, from, { start: from, end: site.view.masked.length }, 'absent')
  },
  matches: ['Participation in Mine Ban Treaty meetings None in 2012.'],
  misses: ['Participation in Mine Ban Treaty meetings is open to all.'],
}

/** All rules for presence at meetings. */
export const meetingRules: readonly MeetingRule[] = [
  attended,
  attendedBy,
  absentFrom,
  butNot,
  spoke,
  noneRow,
  listedThere,
  alone,
]
