import type { CitedPeriod } from '../../schema/index.js'
import { findDates } from '../../text/dates.js'
import type { Span } from '../../text/span.js'

/** `Form A`, `Forms A and D`, `Form B.1`, `Forms A, B and C`; not `Form of`. */
const FORM = /\bForms? ([A-K](?:\.?\d)?(?:(?:, (?:and )?| and | & |[-–/])[A-K](?:\.?\d)?(?![\w.]))*)(?![\w])/

/** The form of an Article 7 report, without the word "Form"; null where none is named. */
export function formOf(text: string): (Span & { readonly text: string }) | null {
  const match = FORM.exec(text)
  if (match === null) return null
  return { start: match.index, end: match.index + match[0].length, text: match[1] as string }
}

/**
 * `(for calendar year 2010)`, `(for the period 7 May 2000 to 30 March 2001)`, `covering 2009`, `(for 2008)`. What
 * follows the opening words is read as dates.
 */
const PERIOD =
  /\(?\b(?:for|covering|covers)(?: the)?(?: (?:calendar|reporting|fiscal))?(?: (?:years?|period))?(?: (?:of|from|since|between|covered|covering|from))? (?=(?:early |mid-|late )?(?:\d|[A-Z][a-z]{2,8} \d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))|\b(?:[Rr]eporting )?[Pp]eriod(?: covered)?(?: is| was|:)? (?=\d)/
/** Longer than any two dates in words. */
const LONGEST_PERIOD = 90

/** The time that a report covers, with its place; null where the note does not tell it. */
export function periodOf(text: string): (Span & { readonly period: CitedPeriod }) | null {
  const match = PERIOD.exec(text)
  if (match === null) return null
  const from = match.index + match[0].length
  const ahead = text.slice(from, from + LONGEST_PERIOD)
  const close = ahead.indexOf(')')
  const dates = findDates(close < 0 ? ahead : ahead.slice(0, close))
  const [first, second] = dates
  if (first === undefined || first.start > 12) return null
  const isRange =
    first.dateEnd === null &&
    second !== undefined &&
    /^ (?:to|until|through|and|[-–]) $/.test(ahead.slice(first.end, second.start))
  const end = from + (isRange ? second.end : first.end)
  const start = match.index + (text.charAt(match.index) === '(' ? 1 : 0)
  return {
    start: match.index,
    end: text.charAt(end) === ')' && start > match.index ? end + 1 : end,
    period: { text: text.slice(start, end), date: first.date, dateEnd: isRange ? second.date : first.dateEnd },
  }
}
