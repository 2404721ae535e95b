/**
 * What a text must hold for a pattern to match in it: one string, at least, out of each list. Strings are in the letters
 * of `foldedAt`. No list says that nothing is known.
 */
export type Needs = readonly (readonly string[])[]

/** The lists that fewest texts fulfil, those first, and none that follows from one before it. */
export function telling(needs: Needs, most: number): Needs {
  const chosen: (readonly string[])[] = []
  const ranked = needs.map((list) => ({ list, share: shareOf(list) })).sort((a, b) => a.share - b.share)
  for (const { list } of ranked) {
    if (chosen.length === most) break
    if (!chosen.some((other) => follows(list, other))) chosen.push(list)
  }
  return chosen
}

/** Whether each string of a list holds one of the other. */
function follows(list: readonly string[], from: readonly string[]): boolean {
  return from.every((long) => list.some((one) => long.includes(one)))
}

/** By its length, in how many sentences of a hundred a string stands: a guess that need not be right. */
const SHARES = [100, 90, 50, 12, 6, 3, 2, 1]
const COMMON = new Set(
  'the of and in to by from with that was were has have had not for on is are its it as at an no'.split(' '),
)

function shareOf(list: readonly string[]): number {
  return list.reduce((sum, one) => {
    if (one.includes('$')) return sum + 3
    if (one.includes('(')) return sum + 8
    const word = one.trim()
    return sum + (COMMON.has(word) ? 40 : (SHARES[Math.min(word.length, SHARES.length - 1)] as number))
  }, 0)
}

/** A string that holds another of the list adds nothing. */
export function shortest(strings: readonly string[]): string[] {
  const sorted = [...new Set(strings)].sort((a, b) => a.length - b.length)
  const kept: string[] = []
  for (const one of sorted) if (!kept.some((other) => one.includes(other))) kept.push(one)
  return kept
}
