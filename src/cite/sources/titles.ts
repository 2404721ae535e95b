import type { Span } from '../../text/span.js'
import { isQuoted, type Nesting } from './nesting.js'

/** A title in quotation marks; the span has the marks in it. */
export interface QuotedTitle extends Span {
  readonly text: string
}

/** Shorter words in quotation marks are words that somebody used. */
const SHORTEST = 3

/**
 * The first title in quotation marks: one that opens the citation or closes with a comma or stop, as titles do:
 * “A Coast without Mines,”. Words that are quoted for another reason are none.
 */
export function quotedTitleOf(text: string, nesting: Nesting): QuotedTitle | null {
  let at = 0
  while (at < text.length) {
    if (!isQuoted(nesting, at)) {
      at++
      continue
    }
    const start = at
    while (at < text.length && isQuoted(nesting, at)) at++
    const inner = text.slice(start + 1, at - 1)
    const closes =
      /[,.?!]$/.test(inner) ||
      /^[,;.]|^$/.test(text.slice(at, at + 1)) ||
      /^ (?:[(“"]|in |at )/.test(text.slice(at, at + 4))
    const words = inner
      .replace(/[ ,;]{1,3}$/, '')
      .replace(/(?<![.?!])\.$/, '')
      .trim()
    if (words.length >= SHORTEST && (closes || start === 0)) return { start, end: at, text: words }
  }
  return null
}
