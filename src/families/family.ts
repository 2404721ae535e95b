import type { PageInfo } from '../schema/index.js'

/** What a title line tells. */
export interface TitleLine {
  /** The country or the theme, as printed. */
  readonly name: string
  readonly edition: number | null
}

/** Traces of a family in what was taken away from a page. */
export interface Marks {
  /** The form above a country profile. */
  readonly profileForm: boolean
  /** The overview above a country profile. */
  readonly overview: boolean
  /** A heading of the country reports of 2009. */
  readonly of2009: boolean
  /** How often the page is dated. */
  readonly dated: number
  /** The first date stands below the first theme's heading, not above it. */
  readonly themeFirst: boolean
  /** The title is the name of a region, or the page begins with a group of its states below links to its neighbors. */
  readonly region: boolean
}

/** One family of archived pages: how it is recognized and what it prints around its text. All data, no state. */
export interface PageFamily {
  readonly id: Exclude<PageInfo['family'], 'unknown'>
  /** Part of an address that only this family has. */
  readonly address: RegExp
  /** Whether the page itself shows that it belongs to the family. */
  readonly isMarked: (marks: Marks) => boolean
  /** Reads a line as this family's title line; null where it is none. */
  readonly readTitle: (text: string) => TitleLine | null
  /** The edition that an address names, else null. */
  readonly editionOf: (url: string) => number | null
  /** The country that an address names as its slug, else null. */
  readonly slugOf: (url: string) => string | null
}
