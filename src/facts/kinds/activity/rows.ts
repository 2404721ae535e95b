import { matchesOf } from '../../../text/matches.js'
import { exactly, findQuantities } from '../../../text/quantities.js'
import { MINES } from '../../../vocabulary/mine-words.js'
import type { Finding, Site } from '../../rule.js'
import { mentionsOf, SIGN } from '../../view.js'
import { type Condition, type ConditionRule, condition } from './condition.js'
import { labelEnd } from './row-label.js'
import { yearlyRowRules } from './yearly-rows.js'

const contaminationRow: ConditionRule = {
  id: 'activity/contamination-row',
  words: /^contamination\b/i,
  pattern: /^contamination (?=\S)/gi,
  read(match, site) {
    const label = labelEnd(site)
    const from = match.index
    if (label === null || label > match[0].length) return []
    const value = site.view.masked.slice(match[0].length)
    const to = site.view.masked.length
    const told = (holds: Condition['holds'], hedged = false) => [
      condition({ activity: 'contamination', holds, hedged, from, to, ofPage: true }),
    ]
    if (/^(?:none|no\b|not (?:mine-)?affected|mine-free|nil)/i.test(value))
      return told('no', /reported|known|suspected/i.test(value))
    if (/^(?:unknown|not known|unclear)\W{0,4}$/i.test(value)) return told('unknown')
    if (!/\b(?:(?:land)?mines?|APMs?|AVMs?|APM\/AVM|minefields?|mined)\b/i.test(value)) return []
    return told('yes', /\b(?:suspected|possibl[ey]|believed|likely|probabl[ey])\b/i.test(value))
  },
  matches: ['Stockpile\nNone\nContamination\nAntipersonnel mines and UXO', 'Stockpile\nNone\nContamination\nNone'],
  misses: ['Contamination of the soil is a problem.'],
}

/** `Contaminated by: antipersonnel mines (heavy), and unexploded ordnance`: the line that opens a profile. */
const contaminatedBy: ConditionRule = {
  id: 'activity/contaminated-by-line',
  words: /^contaminated by:/i,
  pattern: new RegExp(`^contaminated by: [^.:]{0,120}?${MINES}`, 'gi'),
  read(match) {
    return [
      condition({
        activity: 'contamination',
        holds: 'yes',
        ...(/\bsuspected\b/i.test(match[0]) ? { hedged: true } : {}),
        from: 0,
        to: match[0].length,
        ofPage: true,
      }),
    ]
  },
  matches: ['Contaminated by: antipersonnel mines (heavy) and explosive remnants of war.'],
  misses: ['Contaminated by: cluster munition remnants.', 'It is contaminated by oil.'],
}

/** `Article 4 (stockpile destruction) | Completed: 2003`, `Article 5 (clearance of mined areas) | Completed: 2003`. */
const articleDone: ConditionRule = {
  id: 'activity/article-completed-row',
  words: /^Article \d\b[^;]*\bCompleted\b/i,
  pattern:
    /^Article \d \((?:stockpile destruction|clearance of [^()]{1,60})\) (?:Deadline: [^:]{1,40}[ ;])?Completed:? (?:in |on )?(?=\S)/gi,
  read(match, site) {
    const label = labelEnd(site)
    if (label === null || label > match[0].length) return []
    const date = mentionsOf(site.view, 'date', match[0].length)[0]
    if (date === undefined || date.at !== match[0].length) return []
    return [
      condition({
        activity: /clearance/i.test(match[0]) ? 'clearance' : 'destruction',
        holds: 'yes',
        hedged: false,
        from: 0,
        to: date.at + 1,
        date: date.mention.date,
        ofPage: true,
        verbatim: true,
      }),
    ]
  },
  matches: [
    'Stockpile\nNone\nArticle 4 (stockpile destruction)\nCompleted: 14 May 2003',
    'Stockpile\nNone\nArticle 5 (clearance of mined areas)\nCompleted: July 2003',
  ],
  misses: ['Stockpile\nNone\nArticle 5 (clearance of mined areas)\nDeadline: 1 March 2010'],
}

/** `Article 4 (stockpile destruction) | Never stockpiled`. */
const neverStockpiled: ConditionRule = {
  id: 'activity/never-stockpiled-row',
  words: /^Article \d \(stockpile/i,
  pattern: /^Article \d \(stockpile destruction\) (?:Never (?:stockpiled|possessed)|(?:Declared )?no stockpiles?)\b/gi,
  read(match, site) {
    if (labelEnd(site) === null) return []
    const to = match[0].length
    return [condition({ activity: 'stockpile', holds: 'no', hedged: false, from: 0, to, ofPage: true, verbatim: true })]
  },
  matches: ['Contamination\nNone\nArticle 4 (stockpile destruction)\nNever stockpiled'],
  misses: ['Contamination\nNone\nArticle 4 (stockpile destruction)\nDeadline: 1 March 2005'],
}

/** `Article 3 (mines retained) | Initially: 820`, `Initially: 820; at end 2008: 740`. */
const minesRetained: ConditionRule = {
  id: 'activity/retained-row',
  words: /^Article 3\b/i,
  pattern: /^Article 3 \(mines retained\) (?:Initially:? )?(?=\S)/gi,
  read(match, site) {
    const label = labelEnd(site)
    if (label === null) return []
    const { masked } = site.view
    const from = match[0].length
    const value = masked.slice(from)
    const none = /^(?:none|no|nil|zero)\b/i.test(value)
    const count = findQuantities(value)[0]
    if (!none && (count?.start !== 0 || count.unit !== null)) return []
    const end = none ? from + 4 : from + (count?.end ?? 0)
    const quantity = none ? null : exactly(count)
    return [
      condition({
        activity: 'retention',
        holds: none || quantity === 0 ? 'no' : 'yes',
        hedged: false,
        from: 0,
        to: Math.min(end, masked.length),
        quantity: none || quantity === 0 ? null : quantity,
        ofPage: true,
        verbatim: true,
      }),
      ...laterRetained(site, Math.min(end, masked.length)),
    ]
  },
  matches: [
    'Stockpile\nNone\nArticle 3 (mines retained)\nInitially: 820; at end 2008: 740',
    'Stockpile\nNone\nArticle 3 (mines retained)\nNone',
    'Stockpile\nNone\nArticle 3 (mines retained)\nInitially: 820 At end-2006: 740',
  ],
  misses: ['Article 3 (mines retained) is discussed below.'],
}

/** `At end-2006: 740`, behind how many there were at first. */
const LATER = new RegExp(`(${SIGN.date}): (\\d[\\d,]{0,9}|none|nil|zero)(?![\\d%])`, 'gi')

function laterRetained(site: Site, behind: number): readonly Finding<'activity'>[] {
  const { masked, mentionAt } = site.view
  return matchesOf(masked, LATER).flatMap((match) => {
    const mention = mentionAt.get(match.index)
    if (match.index < behind || mention?.kind !== 'date') return []
    const quantity = exactly(findQuantities(match[2] as string)[0]) || null
    return [
      condition({
        activity: 'retention',
        holds: quantity === null ? 'no' : 'yes',
        hedged: false,
        from: match.index,
        to: match.index + match[0].length,
        quantity,
        date: mention.date.slice(0, 4),
        ofPage: true,
        verbatim: true,
      }),
    ]
  })
}

export const rowRules: readonly ConditionRule[] = [
  contaminationRow,
  contaminatedBy,
  articleDone,
  neverStockpiled,
  minesRetained,
  ...yearlyRowRules,
]
