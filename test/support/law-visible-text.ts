import { decodeHTML } from 'entities'
import { type DefaultTreeAdapterMap, Parser, type Token } from 'parse5'
import type { SourceFormat, Span } from '../../src/index.js'

/**
 * What a reader of a source sees, found without any of the library: HTML through parse5, which builds the tree that
 * browsers build, Markdown through a scanner that leaves out whatever may be syntax.
 */
export interface Visible {
  /** For each code unit of the source: 1 where it is seen for certain, 0 where it is not or may not be. */
  readonly seen: Uint8Array
  /**
   * What is seen of a part of the source, squeezed, with what was decoded wrongly set right so many times. Parts that
   * are cut out are not seen.
   */
  readonly textOf: (span: Span, cuts?: readonly Span[], mended?: number) => string
  /** The form in which texts are compared: without white space and invisible characters, nor what may be syntax. */
  readonly squeeze: (text: string) => string
}

/** Something printed, and the source that it stands for. */
interface Unit extends Span {
  readonly printed: string
}

export function visibleOf(source: string, format: SourceFormat): Visible {
  const units =
    format === 'html' ? htmlUnits(source) : format === 'markdown' ? markdownUnits(source) : plainUnits(source, 0)
  const squeeze = format === 'markdown' ? squeezeMarkdown : squeezeText
  const seen = new Uint8Array(source.length)
  for (const { start, end, printed } of units) if (squeeze(printed) !== '') seen.fill(1, start, end)
  if (format === 'markdown') for (const { start, end } of doubtful(source)) seen.fill(0, start, end)
  const starts = units.map(({ start }) => start)
  return {
    seen,
    squeeze,
    textOf(span, cuts = [], mended = 0) {
      const kept: string[] = []
      for (let i = firstFrom(starts, span.start); i < units.length; i++) {
        const unit = units[i] as Unit
        if (unit.start >= span.end) break
        if (unit.end <= span.end && !cuts.some((cut) => cut.start <= unit.start && unit.end <= cut.end))
          kept.push(unit.printed)
      }
      let text = kept.join('')
      for (let i = 0; i < mended; i++) text = mend(text, format)
      return squeeze(text)
    },
  }
}

function firstFrom(starts: readonly number[], at: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) < at) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * White space, control and format characters, and surrogates that stand alone: nothing that a reader sees. Ligatures
 * and hyphens are what they are read as.
 */
function squeezeText(text: string): string {
  return text
    .replace(/[\s\p{Cc}\p{Cf}]/gu, '')
    .replace(/[\ufb00-\ufb06]/g, (sign) => sign.normalize('NFKC'))
    .replace(/[\u2010\u2011]/g, '-')
}

const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const MENDED =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{P}\p{S}\p{Z}\p{Cf}\p{N}\p{Lo}]$/u

/** A text whose UTF-8 was taken for windows-1252, as it was meant: each run of bytes that is one character of UTF-8. */
function mend(text: string, format: SourceFormat): string {
  const bytes = Array.from(text, (character) => {
    const high = HIGH_CONTROLS.indexOf(character)
    const code = character.codePointAt(0) ?? 0
    return high >= 0 ? 0x80 + high : code > 0xff ? 0 : code
  })
  const characters = [...text]
  let mended = ''
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number
    const length = byte === 0xe2 || byte === 0xef ? 3 : 2
    const found = Buffer.from(bytes.slice(i, i + length)).toString()
    if (byte >= 0xc2 && byte < 0xf0 && [...found].length === 1 && found !== '\ufffd' && /[\u0080-\u009f]/.test(found)) {
      mended += HIGH_CONTROLS[found.charCodeAt(0) - 0x80]
      i += length - 1
    } else if (byte >= 0xc2 && byte < 0xf0 && found.length === 1 && MENDED.test(found)) {
      mended += found
      i += length - 1
    } else if (byte === 0xe2 && bytes[i + 1] === 0x80) {
      mended += '”'
      i += characters[i + 2] === '\ufffd' ? 2 : 1
    } else if (format === 'text' && byte === 0xc2 && /\s/.test(characters[i + 1] ?? '')) mended += ' '
    else mended += /[\u0080-\u009f]/.test(characters[i] as string) ? HIGH_CONTROLS[byte - 0x80] : characters[i]
  }
  return mended
}

