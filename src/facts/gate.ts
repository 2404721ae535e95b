import { FOUR_DIGITS } from '../text/dates.js'
import { telling } from '../text/needs.js'
import { folded, needsOf } from '../text/pattern-needs.js'
import { wordScan } from '../text/word-scan.js'
import { INSTRUMENT_WORD } from '../vocabulary/instruments.js'
import { MEETING_WORD } from '../vocabulary/meetings.js'
import { RESOLUTION_NUMBER } from '../vocabulary/resolutions.js'
import { TREATY_WORD } from '../vocabulary/treaties.js'
import type { Rule } from './rule.js'
import { ANY_MENTION, MENTION_KINDS, type MentionKind, SIGN, SIGNS } from './view.js'

/** What a piece of text may hold, told by its words alone. */
export interface Outlook {
  /** A bit for each kind of mention that it may hold, as `MENTION_KINDS` has them. */
  readonly mentions: number
  /** The rules that may find something in it, in their order. */
  readonly rules: readonly Gated[]
}

/**
 * Tells without masking it what a text from `start` to `end` may hold. `signed` says whether the text holds signs of its
 * own; these are taken for mentions.
 */
export type Gate = (text: string, start: number, end: number, signed?: boolean) => Outlook

/** Patterns without a match of which nothing of the kind is named; parties are told by their names alone. */
const MENTION_WORDS: Record<Exclude<MentionKind, 'party'>, RegExp> = {
  treaty: TREATY_WORD,
  meeting: MEETING_WORD,
  resolution: RESOLUTION_NUMBER,
  instrument: INSTRUMENT_WORD,
  date: FOUR_DIGITS,
}

function withSigns(code: number): string {
  const character = String.fromCharCode(code)
  return SIGNS.test(character) ? character : folded(code)
}

/** A list as a text can show it that has no signs yet; null where it may show none of it. */
function withoutSigns(list: readonly string[]): readonly string[] | null {
  const words: string[] = []
  for (const one of list) {
    const [longest = ''] = one.split(SIGNS).sort((a, b) => b.trim().length - a.trim().length)
    const kind = MENTION_KINDS.find((kind) => one.includes(SIGN[kind]) && kind !== 'party')
    const named = kind === undefined || kind === 'party' ? [] : (needsOf(MENTION_WORDS[kind])[0] ?? [])
    if (longest.trim().length >= TELLING || named.length === 0) {
      if (!/[a-z0_$]/.test(longest)) return null
      words.push(longest)
    } else for (const word of named) words.push(word)
  }
  return words
}

/** Fewer letters than these stand in any text. */
const TELLING = 4

function onlySigns(code: number): string {
  const character = String.fromCharCode(code)
  return SIGNS.test(character) ? character : ''
}

function bitsOf(signs: string): number {
  return MENTION_KINDS.reduce((bits, kind, i) => (signs.includes(SIGN[kind]) ? bits | (1 << i) : bits), 0)
}

/** Of the lists of a pattern only the most telling are looked for. */
const MOST_LISTS = 6

/** A rule with what its pattern and its words need, so that nobody has to say it. */
export interface Gated {
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
    const needs = [...needsOf(rule.words, withSigns), ...needsOf(rule.pattern, withSigns)].flatMap((list) => {
      const words = withoutSigns(list)
      return words === null ? [] : [words]
    })
    const signs = [...needsOf(rule.words, onlySigns), ...needsOf(rule.pattern, onlySigns)]
    return {
      rule,
      needed: [...new Set(telling(needs, MOST_LISTS).map(numberOf))],
      signs: signs.map((ways) => ways.map(bitsOf)),
    }
  })
  const scan = wordScan(lists)
  const seen = new Uint8Array(lists.length)
  const hits = new Uint16Array(lists.length)
  // a rule is thought of where the first of its lists is seen
  const thoughtOf: number[][] = lists.map(() => [])
  const always: number[] = []
  for (const [i, { needed }] of gated.entries()) (needed.length > 0 ? thoughtOf[needed[0] as number] : always)?.push(i)

  return (text, start, end, signed = SIGNS.test(text)) => {
    const count = scan(text, start, end, seen, hits)
    const mentions = signed ? ANY_MENTION : kindsSeen(kinds, seen)
    const possible: number[] = [...always]
    for (let i = 0; i < count; i++) {
      for (const number of thoughtOf[hits[i] as number] as number[]) {
        const one = gated[number] as Gated
        if (haveSeen(seen, one.needed) && mayHold(one.signs, mentions)) possible.push(number)
      }
    }
    for (let i = 0; i < count; i++) seen[hits[i] as number] = 0
    if (signed) return { mentions, rules: gated }
    return { mentions, rules: possible.sort((a, b) => a - b).map((number) => gated[number] as Gated) }
  }
}

function kindsSeen(kinds: readonly (readonly number[])[], seen: Uint8Array): number {
  let mentions = 0
  for (let kind = 0; kind < kinds.length; kind++) if (haveSeen(seen, kinds[kind] as number[])) mentions |= 1 << kind
  return mentions
}

function haveSeen(seen: Uint8Array, lists: readonly number[]): boolean {
  for (let i = 0; i < lists.length; i++) if (seen[lists[i] as number] === 0) return false
  return true
}

/** Whether of each list of kinds that are needed together one may be there whole, or is. */
export function mayHold(signs: readonly (readonly number[])[], mentions: number): boolean {
  for (let i = 0; i < signs.length; i++)
    if (!(signs[i] as readonly number[]).some((bits) => (mentions & bits) === bits)) return false
  return true
}
