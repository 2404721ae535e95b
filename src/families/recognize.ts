import type { PageFamily } from './family.js'
import { FAMILIES } from './index.js'
import type { Body } from './strip.js'

/** Which family a page belongs to, and the edition that the page or its address tells; null where nothing tells it. */
export interface Recognized {
  readonly family: PageFamily | null
  readonly edition: number | null
  /** The country's slug in the address; null without one. */
  readonly slug: string | null
}

/** Tells the family from the title line first, from the address second, and from other marks of the page third. */
export function recognize(body: Body, address: string | null, htmlTitle: string | null): Recognized {
  const url = address === null ? null : plainAddress(address)
  const titles = [body.title?.text ?? '', htmlTitle ?? '']
  const family =
    FAMILIES.find((one) => titles.some((title) => one.readTitle(title) !== null)) ??
    FAMILIES.find((one) => url !== null && one.address.test(url)) ??
    FAMILIES.find((one) => one.isMarked(body.marks)) ??
    null
  return {
    family,
    edition: body.title?.edition ?? (url === null ? null : (family?.editionOf(url) ?? null)),
    slug: url === null ? null : (family?.slugOf(url) ?? null),
  }
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['26', '&'],
  ['2f', '/'],
  ['3a', ':'],
  ['3d', '='],
  ['3f', '?'],
  ['5c', '/'],
])
const CODED_SIGN = /%(?:25){0,4}(26|2f|3a|3d|3f|5c)|&amp;|\\/gi

/**
 * An address with its own signs: mirrors and proxies carry it coded in theirs, once or several times, and programs that
 * save pages name files by it.
 */
export function plainAddress(address: string): string {
  return address.replaceAll(CODED_SIGN, (coded, code?: string) =>
    code === undefined ? (coded === '\\' ? '/' : '&') : (SIGNS.get(code.toLowerCase()) as string),
  )
}
