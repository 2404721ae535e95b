import type { Line } from '../read/page.js'
import { sliceMapped, sourceSpan } from '../text/mapped-text.js'
import type { Span } from '../text/span.js'

/** The sign by which a note leads back to its marker, in front of the note (`^ a b`) or behind it (`↩`, `↩ 2`). */
const BEFORE = /^(?:\^|↑)(?: [a-z](?= )){0,20}(?: |(?=[“"\p{Lu}]))/u
const BEHIND = /(?: ?[↩↵⤴↑]\uFE0E?(?: ?\d{1,2})?){1,9}$/
/** The same in words: `Back`, `[Return to text]`. Only of a link. */
const WORDED = /^\W{0,3}(?:back|return|jump up|up)\b.{0,24}$/i
/** `[Footnote 3: A letter.]`, whose last bracket closes the first. */
const FRAMED = /^\[(?:foot)?note \d{1,4}:/i
/** What a wiki prints behind a heading for who may change it. */
const EDIT = / ?\[edit(?: ?\| ?edit source)?\]$/
/** Text shows headings as lines like others, and none is longer. */
const LONGEST_HEADING = 120

/** A line without signs, and where they stood. */
export interface Bared {
  readonly line: Line
  readonly signs: readonly Span[]
}

/** A line without such signs; null where it has none. */
export function withoutBackLinks(line: Line): Bared | null {
  const { text } = line.text
  if (line.shape === 'table-row') return null
  const start = BEFORE.exec(text)?.[0].length ?? 0
  const last = line.notes[line.notes.length - 1]
  const isWorded =
    last !== undefined &&
    last.role !== 'raised' &&
    /^ ?[\])]?$/.test(text.slice(last.end)) &&
    WORDED.test(text.slice(last.start, last.end))
  const behind = text.length <= LONGEST_HEADING && EDIT.test(text) ? EDIT : BEHIND
  const end = isWorded
    ? endBefore(text, last.start)
    : FRAMED.test(text) && text.endsWith(']')
      ? text.length - 1
      : start + (behind.exec(text.slice(start))?.index ?? text.length - start)
  if (end - start === text.length || start >= end) return null
  const signs: Span[] = []
  if (start > 0) signs.push(sourceSpan(line.text, 0, start))
  if (end < text.length) signs.push(sourceSpan(line.text, end, text.length))
  const notes = line.notes.flatMap((note) =>
    note.start >= start && note.end <= end ? [{ ...note, start: note.start - start, end: note.end - start }] : [],
  )
  return { line: { ...line, text: sliceMapped(line.text, start, end), notes }, signs }
}

/** Where what stands before a link ends, without the bracket that the link stands in. */
function endBefore(text: string, at: number): number {
  let end = at
  while (end > 0 && ' [('.includes(text[end - 1] as string)) end--
  return end
}
