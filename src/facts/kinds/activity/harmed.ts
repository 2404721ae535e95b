import { findQuantities } from '../../../text/quantities.js'
import { type ConditionRule, condition, inPlace } from './condition.js'
import { datedOf } from './dated.js'
import { countOf, isMineCause, isOtherCause, isPart, PEOPLE } from './victims.js'

const HARMED = '(?:killed|injured|wounded|maimed|hurt|harmed|amputated|mutilated)'

const AND_HARMED = new RegExp(
  `^,? (?:and|while|with) ([\\w,]{1,12}(?:[ -]\\w{1,12}){0,2}?)(?: (?:others?|more|people|civilians|soldiers))?(?: (?:were|was|have been))? ${HARMED}\\b`,
  'i',
)

/** `three people were killed and five injured by mines`. */
const harmedPassive: ConditionRule = {
  id: 'activity/people-were-harmed',
  words: /killed|injured|wounded|maimed|victims? (?:to|of)/i,
  pattern: new RegExp(
    `\\b(?:(?:(?:${PEOPLE})(?:,? [^.;,]{0,40}?,?)??|(?:others?|more)) (?:(?:ha(?:s|ve|d) )?(?:been|were|was) )(?:\\w{1,20}ly |either |also |known to have been ){0,4}${HARMED}(?:(?: and| or|, or|,) (?:\\w{1,20}ly )?${HARMED}){0,4}|${PEOPLE} (?:who )?(?:ha(?:s|ve|d) )?(?:reportedly )?(?:f[ae]ll(?:en)? victims?|became victims|become victims) (?:to|of))`,
    'gi',
  ),
  read(match, site) {
    const { masked } = site.view
    const noun = match.index
    const to = noun + match[0].length
    const clause = site.clauseAt(noun)
    const before = masked.slice(Math.max(clause.start, noun - 60), noun)
    const count = findQuantities(before).at(-1)
    if (count === undefined || count.unit !== null || !/^ $/.test(before.slice(count.end))) return []
    const start = noun - before.length + count.start
    const around = masked.slice(0, Math.max(clause.end, to) + 80)
    if (
      !(isMineCause(around) || /\bdeminers? /i.test(match[0])) ||
      (isPart(masked, start) && !/ who /.test(match[0])) ||
      /\bwith (?:at least )?$/.test(masked.slice(Math.max(0, start - 14), start)) ||
      site.mood(start, to) !== 'done'
    )
      return []
    const hedged = /\b(?:reportedly|allegedly|known)\b/i.test(match[0]) ? { hedged: true } : {}
    const shared = {
      activity: 'casualties',
      holds: 'yes',
      date: datedOf(site, start, to),
      ...hedged,
      ...inPlace(site, start, to),
    } as const
    const found = [condition({ ...shared, from: start, to, quantity: countOf(count) })]
    // `and five injured`, `and five others were injured`
    const next = AND_HARMED.exec(masked.slice(to, to + 60))
    const other = next === null ? undefined : findQuantities(next[1] as string)[0]
    if (next !== null && other !== undefined && other.unit === null) {
      const end = to + next[0].length
      found.push(condition({ ...shared, from: to, to: end, quantity: countOf(other) }))
    }
    return found
  },
  matches: [
    'In 2003, three people were killed by landmines.',
    'Since 1990 more than 200 civilians have reportedly been killed by landmines.',
    'At least two people fell victim to landmines in 2005.',
    'Of the 22 people who fell victim to mines in 2005, five were soldiers.',
  ],
  misses: [
    'Three people were killed in a road accident.',
    'The mines were destroyed.',
    'Of 20 casualties, of whom 3 people were killed, most were boys.',
  ],
}

const SOMEBODY = new RegExp(`^ ${PEOPLE}(?![\\p{L}\\d])`, 'iu')

/** `landmines killed or injured seventeen civilians`. */
const harmedActive: ConditionRule = {
  id: 'activity/mines-harmed-people',
  words: /kill|injur|wound|maim/i,
  pattern:
    /\b(?:killed|killing|injured|injuring|wounded|wounding|maimed|maiming|kills|injures)(?:(?:,? and|,? or) (?:\w{1,20}ly )?(?:killed|killing|injured|injuring|wounded|maimed|maiming)){0,4}(?= (?:at least |some |about |more than |over |nearly |an estimated |approximately |fewer than |up to |a total of )?[\w,]{1,12}(?:[ -]\w{1,12}){0,3}? ?)/gi,
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const behind = from + match[0].length
    const clause = site.clauseAt(from)
    const words = masked.slice(behind, behind + 70)
    const count = findQuantities(words)[0]
    if (count === undefined || count.unit !== null || !/^ (?:a total of )?$/.test(words.slice(0, count.start)))
      return []
    // `killing five people and injuring ten`
    const second = /\b(?:killed|killing|killed) [^.;]{1,40} and $/.test(masked.slice(0, from))
    const people = SOMEBODY.test(words.slice(count.end))
    if (!people && !(second && /^(?:[,.;)]| (?:in|on|during)\b|$)/.test(words.slice(count.end)))) return []
    const to = behind + count.end
    const left = masked.slice(clause.start, from)
    if (!isMineCause(masked.slice(0, Math.max(to, clause.end))) || site.mood(from, behind) !== 'done') return []
    if (isOtherCause(left) || /\b(?:was|were|been|is|are) (?:\w{1,20} )?$/.test(left)) return []
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
    'Landmines killed or injured seventeen civilians in 1997.',
    'In May 2003, a mine explosion killed two soldiers.',
  ],
  misses: ['UXO killed or injured 16 people.', 'Mines killed cattle.', 'The mine killed no one.'],
}

export const harmedRules: readonly ConditionRule[] = [harmedPassive, harmedActive]
