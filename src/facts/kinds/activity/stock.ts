import { STOCK } from '../../../vocabulary/weapons.js'
import { mentionsOf } from '../../view.js'
import { actorsOf, agentsOf } from './actor.js'
import { frameOf } from './frame.js'
import { howMany } from './how-many.js'
import { type ActivityRule, finding } from './statement.js'
import { namesWeapon, weaponObject } from './weapon-object.js'
import { whenOf } from './when.js'

const STOCK_WORD = new RegExp(STOCK, 'i')
const NOT = /\b(?:not|never|no|nor|neither|denied|denies)\b|n[’']t\b/i
const NOT_STATED = /\b(?:will|would|shall|should|must|can|could|may|might|to|if|whether)\W*$/i

/** `declares a stockpile of 500 mines`, `listed a total of 500 stockpiled mines`, `acknowledges significant stockpiles`. */
export const declaredStock: ActivityRule = {
  id: 'activity/declared-stock',
  words: /\b(?:sto(?:ck|rage)|in (?:the |its |their )?(?:possession|custody|depots|arsenal|warehouses))/i,
  pattern:
    /\b(?:declar(?:es|ed|ing)|report(?:s|ed|ing)|list(?:s|ed|ing)|acknowledg(?:es|ed|ing)|reveal(?:s|ed|ing)|disclos(?:es|ed|ing)|estimates|estimated|admit(?:s|ted)(?: to)?|record(?:s|ed)|(?:includ(?:es|ed|ing)|contain(?:s|ed|ing)|g[ai]ves?|giving|present(?:s|ed)|provid(?:es|ed|ing))(?= (?:an?|the|its) (?:[a-z]{1,12} ){0,3}stockpile (?:total|figure|number|size) of )|indicat(?:es|ed)|show(?:s|ed)|announc(?:es|ed)|confirm(?:s|ed)|(?:(?:told|tells|informed|notified) [^.;,]{1,60}|told|tells|spoke|speaks) of(?= an? )|(?:details|figures|information) (?:on|of|about)(?= (?:its|the|a) )|reported to [^.;,]{1,40}(?= an? )|puts?(?= (?:its|the|their)(?: [a-z]{1,20}){0,2} (?:stockpile|stock) at)|(?:makes?|made|leaves?|left|leaving)(?= an? (?:[a-z]{1,12} ){0,2}stockpile of))(?: (?:also|only|still|then|officially))?(?= [^;.]{0,60}\b(?:stock|in (?:storage|(?:the |its |their )?(?:possession|custody|depots|arsenals?|warehouses))))/gi,
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const end = from + match[0].length
    const clause = site.clauseAt(from)
    const left = masked.slice(clause.start, from)
    // `the number of reported stockpiled mines`
    if (/(?:\b(?:of|the|its|their|all|any|previously)|[’']s?) $/i.test(left)) return []
    if (NOT_STATED.test(left) || /\b(?:is|are|was|were|been|be)\W*$/i.test(left)) return []
    const object = weaponObject(masked, end)
    const words = object === null ? '' : masked.slice(object.from, object.to)
    if (object === null) return []
    // `declared 500 mines in stock`
    const behind =
      /^ in (?:its |the |their )?(?:stock(?:s|pile|piles)?|storage|possession|custody|depots|arsenals?|warehouses)\b/.exec(
        masked.slice(object.to),
      )
    if (!/\bstock/i.test(words) && behind === null) return []
    const { quantity } = howMany(masked, object.from, object.to)
    // `its stockpile` is one that is known of already, unless it is told how large it is
    if (
      /^(?:its|their|the|that) /i.test(words) &&
      quantity === null &&
      !/stockpiled/i.test(words) &&
      !/^put/i.test(match[0])
    )
      return []
    if (
      /\b(?:destruction|destroyed|of its stock)/i.test(words) ||
      NOT.test(masked.slice(Math.max(clause.start, from - 25), from))
    )
      return []
    const frame = frameOf(site, from)
    if (frame === null || frame.unknown) return []
    const estimated = /^estimat/i.test(match[0])
    if (!estimated && actorsOf(site, frame.start, from) === null) return []
    const holds = object.denied ? 'no' : 'yes'
    const to = object.to + (behind?.[0].length ?? 0)
    // `indicates that the stockpile may number two million`
    const hedged =
      frame.hedged ||
      /^estimat/i.test(match[0]) ||
      /^ (?:may|might|could)\b/.test(masked.slice(object.to, object.to + 8))
    // whoever estimates it, it is the country's
    const owner = mentionsOf(site.view, 'party', object.from, object.to)[0]?.mention.party ?? null
    // `that makes a stockpile of 500 mines`
    const sum = /^(?:ma|le)/i.test(match[0]) && /\b(?:this|that|which) $/i.test(masked.slice(0, from))
    const ofPage = owner === null && (estimated || sum)
    return [finding({ activity: 'stockpile', holds, hedged, from, to, quantity, party: owner, ofPage })]
  },
  matches: [
    'Its report declares a stockpile of 500 antipersonnel mines.',
    'The report listed a total of 9,000 stockpiled mines.',
    'In a letter it told the Secretariat of a small stockpile of mines.',
    'In its report, Ruritania declared no stockpiled mines.',
  ],
  misses: [
    'Ruritania declared that the stockpile question is open.',
    'It reported the destruction of its stockpiled mines.',
  ],
}

/** Such verbs tell how large it was at a time. */
const SIZED = /\b(?:total|number|amount|st(?:and|ood)|(?:is|was) $)/i

/** `Its stockpile consists of 500 mines`, `the stockpile was left behind by the Soviet army`, `a stockpile has passed to it`. */
export const itsStock: ActivityRule = {
  id: 'activity/its-stock',
  words: /\bstock/i,
  pattern:
    /(?:^|\ue005(?:['’]s?)?(?: [a-z-]{1,20}){0,3} |\b(?:its|the country['’]s|the government['’]s|an?|the|current|total|known|small|large|our|army['’]s)(?: [a-z-]{1,20}){0,3} )(?:stockpiles?|stocks?|arsenals?)(?: of (?:[^,;:.()]|[,.]\d){3,60})?,? (?:(?:is|are) (?:thought|believed|said|reported|known) to (?:have |be |consist|number|total|include)|(?:has|have|had) (?:been )?(?:passed|come|inherited|left)|(?:was|were|is|are) (?:left|inherited|acquired|imported|obtained|supplied|held|kept|estimated|made up|composed)|(?:is|was) (?=\d)|(?:is|are|was|were) (?:(?:still|very|quite|also|rather|(?:known|thought|believed|said|reported) to be) ){0,2}(?:large|small|considerable|substantial|huge|sizeable|significant|enormous|modest)\b|(?:consists?|consisted) (?:of|only)|compris(?:es|ed)|includ(?:es|ed)|contain(?:s|ed)|(?:may|might|could) (?:number|total|include|contain|exceed|amount to|be as (?:high|large) as)|total(?:s|led|ed)|number(?:s|ed)|amount(?:s|ed) to|st(?:ands|ood) at|remain(?:s|ed)?\b)/gi,
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    let to = from + match[0].length
    const stock = STOCK_WORD.exec(match[0])
    if (stock === null) return []
    if (
      !namesWeapon(masked.slice(from, to + 80)) &&
      !namesWeapon(masked.slice(0, from)) &&
      !/\bmine (?:stock|arsenal)/i.test(match[0]) &&
      site.context.before.length === 0 &&
      !site.context.topics.includes('stock')
    )
      return []
    if (/\b(?:other|foreign|destruction|clear|state of)\b/i.test(match[0])) return []
    if (weaponObject(masked, from + stock.index) === null) return []
    if (/^(?: to)? (?:be )?(?:un|not )/i.test(masked.slice(to, to + 8))) return []
    const clause = site.clauseAt(from)
    const frame = frameOf(site, to)
    if (frame === null || frame.unknown) return []
    if (
      /\b(?:destr\w{1,20}|size|composition|details?|status|number|part|types?|rest|remainder) of (?:the |its )?$/i.test(
        masked.slice(clause.start, from + 4),
      )
    )
      return []
    const denied =
      frame.denied ||
      /^(?:no)\b/i.test(match[0]) ||
      /\bno (?:[a-z]{1,20} ){0,2}$/i.test(masked.slice(Math.max(0, from - 20), from))
    const amount = howMany(masked, from, to)
    to = Math.max(to, amount.to)
    // `The stockpile amounted to 500 mines in 1999`
    const when = amount.quantity !== null && SIZED.test(match[0]) ? whenOf(site, from, to, true) : null
    return [
      finding({
        activity: 'stockpile',
        holds: denied ? 'no' : 'yes',
        hedged: frame.hedged || / (?:may|might|could) /.test(match[0]),
        from,
        to,
        quantity: amount.quantity,
        date: when?.date ?? null,
        dateEnd: when?.dateEnd ?? null,
      }),
    ]
  },
  matches: [
    'Its stockpile of antipersonnel mines consists of 500 mines.',
    'A stockpile of mines is thought to have passed to it.',
  ],
  misses: ['Its stocks of grain consist of old mines of salt.', 'The size of its stockpile is not known.'],
}

/** `there are no stockpiles of mines in the country`, `no stocks of mines exist`. */
export const noStock: ActivityRule = {
  id: 'activity/no-stock',
  words: /\b(?:stock|mines|munitions)/i,
  pattern:
    /\b(?:there (?:is|are|were|was) (?:(?:currently|now|also|still|reportedly|believed to be|thought to be|not known to be) ){0,2}(?:no|not any|none)\b(?! (?:[a-z]{1,20} ){0,2}(?:information|data|details))(?= [^,;.]{0,60}\b(?:stock|in (?:the|its) (?:possession|arsenal)))|no (?:known |such )?(?:stockpiles?|stocks)\b(?=[^,;.]{0,60} (?:exists?|are (?:known|held|kept|maintained|believed)|is (?:held|kept|known)|(?:is|are) in (?:its|their|our|the country['’]s) (?:hands|possession|arsenals?|depots?)|remain)\b)|no (?:stockpiles?|stocks)(?= (?:of (?:[a-z-]{1,20} ){1,3})?(?:was|were|ha(?:s|ve) been) (?:declared|listed|reported)\b)|without (?:any )?(?=stockpiles? of))/gi,
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const end = from + match[0].length
    const right = masked.slice(end, end + 110)
    if (
      !namesWeapon(right) &&
      !namesWeapon(masked.slice(0, from)) &&
      !(site.context.topics.includes('stock') && /stock/i.test(match[0]))
    )
      return []
    const frame = frameOf(site, from)
    if (frame === null) return []
    const store =
      /\b(?:stockpiles?|stocks?|stockpiled|in (?:stock|storage|the possession|its possession|its arsenal))\b[^,;.]{0,60}/i.exec(
        right,
      )
    const to = end + (store === null ? 0 : store.index + store[0].length)
    const hedged =
      frame.hedged ||
      /\b(?:known|believed|thought|reportedly|evidence|report(?:s|ed)?|indications?)\b/i.test(
        masked.slice(from, Math.max(to, end + 60)),
      )
    // `no stockpile was reported by Chad`
    const agents = agentsOf(site, to)
    if (agents === null) return []
    return [finding({ activity: 'stockpile', holds: 'no', hedged, from, to, party: agents.parties[0] ?? null })]
  },
  matches: ['There are no stockpiles of mines in the country.', 'No stocks of antipersonnel mines exist there.'],
  misses: ['There is no information on stockpiles of mines.', 'There are no stocks of grain.'],
}

/** `there is a small stockpile of mines`, `it is not known if there is a stockpile`. */
export const someStock: ActivityRule = {
  id: 'activity/some-stock',
  words: /\bstock/i,
  pattern:
    /\bthere (?:is|are|was|were|exists?|remains?)(?: (?:also|still|now|currently|indeed))?(?= (?:an?|any|some|large|small|significant|substantial|existing)\b[^,;.]{0,40}\bstock)/gi,
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const object = weaponObject(masked, from + match[0].length)
    if (object?.what !== 'stock') return []
    if (!namesWeapon(masked.slice(0, object.to)) && site.context.before.length === 0) return []
    const frame = frameOf(site, from)
    if (frame === null) return []
    const holds = frame.unknown ? 'unknown' : frame.denied ? 'no' : 'yes'
    const { quantity } = howMany(masked, object.from, object.to)
    const hedged = holds !== 'unknown' && frame.hedged
    return [finding({ activity: 'stockpile', holds, hedged, from, to: object.to, quantity })]
  },
  matches: ['There is a small stockpile of mines in the capital.', 'It is not known if there is a stockpile of mines.'],
  misses: ['There is a plan to destroy the stockpile of mines.', 'There are large stocks of grain.'],
}
