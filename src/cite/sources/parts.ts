import type { Span } from '../../text/span.js'
import type { Nesting } from './nesting.js'

/** One part of a citation, set apart by commas. */
export interface Part extends Span {
  readonly text: string
}

/** What may stand around the words of a part and is none of them. */
const AROUND = ' \u00a0,;:.'

/** A letter or a digit, without which there are no words. */
const WORD = /[\p{L}\d]/u

/** The text between `start` and `end`, without the marks and spaces around it; null where nothing is left. */
export function trimmedPart(text: string, start: number, end: number): Part | null {
  let from = start
  let to = end
  while (from < to && AROUND.includes(text.charAt(from))) from++
  while (to > from && AROUND.includes(text.charAt(to - 1))) to--
  // the stop of "U.S." and of initials is part of the word
  if (text.charAt(to) === '.' && /[A-Z]\.[A-Z]$/.test(text.slice(Math.max(from, to - 3), to)) && to < end) to++
  if (text.charAt(from) === ')') from++
  while (from < to && ' ('.includes(text.charAt(to - 1))) to--
  while (from < to && AROUND.includes(text.charAt(from))) from++
  return WORD.test(text.slice(from, to)) ? { start: from, end: to, text: text.slice(from, to) } : null
}

/** The parts of a citation between commas that stand in no brackets and no quotation, without what is taken already. */
export function partsOf(text: string, nesting: Nesting, taken: readonly Span[], start = 0, end = text.length): Part[] {
  const parts: Part[] = []
  const spans = [...taken].sort((a, b) => a.start - b.start)
  let from = start
  let next = 0
  const add = (to: number): void => {
    const part = trimmedPart(text, from, to)
    if (part !== null) parts.push(part)
  }
  for (let at = start; at < end; at++) {
    while (next < spans.length && (spans[next] as Span).end <= at) next++
    const span = spans[next]
    if (span !== undefined && span.start <= at) {
      add(at)
      at = span.end - 1
      from = span.end
    } else if (text.charAt(at) === ',' && nesting[at] === 0) {
      add(at)
      from = at + 1
    }
  }
  if (from < end) add(end)
  return parts
}
