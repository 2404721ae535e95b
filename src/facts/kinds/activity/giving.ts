import { findQuantities, type Quantity } from '../../../text/quantities.js'
import { isMoney } from '../../../vocabulary/units.js'
import type { Site } from '../../rule.js'
import { SIGN } from '../../view.js'

/** What money is given for: mine action in any of its parts. */
export const MINE_ACTION =
  '(?:(?:humanitarian |international |global |UN |anti-)?mine[- ](?:action|clearance|clearing|related|risk|awareness|victims?|survivors?|programs?|programmes?)|de-?mining|landmine[- ](?:action|clearance|related|victims?|survivors?|programs?|removal)|(?:victim|survivor)s? assistance|(?:UN |Voluntary ){0,4}Trust Fund|clearance (?:of (?:land)?mines|operations|programs?|programmes?)|(?:clearing|removal) of (?:land)?mines|destruction of (?:stockpiled )?(?:anti-?personnel )?(?:land)?mines|stockpile destruction)'

const ABOUT_MINES =
  /\b(?:(?:land)?mines?\b|demining|mine action|clearance|Trust Fund|UNMAS|HALO|ITF|(?:victim|survivor)s? assistance)/i

/** Whether the words, or else the paragraph that they stand in, speak of mines or their clearing. */
export function isAboutMines(words: string): boolean {
  return ABOUT_MINES.test(words)
}

const FUNDING_HEADING = /\b(?:fund|donor|support for mine action|mine action assistance)|^funding/i

/** Whether the heading tells that the section is about the money for mine action. */
export function isUnderFunding(heading: string): boolean {
  return FUNDING_HEADING.test(heading)
}

/** Right behind it a sum of money stands. */
export const MONEY_NEXT =
  '(?=(?:about |some |at least |approximately |over |more than |nearly |almost |an estimated |a total of |just |only ){0,2}(?:[A-Za-z]{0,3}[$€£¥]|\\d[\\d.,]{0,12} |[A-Z]{3} ?\\d))'

/** The first sum of money in the words from `from` to `to`, with its place in the masked text. */
export function moneyIn({ view }: Site, from: number, to: number): Quantity | null {
  const found = findQuantities(view.masked.slice(from, to)).find(({ unit }) => isMoney(unit))
  return found === undefined ? null : { ...found, start: found.start + from, end: found.end + from }
}

/** `thirteen donors contributed more than $1 million each`: none of them is named. */
export function isOfEach(masked: string, start: number, from: number, moneyEnd: number): boolean {
  return /^ each\b/.test(masked.slice(moneyEnd)) && !masked.slice(start, from).includes(SIGN.party)
}
