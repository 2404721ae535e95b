import { given } from './given.js'
import { isLaw, LAW_NOUN, nameStart } from './law-noun.js'
import { predicated } from './predicated.js'
import type { LegislationRule } from './told.js'

export const enacted: LegislationRule = {
  id: 'legislation/enacted',
  words: /legislation|\blaw|\bbill|\bact\b|\bacts\b|statute|decree|regulations|ordinance|measure/i,
  pattern: new RegExp(LAW_NOUN, 'gi'),
  read(match, site) {
    const start = match.index + nameStart(match[0])
    const end = match.index + match[0].length
    const words = site.view.masked.slice(start, end)
    if (!isLaw(site, words, start, end)) return []
    return given(site, words, start, end) ?? predicated(site, words, start, end) ?? []
  },
  matches: [
    'Ruritania has not enacted domestic implementation legislation.',
    'Ruritania enacted national implementation legislation on 12 December 2003.',
    'A bill to implement the Mine Ban Treaty is pending before parliament.',
    'No national implementation measures have been taken.',
    'Ruritania has no national implementing legislation.',
    'National implementation legislation is being drafted.',
    'The Anti-Personnel Mines Act entered into force on 1 June 2000.',
  ],
  misses: [
    'Article 9 requires States Parties to enact domestic implementation legislation.',
    'The President signed the ratification legislation into law.',
    'Ruritania passed a law on disability in 2001.',
    'Ruritania was urged to enact national implementation legislation.',
    'The resolution calls for full implementation of the Mine Ban Treaty.',
    'Ruritania adopted a national mine action law in 2003.',
  ],
}
