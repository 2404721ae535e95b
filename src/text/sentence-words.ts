import { ALWAYS_CONTINUES, LETTERED, MAY_END, NUMBER_FOLLOWS, SENTENCE_STARTERS } from '../vocabulary/abbreviations.js'

/** Whether a stop is a part of the word before it or the end of a sentence, by that word and the one that follows. */

/** White space, just as `\s` and `trim` have it. */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13)
  if (code === 160 || code === 0xfeff || code === 0x3000 || code === 0x1680) return true
  return code >= 0x2000 && (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f)
}

/** Lower case, upper case, a digit, or none of these. */
export type CharacterKind = 'lower' | 'upper' | 'digit' | 'other'

export function characterKind(text: string, at: number): CharacterKind {
  const code = text.charCodeAt(at)
  if (code >= 48 && code <= 57) return 'digit'
  if (code < 128) return code >= 97 && code <= 122 ? 'lower' : code >= 65 && code <= 90 ? 'upper' : 'other'
  const character = text.charAt(at)
  const upper = character.toUpperCase()
  if (character !== upper) return 'lower'
  return character === character.toLowerCase() ? 'other' : 'upper'
}

/** Longer words are no abbreviations: looking no further back keeps the work at each stop bounded. */
const LONGEST_WORD = 24

const WORD_BREAKS = '“”‘"()[]{}«»,;:!?…—–/'

/** The start of the word that ends before `end`: letters with the stops, hyphens and apostrophes inside it. */
function wordStart(text: string, end: number, floor: number): number {
  let at = end
  const least = Math.max(floor, end - LONGEST_WORD)
  while (at > least && !isSpace(text.charCodeAt(at - 1)) && !WORD_BREAKS.includes(text.charAt(at - 1))) at--
  return at
}

/** The word of letters and digits at `at`, cut off at a length that no word of the tables has. */
function nextWord(text: string, at: number): string {
  let end = at
  const limit = at + LONGEST_WORD
  while (end < limit && characterKind(text, end) !== 'other') end++
  return text.slice(at, end)
}

/** Whether the word at `at` commonly starts a sentence, and stands as a word: "In 1999", not "A. Smith" or "In-". */
export function startsSentence(text: string, at: number): boolean {
  const word = nextWord(text, at)
  if (!SENTENCE_STARTERS.has(word)) return false
  const after = text.charCodeAt(at + word.length)
  return Number.isNaN(after) || isSpace(after) || after === 44 || after === 0x2019 || after === 39
}

/** A lone capital or dotted letters. Catches "J", "U.S", "C.A.R", "J.M", "a.m"; not "Mr", "II". */
const DOTTED_LETTERS = /^(?:\p{L}\.){0,6}\p{L}$/u

/** A Roman numeral. Catches "V", "XII", also "I" and "C", which the caller knows to be wanted as numbers. */
const ROMAN_NUMERAL = /^[IVXLC]{1,7}$/

/** The start of a number or of a code with one letter before its digits. Catches "48", "C1", "2nd"; not "XII", "UN". */
const NUMBER_START = /^\p{L}?[0-9]/u

/** The number of a list item. Catches "1", "24"; not a year. */
const LIST_NUMBER = /^[0-9]{1,3}$/

/** Whether what stands at `at` is a number, a numeral or a code: "48", "XII", "C-1", "A/53". */
function startsNumber(text: string, at: number): boolean {
  const word = nextWord(text, at)
  if (NUMBER_START.test(word) || (ROMAN_NUMERAL.test(word) && word !== 'I')) return true
  const after = text.charAt(at + word.length)
  return word.length <= 3 && (after === '/' || after === '-') && characterKind(text, at) === 'upper'
}

/**
 * Whether the single stop at `stop` ends its sentence, given that a capital, a digit or the like stands at `next`.
 * `from` is where the sentence began. `closed`: a footnote marker or a closing quote stood after the stop, so that only
 * words that never end a sentence carry it on.
 */
export function stopEnds(text: string, from: number, stop: number, next: number, closed: boolean): boolean {
  const start = wordStart(text, stop, from)
  const word = text.slice(start, stop)
  const tail = word.slice(word.lastIndexOf('.') + 1)
  const letters = DOTTED_LETTERS.test(word)
  if (start === from && (LIST_NUMBER.test(word) || word.length === 1)) return false // "1. Georgia shall", "A. The"
  if (ALWAYS_CONTINUES.has(word)) return false
  if (tail !== word && !letters && tail !== '' && characterKind(tail, 0) === 'upper' && ALWAYS_CONTINUES.has(tail)) {
    return false // "Lt.Gen. Lee"
  }
  if (closed && word !== '') return true
  if (NUMBER_FOLLOWS.has(word)) return !startsNumber(text, next)
  if (MAY_END.has(word)) return startsSentence(text, next)
  if (!letters) return true
  if (word.length === 1 && characterKind(word, 0) !== 'upper') return characterKind(text, next) !== 'digit'
  if (startsSentence(text, next)) return true
  return word.length === 1 && isLettered(text, start, from) && characterKind(text, next) === 'upper'
}

/** Whether the word before the lone capital at `start` makes it a label: "Form A", "Protocol V". */
function isLettered(text: string, start: number, from: number): boolean {
  let end = start
  while (end > from && end > start - 3 && isSpace(text.charCodeAt(end - 1))) end--
  return LETTERED.has(text.slice(wordStart(text, end, from), end).toLowerCase())
}
