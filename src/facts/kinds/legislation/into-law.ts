import { matchesOf } from '../../../text/matches.js'
import { dateOf } from '../../dating.js'
import type { Site } from '../../rule.js'
import { mentionsOf, SIGN } from '../../view.js'
import { type LegislationRule, one } from './told.js'

const T = SIGN.treaty

/** `Law 12 of D gave legal force to the treaty`. */
export const gaveForce: LegislationRule = {
  id: 'legislation/gave-force',
  words: /force|effect/i,
  pattern: new RegExp(
    `\\b(?:Law|Act|Decree|Order|Decision|legislation|law)\\b[^;.]{0,80}?\\b(?:g[ai]ves?|given?|has given) (?:full )?(?:legal |domestic )?(?:force|effect) (?:in (?:the )?${SIGN.party} )?to (?:[a-z]{1,16} ){0,5}(?:the )?${T}`,
    'g',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const verb = from + match[0].search(/\b(?:g[ai]ve|given|has given)/)
    if (site.mood(verb, to) !== 'done') return []
    // `Law 12 of D`: the day of the law is told with its name
    const named = mentionsOf(site.view, 'date', from, verb)
    const date = named.length === 1 ? (named[0]?.mention.date ?? null) : null
    return [{ fields: { kind: 'legislation', modality: 'done', date }, from, to, party: null }]
  },
  matches: ['Law 12 of 11 November 1999 gave legal force to the Mine Ban Treaty.'],
  misses: ['The legislation that is to give effect to the Mine Ban Treaty has not been drafted.'],
}

/** `By Law 12 of D, the treaty was given legal force`. */
export const givenForce: LegislationRule = {
  id: 'legislation/given-force',
  words: /force|effect|law/i,
  pattern: new RegExp(
    `${T} (?:was|has been|became) (?:given (?:full )?(?:legal |domestic )?(?:force|effect)|(?:made )?(?:domestic|national) law)`,
    'g',
  ),
  read(match, site) {
    const base = Math.max(0, match.index - 110)
    const by = BY_NAMED_LAW.exec(site.view.masked.slice(base, match.index))
    const to = match.index + match[0].length
    if (by === null || site.mood(to - 3, to) !== 'done') return []
    const from = base + by.index
    const [named] = mentionsOf(site.view, 'date', from, to)
    return [
      { fields: { kind: 'legislation', modality: 'done', date: named?.mention.date ?? null }, from, to, party: null },
    ]
  },
  matches: ['By Law 12 of 11 November 1999, the Mine Ban Treaty was given legal force in Ruritania.'],
  misses: ['By order of the President, the Mine Ban Treaty was signed in Ottawa.'],
}

const BY_NAMED_LAW =
  /\b(?:By|Through|With|Under) (?:[\w-]{1,20} ){0,3}?(?:Law|Act|Decree|Order|Decision|Resolution|law|decree|order)\b/

/** `National implementation was achieved by administrative measures in D`. */
export const achieved: LegislationRule = {
  id: 'legislation/achieved',
  words: /implementation/i,
  pattern:
    /\b(?:national|domestic) implementation (?:of the \ue001 )?(?:was|has been|had been|is) (?:\w{1,20} )?(?:achieved|ensured|effected|secured|completed)\b/gi,
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    if (site.mood(to - 3, to) !== 'done') return []
    const dated = dateOf(site, from, to)
    return [
      {
        fields: { kind: 'legislation', modality: 'done', date: dated?.date ?? null },
        from,
        to: Math.max(to, dated?.end ?? 0),
        party: null,
      },
    ]
  },
  matches: ['National implementation was achieved by administrative measures in December 1998.'],
  misses: ['National implementation was discussed in December 1998.'],
}

/** `Decree 180 of D`, `the presidential order of D`: the day of a law is told with its name. */
const LAW_OF = new RegExp(
  `\\b(?:law|decree|order|act|decision|ordinance)\\b[^,;.${SIGN.date}]{0,30}? of (?:the )?${SIGN.date}`,
  'gi',
)

