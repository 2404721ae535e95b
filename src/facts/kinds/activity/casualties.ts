import { findQuantities, type Quantity } from '../../../text/quantities.js'
import { OTHER_EXPLOSIVES } from '../../../vocabulary/mine-words.js'
import type { Finding, Site } from '../../rule.js'
import { mentionsOf, SIGN } from '../../view.js'
import { occurredRules } from './casualties-occurred.js'
import { casualtyNumberRules } from './casualty-number.js'
import { comparedRules } from './compared.js'
import { type Condition, type ConditionRule, condition, inPlace, isEverywhere } from './condition.js'
import { datedOf, type Period } from './dated.js'
import { harmedRules } from './harmed.js'
import { rowLabel } from './row-label.js'
import { areHelped, CASUALTIES, countBefore, countOf, isOtherCause, isPart, KIND_OF_CASUALTY } from './victims.js'

const RATE = /^ (?:(?:annually|yearly|monthly)|(?:every|each|per|an?) (?:\w{1,10} )?(?:days?|weeks?|months?|years?))\b/i

const TELLER = new RegExp(
  `${SIGN.party} (?:has |have |had |also ){0,4}(?:recorded|reported|registered|suffered|had|experienced|identified) $`,
  'i',
)

/** `Senegal recorded 60 casualties`: its own. */
function teller({ view, clauseAt }: Site, at: number): Pick<Condition, 'party'> | null {
  const { start } = clauseAt(at)
  const told = TELLER.exec(view.masked.slice(start, at))
  const mention = told === null ? undefined : view.mentionAt.get(start + told.index)
  return mention?.kind === 'party' && mention.form === 'name' ? { party: mention.party } : null
}

/** `two casualties were adults`: what sort of people those were that were counted. */
const ARE_SORTED =
  /^ (?:was|were) (?:all |mostly |both |also |either )?(?:an? )?(?:adults?|boys?|girls?|m[ae]n|wom[ae]n|children|child|civilians?|soldiers?|military|males?|females?|under|deminers?|refugees|foreign|nationals|citizens)\b/i

/** `12 casualties were caused by UXO and two by mines`. */
const BY_OTHERS = new RegExp(
  `^ (?:\\w{1,20} ){0,3}(?:caused by|due to|from|involving|by|to) ${OTHER_EXPLOSIVES}\\b(?!,|/| (?:and|or) (?:other )?(?:anti-?\\w{1,10} )?(?:land)?mines)`,
  'i',
)

/** `Another 15 casualties were reported from the north`: at the time of which the sentence before told. */
function sameTime({ view, context }: Site, at: number): Period | null {
  if (!/\b(?:another|a further|an additional) $/i.test(view.masked.slice(0, at))) return null
  const last = context.before.findLast(({ fields }) => fields.kind === 'activity' && fields.activity === 'casualties')
  const fields = last?.fields.kind === 'activity' ? last.fields : null
  return fields?.date == null ? null : { date: fields.date, dateEnd: fields.dateEnd ?? null }
}

/** `no details were given for ten casualties`: a part of those that were counted. */
const NO_DETAILS =
  /\b(?:details|ages?|sex|gender|outcome|status|device|cause)\b[^,;.]{0,40} (?:for|of|on|about) (?:the )?$/i

