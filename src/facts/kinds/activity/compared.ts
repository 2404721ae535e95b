import { findQuantities, type Quantity } from '../../../text/quantities.js'
import type { Finding, Site } from '../../rule.js'
import { SIGN } from '../../view.js'
import { type ConditionRule, condition, inPlace } from './condition.js'
import { comparedDate, type Period } from './dated.js'
import { countOf, isOtherCause } from './victims.js'

/** What counts casualties where the noun was said before: `it had registered`, `the total for 2001 was`. */
const COUNTS =
  '(?:registered|recorded|counted|reported|identified|documented|listed)|(?:counts?|totals?|figures?|tally|toll|numbers?)(?: (?:for|in|of) [^.;,]{1,40}?)? (?:had been|have been|has been|was|were|stood at|came to|reached|rose to|fell to)|(?:another|a further|an additional)'
/** What sets a number beside another: `compared with`, `as against`. */
const BESIDE =
  '(?:compares?|compared|in comparison) (?:to|with)|(?:as )?(?:against|opposed to)|versus|in contrast (?:to|with)|(?:down|up) from|(?:decrease|increase|drop|rise|decline|reduction) (?:from|on|over)|there (?:were|had been|have been)'

const BESIDE_FIRST = /^(?:compar|in comparison|as |against|versus|in contrast)/i
const OF_CASUALTIES = /\b(?:casualt\w{1,4}|victims|killed|injured|deaths|total of)\b/i

/** Behind a number that counts casualties stands no noun, or one that means them. */
const NO_OTHER_NOUN =
  /^(?:$|[.,;:)]| \(| (?:(?:new|mine|landmine|such|more|recorded|reported|known|civilian) ){0,3}(?:casualt(?:y|ies)|victims|people|persons|others|more)\b(?! (?:(?:were|was|had been|have been) (?!killed|injured|wounded|maimed|hurt|added|reported|recorded|registered|identified)|who|received|attended|took|had))| (?:by|from) mines\b| (?:in|for|during|from|between|since|by|through|until|throughout|over|(?:the|a) (?:year|previous|preceding)|and|of (?:them|whom|which)|(?:(?:were|was|have been|had been) )?(?:added|reported|recorded|registered|identified|killed|injured))\b(?! (?:mines|areas?|incidents|accidents)))/i
/** Something else is counted. */
const OTHER_COUNT =
  /\b(?:survivors|accidents|incidents|explosions|attacks|clear\w{1,5}|destroy\w{1,5}|demin\w{1,4}|prosthe\w{1,6}|patients|assist\w{0,6}|mines (?:were|had|was)|beneficiaries|received)\b/i
const COUNTED_BEFORE = /\b(?:casualties|victims|(?:killed|injured))\b/i
const A_NUMBER = /\d|\b(?:no|one|two|three|four|five|six|seven|eight|nine|ten|\w{1,9}teen|\w{3,6}ty)\b/i
/** Whether casualties were counted before this place: in the sentence, or in the last one that stated anything. */
function areCountedBefore(site: Site, at: number): boolean {
  const left = site.view.masked.slice(0, at)
  if (OTHER_COUNT.test(left)) return false
  if (COUNTED_BEFORE.test(left) && A_NUMBER.test(left)) return true
  return site.context.before.some(({ fields }) => fields.kind === 'activity' && fields.activity === 'casualties')
}

/** The number of casualties that begins at an offset, and its date, which it must have. */
function countAt(site: Site, at: number): { count: Quantity; date: Period | null } | null {
  const { masked } = site.view
  const lead = /^(?:only |just |another |a total of )?/.exec(masked.slice(at, at + 12))?.[0].length ?? 0
  const count = findQuantities(masked.slice(at + lead, at + lead + 50))[0]
  if (count?.start !== 0 || count.unit !== null || count.value === 0) return null
  const start = at + lead
  const end = start + count.end
  const right = masked.slice(end, end + 60)
  if (!NO_OTHER_NOUN.test(right)) return null
  const date = comparedDate(site, start, end)
  const since = /^[^.;]{0,20}\bsince\b/.test(right)
  return date === null && !since ? null : { count: { ...count, start, end }, date }
}

const AND_IN = new RegExp(`^(?: (?:in|for|during) (?:the )?${SIGN.date})(?:,| and|, and) (?=\\S{1,20} (?:in|for) )`)

/**
 * Another number of casualties, where the text has counted some: `as against 58 in 2001`, `in 2001 there had been nine`,
 * `For 2001 the total was 45`, `This compares with 58 in 2002 and 61 in 2001`, `it had registered 70 in 2002`.
 */
const compared: ConditionRule = {
  id: 'activity/casualties-compared',
  words:
    /compar|against|opposed|versus|contrast|from|\bon\b|over|there (?:were|ha)|registered|recorded|counted|reported|identified|documented|listed|count|total|figure|tally|toll|number|another|further|additional|casual|victim|killed|injured/i,
  pattern: new RegExp(
    `\\b(?:${COUNTS}|${BESIDE}|(?:and|after|than)(?= [^.;]{1,60}? (?:in|for|during|from) ${SIGN.date})) (?:the )?(?=\\S)`,
    'gi',
  ),
  read(match, site) {
    const { masked } = site.view
    if (isOtherCause(masked) || !areCountedBefore(site, match.index)) return []
    const found: Finding<'activity'>[] = []
    let from = match.index
    let at = from + match[0].length
    const mood = site.mood(from, at)
    // `no casualties, against four in 2002`: what is denied is the other number
    if (mood !== 'done' && !(mood === 'not-done' && BESIDE_FIRST.test(match[0]))) return []
    // `the number of amputees`
    if (/ of /.test(match[0]) && !OF_CASUALTIES.test(match[0])) return []
    for (let next = countAt(site, at); next !== null; next = countAt(site, at)) {
      const { count, date } = next
      found.push(
        condition({
          activity: 'casualties',
          holds: 'yes',
          from,
          to: count.end,
          quantity: countOf(count),
          date,
          ...inPlace(site, from, count.end),
        }),
      )
      const and = AND_IN.exec(masked.slice(count.end, count.end + 40))
      if (and === null) break
      from = count.end
      at = count.end + and[0].length
    }
    return found
  },
  matches: [
    'It reported 21 new mine casualties in 2002, as against 58 in 2001.',
    'Seven mine casualties were recorded in 2002; in 2001 there had been nine.',
    'Two casualties were caused by mines in 2005, and at least eight by mines in 2006.',
    'There were 20 mine casualties in 2003. This compares with 58 in 2002 and 61 in 2001.',
    'There were 20 mine casualties in 2003, as against 30 in the year before.',
    'There were 20 mine casualties in 2003. For 2002 the figure had been 45.',
    'The hospital counted 20 mine casualties in 2003; it had registered 31 in 2002.',
    'There were 20 mine casualties in 2003. In early 2004 another six were added.',
  ],
  misses: [
    'It cleared 21 hectares in 2002, as against 58 in 2001.',
    'It recorded 20 casualties in 2002, and 300 mines in 2001.',
    'There were 31 UXO casualties in 2002, as against 58 in 2001.',
    'There were 20 mine casualties in 2003. The hospital registered 45 births in 2002.',
    'There were 20 mine casualties in 2003. In 2002 the center recorded 45 incidents.',
    'There were 20 mine casualties in 2003. In 2002 the number of amputees was 45.',
    'There were 20 mine casualties in 2003. Another 12 people were trained in 2003.',
  ],
}

export const comparedRules: readonly ConditionRule[] = [compared]
