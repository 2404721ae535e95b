import { exactly, findQuantities } from '../../../text/quantities.js'
import { type ConditionRule, condition, inPlace, isEverywhere } from './condition.js'

const IN_GROUND = '(?: (?:in|laid|planted|buried|emplaced|left|remaining|on|along|still)\\b[^,;.]{0,60}?)?'
const OF_MINES = `number of (?:[a-z-]{1,20} ){0,3}?(?:land)?mines${IN_GROUND}`
/** Mines of that number lie in no ground. */
const ELSEWHERE =
  /\b(?:stock|stored|retained|kept|destroyed|cleared|lifted|removed|produced|exported|imported|sold|anti-?(?:tank|vehicle)|sea|naval|killed)/i
const BETWEEN = /^(?:(?:somewhere|anything|only|about|some|over|between|from|around|roughly|more than|up to) ){0,2}$/

/** `the number of mines in the ground is estimated at 50,000`, `estimates the number of mines laid at 50,000`. */
const minesEstimated: ConditionRule = {
  id: 'activity/mines-estimated',
  words: /mines\b/i,
  pattern: new RegExp(
    `\\b(?:${OF_MINES} (?:(?:is|was|has been|had been) (?:[a-z]{1,14} )?(?:estimated|put|reckoned) (?:at|to be)|(?:may|might|could) (?:exceed|reach|be as high as)|does not exceed|exceeds)|(?:estimate[sd]?|puts?) the (?:total )?${OF_MINES} (?:at|to be)|mines${IN_GROUND} (?:are|were|have been|had been) (?:[a-z]{1,14} )?(?:estimated|put|reckoned) at) (?=\\S)`,
    'gi',
  ),
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const behind = from + match[0].length
    const words = masked.slice(behind, behind + 60)
    const count = findQuantities(words)[0]
    if (count === undefined || count.unit !== null || !BETWEEN.test(words.slice(0, count.start))) return []
    const { start, end } = site.clauseAt(from)
    if (ELSEWHERE.test(masked.slice(start, end)) || site.context.topics.includes('stock')) return []
    if (isEverywhere(site, from, behind) || /\b(?:not|never) (?:be |been )?estimated\b/.test(match[0])) return []
    const to = behind + count.end
    const quantity = exactly(count)
    return [
      condition({
        activity: 'contamination',
        holds: 'yes',
        hedged: true,
        from,
        to,
        quantity,
        ...inPlace(site, from, to),
      }),
    ]
  },
  matches: [
    'The number of mines in the ground is estimated at 50,000.',
    'The Ministry estimates the number of landmines laid along the border at 50,000.',
    'Mines laid by rebels have been estimated at 50,000.',
  ],
  misses: [
    'The number of mines in stock is estimated at 50,000.',
    'The number of landmines worldwide is estimated at 60 million.',
    'The number of mines destroyed is estimated at 300.',
    'The number of mine victims is estimated at 300.',
  ],
}

export const minesEstimatedRules: readonly ConditionRule[] = [minesEstimated]
