import { findQuantities } from '../../../text/quantities.js'
import type { Site } from '../../rule.js'
import { type ConditionRule, condition, inPlace } from './condition.js'
import { datedOf } from './dated.js'
import {
  countOf,
  isMineCause,
  isOtherCause,
  isPart,
  isUnderCasualties,
  PEOPLE,
  peopleBehind,
  peopleCounted,
} from './victims.js'

const HARMED = '(?:killed|injured|wounded|maimed|hurt|harmed|amputated|mutilated|blown up)'

const AND_HARMED = new RegExp(
  `^,? (?:and|while|with) ([\\w,]{1,12}(?:[ -]\\w{1,12}){0,2}?)(?: (?:others?|more|people|civilians|soldiers))?(?: (?:were|was|have been))? ${HARMED}\\b`,
  'i',
)

const LIMB = '(?:legs?|foot|feet|hands?|arms?|eyes?|limbs?|life|lives|eyesight|sight|fingers?)'
const ITS = '(?:an?|one|both|his|her|their|its|the|part of (?:an?|his|her|their)|several)'
/** What befell people, behind them. */
const BEFELL = `(?:(?:ha(?:s|ve|d) )?(?:been|were|was) (?:\\w{1,20}ly |either |also |known to have been ){0,4}${HARMED}(?:(?: and| or|, or|,) (?:\\w{1,20}ly )?${HARMED}){0,4}|(?:who )?(?:ha(?:s|ve|d) )?(?:reportedly )?(?:(?:f[ae]ll(?:en)? victims?|became victims|become victims) (?:to|of)|c[ao]me to harm|lost ${ITS} (?:[a-z]{1,10} ){0,2}${LIMB}\\b|died\\b(?= |[.,;])|were involved in (?:[\\w/-]{1,20} ){0,2}(?:incidents|accidents)\\b))`

/** Whether mines are what befell the people of whom the words tell: the words name them, or the section's heading does. */
function isByMines(site: Site, words: string, people: string): boolean {
  return isMineCause(words) || /\b(?:deminers?|sappers?)\b/i.test(people) || isUnderCasualties(site, words)
}

const BY = /^ by (?:(?!(?:near|in|on|at|while|when|during|from|of)\b)[^ .,;]{1,24}(?: |(?=[.,;]|$))){1,8}/i
const BY_BLAST = /\b(?:(?:land)?mines?\b|mine|explosi\w{2,4}|blasts?|devices?|booby|UXO|ordnance|them|one)/i

/** `three people were killed and five injured by mines`, `a shepherd lost a leg when he stepped on a mine`. */
const harmedPassive: ConditionRule = {
  id: 'activity/people-were-harmed',
  words: /killed|injured|wounded|maimed|victims? (?:to|of)|amputated|mutilated|hurt|harm|\blost\b|died|involved|blown/i,
  pattern: new RegExp(
    `(?<!\\w)(?:${PEOPLE}(?:, (?:including|among them|most of them) [^.;,:]{1,50},|,? [^.;,:\\d]{0,40}?,?)??|(?:others?|more)) ${BEFELL}`,
    'gi',
  ),
  read(match, site) {
    const { masked } = site.view
    const noun = match.index
    const to = noun + match[0].length
    const clause = site.clauseAt(noun)
    const people = peopleCounted(site, noun, clause.start)
    if (people === null) return []
    const { start } = people
    const around = masked.slice(0, Math.max(clause.end, to) + 80)
    // `a man who was killed by a mine had told`: one of whom something else is told
    if (people.quantity === 1 && /\bwho\b/i.test(match[0])) return []
    // how many of those that were counted: a part of them
    const ofSome = !isMineCause(around) && /\b(?:casualties|victims)\b/i.test(masked.slice(0, start))
    if (
      ofSome ||
      !isByMines(site, around, match[0]) ||
      (isPart(masked, start) && !/ who /.test(match[0])) ||
      /\bwith (?:at least )?$/.test(masked.slice(Math.max(0, start - 14), start)) ||
      site.mood(start, to) !== 'done'
    )
      return []
    // `by bandits near a minefield`
    const by = BY.exec(masked.slice(to, to + 70))
    if (by !== null && !BY_BLAST.test(by[0])) return []
    const hedged = /\b(?:reportedly|allegedly)\b/i.test(match[0]) ? { hedged: true } : {}
    const shared = {
      activity: 'casualties',
      holds: 'yes',
      date: datedOf(site, start, to),
      ...hedged,
      ...inPlace(site, start, to),
    } as const
    const found = [condition({ ...shared, from: start, to, quantity: people.quantity })]
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
    'In May 2003 a shepherd lost a leg when he stepped on a mine.',
    'On 4 May 2003, a soldier was killed by a landmine.',
    'Mine Casualties\n\nIn 2003 a 12-year-old girl was injured near the border.',
    'In 2003 there were two mine accidents, in which six people died.',
    'In 2003 at least 32 people, including 10 children, were killed by mines.',
  ],
  misses: [
    'Three people were killed in a road accident.',
    'The mines were destroyed.',
    'Of 20 casualties, of whom 3 people were killed, most were boys.',
    'In May 2003 a shepherd lost a leg.',
    'Mine Casualties\n\nIn 2003 two soldiers were killed in fighting.',
    'A man who was injured by a mine in 2003 told of it.',
    'In 2003 two policemen were killed by bandits near a minefield.',
    'Mine Casualties\n\nA man was killed in 2003 when his house collapsed.',
    'If a child is killed by a mine, nobody is told.',
  ],
}

