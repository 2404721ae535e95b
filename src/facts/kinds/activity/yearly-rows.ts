import { matchesOf } from '../../../text/matches.js'
import { exactly, findQuantities } from '../../../text/quantities.js'
import { isMoney } from '../../../vocabulary/units.js'
import type { Finding, Site } from '../../rule.js'
import { mentionsOf, SIGN } from '../../view.js'
import { type Condition, type ConditionRule, condition } from './condition.js'
import { labelEnd } from './row-label.js'

/** One line of a row's value: `National: none reported (2006: $5,000)`. */
interface Item {
  readonly label: string
  /** Where its words begin, with its label; of the first, with the row's. */
  readonly from: number
  readonly start: number
  readonly end: number
}

/** Where a line of the value begins, all lines being one text: `Total: 31 (2005: 16) Mines: 7`. */
const ITEM = /(?:^|(?<=\S ))(\p{Lu}[\p{L}/ -]{1,40}): ?(?=\S)/gu

function itemsOf(masked: string, start: number): Item[] {
  const value = masked.slice(start)
  const labels = [...matchesOf(value, ITEM)]
  const first = labels[0]?.index ?? value.length
  const items: Item[] = first === 0 ? [] : [{ label: '', from: 0, start, end: start + first }]
  return items.concat(
    labels.map((label, at) => ({
      label: label[1] as string,
      from: label.index === 0 ? 0 : start + label.index,
      start: start + label.index + label[0].length,
      end: start + (labels[at + 1]?.index ?? value.length),
    })),
  )
}

/** The year in the label of the row, which `head` has read; null where it is no row. */
function yearOf(head: string, site: Site): string | null {
  const label = labelEnd(site)
  if (label === null || label > head.length) return null
  return mentionsOf(site.view, 'date', 0, head.length)[0]?.mention.date ?? null
}

/** A value with its words and its year, which is null where it is another span than a year. */
interface Told {
  readonly from: number
  readonly to: number
  readonly date: string | null
}
type Reader = (value: string, told: Told) => Finding<'activity'> | null

const EARLIER = new RegExp(`\\((${SIGN.date}|(?:19|20)\\d\\d): ?([^()]{1,60})\\)?`)
/** `(July 2006-June 2007): $3 million`, `$3 million (July 2006-June 2007)`: a year that is not the row's. */
const PERIOD_BEFORE = /^\([^()]{1,60}\):? /
const PERIOD_BEHIND = new RegExp(`\\(${SIGN.date}\\)$`)

/** `2011: 21`: a year of its own. */
const OWN_YEAR = new RegExp(`^(?:${SIGN.date}|(?:19|20)\\d\\d): ?(?=\\S)`)

/** What one line tells of the row's year, and of the year that it gives in brackets. */
function toldBy(item: Item, year: string, site: Site, read: Reader): Finding<'activity'>[] {
  const value = site.view.masked.slice(item.start, item.end)
  const earlier = EARLIER.exec(value)
  const own = (earlier === null ? value : value.slice(0, earlier.index)).trimEnd()
  const period = PERIOD_BEFORE.exec(own)?.[0] ?? ''
  const stated = OWN_YEAR.exec(own)?.[0] ?? ''
  const mentioned = site.view.mentionAt.get(item.start)
  const ownYear = stated === '' ? year : mentioned?.kind === 'date' ? mentioned.date : stated.slice(0, 4)
  const date = period === '' && !PERIOD_BEHIND.test(own) ? ownYear : null
  const found = [read(own.slice(period.length + stated.length), { from: item.from, to: item.start + own.length, date })]
  if (earlier !== null) {
    const at = item.start + earlier.index
    const mention = site.view.mentionAt.get(at + 1)
    const digits = /^\d{4}/.exec(earlier[1] as string)?.[0] ?? null
    const before = mention?.kind !== 'date' ? digits : mention.dateEnd === null ? mention.date : null
    found.push(read(earlier[2] as string, { from: item.from, to: at + earlier[0].length, date: before }))
  }
  return found.filter((finding) => finding !== null)
}