const BY_LAW = /\b(?:confirm(?:s|ed)|order(?:s|ed)|effect(?:s|ed)|provid(?:es|ed) for|decre(?:es|ed)) (?:the )?$/i

function dayOfLaw(masked: string, site: Site): string | null {
  const [first, second] = [...matchesOf(masked, LAW_OF)]
  const mention =
    first === undefined || second !== undefined ? undefined : site.view.mentionAt.get(first.index + first[0].length - 1)
  return mention?.kind === 'date' ? mention.date : null
}

/** `has incorporated the treaty into its domestic law`. */
export const incorporated: LegislationRule = {
  id: 'legislation/incorporated',
  words: /incorporat|transpos|writ|translat|domesticat|promulgat|enact/i,
  pattern: new RegExp(
    `\\b(?:incorporat(?:ed|es|ing|e|ion of)|transpos(?:ed|es|ing|e)|writ(?:e|ing|ten)|translat(?:ed?|ing)|domesticat(?:ed?|es|ing)|promulgat(?:ed?|ing)|enact(?:ed|ing|s)?)(?: (?:the )?(?:provisions of )?(?:the )?(?:${T}|it))? (?:fully )?in(?:to)? (?:its |the |their )?(?:domestic|national|internal) (?:law|legislation|legal)`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const verbEnd = from + match[0].indexOf(' ')
    const to = from + match[0].length
    const mood = /^ has not (?:yet )?(?:started|begun|commenced)\b/.test(site.view.masked.slice(to))
      ? 'not-done'
      : site.mood(from, verbEnd)
    const word = match[0].slice(0, match[0].indexOf(' '))
    const left = site.view.masked.slice(site.clauseAt(from).start, from)
    const passive = /\b(?:is|was|were|been|be) (?:\w{1,20} )?$/i.test(left)
    // `Decree 180 incorporates it`, `an order confirms the incorporation of it`
    const byLaw = /\b(?:law|decree|order|act|decision)\b/i.test(left) && (/es$/i.test(word) || BY_LAW.test(left))
    if (mood === 'open' || (mood === 'done' && !/(?:ed|written)$/i.test(word) && !byLaw)) return []
    if (mood === 'planned' && !/\b(?:process of|will|would|intend\w{0,20}|plan\w{0,20}|going to|working)\b/i.test(left))
      return []
    if (!match[0].includes(T) && !/ it in/i.test(match[0]) && !(passive && left.includes(T))) return []
    const dated = mood === 'done' ? dateOf(site, from, to) : null
    const date = mood === 'done' ? (dayOfLaw(site.view.masked, site) ?? dated?.date ?? null) : null
    return [
      {
        fields: { kind: 'legislation', modality: mood, date },
        from,
        to: Math.max(to, dated?.end ?? 0),
        party: null,
      },
    ]
  },
  matches: ['Ruritania has incorporated the Mine Ban Treaty into its domestic law.'],
  misses: ['Ruritania incorporated the islands into its national territory.'],
}

/** `The treaty became part of domestic law on D`. */
export const becamePart: LegislationRule = {
  id: 'legislation/became-part',
  words: /\bpart of\b|(?:domestic|national) law\b/i,
  pattern: new RegExp(
    `${T} (?:(?:has|have|had|is|was|will|thereby|thus|then|now|automatically) ){0,3}(?:became|become|becomes|forms?|made|is|considered) (?:(?:an? )?(?:now |integral )?part of (?:the |its |our )?(?:${SIGN.party}(?:['’]s)? )?(?:domestic|national|internal) (?:law|legislation|legal (?:system|order)|legislative framework)|(?:domestic|national) law\\b)`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const mood = site.mood(to - 1, to)
    if (mood !== 'done' && mood !== 'planned') return []
    const dated = dateOf(site, from, to)
    return one(mood, dated?.date ?? null, from, Math.max(to, dated?.end ?? 0))
  },
  matches: ['The Mine Ban Treaty became part of domestic law on 5 May 2001.'],
  misses: ['Treaties become part of national law upon ratification.'],
}
