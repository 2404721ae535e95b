import type { NoteOpening } from '../read/note-openings.js'
import type { Line } from '../read/page.js'
import { opensFoot } from '../vocabulary/chrome.js'
import {
  isContentsTitle,
  isDevelopmentsHeading,
  isFrontMatter,
  isGroupHeading,
  isOverviewHeading,
  isRegion,
  isThemeHeading,
  readReportTitle,
} from '../vocabulary/headings.js'
import { partyByName } from '../vocabulary/parties.js'
import { isStatusLabel, leadingStatusLabel } from '../vocabulary/status-labels.js'
import { SUBJECT } from '../vocabulary/topic.js'
import { readLastUpdated } from './last-updated.js'
import { readNavigation } from './navigation.js'

/** A sentence of so many characters is text, whatever it is about. */
const LONG = 120
const SHORTEST_SENTENCE = 30
const SENTENCE_END = /[.!?…:;”"’)\]]$/
const FULL_STOP = /[.!?…]['"’”)\]]{0,3}$/
/** The title of a page or a region is as long at most. */
const LONGEST_HEADING = 90

/**
 * The lines, by index, that are the site's by where they stand: between the title, or the top of the page, and the first
 * line that opens a page of this kind; and behind the last note.
 *
 * @param from the first line behind the title line; 0 where the page has none
 */
export function siteLines(
  lines: readonly Line[],
  from: number,
  openings: readonly (NoteOpening | null)[],
): ReadonlySet<number> {
  const found = new Set<number>()
  const start = firstOwn(lines, from)
  for (let i = from; i < start; i++) found.add(i)
  // a name alone is a title, and what a site prints below a title stands between it and the text
  if (from === 0 && start < lines.length && partyByName((lines[start] as Line).text.text) !== null)
    for (let i = start + 1, next = firstOwn(lines, start + 1); i < next; i++) found.add(i)
  let last = openings.length - 1
  while (last >= 0 && openings[last] === null) last--
  if (last < 0) {
    for (let i = firstOfFoot(lines, start); i < lines.length; i++) found.add(i)
    return found
  }
  for (let i = lines.length - 1; i > last && !isOwn(lines, i, last, openings); i--) found.add(i)
  return found
}

/** The line that opens the page; `from` where a text or another kind of page begins before it. */
function firstOwn(lines: readonly Line[], from: number): number {
  let headed = false
  for (let i = from; i < lines.length; i++) {
    const { text, linked, isSite, shape } = lines[i] as Line
    const heading = text.text
    const isName = partyByName(heading) !== null
    if (linked || (isSite === true && !isName)) continue
    if (isSentence(heading) || opensAnother(heading)) return from
    if (isStatusLabel(heading) || leadingStatusLabel(heading) !== null) return i
    // below a title the name of its country comes first, whatever heads the parts of the site
    if (isName) return i
    if (isThemeHeading(heading) || isOverviewHeading(heading) || readLastUpdated(heading) !== null)
      return headed ? from : i
    headed ||= shape === 'heading' && from > 0 && isSite !== true
  }
  return from
}

function opensAnother(text: string): boolean {
  return (
    text.length <= LONGEST_HEADING &&
    (isRegion(text) ||
      isContentsTitle(text) ||
      isGroupHeading(text) ||
      isFrontMatter(text) ||
      isDevelopmentsHeading(text) ||
      readReportTitle(text) !== null)
  )
}

function isSentence(text: string): boolean {
  return text.length >= SHORTEST_SENTENCE && SENTENCE_END.test(text)
}

function isText(text: string): boolean {
  return isSentence(text) && (text.length >= LONG || SUBJECT.test(text))
}

/** Where the foot of a site begins on a page without notes: at a line that says so, with no text below it. */
function firstOfFoot(lines: readonly Line[], from: number): number {
  let first = lines.length
  for (let i = lines.length - 1; i > from; i--) {
    const text = (lines[i] as Line).text.text
    if (opensFoot(text)) first = i
    else if (isText(text) || opensPart(text)) break
  }
  return first
}

function opensPart(text: string): boolean {
  return isThemeHeading(text) || isStatusLabel(text) || leadingStatusLabel(text) !== null || partyByName(text) !== null
}

/** Whether a line behind the last note is not the site's. */
function isOwn(
  lines: readonly Line[],
  index: number,
  last: number,
  openings: readonly (NoteOpening | null)[],
): boolean {
  const { text, linked, isSite, shape } = lines[index] as Line
  if (linked || isSite === true) return false
  // a label on a line of its own has its text below
  const label = (lines[last] as Line).text.text
  if (index === last + 1 && (openings[last]?.length ?? 0) >= label.length) return true
  if (isText(text.text) || isThemeHeading(text.text) || readLastUpdated(text.text) !== null) return true
  // right behind the note, but for links to other pages
  let before = index - 1
  while (before > last && readNavigation((lines[before] as Line).text.text) !== null) before--
  if (before === last && FULL_STOP.test(text.text) && !text.text.includes('://')) return true
  return shape === 'table-row' && SUBJECT.test(text.text)
}
