import { MINES } from '../../../vocabulary/mine-words.js'
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

export const rowRules: readonly ConditionRule[] = [contaminationRow, contaminatedBy, ...yearlyRowRules]