/** `at least 31 new casualties`, `ten victims`. */
const counted: ConditionRule = {
  id: 'activity/casualties-counted',
  words: /casual|victim/i,
  pattern: new RegExp(`\\b${CASUALTIES}\\b(?! (?:assistance|support|data|rate))`, 'gi'),
  read(match, site) {
    const { masked } = site.view
    const at = match.index
    const to = at + match[0].length
    const count = countBefore(site, at)
    if (count === null || count.value === 0) return []
    // what the rows of casualties tell, rules of their own read
    if (
      /casualt/i.test(rowLabel(site)) ||
      ARE_SORTED.test(masked.slice(to, to + 60)) ||
      NO_DETAILS.test(masked.slice(0, count.start))
    )
      return []
    const clause = site.clauseAt(at)
    if (isPart(masked, count.start) || (/^victim/i.test(match[0]) && areHelped(masked, count.start, to))) return []
    if (/\b(?:assisted|helped|supported|fitted)(?: a total of)? $/i.test(masked.slice(0, count.start))) return []
    if (isEverywhere(site, to, to)) return []
    if (BY_OTHERS.test(masked.slice(to, to + 90))) return []
    if (isOtherCause(masked) || isOtherCause(masked.slice(count.start, Math.max(clause.end, to)))) return []
    // `an average of two casualties every three days`, `50 casualties annually`: a rate, and no count
    if (/\b(?:average|rate) of $/i.test(masked.slice(0, count.start)) || RATE.test(masked.slice(to, to + 20))) return []
    // `20 casualties; only two casualties were in the north`
    const earlier = masked.slice(0, count.start)
    if (/\b(?:only|just) $/.test(earlier) && /\bcasualties\b/.test(earlier)) return []
    const mood = site.mood(count.start, to)
    if (
      mood === 'open' ||
      mood === 'planned' ||
      /\b(?:reduce|prevent|avoid|compared (?:to|with)|than|down from|up from|since|Victims? \d)\b[^,;(]{0,20}$/i.test(
        masked.slice(clause.start, count.start),
      )
    )
      return []
    return [
      condition({
        activity: 'casualties',
        holds: 'yes',
        from: count.start,
        to,
        quantity: countOf(count),
        date: datedOf(site, count.start, to) ?? sameTime(site, count.start),
        ...(teller(site, count.start) ?? inPlace(site, count.start, to)),
      }),
    ]
  },
  matches: [
    'At least 31 new landmine casualties were recorded in 2005.',
    'Mines claimed ten victims in Ruritania.',
    'Between 1999 and 2003, Landmine Monitor identified 45 mine/UXO casualties.',
    'The survey identified 339 “recent” victims of mines.',
  ],
  misses: [
    'The center gave prostheses to 200 mine victims.',
    'It hopes to reduce the toll to 10 casualties per year.',
    'There were 16 casualties from unexploded ordnance.',
    'No casualties were reported.',
    'That makes an average of two mine casualties every three days.',
    'There are 50 mine casualties annually.',
  ],
}

/** `casualties in 2007 fell to 12 from 20 in 2006`: the date behind is the other number's, and its own in front. */
function datedBefore(site: Site, match: RegExpExecArray, to: number, next: Quantity | undefined): string | null {
  const behind = match.index + match[0].length
  if (next === undefined || site.view.masked.slice(to, behind + next.start).includes(SIGN.date)) return null
  return mentionsOf(site.view, 'date', match.index, behind).at(-1)?.mention.date ?? null
}

/** `the number of casualties came down to 35 in 2008`, `casualties totaled 20`. */
const totalled: ConditionRule = {
  id: 'activity/casualties-totalled',
  words: /casual|victim/i,
  pattern: new RegExp(
    `(?:\\b(?:reduction|decrease|decline|drop|fall|increase|rise) in (?:the (?:annual )?number of )?(?:${KIND_OF_CASUALTY} ){0,4}${CASUALTIES}(?=,? from )|\\b${CASUALTIES} (?:[\\w\ue006]{1,20} ){0,3}?(?:(?:to|from|by|of) (?:${KIND_OF_CASUALTY} ){1,6})?(?:more than doubled|nearly doubled|doubled|more than tripled|tripled|halved|(?:continued to |has |have ){0,4}(?:decline|rise|fall|drop|decrease|increase)d?|totall?ed|numbered|amounted to|reached|stood at|rose|fell|came down|dropped|increased|decreased|declined|went up|went down|was|were|is|stands at))(?: sharply| slightly| significantly| dramatically| steadily)?,?(?= (?:to |from )?(?:at least |some |about )?\\S)`,
    'gi',
  ),
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const behind = from + match[0].length
    const clause = site.clauseAt(from)
    const end = Math.max(clause.end, behind)
    if (site.mood(from, behind) !== 'done' || isOtherCause(masked.slice(clause.start, end))) return []
    const found: Finding<'activity'>[] = []
    const words = masked.slice(behind, end)
    const moves =
      /\b(?:decline|rise|fall|drop|decrease|increase|rose|fell|came down|dropped|increased|decreased|declined|went up|went down|doubled|tripled|halved|reduction)/.test(
        match[0],
      )
    const amounts = findQuantities(words)
    for (const [at, quantity] of amounts.entries()) {
      const lead = words.slice(0, quantity.start)
      const fits = moves ? /(?:^|[ ,])(?:to|from) $/.test(lead) : found.length === 0 && /^ (?:to )?$/.test(lead)
      if (quantity.unit !== null || !fits) continue
      const to = behind + quantity.end
      found.push(
        condition({
          activity: 'casualties',
          holds: 'yes',
          from,
          to,
          quantity: countOf(quantity),
          date: datedBefore(site, match, to, amounts[at + 1]) ?? datedOf(site, behind + quantity.start, to),
          ...inPlace(site, from, to),
        }),
      )
    }
    // `From 100 in 1999, the number of casualties came down to 35`
    const front = /^(?:From|Down from|Up from) /.exec(masked)
    const first = front === null ? undefined : findQuantities(masked.slice(0, from))[0]
    if (moves && first !== undefined && first.start <= 14 && found.length > 0) {
      found.unshift(
        condition({
          activity: 'casualties',
          holds: 'yes',
          from: first.start,
          to: first.end,
          quantity: countOf(first),
          date: datedOf(site, first.start, first.end),
          ...inPlace(site, first.start, first.end),
        }),
      )
    }
    return found
  },
  matches: [
    'The number of mine casualties fell from 40 in 2001 to 20 in 2002.',
    'From 90 in 1999, the number of mine casualties came down to 35 in 2008.',
    'Mine casualties in 2004 totaled 50.',
    'The number of casualties to mines and UXO more than doubled from 16 in 2001 to 40 in 2002.',
    'Risk education brought a reduction in casualties, from 98 in 1998 to 17 in 2004.',
  ],
  misses: ['Casualties were fewer than the year before.', 'Casualties fell by 20 percent.'],
}

