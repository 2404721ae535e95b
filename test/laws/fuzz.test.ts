import { describe, expect, test } from 'vitest'
import { fuzzbreaks, fuzzCase } from '../support/law-fuzz.js'

/** Pages on which a law was broken once, each as short as it could be made. */
const ONCE_BROKEN: readonly (readonly [string, 'html' | 'text' | 'markdown' | undefined])[] = [
  ['\ufeffc', 'markdown'],
  ['Text.[2]\n\n[2] “No s,”', undefined],
  ['[2]](#1)“No s,”', undefined],
  ['<A>&nbs[1][1][1][1][1][1][1][1][1][1][1][1][1][1][1][1][1][1]p', undefined],
  ['.<[1]a>', 'html'],
  ['y<[0]D>', 'html'],
  ['[2]</\n>', 'html'],
  ['\n&nbsp;', 'html'],
  ['\u0000<<r', 'html'],
  ['----\n1\n---- -\n00.[\\[1]\n2]\n----', 'markdown'],
  [']\n\n[1].\n\n8.\n\fl', 'text'],
  ['i\n\fR\n\n[1] Letter, 1 December 2010.\n3\nt', 'text'],
  ['<A\n```>\\[c', 'markdown'],
  ['donâ€™t â[2]€™', undefined],
]

describe('pages that were made at random', () => {
  test.each(ONCE_BROKEN)('%j keeps the laws now', (input, format) => {
    expect(fuzzbreaks({ input, format })).toEqual([])
  })

  // `node bench/fuzz.mjs` goes on where this ends
  test.each(Array.from({ length: 20 }, (_, i) => 20 * i))('from seed %i on', { timeout: 60_000 }, (first) => {
    for (let seed = first; seed < first + 20; seed++)
      expect({ seed, broken: fuzzbreaks(fuzzCase(seed)) }).toEqual({ seed, broken: [] })
  })

  test('are the same for the same seed', () => {
    expect(fuzzCase(7)).toEqual(fuzzCase(7))
  })
})
