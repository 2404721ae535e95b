import { NUMBER_WORDS, SCALE_WORDS } from '../vocabulary/number-words.js'

/**
 * A token of a text as the reader of numbers sees it.
 * - `digits`: a run of digits with its thousands and decimals: `10,000`, `10.5`, `1.683.860`, `7`
 * - `word`: a run of letters, in lower case
 * - `mark`: any other single code point that is no white space
 */
export interface NumberToken {
  readonly kind: 'digits' | 'word' | 'mark'
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A number that the tokens from `at` to before `next` write, with its place in the text. */
export interface Numeral {
  readonly at: number
  readonly next: number
  readonly start: number
  readonly end: number
  readonly value: number
  /** The digits as written, without a scale word; null where words write it. */
  readonly digits: string | null
  /** What its last word multiplies by; 1 where none does. */
  readonly scale: number
}

const LETTER = /\p{L}/u
const SPACE = /\s/

/** The tokens of a text, in order. */
export function numberTokens(text: string): NumberToken[] {
  const tokens: NumberToken[] = []
  let at = 0
  while (at < text.length) {
    const code = text.codePointAt(at) as number
    const start = at
    if (isDigit(code)) {
      at = digitsEnd(text, at)
      tokens.push({ kind: 'digits', start, end: at, text: text.slice(start, at) })
    } else if (isLetter(code)) {
      at = lettersEnd(text, at)
      tokens.push({ kind: 'word', start, end: at, text: text.slice(start, at).toLowerCase() })
    } else {
      at += code > 0xffff ? 2 : 1
      if (code > 127 ? !SPACE.test(text.slice(start, at)) : !(code === 32 || (code >= 9 && code <= 13)))
        tokens.push({ kind: 'mark', start, end: at, text: text.slice(start, at) })
    }
  }
  return tokens
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return LETTER.test(String.fromCodePoint(code))
}

/** Digits, and further digits behind each comma or stop. */
function digitsEnd(text: string, start: number): number {
  let at = start
  for (;;) {
    while (isDigit(text.charCodeAt(at))) at++
    const mark = text.charCodeAt(at)
    if ((mark !== 44 && mark !== 46) || !isDigit(text.charCodeAt(at + 1))) return at
    at++
  }
}

function lettersEnd(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    const code = text.codePointAt(at) as number
    if (!isLetter(code)) break
    at += code > 0xffff ? 2 : 1
  }
  return at
}

/** Whether nothing stands between the two. */
export function isGlued(left: NumberToken | undefined, right: NumberToken | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start
}

/** The number that begins at the token `at`; null where none does. */
export function readNumeral(tokens: readonly NumberToken[], at: number): Numeral | null {
  const token = tokens[at]
  if (token === undefined || token.kind === 'mark') return null
  return token.kind === 'digits' ? readDigits(tokens, at) : readWords(tokens, at)
}

const PLAIN = /^\d{1,12}(?:\.\d{1,6})?$/
const COMMAS = /^\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,6})?$/
const STOPS = /^\d{1,3}(?:(?:\.\d{3}){2,4}|\.000)$/

/** The number that digits write; null where they write none (`51,45`, `10.2.3`). */
function numberOf(digits: string): number | null {
  // no decimals are three zeros: `12.000`
  if (STOPS.test(digits)) return Number(digits.replaceAll('.', ''))
  if (PLAIN.test(digits)) return Number(digits)
  return COMMAS.test(digits) ? Number(digits.replaceAll(',', '')) : null
}

const FIRST_GROUP = /^\d{1,3}$/
const NEXT_GROUP = /^\d{3}$/

/** `10,000`, `10 000`, `1.9 million`. */
function readDigits(tokens: readonly NumberToken[], at: number): Numeral | null {
  const { start, text } = tokens[at] as NumberToken
  let digits = text
  let next = at + 1
  while (FIRST_GROUP.test(text) && next - at < 5 && isGroup(tokens, next))
    digits += (tokens[next++] as NumberToken).text
  const value = numberOf(digits)
  if (value === null) return null
  const { end } = tokens[next - 1] as NumberToken
  const word = tokens[next]
  const scale = word === undefined || word.start === end ? undefined : SCALE_WORDS.get(word.text)
  if (word === undefined || scale === undefined) return { at, next, start, end, value, digits, scale: 1 }
  return { at, next: next + 1, start, end: word.end, value: scaled(value, scale), digits, scale }
}

/** Three digits that a space parts from the digits before, as thousands are: `10 000`. */
function isGroup(tokens: readonly NumberToken[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  return token !== undefined && before?.end === token.start - 1 && NEXT_GROUP.test(token.text)
}

/** `2.3 million` is 2300000, and not 2299999.9999999995. */
function scaled(value: number, scale: number): number {
  return Number((value * scale).toPrecision(12))
}

/** `twenty-five`, `two hundred and six thousand`, `a dozen`, `half a million`. */
function readWords(tokens: readonly NumberToken[], at: number): Numeral | null {
  const first = tokens[at] as NumberToken
  const article = isArticle(first.text) ? 1 : first.text === 'half' && isArticle(wordAt(tokens, at + 1)) ? 2 : 0
  if (article > 0 && !SCALE_WORDS.has(wordAt(tokens, at + article))) return null
  // `part` is what the next scale word multiplies, `total` what the scale words before have made
  let part: number | null = article === 0 ? null : article === 1 ? 1 : 0.5
  let total = 0
  let scale = 1
  let next = at + article
  for (;;) {
    const place = wordPlace(tokens, next, next > at + article, scale > 1)
    const small = NUMBER_WORDS.get(wordAt(tokens, place))
    const times = SCALE_WORDS.get(wordAt(tokens, place))
    if (small !== undefined && fits(part, small)) part = (part ?? 0) + small
    else if (times !== undefined && part !== null && part > 0) {
      scale = times
      if (times >= 1_000) total += scaled(part, times)
      part = times >= 1_000 ? 0 : scaled(part, times)
    } else break
    next = place + 1
  }
  if (part === null || next === at + article) return null
  return {
    at,
    next,
    start: first.start,
    end: (tokens[next - 1] as NumberToken).end,
    value: total + part,
    digits: null,
    scale,
  }
}

function isArticle(word: string): boolean {
  return word === 'a' || word === 'an'
}

/** Where the next word of a number stands: behind a hyphen in `twenty-five`, behind an "and" in `two hundred and six`. */
function wordPlace(tokens: readonly NumberToken[], at: number, joined: boolean, scaled: boolean): number {
  if (!joined) return at
  const token = tokens[at]
  if (token?.text === '-' && isGlued(tokens[at - 1], token) && isGlued(token, tokens[at + 1])) return at + 1
  return scaled && token?.text === 'and' ? at + 1 : at
}

/** Whether a small number can follow in the same number: `twenty three`, `hundred three`, and not `two three`. */
function fits(part: number | null, small: number): boolean {
  if (part === null || part === 0) return true
  return part % 100 === 0 || (small > 0 && small < 10 && part % 10 === 0 && part % 100 >= 20)
}

function wordAt(tokens: readonly NumberToken[], at: number): string {
  const token = tokens[at]
  return token?.kind === 'word' ? token.text : ''
}
