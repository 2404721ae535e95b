import { MONTH_ABBREVIATIONS, MONTH_NAMES } from '../vocabulary/months.js'
import { NUMBERED } from '../vocabulary/number-words.js'
import { MONEY_BEFORE, UNIT_AFTER, type Unit, unitOf } from '../vocabulary/units.js'
import { isGlued, type NumberToken, type Numeral, numberTokens, readNumeral } from './numerals.js'
import type { Span } from './span.js'

/** How the text bounds a number. `about` also stands for "some", "nearly" and "an estimated". */
export type Bound = 'about' | 'at-least' | 'more-than' | 'at-most' | 'fewer-than'

/** A number of something. The span covers the words that bound it, the number, and its unit of measure. */
export interface Quantity extends Span {
  /** The number; of a range, its lower end. */
  readonly value: number
  /** The upper end of a range; null where there is no range. */
  readonly high: number | null
  /** Null where the text gives the number plainly. */
  readonly bound: Bound | null
  /** Null where no measure stands beside it: what is counted is then told by the words around. */
  readonly unit: Unit | null
}

/** The one number that the text gives; null where it gives none, or the two ends of a range. */
export function exactly(quantity: Quantity | undefined): number | null {
  return quantity === undefined || quantity.high !== null ? null : quantity.value
}

const DASHES = '-\u2010\u2011\u2012\u2013\u2014\u2212'
/** Signs that make what is glued to them a symbol, a time or a label: `54/54B`, `#5`, `12:30`, `PMN-2`, `[3]`. */
const SIGNS_BEFORE = `${DASHES}/#°º_@&=:.,[`
const SIGNS_AFTER = '/:_@=%°'
const BOUNDS: readonly (readonly [Bound, RegExp])[] = [
  ['at-least', /(?:^|[^\p{L}])(?:at least|(?:no|not) (?:fewer|less) than|a minimum of) $/iu],
  ['at-most', /(?:^|[^\p{L}])(?:up to|at most|(?:no|not) more than|as (?:many|much) as|a maximum of) $/iu],
  ['more-than', /(?:^|[^\p{L}])(?:more than|over|above|in excess of) $/iu],
  ['fewer-than', /(?:^|[^\p{L}])(?:fewer than|less than|under|below) $/iu],
  [
    'about',
    /(?:^|[^\p{L}])(?:about|some|around|approximately|approx\.|roughly|nearly|almost|close to|an estimated|estimated|circa) $/iu,
  ],
]
const BOUND_WINDOW = 24
const MONEY = new RegExp(`(?:^|[^\\p{L}$€£])(${MONEY_BEFORE}) ?$`, 'u')
const MONEY_WINDOW = 10
const MEASURE = new RegExp(`^ ?(${UNIT_AFTER})(?![\\p{L}\\p{N}])`, 'iu')
const MEASURE_WINDOW = 24
const PERCENT = /^ ?(?:%|per ?cent\b|percent)/i
/** `one of`, `one another`: no number of anything. */
const PRONOUN = /^(?:of|another|may|can|could|should|must|s|day)$/

/**
 * The quantities of a text in order, not overlapping: digits with their thousands, number words, and the like of
 * `1.9 million`, with bounds, measures and money. A range is one quantity with both its ends, and `200-300,000` begins
 * at 200,000. Years, days of a month, ordinals, percentages, numbers of resolutions, articles and types, numbers glued
 * to letters (`PMN-2`), and words that give no number (`dozens`, `several thousand`) are no quantities. "no" is none.
 */
export function findQuantities(text: string): Quantity[] {
  const tokens = numberTokens(text)
  const found: Quantity[] = []
  for (let i = 0; i < tokens.length; ) {
    const first = readNumeral(tokens, i)
    if (first === null) {
      i++
      continue
    }
    const second = rangeEnd(tokens, first)
    const last = second ?? first
    i = last.next
    const quantity = isNone(text, tokens, first, last) ? null : quantityOf(text, first, second)
    if (quantity !== null) found.push(quantity)
  }
  return found
}

