import { showOf } from './shown.js'
import type { Span } from './span.js'

/**
 * Readable text together with the way back to the source it was read from.
 *
 * The text is made of pieces. Piece `i` begins at `at[i]` in the text and stands for the source from `from[i]` to
 * `to[i]`. Where a piece is as long as its source the two run in step; where it is not (an entity, folded white
 * space, an escape) the piece stands for its source as a whole.
 */
export interface MappedText {
  readonly text: string
  readonly at: readonly number[]
  readonly from: readonly number[]
  readonly to: readonly number[]
}

export const EMPTY_TEXT: MappedText = { text: '', at: [], from: [], to: [] }

/** The piece that holds the code unit at `offset`: the last one that begins at or before it. */
function pieceAt(mapped: MappedText, offset: number): number {
  let low = 0
  let high = mapped.at.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((mapped.at[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function lengthOf(mapped: MappedText, piece: number): number {
  return (mapped.at[piece + 1] ?? mapped.text.length) - (mapped.at[piece] as number)
}

/** Where the code unit at `offset` begins in the source. */
function sourceStart(mapped: MappedText, offset: number): number {
  const piece = pieceAt(mapped, offset)
  const from = mapped.from[piece] as number
  const inStep = (mapped.to[piece] as number) - from === lengthOf(mapped, piece)
  return inStep ? from + offset - (mapped.at[piece] as number) : from
}

/** Where the code unit before `offset` ends in the source. */
function sourceEnd(mapped: MappedText, offset: number): number {
  const piece = pieceAt(mapped, offset - 1)
  const from = mapped.from[piece] as number
  const to = mapped.to[piece] as number
  return to - from === lengthOf(mapped, piece) ? from + offset - (mapped.at[piece] as number) : to
}

/** The source span of the text from `start` to `end`. The range must hold at least one code unit. */
export function sourceSpan(mapped: MappedText, start = 0, end = mapped.text.length): Span {
  return { start: sourceStart(mapped, start), end: sourceEnd(mapped, end) }
}

/** The part from `start` to `end`, without white space at its ends. */
export function sliceMapped(mapped: MappedText, start: number, end = mapped.text.length): MappedText {
  let first = start
  let last = end
  while (first < last && mapped.text.charCodeAt(first) === 32) first++
  while (last > first && mapped.text.charCodeAt(last - 1) === 32) last--
  if (first >= last) return EMPTY_TEXT
  if (first === 0 && last === mapped.text.length) return mapped
  const at: number[] = []
  const from: number[] = []
  const to: number[] = []
  for (let piece = pieceAt(mapped, first); piece < mapped.at.length; piece++) {
    const begins = mapped.at[piece] as number
    if (begins >= last) break
    const ends = begins + lengthOf(mapped, piece)
    at.push(Math.max(begins, first) - first)
    from.push(sourceStart(mapped, Math.max(begins, first)))
    to.push(sourceEnd(mapped, Math.min(ends, last)))
  }
  return { text: mapped.text.slice(first, last), at, from, to }
}

/** The texts one after the other, a space between them. */
export function joinMapped(parts: readonly MappedText[]): MappedText {
  const builder = mappedTextBuilder()
  for (const part of parts) builder.addMapped(part)
  return builder.build()
}

/** Collects text piece by piece: folds white space, drops it at the ends, keeps the way back. */
export interface MappedTextBuilder {
  /** Adds what is printed as `printed` and stands in the source from `start` to `end`. */
  readonly add: (printed: string, start: number, end: number) => void
  /**
   * Adds source text as it stands: `printed` begins at `start` and runs in step with the source. Only the part of it
   * from `first` to `last` is added. Returns how many visible characters that has.
   */
  readonly addVerbatim: (printed: string, start: number, first?: number, last?: number) => number
  readonly addSpace: (start: number, end: number) => void
  /** What is printed next stands for the source from `start` on, and what was printed last for it up to `end`. */
  readonly open: (start: number) => void
  readonly close: (end: number) => void
  /** Adds a text that was mapped before, set off by a space. */
  readonly addMapped: (part: MappedText) => void
  /** Adds a range of a text that was mapped before, with no space but its own. */
  readonly addPart: (part: MappedText, start: number, end: number) => void
  /** How long the text is so far; a space that waits for the next word is not counted. */
  readonly length: () => number
  /** The text so far, with which the builder begins anew. */
  readonly build: () => MappedText
}

/** White space that a page shows as a space. */
const ODD_SPACES = /[^\S ]/g

export function mappedTextBuilder(): MappedTextBuilder {
  let text = ''
  let at: number[] = []
  let from: number[] = []
  let to: number[] = []
  let spaceFrom = -1
  let spaceTo = -1
  let opened = -1

  const put = (printed: string, start: number, end: number): void => {
    if (opened >= 0 && printed !== ' ') {
      putOpened(printed, start, end)
      return
    }
    const last = at.length - 1
    // runs in step on both sides join into one piece, so that long texts have few pieces
    if (
      last >= 0 &&
      to[last] === start &&
      end - start === printed.length &&
      (to[last] as number) - (from[last] as number) === text.length - (at[last] as number)
    ) {
      to[last] = end
    } else {
      at.push(text.length)
      from.push(start)
      to.push(end)
    }
    text += printed
  }
  /** Only the first character takes what stands before it, so that the others still run in step. */
  const putOpened = (printed: string, start: number, end: number): void => {
    const from = opened
    opened = -1
    const first = end - start === printed.length ? firstLength(printed) : printed.length
    put(printed.slice(0, first), from, first === printed.length ? end : start + first)
    if (first < printed.length) put(printed.slice(first), start + first, end)
  }
  const close = (end: number): void => {
    const last = at.length - 1
    const isEmpty = opened >= 0 || last < 0
    opened = -1
    if (isEmpty) return
    if (spaceFrom >= 0) spaceFrom = spaceTo = end
    const length = text.length - (at[last] as number)
    const tail = (to[last] as number) - (from[last] as number) === length ? lastLength(text) : length
    if (tail < length) {
      const split = (to[last] as number) - tail
      to[last] = split
      at.push(text.length - tail)
      from.push(split)
      to.push(end)
    } else to[last] = end
  }
  const flushSpace = (): void => {
    if (spaceFrom >= 0 && text !== '') put(' ', spaceFrom, spaceTo)
    spaceFrom = -1
  }
  const addSpace = (start: number, end: number): void => {
    if (spaceFrom < 0) spaceFrom = start
    spaceTo = end
  }
  const add = (printed: string, start: number, end: number): void => {
    if (printed === '' || (printed.length === 1 && showOf(printed.charCodeAt(0)) === 'invisible')) return
    if (printed.trim() === '') addSpace(start, end)
    else {
      flushSpace()
      put(printed, start, end)
    }
  }
  const addWords = (words: string, tidy: boolean, start: number): void => {
    flushSpace()
    put(tidy ? words : words.replace(ODD_SPACES, ' '), start, start + words.length)
  }
  const addVerbatim = (printed: string, start: number, first = 0, last = printed.length): number => {
    let run = first
    let tidy = true
    let blanks = 0
    for (let i = first; i < last; i++) {
      const code = printed.charCodeAt(i)
      if (code > 32 && code < 127) continue
      const kind = showOf(code)
      if (code <= 32 || code === 160) blanks++
      if (kind === 'shown') continue
      // one space between words runs in step with its source, as the words do
      if (kind === 'space' && i > run && i + 1 < last && showOf(printed.charCodeAt(i + 1)) === 'shown') {
        if (code !== 32) tidy = false
        continue
      }
      if (i > run) addWords(printed.slice(run, i), tidy, start + run)
      if (kind === 'space') addSpace(start + i, start + i + 1)
      run = i + 1
      tidy = true
    }
    if (last > run) addWords(printed.slice(run, last), tidy, start + run)
    return last - first - blanks
  }
  const addPart = (part: MappedText, start: number, end: number): void => {
    if (start >= end) return
    for (let piece = pieceAt(part, start); piece < part.at.length; piece++) {
      const begins = part.at[piece] as number
      if (begins >= end) break
      const first = Math.max(begins, start)
      const last = Math.min(begins + lengthOf(part, piece), end)
      const printed = part.text.slice(first, last)
      const sourceFrom = sourceStart(part, first)
      const sourceTo = sourceEnd(part, last)
      if (sourceTo - sourceFrom === printed.length) addVerbatim(printed, sourceFrom)
      else add(printed, sourceFrom, sourceTo)
    }
  }
  const addMapped = (part: MappedText): void => {
    if (part.text === '') return
    const start = part.from[0] as number
    if (text !== '') addSpace(Math.max(to[to.length - 1] ?? start, 0), start)
    addPart(part, 0, part.text.length)
  }
  const build = (): MappedText => {
    const built = { text, at, from, to }
    text = ''
    at = []
    from = []
    to = []
    spaceFrom = -1
    opened = -1
    return built
  }
  const open = (start: number): void => {
    opened = start
  }
  return { add, addVerbatim, addSpace, open, close, addMapped, addPart, length: () => text.length, build }
}

/** How many code units the first character of a text has, and its last. */
const firstLength = (text: string): number => (/^[\ud800-\udbff][\udc00-\udfff]/.test(text) ? 2 : 1)
const lastLength = (text: string): number => (/[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(-2)) ? 2 : 1)
