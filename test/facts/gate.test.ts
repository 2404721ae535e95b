import { describe, expect, it } from 'vitest'
import { gateOf } from '../../src/facts/gate.js'
import { RULES } from '../../src/facts/kinds/index.js'
import { MENTION_KINDS, viewSentence } from '../../src/facts/view.js'
import { findSentences } from '../../src/text/sentences.js'
import { readFixtures } from '../support/fixtures.js'
import { blockOf } from '../support/sites.js'

const gate = gateOf(RULES)

/** Every sentence that a rule is shown by, and every one of the fixtures in words of our own. */
const SENTENCES = [
  ...RULES.flatMap(({ matches, misses }) => [...matches, ...misses]),
  ...readFixtures()
    .flatMap(({ forms }) => forms.filter(({ path }) => path === 'page.txt'))
    .flatMap((form) => new TextDecoder().decode(form.bytes()).split('\n')),
]
  .flatMap((text) => findSentences(text, []).map(({ start, end }) => text.slice(start, end)))
  .filter((text) => text.length < 3_000)

describe('gateOf', () => {
  it('lets every rule through that matches', () => {
    const lost: string[] = []
    for (const text of SENTENCES) {
      const { masked } = viewSentence(blockOf(text), 0, text.length, null)
      const { rules } = gate(text, 0, text.length)
      for (const rule of RULES) {
        if (rules.some((one) => one.rule === rule) || !rule.words.test(masked)) continue
        if (masked.search(rule.pattern) >= 0) lost.push(`${rule.id}: ${text}`)
      }
    }
    expect(lost).toEqual([])
  })

  it('lets every kind of mention through that a sentence holds', () => {
    const lost: string[] = []
    for (const text of SENTENCES) {
      const { mentions } = gate(text, 0, text.length)
      for (const { kind } of viewSentence(blockOf(text), 0, text.length, null).mentions)
        if ((mentions & (1 << MENTION_KINDS.indexOf(kind))) === 0) lost.push(`${kind}: ${text}`)
    }
    expect(lost).toEqual([])
  })

  it('knows something of every rule, so that none is tried on every sentence', () => {
    const text = 'Zebras graze.'
    expect(gate(text, 0, text.length).rules.map(({ rule }) => rule.id)).toEqual([])
  })

  it('holds nothing back where a sign stands in the source', () => {
    const text = 'It \ue001 it.'
    expect(gate(text, 0, text.length).rules.map(({ rule }) => rule)).toEqual(RULES)
  })

  it('looks from start to end only', () => {
    const text = 'It ratified. It slept.'
    expect(gate(text, 13, text.length).rules.map(({ rule }) => rule.id)).not.toContain('treaty-action/verb')
    expect(gate(text, 0, 12).rules.map(({ rule }) => rule.id)).toContain('treaty-action/verb')
  })
})
