import { exactly, findQuantities } from '../../../text/quantities.js'
import type { Site } from '../../rule.js'
import { mentionsOf, SIGN } from '../../view.js'
import { frameOf } from './frame.js'
import { howMany } from './how-many.js'
import { type ActivityRule, finding } from './statement.js'
import { namesWeapon, weaponObject } from './weapon-object.js'

const STOCK = `(?:(?:the|its|their|our|that|${SIGN.party}(?:['’]s)?)(?: [\\p{L}${SIGN.party}-]{1,14}(?:['’]s?)?){0,3} )?(?:stockpiles?|stocks?|arsenals?)`
/** Those whose estimate is no more than that. */
const OUTSIDERS = /\b(?:analysts?|observers?|experts?|sources?|estimates?|journals?|diplomats?|newspapers?|magazine)\b/i
const BETWEEN = /^(?:(?:somewhere|anything|only|just|a total of|between|from|over|around|roughly|some|about) ){0,2}$/
const MINES_BEHIND = /^ (?:[a-z-]{1,20} ){0,3}(?:mines|landmines|APMs?|weapons)\b/
const NOTHING_BEHIND = /^(?:[.;,”]|$| (?:in|at|as|by|and|but)\b)/

/** `it` is the stockpile where that was spoken of last. */
function speaksOfStock({ context }: Site): boolean {
  const last = context.before.at(-1)?.fields
  return (
    (context.last !== null && /\bstock/i.test(context.last.masked)) ||
    (last?.kind === 'activity' && last.activity === 'stockpile')
  )
}

/** `gave the size of its stockpile as 3,000 mines`, `analysts have put it at some 900,000 mines`. */
export const stockSize: ActivityRule = {
  id: 'activity/stock-size',
  words: /\b(?:put|g[ai]v|estimat|reckon)/i,
  pattern: new RegExp(
    `\\b(?:puts?|putting|g[ai]ves?|giving|estimate[sd]?|reckon(?:s|ed)?) (it|this|(?:the|its) (?:size|number|total|figure)|(?:(?:the|its) (?:size|number|total|strength) of )?${STOCK})(?: of (?:[a-z-]{1,20} )?mines)? (?:at|as|to be) (?=\\S)`,
    'giu',
  ),
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const behind = from + match[0].length
    const words = masked.slice(behind, behind + 90)
    const count = findQuantities(words)[0]
    if (count === undefined || count.unit !== null || !BETWEEN.test(words.slice(0, count.start))) return []
    const named = MINES_BEHIND.exec(words.slice(count.end))
    if (!/stock|arsenal/i.test(match[1] as string) && (named === null || !speaksOfStock(site))) return []
    if (named === null && !NOTHING_BEHIND.test(words.slice(count.end))) return []
    // `500 antivehicle mines`
    if (named !== null && !namesWeapon(named[0])) return []
    const frame = frameOf(site, from)
    if (frame === null || frame.unknown || frame.denied || site.mood(from, behind) !== 'done') return []
    const { start } = site.clauseAt(from)
    const hedged = frame.hedged || /^(?:estimate|reckon)/i.test(match[0]) || OUTSIDERS.test(masked.slice(start, from))
    const to = behind + count.end + (named?.[0].length ?? 0)
    const owner = mentionsOf(site.view, 'party', from, behind)[0]?.mention.party ?? null
    const told = { activity: 'stockpile', holds: 'yes', hedged, from, to, quantity: exactly(count) } as const
    return [finding({ ...told, party: owner, ofPage: owner === null })]
  },
  matches: [
    'An officer gave the size of the army’s stockpile as 3,000 antipersonnel mines.',
    'Experts put the stockpile of mines at 900,000.',
    'Diplomats reckoned the size of its stockpile to be 400 mines.',
  ],
  misses: [
    'An officer put the cost of the stockpile at 900,000 dollars.',
    'He gave it as 300 mines.',
    'It did not give the size of its stockpile as 300 mines.',
    'It puts the stockpile of rice at 900,000 tons.',
  ],
}

/** `plans to destroy half of its stockpile of 900 mines`: what is still to be destroyed is there. */
export const stockToDestroy: ActivityRule = {
  id: 'activity/stock-to-destroy',
  words: /\bdestroy\b/i,
  pattern: new RegExp(
    `\\b(?:would|will|to) (?:\\w{1,12}ly |start to |begin to )?destroy (?:(?:half|all|part|most|some|the (?:rest|remainder|whole)|(?:a|one|two)[- ](?:third|quarter|thirds)) of )?(?=${STOCK} of )`,
    'giu',
  ),
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const object = weaponObject(masked, from + match[0].length)
    const frame = frameOf(site, from)
    if (object?.what !== 'stock' || frame === null || frame.unknown || frame.denied) return []
    if (!namesWeapon(masked.slice(object.from, object.to))) return []
    const { quantity } = howMany(masked, object.from, object.to)
    const left = masked.slice(site.clauseAt(from).start, from)
    if (quantity === null || object.denied || NO_PLAN.test(left)) return []
    return [finding({ activity: 'stockpile', holds: 'yes', hedged: frame.hedged, from, to: object.to, quantity })]
  },
  matches: [
    'It stated that it would destroy half of its stockpile of 6,300 antipersonnel mines.',
    'Ruritania plans to destroy its stockpile of 900 mines by 2005.',
  ],
  misses: [
    'Ruritania helped Samoa to destroy its stockpile of 900 mines.',
    'Ruritania plans to destroy its stockpile of mines.',
    'It was able to destroy its stockpile of 900 mines.',
    'It plans to destroy its stockpile of 900 rifles.',
  ],
}

/** Whose it is is not told, or it is destroyed already. */
const NO_PLAN =
  /\b(?:help\w{0,4}|assist\w{0,4}|support\w{0,4}|aid\w{0,4}|fund\w{0,4}|enabl\w{1,4}|able|managed|was the \w{1,12}|first|failed|urg\w{1,4}|call\w{0,4} (?:on|upon)|not|never)\b[^,;]{0,60}$/i
