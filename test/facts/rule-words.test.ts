import { describe, expect, it } from 'vitest'
import { RULES } from '../../src/facts/kinds/index.js'
import { findSentences } from '../../src/text/sentences.js'
import { readable, siteOfText } from '../support/sites.js'

/** Every sentence that any rule is shown by. */
const SITES = RULES.flatMap(({ matches, misses }) => [...matches, ...misses])
  .flatMap((text) => findSentences(text, []).map(({ start, end }) => text.slice(start, end)))
  .map((sentence) => siteOfText(sentence))

describe.each(RULES.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  it('finds nothing where its words are missing', () => {
    for (const site of SITES.filter(({ view }) => !rule.words.test(view.masked))) {
      const found = [...site.view.masked.matchAll(rule.pattern)].flatMap((match) => rule.read(match, site))
      expect({ text: readable(site.view.masked), found }).toEqual({ text: readable(site.view.masked), found: [] })
    }
  })
})
