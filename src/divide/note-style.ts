import type { Line } from '../read/page.js'
import { matchesOf } from '../text/matches.js'
import { BRACKETS, DIGITS, type NoteStyle, ROUND } from '../vocabulary/note-labels.js'

/**
 * How the page prints the numbers of its notes: in brackets, unless no line opens so and lines that open in another
 * style answer, number by number, to markers of that style in the lines before them.
 */
export function noteStyleOf(lines: readonly Line[]): NoteStyle {
  if (lines.some((line) => BRACKETS.start.test(line.text.text))) return BRACKETS
  return [ROUND, DIGITS].find((style) => answers(lines, style)) ?? BRACKETS
}

/** Fewer numbers than this that count up may be anything. */
const SHORTEST_COUNT = 3

/**
 * The markers of a page that has lost its notes: where no number stands in brackets, the labels of a style that count
 * up one by one through the text. Null where none do.
 */
export function countedStyleOf(lines: readonly Line[]): { style: NoteStyle; labels: ReadonlySet<string> } | null {
  if (lines.some(({ text }) => text.text.search(BRACKETS.label) >= 0)) return null
  for (const style of [ROUND, DIGITS]) {
    const found = lines.flatMap(({ text }) =>
      Array.from(matchesOf(text.text, style.label), (match) => match[1] as string),
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

function answers(lines: readonly Line[], style: NoteStyle): boolean {
  const marked = new Set<string>()
  let opened = 0
  let answered = 0
  for (const line of lines) {
    const text = line.text.text
    const label = style.start.exec(text)?.[1]
    if (label !== undefined) {
      opened++
      if (marked.has(label)) answered++
    } else for (const match of matchesOf(text, style.label)) marked.add(match[1] as string)
  }
  // a numbered list opens lines too, but nothing in the text leads to it
  return answered > 0 && answered * 2 > opened
}
