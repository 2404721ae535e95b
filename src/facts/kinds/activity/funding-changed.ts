import { exactly } from '../../../text/quantities.js'
import { type ConditionRule, condition } from './condition.js'
import { datedOf } from './dated.js'
import { isAboutMines, moneyIn } from './giving.js'

/** `increased its mine action funding in D to more than $4 million`, `doubled its support for demining to €2 million`. */
export const fundingChanged: ConditionRule = {
  id: 'activity/funding-changed',
  words: /\b(?:fund|contribut|support|assistance|spend|expend|budget|donat)/i,
  pattern:
    /\b(?:increased|decreased|reduced|raised|lowered|cut|doubled|tripled|expanded) (?:its|their|the|total|annual|overall) (?:[\p{L}-]{1,20} ){0,5}?(?:funding|contributions?|support|assistance|spending|expenditures?|budget|donations?)\b[^.;,$€£]{0,60}? to (?=(?:(?:more|less|fewer) than |about |over |nearly |almost |some |approximately |around )?(?:[A-Z]{0,4}[$€£¥]|[A-Z]{3} ?\d|\d))/giu,
  read(match, site) {
    const from = match.index
    const behind = from + match[0].length
    const money = moneyIn(site, behind, behind + 60)
    if (money === null || money.start !== behind || site.mood(from, from + 1) !== 'done') return []
    if (!isAboutMines(site.view.masked)) return []
    const left = site.view.masked.slice(site.clauseAt(from).start, from)
    // what others were asked to raise, or what was raised by whom nobody tells
    if (/\b(?:to|be|been|was|were|is|are) $/i.test(left)) return []
    return [
      condition({
        activity: 'funding',
        holds: 'yes',
        from,
        to: money.end,
        quantity: exactly(money),
        date: datedOf(site, from, money.end),
      }),
    ]
  },
  matches: [
    'Ruritania raised its mine action funding in 2005 to over $4.1 million.',
    'It reduced its support for demining to about €400,000 in 2004.',
  ],
  misses: [
    'Ruritania plans to increase its mine action funding to $4 million.',
    'It increased its army budget to $4 million.',
    'It was asked to have increased its mine action funding to $4 million.',
  ],
}
