import type { Line } from '../read/page.js'

/** What a page shows of where it comes from. */
export interface Evidence {
  readonly url: string | null
  /** The `<title>` of the HTML page. */
  readonly htmlTitle: string | null
  readonly lines: readonly Line[]
}

/** What a title line tells. */
export interface TitleLine {
  /** The country or the theme, as printed. */
  readonly name: string
  readonly edition: number | null
}

/** One family of archived pages: how it is recognized and what it prints around its text. All data, no state. */
export interface PageFamily {
  readonly id: 'lm' | 'profile' | 'print-profile' | 'aspx-profile' | 'hrw'
  /** Part of an address that only this family has. */
  readonly address: RegExp
  /** Reads a line as this family's title line; null where it is none. */
  readonly readTitle: (text: string) => TitleLine | null
  /** The edition that an address names, else null. */
  readonly editionOf: (url: string) => number | null
  /** The country that an address names as its slug, else null. */
  readonly slugOf: (url: string) => string | null
}