const WHO_LOST = new RegExp(`${PEOPLE} ${ITS} `, 'i')

/** `the mine cost a driver his life`. */
const costLimb: ConditionRule = {
  id: 'activity/mine-cost-limb',
  words: /\bcost/i,
  pattern: new RegExp(`\\bcost(?:ing)? (?:[\\w-]{1,20} ){1,2}?${PEOPLE} ${ITS} (?:[a-z]{1,10} ){0,2}${LIMB}\\b`, 'gi'),
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const to = from + match[0].length
    const noun = WHO_LOST.exec(match[0])
    const people = noun === null ? null : peopleCounted(site, from + noun.index, from)
    const around = masked.slice(0, Math.max(to, site.clauseAt(from).end))
    if (people === null || !isByMines(site, around, match[0]) || site.mood(from, to) !== 'done') return []
    const { quantity } = people
    const date = datedOf(site, from, to)
    return [condition({ activity: 'casualties', holds: 'yes', from, to, quantity, date, ...inPlace(site, from, to) })]
  },
  matches: ['An antitank mine cost a truck driver his life in June 2002.'],
  misses: ['The mines cost the army its money.', 'The fire cost a driver his life.'],
}

const KILLED_AND = /\bkill(?:ed|ing) [^.;]{1,40} and $/
/** `and injured 56 in 2001`: a date behind both is that of both. */
const AND_INJURED = /^(?: [a-z]{1,12}){0,2} and (?:injur|wound|maim)(?:ed|ing) [^.;]{1,40}? (?:in|during) \ue006/i
const WITHOUT_NOUN = /^(?: and (?:injured|wounded|maimed) \d|[.,;)]| (?:in|on|during|between|from|since)\b|$)/

/** `landmines killed or injured seventeen civilians`, `a mine claimed the life of a herdsman`. */
const harmedActive: ConditionRule = {
  id: 'activity/mines-harmed-people',
  words: /kill|injur|wound|maim|claim/i,
  pattern:
    /\b(?:(?:killed|killing|injured|injuring|wounded|wounding|maimed|maiming|kills|injures)(?:(?:,? and|,? or) (?:\w{1,20}ly )?(?:killed|killing|injured|injuring|wounded|maimed|maiming)){0,4}|claim(?:ed|ing) the (?:lives|life) of)(?= (?:at least |some |about |more than |over |nearly |an estimated |approximately |fewer than |up to |a total of )?[\w,]{1,12}(?:[ -]\w{1,12}){0,3}? ?)/gi,
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const behind = from + match[0].length
    const clause = site.clauseAt(from)
    // `killing five people and injuring ten`
    const first = KILLED_AND.exec(masked.slice(0, from))
    const left = masked.slice(clause.start, from)
    const byMines = first !== null || /\bmines\b[^,;]{0,30}$/i.test(left)
    const people = peopleBehind(masked, behind) ?? (byMines ? bareCount(masked, behind) : null)
    if (people === null) return []
    const to = people.end
    if (!isMineCause(masked.slice(0, Math.max(to, clause.end))) || site.mood(from, behind) !== 'done') return []
    if (isOtherCause(left) || /\b(?:was|were|been|is|are) (?:\w{1,20} )?$/.test(left)) return []
    const both = AND_INJURED.exec(masked.slice(to, to + 90))
    const date =
      datedOf(site, from, to) ??
      (first === null ? null : datedOf(site, first.index, first.index + 6)) ??
      (both === null ? null : datedOf(site, to + both[0].length - 1, to + both[0].length))
    const { quantity } = people
    return [condition({ activity: 'casualties', holds: 'yes', from, to, quantity, date, ...inPlace(site, from, to) })]
  },
  matches: [
    'Landmines killed or injured seventeen civilians in 1997.',
    'In May 2003, a mine explosion killed two soldiers.',
    'Mines killed 21 and injured 46 in 2003.',
    'In May 2003 a mine claimed the life of a herdsman.',
    'In 2003 a bus hit an antitank mine, killing eleven passengers and injuring its driver.',
  ],
  misses: [
    'UXO killed or injured 16 people.',
    'Mines killed cattle.',
    'The mine killed no one.',
    'Mines killed 21 cows.',
    'Mines kill an average of two people a month.',
  ],
}

/** A number behind a verb, with no noun: whom, mines need not say. */
function bareCount(masked: string, behind: number): ReturnType<typeof peopleBehind> {
  const words = masked.slice(behind, behind + 70)
  const count = findQuantities(words)[0]
  if (count?.start !== 1 || count.unit !== null || !WITHOUT_NOUN.test(words.slice(count.end))) return null
  return { end: behind + count.end, quantity: countOf(count) }
}

export const harmedRules: readonly ConditionRule[] = [harmedPassive, costLimb, harmedActive]
