import type { Span } from '../text/span.js'

/** What pandoc writes around the text of a page, beyond what other Markdown has. */
export interface Attributes {
  /** Signs that stand in a line: attributes, the brackets of spans, the carets around raised text. In order. */
  readonly signs: readonly Span[]
  /** Lines that fence a part of the page: `::: {.class}` and `:::`. In order. */
  readonly fences: readonly Span[]
  /** What stands between two carets. In order. */
  readonly raised: readonly Span[]
}

/** A fence, from its colons on. */
const FENCE = /(?<!:):{3,60}[ \t]{0,9}(?:[\w-]{1,60}|\{[^{}\n]{0,400}\})?[ \t]{0,9}\r?$/my
/** What may stand before a fence in its line. */
const MARGIN = /[ \t>]{0,40}/y
/** `{#id .class key="value"}`; the entries may stand on several lines. */
const ATTRIBUTES =
  /\{\s?(?:[#.][\w:.%/-]{1,200}|-|[\w:-]{1,60}=(?:"[^"\n]{0,600}"|[^\s{}"]{1,200}))(?:\s{1,9}(?:[#.][\w:.%/-]{1,200}|[\w:-]{1,60}=(?:"[^"\n]{0,600}"|[^\s{}"]{1,200}))){0,20}\s?\}/y
/** What ends the line of a heading behind its attributes: of one that is underlined the next line is all signs. */
const LINE_END = /[ \t]{0,9}(?=\r?\n|$)/y
const UNDERLINE = /\r?\n(?:={2,}|-{2,})[ \t]{0,9}(?=\r?\n|$)/y
const NUMBER_SIGNS = /[ \t>]{0,40}#{1,6}[ \t]/y

/** Finds pandoc's fences, attributes, spans and raised text. One walk; what is not closed in its paragraph is text. */
export function findAttributes(source: string): Attributes {
  const signs: Span[] = []
  const fences: Span[] = []
  const raised: Span[] = []
  const hard: Span[] = []
  let open: number[] = []
  let caret = -1
  let isHeading = false
  let at = 0
  let lineStart = true
  while (at < source.length) {
    if (lineStart) {
      lineStart = false
      const text = endOf(MARGIN, source, at)
      const fence = endOf(FENCE, source, text)
      if (fence > text) {
        fences.push({ start: text, end: text + source.slice(text, fence).trimEnd().length })
        at = fence
        open = []
        caret = -1
        continue
      }
      isHeading = endOf(NUMBER_SIGNS, source, at) > at
      at = text
    }
    const char = source[at]
    if (char === '\n') {
      lineStart = true
      caret = -1
      if (/^\r?\n/.test(source.slice(at + 1, at + 3))) {
        open = []
      }
    } else if (char === '\\') {
      if (source[at + 1] === ' ') hard.push({ start: at, end: at + 1 })
      at++
    } else if (char === '[') open.push(at)
    else if (char === ' ' || char === '\t') caret = -1
    else if (char === '^' && source[at - 1] !== '[') {
      // `[^1]` is a marker; `[^1^]` has a raised number in it
      if (caret >= 0 && caret + 1 < at) {
        signs.push({ start: caret, end: caret + 1 }, { start: at, end: at + 1 })
        raised.push({ start: caret + 1, end: at })
        caret = -1
      } else caret = at
    } else if (char === '^') caret = at
    else if (char === '{' && (source[at - 1] === ' ' || source[at - 1] === '\t')) {
      const end = endOf(ATTRIBUTES, source, at)
      const line = end > at ? endOf(LINE_END, source, end, -1) : -1
      if (line >= 0 && (isHeading || endOf(UNDERLINE, source, line) > line)) {
        signs.push({ start: at, end })
        at = end - 1
      }
    } else if (char === ']') {
      const opened = open.pop()
      const link = opened === undefined ? -1 : targetEnd(source, at + 1)
      const from = link < 0 ? at + 1 : link
      const end = endOf(ATTRIBUTES, source, from)
      if (link >= 0) at = link - 1
      if (opened !== undefined && end > from) {
        if (link < 0) signs.push({ start: opened, end: opened + 1 }, { start: at, end })
        else signs.push({ start: from, end })
        at = end - 1
      }
    }
    at++
  }
  // a space that does not break, where pandoc wrote the page; elsewhere a backslash is one
  if (signs.length > raised.length * 2 || fences.length > 0) signs.push(...hard)
  signs.sort((a, b) => a.start - b.start)
  raised.sort((a, b) => a.start - b.start)
  return { signs, fences, raised }
}

/** Where what the pattern catches at an offset ends; `none`, which is the offset itself, where it catches nothing. */
function endOf(pattern: RegExp, source: string, at: number, none = at): number {
  pattern.lastIndex = at
  return pattern.test(source) ? pattern.lastIndex : none
}

const LONGEST_TARGET = 2_000

/** Where the target of a link, `(address "title")`, ends; -1 where none begins at the offset. */
function targetEnd(source: string, from: number): number {
  if (source[from] !== '(') return -1
  let depth = 0
  let quoted = false
  const last = Math.min(source.length, from + LONGEST_TARGET)
  for (let at = from; at < last; at++) {
    const char = source[at]
    if (char === '\n' && source[at + 1] === '\n') return -1
    if (char === '\\') at++
    else if (char === '"' && (quoted || source[at - 1] === ' ' || source[at - 1] === '\n')) quoted = !quoted
    else if (quoted) continue
    else if (char === '(') depth++
    else if (char === ')' && --depth === 0) return at + 1
  }
  return -1
}
