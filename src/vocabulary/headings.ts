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
  /^(?:(?:mine ban|cluster munition ban|landmine ban) policy|policy|background|summary|ten-year summary|mine action|\d{4} key data|key developments since .*|contamination and impact|impact|support for mine action|victim assistance|casualties and victim assistance|use, production.*|production, .*)$/i

export function isThemeHeading(text: string): boolean {
  return text.length <= 90 && THEME_HEADINGS.test(text)
}

/** The treaty that a theme is about: its heading holds for all that stands below, up to the next theme. */
export function themeOf(heading: string): 'MBT' | 'CCM' | null {
  if (/\bcluster munition/i.test(heading)) return 'CCM'
  return /\bmine ban policy\b|\bmine action\b/i.test(heading) ? 'MBT' : null
}

/** Regions that stand as the title of a page of many countries. */
const REGIONS =
  /^(?:africa|americas|the americas|asia[/-]pacific|asia|pacific|europe ?[/-] ?central asia|europe|central asia|commonwealth of independent states|middle east ?[/-] ?north africa|middle east and north africa|pacific islands)$/i

export function isRegion(text: string): boolean {
  return REGIONS.test(text)
}

/** Labels that open a paragraph and are part of it: `Key developments since March 1999:` `Five-Year Review:`. */
export const RUN_IN_LABEL =
  /^(?:key developments?(?: since (?:[a-z]{3,9} )?\d{4})?|summary|(?:five|ten)-year review|update(?: [a-z]{3,9} \d{4})?):/i
