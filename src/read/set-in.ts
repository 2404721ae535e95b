import type { Line } from './page.js'

/** So many columns further in than the lines around it is no accident. */
const LEAST = 2
/** Further in a line is centered. */
const MOST = 12
/** One line that is set in may be a slip. */
const FEWEST_OPENINGS = 2

/** Lines of plain text, by index, whose indent tells how they stand to the line above. */
export interface SetIn {
  /** They go on with the note above, whose later lines hang: `[1]  Letter ...` and, further in, what follows. */
  readonly hanging: ReadonlySet<number>
  /** They open a paragraph, which is told by its first line alone: no blank line stands before it. */
  readonly opening: ReadonlySet<number>
}

/**
 * Tells hanging lines of notes and first lines of paragraphs by how far they are set in.
 * @param indents columns of space before each line; null where the lines tell none
 */
export function findSetIn(
  lines: readonly Line[],
  indents: readonly (number | null)[],
  noteStarts: ReadonlySet<number>,
): SetIn {
  return { hanging: hangingLines(lines, indents, noteStarts), opening: openingLines(lines, indents, noteStarts) }
}

function hangingLines(
  lines: readonly Line[],
  indents: readonly (number | null)[],
  noteStarts: ReadonlySet<number>,
): ReadonlySet<number> {
  const found = new Set<number>()
  let note: number | null = null
  for (const [i, line] of lines.entries()) {
    const indent = indents[i] ?? null
    if (noteStarts.has(i)) note = indent
    else if (
      note !== null &&
      indent !== null &&
      line.gap === 'break' &&
      line.shape === 'text' &&
      indent >= note + LEAST
    )
      found.add(i)
    else note = null
  }
  return found
}

const SENTENCE_END = /[.!?:…][”"’')\]\d]{0,12}$/
const LONGEST_HEADING = 60

/** Whether a heading stands right above the line: a short one without a stop, below the end of a sentence. */
function isHeadingAbove(lines: readonly Line[], i: number): boolean {
  const [before, above] = [lines[i - 2]?.text.text ?? '', lines[i - 1]]
  if (above === undefined || above.gap !== 'break' || above.text.text.length > LONGEST_HEADING) return false
  return SENTENCE_END.test(before) && /^\p{Lu}/u.test(above.text.text) && !SENTENCE_END.test(above.text.text)
}

function openingLines(
  lines: readonly Line[],
  indents: readonly (number | null)[],
  noteStarts: ReadonlySet<number>,
): ReadonlySet<number> {
  const byIndent = new Map<number, number[]>()
  for (const [i, line] of lines.entries()) {
    const indent = indents[i] ?? null
    if (indent === null || indent > MOST || line.shape !== 'text' || noteStarts.has(i)) continue
    const goesOn = lines[i + 1]?.gap === 'break'
    // behind a blank line it shows how paragraphs begin here, where it goes on below
    const above = line.gap === 'break' ? (indents[i - 1] ?? indent) : goesOn ? 0 : indent
    const below = goesOn ? (indents[i + 1] ?? indent) : 0
    const isWhole = below === indent && SENTENCE_END.test(line.text.text)
    if (indent < above + LEAST || (indent < below + LEAST && !isWhole)) continue
    const at = byIndent.get(indent)
    if (at === undefined) byIndent.set(indent, [i])
    else at.push(i)
  }
  const openings = [...byIndent.values()].filter((at) => at.length >= FEWEST_OPENINGS).flat()
  const found = new Set(openings.filter((i) => lines[i]?.gap === 'break'))
  for (const i of openings) {
    if (isHeadingAbove(lines, i)) found.add(i - 1)
    // a paragraph of one line stands between two that are set in
    const below = lines[i + 1]
    const isNext = below?.gap === 'break' && below.shape === 'text' && indents[i + 1] === indents[i]
    if (isNext && !noteStarts.has(i + 1) && SENTENCE_END.test((lines[i] as Line).text.text)) found.add(i + 1)
  }
  return found
}
