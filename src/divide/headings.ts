import type { Line } from '../read/page.js'
import {
  isHeadlessHeading,
  isLabelledValue,
  isSubheading,
  isThemeHeading,
  namesOfRegion,
  RUN_IN_LABEL,
} from '../vocabulary/headings.js'
import { partyByName } from '../vocabulary/parties.js'

const LONGEST = 90
const MOST_WORDS = 13

/** Ends a sentence or leads on to something: no heading ends so, but for an abbreviation in capitals (`U.S.`). */
const SENTENCE_END = /[.,;:!?…”"’)\]。，；：！？、»؟،؛।]$/
const CAPITAL_START = /^["“‘(«]?[\p{Lu}\d]/u
/** The start of a line in a script without capitals. There, length alone tells a heading, and more of it is text. */
const CASELESS_START = /^["“‘(«]?\p{Lo}/u
const LONGEST_CASELESS = 40

/**
 * Whether a line heads what follows. Markup decides where it says so; else a heading is a short line that begins with
 * a capital and does not end as a sentence does, nor in a footnote marker: that is all that flattened text leaves.
 */
export function isHeading(line: Line, endsInMarker = false): boolean {
  const text = line.text.text
  if (RUN_IN_LABEL.test(text) || isLabelledValue(text)) return false
  if (line.shape === 'text' && text.endsWith(':') && isThemeHeading(text.slice(0, -1))) return true
  if (line.shape === 'heading') return text.length <= 2 * LONGEST
  if (line.shape === 'text' && (isHeadlessHeading(text) || namesOfRegion(text) !== null)) return true
  if (line.shape !== 'text' || text.length > LONGEST || endsInMarker) return false
  if (!CAPITAL_START.test(text) && !(text.length <= LONGEST_CASELESS && CASELESS_START.test(text))) return false
  if (SENTENCE_END.test(text) && !/\([A-Za-z. ]{2,30}\)$/.test(text)) return false
  return text.split(' ').length <= MOST_WORDS
}

/**
 * 1 for the line that names the country, 3 for a heading under a theme, 2 for any other. The level is read from the
 * words, since flattened text has no other sign of it and all forms of a page are to give the same.
 */
export function headingLevel(text: string): number {
  if (partyByName(text) !== null) return 1
  return isSubheading(text) ? 3 : 2
}
