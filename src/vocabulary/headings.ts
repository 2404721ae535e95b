/** Headings that group countries by their status. At the end of a page they belong to the next country's. */
const GROUPS = new Set([
  'states parties',
  'state parties',
  'signatories',
  'non-signatories',
  'non-states parties',
  'other',
  'others',
])

export function isGroupHeading(text: string): boolean {
  return GROUPS.has(text.toLowerCase())
}

/** Headings that stand under a theme's heading, not beside it. */
const SUBHEADINGS = /^(?:mine ban policy overview|commitment to the |background$|policy$|summary$)/i

export function isSubheading(text: string): boolean {
  return SUBHEADINGS.test(text)
}

/** Headings that a page has under its themes and that no value of a table is. */
const THEME_HEADINGS =
  /^(?:(?:mine ban|cluster munition ban|landmine ban) policy|policy|background|summary|ten-year summary|mine action(?: program(?:me)?)?|\d{4} key data|key developments since .*|contamination and impact|impact|support for mine action|victim assistance|casualties and victim assistance|use, production.*|production, .*)$/i

export function isThemeHeading(text: string): boolean {
  return text.length <= 90 && THEME_HEADINGS.test(text)
}

/** The themes of country profiles, each a page of its own below the country's name. */
const PROFILE_THEMES =
  /^(?:(?:mine|cluster munition|landmine) ban policy|mine action|impact|casualties|victim assistance|casualties and victim assistance|support for mine action)$/i

export function isProfileTheme(text: string): boolean {
  return PROFILE_THEMES.test(text)
}

/** The treaty that a theme is about: its heading holds for all that stands below, up to the next theme. */
export function themeOf(heading: string): 'MBT' | 'CCM' | null {
  if (/\bcluster munition/i.test(heading)) return 'CCM'
  return /\bmine ban policy\b|\bmine action\b/i.test(heading) ? 'MBT' : null
}

/** What the sections of a report tell of a party's own mines. */
export type Topic = 'production' | 'transfer' | 'stock' | 'use'

const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  ['production', /\bproduction\b/i],
  ['transfer', /\b(?:transfer|trade)\b/i],
  ['stock', /\bstockpil|\bmines retained\b|\bretention\b/i],
  ['use', /\buse\b/i],
]

/** What a section is about by its heading: `Production, Transfer, and Stockpiling`; empty for a heading of another sort. */
export function topicsOf(heading: string): readonly Topic[] {
  return TOPICS.filter(([, words]) => words.test(heading)).map(([topic]) => topic)
}

/** Headings of the overviews that country profiles open with. No other family has them. */
const OVERVIEWS =
  /^(?:mine ban policy overview|commitment to the (?:mine ban treaty|convention on cluster munitions))$/i

export function isOverviewHeading(text: string): boolean {
  return OVERVIEWS.test(text)
}

/** Headings that the country reports of 2009 open with, which no longer name the edition in a title. */
const OF_2009 = /^(?:2008 key data|ten-year summary)$/i

export function isHeadingOf2009(text: string): boolean {
  return OF_2009.test(text)
}

/** Regions that stand as the title of a page of many countries. */
const REGIONS =
  /^(?:africa|americas|the americas|asia[/-]pacific|asia|pacific|europe ?[/-] ?central asia|europe|central asia|commonwealth of independent states|middle east ?[/-] ?north africa|middle east and north africa|pacific islands)$/i

export function isRegion(text: string): boolean {
  return REGIONS.test(text)
}

/** `PACIFIC ISLANDS (COOK ISLANDS, MARSHALL ISLANDS)`: a region with the names of its countries. */
const REGION_WITH_NAMES = /^([^()]{4,40}?) ?\(([^()]{4,200})\)$/

/** The names that stand in brackets behind a region's; null where the text is no region, empty where it names none. */
export function namesOfRegion(text: string): readonly string[] | null {
  if (isRegion(text)) return []
  const [, region, names] = REGION_WITH_NAMES.exec(text) ?? []
  return region === undefined || !isRegion(region) ? null : (names as string).split(/, (?:and )?| and /)
}

/** Titles of the pages that list the pages of a report. */
const CONTENTS =
  /^(?:(?:front matter and )?(?:table of )?contents|front matter|list of (?:country reports|countries))$/i

export function isContentsTitle(text: string): boolean {
  return CONTENTS.test(text)
}

/** Headings that open what a report prints before and behind its countries. No country report begins with one. */
const FRONT_MATTER =
  /^(?:acknowledge?ments?|preface|foreword|introduction|about (?:the )?(?:landmine|cluster munition) monitor|executive summary|(?:major|key) findings(?: in [a-z]{3,12})?|(?:(?:a )?global overview of )?banning (?:antipersonnel mines|cluster munitions)|glossary|abbreviations(?: and acronyms)?|list of contributors|appendi(?:x|ces)\b.{0,60})$/i

export function isFrontMatter(text: string): boolean {
  return FRONT_MATTER.test(text)
}

/** The title of a global chapter: `Landmine Monitor 2018`, `Landmine Monitor 2008 Preface`. */
const REPORT_TITLE = /^(?:landmine|cluster munition) monitor (\d{4})(?: ([a-z][a-z ]{2,60}))?$/i

/** The year that such a title tells, and the chapter where it names one; null where the text is none. */
export function readReportTitle(text: string): { readonly year: number; readonly chapter: string | null } | null {
  const match = REPORT_TITLE.exec(text)
  return match === null ? null : { year: Number(match[1]), chapter: match[2] ?? null }
}

/** `-Key Developments`: the rest of a heading whose region stands on the line before, or is lost. */
const HEADLESS = /^[-–—] ?key developments$/i

export function isHeadlessHeading(text: string): boolean {
  return HEADLESS.test(text)
}

/** What tells a page of many countries' news: the regions' `Key Developments`, or `Developments` alone (2006). */
const DEVELOPMENTS = /\bkey developments\b(?! since)|^developments$/i

export function isDevelopmentsHeading(text: string): boolean {
  return DEVELOPMENTS.test(text)
}

/** Labels that open a paragraph and are part of it: `Key developments since March 1999:` `Five-Year Review:`. */
export const RUN_IN_LABEL =
  /^(?:key developments?(?: since (?:[a-z]{3,9} )?\d{4})?|summary|(?:five|ten)-year review|update(?: [a-z]{3,9} \d{4})?):/i

/** A label with its value, on a line of its own above the text of later profiles: `Article 5 deadline: 1 March 2014`. */
const LABELLED_VALUE =
  /^(?:(?:original |extended )?article \d deadline|contaminat(?:ed by|ion)|(?:treaty|mine ban treaty|convention) status|land release(?:d)?(?: in \d{4})?): ?\S/i

export function isLabelledValue(text: string): boolean {
  return LABELLED_VALUE.test(text)
}
