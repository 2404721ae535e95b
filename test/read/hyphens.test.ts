import { expect, test } from 'vitest'
import { hyphenAt, wordsOf } from '../../src/read/hyphens.js'

test.each<[string, string, ReturnType<typeof hyphenAt>]>([
  ['the pro-', 'duction of', 'drop'],
  ['it rati-', 'fied, and', 'drop'],
  ['an anti-', 'personnel mine', 'drop'],
  ['a non-', 'signatory', 'keep'],
  ['the self-', 'declared republic', 'keep'],
  ['a mine-', 'affected state', 'keep'],
  ['the non-', 'Aligned Movement', 'keep'],
  ['in 1999-', '2000', 'keep'],
  ['of Guinea-', 'Bissau', 'keep'],
  ['the de-', 'mining teams', 'drop'],
  ['a dash -', 'and more', null],
  ['a word', 'and more', null],
  ['it ends-', '[1] here', null],
])('%j before %j: %s', (before, after, expected) => {
  expect(hyphenAt(before, after, new Set())).toBe(expected)
})

test('the page itself decides first', () => {
  expect(hyphenAt('an anti-', 'personnel mine', wordsOf(['Anti-personnel mines']))).toBe('keep')
  expect(hyphenAt('the stock-', 'piles', wordsOf(['no stock-piles there']))).toBe('keep')
  expect(hyphenAt('a cease-', 'fire', wordsOf(['cease the fire']))).toBe('keep')
})
