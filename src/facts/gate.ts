import { wordScan } from '../text/word-scan.js'
import { gateTable, type RuleNeeds } from './gate-table.js'
import type { Rule } from './rule.js'
import { ANY_MENTION, SIGNS } from './view.js'

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

/** A rule with what its pattern and its words need, so that nobody has to say it. */
export interface Gated extends RuleNeeds {
  readonly rule: Rule
}

/**
 * Makes the gate of a list of rules, by the table of what they need. What it leaves out of an outlook cannot be found:
 * test/facts/gate.test.ts.
 */
export function gateOf(rules: readonly Rule[], { lists, kinds, rules: needs } = gateTable(rules)): Gate {
  const gated = rules.map((rule, i): Gated => ({ rule, ...(needs[i] as RuleNeeds) }))
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
