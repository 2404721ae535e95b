import { findNotes, type NoteOpening, type Notes } from '../read/note-openings.js'
import type { Line } from '../read/page.js'
import { EMPTY_TEXT, joinMapped, type MappedText, sliceMapped, sourceSpan } from '../text/mapped-text.js'
import { matchesOf } from '../text/matches.js'
import { cover, type Span } from '../text/span.js'
import { isThemeHeading } from '../vocabulary/headings.js'
import { labelIn } from '../vocabulary/note-labels.js'
import type { OutlineNote } from './outline.js'

/** A line of the body, or a note that stood between the lines. */
export type Part =
  | {
      readonly kind: 'line'
      readonly line: Line
      /** It opens a note, and there are too many. */
      readonly isBeyond: boolean
    }
  | { readonly kind: 'note'; readonly note: OutlineNote }

/**
 * Tells footnotes from the lines of the body, wherever they stand. A note begins where a line begins with a label; it
 * takes the lines after it that belong to it, and is split where the next label stands inside it.
 *
 * @param most how many notes there may be; lines beyond them are lines
 */
export function separateNotes(
  lines: readonly Line[],
  notes: Notes = findNotes(lines),
  most = Number.POSITIVE_INFINITY,
): readonly Part[] {
  const { openings, style } = notes
  const parts: Part[] = []
  let left = most
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    const opening = openings[i] ?? null
    if (opening === null || left <= 0) {
      parts.push({ kind: 'line', line, isBeyond: opening !== null })
      continue
    }
    const texts = [line.text]
    while (i + 1 < lines.length && belongsToNote(lines, openings, i + 1, opening, texts))
      texts.push((lines[++i] as Line).text)
    for (const note of splitNotes(opening, joinMapped(texts), style.label, left)) {
      parts.push({ kind: 'note', note })
      left--
    }
  }
  return parts
}

/** Whether the line at `index` goes on with the note before it. */
function belongsToNote(
  lines: readonly Line[],
  openings: Notes['openings'],
  index: number,
  opening: NoteOpening,
  texts: readonly MappedText[],
): boolean {
  const line = lines[index] as Line
  if (openings[index] != null || line.shape === 'heading' || isThemeHeading(line.text.text)) return false
  if (line.gap === 'rule') return false
  // a label on a line of its own (`<dt>[1]<dd>...`) waits for its text
  if (texts.length === 1 && (texts[0] as MappedText).text.length <= opening.length) return true
  if (line.gap === 'break') return true
  if (line.bold) return false
  // a paragraph between two notes that count on belongs to the first
  for (let next = index + 1; next < lines.length && next <= index + 4; next++) {
    const label = openings[next]?.label
    if (label !== undefined) return Number(label) === Number(opening.label) + 1
  }
  return false
}

/** What stands before a label that begins a note in the middle of a line. */
const NOTE_END = /[.”")\]\d] $/

/** Splits where the next label in turn stands inside a note: two notes may share a line. */
function splitNotes(opening: NoteOpening, text: MappedText, pattern: RegExp, most: number): OutlineNote[] {
  const notes: OutlineNote[] = []
  let label = opening.label
  let start = 0
  let from = opening.length
  for (const match of matchesOf(text.text, pattern)) {
    if (notes.length + 1 >= most) break
    const next = labelIn(match[1] as string)
    if (match.index < from || Number(next) !== Number(label) + 1) continue
    if (!NOTE_END.test(text.text.slice(Math.max(0, match.index - 2), match.index))) continue
    notes.push(noteFrom(label, text, start, from, match.index))
    label = next
    start = match.index
    from = match.index + match[0].length
  }
  notes.push(noteFrom(label, text, start, from, text.text.length))
  return notes
}

function noteFrom(label: string, text: MappedText, start: number, from: number, end: number): OutlineNote {
  const whole = sliceMapped(text, start, end)
  const body = from < end ? sliceMapped(text, from, end) : EMPTY_TEXT
  const span: Span = sourceSpan(whole)
  return { label, text: body, span: body.text === '' ? span : cover(span, sourceSpan(body)) }
}
