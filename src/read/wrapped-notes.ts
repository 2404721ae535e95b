import { ANY_NOTE_START } from '../vocabulary/note-labels.js'
import type { Line } from './page.js'

/** A bare number that may open a note: `3 Letter`, `3. Ibid.`; a date or a quantity at the head of a line is none. */
const BARE_START = /^(\d{1,4})[.):]{0,2} ?(?:[↑^] )?(?=[\p{Lu}“"‘])/u
/** Fewer notes than these do not tell bare numbers from others. */
const FEWEST_BARE = 2

/** Lines that begin a footnote: the labels at line starts that count up to the end of the page. */
export function findNoteStarts(lines: readonly Line[]): ReadonlySet<number> {
  const starts = new Set<number>()
  let expected: number | null = null
  for (let i = lines.length - 1; i >= 0; i--) {
    const match = ANY_NOTE_START.exec((lines[i] as Line).text.text)
    const label = match?.[1] ?? match?.[2]
    if (label === undefined) continue
    const number = Number(label)
    if (expected !== null && number !== expected) {
      // a marker at the head of a line between notes at the feet of pages; the first note ends the search
      if (expected <= 0) break
      continue
    }
    starts.add(i)
    expected = number - 1
  }
  return starts.size > 0 ? starts : bareStarts(lines)
}

/** The same for bare numbers, which must count down to the first note without one that is missing. */
function bareStarts(lines: readonly Line[]): ReadonlySet<number> {
  const found = lines.flatMap(({ text: { text }, shape }, at) => {
    const label = shape === 'text' || shape === 'list-item' ? BARE_START.exec(text)?.[1] : undefined
    return label === undefined ? [] : [{ at, number: Number(label) }]
  })
  // a wrapped line of the last note may begin with a number as well
  for (let last = found.length - 1; last >= 0 && last >= found.length - MOST_TRIED; last--) {
    const starts = new Set<number>()
    let expected = (found[last] as (typeof found)[number]).number
    for (let i = last; i >= 0 && expected > 0; i--) {
      const { at, number } = found[i] as (typeof found)[number]
      if (number !== expected) continue
      starts.add(at)
      expected--
    }
    if (expected === 0 && starts.size >= FEWEST_BARE) return starts
  }
  return new Set()
}

const MOST_TRIED = 4
