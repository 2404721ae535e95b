import { MONTH_ABBREVIATIONS, MONTH_NAMES } from '../vocabulary/months.js'

/**
 * A token of a sentence as the date reader sees it.
 * - `number`: a plain run of digits; `day` where an ordinal ending shows it is no year ("3rd")
 * - `other`: digits that are surely no date (decimals, thousands, "54B", "1990s", parts of "51/45")
 * - `month`: a capitalised month name or its short form
 * - `word`: letters, then letters and digits
 * - `mark`: any other single code unit
 */
export interface DateToken {
  readonly kind: 'number' | 'day' | 'other' | 'month' | 'word' | 'mark'
  readonly start: number
  readonly end: number
  /** The word, in lower case if it has a capital first; or the mark itself, or the digits; empty where none is wanted. */
  readonly text: string
  /** The number, or the month 1-12; 0 for the rest. */
  readonly value: number
  /** A month in its short form ("Sept"). */
  readonly short: boolean
  /** A word or month that begins with a capital. */
  readonly capital: boolean
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** ASCII letters, underscore, and the letters of Latin, Greek, Cyrillic and so on up to the punctuation at U+2000. */
function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95
  return (code >= 0xc0 && code < 0x2000 && code !== 0x1680 && code !== 0xd7 && code !== 0xf7) || code === 0xaa
}

/** White space as `\s` has it, in the part of it that pages use; a mark that slips through only ends a date. */
function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160 || (code >= 0x2000 && code <= 0x200b)
}

function skipDigits(text: string, from: number): number {
  let at = from
  while (isDigit(text.charCodeAt(at))) at++
  return at
}

function skipWord(text: string, from: number): number {
  let at = from
  while (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at))) at++
  return at
}

const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th'])

/** Reads the number at `start`: with its decimals, thousands or glued letters, which make it no date. */
function readNumber(text: string, start: number): DateToken {
  let end = skipDigits(text, start)
  const digits = end - start
  let kind: DateToken['kind'] = digits === 4 || digits <= 2 ? 'number' : 'other'
  for (;;) {
    const mark = text.charCodeAt(end)
    if (mark !== 44 && mark !== 46) break
    const next = skipDigits(text, end + 1)
    const grouped = mark === 44 && next - end === 4 // "1,683": a comma and just three digits
    const decimal = mark === 46 && next > end + 1
    if (!grouped && !decimal) break
    kind = 'other'
    end = next
  }
  const span = digits === 4 && kind === 'number' ? spanEnd(text, start, end) : end
  if (span > end) {
    if (isSymbolPart(text, start, span)) kind = 'other'
    const year = kind === 'number' ? text.slice(start, end) : ''
    return { kind, start, end: span, text: year, value: Number(year), short: false, capital: false }
  }
  if (isSymbolPart(text, start, end)) kind = 'other'
  const after = text.charCodeAt(end)
  if (isLetter(after)) {
    const wordEnd = skipWord(text, end)
    const ordinal = kind === 'number' && digits <= 2 && ORDINAL_ENDINGS.has(text.slice(end, wordEnd).toLowerCase())
    kind = ordinal ? 'day' : 'other'
    const value = ordinal ? Number(text.slice(start, end)) : 0
    return { kind, start, end: wordEnd, text: '', value, short: false, capital: false }
  }
  const plain = kind === 'number' ? text.slice(start, end) : ''
  return { kind, start, end, text: plain, value: Number(plain), short: false, capital: false }
}

/** Where a year ends that a slash joins to the next one, "1999/2000" or "2003/04": one token; else where its digits do. */
function spanEnd(text: string, start: number, end: number): number {
  if (text.charCodeAt(end) !== 47) return end
  const last = skipDigits(text, end + 1)
  const next = String(Number(text.slice(start, end)) + 1)
  const tail = text.slice(end + 1, last)
  const joined = tail === next || (tail.length === 2 && next.endsWith(tail))
  return joined && !isLetter(text.charCodeAt(last)) ? last : end
}

/** Marks that make a number an amount or a part of a symbol: "51/45", "$2000", "#5", "n°5", "id=1999". */
const GLUED_BEFORE = '/$€£#°º=~@&'

/** Whether a mark glued to the digits makes them no date; also "12:30", "5%" and "2001.pdf". */
function isSymbolPart(text: string, start: number, end: number): boolean {
  if (start > 0) {
    if (GLUED_BEFORE.includes(text.charAt(start - 1))) return true
    if (text.charCodeAt(start - 1) === 58 && isDigit(text.charCodeAt(start - 2))) return true
  }
  const after = text.charCodeAt(end)
  if (after === 47 || after === 37) return true
  const next = text.charCodeAt(end + 1)
  return (after === 58 && isDigit(next)) || (after === 46 && next >= 97 && next <= 122)
}

/** Longer words are in no table of the date reader. */
const LONGEST_WORD = 14

function readWord(text: string, start: number): DateToken {
  const end = skipWord(text, start)
  const capital = text.charCodeAt(start) >= 65 && text.charCodeAt(start) <= 90
  const written = end - start > LONGEST_WORD ? '' : text.slice(start, end)
  const word = capital ? written.toLowerCase() : written
  if (capital && word.length >= 3 && word.length <= 9) {
    const month = MONTH_NAMES.get(word)
    if (month !== undefined) return { kind: 'month', start, end, text: word, value: month, short: false, capital }
    const short = MONTH_ABBREVIATIONS.get(word)
    if (short !== undefined) return { kind: 'month', start, end, text: word, value: short, short: true, capital }
  }
  return { kind: 'word', start, end, text: word, value: 0, short: false, capital }
}

/** The tokens of a text in order; one pass, no look back. */
export function dateTokens(text: string): DateToken[] {
  const tokens: DateToken[] = []
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      at++
      continue
    }
    let token: DateToken
    if (isDigit(code)) token = readNumber(text, at)
    else if (isLetter(code)) token = readWord(text, at)
    else token = { kind: 'mark', start: at, end: at + 1, text: text.charAt(at), value: 0, short: false, capital: false }
    tokens.push(token)
    at = token.end
  }
  return tokens
}

const DASHES = '-\u2010\u2011\u2012\u2013\u2212'

/** A hyphen or a dash that joins; the long dash parts, and joins nothing. */
export function isDash(token: DateToken | undefined): boolean {
  return token?.kind === 'mark' && DASHES.includes(token.text)
}

/** Whether nothing stands between the two. */
export function isTight(left: DateToken | undefined, right: DateToken | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start
}

/** The token's word in lower case; empty for a number, a month or a mark. */
export function word(token: DateToken | undefined): string {
  return token?.kind === 'word' ? token.text : ''
}

/** A table of words, written as one line of them. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
