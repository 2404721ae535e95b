import { joinMapped } from '../text/mapped-text.js'
import { MONTH_NAMES } from '../vocabulary/months.js'
import { ANY_NOTE_START } from '../vocabulary/note-labels.js'
import { partyByName } from '../vocabulary/parties.js'
import type { Line } from './page.js'

/** Texts are wrapped at columns from here ... */
const NARROWEST = 50
/** ... to here; a longer line stands in a text that was not wrapped. */
const WIDEST = 120

/** How much of a line a bullet and the space behind it take. */
const BULLET_WIDTH = 2

/** Ends a paragraph: a stop with what closes behind it, or a marker after it. */
const TERMINAL = /[.!?:…][”"’')\]]{0,3}(?:\s?\[\d{1,4} ?\]){0,9}$/
const SENTENCE_WORD = /^(?:the|a|an|in|on|of|to|and|or|by|for|at|with|from|its|his|their|this|that|key developments?)$/i

/**
 * Joins lines that a program wrapped at a column. A line was wrapped where the first word of the next would not have
 * fitted on it any more; a shorter line ends its paragraph, unless it stops in the middle of a sentence.
 */
export function unwrapLines(lines: readonly Line[]): readonly Line[] {
  const width = wrapWidth(lines)
  if (width === null) return lines
  const noteStarts = findNoteStarts(lines)
  const joined: Line[] = []
  let group: Line[] = []
  const flush = (): void => {
    const first = group[0]
    if (first !== undefined)
      joined.push(group.length === 1 ? first : { ...first, text: joinMapped(group.map((line) => line.text)) })
    group = []
  }
  for (const [i, line] of lines.entries()) {
    const previous = group[group.length - 1]
    if (previous !== undefined && !(line.gap === 'break' && !noteStarts.has(i) && runsOn(previous, line, width)))
      flush()
    group.push(line)
  }
  flush()
  return joined
}

/** The column at which the text is wrapped; null where it is not. */
function wrapWidth(lines: readonly Line[]): number | null {
  let widest = 0
  let full = 0
  let following = 0
  for (const [i, line] of lines.entries()) {
    // a row of a table is as long as its cells make it
    if (line.shape === 'table-row') continue
    widest = Math.max(widest, line.text.text.length)
    if (widest > WIDEST) return null
    if (line.gap !== 'break' || i === 0) continue
    following++
    if ((lines[i - 1] as Line).text.text.length >= NARROWEST) full++
  }
  return widest >= NARROWEST && full >= 3 && full * 4 >= following ? widest : null
}

function runsOn(previous: Line, line: Line, width: number): boolean {
  const before = previous.text.text
  const after = line.text.text
  const space = after.indexOf(' ')
  const word = space < 0 ? after.length : space
  // the bullet, which is no part of the text, took its place on the line too
  const taken = before.length + (previous.shape === 'list-item' ? BULLET_WIDTH : 0)
  if (taken + 1 + word > width) return !isHeadingLike(before) || /^[a-z]/.test(after)
  if (TERMINAL.test(before)) return false
  // a bold or linked first word may have ended its line; a name on a line of its own is a heading
  if (/^[a-z(,;]/.test(after) || SENTENCE_WORD.test(before) || isUnfinished(before, after)) return true
  return !before.includes(' ') && partyByName(before) === null ? false : before.length >= NARROWEST
}

/** No heading and no paragraph ends with such a word. */
const UNFINISHED = / (?:the|an?|of|in|on|to|and|or|by|for|at|with|from|its|his|their|that|was|were|has|had|have|been)$/
/** `on 3 December` and the year on the next line. */
const MONTH_END = new RegExp(`(?:^| )(?:${[...MONTH_NAMES.keys()].join('|')})$`, 'i')

function isUnfinished(before: string, after: string): boolean {
  return UNFINISHED.test(before) || (MONTH_END.test(before) && /^(?:19|20)\d\d\b/.test(after))
}

function isHeadingLike(text: string): boolean {
  return text.length < NARROWEST && !TERMINAL.test(text)
}

/** Lines that begin a footnote: the labels at line starts that count up to the end of the page. */
function findNoteStarts(lines: readonly Line[]): ReadonlySet<number> {
  const starts = new Set<number>()
  let expected: number | null = null
  for (let i = lines.length - 1; i >= 0; i--) {
    const label = ANY_NOTE_START.exec((lines[i] as Line).text.text)?.[1]
    if (label === undefined) continue
    const number = Number(label)
    if (expected !== null && number !== expected) break
    starts.add(i)
    expected = number - 1
  }
  return starts
}