const NONE = /^(?:none|no\b|0(?![.,]?\d)|nil|zero)/i
const HEARD = /reported|recorded|identified|known/i
const UNKNOWN = /^(?:unknown|not (?:known|reported|available|quantified)|unclear|unquantified)/i

/** `Unknown, but at least 48`. */
const AT_LEAST = /^\w{1,20}[,;:]? (?:but )?(?:at least|more than|over|some) \d/i

function counted(activity: Condition['activity'], value: string, where: Told): Finding<'activity'> | null {
  const shared = { activity, ...where, ofPage: true, verbatim: true } as const
  if (NONE.test(value)) return condition({ ...shared, holds: 'no', hedged: HEARD.test(value) })
  if (UNKNOWN.test(value) && !AT_LEAST.test(value)) return condition({ ...shared, holds: 'unknown', hedged: false })
  const count = findQuantities(value)[0]
  if (count === undefined) return null
  const hedged = /\b(?:believed|thought|reportedly|possibly)\b/i.test(value.slice(0, count.start))
  // `Part of one minefield`
  const quantity = /\bparts? of $/i.test(value.slice(0, count.start)) ? null : exactly(count)
  return condition({ ...shared, holds: 'yes', hedged, quantity })
}

/** `Total: 31 (2005: 16) Mines: 7`: the total, and that of the year before; what it is made of is no count of its own. */
const casualties: ConditionRule = {
  id: 'activity/casualties-row',
  words: /^(?:mine\/ERW |mine\/UXO |landmine\/UXO )?casualties in/i,
  pattern: new RegExp(`^(?:mine/ERW |mine/UXO |landmine/UXO )?casualties in ${SIGN.date} (?=\\S)`, 'gi'),
  read(match, site) {
    const date = yearOf(match[0], site)
    const total = itemsOf(site.view.masked, match[0].length)[0]
    if (date === null || total === undefined || !/^(?:Total)?$/i.test(total.label)) return []
    return toldBy(total, date, site, (value, where) => counted('casualties', value, where))
  },
  matches: [
    'Stockpile\nNone\nCasualties in 2008\n35 (2007: 31)',
    'Stockpile\nNone\nMine/ERW casualties in 2006\nTotal: 12 (2005: 16)',
    'Stockpile\nNone\nMine/ERW casualties in 2007\nTotal: Unknown, but at least 48 (2006: 134)',
  ],
  misses: ['Casualties in 2008 were many.'],
}

/** `All known casualties by end of 2013 | 2,516 (1,063 killed; 1,453 injured)`: of all years, so that none dates them. */
const allCasualties: ConditionRule = {
  id: 'activity/all-casualties-row',
  words: /^all known casualties/i,
  pattern: /^all known casualties\b/gi,
  read(_, site) {
    const label = labelEnd(site)
    if (label === null) return []
    const { masked } = site.view
    // as far as the number, which a word may be glued to: `3,723mine/ERW casualties (905 killed)`
    const total = /^[^\d()]{0,40}\d[\d,]{0,12}/.exec(masked.slice(label))
    const to = total === null ? masked.length : label + total[0].length
    const told = counted('casualties', masked.slice(label, to).trimStart(), { from: 0, to, date: null })
    return told === null ? [] : [told]
  },
  matches: [
    'All known casualties by end 2013\n2,516 (1,063 killed; 1,453 injured)\nCasualties in 2013\n21 (2012: 13)',
    'All known casualties by end of 2012\nUnknown\nCasualties in 2012\n2 (2011: 0)',
  ],
  misses: ['All known casualties by the end of 2013 were men.'],
}

const OF_MINED_AREAS = /^[^:;]{0,40}?(?=(?:\d[\d.,]{0,12} ?(?:km2|km²|m2|m²|hectares|ha) of )mined areas?\b)/i

