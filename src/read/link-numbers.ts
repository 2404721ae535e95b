import { matchesOf } from '../text/matches.js'
import type { Span } from '../text/span.js'
import type { Row } from './rows.js'

/** What a text browser adds to a page: a number before the text of each link, and the addresses at the end. */
export interface LinkNumbers {
  /** The rows, by index, that list the addresses and head the list. */
  readonly list: ReadonlySet<number>
  /** The numbers in the rows, by the index of the row. */
  readonly numbers: ReadonlyMap<number, readonly Span[]>
}

/** An entry of the list: `  12. http://...` (lynx, elinks), `[12] http://...` (w3m). */
const ENTRY = /^\s{0,8}(?:(\d{1,5})\.|\[(\d{1,5})\]) (\S{1,4000})\s*$/
/** What stands over the list or a part of it. */
const LIST_HEAD = /^\s{0,8}(?:references|links|visible links|hidden links):?\s*$/i
/** An address with a scheme, of a file, or within the site; a word of a sentence is none. */
const ADDRESS = /^(?:[a-z][a-z0-9+.-]{1,20}:|\/|\.{1,2}\/|#|\?)|[/#]|\.[a-z]{2,4}$/i

/** Fewer than these may be the notes of a page that name nothing but an address. */
const FEWEST = 2

/**
 * Finds the numbers that a text browser gave to the links of a page. They are told by the list of addresses at the end,
 * which counts from 1: the numbers count with it through the page, each glued to the text of its link. A marker that is
 * a link has both: `[12][1]`. Null where the text has no such list.
 */
export function findLinkNumbers(rows: readonly Row[]): LinkNumbers | null {
  const found = findList(rows)
  if (found === null) return null
  const { list, from, last } = found
  const numbers = new Map<number, Span[]>()
  let next = 1
  for (let i = 0; i < from && next <= last; i++) {
    const { text, start } = rows[i] as Row
    let end = -1
    // `[12]` before what is not a blank; the end of the row may have an image without a text
    for (const match of matchesOf(text, /\[(\d{1,5})\](?=\S)/g)) {
      const number = Number(match[1])
      // what follows at once is the text of the link, also where it counts on: `[4][5]`
      if (match.index === end || number < next || number > next + MOST_MISSING || number > last) continue
      end = match.index + match[0].length
      const spans = numbers.get(i) ?? []
      spans.push({ start: start + match.index, end: start + end })
      numbers.set(i, spans)
      next = number + 1
    }
  }
  return numbers.size === 0 ? null : { list, numbers }
}

/** A link without a text, an image, has a number in the list and none in the page. */
const MOST_MISSING = 4

/** Reads the list upward from the end of the text; `last` is the greatest number, `from` the first row of the list. */
function findList(rows: readonly Row[]): { list: Set<number>; from: number; last: number } | null {
  const list = new Set<number>()
  let next: number | null = null
  let last = 0
  let headed = -1
  for (let i = rows.length - 1; i >= 0; i--) {
    const { text } = rows[i] as Row
    if (text.trim() === '') continue
    if (LIST_HEAD.test(text)) {
      if (list.size === 0) continue
      list.add(i)
      headed = i
      continue
    }
    // the list is whole: what stands above its head is the page
    if (headed >= 0 && next === 1) break
    const entry = ENTRY.exec(text)
    const number = Number(entry?.[1] ?? entry?.[2])
    if (entry === null || !ADDRESS.test(entry[3] as string) || (next !== null && number !== next - 1)) break
    next = number
    last = Math.max(last, number)
    list.add(i)
  }
  return headed < 0 || next !== 1 || last < FEWEST ? null : { list, from: headed, last }
}
