import type { Span } from '../text/span.js'
import {
  isIn,
  PARTY_WORDS,
  type Party,
  type PartyForm,
  type PartyWord,
  partyIn,
  withoutAccents,
} from './party-entries.js'
import { NOT_A_PARTY } from './party-table.js'

/** A place in running text that stands for a party. */
export interface PartyMention extends Span {
  readonly party: Party
  /** `capital` is a guess that only a reader of the sentence can make sure of: Malabo may be the town. */
  readonly form: PartyForm
}

/**
 * All mentions of parties in running text, in order. Of two that overlap the one that begins first counts, of two that
 * begin together the longer one. Names count as written or in capitals, with or without their accents.
 *
 * Takes time linear in the text: each capitalized word is looked up once, and no name has more than a few words.
 */
export function findParties(text: string, edition: number | null = null): PartyMention[] {
  const mentions: PartyMention[] = []
  let at = 0
  while (at < text.length) {
    if (!isWordCode(text.charCodeAt(at))) {
      at++
      continue
    }
    const found = opensName(text, at) ? longestAt(text, at, edition) : null
    if (found === null) {
      at = wordEnd(text, at, text.length)
      continue
    }
    if (found.mention !== null) mentions.push(found.mention)
    at = found.end
  }
  return mentions
}

/** A step in the tree of names: the words that may follow, each with what stands before it, and the name ending here. */
interface Step {
  next: Map<string, Step> | null
  end: NameEnd | null
}

interface NameEnd {
  /** Whom the name means; several where the edition decides; none for a name that hides a party's name. */
  readonly meanings: PartyWord[]
  /** What must follow the last word. */
  readonly tail: string
  /** Whether a stop after the last word belongs to the name: "U.S." and "U.S". */
  readonly stopMayFollow: boolean
  /** Whether a name turned round ends here: "Congo, Republic of" is none in "Congo, Republic of Korea". */
  readonly turned: boolean
  /** Whether the accents must be there, since the word without them is another word. */
  readonly accented: boolean
}

interface Found {
  readonly end: number
  readonly mention: PartyMention | null
}

/** No word of a name is longer, nor is there more between two of them: what is longer need not be read further. */
const LONGEST_WORD = 24
const LONGEST_GAP = 32

/** Capitals that without accents are English words. */
const ACCENTED = new Set(['Malé'])

function longestAt(text: string, start: number, edition: number | null): Found | null {
  let best: Found | null = null
  let step = nameTree()
  let wordStart = start
  let gap: string | null = ''
  while (gap !== null) {
    const end = wordEnd(text, wordStart, wordStart + LONGEST_WORD + 1)
    const written = text.slice(wordStart, end)
    const word = withoutAccents(written)
    const grown: Step | undefined = step.next?.get(gap + word)
    if (grown === undefined) break
    step = grown
    if (step.end !== null) best = endHere(text, start, end, step.end, word !== written, edition) ?? best
    if (step.next === null) break
    wordStart = nextWord(text, end)
    gap = readGap(text, end, wordStart)
  }
  return best
}

function endHere(
  text: string,
  start: number,
  wordsEnd: number,
  name: NameEnd,
  hasAccents: boolean,
  edition: number | null,
): Found | null {
  let end = wordsEnd
  if (name.tail !== '') {
    if (!text.startsWith(name.tail, end)) return null
    end += name.tail.length
  } else if (name.stopMayFollow && text[end] === '.') end++
  if (name.accented && !hasAccents) return null
  if (name.turned && /^\s[A-Z]/.test(text.slice(end, end + 2))) return null
  // A sum of money: "US$2 million".
  if (text[end] === '$') return null
  if (name.meanings.length === 0) return { end, mention: null }
  const meaning = meaningIn(name.meanings, edition)
  const party = meaning && partyIn(meaning.code, edition)
  return meaning && party ? { end, mention: { start, end, party, form: meaning.form } } : null
}

/** What a name means in an edition. Where that is not known, what it means today. */
function meaningIn(meanings: readonly PartyWord[], edition: number | null): PartyWord | null {
  if (edition === null) return meanings.find(({ to }) => to === null) ?? meanings[0] ?? null
  return meanings.find((meaning) => isIn(meaning, edition)) ?? null
}

/** Whether the word at an offset may open a name. Of words with a small letter only "former" does. */
function opensName(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 0x41 && code <= 0x5a) || (code === 0x66 && text.startsWith('former', at))
}

function wordEnd(text: string, start: number, limit: number): number {
  const last = Math.min(limit, text.length)
  let at = start
  while (at < last && isWordCode(text.charCodeAt(at))) at++
  return at
}

function nextWord(text: string, start: number): number {
  const last = Math.min(start + LONGEST_GAP, text.length)
  let at = start
  while (at < last && !isWordCode(text.charCodeAt(at))) at++
  return at
}

