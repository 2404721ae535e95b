import { dateBehind } from '../../dating.js'
import type { Site } from '../../rule.js'
import { isLaw, LAW_NOUN } from './law-noun.js'
import { type LegislationRule, one } from './told.js'

const LAWS = new RegExp(LAW_NOUN, 'gi')
/** Something else that is to be done, or passed, between a law and what is said of it. */
const OTHER_DEED = /\b(?:sign(?:ed|ing)?|ratif\w{1,9}|acced\w{1,4}|accession|resolution|join(?:ed|ing)?)\b/i
/** What is handed in is done so too. */
const OTHER_DUTY = /\breports?\b|\bupdates?\b|\bsubmit/i

/** Whether the words before `at` spoke of such a law last: in this sentence, or else in the one before. */
function speaksOfLaw(site: Site, at: number): boolean {
  const { masked } = site.view
  const last = [...masked.slice(0, at).matchAll(LAWS)].findLast(({ index, 0: words }) =>
    isLaw(site, words, index, index + words.length),
  )
  if (last !== undefined) return !OTHER_DEED.test(masked.slice(last.index + last[0].length, at))
  return site.context.before.at(-1)?.fields.kind === 'legislation' && !OTHER_DEED.test(masked.slice(0, at))
}

/** `, but has still not been enacted`, `, but none passed`, `It has not yet been adopted`: of a law that the words before named. */
export const notMade: LegislationRule = {
  id: 'legislation/not-made',
  words: /\b(?:not|none|neither|never)\b/i,
  pattern:
    /(?:^|[,;] |\b(?:but|and|although|though|yet|however,?) )(?:(?:but|and|although|though|yet) )?(?:(?:(?:it|they|this|these|the (?:bill|draft|law)) )?(?:(?:has|have|had|was|were|is|are) )?(?:(?:still|yet|as yet|as of \ue006|so far|to date) )?not (?:(?:yet|still|so far) )?(?:been )?(?:yet )?(?:enacted|adopted|passed|approved|promulgated|in (?:place|force|effect))|this (?:still )?(?:has|have|had) (?:still )?not (?:yet )?(?:occurred|happened|taken place|been done)|(?:none|neither)(?: of (?:them|these))?(?: (?:has|have|had|was|were))?(?: (?:yet|been|ever|so far)){0,2} (?:enacted|adopted|passed|approved))\b/gi,
  read(match, site) {
    const from = match.index + (/^(?:[,;] )?/.exec(match[0])?.[0].length ?? 0)
    const to = match.index + match[0].length
    if (!speaksOfLaw(site, match.index)) return []
    // `but it has not passed a law`: what is not passed follows
    if (
      /^ (?:an?|any|the|its|such|new|domestic|national|specific|implement\w{1,9}|legislation|laws?|legal)\b/i.test(
        site.view.masked.slice(to),
      )
    )
      return []
    return one('not-done', null, from, to)
  },
  matches: [
    'A bill to implement the Mine Ban Treaty was introduced in 2001, but has still not been enacted.',
    'Implementation bills were introduced in 2001 and 2002, but none passed.',
  ],
  misses: [
    'Ruritania signed the Mine Ban Treaty, but it has not been approved by parliament.',
    'Bills on mine action were introduced in 2001, but none passed.',
  ],
}

const BODY_SET_UP = /^(?:set up|formed|created|established|appointed|charged|tasked|instructed|commissioned|mandated)/i

/** `has not enacted such a law, but intends to do so`: of a law that the words before told not to be there. */
export const doSo: LegislationRule = {
  id: 'legislation/do-so',
  words:
    /\b(?:do|done) so\b|\b(?:intends|plans) to\W|\b(?:draft|adopt|enact|prepare|pass|introduce|develop|write|draw up|elaborate|have) (?:one|it|them|such|a law)\b/i,
  pattern:
    /\b(?:(?:intends?|intended|intention|intent|plans?|planned|promis(?:es?|ed)|expects?|expected|hopes?|hoped|will|would|willingness|commitment|committed|readiness|desire|considering|considers?)(?: (?:to|of|on))? (?:\w{1,20}ly |soon )?(?:do|doing) so|(?:but|although|though|and) (?:it )?(?:intends|plans) to(?=[.;,]|$)|(?:(?:plans?|planned|intend(?:s|ed)?|intention|intent|expect(?:s|ed)?|hope[sd]?|will|would|wish(?:es|ed)?)(?: to)?|(?:set up|formed|created|established|appointed|charged|tasked|instructed|commissioned|mandated)\b[^;.,]{0,40} to) (?:draft|adopt|enact|prepare|pass|introduce|develop|write|draw up|elaborate|have) (?:(?:one|it|them)\b|such (?:an? )?(?:laws?|legislation|bill)|an? law\b(?! (?:on|of|against)\b))|(?:has|have|had) (?:not|yet|never) (?:yet )?(?:to do|done) so)\b/gi,
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    if (!speaksOfLaw(site, from) || OTHER_DUTY.test(site.view.masked.slice(0, from))) return []
    if (/(?:done|to do) so$/i.test(match[0]) && /^ha/i.test(match[0])) return one('not-done', null, from, to)
    const mood = site.mood(from + match[0].length, to)
    if (mood === 'open' || mood === 'not-done' || site.mood(from, from) === 'not-done') return []
    const dated = dateBehind(site, from, to)
    const found = one('planned', dated?.date ?? null, from, Math.max(to, dated?.end ?? 0))
    // `a committee was set up to draft it`: whose committee, the page tells
    return BODY_SET_UP.test(match[0]) ? found.map((fact) => ({ ...fact, ofPage: true })) : found
  },
  matches: [
    'Ruritania has not enacted national implementation legislation, but intends to do so.',
    'Ruritania has no implementing legislation; a working group was formed in May 2004 to write it.',
    'Ruritania has no implementing legislation, but hoped to have a law by the end of the year.',
  ],
  misses: [
    'Ruritania has not signed the Mine Ban Treaty, but intends to do so.',
    'Ruritania has not enacted national implementation legislation and has no plans to do so.',
  ],
}
