import { exactly, findQuantities, type Quantity } from '../../../text/quantities.js'
import { isArea } from '../../../vocabulary/units.js'
import type { Finding, Site } from '../../rule.js'
import { type ConditionRule, condition, inPlace } from './condition.js'
import { comparedDate, datedOf } from './dated.js'

/** Land that was cleared, told by its size in the words from `from` to `to`. */
function cleared(
  site: Site,
  from: number,
  to: number,
  amount: Quantity,
  date: ReturnType<typeof datedOf> = datedOf(site, from, to),
): Finding<'activity'> {
  const quantity = exactly(amount)
  return condition({ activity: 'clearance', holds: 'yes', from, to, quantity, date, ...inPlace(site, from, to) })
}

/** The size of some land that stands right at an offset. */
function landAt(masked: string, offset: number): Quantity | null {
  const amount = findQuantities(masked.slice(offset, offset + 50))[0]
  return amount?.start === 0 && isArea(amount.unit) ? amount : null
}

/** `Clearance of mined land came to two square kilometers`, `the amount of land demined rose to 140 square kilometers`. */
const total: ConditionRule = {
  id: 'activity/clearance-total',
  words: /clear|demin/i,
  pattern:
    /\b(?:(?:clearance|demining)(?: and (?:technical |area )?(?:survey|reduction|battle area clearance))?(?: (?:operations?|teams?|organi[sz]ations?))?(?: (?:of|in|on|by) [^.;,]{1,50}?)? (?:came|totall?ed|amounted|reached|rose|fell|increased|released|freed|returned)(?: (?:to|another|a further|a total of))?|(?:amount|area|extent) of (?:\w{1,20} )?(?:land|areas?) (?:that was )?(?:cleared|de-?mined) [^.;]{0,60}?\bto) (?=(?:about |almost |nearly |some |over |more than |at least |approximately |an estimated )?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b))/gi,
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const behind = from + match[0].length
    const amount = landAt(masked, behind)
    if (amount === null || site.mood(behind - 1, behind) !== 'done') return []
    const to = behind + amount.end
    return [cleared(site, from, to, amount)]
  },
  matches: [
    'Clearance of mine-affected land came to two square kilometers in 2005.',
    'The amount of land demined increased by one-third to almost 140 square kilometers.',
    'Mine clearance and technical survey in 2005 released 10.6 square kilometers of land.',
    'Clearance operations released another 1.8 square kilometers.',
  ],
  misses: ['Clearance of the land will come to two square kilometers.', 'The number of teams for demining rose to 20.'],
}

const CLEARED =
  /^(?: of (?:[\w-]{1,20} ){0,4}?(?:land|areas?|terrain|farmland|minefields))?(?: \w{1,20}ly)? (?:cleared|demined)\b(?! (?:land|areas?))/i

/** `with just over 2km2 cleared in five years`, `reported 5km2 of mined land cleared`. */
const amountCleared: ConditionRule = {
  id: 'activity/amount-cleared',
  words: /cleared|demined/i,
  pattern:
    /\b(?:with|saw|reported|recorded|resulted in|led to|had|a total of)(?= [^;]{0,90}?\b(?:cleared|demined)\b)/gi,
  read(match, site) {
    const { masked } = site.view
    const behind = match.index + match[0].length
    const words = masked.slice(behind, behind + 130)
    const amount = findQuantities(words)[0]
    if (amount === undefined || !isArea(amount.unit)) return []
    if (!/^ (?:a total of |just |only |another |some )*$/.test(words.slice(0, amount.start))) return []
    const verb = CLEARED.exec(words.slice(amount.end))
    if (verb === null || site.mood(match.index, behind) !== 'done') return []
    const from = behind + amount.start
    const to = behind + amount.end + verb[0].length
    return [cleared(site, from, to, amount)]
  },
  matches: [
    'Progress has been slow, with just over 2km2 cleared in 2011.',
    'Ruritania reported 5 hectares of mined land cleared in 2003.',
  ],
  misses: [
    'It has 5 hectares of cleared land.',
    'It hopes to have 5 hectares cleared in 2010.',
    'It reported 5 hectares mined.',
  ],
}

/** What else was done to the further land. */
const OTHERWISE = /^(?: of [^.;,]{1,60}?)? (?:was|were|(?:has|have|had) been) (?!(?:\w{1,20} )?(?:cleared|demined)\b)/i

