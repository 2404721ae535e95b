import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folded } from '../../src/text/pattern-needs.js'
import { wordScan } from '../../src/text/word-scan.js'

/** The numbers of the lists of which a string stands in the text. */
function listsIn(lists: readonly (readonly string[])[], text: string, start = 0, end = text.length): number[] {
  const hits = new Uint16Array(lists.length)
  const count = wordScan(lists)(text, start, end, new Uint8Array(lists.length), hits)
  return [...hits.slice(0, count)].sort((a, b) => a - b)
}

describe('wordScan', () => {
  it.each<[string, number[]]>([
    ['It ratified', [0]],
    ['RATIFIED', [0]],
    ['no', [1]],
    ['noun', []],
    ['say “no”', [1]],
    ['known', []],
    ['in 1999', [2]],
    ['in 199', []],
    ['sher', [3, 4]],
    ['', []],
    ['US$5', [5]],
    ['worth €5', [5]],
    ['it (or he)', [3, 6]],
    ['it) or', []],
  ])('%j', (text, found) => {
    expect(listsIn([['ratif', 'acced'], [' no '], ['0000'], ['he'], ['she', 'hers'], [' $ 0'], [' ( ']], text)).toEqual(
      found,
    )
  })

  it('sees the edges of the range as edges of words, and nothing beyond', () => {
    expect(listsIn([[' no '], ['yes']], 'yesno', 3)).toEqual([0])
    expect(listsIn([[' no '], ['yes']], 'noyes', 0, 2)).toEqual([0])
  })

  it('finds what a search of each string finds', () => {
    const word = fc.stringMatching(/^[ab ]{1,4}$/)
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { maxLength: 40 }),
        fc.stringMatching(/^[ab ]{0,20}$/),
        (lists, text) => {
          const padded = ` ${text} `
          const plain = lists.flatMap((list, i) => (list.some((one) => padded.includes(one)) ? [i] : []))
          expect(listsIn(lists, text)).toEqual(plain)
        },
      ),
    )
  })

  it('folds what patterns with the flag i take for a letter', () => {
    expect([...'aZ0_é$\u017f\u212a'].map((one) => folded(one.charCodeAt(0))).join('|')).toBe('a|z|0|_| | $ |s|k')
  })
})