/** Letters (with their combining accents), digits and the underscore. */
function isWordCode(code: number): boolean {
  if (code < 0x80) {
    return (
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x30 && code <= 0x39) ||
      code === 0x5f
    )
  }
  return code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7
}

/**
 * What stands between two words of a name, in one way of writing: any white space is one space, any dash a hyphen,
 * any apostrophe a straight one. Null where no name has such a thing between its words, or a blank line parts them.
 */
function readGap(text: string, start: number, end: number): string | null {
  if (end >= text.length || end === start) return null
  if (end === start + 1 && text.charCodeAt(start) === 0x20) return ' '
  let gap = ''
  let lines = 0
  for (let at = start; at < end; at++) {
    const char = text.charAt(at)
    const mark = GAP_MARKS.get(char)
    if (char === '\n' && ++lines > 1) return null
    if (mark === undefined) return null
    if (mark !== ' ' || !gap.endsWith(' ')) gap += mark
  }
  if (gap.endsWith('(')) return ' ('
  return gap.includes('/') || gap === ' - ' ? gap.trim() : gap
}

const GAP_MARKS: ReadonlyMap<string, string> = new Map([
  ...[...' \n\r\t\f\v\u00a0\u2002\u2003\u2009\u202f'].map((char): [string, string] => [char, ' ']),
  ...[..."'’‘ʼ´`"].map((char): [string, string] => [char, "'"]),
  ...[...'-‐‑–'].map((char): [string, string] => [char, '-']),
  ...[...'.,&/('].map((char): [string, string] => [char, char]),
])

let tree: Step | null = null

/** The tree is made when it is first asked for: whoever only looks up codes does not pay for it. */
function nameTree(): Step {
  if (tree !== null) return tree
  const root = newStep()
  // The first to take a place keeps it, so what hides a name comes before names, and names before demonyms.
  for (const line of NOT_A_PARTY.trim().split('\n')) for (const text of line.split(';')) plant(root, text, null)
  for (const form of ['name', 'demonym', 'capital']) {
    for (const word of PARTY_WORDS) if (word.form === form) plantAll(root, word)
  }
  tree = root
  return root
}

function plantAll(root: Step, word: PartyWord): void {
  const { text, form } = word
  plant(root, text, word)
  if (form === 'demonym') {
    if (!/(?:s|sh|ch|ese|z|[éè])$/.test(text)) plant(root, `${text}s`, word)
    return
  }
  // The Palestinian Authority is the PA, but P.A. are somebody's initials.
  if (/^[A-Z]{2,4}$/.test(text) && text !== 'PA') plant(root, [...text].join('.'), word, true)
  if (text.includes('-')) plant(root, text.replaceAll('-', ' '), word)
  if (text.includes('People’s')) {
    plant(root, text.replace('People’s', 'Peoples'), word)
    plant(root, text.replace('People’s', 'Peoples’'), word)
  }
  const shorter = text.includes(' and ') ? [text, text.replaceAll(' and ', ' & ')] : [text]
  if (shorter.length > 1) plant(root, shorter[1] ?? text, word)
  if (text.includes('Saint ')) {
    for (const form of shorter) {
      plant(root, form.replace('Saint ', 'St. '), word)
      plant(root, form.replace('Saint ', 'St '), word)
    }
  }
}

function plant(root: Step, text: string, meaning: PartyWord | null, stopMayFollow = false): void {
  const plain = withoutAccents(text)
  let step = root
  let end = 0
  while (true) {
    const start = nextWord(plain, end)
    if (start === plain.length) break
    const gap = start === 0 ? '' : readGap(plain, end, start)
    if (gap === null) throw new Error(`no name can be read from "${text}"`)
    end = wordEnd(plain, start, plain.length)
    step = grow(step, gap, plain.slice(start, end))
  }
  if (step.end === null) {
    const meanings = meaning === null ? [] : [meaning]
    const turned = / of(?: the)?$/.test(text)
    step.end = { meanings, tail: plain.slice(end), stopMayFollow, turned, accented: ACCENTED.has(text) }
    return
  }
  // A second meaning counts only where years tell the two apart.
  const { meanings } = step.end
  const isDated = meaning !== null && (meaning.from !== null || meaning.to !== null)
  if (isDated && meanings[0]?.form === meaning.form) meanings.push(meaning)
}

function grow(step: Step, gap: string, word: string): Step {
  step.next ??= new Map()
  const { next } = step
  const written = gap + word
  const capitals = gap + word.toUpperCase()
  const grown = next.get(written) ?? next.get(capitals) ?? newStep()
  // Titles and headings may put any word in capitals, or give a small word a capital.
  next.set(written, grown)
  if (!next.has(capitals)) next.set(capitals, grown)
  const titled = gap + word.charAt(0).toUpperCase() + word.slice(1)
  if (titled !== written && !next.has(titled)) next.set(titled, grown)
  return grown
}

function newStep(): Step {
  return { next: null, end: null }
}
