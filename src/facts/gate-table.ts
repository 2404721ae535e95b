import { FOUR_DIGITS } from '../text/dates.js'
import { shortest, telling } from '../text/needs.js'
import { folded, needsOf } from '../text/pattern-needs.js'
import { INSTRUMENT_WORD } from '../vocabulary/instruments.js'
import { MEETING_WORD } from '../vocabulary/meetings.js'
import { RESOLUTION_NUMBER } from '../vocabulary/resolutions.js'
import { TREATY_WORD } from '../vocabulary/treaties.js'
import type { Rule } from './rule.js'
import { MENTION_KINDS, type MentionKind, SIGN, SIGNS } from './view.js'

/** What the words and the pattern of a rule need. */
export interface RuleNeeds {
  /** Numbers of the lists of which each must have been seen. */
  readonly needed: readonly number[]
  /** Kinds of mentions that the pattern needs: of each list all the bits of one. */
  readonly signs: readonly (readonly number[])[]
}

/** What is worked out once from the patterns of the rules: plain data, so that a build can keep it. */
export interface GateTable {
  /** Strings, in the letters of the pass over a text, of which a text may hold one. */
  readonly lists: readonly (readonly string[])[]
  /** The lists that a kind of mention needs, in the order of `MENTION_KINDS`. */
  readonly kinds: readonly (readonly number[])[]
  /** What each rule needs, in their order. */
  readonly rules: readonly RuleNeeds[]
}

/** Reads out of the patterns of rules what a text must hold for them. */
export function gateTable(rules: readonly Rule[]): GateTable {
  const lists: (readonly string[])[] = []
  const numbers = new Map<string, number>()
  const numberOf = (whole: readonly string[]): number => {
    const list = shortest(whole.map((one) => one.slice(0, LONGEST_STRING)))
    const key = list.join('\n')
    const number = numbers.get(key) ?? lists.push(list) - 1
    numbers.set(key, number)
    return number
  }
  const kinds = MENTION_KINDS.map((kind) => (kind === 'party' ? [] : needsOf(MENTION_WORDS[kind]).map(numberOf)))
  const needs = rules.map((rule) => {
    const words = [...needsOf(rule.words, withSigns), ...needsOf(rule.pattern, withSigns)].flatMap((list) => {
      const words = withoutSigns(list)
      return words === null ? [] : [words]
    })
    const signs = [...needsOf(rule.words, onlySigns), ...needsOf(rule.pattern, onlySigns)]
    return {
      needed: [...new Set(telling(words, MOST_LISTS).map(numberOf))],
      signs: signs.map((ways) => ways.map(bitsOf)),
    }
  })
  return { lists, kinds, rules: needs }
}

/** Of the lists of a pattern only the most telling are looked for. */
const MOST_LISTS = 4

/**
 * Of longer strings only the beginning is looked for. The table of the pass over the text must stay in the processor's
 * nearer memory, and what comes behind tells few texts apart.
 */
const LONGEST_STRING = 9

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
      if (!/[a-z0_$(]/.test(longest)) return null
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
