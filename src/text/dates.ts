import { type DatePoint, isoDate, readPoint } from './date-points.js'
import { type DateToken, dateTokens, isDash, words } from './date-tokens.js'

/** A date or a span of time that the words give with its year. */
export interface DateMention {
  readonly start: number
  readonly end: number
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as the text. */
  readonly date: string
  /** The end of a range, in the same forms. */
  readonly dateEnd: string | null
  /** The text itself is not sure of the date: "around 1999", "27 or 28 August 1999". Not set by "early" and the like. */
  readonly hedged: boolean
}

/** A month, or a day of a month, whose year the sentence does not tell. */
export interface PartialDateMention {
  readonly start: number
  readonly end: number
  readonly month: number
  readonly day: number | null
}

/** What joins two dates of a chain. */
interface Link {
  readonly kind: 'range' | 'list' | 'comma'
  readonly or: boolean
  readonly next: number
}

const TO_WORDS = words('to until till through thru')

/** "-", "to", "and", "and in", ",", ", or"; a slash only between months. */
function readLink(tokens: readonly DateToken[], index: number): Link | null {
  const token = tokens[index]
  if (token === undefined) return null
  if (token.kind === 'mark') {
    if (isDash(token)) return isDash(tokens[index + 1]) ? null : { kind: 'range', or: false, next: index + 1 }
    if (token.text === '&') return { kind: 'list', or: false, next: index + 1 }
    if (token.text === '/') {
      const months = tokens[index - 1]?.kind === 'month' && tokens[index + 1]?.kind === 'month'
      return months ? { kind: 'range', or: false, next: index + 1 } : null
    }
    if (token.text !== ',') return null
    const after = readLink(tokens, index + 1)
    return after?.kind === 'list' ? after : { kind: 'comma', or: false, next: index + 1 }
  }
  if (token.kind !== 'word') return null
  if (TO_WORDS.has(token.text)) return { kind: 'range', or: false, next: index + 1 }
  if (token.text !== 'and' && token.text !== 'or') return null
  const then = tokens[index + 1]?.text
  return { kind: 'list', or: token.text === 'or', next: then === 'in' || then === 'on' ? index + 2 : index + 1 }
}

/** Dates that stand in a row, each joined to the next. */
interface Chain {
  readonly points: DatePoint[]
  readonly links: Link[]
}

function readChain(tokens: readonly DateToken[], first: DatePoint): Chain {
  const points = [first]
  const links: Link[] = []
  let last = first
  for (;;) {
    const link = readLink(tokens, last.next)
    const point = link === null ? null : readPoint(tokens, link.next)
    if (link === null || point === null) break
    links.push(link)
    points.push(point)
    last = point
  }
  const word = tokens[first.from - 1]?.text
  const opening = links[0]
  if (word === 'between' && opening?.kind === 'list') links[0] = { ...opening, kind: 'range' }
  return { points, links }
}

/**
 * Gives each date what its own words leave out and the next one of the chain has: "3 and 4 May 1999", "June and
 * December 2000". Over a comma only where the next one borrowed too, so that "5 May, 6 June 2004" stays two dates.
 */
function borrow({ points, links }: Chain): void {
  let borrowed = false
  for (let at = points.length - 2; at >= 0; at--) {
    const point = points[at]
    const target = points[at + 1]
    const link = links[at]
    if (point === undefined || target === undefined || link === undefined) continue
    const wants = !point.rejected && point.year === null
    const hasMonth = target.month !== null && (link.kind !== 'comma' || borrowed)
    borrowed = false
    if (!wants || !hasMonth) continue
    if (point.month === null) {
      if (target.day === null || target.monthFirst) continue
      point.month = target.month
      if (link.or) {
        // "27 or 28 August": the page does not know which; "in 1999 or 2000" may well mean both
        point.hedged = true
        target.hedged = true
      }
    }
    point.year = target.year
    borrowed = true
    const wraps = link.kind === 'range' && (point.month ?? 0) > (target.month ?? 0)
    if (wraps && point.year !== null) point.year-- // "December-January 2004" begins in 2003
  }
}

/** A label's number takes along the years listed with it: "Landmine Monitor Report 1999 and 2000". */
function reject({ points }: Chain): void {
  for (let at = 1; at < points.length; at++) {
    const point = points[at]
    if (point === undefined || points[at - 1]?.rejected !== true) continue
    if (point.month === null && point.year !== null) points[at] = { ...point, rejected: true }
  }
}

