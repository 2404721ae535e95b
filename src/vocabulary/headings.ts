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

/** Labels that open a paragraph and are part of it: `Key developments since March 1999:` `Five-Year Review:`. */
export const RUN_IN_LABEL =
  /^(?:key developments?(?: since (?:[a-z]{3,9} )?\d{4})?|summary|(?:five|ten)-year review|update(?: [a-z]{3,9} \d{4})?):/i
