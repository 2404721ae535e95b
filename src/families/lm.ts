import type { PageFamily } from './family.js'

/** `NAME, Landmine Monitor Report 1999`; also `NAME ,`, and `NAME, Key Developments - Landmine Monitor Report 2001` or `Regional Overview -`. */
const TITLE = /^(.{1,120}?) ?, ?(?:(?:key developments|regional overview) ?[-–—] ?)?landmine monitor report (\d{4})$/i
/** The French pages: `NAME, Rapport 2002 de l'Observatoire des Mines`. */
const TITLE_FRENCH = /^(.{1,120}?) ?, ?rapport (\d{4}) de l['’]observatoire des mines$/i

/** The country reports of Landmine Monitor, 1999 to 2009, as the archive's `publications/display` pages show them. */
export const lm: PageFamily = {
  id: 'lm',
  address:
    /publications\/display[?@&]|[?&@]pqs_type=lm\b|\burl=lm(?:\/|%2F|[_+-](?=\d{4}[_+-]))|\blm(?:\/|%2F)(?:199\d|200\d)(?:\/|%2F)/i,
  isMarked: ({ of2009 }) => of2009,
  readTitle(text) {
    const match = TITLE.exec(text) ?? TITLE_FRENCH.exec(text)
    return match === null ? null : { name: (match[1] as string).trim(), edition: Number(match[2]) }
  },
  editionOf(url) {
    const match = /(?:\blm|\bcm)(?:\/|%2F|[_+-])(\d{4})(?:\/|%2F|[_+-]|$)|[?&@]pqs_year=(\d{4})/i.exec(url)
    const year = match?.[1] ?? match?.[2]
    return year === undefined ? null : Number(year)
  },
  slugOf(url) {
    const named = /[?&@]pqs_report=([^&#@]{1,80})/i.exec(url)?.[1]
    if (named !== undefined) return named
    const path =
      /\blm(?:\/|%2F|[_+-])\d{4}(?:\/|%2F|[_+-])(?:(?:countries|country|reports?|english|en)(?:\/|%2F))?([^/%?&#.@]{1,80})/i.exec(
        url,
      )
    return path?.[1] ?? null
  },
}
