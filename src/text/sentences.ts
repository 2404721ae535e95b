import { characterKind, isSpace, startsSentence, stopEnds } from './sentence-words.js'
import type { Span } from './span.js'

const TERMINALS = '.!?…'
/** What may close after a stop and still belong to its sentence. The straight and the single quote may also open. */
const CLOSERS = '”’"\')]}»'
/** What may open before the first word of a sentence. */
const OPENERS = '“‘"\'([{«¿¡„'
/** After a space these carry the sentence on, whatever the stop before. */
const CARRY_ON = ',;:)]}%-–—.!?…”»'

/** A stop, or several, with what closes after them. */
interface Ending {
  /** The index of the first stop, and the one after all of it. */
  readonly stop: number
  readonly end: number
  /** A single stop may belong to an abbreviation; an ellipsis may lie within a sentence; the rest is strong. */
  readonly kind: 'stop' | 'ellipsis' | 'strong'
  /** Three dots or more, or their one character: after these the space may be missing. */
  readonly dotted: boolean
  /** A footnote marker stood right after the stop or what closes after it. */
  readonly marked: boolean
  /** A curly quote closes after the stop. */
  readonly quoted: boolean
}

/** Whether a full stop comes before the dots that begin at `stop`, over spaces and an opening bracket: ". [...]". */
function followsStop(text: string, stop: number, from: number): boolean {
  let at = stop
  while (at > from && at > stop - 6 && (isSpace(text.charCodeAt(at - 1)) || '[('.includes(text.charAt(at - 1)))) at--
  return at < stop && at > from && TERMINALS.includes(text.charAt(at - 1))
}

/** Whether the straight quote opens what comes after a marker: `mines.[1]"The`; not `mines."[1]The`. */
function opensAfterMarker(text: string, at: number, breaks: ReadonlySet<number>): boolean {
  const straight = text.charAt(at) === '"' || text.charAt(at) === "'"
  return straight && breaks.has(at) && !breaks.has(at + 1) && characterKind(text, at + 1) !== 'other'
}

/** Reads the stops at `stop`, what closes after them, and further stops after that: `etc.).`, `future.”`, `.… `. */
function readEnding(text: string, stop: number, from: number, breaks: ReadonlySet<number>): Ending {
  let at = stop
  let dots = 0
  let ellipses = 0
  let calls = 0
  let marked = false
  let quoted = false
  while (at < text.length) {
    const character = text.charAt(at)
    if (at > stop && breaks.has(at)) marked = true
    if (TERMINALS.includes(character)) {
      if (character === '.') dots++
      else if (character === '…') ellipses++
      else calls++
      // ". . ." is one ellipsis
      if (character === '.' && text.charAt(at + 1) === ' ' && text.charAt(at + 2) === '.') at++
    } else if (!CLOSERS.includes(character) || opensAfterMarker(text, at, breaks)) break
    else if (character === '”') quoted = true
    at++
  }
  const dotted = dots >= 3 || ellipses > 0
  const strong = calls > 0 || dots > 3 || dots === 2 || (ellipses > 0 && dots > 0)
  let kind: Ending['kind'] = strong ? 'strong' : dotted ? 'ellipsis' : 'stop'
  if (kind === 'ellipsis' && followsStop(text, stop, from)) kind = 'strong'
  return { stop, end: closeAfterSpace(text, at), kind, dotted, marked, quoted }
}

/** A closing mark set off by one space, as converters leave it: `mines. ” It`. Straight quotes are not taken: they open. */
function closeAfterSpace(text: string, at: number): number {
  if (at + 1 >= text.length || !isSpace(text.charCodeAt(at))) return at
  return '”)]»'.includes(text.charAt(at + 1)) ? at + 2 : at
}

/** The first character of the words at `at`, past what opens before them. */
function pastOpeners(text: string, at: number): number {
  let first = at
  while (first < at + 4 && first < text.length && OPENERS.includes(text.charAt(first))) first++
  return first
}

/** Whether a sentence may begin at `next`; "“[l]ater" does, by its bracket. */
function mayBegin(text: string, next: number): boolean {
  if (CARRY_ON.includes(text.charAt(next))) return false
  const first = pastOpeners(text, next)
  if (characterKind(text, first) !== 'lower')
    return !TERMINALS.includes(text.charAt(first)) || text.charAt(first) === ''
  return text.charAt(first - 1) === '[' && first > next && text.charAt(first + 1) === ']'
}

/** Whether the dots at `stop` stand apart from the word before: after a space or an opening mark. */
function standsApart(text: string, stop: number): boolean {
  return isSpace(text.charCodeAt(stop - 1)) || OPENERS.includes(text.charAt(stop - 1))
}

/** Whether a quotation opens with the dots: `“... The`. A straight quote opens after a space. */
function opensQuote(text: string, stop: number): boolean {
  const before = text.charAt(stop - 1)
  return before === '“' || before === '‘' || (before === '"' && isSpace(text.charCodeAt(stop - 2)))
}

/** Whether the sentence that began at `from` ends with this ending, the next words standing at `next`. */
function endsSentence(text: string, from: number, ending: Ending, next: number): boolean {
  if (pastOpeners(text, from) >= ending.stop || !mayBegin(text, next)) return false
  const first = pastOpeners(text, next)
  if (next === ending.end && !ending.marked) {
    // No space between: "www.b92.net", "p.188", "Mr.Son"; only after dots a capital begins a sentence
    return ending.dotted && characterKind(text, first) === 'upper' && !opensQuote(text, ending.stop)
  }
  if (ending.kind === 'strong') return true
  if (ending.kind === 'stop') return stopEnds(text, from, ending.stop, first, ending.marked || ending.quoted)
  if (opensQuote(text, ending.stop)) return false
  // "the ban ... Georgia" leaves words out within a sentence
  return ending.marked || !standsApart(text, ending.stop) || startsSentence(text, first)
}

function addTrimmed(sentences: Span[], text: string, start: number, end: number): void {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  if (from < to) sentences.push({ start: from, end: to })
}

/**
 * Splits the text of a paragraph into sentences, in order and without loss: each span is trimmed, and together they hold
 * every character that is no white space. Sentences inside a quotation are sentences of their own.
 *
 * `breaks` are the offsets at which a footnote marker was taken out: there a sentence may end with no space after it.
 */
export function findSentences(text: string, breaks: readonly number[] = []): Span[] {
  const sentences: Span[] = []
  const breakSet = new Set(breaks)
  let from = 0
  while (from < text.length && isSpace(text.charCodeAt(from))) from++
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code !== 0x2e && code !== 0x21 && code !== 0x3f && code !== 0x2026) {
      at++
      continue
    }
    const ending = readEnding(text, at, from, breakSet)
    let next = ending.end
    while (next < text.length && isSpace(text.charCodeAt(next))) next++
    if (next < text.length && endsSentence(text, from, ending, next)) {
      addTrimmed(sentences, text, from, ending.end)
      from = next
    }
    at = ending.end
  }
  addTrimmed(sentences, text, from, text.length)
  return sentences
}
