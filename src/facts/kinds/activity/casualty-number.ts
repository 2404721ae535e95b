import { findQuantities } from '../../../text/quantities.js'
import { SIGN } from '../../view.js'
import { type ConditionRule, condition, inPlace } from './condition.js'
import { datedOf } from './dated.js'
import { CASUALTIES, countOf, isMineCause, isUnderCasualties, PEOPLE } from './victims.js'

const HARMED = '(?:killed|injured|wounded|maimed|hurt|harmed)'
/** Whose number it is; left out where the section tells it. */
const OF_WHOM = `(?: (?:number )?of (?:[\\w/-]{1,20} ){0,4}?(?:${CASUALTIES}|${PEOPLE} ${HARMED}(?:(?: and| or|,) ${HARMED}){0,2})[^.;,]{0,60}?)`
const PUTS = /\b(?:gives?|gave|puts?|estimates?|estimated|sets?|lists?|listed)\b[^.;,]{0,12} $/i

const HARMED_OR_CASUALTIES = new RegExp(`\\b(?:${CASUALTIES}|${HARMED})\\b`, 'i')

/** `puts the total since 1982 at 8,313`, `the number of soldiers killed by mines in 2003 was 44`. */
const numberTold: ConditionRule = {
  id: 'activity/casualty-number',
  words: /\bnumber|\btotal|\btoll/i,
  pattern: new RegExp(
    `\\b(?:number|total|toll)${OF_WHOM}?(?: (?:since|in|for|from) ${SIGN.date}(?: (?:to|through) ${SIGN.date})?)? (?:as|at|was|were|is|to be|stands at|stood at|reached|had reached|came to|amounted to|exceeds|exceeded) (?=\\S)`,
    'gi',
  ),
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const behind = from + match[0].length
    const count = findQuantities(masked.slice(behind, behind + 40))[0]
    if (count?.start !== 0 || count.unit !== null) return []
    const clause = site.clauseAt(from)
    const around = masked.slice(clause.start, Math.max(clause.end, behind))
    const puts = PUTS.test(masked.slice(clause.start, from))
    // `puts the number at`, and not `the number at 40`
    if (/ (?:as|at|to be) $/.test(match[0]) !== puts || site.mood(from, behind) !== 'done') return []
    const named = HARMED_OR_CASUALTIES.test(match[0])
    if (!(named && isMineCause(around)) && !((named || puts) && isUnderCasualties(site, around))) return []
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
    'The army gives the number of soldiers killed by mines since 1990 as forty-four.',
    'The number of people killed or injured by mines in 2003 was 91.',
    'Mine Casualties\n\nThe ministry puts the total since 1982 at 4,100.',
    'The ministry puts the total number of mine victims since 1980 at 4,100.',
  ],
  misses: [
    'The number of people killed in road accidents was 91.',
    'The ministry puts the total number of mines at 4,100.',
    'Mine Casualties\n\nThe total was published in 2003.',
  ],
}

export const casualtyNumberRules: readonly ConditionRule[] = [numberTold]
