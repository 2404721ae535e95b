import { exactly, findQuantities } from '../../../text/quantities.js'
import { SIGN } from '../../view.js'

/** Words between a noun and a number that belongs to it: `mines, some 6.66 million`, `a stockpile of 500`. */
const BETWEEN =
  /^(?:s\b)?(?: in the world)?[,:]?(?: \(| of| some| a total of| about| in total| totall?ing| numbering| consisting| amounting to| at| which is| that is| estimated at| to be| comprising|,|an estimated| –| —)* ?$/i
/** A number of such things counts no mines. */
const COUNTS_OTHER =
  /^ ?(?:-?(?:year|month|day)|types?|kinds?|models?|countr|states?|years?|months?|days?|percent|per cent|%|times?|tons?|tonnes|kilo|km|meters?|metres?|sites?|depots?|plants|factories|facilities|compan|firms|locations|places|provinces|different|occasions?|phases?|stages?|boxes|of its types)/i

/**
 * How many weapons the words from `from` to `to` speak of, or a number right behind them; null where they give none, or
 * a range. The number is the last of those in the words: `all of its 500 mines`.
 */
export function howMany(masked: string, from: number, to: number): { quantity: number | null; to: number } {
  const words = masked.slice(from, to + 60)
  const found = findQuantities(words).filter(
    ({ unit, end }) => unit === null && !COUNTS_OTHER.test(words.slice(end, end + 14)),
  )
  // `the last of its 500 mines`: how many were left is not told
  if (
    /^(?:the )?(?:last|rest|remainder|remaining part|part|some|most|many) of (?:its|the|their|these|those)\b/i.test(
      words.trimStart(),
    )
  )
    return { quantity: null, to }
  const own = found.filter(({ end }) => end <= to - from)
  if (own.length > 0) return { quantity: exactly(own[0]), to }
  const next = found[0]
  if (next === undefined || !BETWEEN.test(words.slice(to - from, next.start))) return { quantity: null, to }
  return { quantity: exactly(next), to: from + next.end }
}

/**
 * How many weapons the words in front of a passive verb speak of, which begin at `start` and end at `to`: in the last of
 * its noun phrases.
 */
export function howManyBefore(masked: string, start: number, to: number): number | null {
  const left = masked.slice(start, to)
  const cut = Math.max(left.lastIndexOf('; '), left.lastIndexOf(': '), left.lastIndexOf(`${SIGN.date}, `))
  return howMany(masked, start + cut + 1, to).quantity
}
