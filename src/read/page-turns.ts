import { NOTE_START } from '../vocabulary/note-labels.js'
import type { Line } from './page.js'
import { endsParagraph } from './unwrap.js'

/** A heading takes less than this of a line. */
const LONGEST_HEADING = 60

/**
 * Puts together what the ends of printed pages tore apart. A paragraph that goes on behind the notes at the foot of a
 * page is whole again, and the notes stand behind it; a page that ends with notes ends their text.
 *
 * @param turns the lines that begin a page
 */
export function joinPages(lines: readonly Line[], turns: ReadonlySet<Line>): readonly Line[] {
  if (turns.size === 0) return lines
  const joined: Line[] = []
  const waiting: Line[] = []
  let page = 0
  for (const [i, line] of lines.entries()) {
    if (!turns.has(line)) {
      const ends = waiting.length > 0 && line.gap !== 'break'
      if (ends) for (const note of waiting.splice(0)) joined.push(note)
      // what follows the notes of the page before is none of them
      joined.push(ends ? { ...line, gap: 'rule' } : line)
      continue
    }
    const notes = footOf(joined, page)
    const last = joined[joined.length - 1]
    if (notes < 0 || NOTE_START.test(line.text.text) || last === undefined || !endsParagraph(last.text.text)) {
      joined.push(last !== undefined && beginsAnew(last, line, lines[i + 1]) ? { ...line, gap: 'block' } : line)
    } else if (notes > page && areNotes(joined.slice(notes)) && goesOn(joined[notes - 1] as Line, line)) {
      for (const note of joined.splice(notes)) waiting.push(note)
      joined.push(line)
    } else joined.push({ ...line, gap: 'rule' })
    page = joined.length - 1
  }
  return [...joined, ...waiting]
}

/** Where the notes at the foot of the page begin that begins at `page`; -1 where it has none. */
function footOf(lines: readonly Line[], page: number): number {
  for (let i = page; i < lines.length; i++) {
    const line = lines[i] as Line
    if (line.gap !== 'break' && NOTE_START.test(line.text.text)) return i
  }
  return -1
}

/** Whether there is nothing but notes: other text would come behind what follows it. */
function areNotes(lines: readonly Line[]): boolean {
  return lines.every(({ gap, text }) => gap === 'break' || NOTE_START.test(text.text))
}

function goesOn(last: Line, next: Line): boolean {
  return !endsParagraph(last.text.text) || /^[\p{Ll}(]/u.test(next.text.text)
}

/** A page that begins with a heading. */
function beginsAnew(last: Line, line: Line, next: Line | undefined): boolean {
  const { text } = line.text
  return (
    endsParagraph(last.text.text) &&
    text.length < LONGEST_HEADING &&
    /^\p{Lu}/u.test(text) &&
    !endsParagraph(text) &&
    next !== undefined &&
    next.gap !== 'break'
  )
}