/** `15.7km2 of battle areas 9.4km2 of mined areas`: what is told of mined areas is what counts. */
function ofMinedAreas(item: Item, site: Site): Item {
  const other = OF_MINED_AREAS.exec(site.view.masked.slice(item.start, item.end))
  return other === null ? item : { ...item, start: item.start + other[0].length }
}

/** `Demining in 2006: None reported`, `Mined area clearance: 3km2 (2006: 2km2) Area cancellation: 5km2`. */
const clearance: ConditionRule = {
  id: 'activity/clearance-row',
  words: /^(?:demining|clearance|land release)/i,
  pattern: new RegExp(`^(?:demining|clearance|land release)(?: progress)?(?: in)? ${SIGN.date} (?=\\S)`, 'gi'),
  read(match, site) {
    const date = yearOf(match[0], site)
    const first = itemsOf(site.view.masked, match[0].length)[0]
    if (date === null || first === undefined || !/^$|clearance|cleared|total|^mined areas?$/i.test(first.label))
      return []
    const total = ofMinedAreas(first, site)
    return toldBy(total, date, site, (value, where) => {
      // `Spot clearance of mines (2006: same)`
      if (!/\d/.test(value) && /^(?:\p{L}{1,20} )?(?:clearance|demining)\b/iu.test(value))
        return condition({ activity: 'clearance', holds: 'yes', hedged: false, ...where, ofPage: true, verbatim: true })
      return counted('clearance', value, where)
    })
  },
  matches: [
    'Stockpile\nNone\nDemining in 2007\n1km2 (2006: 2km2)',
    'Stockpile\nNone\nDemining progress in 2006\nNone reported',
    'Stockpile\nNone\nDemining progress in 2006\nSpot clearance of mines',
    'Stockpile\nNone\nDemining in 2008\nMined areas: 0.3km2 Battle area: None',
    'Stockpile\nNone\nDemining in 2008\n15.7km2 of battle areas\n9.4km2 of mined areas',
    'Stockpile\nNone\nDemining in 2008\nPart of one minefield cleared',
    'Stockpile\nNone\nDemining in 2008\nNot formally reported, but believed to be 4km2',
  ],
  misses: ['Demining in 2007 was slow.', 'Stockpile\nNone\nDemining in 2007\nArea cancellation: 3km2'],
}

/** `International: $2 million (2006: $3 million) National: none reported`. */
const funding: ConditionRule = {
  id: 'activity/funding-row',
  words: /^(?:mine action funding|funding|support for mine action)/i,
  pattern: new RegExp(
    `^(?:(?:mine action )?funding(?: for mine action)?|support for mine action)(?: received)?(?: in)? ${SIGN.date} (?=\\S)`,
    'gi',
  ),
  read(match, site) {
    const date = yearOf(match[0], site)
    if (date === null) return []
    return itemsOf(site.view.masked, match[0].length)
      .filter(({ label }) => /^(?:international|national|total|domestic)?$/i.test(label))
      .flatMap((item) =>
        toldBy(item, date, site, (value, where) => {
          const shared = { activity: 'funding', ...where, ofPage: true, verbatim: true } as const
          if (NONE.test(value) || UNKNOWN.test(value)) return counted('funding', value, where)
          const money = findQuantities(value).find(({ unit }) => isMoney(unit))
          if (money === undefined) return null
          const quantity = exactly(money)
          if (quantity === 0) return condition({ ...shared, holds: 'no', hedged: false })
          return condition({ ...shared, holds: 'yes', hedged: false, quantity })
        }),
      )
  },
  matches: [
    'Stockpile\nNone\nMine action funding in 2007\nInternational: $2 million (2006: $3 million)',
    'Stockpile\nNone\nSupport for mine action in 2008\nNational: none reported',
  ],
  misses: ['Mine action funding in 2007 fell.'],
}

export const yearlyRowRules: readonly ConditionRule[] = [casualties, allCasualties, clearance, funding]
