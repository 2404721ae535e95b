import { describe, expect, it } from 'vitest'
import { needsOf } from '../../src/text/pattern-needs.js'
import { MEETINGS } from '../../src/vocabulary/meetings.js'
import { NAMES } from '../../src/vocabulary/treaties.js'

/** Whether a text that lacks all of the words lacks what the pattern needs. */
function hold(words: readonly string[], pattern: RegExp): boolean {
  return needsOf(pattern).some((list) =>
    list.every((one) => words.some((word) => one.includes(word.toLowerCase().replaceAll('-', ' ')))),
  )
}

describe.each([
  ['treaties', NAMES],
  ['meetings', MEETINGS],
])('the words without which no pattern of %s is tried', (_, names) => {
  it.each(names.map(({ words, pattern }) => [words.join(', '), words, pattern] as const))(
    '%s stand in all that it matches',
    (_, words, pattern) => {
      expect(hold(words, pattern), `${pattern} needs ${JSON.stringify(needsOf(pattern))}`).toBe(true)
    },
  )
})
