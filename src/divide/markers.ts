import { hintLabel } from '../read/note-openings.js'
import type { Line } from '../read/page.js'
import { keepApart } from '../text/apart.js'
import { type MappedText, mappedTextBuilder, sourceSpan } from '../text/mapped-text.js'
import { matchesOf } from '../text/matches.js'
import type { Span } from '../text/span.js'
import { BRACKETS, labelIn, type NoteStyle } from '../vocabulary/note-labels.js'
import type { OutlineMarker } from './outline.js'

interface Found {
  readonly label: string
  readonly start: number
  readonly end: number
}

/** A number in brackets that a reader takes for a year which the author put in, unless a note has it as its label. */
const YEAR = /^(?:1[89]|20)\d\d$/

/** What stands before a raised digit that belongs to a unit: `40 km`, `m`. */
const UNIT = /(?:^|[\s\d])[ckm]?m$/

/** A line without its markers. */
export interface Taken {
  readonly text: MappedText
  /** The cells of a table row, as ranges of `text`; else null. */
  readonly cells: readonly Span[] | null
  readonly markers: readonly OutlineMarker[]
  /** The first marker that was left in the text, since there were too many; else null. */
  readonly beyond: Span | null
}

/**
 * Takes the footnote markers out of a line's text. Digits in brackets are markers; a year in brackets and raised or
 * linked digits without brackets only where a note of the page has that label.
 *
 * @param most how many markers are taken; those beyond stay in the text
 */
export function takeMarkers(
  line: Line,
  labels: ReadonlySet<string>,
  style: NoteStyle = BRACKETS,
  most = Number.POSITIVE_INFINITY,
): Taken {
  const all = findMarkers(line, labels, style)
  const found = all.length > most ? all.slice(0, most) : all
  const next = all[found.length]
  const beyond = next === undefined ? null : sourceSpan(line.text, next.start, next.end)
  if (found.length === 0) return { text: line.text, cells: line.cells, markers: [], beyond }
  const builder = mappedTextBuilder()
  const markers: OutlineMarker[] = []
  const taken: Found[] = []
  let start = 0
  let behind = 0
  for (const marker of found) {
    const span = sourceSpan(line.text, marker.start, marker.end)
    // the lines of a drawn table's cells stand side by side: brackets that open in one line and close in another hold others
    if (span.start < behind) continue
    builder.addPart(line.text, start, marker.start)
    markers.push({ label: marker.label, offset: builder.length(), span })
    taken.push(marker)
    start = marker.end
    behind = span.end
  }
  builder.addPart(line.text, start, line.text.text.length)
  const text = builder.build()
  return { text, cells: line.cells && moveCells(line.cells, line.text.text, text.text, taken), markers, beyond }
}

function findMarkers(line: Line, labels: ReadonlySet<string>, style: NoteStyle): readonly Found[] {
  const text = line.text.text
  const found: Found[] = []
  for (const match of matchesOf(text, style.label)) {
    const label = labelIn(match[1] as string)
    if (labels.has(label) || (style.certain && !YEAR.test(label) && label.length <= 4)) {
      found.push({ label, start: match.index, end: match.index + match[0].length })
    }
  }
  // brackets first: of a link within raised text, and of a link around brackets, only one marker is to come
  const linked = line.notes.flatMap((hint) => {
    const { start, role } = hint
    if (role === 'raised' && UNIT.test(text.slice(Math.max(0, start - 4), start))) return []
    const marker = hintLabel(text, hint)
    return marker === null || !labels.has(marker.label) ? [] : [framed(text, { ...marker, start })]
  })
  return linked.length === 0 ? found : keepApart([found, linked])
}

/** A link within brackets: the brackets are the marker's. */
function framed(text: string, found: Found): Found {
  const before = /[[(] ?$/.exec(text.slice(Math.max(0, found.start - 2), found.start))
  const behind = /^ ?[\])]/.exec(text.slice(found.end, found.end + 2))
  if (before === null || behind === null) return found
  return { ...found, start: found.start - before[0].length, end: found.end + behind[0].length }
}

/** The cells in a text from which the markers were taken; a space that folded away there has no place in it. */
function moveCells(cells: readonly Span[], before: string, after: string, markers: readonly Found[]): Span[] {
  const place = new Uint32Array(before.length + 1)
  let next = 0
  let marker = 0
  for (let i = 0; i < before.length; i++) {
    place[i] = next
    while (marker < markers.length && (markers[marker] as Found).end <= i) marker++
    if (i < (markers[marker]?.start ?? before.length) && before[i] === after[next]) next++
  }
  place[before.length] = next
  return cells.map((cell) => {
    let start = place[cell.start] as number
    let end = place[cell.end] as number
    while (start < end && after[start] === ' ') start++
    while (end > start && after[end - 1] === ' ') end--
    return { start, end }
  })
}