function squeezeMarkdown(text: string): string {
  return squeezeText(text).replace(/[\\*_#>|~`[\]()\-+=^!<&]/g, '')
}

function plainUnits(text: string, start: number): Unit[] {
  return Array.from({ length: text.length }, (_, i) => ({
    printed: text.charAt(i),
    start: start + i,
    end: start + i + 1,
  }))
}

// A reference with its stop or without one; only those that stand for something are units of their own.
const REFERENCE = /&(?:#[xX]?[\da-fA-F]{1,8}|[a-zA-Z][a-zA-Z\d]{1,31});?/g

/** The units of a text in which there are character references. */
function referenceUnits(text: string, start: number): Unit[] {
  const units: Unit[] = []
  let done = 0
  for (const match of text.matchAll(REFERENCE)) {
    const decoded = decodeHTML(match[0])
    if (decoded === match[0]) continue
    // `&nbspfoo;` stands for a space and `foo;`: what both have at their ends is text
    let tail = 0
    while (tail < decoded.length - 1 && decoded.at(-1 - tail) === match[0].at(-1 - tail)) tail++
    units.push(...plainUnits(text.slice(done, match.index), start + done))
    done = match.index + match[0].length - tail
    units.push({ printed: decoded.slice(0, decoded.length - tail), start: start + match.index, end: start + done })
  }
  units.push(...plainUnits(text.slice(done), start + done))
  return units
}

/** Elements that no page shows the text of. */
const UNSEEN = new Set(
  (
    'script style title template noscript svg math iframe object applet embed map audio video canvas datalist ' +
    // raw text in browsers and markup elsewhere: it may be seen or not
    'noframes noembed xmp listing plaintext frameset'
  ).split(' '),
)

/** A stretch of the source that is text; `length` is how much it prints. */
interface Run {
  start: number
  end: number
  length: number
}

/** parse5, telling what it puts into the page. */
class Reader extends Parser<DefaultTreeAdapterMap> {
  /** The stretches of the source that are text, in the order in which the parser met them. */
  readonly runs: Run[] = []

  override _insertCharacters(token: Token.CharacterToken): void {
    super._insertCharacters(token)
    const at = token.location
    if (at === null || this.isUnseen()) return
    const start = begunBefore(this.tokenizer.preprocessor.html, at.startOffset, token.chars)
    this.runs.push({ start, end: at.endOffset, length: token.chars.length })
  }

  private isUnseen(): boolean {
    const { items, stackTop } = this.openElements
    for (let i = 0; i <= stackTop; i++) {
      const element = items[i]
      if (element === undefined || !('tagName' in element)) continue
      if (UNSEEN.has(element.tagName)) return true
      for (const { name, value } of element.attrs) {
        if (name === 'hidden' || (name === 'style' && /display\s*:\s*none/i.test(value))) return true
      }
    }
    return false
  }
}

/** Longer than any name of a character, with its frame. */
const LONGEST_REFERENCE = 40

/** Where a run begins: parse5 gives the place where it knew so, which is the last sign of a reference or behind a `<`. */
function begunBefore(html: string, start: number, chars: string): number {
  if (chars.startsWith('<') && html[start - 1] === '<') return start - 1
  if (chars[0] === html[start]) return start
  const from = html.lastIndexOf('&', start)
  const reference = from < start - LONGEST_REFERENCE ? null : html.slice(from).match(REFERENCE)?.[0]
  return reference !== undefined && reference !== null && chars.startsWith(decodeHTML(reference)) ? from : start
}

const FRAME_TAG = /<\/?(?:frameset|frame|noframes)(?:\s[^>]*)?>/gi

function htmlUnits(source: string): Unit[] {
  const reader = new Reader({ sourceCodeLocationInfo: true })
  // a page of frames is seen as a browser without frames shows it: by what stands between its tags
  const framed = /<frameset[\s>]/i.test(source)
  const shown = framed ? source.replace(FRAME_TAG, (tag) => ' '.repeat(tag.length)) : source
  reader.tokenizer.write(shown, true)
  // runs that meet are one text: a reference may stand half in one and half in the other
  const joined: Run[] = []
  for (const run of reader.runs.sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last !== undefined && last.end >= run.start) {
      last.end = Math.max(last.end, run.end)
      last.length += run.length
    } else joined.push({ ...run })
  }
  return joined.flatMap((run) => printedBy(shown, run))
}

/** A run may reach further than what it prints: over a tag that is not finished when the page ends. */
function printedBy(source: string, { start, end, length }: Run): Unit[] {
  let left = length
  const units: Unit[] = []
  let from = start
  // `</>` is nothing at all
  for (let at = source.indexOf('</>', start); at >= 0 && at + 3 <= end; at = source.indexOf('</>', from)) {
    units.push(...referenceUnits(source.slice(from, at), from))
    from = at + 3
  }
  units.push(...referenceUnits(source.slice(from, end), from))
  return units.filter(({ printed, end: at }) => {
    // CR LF is one line end
    if (printed === '\r' && source[at] === '\n') return false
    left -= printed.length
    return left >= 0
  })
}

/** Escapes, link targets, images, tags, comments, code fences and references: syntax wherever they stand. */
const SYNTAX =
  /\\[!-/:-@[-`{-~]|\]\([^)\n]*\)|<!--[\s\S]*?(?:-->|$)|<[a-zA-Z/!?](?:(?!\n[ \t>]*(?:`{3}|~{3}))[^>])*(?:>|$)|^[ \t>]*(?:`{3,}|~{3,}).*$|&(?:#[xX]?[\da-fA-F]{1,8}|[a-zA-Z][a-zA-Z\d]{1,31});|!\[[^\]]*\]/gm

/** The number of a list entry, or of what looks like one. */
const NUMBER = /(?<=^[ \t>*+-]*)\d{1,9}[.)](?=\s|$)/gm

/** Such a number where only a list entry can stand: at the head of a block. */
const FIRST_NUMBER = /(?<=(?:^|\n[ \t>]*\n)[ \t>*+-]*)\d{1,9}[.)](?=\s|$)/g

function markdownUnits(source: string): Unit[] {
  const units: Unit[] = []
  let done = 0
  for (const match of source.matchAll(SYNTAX)) {
    const [piece] = match
    units.push(...plainUnits(source.slice(done, match.index), done))
    done = match.index + piece.length
    if (piece.startsWith('\\')) units.push({ printed: piece.charAt(1), start: match.index, end: done })
    else if (piece.startsWith('&')) units.push(...referenceUnits(piece, match.index))
  }
  units.push(...plainUnits(source.slice(done), done))
  const numbers = new Set<number>()
  for (const match of source.matchAll(FIRST_NUMBER))
    for (let i = 0; i < match[0].length; i++) numbers.add(match.index + i)
  return units.filter(({ start }) => !numbers.has(start))
}

/** The places of numbers that may stand for list entries and then be syntax. */
function doubtful(source: string): Span[] {
  return [...source.matchAll(NUMBER)].map(({ index, 0: number }) => ({ start: index, end: index + number.length }))
}
