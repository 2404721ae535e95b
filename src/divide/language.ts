import { matchesOf } from '../text/matches.js'
import { LANGUAGES_OF_WORD, OWN_SCRIPTS } from '../vocabulary/languages.js'
import type { OutlineSection } from './outline.js'

/** This much of a page tells its language, in UTF-16 code units. */
const ENOUGH = 40_000
/** Fewer small words or letters of a script than these tell nothing. */
const FEWEST_WORDS = 6
const FEWEST_LETTERS = 20
/** Of the words of a page of prose, one in so many at least is a small one. */
const RAREST = 8

const WORD = /[\p{L}\p{M}]+/gu
/** No letter of another script stands outside of these; what a page of Latin letters has of them is marks. */
const OTHER_SCRIPTS = /[\u0370-\u1dff\u2c00-\uffff]/
/** What is neither a plain letter nor a common mark: only a text without any may be cut into words by its codes. */
const UNCOMMON = /[^\0-\x7f\u00a0\u2000-\u206f]/
const LETTER = /\p{L}/gu

/**
 * The language of a page's own text, as a BCP 47 primary tag; null where the text is too short to tell, or mixed.
 * Footnotes and headings do not count, since both may be in another: sources keep their titles, chrome its English.
 */
export function languageOf(sections: readonly OutlineSection[]): string | null {
  const text = proseOf(sections)
  return languageByScript(text) ?? languageByWords(text)
}

function proseOf(sections: readonly OutlineSection[]): string {
  const texts: string[] = []
  let length = 0
  for (const { blocks } of sections) {
    for (const { text } of blocks) {
      if (length >= ENOUGH) return texts.join(' ')
      texts.push(text.text.slice(0, ENOUGH - length))
      length += text.text.length
    }
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
  const counts = new Map<string, number>()
  let words = 0
  for (const [word, count] of wordCounts(text.toLowerCase())) {
    words += count
    for (const language of LANGUAGES_OF_WORD.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + count)
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1])
  const [best, second] = ranked
  if (best === undefined || best[1] < FEWEST_WORDS || best[1] * RAREST < words) return null
  const english = counts.get('en') ?? 0
  // facts of a page that may be English are not to be lost
  if (best[0] !== 'en' && english * 3 > best[1]) return null
  return second !== undefined && second[1] === best[1] ? null : best[0]
}

/** How often each word stands in a text of small letters. */
function wordCounts(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const count = (word: string): void => {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  if (UNCOMMON.test(text)) {
    for (const [word] of matchesOf(text, WORD)) count(word)
    return counts
  }
  let start = -1
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at)
    const letter = code >= 97 && code <= 122
    if (letter && start < 0) start = at
    else if (!letter && start >= 0) {
      count(text.slice(start, at))
      start = -1
    }
  }
  return counts
}
