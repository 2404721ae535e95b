import { OWN_SCRIPTS, SMALL_WORDS } from '../vocabulary/languages.js'
import type { OutlineSection } from './outline.js'

/** This much of a page tells its language, in UTF-16 code units, where it is taken from all over the page. */
const ENOUGH = 5_000
/** Fewer small words or letters of a script than these tell nothing. */
const FEWEST_WORDS = 6
const FEWEST_LETTERS = 20
/** Of the words of a page of prose, one in so many at least is a small one. */
const RAREST = 8

/** No letter of another script stands outside of these; what a page of Latin letters has of them is marks. */
const OTHER_SCRIPTS = /[\u0370-\u1dff\u2c00-\uffff]/
const LETTER = /\p{L}/gu

/**
 * The language of a page's own text, as a BCP 47 primary tag; null where the text is too short to tell, or mixed.
 * Footnotes and headings do not count, since both may be in another: sources keep their titles, chrome its English.
 */
export function languageOf(sections: readonly OutlineSection[]): string | null {
  const text = proseOf(sections)
  return languageByScript(text) ?? languageByWords(text)
}

/** The text of a page's blocks; of a long page, that of some of them, as evenly as they come. */
function proseOf(sections: readonly OutlineSection[]): string {
  const whole = sections.flatMap(({ blocks }) => blocks.map(({ text }) => text.text))
  const length = whole.reduce((sum, text) => sum + text.length, 0)
  const share = Math.min(1, ENOUGH / length)
  const texts: string[] = []
  let seen = 0
  let taken = 0
  for (const text of whole) {
    if (taken <= seen * share) {
      texts.push(text.slice(0, ENOUGH))
      taken += Math.min(text.length, ENOUGH)
    }
    seen += text.length
  }
  return texts.join(' ')
}

/** The language whose own script most letters belong to. Chinese and Japanese share one: kana tell them apart. */
function languageByScript(text: string): string | null {
  if (!OTHER_SCRIPTS.test(text)) return null
  const letters = countOf(text, LETTER)
  const counts = OWN_SCRIPTS.map((script) => ({ language: script.language, count: countOf(text, script.letters) }))
  const kana = counts[0]?.count ?? 0
  for (const { language, count } of counts) {
    const own = language === 'ja' && count * 10 > letters ? count + (counts[2]?.count ?? 0) : count
    if (language === 'zh' && kana * 10 > letters) continue
    if (own >= FEWEST_LETTERS && own * 2 > letters) return language
  }
  return null
}

function countOf(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0
}

/** The language with the most small words; none where English, or a language that is no neighbour, has nearly as many. */
function languageByWords(text: string): string | null {
  const { words, small } = countWords(text)
  const counts = new Map<string, number>()
  for (const [i, { languages }] of SMALL_WORDS.entries()) {
    const count = small[i] as number
    if (count === 0) continue
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + count)
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1])
  const [best, second] = ranked
  if (best === undefined || best[1] < FEWEST_WORDS || best[1] * RAREST < words) return null
  const english = counts.get('en') ?? 0
  // facts of a page that may be English are not to be lost
  if (best[0] !== 'en' && english * 3 > best[1]) return null
  return second !== undefined && second[1] === best[1] ? null : best[0]
}

/**
 * How many words a text has, and how often each of the small words is one of them. A page has thousands of words: none
 * is cut out and looked up, but each gets a number from its letters as they pass, and few have that of a small one.
 */
function countWords(text: string): { words: number; small: Uint32Array } {
  const small = new Uint32Array(SMALL_WORDS.length)
  const wide = wideLetters()
  let words = 0
  let start = -1
  let key = 0
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at)
    const letter = code > 127 ? wide(text, at) : plainLetter(code)
    if (letter > 0) {
      if (start < 0) {
        start = at
        key = 0
      }
      key = nextKey(key, letter)
      if (code >= 0xd800 && code <= 0xdbff) at++
    } else if (start >= 0) {
      words++
      const word = BY_KEY.get(key)
      if (word !== undefined && text.slice(start, at).toLowerCase() === SMALL_WORDS[word]?.word)
        small[word] = (small[word] as number) + 1
      start = -1
    }
  }
  return { words, small }
}

/** 1 to 26 for a plain letter, large or small; 0 for anything else. */
function plainLetter(code: number): number {
  const letter = code | 0x20
  return letter >= 97 && letter <= 122 ? letter - 96 : 0
}

/** Gives the code of the small form of the letter or mark at a place, 0 where none stands there. */
function wideLetters(): (text: string, at: number) => number {
  const known = new Map<number, number>()
  return (text, at) => {
    const code = text.codePointAt(at) as number
    const before = known.get(code)
    if (before !== undefined) return before
    const character = String.fromCodePoint(code)
    const letter = LETTER_OR_MARK.test(character) ? (character.toLowerCase().codePointAt(0) as number) : 0
    known.set(code, letter)
    return letter
  }
}

const LETTER_OR_MARK = /[\p{L}\p{M}]/u

/** A number that few words share: the keys of the small words differ. */
function nextKey(key: number, letter: number): number {
  return (Math.imul(key, 31) + letter) | 0
}

const BY_KEY: ReadonlyMap<number, number> = new Map(SMALL_WORDS.map(({ word }, i) => [keyOf(word), i]))

/** The number of a word, by its letters in small; few words share one, and no two small words do. */
export function keyOf(word: string): number {
  const wide = wideLetters()
  let key = 0
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    key = nextKey(key, code > 127 ? wide(word, at) : plainLetter(code))
  }
  return key
}
