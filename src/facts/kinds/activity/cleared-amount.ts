import { findQuantities, type Quantity } from '../../../text/quantities.js'
import { isArea } from '../../../vocabulary/units.js'
import { totalArea } from './total-area.js'

/** What is cleared: land by its measure, or what lies in it. */
export const LAND =
  '(?:land|areas?|minefields?|mined areas?|hazardous areas?|fields?|farmland|suspected (?:hazardous )?areas?|roads?|kilomet(?:er|re)s|met(?:er|re)s|sites?|villages?|square|paths?|tasks?)'
export const THINGS =
  '(?:(?:items of |pieces of |anti-?personnel |anti-?vehicle |antitank |AP |emplaced |live |of ){0,4}(?:(?:land)?mines?|UXO|ERW|unexploded ordnance|explosive remnants|ordnance|explosives?|munitions|submunitions|devices|shells))'

/** `part of one minefield`. */
const PART_OF = /^\W{0,2}(?:a |large |small )?(?:parts?|portions?|sections?|some|half|most) of \w/i
/** `the land around the temple, 131,000 square meters up to May`: how much it was. */
const APPOSED = /^[^.;]{0,120}?, (?=(?:about |some |nearly |over |more than |a total of )?\d)/

const COUNTED = new RegExp(`^ (?:\\w{1,20} ){0,2}?(?:${THINGS}|${LAND})\\b`, 'i')
export const CLEARABLE = new RegExp(`\\b(?:${THINGS}|${LAND}|km2|m2|hectares?|acres?)\\b|km2`, 'i')

/** The number that stands at the head of what was cleared; area before things. Of a part nobody knows how large it is. */
export function amountIn(words: string): Quantity | null {
  if (PART_OF.test(words)) return null
  const counts = findQuantities(words).filter(({ unit, end }) => unit === null || isArea(unit) || end < 0)
  const area = counts.find(({ unit }) => unit !== null)
  const at = counts.findIndex(({ end }) => COUNTED.test(words.slice(end)))
  // `12,000 of the 30,000 mines`
  const ofAll = at > 0 && /\bof (?:the|its|these|an estimated|some|about) $/i.test(words.slice(0, counts[at]?.start))
  return area ?? counts[ofAll ? at - 1 : at] ?? null
}

export function fieldsIn(object: string, words: string): Quantity | null {
  return /\b(?:fields?|areas?|minefields?|sites?)\b/i.test(object) ? totalArea(words) : null
}

/** How much was cleared, told behind a comma. */
export function apposedIn(words: string): Quantity | null {
  const lead = APPOSED.exec(words)?.[0].length
  const area = lead === undefined ? undefined : findQuantities(words.slice(lead, lead + 50))[0]
  if (lead === undefined || area?.start !== 0 || !isArea(area.unit)) return null
  return { ...area, start: lead, end: lead + area.end }
}
