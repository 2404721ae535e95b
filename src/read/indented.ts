import type { Line } from './page.js'

/** So much of a page, of ten parts, is no quotation. */
const MOST_OF_TEN = 6
/** One quotation may be all that a fragment has. */
const FEWEST = 2

/** Takes quotations for text where nearly all of a page is one: pages were set in from the margin in that way. */
export function withoutIndent(lines: readonly Line[]): readonly Line[] {
  let all = 0
  let quoted = 0
  let count = 0
  for (const { text, shape } of lines) {
    all += text.text.length
    if (shape !== 'quote') continue
    quoted += text.text.length
    count++
  }
  if (count < FEWEST || quoted * 10 <= all * MOST_OF_TEN) return lines
  return lines.map((line) => (line.shape === 'quote' ? { ...line, shape: 'text' } : line))
}
