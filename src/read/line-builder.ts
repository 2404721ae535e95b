import { type MappedText, mappedTextBuilder } from '../text/mapped-text.js'
import type { Gap, Line, NoteHint, Shape } from './page.js'

/** Collects the text of the line being read, with what the markup says of it, and puts finished lines down in order. */
export interface LineBuilder {
  readonly lines: Line[]
  readonly text: ReturnType<typeof mappedTextBuilder>
  /** Counts visible characters as bold or as part of a link. */
  readonly count: (characters: number, bold: boolean, linked: boolean) => void
  readonly hint: (hint: NoteHint) => void
  /** Gives the next line a footnote label that its text does not show; null for none. */
  readonly label: (label: string | null) => void
  /** Gives the next line the number that a list prints before it; null for none. */
  readonly ordinal: (ordinal: string | null) => void
  /** Ends the line, if anything stands on it, and says what follows it. */
  readonly end: (gap: Gap, shape: Shape) => void
  /** Ends a table row whose cells were added as texts of their own. */
  readonly row: (cells: readonly MappedText[]) => void
}

const STRENGTH: Record<Gap, number> = { break: 0, block: 1, rule: 2 }

export function lineBuilder(): LineBuilder {
  const lines: Line[] = []
  const text = mappedTextBuilder()
  let gap: Gap = 'block'
  let visible = 0
  let bold = 0
  let linked = 0
  let notes: NoteHint[] = []
  let label: string | null = null
  let ordinal: string | null = null
  let breaks = 0

  const put = (line: Line): void => {
    lines.push(line)
    gap = 'break'
    breaks = 0
    visible = 0
    bold = 0
    linked = 0
    notes = []
    label = null
    ordinal = null
  }
  const end = (next: Gap, shape: Shape): void => {
    if (text.length() > 0) {
      const mapped = text.build()
      put({
        text: mapped,
        shape,
        gap,
        bold: bold >= visible,
        linked: linked >= visible,
        cells: null,
        notes: notes.map((note) => trimHint(note, mapped.text)).filter((note) => note.end > note.start),
        label,
        ordinal,
      })
    } else {
      text.build()
      notes = []
    }
    // two line breaks in a row make a paragraph
    if (next === 'break') breaks++
    const wanted: Gap = next === 'break' && breaks > 1 ? 'block' : next
    if (STRENGTH[wanted] > STRENGTH[gap]) gap = wanted
  }
  const row = (cells: readonly MappedText[]): void => {
    const line = tableRow(cells)
    if (line === null) return
    put(line)
    gap = 'block'
  }
  return {
    lines,
    text,
    count: (characters, isBold, isLinked) => {
      visible += characters
      if (isBold) bold += characters
      if (isLinked) linked += characters
    },
    hint: (note) => {
      notes.push(note)
    },
    label: (value) => {
      label = value
    },
    ordinal: (value) => {
      ordinal = value
    },
    end,
    row,
  }
}

/** A row of a table: its cells that are not empty, one after the other; null where all are. */
export function tableRow(cells: readonly MappedText[]): Line | null {
  const filled = cells.filter((cell) => cell.text !== '')
  if (filled.length === 0) return null
  const builder = mappedTextBuilder()
  const ranges = filled.map((cell) => {
    builder.addMapped(cell)
    return { start: builder.length() - cell.text.length, end: builder.length() }
  })
  const text = builder.build()
  return { text, shape: 'table-row', gap: 'block', bold: false, linked: false, cells: ranges, notes: [], label: null }
}

/** A hint is opened before its first character is known to follow a space. */
function trimHint(hint: NoteHint, text: string): NoteHint {
  let { start } = hint
  while (start < hint.end && text[start] === ' ') start++
  return { ...hint, start, end: Math.min(hint.end, text.length) }
}
