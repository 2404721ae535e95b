import type { Line } from '../read/page.js'
import { BRACKETS, DIGITS, type NoteStyle, ROUND } from '../vocabulary/note-labels.js'

/**
 * How the page prints the numbers of its notes: in brackets, unless no line opens so and lines that open in another
 * style answer, number by number, to markers of that style in the lines before them.
 */
export function noteStyleOf(lines: readonly Line[]): NoteStyle {
  if (lines.some((line) => BRACKETS.start.test(line.text.text))) return BRACKETS
  return [ROUND, DIGITS].find((style) => answers(lines, style)) ?? BRACKETS
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
    } else for (const match of text.matchAll(style.label)) marked.add(match[1] as string)
  }
  // a numbered list opens lines too, but nothing in the text leads to it
  return answered > 0 && answered * 2 > opened
}
