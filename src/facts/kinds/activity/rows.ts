import { exactly, findQuantities } from '../../../text/quantities.js'
import type { Site } from '../../rule.js'
import { mentionsOf, SIGN } from '../../view.js'
import { type Condition, type ConditionRule, condition } from './condition.js'

/** Where the label of a status row ends in the masked text; null where the sentence does not begin such a row. */
function labelEnd({ view }: Site): number | null {
  const label = view.block.cells?.[0]
  if (view.block.type !== 'table-row' || label === undefined || view.start > label.start) return null
  const end = view.at.findIndex((at) => at >= label.end)
  return end < 0 ? null : end
}

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

/** The year before, in brackets: `(2005: 16)`. */
const EARLIER = new RegExp(`\\((${SIGN.date}): ([^)]{1,60})\\)?`)

/** `Total: 31 (2005: 16) Mines: 7`: the total, and that of the year before. */
const casualtiesRow: ConditionRule = {
  id: 'activity/casualties-row',
  words: /^(?:mine\/ERW |mine\/UXO |landmine\/UXO )?casualties in/i,
  pattern: new RegExp(`^(?:mine/ERW |mine/UXO |landmine/UXO )?casualties in ${SIGN.date} (?=\\S)`, 'gi'),
  read(match, site) {
    const { masked } = site.view
    const label = labelEnd(site)
    const year = mentionsOf(site.view, 'date', 0, match[0].length)[0]?.mention.date
    if (label === null || label > match[0].length || year === undefined) return []
    const start = match[0].length
    const value = masked.slice(start)
    const earlier = EARLIER.exec(value)
    const own = earlier === null ? value : value.slice(0, earlier.index)
    const found = [told(own, start, start + own.trimEnd().length, year)]
    if (earlier !== null) {
      const before = site.view.mentionAt.get(start + earlier.index + 1)
      const at = start + earlier.index
      if (before?.kind === 'date') found.push(told(earlier[2] as string, at, at + earlier[0].length, before.date))
    }
    return found.filter((finding) => finding !== null)
  },
  matches: [
    'Stockpile\nNone\nCasualties in 2008\n35 (2007: 31)',
    'Stockpile\nNone\nMine/ERW casualties in 2006\nTotal: 12 (2005: 16)',
  ],
  misses: ['Casualties in 2008 were many.'],
}

/** What the value of a row on casualties tells of its year; null where it tells nothing. */
function told(value: string, from: number, to: number, date: string): ReturnType<typeof condition> | null {
  const shared = { activity: 'casualties', from, to, date, ofPage: true } as const
  if (/^(?:total: )?(?:none|no\b|0\b|nil|zero)/i.test(value)) {
    return condition({ ...shared, holds: 'no', hedged: /reported|recorded|identified|known/i.test(value) })
  }
  const count = findQuantities(value)[0]
  if (count !== undefined) return condition({ ...shared, holds: 'yes', hedged: false, quantity: exactly(count) })
  return /^(?:total: )?(?:unknown|not known|unclear)/i.test(value)
    ? condition({ ...shared, holds: 'unknown', hedged: false })
    : null
}

/** `Demining in 2006: None reported`. */
const clearanceRow: ConditionRule = {
  id: 'activity/clearance-row',
  words: /^(?:demining|clearance|land release)/i,
  pattern: new RegExp(`^(?:demining|clearance|land release)(?: progress)?(?: in)? ${SIGN.date} (?=\\S)`, 'gi'),
  read(match, site) {
    const label = labelEnd(site)
    const date = mentionsOf(site.view, 'date', 0, match[0].length)[0]?.mention.date
    if (label === null || label > match[0].length || date === undefined) return []
    const from = match[0].length
    const value = site.view.masked.slice(from).split('(')[0] as string
    const to = from + value.trimEnd().length
    const shared = { activity: 'clearance', from, to, date, ofPage: true } as const
    if (/^(?:none|no\b|0\b|nil)/i.test(value)) {
      return [condition({ ...shared, holds: 'no', hedged: /reported|recorded|known/i.test(value) })]
    }
    const amount = findQuantities(value)[0]
    if (amount !== undefined) return [condition({ ...shared, holds: 'yes', hedged: false, quantity: exactly(amount) })]
    return /^(?:unknown|not reported|not known)\W{0,4}$/i.test(value)
      ? [condition({ ...shared, holds: 'unknown', hedged: false })]
      : []
  },
  matches: [
    'Stockpile\nNone\nDemining in 2007\n1km2 (2006: 2km2)',
    'Stockpile\nNone\nDemining progress in 2006\nNone reported',
  ],
  misses: ['Demining in 2007 was slow.'],
}

export const rowRules: readonly ConditionRule[] = [contaminationRow, casualtiesRow, clearanceRow]
