import type { Line } from '../read/page.js'
import { type MappedText, mappedTextBuilder, sourceSpan } from '../text/mapped-text.js'
import { NOTE_LABEL } from '../vocabulary/note-labels.js'
import type { OutlineMarker } from './outline.js'

interface Found {
  readonly label: string
  readonly start: number
  readonly end: number
}

/** A number in brackets that a reader takes for a year which the author put in, unless a note has it as its label. */
const YEAR = /^(?:1[89]|20)\d\d$/

/**
 * Takes the footnote markers out of a line's text. Digits in brackets are markers; a year in brackets and raised or
 * linked digits without brackets only where a note of the page has that label.
 */
export function takeMarkers(
  line: Line,
  labels: ReadonlySet<string>,
): { text: MappedText; markers: readonly OutlineMarker[] } {
  const found = findMarkers(line, labels)
  if (found.length === 0) return { text: line.text, markers: [] }
  const builder = mappedTextBuilder()
  const markers: OutlineMarker[] = []
  let start = 0
  for (const marker of found) {
    builder.addPart(line.text, start, marker.start)
    markers.push({ label: marker.label, offset: builder.length(), span: sourceSpan(line.text, marker.start, marker.end) })
    start = marker.end
  }
  builder.addPart(line.text, start, line.text.text.length)
  return { text: builder.build(), markers }
}

function findMarkers(line: Line, labels: ReadonlySet<string>): readonly Found[] {
  const text = line.text.text
  const found: Found[] = []
  for (const match of text.matchAll(NOTE_LABEL)) {
    const label = match[1] as string
    if (labels.has(label) || (!YEAR.test(label) && label.length <= 4)) {
      found.push({ label, start: match.index, end: match.index + match[0].length })
    }
  }
  for (const hint of line.notes) {
    const label = text.slice(hint.start, hint.end).trim()
    const covered = found.some((marker) => marker.start < hint.end && hint.start < marker.end)
    if (/^\d{1,5}$/.test(label) && labels.has(label) && !covered) {
      found.push({ label, start: hint.start, end: hint.start + label.length })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
