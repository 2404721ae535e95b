/** An address as a capture gives it, without what the archive put before it. */
export interface Address {
  readonly url: string
  /** `YYYY-MM-DDThh:mm:ssZ`; null where the address does not tell it. */
  readonly capturedAt: string | null
}

/** `https://web.archive.org/web/20100612034000id_/http://www.icbl.org/lm/`, or a time that is not whole. */
const WAYBACK =
  /^(?:https?:)?\/\/(?:[\w-]{1,40}\.){0,3}archive\.org(?::\d{1,5})?\/web\/(\d{1,14})(?:[a-z]{2}_|\*)?\/(.+)$/i
/** The same as a page of the archive links it: `/web/20100612034000/http://www.icbl.org/lm/`. */
const WAYBACK_PATH = /^\/web\/(\d{1,14})(?:[a-z]{2}_|\*)?\/(.+)$/i
/** `https://archive.ph/2010.06.12-034000/http://www.icbl.org/lm/`, or with the time as 14 digits. */
const ARCHIVE_TODAY =
  /^https?:\/\/archive\.(?:today|is|ph|li|fo|md|vn)\/(?:o\/\w{1,12}\/)?(\d{14}|\d{4}\.\d\d\.\d\d-\d{6})\/(.+)$/i

/** How deep archives archive one another. */
const MOST_ARCHIVES = 6

/** Finds the page's own address in that of a capture, however often it was archived, and the time of the innermost. */
export function readAddress(address: string): Address {
  let url = address
  let capturedAt: string | null = null
  for (let depth = 0; depth < MOST_ARCHIVES; depth++) {
    const match = WAYBACK.exec(url) ?? WAYBACK_PATH.exec(url) ?? ARCHIVE_TODAY.exec(url)
    if (match === null) break
    url = withScheme(match[2] as string)
    capturedAt = stampTime((match[1] as string).replace(/[.-]/g, '')) ?? capturedAt
  }
  return { url, capturedAt }
}

/** An address with its scheme; archives and mirrors leave it out, or one of its slashes. */
export function withScheme(address: string): string {
  if (address.startsWith('//')) return `http:${address}`
  const whole = address.replace(/^(https?:)\/(?!\/)/i, '$1//')
  return /^(?:[a-z]{1,12}:\/\/|\/)/i.test(whole) ? whole : `http://${whole}`
}

/** `20100612034000` as a time; null where it is none. */
export function stampTime(digits: string): string | null {
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(digits)
  return match === null ? null : timeOf(match.slice(1).map(Number))
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The number of a month by the first three letters of its name; 0 for what is no month. */
export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

/**
 * The time of a year, month, day, hour, minute and second, as `YYYY-MM-DDThh:mm:ssZ`; null where there is no such time.
 * @param east how many minutes the clock was ahead of UTC
 */
export function timeOf(
  [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0]: number[],
  east = 0,
): string | null {
  const at = Date.UTC(year, month - 1, day, hour, minute, second)
  const time = new Date(at)
  const isReal = time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === day
  if (!isReal || hour > 23 || minute > 59 || second > 59 || year < 1990) return null
  return `${new Date(at - east * 60_000).toISOString().slice(0, 19)}Z`
}
