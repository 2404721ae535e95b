import type { Bounds } from '../limits.js'
import type { Span } from '../text/span.js'
import { type Row, rowsOf } from './rows.js'
import { tameInline } from './tame-inline.js'

/** Markdown that a parser gets through in time, in parts that can be parsed each on its own. */
export interface Tame {
  /** As long as the source. Signs that are to be read as text are `INERT` in it. */
  readonly text: string
  /** From the first to the last code unit, in order. */
  readonly parts: readonly Part[]
}

/** What can be parsed on its own. */
export interface Part extends Span {
  /** Whether a blank line, or nothing, stands before it. */
  readonly behindBlank: boolean
}

/** Stands for a sign that would be taken for Markdown: a letter to the parser. */
export const INERT = '\ue000'

/** Quotations and lists in one another, as far as the parser follows them: its time grows with the square of it. */
const DEEPEST = 20
/** A list entry that is set in farther stands in no list of that many. */
const FARTHEST = 60
const THEMATIC_BREAK = /^[ \t]{0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
const HEADING = /^#{1,6}(?:[ \t]|$)/
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/
/** Three of one sign or more: a fence, if no such sign stands behind it. */
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/
/** Blocks of HTML that a blank line does not end, with what ends them. */
const RAW: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
]

/**
 * Makes Markdown that a parser would take long for into such that it gets through. What it would read as text in any
 * case, after a long search, is shown to it as text; so is what stands too deep or too dense, and that is told.
 */
export function tameMarkdown(source: string, bounds: Bounds): Tame {
  const inert: number[] = []
  const parts: Part[] = []
  const paragraph: Span[] = []
  let begun = { start: 0, behindBlank: true }
  let behindBlank = true
  let fence: string | null = null
  let raw: RegExp | null = null
  let mayPart = true
  const endParagraph = (): void => {
    const first = paragraph[0]
    if (first !== undefined)
      tameInline(source, first.start, (paragraph[paragraph.length - 1] as Span).end, inert, bounds)
    paragraph.length = 0
  }
  for (const row of rowsOf(source)) {
    const { text, start } = row
    const isBlank = /^[ \t]*$/.test(text)
    const isHeading = HEADING.test(text)
    if (fence !== null) {
      if (closes(fence, text)) fence = null
      mayPart = fence === null
      behindBlank = false
      continue
    }
    if (raw !== null) {
      if (raw.test(text)) raw = null
      mayPart = false
      behindBlank = false
      continue
    }
    if ((mayPart || isHeading) && !isBlank && text[0] !== ' ' && text[0] !== '\t' && start > begun.start) {
      parts.push({ ...begun, end: start })
      begun = { start, behindBlank }
    }
    behindBlank = isBlank
    if (isBlank || isHeading) endParagraph()
    fence = fenceOf(text)
    raw = rawOf(text)
    mayPart = isBlank || isHeading || (UNDERLINE.test(text) && !text.includes('\t')) || THEMATIC_BREAK.test(text)
    if (isBlank) continue
    if (mayPart) endParagraph()
    // a row of stars is a line, not lists in lists
    if (THEMATIC_BREAK.test(text)) continue
    tameContainers(row, bounds, inert)
    paragraph.push({ start, end: start + text.length })
    if (isHeading || mayPart) endParagraph()
  }
  endParagraph()
  parts.push({ ...begun, end: source.length })
  return { text: withInert(source, inert), parts }
}

/** The sign of a fence that a line opens, as often as it stands there; null where it opens none. */
function fenceOf(text: string): string | null {
  const fence = FENCE.exec(text)?.[0].trimStart()
  return fence === undefined || (fence[0] === '`' && text.trimStart().includes('`', fence.length)) ? null : fence
}

function closes(fence: string, text: string): boolean {
  const line = text.trim()
  return line.length >= fence.length && line === fence.charAt(0).repeat(line.length)
}

function rawOf(text: string): RegExp | null {
  const found = text.includes('<') ? RAW.find(([begin]) => begin.test(text)) : undefined
  return found === undefined || found[1].test(text) ? null : found[1]
}

/** Makes the sign inert that would open a quotation or a list too deep. */
function tameContainers({ text, start }: Row, { limits, overruns }: Bounds, inert: number[]): void {
  const deepest = Math.min(DEEPEST, limits.depth)
  let depth = 0
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (code === SPACE || code === TAB) {
      at++
      continue
    }
    const length = markLength(text, at)
    if (length === 0) return
    if (++depth > deepest || at > FARTHEST) {
      inert.push(start + at + length - 1)
      if (overruns.every(({ limit }) => limit !== 'depth'))
        overruns.push({ limit: 'depth', span: { start: start + at, end: start + at + length } })
      return
    }
    at += length
  }
}

const SPACE = 32
const TAB = 9

/** How long the sign is that opens a quotation or a list entry; 0 where none stands there. */
function markLength(text: string, at: number): number {
  const sign = text.charAt(at)
  if (sign === '>') return 1
  if (sign === '-' || sign === '*' || sign === '+') return isSpaceAt(text, at + 1) ? 1 : 0
  let end = at
  while (end - at < 9 && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++
  return end > at && (text[end] === '.' || text[end] === ')') && isSpaceAt(text, end + 1) ? end + 1 - at : 0
}

function isSpaceAt(text: string, at: number): boolean {
  return at >= text.length || text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB
}

function withInert(source: string, places: readonly number[]): string {
  if (places.length === 0) return source
  const parts: string[] = []
  let done = 0
  for (const at of [...places].sort((a, b) => a - b)) {
    if (at < done) continue
    parts.push(source.slice(done, at), INERT)
    done = at + 1
  }
  parts.push(source.slice(done))
  return parts.join('')
}
