/** English month names as the pages write them, each with its number. */
export const MONTH_NAMES: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['february', 2],
  ['march', 3],
  ['april', 4],
  ['may', 5],
  ['june', 6],
  ['july', 7],
  ['august', 8],
  ['september', 9],
  ['october', 10],
  ['november', 11],
  ['december', 12],
])

/** A month as a pattern, for texts in which it has no year and so is no date. */
export const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'

/** Short forms, with or without a stop. They need a number or a stop beside them: "Jan" and "Mar" are names too. */
export const MONTH_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
])

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days of a month; without a year February has 29, since it may. */
export function daysInMonth(month: number, year: number | null): number {
  const leap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
  return month === 2 && leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0)
}
