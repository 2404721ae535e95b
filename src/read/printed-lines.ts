import { ANY_NOTE_START } from '../vocabulary/note-labels.js'
import type { Line } from './page.js'

/** A line of a printed text is about as wide. */
const NARROWEST = 50
const WIDEST = 130
/** So many lines that end in the middle of a sentence are no accident of the markup. */
const FEWEST = 5
const SENTENCE_END = /[.!?…:;][”"’')\]\d]{0,6}$/

/**
 * Programs that turn printed pages into HTML make a block of each line. Where most lines of a text's width end in the
 * middle of a sentence, the blocks that follow such lines are the next line and no new paragraph.
 */
export function withPrintedLines(lines: readonly Line[]): readonly Line[] {
  let full = 0
  let broken = 0
  for (const [i, line] of lines.entries()) {
    const { length } = line.text.text
    if (line.shape === 'text' && length > WIDEST) return lines
    const next = lines[i + 1]
    if (length < NARROWEST || next === undefined || !isOfText(line, next)) continue
    full++
    if (!SENTENCE_END.test(line.text.text) && /^\p{Ll}/u.test(next.text.text)) broken++
  }
  if (broken < FEWEST || broken * 2 < full) return lines
  return lines.map((line, i) => {
    const before = lines[i - 1]
    const isNext = before !== undefined && isOfText(before, line) && !ANY_NOTE_START.test(line.text.text)
    return isNext && before.text.text.length >= NARROWEST ? { ...line, gap: 'break' } : line
  })
}

/** Whether two blocks, one below the other, may be lines of one text. */
function isOfText(line: Line, next: Line): boolean {
  return line.shape === 'text' && next.shape === 'text' && next.gap === 'block' && line.bold === next.bold
}