/** `3 hectares were cleared in 2004, and a further two in 2005`. */
const further: ConditionRule = {
  id: 'activity/cleared-further',
  words: /clear|demined/i,
  pattern: /(?<=\b(?:cleared|demined)\b[^.;]{0,120}(?:,| and) )(?:a further|another|an additional|an extra) (?=\S)/gi,
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const behind = from + match[0].length
    const amount = landAt(masked, behind)
    if (amount === null || site.mood(from, behind) !== 'done') return []
    const to = behind + amount.end
    if (OTHERWISE.test(masked.slice(to, to + 90))) return []
    return [cleared(site, from, to, amount)]
  },
  matches: ['In 2004, 3 hectares were cleared, and a further two hectares in 2005.'],
  misses: [
    'In 2004, 3 hectares were cleared, and a further survey was made.',
    'In 2004, 3 hectares were cleared, and a further two hectares of mined land were released through survey.',
  ],
}

/** The number of mines that stands at an offset, where those before were counted too. */
function minesAt(masked: string, offset: number): Quantity | null {
  const before = masked.slice(0, offset)
  const count = findQuantities(masked.slice(offset, offset + 50))[0]
  if (count?.start !== 0 || count.unit !== null || !/\bmines\b/i.test(before)) return null
  if (findQuantities(before).some(({ unit }) => isArea(unit))) return null
  const right = masked.slice(offset + count.end, offset + count.end + 40)
  return /^(?: (?:anti-?\w{1,9} )?(?:land)?mines\b| in | the year| a year|[.,;)]|$)/.test(right) ? count : null
}

/** `cleared 3 hectares in 2004, compared to two hectares in 2003`: what another year brought. */
const clearedBefore: ConditionRule = {
  id: 'activity/cleared-compared',
  words: /clear|demin|lifted|removed/i,
  pattern:
    /(?<=\b(?:clear\w{1,5}|demin\w{1,3}|lifted|removed)\b[^;]{0,160}(?:,| \()? ?)\b(?:compared (?:to|with)|up from|down from|(?:as )?against|(?:increase|decrease|rise|drop|decline|reduction) (?:from|on|over)|(?:less|more|lower|higher) than) (?:the )?(?=\S)/gi,
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const behind = from + match[0].length
    const amount = landAt(masked, behind) ?? minesAt(masked, behind)
    if (amount === null) return []
    const to = behind + amount.end
    const date = comparedDate(site, to - 1, to)
    if (date === null || site.mood(from, behind) === 'open' || !/\d/.test(masked.slice(0, from))) return []
    return [cleared(site, behind, to, amount, date)]
  },
  matches: [
    'The army cleared 3.5 hectares in 2004, compared to two hectares in 2003.',
    'Engineers removed 94 mines in 2003, against 210 in the year before.',
  ],
  misses: [
    'The army cleared 3.5 hectares in 2004, compared to few in 2003.',
    'The army cleared 3.5 hectares with mines in 2004, against 210 in 2003.',
  ],
}

/** `reported clearance of 8 million square meters in 2002`. */
const clearanceOf: ConditionRule = {
  id: 'activity/clearance-of',
  words: /clearance of|clearing of/i,
  pattern:
    /\b(?:clearance|clearing) of (?:a total of )?(?=(?:(?:about|some|over|nearly|at least|almost|approximately|more than|an estimated) )?\d)/gi,
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const behind = from + match[0].length
    const amount = landAt(masked, behind)
    if (amount === null || site.mood(from, behind) !== 'done') return []
    const left = masked.slice(site.clauseAt(from).start, from)
    if (
      !/\b(?:report(?:ed|ing|s)|completed|resulted in|led to|recorded|carried out|achieved|conducted|included)\b/i.test(
        left,
      )
    )
      return []
    const to = behind + amount.end
    return [cleared(site, from, to, amount)]
  },
  matches: ['The center reported clearance of a total of 8.9 million square meters of land in 2002.'],
  misses: ['The plan requires clearance of 8 square kilometers.', 'Clearance of the border has begun.'],
}

export const clearanceTotalRules: readonly ConditionRule[] = [further, clearedBefore, clearanceOf, total, amountCleared]
