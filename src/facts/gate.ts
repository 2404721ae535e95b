import { FOUR_DIGITS } from '../text/dates.js'
import { folded, type Needs, needsOf, rank } from '../text/pattern-needs.js'
import { wordScan } from '../text/word-scan.js'
import { INSTRUMENT_WORD } from '../vocabulary/instruments.js'
import { MEETING_WORD } from '../vocabulary/meetings.js'
import { RESOLUTION_NUMBER } from '../vocabulary/resolutions.js'
import { TREATY_WORD } from '../vocabulary/treaties.js'
import type { Rule } from './rule.js'
import { MENTION_KINDS, type MentionKind, SIGN } from './view.js'

/** What a piece of text may hold, told by its words alone. */
export interface Outlook {
  /** A bit for each kind of mention that it may hold, as `MENTION_KINDS` has them. */
  readonly mentions: number
  /** The rules that may find something in it, in their order. */
  readonly rules: readonly Rule[]
}

/** Tells without masking it what a text from `start` to `end` may hold. */
export type Gate = (text: string, start: number, end: number) => Outlook

/** Patterns without a match of which nothing of the kind is named; parties are told by their names alone. */
const MENTION_WORDS: Record<Exclude<MentionKind, 'party'>, RegExp> = {
  treaty: TREATY_WORD,
  meeting: MEETING_WORD,
  resolution: RESOLUTION_NUMBER,
  instrument: INSTRUMENT_WORD,
  date: FOUR_DIGITS,
}

const SIGNS = new RegExp(`[${Object.values(SIGN).join('')}]`)

/** What stands behind a sign is unknown to who reads the text alone. */
function withoutSigns(code: number): string | null {
  return SIGNS.test(String.fromCharCode(code)) ? null : folded(code)
}

function onlySigns(code: number): string {
  const character = String.fromCharCode(code)
  return SIGNS.test(character) ? character : ''
}

function bitsOf(signs: string): number {
  return MENTION_KINDS.reduce((bits, kind, i) => (signs.includes(SIGN[kind]) ? bits | (1 << i) : bits), 0)
}

/** Of the lists of a pattern only the most telling are looked for. */
const MOST_LISTS = 3

/** A rule with what its pattern and its words need, so that nobody has to say it. */
interface Gated {
  readonly rule: Rule
  /** Numbers of the lists of which each must have been seen. */
  readonly needed: readonly number[]
  /** Kinds of mentions that the pattern needs: of each list all the bits of one. */
  readonly signs: readonly (readonly number[])[]
}

/** Makes the gate of a list of rules. What it leaves out of an outlook cannot be found: test/facts/gate.test.ts. */
export function gateOf(rules: readonly Rule[]): Gate {
  const lists: (readonly string[])[] = []
  const numbers = new Map<string, number>()
  const numberOf = (list: readonly string[]): number => {
    const key = list.join('\n')
    const number = numbers.get(key) ?? lists.push(list) - 1
    numbers.set(key, number)
    return number
  }
  const kinds = MENTION_KINDS.map((kind) => (kind === 'party' ? [] : needsOf(MENTION_WORDS[kind]).map(numberOf)))
  const gated = rules.map((rule): Gated => {
    const needs = [...needsOf(rule.words, withoutSigns), ...needsOf(rule.pattern, withoutSigns)]
    const signs = [...needsOf(rule.words, onlySigns), ...needsOf(rule.pattern, onlySigns)]
    return { rule, needed: [...new Set(telling(needs).map(numberOf))], signs: signs.map((ways) => ways.map(bitsOf)) }
  })
  const { size, scan } = wordScan(lists)
  const seen = new Uint32Array(size)

  return (text, start, end) => {
    seen.fill(0)
    scan(text, start, end, seen)
    // signs that stand in the source itself are taken for mentions
    const signed = SIGNS.test(text)
    let mentions = 0
    for (const [kind, needed] of kinds.entries()) if (signed || haveSeen(seen, needed)) mentions |= 1 << kind
    const possible: Rule[] = []
    for (const { rule, needed, signs } of gated)
      if (signed || (haveSeen(seen, needed) && mayHold(signs, mentions))) possible.push(rule)
    return { mentions, rules: possible }
  }
}

function haveSeen(seen: Uint32Array, lists: readonly number[]): boolean {
  for (let i = 0; i < lists.length; i++) {
    const list = lists[i] as number
    if ((((seen[list >> 5] as number) >>> (list & 31)) & 1) === 0) return false
  }
  return true
}

/** Whether of each list of kinds that are needed together one may be there whole, or is. */
export function mayHold(signs: readonly (readonly number[])[], mentions: number): boolean {
  for (const ways of signs) if (!ways.some((bits) => (mentions & bits) === bits)) return false
  return true
}

/** The lists that fewest texts fulfil. */
function telling(needs: Needs): Needs {
  return needs.toSorted((a, b) => rank(b) - rank(a) || a.length - b.length).slice(0, MOST_LISTS)
}
