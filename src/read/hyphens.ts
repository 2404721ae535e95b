import { matchesOf } from '../text/matches.js'
import { keepsHyphen } from '../vocabulary/hyphenated-words.js'

/** The last word of a line that was broken: letters and a hyphen, or a soft hyphen. */
const HEAD = /([\p{L}\p{M}]{1,40})[-\u2010]$/u
/** The letters at the head of the next line that end the word. */
const TAIL = /^[\p{L}\p{M}]{1,40}/u

/**
 * What becomes of the hyphen at the end of a line whose word goes on below: `drop` it (`pro-` `duction`), `keep` it
 * (`mine-` `affected`, `non-` `Western`); null where no word was broken. Whichever way the page itself has the word
 * elsewhere decides, and only then the table of words.
 */
export function hyphenAt(before: string, after: string, words: ReadonlySet<string>): 'drop' | 'keep' | null {
  if (!/[\p{L}\d][-\u2010]$/u.test(before) || !/^[\p{L}\d]/u.test(after)) return null
  const head = HEAD.exec(before.slice(-42))?.[1]
  const tail = TAIL.exec(after)?.[0]
  if (head === undefined || tail === undefined || !/^\p{Ll}/u.test(tail)) return 'keep'
  const [first, second] = [head.toLowerCase(), tail.toLowerCase()]
  if (words.has(first + second)) return 'drop'
  if (words.has(`${first}-${second}`) || keepsHyphen(first, second)) return 'keep'
  // two words that the page has on their own are more likely two than one that was cut between them
  return first.length >= LONG && second.length >= LONG && words.has(first) && words.has(second) ? 'keep' : 'drop'
}

const LONG = 4

/** The words of a text in lower case, with their hyphens. */
export function wordsOf(texts: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>()
  for (const text of texts)
    for (const match of matchesOf(text.toLowerCase(), /[\p{L}\p{M}]{1,60}(?:-[\p{L}\p{M}]{1,60}){0,4}/gu))
      words.add(match[0])
  return words
}
