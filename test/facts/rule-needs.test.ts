import { describe, expect, it } from 'vitest'
import { RULES } from '../../src/facts/kinds/index.js'
import { ruleNeeds } from '../../src/facts/rule-needs.js'

const built = new URL('../../dist/facts/rule-needs.js', import.meta.url).href

describe('ruleNeeds', () => {
  it('tells something of every rule', () => {
    const { rules, lists } = ruleNeeds()
    expect(rules).toHaveLength(RULES.length)
    for (const { needed } of rules) for (const number of needed) expect(lists[number]?.length).toBeGreaterThan(0)
  })

  it('is kept by the build as the rules have it', async () => {
    const kept = (await import(/* @vite-ignore */ built)) as { ruleNeeds: typeof ruleNeeds }
    expect(kept.ruleNeeds()).toEqual(ruleNeeds())
  })
})
