import { describe, expect, it, test } from 'vitest'
import { RULES } from '../../src/facts/kinds/index.js'
import { findSentences } from '../../src/text/sentences.js'
import { factsOf } from '../support/facts.js'

test('ids are unique and name their kind', () => {
  const ids = RULES.map(({ id }) => id)
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([])
})

describe.each(RULES.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  it('has a sample of each sort', () => {
    expect(rule.matches.length).toBeGreaterThan(0)
    expect(rule.misses.length).toBeGreaterThan(0)
  })

  it('looks all through a sentence', () => {
    expect(rule.pattern.flags).toContain('g')
    expect(rule.words.flags).not.toMatch(/[gy]/)
  })

  it.each(rule.matches.map((text) => [text]))('finds something in: %s', (text) => {
    expect(rulesOf(text)).toContain(rule.id)
  })

  it.each(rule.misses.map((text) => [text]))('finds nothing in: %s', (text) => {
    expect(rulesOf(text)).not.toContain(rule.id)
  })
})

/** The rules that found the facts of the last sentence of a text. */
function rulesOf(text: string): string[] {
  const last = findSentences(text, []).at(-1)?.start ?? 0
  return factsOf(text)
    .filter(({ evidence }) => evidence.start >= last)
    .map(({ rule }) => rule)
}
