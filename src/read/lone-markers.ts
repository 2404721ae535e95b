import { mappedTextBuilder } from '../text/mapped-text.js'
import { matchesOf } from '../text/matches.js'
import { NOTE_LABEL } from '../vocabulary/note-labels.js'
import type { Line } from './page.js'

/** A line of nothing but labels: `[3]`, `[3] [4]`. */
const LONE = /^(?:\[\d{1,4} ?\] ?){1,6}$/
const LABEL_START = /^\[(\d{1,4}) ?\]/
/** Goes on without a space before it. */
const CLOSING = /^[.,;:!?)\]”’]/

/**
 * Puts markers back that stand on lines of their own, as a copy from a browser has them where the page raised them:
 * onto the line before, and the line after goes on with it. A label that no later line begins with is a note's.
 */
export function joinLoneMarkers(lines: readonly Line[]): readonly Line[] {
  const lone = lines.map((line) => line.gap === 'break' && LONE.test(line.text.text))
  if (!lone.includes(true)) return lines
  const lastStart = new Map<string, number>()
  for (const [i, line] of lines.entries()) {
    const label = LABEL_START.exec(line.text.text)?.[1]
    if (label !== undefined) lastStart.set(label, i)
  }
  const joined: Line[] = []
  let parts: Line[] = []
  let marked = false
  const flush = (): void => {
    const first = parts[0]
    if (first !== undefined) joined.push(parts.length === 1 ? first : { ...first, text: glue(parts) })
    parts = []
    marked = false
  }
  for (const [i, line] of lines.entries()) {
    const isMarker = lone[i] && i > 0 && labelsOf(line).every((label) => (lastStart.get(label) ?? i) > i)
    const goesOn = isMarker || (marked && line.gap === 'break' && line.shape === 'text')
    if (!goesOn) flush()
    parts.push(line)
    marked = isMarker === true
  }
  flush()
  return joined
}

function labelsOf(line: Line): string[] {
  return [...matchesOf(line.text.text, NOTE_LABEL)].map((match) => match[1] as string)
}

function glue(parts: readonly Line[]) {
  const builder = mappedTextBuilder()
  for (const { text } of parts) {
    if (LONE.test(text.text) || CLOSING.test(text.text)) builder.addPart(text, 0, text.text.length)
    else builder.addMapped(text)
  }
  return builder.build()
}
