import { findDates } from '../text/dates.js'

/** `Last Updated: 28 October 2011` on a line of its own. */
const LAST_UPDATED = /^last updated: ?(.{4,40})$/i

/** The date of a line that dates the page, as `YYYY-MM-DD` or as precise as it is; null where the line is none. */
export function readLastUpdated(text: string): string | null {
  const told = LAST_UPDATED.exec(text)?.[1]
  return told === undefined ? null : (findDates(told)[0]?.date ?? null)
}
