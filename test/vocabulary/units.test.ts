import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../src/text/quantities.js'
import { isMoney, MONEY_BEFORE, MONEY_WORD, UNIT_AFTER } from '../../src/vocabulary/units.js'

/** The ways to write a piece of a pattern that has nothing but optional letters and groups without choices. */
function spelt(pattern: string): string[] {
  return pattern
    .replaceAll('kron(?:er|or)', 'kroner|kronor')
    .replace(/kilomet\(\?:er\|re\)s\?|met\(\?:er\|re\)s\?/g, 'meters')
    .split('|')
    .map((one) =>
      one
        .replace(/\(\?:([^)]*)\)/g, '$1')
        .replaceAll('\\', '')
        .replaceAll('?', ''),
    )
}

describe('MONEY_WORD', () => {
  it.each([
    ...spelt(MONEY_BEFORE).flatMap((sign) => [`It gave ${sign}5.`, `It gave ${sign} five.`]),
    ...spelt(UNIT_AFTER).flatMap((unit) => [`It gave 5 ${unit}.`, `It gave 5${unit}.`]),
  ])('is in %s where it tells of money', (text) => {
    const isOfMoney = findQuantities(text).some(({ unit }) => isMoney(unit))
    expect(MONEY_WORD.test(text) || !isOfMoney).toBe(true)
  })

  it.each([['It gave 5 hectares.'], ['Officials of the administration met.'], ['It came from Europe.']])(
    'is not in %s',
    (text) => {
      expect(MONEY_WORD.test(text)).toBe(false)
    },
  )
})
