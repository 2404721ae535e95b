import { stampTime } from '../../read/address.js'

const ISO = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/

/**
 * The time of a capture as columns of archives give it: ISO 8601, a date alone, or the 14 digits of the Wayback Machine.
 * A time without a zone is taken for UTC.
 * @returns `YYYY-MM-DDThh:mm:ssZ`; null for an empty text, undefined for one that is no time
 */
export function captureTime(text: string): string | null | undefined {
  if (text === '') return null
  if (/^\d{14}$/.test(text)) return stampTime(text) ?? undefined
  if (!ISO.test(text)) return undefined
  const hasZone = text.length === 10 || /(?:Z|[+-]\d\d:?\d\d)$/.test(text.slice(10))
  const time = new Date(hasZone ? text : `${text}Z`)
  // 30 February would be taken for 2 March
  const day = Number(text.slice(8, 10))
  if (Number.isNaN(time.getTime()) || day > daysOf(text.slice(0, 7))) return undefined
  return time.toISOString().replace(/\.\d+Z$/, 'Z')
}

/** How many days a month (`YYYY-MM`) has. */
function daysOf(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).getUTCDate()
}
