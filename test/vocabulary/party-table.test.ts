import { describe, expect, it } from 'vitest'
import { findParties, PARTIES, partyByCode, partyByName, partyBySlug } from '../../src/vocabulary/parties.js'

/** Names that mean one party in some editions and another in others. */
const BY_EDITION = new Map([
  ['Zaire', 1997],
  ['Republic of Zaire', 1997],
])

const namesOf = ({ name, formal, aliases }: (typeof PARTIES)[number]) => [name, ...formal, ...aliases]

describe('PARTIES', () => {
  it('holds the 193 members of the United Nations and the others', () => {
    const others = 'VAT PSE TWN XKX ESH COK NIU HKG MAC YUG SCG ZAR SUN DDR CSK'.split(' ')
    const states = PARTIES.filter(({ code }) => /^[A-Z]{3}$/.test(code)).map(({ code }) => code)
    expect(states).toHaveLength(193 + others.length)
    expect(states).toEqual(expect.arrayContaining(others))
    expect(PARTIES.map(({ code }) => code).filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([
      'abkhazia',
      'chechnya',
      'iraqi-kurdistan',
      'nagorno-karabakh',
      'northern-cyprus',
      'puntland',
      'somaliland',
      'south-ossetia',
      'transnistria',
    ])
  })

  it('has no code twice', () => {
    expect(new Set(PARTIES.map(({ code }) => code)).size).toBe(PARTIES.length)
  })

  it('has no slug twice, however it is written', () => {
    const slugs = PARTIES.flatMap(({ slugs }) => slugs.map((slug) => slug.replace(/[_-]/g, '')))
    expect(slugs.filter((slug, index) => slugs.indexOf(slug) !== index)).toEqual([])
  })

  it('has no name twice within a party', () => {
    for (const entry of PARTIES) {
      const words = [...namesOf(entry), ...entry.demonyms]
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
    }
  })

  it('leaves nothing of its notation in a word', () => {
    for (const entry of PARTIES) {
      for (const word of [...namesOf(entry), ...entry.demonyms, ...entry.slugs, entry.capital ?? '-']) {
        expect(word).toMatch(/^[^@|;']+$/)
        expect(word).toBe(word.trim())
        // The finder reads no further into a word.
        for (const part of word.split(/[^\p{L}]+/u)) expect(part.length).toBeLessThanOrEqual(24)
      }
    }
  })

  it.each(PARTIES.map((entry) => [entry.code, entry] as const))('resolves every word of %s to it', (code, entry) => {
    for (const name of namesOf(entry)) {
      const edition = code === 'ZAR' ? (BY_EDITION.get(name) ?? null) : null
      expect(partyByName(name, edition)?.code, name).toBe(code)
      expect(partyByName(`The ${name.toUpperCase()} ,`, edition)?.code, name).toBe(code)
      const text = `In ${name} it is.`
      const found = findParties(text, edition)
      expect(found.map(({ party, form, start, end }) => [party.code, form, text.slice(start, end)])).toEqual([
        [code, 'name', name],
      ])
    }
    for (const demonym of entry.demonyms) {
      expect(findParties(`The ${demonym} army`).map(({ party, form }) => [party.code, form])).toEqual([
        [code, 'demonym'],
      ])
    }
    for (const slug of entry.slugs) expect(partyBySlug(slug)?.code).toBe(code)
    expect(partyByCode(code)).toEqual({ code, name: entry.name })
  })

  it('finds every capital', () => {
    const shared = new Map([
      ['YUG', 2001],
      ['SCG', 2004],
    ])
    for (const { code, capital } of PARTIES) {
      if (capital === null) continue
      const edition = shared.get(code) ?? null
      const found = findParties(`The ministry in ${capital}, today`, edition)
      expect(found.map(({ party, form }) => [party.code, form])).toEqual([[code, 'capital']])
    }
  })
})
