import { folded, START } from './pattern-needs.js'

const LETTERS = ` $0_abcdefghijklmnopqrstuvwxyz${START}`
const SHIFT = 5
const NONE = 0

/** The letter of each ASCII code unit, by its number; MANY where it is written with several. */
const MANY = 255
const LETTER_OF = Uint8Array.from({ length: 128 }, (_, code) => letterOf(code))

function letterOf(code: number): number {
  // of what is no ASCII only a few are not simply none
  if (code > 0x17f && code !== 0x20ac && code !== 0x212a) return 0
  const letters = folded(code)
  return letters.length === 1 ? LETTERS.indexOf(letters) : MANY
}

/**
 * Looks for all strings of many lists in one pass over a text from `start` to `end`. Sets `seen[i]` to 1 where it holds a
 * string of list `i`, writes the numbers of those lists to `hits`, each once, and returns how many there are.
 */
export type WordScan = (text: string, start: number, end: number, seen: Uint8Array, hits: Uint16Array) => number

/** Makes the pass for lists of strings in the letters of `folded` (an automaton as of Aho and Corasick). */
export function wordScan(lists: readonly (readonly string[])[]): WordScan {
  const { next, hits: hitsOf } = automaton(lists)
  const begin = next[LETTERS.indexOf(START)] as number

  return (text, start, end, seen, hits) => {
    let state = begin
    let count = 0
    const take = (hit: readonly number[]): void => {
      for (let i = 0; i < hit.length; i++) {
        const list = hit[i] as number
        if (seen[list] === 1) continue
        seen[list] = 1
        hits[count++] = list
      }
    }
    for (let at = start; at <= end; at++) {
      // an edge of the text is the edge of a word
      const code = at < end ? text.charCodeAt(at) : 32
      const letter = code < 128 ? (LETTER_OF[code] as number) : letterOf(code)
      if (letter === MANY) {
        for (const one of folded(code)) {
          state = next[(state << SHIFT) | LETTERS.indexOf(one)] as number
          const hit = hitsOf[state]
          if (hit !== undefined) take(hit)
        }
        continue
      }
      state = next[(state << SHIFT) | letter] as number
      const hit = hitsOf[state]
      if (hit !== undefined) take(hit)
    }
    return count
  }
}

interface Automaton {
  /** The state after a letter, at `state * 32 + letter`; the first is that after a space. */
  readonly next: Uint16Array
  /** The lists of which a string ends in a state; undefined for none. */
  readonly hits: readonly (readonly number[] | undefined)[]
}

function automaton(lists: readonly (readonly string[])[]): Automaton {
  const most = lists.reduce((sum, list) => list.reduce((all, one) => all + one.length, sum), 1)
  const next = new Uint16Array((most + 2) << SHIFT)
  const ends: Set<number>[] = [new Set(), new Set(), new Set()]
  next[LETTERS.indexOf(' ')] = 1
  next[LETTERS.indexOf(START)] = 2
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
  // where a text starts, a word may start
  back[next[LETTERS.indexOf(START)] as number] = next[LETTERS.indexOf(' ')] as number
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
