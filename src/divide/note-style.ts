import type { Line } from '../read/page.js'
import { matchesOf } from '../text/matches.js'
import { BRACKETS, LABEL_DIGIT, labelIn, type NoteStyle, UNCERTAIN } from '../vocabulary/note-labels.js'

/** Fewer numbers than this that count up may be anything. */
const SHORTEST_COUNT = 3

/**
 * The markers of a page that has lost its notes: where no number stands in brackets, the labels of a style that count
 * up one by one through the text. Null where none do.
 */
export function countedStyleOf(lines: readonly Line[]): { style: NoteStyle; labels: ReadonlySet<string> } | null {
  const numbered = lines.filter(({ text }) => LABEL_DIGIT.test(text.text))
  if (numbered.some(({ text }) => text.text.search(BRACKETS.label) >= 0)) return null
  for (const style of UNCERTAIN) {
    const found = numbered.flatMap(({ text }) =>
      Array.from(matchesOf(text.text, style.label), (match) => labelIn(match[1] as string)),
    )
    const counted = found.filter((label, i) => follows(found[i - 1], label) || follows(label, found[i + 1]))
    if (counted.length >= SHORTEST_COUNT && counted.length * 2 > found.length)
      return { style, labels: new Set(counted) }
  }
  return null
}

function follows(before: string | undefined, after: string | undefined): boolean {
  return before !== undefined && after !== undefined && Number(after) === Number(before) + 1
}