/** `it recorded 20 casualties in 2001; in early 2002 there were seven more`. */
const more: ConditionRule = {
  id: 'activity/more-casualties',
  words: /casualt/i,
  pattern:
    /\b(?:there (?:were|have been|had been) (?=[^.;,]{1,30}? (?:more|others|further)\b)|(?:another|a further|an additional) (?=[^.;,]{1,20}? (?:were|was|have been) (?:reported|recorded|registered|identified)\b))/gi,
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const behind = from + match[0].length
    const words = masked.slice(behind, behind + 40)
    const count = findQuantities(words)[0]
    if (
      count?.start !== 0 ||
      count.unit !== null ||
      !/^ (?:(?:more|others|further)\b|(?:were|was|have) )/.test(words.slice(count.end))
    )
      return []
    if (!/\bcasualties\b/i.test(masked.slice(0, site.clauseAt(from).start)) || site.mood(from, behind) !== 'done')
      return []
    const to = behind + count.end
    return [
      condition({
        activity: 'casualties',
        holds: 'yes',
        from,
        to,
        quantity: countOf(count),
        date: datedOf(site, from, to),
        ...inPlace(site, from, to),
      }),
    ]
  },
  matches: [
    'It recorded 20 casualties in 2001; in early 2002 there were seven more.',
    'In 2002, 31 mine casualties were reported; another 26 were reported in 2003.',
  ],
  misses: ['It recorded 20 accidents in 2001; there were seven more.'],
}

export const casualtyRules: readonly ConditionRule[] = [
  counted,
  more,
  totalled,
  ...casualtyNumberRules,
  ...comparedRules,
  ...harmedRules,
  ...occurredRules,
]
