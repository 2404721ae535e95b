import { z } from 'zod'

// The calendar is spelled out in the pattern, so that the JSON Schema refuses 1999-02-29 as well as Zod does.
const MONTH = '(?:0[1-9]|1[0-2])'
const DAY_IN_LONG_MONTH = '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])'
const DAY_IN_SHORT_MONTH = '(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)'
const DAY_IN_FEBRUARY = '02-(?:0[1-9]|1\\d|2[0-8])'
const LEAP_YEAR = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)'

/** Catches `1999`, `1999-02` and `2000-02-29`; must not catch `99`, `1999-13`, `1999-02-29` or a time of day. */
const REPORT_DATE = new RegExp(
  `^(?:\\d{4}(?:-${MONTH}|-(?:${DAY_IN_LONG_MONTH}|${DAY_IN_SHORT_MONTH}|${DAY_IN_FEBRUARY}))?|${LEAP_YEAR}-02-29)$`,
)

/** A date as precise as the page gives it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, a day that the calendar has. */
export const ReportDate = z
  .string()
  .regex(REPORT_DATE, 'Expected YYYY, YYYY-MM or YYYY-MM-DD, with a day that the calendar has')
  .meta({ id: 'ReportDate', description: 'YYYY, YYYY-MM or YYYY-MM-DD, as precise as the page is.' })

/** A date as precise as the page gives it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type ReportDate = z.infer<typeof ReportDate>

/** A year of four digits, as a number. */
export const Year = z.int().min(1000).max(9999).describe('A year of four digits.')
