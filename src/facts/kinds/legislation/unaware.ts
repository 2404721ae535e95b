import { SIGN } from '../../view.js'
import { isLaw, LAW_NOUN } from './law-noun.js'
import type { LegislationRule } from './told.js'

const P = SIGN.party
const BY_PARTY = new RegExp(`\\b(?:by|in|of) (?:the )?${P}`)

/** `Landmine Monitor is unaware of any action on implementing legislation`: none is there, as far as it knows. */
export const unaware: LegislationRule = {
  id: 'legislation/unaware',
  words: /aware|knows of|knowledge of/i,
  pattern: new RegExp(
    `\\b(?:unaware of|not aware of|knows of no|no knowledge of)(?: (?:any|a))?(?: (?!whether\\b)[a-z${P}’'-]{1,16}){0,10}? (${LAW_NOUN.replaceAll('(?<![-\\w])', '')})`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const words = match[1] as string
    if (!isLaw(site, words, to - words.length, to)) return []
    const by = BY_PARTY.exec(match[0])
    const mention = by === null ? undefined : site.view.mentionAt.get(from + by.index + by[0].length - 1)
    const party = mention?.kind === 'party' ? mention.party : null
    return [{ fields: { kind: 'legislation', modality: 'not-done', date: null }, from, to, party, ofPage: true }]
  },
  matches: ['Landmine Monitor is not aware of any steps to enact domestic implementation legislation.'],
  misses: ['Landmine Monitor is not aware of any stockpiles.'],
}
