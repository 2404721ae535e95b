import { findDates } from '../../text/dates.js'
import type { Span } from '../../text/span.js'
import { daysInMonth } from '../../vocabulary/months.js'

/** When the authors looked a page up. */
export interface LookedUp extends Span {
  /** Null where the note gives a date that can be read in two ways. */
  readonly date: string | null
}

/** `accessed on 2 March 2003`, `(last visited May 2001)`. What follows is read as a date. */
const ACCESSED = /\b(?:last )?(?:accessed|visited|viewed|consulted|retrieved|checked|downloaded)(?: on| in|:)? (?=.)/i
/** `(Ref. 3/15/99)`: a number each for month, day and year, in an order that is not told. */
const REFERRED = /\(?\b(?:Ref\.?|accessed(?: on)?|visited) ?(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})\b\)?/i
/** Longer than any date in words. */
const LONGEST_DATE = 40

/** The note's word of when a page was looked up; null where it has none. */
export function lookedUpIn(text: string): LookedUp | null {
  const referred = REFERRED.exec(text)
  if (referred !== null) {
    const [words, first, second, year] = referred
    const date = certainDate(Number(first), Number(second), year as string)
    return { start: referred.index, end: referred.index + words.length, date }
  }
  const accessed = ACCESSED.exec(text)
  if (accessed === null) return null
  const from = accessed.index + accessed[0].length
  const date = findDates(text.slice(from, from + LONGEST_DATE))[0]
  if (date === undefined || date.start > 4) return null
  return { start: accessed.index, end: from + date.end, date: date.date }
}

/** Only where one of the two can be no month, or both are the same, is the date certain: 3/15/99, not 3/12/99. */
function certainDate(first: number, second: number, year: string): string | null {
  const [month, day] = first > 12 ? [second, first] : [first, second]
  if ((first <= 12 && second <= 12 && first !== second) || month < 1 || month > 12 || day < 1) return null
  const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) >= 90 ? 1900 : 2000)
  const date = `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return day <= daysInMonth(month, full) ? date : null
}