function eachChain(text: string, take: (chain: Chain, tokens: readonly DateToken[]) => void): void {
  const tokens = dateTokens(text)
  let at = 0
  while (at < tokens.length) {
    const first = readPoint(tokens, at)
    if (first === null) {
      at++
      continue
    }
    const chain = readChain(tokens, first)
    reject(chain)
    borrow(chain)
    take(chain, tokens)
    at = chain.points.at(-1)?.next ?? at + 1
  }
}

/** Whether the range runs forward, as far as both ends are told. */
function inOrder(date: string, dateEnd: string): boolean {
  const shared = Math.min(date.length, dateEnd.length)
  return date.slice(0, shared) <= dateEnd.slice(0, shared)
}

/** The mentions of one point: several where days are listed after the month. */
function mentionsOf(point: DatePoint): DateMention[] {
  const { start, end, year, month, day, days, hedged } = point
  if (year === null || point.rejected) return []
  const dateEnd = point.yearEnd === null ? null : String(point.yearEnd)
  if (days.length === 0) return [{ start, end, date: isoDate(year, month, day), dateEnd, hedged }]
  const mentions: DateMention[] = []
  for (const [at, listed] of days.entries()) {
    const date = isoDate(year, month, listed.day)
    const listedEnd = at === days.length - 1 ? end : listed.end // the year stands after the last day
    const open = mentions.at(-1)
    if (listed.range && open !== undefined && open.dateEnd === null && inOrder(open.date, date)) {
      mentions[mentions.length - 1] = { ...open, end: listedEnd, dateEnd: date }
    } else mentions.push({ start: listed.start, end: listedEnd, date, dateEnd: null, hedged })
  }
  return mentions
}

/** Four digits in a row, without which there is no year. Catches more than years; a plain linear scan. */
export const FOUR_DIGITS = /[0-9]{4}/

/**
 * The dates of a text that come with their year, in order, not overlapping. The spans cover the words of the date and
 * what qualifies it ("early", "the end of"), not the preposition before. Ranges are one mention with an end; lists are
 * several mentions. Numbers of resolutions and laws, quantities, decades ("the 1990s"), dates written with slashes, and
 * the year that names an edition of the Monitor are no dates.
 */
export function findDates(text: string): DateMention[] {
  const found: DateMention[] = []
  if (!FOUR_DIGITS.test(text)) return found
  eachChain(text, ({ points, links }) => {
    let joins = false
    for (const [at, point] of points.entries()) {
      const [mention, ...rest] = mentionsOf(point)
      const last = found.at(-1)
      if (joins && mention !== undefined && last !== undefined && inOrder(last.date, mention.date)) {
        found[found.length - 1] = {
          start: last.start,
          end: mention.end,
          date: last.date,
          dateEnd: mention.date,
          hedged: last.hedged || mention.hedged,
        }
        found.push(...rest)
        joins = false
        continue
      }
      if (mention !== undefined) found.push(mention, ...rest)
      joins = mention !== undefined && found.at(-1)?.dateEnd === null && links[at]?.kind === 'range'
    }
  })
  return found
}

/** A month's name in full or short, with a capital. Catches "May" and "March" as verbs too; those are sorted out later. */
const MONTH_START =
  /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)/

/** Words before a month that show it to be one. */
const BEFORE_MONTH = words(
  'in on since by until till of from last next this during before after through between throughout around',
)

/**
 * The months and days that come without a year, in order: "in September", "on 5 December". A month alone counts only
 * after a preposition or a qualifier, so that "May it be so" and "March on" give none. A range gives its first day.
 */
export function findPartialDates(text: string): PartialDateMention[] {
  const found: PartialDateMention[] = []
  if (!MONTH_START.test(text)) return found
  eachChain(text, ({ points, links }, tokens) => {
    let led = false
    for (let at = 0; at < points.length; at++) {
      const point = points[at]
      if (point === undefined || point.month === null || point.year !== null || point.rejected) {
        led = false
        continue
      }
      const before = tokens[point.from - 1]
      const short = tokens[point.next - 1]?.kind === 'month' && tokens[point.next - 1]?.short === true
      led = led || point.day !== null || point.qualified || (!short && BEFORE_MONTH.has(before?.text ?? ''))
      if (!led) continue
      const after = points[at + 1]
      const range = links[at]?.kind === 'range' && after !== undefined && after.month !== null && after.year === null
      found.push({ start: point.start, end: range ? after.end : point.end, month: point.month, day: point.day })
      if (range) at++
    }
  })
  return found
}
