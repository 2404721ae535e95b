import { folded, NO_WORD, START } from './pattern-needs.js'

const LETTERS = ` $(0_abcdefghijklmnopqrstuvwxyz${START}`
const SHIFT = 5
const NONE = 0
/** Marks a state in which a string ends, so that a letter takes one look; and what is left of a number without it. */
const ENDS = 0x8000
const STATE = ENDS - 1

/** The letters by their code units, as strings of lists have them. */
const STRING_LETTER = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(0, LETTERS.indexOf(String.fromCharCode(code))),
)

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
  const { next, ends } = automaton(lists)
  const begin = (next[letterNumber(START)] as number) & STATE

  const take = (ended: readonly number[], seen: Uint8Array, hits: Uint16Array, before: number): number => {
    let count = before
    for (let i = 0; i < ended.length; i++) {
      const list = ended[i] as number
      if (seen[list] === 1) continue
      seen[list] = 1
      hits[count++] = list
    }
    return count
  }

  return (text, start, end, seen, hits) => {
    let state = begin
    let count = 0
    for (let at = start; at <= end; at++) {
      // an edge of the text is the edge of a word
      const code = at < end ? text.charCodeAt(at) : 32
      const letter = code < 128 ? (LETTER_OF[code] as number) : letterOf(code)
      if (letter === MANY) {
        for (const one of folded(code)) {
          state = next[(state << SHIFT) | letterNumber(one)] as number
          if (state > STATE) {
            state &= STATE
            count = take(ends[state] as readonly number[], seen, hits, count)
          }
        }
        continue
      }
      state = next[(state << SHIFT) | letter] as number
      if (state > STATE) {
        state &= STATE
        count = take(ends[state] as readonly number[], seen, hits, count)
      }
    }
    return count
  }
}

function letterNumber(letter: string): number {
  return LETTERS.indexOf(letter)
}

interface Automaton {
  /** The state after a letter, at `state * 32 + letter`, with ENDS added to it where a string ends. */
  readonly next: Uint16Array
  /** The lists of which a string ends in a state; null for none. */
  readonly ends: (readonly number[] | null)[]
}

function automaton(lists: readonly (readonly string[])[]): Automaton {
  const most = lists.reduce((sum, list) => list.reduce((all, one) => all + one.length, sum), 1)
  const next = new Uint16Array((most + 2) << SHIFT)
  const ends: (number[] | null)[] = [null, null, null]
  next[letterNumber(NO_WORD)] = 1
  next[letterNumber(START)] = 2
  // by their first letters, then their second, so that states in which a text mostly is lie side by side in memory
  let open = lists.flatMap((strings, list) => strings.map((string) => ({ string, list, state: 0 })))
  for (let i = 0; open.length > 0; i++) {
    open = open.filter((one) => {
      if (i === one.string.length) {
        const ended = ends[one.state] as number[] | null
        if (ended === null) ends[one.state] = [one.list]
        else if (!ended.includes(one.list)) ended.push(one.list)
        return false
      }
      const at = (one.state << SHIFT) | (STRING_LETTER[one.string.charCodeAt(i)] as number)
      if (next[at] === NONE) {
        next[at] = ends.length
        ends.push(null)
      }
      one.state = next[at] as number
      return true
    })
  }
  if (ends.length > STATE) throw new Error('too many strings to look for')
  follow(next, ends)
  for (let at = 0; at < next.length; at++) if (ends[next[at] as number] !== null) next[at] = (next[at] as number) | ENDS
  return { next, ends }
}

/** Leads each letter that ends a string before its time to the longest string that goes on from there. */
function follow(next: Uint16Array, ends: (number[] | null)[]): void {
  const back = new Uint16Array(ends.length)
  const queue = new Uint16Array(ends.length)
  let queued = 0
  // where a text starts, a word may start
  back[next[letterNumber(START)] as number] = next[letterNumber(NO_WORD)] as number
  for (let letter = 0; letter < LETTERS.length; letter++)
    if (next[letter] !== NONE) queue[queued++] = next[letter] as number
  for (let i = 0; i < queued; i++) {
    const state = queue[i] as number
    const shorter = back[state] as number
    ends[state] = together(ends[state] as number[] | null, ends[shorter] as number[] | null)
    for (let letter = 0; letter < LETTERS.length; letter++) {
      const at = (state << SHIFT) | letter
      const fallen = next[(shorter << SHIFT) | letter] as number
      if (next[at] === NONE) next[at] = fallen
      else {
        back[next[at] as number] = fallen
        queue[queued++] = next[at] as number
      }
    }
  }
}

/** The numbers of either, each once. */
function together(own: number[] | null, others: number[] | null): number[] | null {
  if (own === null || others === null) return own ?? others
  return [...own, ...others.filter((list) => !own.includes(list))]
}
