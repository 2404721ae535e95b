/** Names of the pages before and after; null where the page names none. */
export interface Navigation {
  readonly previous: string | null
  readonly next: string | null
}

/** `<KAZAKHSTAN | LATVIA>`, `<Previous | Next>`; the last page of a chain has no closing bracket: `<Europe/Central Asia`. */
const LINKS = /^<{1,2} ?([^<>|]{1,80}?) ?(?:\| ?([^<>|]{1,80}?) ?)?>{0,2}$/
/** The first page of a chain: `| LATVIA>`. */
const NEXT_ONLY = /^\| ?([^<>|]{1,80}?) ?>{1,2}$/
/** `Previous PageTable Of ContentsNext Page`: links that lost what stood between them. */
const GLUED = /^(?:previous page ?table of contents(?: ?next page)?|table of contents ?next page)$/i
/** Words that lead to a page without naming it. */
const NAMELESS = /^(?:previous|next|previous page|next page|back|forward)$/i

/** Whether a line is such links: the copies at Human Rights Watch have them. */
export function isGluedNavigation(text: string): boolean {
  return text.length <= 200 && GLUED.test(text)
}

/** Reads a line of links to the pages before and after; null where the line is none. */
export function readNavigation(text: string): Navigation | null {
  if (text.length > 200) return null
  const only = NEXT_ONLY.exec(text)?.[1]
  if (only !== undefined) return { previous: null, next: nameOf(only) }
  if (GLUED.test(text)) return { previous: null, next: null }
  const links = LINKS.exec(text)
  return links === null ? null : { previous: nameOf(links[1]), next: nameOf(links[2]) }
}

function nameOf(text: string | undefined): string | null {
  return text === undefined || NAMELESS.test(text) ? null : text
}
