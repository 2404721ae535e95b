import { folded } from './pattern-needs.js'

const LETTERS = ' 0_abcdefghijklmnopqrstuvwxyz'
const SHIFT = 5
const NONE = 0

/** The letter of each ASCII code unit, by its number. */
const LETTER_OF = Uint8Array.from({ length: 128 }, (_, code) => LETTERS.indexOf(folded(code)))

/** Looks for all strings of many lists in one pass over a text. */
export interface WordScan {
  /** How many 32-bit words the answer takes. */
  readonly size: number
  /** Sets bit `i` of `found` where the text from `start` to `end` holds one of the strings of list `i`. */
  readonly scan: (text: string, start: number, end: number, found: Uint32Array) => void
}

/** Makes the pass for lists of strings in the letters of `folded` (an automaton as of Aho and Corasick). */
export function wordScan(lists: readonly (readonly string[])[]): WordScan {
  const { next, hits } = automaton(lists)
  const begin = next[0] as number
  const size = Math.max(1, Math.ceil(lists.length / 32))

  const scan = (text: string, start: number, end: number, found: Uint32Array): void => {
    let state = begin
    for (let at = start; at <= end; at++) {
      // an edge of the text is the edge of a word
      const code = at < end ? text.charCodeAt(at) : 32
      const letter = code < 128 ? (LETTER_OF[code] as number) : LETTERS.indexOf(folded(code))
      state = next[(state << SHIFT) | letter] as number
      const hit = hits[state]
      if (hit !== undefined)
        for (let i = 0; i < hit.length; i++)
          found[(hit[i] as number) >> 5] = (found[(hit[i] as number) >> 5] as number) | (1 << ((hit[i] as number) & 31))
    }
  }
  return { size, scan }
}

interface Automaton {
  /** The state after a letter, at `state * 32 + letter`; the first is that after a space. */
  readonly next: Uint16Array
  /** The lists of which a string ends in a state; undefined for none. */
  readonly hits: readonly (readonly number[] | undefined)[]
}

function automaton(lists: readonly (readonly string[])[]): Automaton {
  const most = lists.reduce((sum, list) => list.reduce((all, one) => all + one.length, sum), 1)
  const next = new Uint16Array(most << SHIFT)
  const ends: Set<number>[] = [new Set()]
  for (const [list, strings] of lists.entries()) {
    for (const string of strings) {
      let state = 0
      for (const letter of string) {
        const at = (state << SHIFT) | LETTERS.indexOf(letter)
        if (next[at] === NONE) {
          next[at] = ends.length
          ends.push(new Set())
        }
        state = next[at] as number
      }
      ends[state]?.add(list)
    }
  }
  follow(next, ends)
  return { next, hits: ends.map((end) => (end.size > 0 ? [...end] : undefined)) }
}

/** Leads each letter that ends a string before its time to the longest string that goes on from there. */
function follow(next: Uint16Array, ends: Set<number>[]): void {
  const back = new Uint16Array(ends.length)
  const queue: number[] = []
  for (let letter = 0; letter < LETTERS.length; letter++) if (next[letter] !== NONE) queue.push(next[letter] as number)
  for (let i = 0; i < queue.length; i++) {
    const state = queue[i] as number
    const shorter = back[state] as number
    for (const list of ends[shorter] ?? []) ends[state]?.add(list)
    for (let letter = 0; letter < LETTERS.length; letter++) {
      const at = (state << SHIFT) | letter
      const fallen = next[(shorter << SHIFT) | letter] as number
      if (next[at] === NONE) next[at] = fallen
      else {
        back[next[at] as number] = fallen
        queue.push(next[at] as number)
      }
    }
  }
}