/** The end of a range that begins with `first`: `200-300,000`, `10 to 15`, `between one and two million`. */
function rangeEnd(tokens: readonly NumberToken[], first: Numeral): Numeral | null {
  const joint = tokens[first.next]
  const before = tokens[first.at - 1]?.text
  const joins =
    joint !== undefined &&
    (joint.text === 'to' ||
      DASHES.includes(joint.text) ||
      (joint.text === 'and' && before === 'between') ||
      (joint.text === 'or' && before === 'either'))
  if (!joins) return null
  let at = first.next + 1
  while (/^(?:us|\$|€|£)$/.test(tokens[at]?.text ?? '')) at++
  const second = readNumeral(tokens, at)
  return second !== null && second.value > first.value ? second : null
}

/** Whether what stands around the number makes it no quantity. */
function isNone(text: string, tokens: readonly NumberToken[], first: Numeral, last: Numeral): boolean {
  const [before, own, after] = [tokens[first.at - 1], tokens[first.at], tokens[last.next]]
  const tail = tokens[last.next - 1]
  const right = text.slice(last.end, last.end + MEASURE_WINDOW)
  if (PERCENT.test(right)) return true
  if (isGlued(before, own) && (before?.kind !== 'mark' || SIGNS_BEFORE.includes(before.text)))
    if (before?.kind === 'mark' || moneyBefore(text, first) === null)
      // `NOK5,000`, and not `PMN-2`
      return true
  if (isGlued(tail, after) && after !== undefined) {
    // `7th`, `54B`; and `10-year-old`, `five-year plan`
    if (after.kind === 'word' && !MEASURE.test(right)) return true
    // `54/54B`, and not `US$5/€4`
    const next = tokens[last.next + 1]
    if ((SIGNS_AFTER + DASHES).includes(after.text) && isGlued(after, next) && next?.kind !== 'mark') return true
  }
  const word = before?.text === '.' ? tokens[first.at - 2]?.text : before?.text
  if (NUMBERED.has(word ?? '') && !(word === 'no' && before?.text !== '.' && first.digits === null)) return true
  // `3 December`, `December 3`
  if (first.digits !== null && (isMonth(text, after) || isMonth(text, before))) return true
  const whole = tokens[first.at]?.text
  if (
    whole === 'one' &&
    (PRONOUN.test(after?.text ?? '') || /^(?:no|any|every|each|this|that|the|which)$/.test(word ?? ''))
  )
    return true
  return false
}

function isMonth(text: string, token: NumberToken | undefined): boolean {
  if (token?.kind !== 'word' || !/^\p{Lu}/u.test(text.slice(token.start, token.start + 1))) return false
  return MONTH_NAMES.has(token.text) || MONTH_ABBREVIATIONS.has(token.text)
}

function moneyBefore(text: string, { start }: Numeral): RegExpExecArray | null {
  return MONEY.exec(text.slice(Math.max(0, start - MONEY_WINDOW), start))
}

/** A year stands bare: `2004`, and not `2,004` or `US$2004`. */
const YEAR = /^(?:1[89]|20)\d\d$/

function quantityOf(text: string, first: Numeral, second: Numeral | null): Quantity | null {
  const last = second ?? first
  const measure = MEASURE.exec(text.slice(last.end, last.end + MEASURE_WINDOW))
  const money = moneyBefore(text, first)
  const unit = unitOf(money?.[1] ?? measure?.[1] ?? '')
  if (unit === null && YEAR.test(first.digits ?? '') && first.scale === 1) return null
  const end = money === null && measure !== null ? last.end + measure[0].length : last.end
  // with the sign or word of the money; what stands before that is no part of it
  const begin = money === null ? first.start : text.lastIndexOf(money[1] as string, first.start)
  const left = text.slice(Math.max(0, begin - BOUND_WINDOW), begin)
  const bound = BOUNDS.find(([, words]) => words.test(left))
  const words = bound === undefined ? '' : (bound[1].exec(left)?.[0].replace(/^[^\p{L}]/u, '') ?? '')
  const range = rangeOf(first, second)
  return { start: begin - words.length, end, ...range, bound: bound?.[0] ?? null, unit }
}

/** The ends of a range, of which the first leaves out what the second tells: `200-300,000`, `1 to 2 million`. */
function rangeOf(first: Numeral, second: Numeral | null): { value: number; high: number | null } {
  if (second === null) return { value: first.value, high: null }
  const { value, scale } = first
  const shared = scale === 1 && second.scale > 1 && value * second.scale < second.value
  const elided = scale === 1 && value < 1_000 && value * 1_000 < second.value && second.value % 1_000 === 0
  const low = shared ? value * second.scale : elided && !first.digits?.includes('.') ? value * 1_000 : value
  return { value: low, high: second.value }
}
