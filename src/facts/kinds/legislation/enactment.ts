import type { Party } from '../../../vocabulary/parties.js'
import type { Site } from '../../rule.js'
import { SIGN } from '../../view.js'
import { given } from './given.js'
import { isLaw, LAW_NOUN, nameStart } from './law-noun.js'
import { predicated } from './predicated.js'
import type { LegislationRule } from './told.js'

/** Who makes the country's laws: `The Defense Committee of the Senate`, `Congress`. */
const LAWMAKERS =
  /(?<!\b(?:US|European|National) )\bcongress\b|\b(?:committee|commission) (?:of|in|on \w{1,20} of) (?:the )?(?:house|senate|parliament|congress|national assembly|chamber)|\b(?:parliamentary|interministerial|inter-ministerial|defen[cs]e|legal|justice) (?:committee|commission)\b/i

function ofLawmakers(site: Site, from: number, to: number): boolean {
  const words = site.view.masked.slice(site.clauseAt(from).start, to)
  return !words.includes(SIGN.party) && LAWMAKERS.test(words)
}

/** `In Tonga, legislation is under discussion`. */
const FRONTED = new RegExp(
  `^\\W{0,2}In (?:the )?${SIGN.party}, (?:[a-z-]{2,16} ){0,4}(?:legislation|law|bill|measures)\\b`,
)

function frontedParty({ view }: Site): Party | null {
  const front = FRONTED.exec(view.masked)
  const mention = front === null ? undefined : view.mentionAt.get(view.masked.indexOf(SIGN.party))
  return mention?.kind === 'party' ? mention.party : null
}

export const enacted: LegislationRule = {
  id: 'legislation/enacted',
  words: /legislation|\blaw|\bbill|\bact\b|\bacts\b|statute|decree|regulations|ordinance|measure/i,
  pattern: new RegExp(LAW_NOUN, 'gi'),
  read(match, site) {
    const start = match.index + nameStart(match[0])
    const end = match.index + match[0].length
    const words = site.view.masked.slice(start, end)
    if (!isLaw(site, words, start, end)) return []
    const found = given(site, words, start, end) ?? predicated(site, words, start, end) ?? []
    const whose = frontedParty(site)
    if (whose !== null) return found.map((one) => ({ ...one, party: whose }))
    return found.map((one) => (ofLawmakers(site, one.from, start) ? { ...one, ofPage: true } : one))
  },
  matches: [
    'Ruritania has not enacted domestic implementation legislation.',
    'Ruritania enacted national implementation legislation on 12 December 2003.',
    'A bill to implement the Mine Ban Treaty is pending before parliament.',
    'Parliament passed ratification and implementation legislation on 10 December 1998.',
    'Senator Adoma filed a landmine ban bill in November 2004.',
    'Law 12, which implements the Mine Ban Treaty, took effect on 25 July 2002.',
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
