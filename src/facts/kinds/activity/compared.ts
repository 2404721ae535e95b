import { findQuantities } from '../../../text/quantities.js'
import { SIGN } from '../../view.js'
import { type ConditionRule, condition, inPlace } from './condition.js'
import { datedOf } from './dated.js'
import { countOf, isOtherCause } from './victims.js'

const NUMBER =
  '(?:(?:only |just |at least |about |some |over |more than |nearly |an estimated |approximately ){0,2}[\\p{L}\\d,-]{1,14})'
const OF_THEM = '(?: (?:new |mine |landmine |such |more |recorded |reported ){0,3}(?:casualties|victims|people))?'
const TOLD = '(?: (?:were|had been|was))?(?: (?:recorded|reported|registered|identified))?'

/**
 * Another year's number, in a sentence that has told of casualties: `as against 58 in 2001`, `in 2001 there had been
 * nine`, `and at least eight by mines in 2006`.
 */
const compared: ConditionRule = {
  id: 'activity/casualties-compared',
  words: /casual|victim|killed|injured/i,
  pattern: new RegExp(
    `\\b(?:(?:as against|as opposed to|as compared (?:to|with)|compared (?:to|with)|against|versus|in contrast (?:to|with)|down from|up from|(?:decrease|increase|drop|rise|decline|reduction) (?:from|on|over)|and|after|than) (?:the )?(${NUMBER})${OF_THEM}${TOLD}(?: (?:by|from) mines)? (?:in|for|during|from) ${SIGN.date}|(?:in|for|during) ${SIGN.date},? there (?:were|had been|have been) (${NUMBER})(?=[.,;]|$)${OF_THEM})`,
    'giu',
  ),
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const to = from + match[0].length
    const before = masked.slice(0, from)
    if (!/\b(?:casualties|victims|(?:killed|injured))\b/i.test(before) || isOtherCause(masked)) return []
    if (!/\d|\b(?:no|one|two|three|four|five|six|seven|eight|nine|ten|\w{1,9}teen|\w{3,6}ty)\b/i.test(before)) return []
    // `20 survivors`, `300 mines were cleared`: something else was counted
    if (/\b(?:survivors|accidents|incidents|clear\w{1,5}|destroy\w{1,5}|demin\w{1,4})\b/i.test(before)) return []
    const words = match[1] ?? match[2] ?? ''
    const count = findQuantities(words)[0]
    if (count === undefined || count.unit !== null || count.end !== words.length || site.mood(from, from) !== 'done')
      return []
    return [
      condition({
        activity: 'casualties',
        holds: 'yes',
        from,
        to,
        quantity: countOf(count),
        date: datedOf(site, to - 1, to),
        ...inPlace(site, from, to),
      }),
    ]
  },
  matches: [
    'It reported 21 new mine casualties in 2002, as against 58 in 2001.',
    'Seven mine casualties were recorded in 2002; in 2001 there had been nine.',
    'Two casualties were caused by mines in 2005, and at least eight by mines in 2006.',
  ],
  misses: [
    'It cleared 21 hectares in 2002, as against 58 in 2001.',
    'It recorded 20 casualties in 2002, and 300 mines in 2001.',
    'There were 31 UXO casualties in 2002, as against 58 in 2001.',
  ],
}

export const comparedRules: readonly ConditionRule[] = [compared]
