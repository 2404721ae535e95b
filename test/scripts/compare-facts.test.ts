import { describe, expect, it } from 'vitest'
// @ts-expect-error a script without types
import { compareFacts, tallyByRule } from '../../scripts/support/compare-facts.mjs'
import { type Fact, parseReport } from '../../src/index.js'

const factsOf = (text: string): Fact[] => parseReport(text).facts

describe('compareFacts', () => {
  const page = 'Samoa signed the Mine Ban Treaty on 3 December 1997. Samoa voted in favor of UNGA Resolution 56/24M.'

  it('finds nothing between a page and itself', () => {
    expect(compareFacts(factsOf(page), factsOf(page))).toEqual({ gained: [], lost: [], changed: [] })
  })

  it('tells what one side has and the other has not', () => {
    const all = factsOf(page)
    const votes = all.filter(({ kind }) => kind === 'vote')
    expect(votes).toHaveLength(1)
    const lost = all.filter(({ kind }) => kind !== 'vote')
    expect(compareFacts(all, votes)).toEqual({ gained: [], lost, changed: [] })
    expect(compareFacts(votes, all)).toEqual({ gained: lost, lost: [], changed: [] })
  })

  it('pairs facts whose fields differ, and names the fields', () => {
    const [was] = factsOf(page)
    if (was === undefined) throw new Error('The page states a fact.')
    const is = { ...was, id: 'f9', hedged: true, rule: 'other', evidence: { ...was.evidence, quote: 'Samoa signed' } }
    const { gained, lost, changed } = compareFacts([was], [is])
    expect([gained, lost]).toEqual([[], []])
    expect(changed).toHaveLength(1)
    expect(changed[0].fields.sort()).toEqual(['hedged', 'quote', 'rule'])
  })

  it('does not pair facts of words that lie apart', () => {
    const [was] = factsOf(page)
    if (was === undefined) throw new Error('The page states a fact.')
    const { end } = was.evidence.span
    const is = { ...was, evidence: { ...was.evidence, span: { start: end, end: end + 9 } } }
    expect(compareFacts([was], [is])).toEqual({ gained: [is], lost: [was], changed: [] })
  })
})

describe('tallyByRule', () => {
  it('counts each side by rule, the rule with most first', () => {
    const [a, b] = [{ rule: 'a' }, { rule: 'b' }]
    expect(tallyByRule({ gained: [a, b], lost: [b], changed: [{ to: b }] })).toEqual([
      ['b', { gained: 1, lost: 1, changed: 1 }],
      ['a', { gained: 1, lost: 0, changed: 0 }],
    ])
  })
})
