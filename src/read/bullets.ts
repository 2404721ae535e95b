import { sliceMapped, sourceSpan } from '../text/mapped-text.js'
import type { Span } from '../text/span.js'
import type { Line } from './page.js'

/** A bullet that was typed, not made by markup. */
const BULLET = /^[•·●▪] (?=\S)/

/** Makes list entries of the lines of an HTML page that open with a typed bullet, which goes to the layout. */
export function takeBullets(lines: readonly Line[]): { lines: readonly Line[]; layout: readonly Span[] } {
  const layout: Span[] = []
  const taken = lines.map((line): Line => {
    const length = line.shape === 'text' ? (BULLET.exec(line.text.text)?.[0].length ?? 0) : 0
    if (length === 0) return line
    layout.push(sourceSpan(line.text, 0, 1))
    const notes = line.notes.map((note) => ({ ...note, start: note.start - length, end: note.end - length }))
    return {
      ...line,
      text: sliceMapped(line.text, length),
      shape: 'list-item',
      notes: notes.filter(({ start }) => start >= 0),
    }
  })
  return { lines: taken, layout }
}
