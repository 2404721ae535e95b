import { expect, it } from 'vitest'
import { matchesOf } from '../../src/text/matches.js'

it.each<[string, RegExp]>([
  ['a b a', /a/g],
  ['no such', /x/g],
  ['aXbX', /(?=X)/g],
  ['😀😀', /(?:)/gu],
  ['😀a', /(?:)/g],
  ['aab', /a*/g],
])('gives what matchAll gives: %j %s', (text, pattern) => {
  const plain = (matches: Iterable<RegExpExecArray>) => [...matches].map((match) => [match.index, ...match])
  expect(plain(matchesOf(text, pattern))).toEqual(plain(text.matchAll(pattern)))
})

it('begins anew each time', () => {
  const pattern = /a/g
  pattern.lastIndex = 3
  expect(matchesOf('aaaa', pattern)).toHaveLength(4)
  expect(matchesOf('aaaa', pattern)).toHaveLength(4)
})
