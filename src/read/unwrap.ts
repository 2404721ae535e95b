import { type MappedText, mappedTextBuilder, sourceSpan } from '../text/mapped-text.js'
import type { Span } from '../text/span.js'
import { MONTH_NAMES } from '../vocabulary/months.js'
import { partyByName } from '../vocabulary/parties.js'
import { leadingStatusLabel } from '../vocabulary/status-labels.js'
import { hyphenAt, wordsOf } from './hyphens.js'
import type { Line, NoteHint } from './page.js'
import { findSetIn } from './set-in.js'
import { findNoteStarts } from './wrapped-notes.js'

/** Texts are wrapped at columns from here ... */
const NARROWEST = 50
/** ... to here; a longer line was not wrapped, nor was a text that has more than a few of them. */
const WIDEST = 120

/** How much of a line a bullet and the space behind it take. */
const BULLET_WIDTH = 2

/** Ends a paragraph: a stop with what closes behind it, or a marker after it. */
const TERMINAL = /[.!?:…][”"’')\]]{0,3}(?:\s?\[\d{1,4} ?\]){0,9}$/
/** The sign that leads from a note back to its marker ends the note, however full its line is. */
const BACK_ARROW = /[↩↵⤴]\uFE0E?$/
/** The title of a page, whatever stands below it. */
const TITLE = /^\S.{0,100}, Landmine Monitor Report (?:19|20)\d\d$/i
/** Capitals with stops end no sentence where a small letter follows: `U.N.` */
const ABBREVIATION = /(?:^|[\s(])(?:\p{Lu}\.){1,5}$/u
const SENTENCE_WORD = /^(?:the|a|an|in|on|of|to|and|or|by|for|at|with|from|its|his|their|this|that|key developments?)$/i

/** Whether a line ends as paragraphs do. */
export function endsParagraph(text: string): boolean {
  return TERMINAL.test(text)
}

/** The room that a line takes as it was printed, in columns: all of it, its first word, and the space before it. */
export interface Measure {
  readonly width: number
  readonly word: number
  /** Null where the line was not printed in columns. */
  readonly indent: number | null
}

/** Lines that were joined, and the hyphens that stood at their ends and in no word. */
export interface Unwrapped {
  readonly lines: readonly Line[]
  readonly layout: readonly Span[]
}

/**
 * Joins lines that a program wrapped at a column. A line was wrapped where the first word of the next would not have
 * fitted on it any more; a shorter line ends its paragraph, unless it stops in the middle of a sentence.
 *
 * @param measure how a line was printed, where its text does not tell
 * @param isWrapped the text is known to be wrapped, however few its lines are
 */
export function unwrapLines(
  lines: readonly Line[],
  measure: (line: Line) => Measure | null = () => null,
  isWrapped = false,
): Unwrapped {
  const measures = lines.map((line) => measure(line) ?? measureText(line))
  const limit = wrapLimit(lines, measures, isWrapped)
  const noteStarts = findNoteStarts(lines)
  const indents = measures.map(({ indent }) => indent)
  const { hanging, opening } = findSetIn(lines, indents, noteStarts)
  if (limit === null && hanging.size === 0) return { lines, layout: [] }
  const words = lines.some(({ text }) => HYPHEN_END.test(text.text)) ? wordsOf(innerTexts(lines)) : new Set<string>()
  const joined: Line[] = []
  const layout: Span[] = []
  let group: Line[] = []
  const flush = (): void => {
    const first = group[0]
    if (first !== undefined) {
      joined.push(group.length === 1 ? first : { ...first, ...joinBroken(group, words, layout) })
    }
    group = []
  }
  for (const [i, line] of lines.entries()) {
    const previous = group[group.length - 1]
    const goesOn =
      previous !== undefined &&
      line.gap === 'break' &&
      line.shape !== 'table-row' &&
      !noteStarts.has(i) &&
      !opening.has(i) &&
      (hanging.has(i) ||
        (limit !== null &&
          runsOn(previous, line, isFull(measures[i - 1] as Measure, (measures[i] as Measure).word, limit))))
    if (!goesOn) flush()
    group.push(line)
  }
  flush()
  return { lines: joined, layout }
}

/** A word may go on below: a hyphen at the end of a line. */
const HYPHEN_END = /[\p{L}\d][-\u2010]$/u

/** The texts without the words that may be broken at either end. */
function* innerTexts(lines: readonly Line[]): Generator<string> {
  for (const { text } of lines) yield text.text.slice(text.text.indexOf(' ') + 1, text.text.lastIndexOf(' ') + 1)
}

/** The lines as one text, with their notes; hyphens that only broke a word go to `layout`. */
function joinBroken(
  group: readonly Line[],
  words: ReadonlySet<string>,
  layout: Span[],
): { readonly text: MappedText; readonly notes: readonly NoteHint[] } {
  const builder = mappedTextBuilder()
  const notes: NoteHint[] = []
  let isBroken = false
  for (const [i, { text, notes: own }] of group.entries()) {
    const next = group[i + 1]?.text.text
    const hyphen = next === undefined ? null : hyphenAt(text.text, next, words)
    const end = hyphen === 'drop' ? text.text.length - 1 : text.text.length
    if (hyphen === 'drop') layout.push(sourceSpan(text, end))
    if (isBroken || i === 0) builder.addPart(text, 0, end)
    else builder.addMapped(end < text.text.length ? partOf(text, end) : text)
    isBroken = hyphen !== null
    const at = builder.length() - end
    for (const note of own) notes.push({ ...note, start: note.start + at, end: note.end + at })
  }
  return { text: builder.build(), notes }
}

function partOf(text: MappedText, end: number): MappedText {
  const builder = mappedTextBuilder()
  builder.addPart(text, 0, end)
  return builder.build()
}

/** A line without a measure is as wide as its text; a bullet, which is no part of the text, took its place too. */
function measureText({ text: { text }, shape }: Line): Measure {
  const space = text.indexOf(' ')
  return {
    width: text.length + (shape === 'list-item' ? BULLET_WIDTH : 0),
    word: space < 0 ? text.length : space,
    indent: null,
  }
}

/**
 * How much a line and the first word of the next take at least, where the line was wrapped between them; null where the
 * text is not wrapped. In type of one width that is more than the widest line has; in other type it is less, and lines
 * that end in the middle of a sentence show how much.
 */
function wrapLimit(lines: readonly Line[], measures: readonly Measure[], isWrapped: boolean): number | null {
  let widest = 0
  let widestInRun = 0
  let long = 0
  let full = 0
  let following = 0
  const broken: number[] = []
  for (const [i, line] of lines.entries()) {
    const text = line.text.text
    // a row of a table is as long as its cells make it, and an address cannot be wrapped
    if (line.shape === 'table-row' || !text.includes(' ')) continue
    const { width } = measures[i] as Measure
    if (width > WIDEST) {
      long++
      continue
    }
    widest = Math.max(widest, width)
    // a title that stands alone may be longer than the column
    if (lines[i + 1]?.gap === 'break') widestInRun = Math.max(widestInRun, width)
    const previous = lines[i - 1]
    if (line.gap !== 'break' || previous === undefined || (measures[i - 1] as Measure).width > WIDEST) continue
    following++
    const before = previous.text.text
    if (before.length < NARROWEST) continue
    full++
    if (/^\p{Ll}/u.test(text) && !TERMINAL.test(before) && !HYPHEN_END.test(before))
      broken.push((measures[i - 1] as Measure).width + 1 + (measures[i] as Measure).word)
  }
  if (widest < NARROWEST || !(isWrapped || (full >= 3 && full * 4 >= following))) return null
  // in a wrapped text a few lines may not be: the row of a table, an address
  if (long > 0 && (broken.length < FEWEST_BROKEN * long || broken.length * 4 < full)) return null
  if (broken.length < FEWEST_BROKEN) return widestInRun + 1
  broken.sort((a, b) => a - b)
  return Math.min(widestInRun + 1, broken[Math.floor(broken.length / 10)] as number)
}

/** Fewer lines than this show nothing of the type. */
const FEWEST_BROKEN = 5

/** Whether the next word found no room any more; a line that was not wrapped is never full. */
function isFull({ width }: Measure, next: number, limit: number): boolean {
  return width <= WIDEST && width + 1 + next >= limit
}

function runsOn(previous: Line, line: Line, full: boolean): boolean {
  const before = previous.text.text
  const after = line.text.text
  if (BACK_ARROW.test(before) || TITLE.test(before)) return false
  if (full) return !isHeadingLike(before) || /^[a-z]/.test(after)
  if (ABBREVIATION.test(before) && /^\p{Ll}/u.test(after)) return true
  if (TERMINAL.test(before) || leadingStatusLabel(after) !== null) return false
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
