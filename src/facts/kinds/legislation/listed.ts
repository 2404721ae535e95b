import { matchesOf } from '../../../text/matches.js'
import { SIGN } from '../../view.js'
import { type LegislationRule, one } from './told.js'

const P = SIGN.party

const LISTED =
  '(?:list(?:s|ed)|cit(?:es|ed)|declar(?:es|ed)|report(?:s|ed)|identif(?:ies|ied)|mention(?:s|ed)|includ(?:es|ed)|not(?:es|ed)|describe[sd]|refer(?:s|red) to|submitted|provided)'
const LAW_WORD = /\b(?:laws?|legislation|acts?|codes?|decrees?|constitution|regulations|ordinances?|orders?)\b/i
const MEASURES =
  '(?:(?:national|domestic|legal) )?(?:implementation|implementing) (?:measures?|legislation|laws?)|(?:national|domestic|legal) measures? (?:to implement|for implementation|of implementation)|relevant (?:legal|legislative|national) (?:measures|acts|provisions)'
const NONE = /\b(?:no|none|not|nothing|any|draft|bill|domesticat\w{1,5})\b/i

const VERBS = new RegExp(`\\b${LISTED} `, 'gi')
/** `Under national implementation measures, Ruritania has declared`, as it goes on behind the measures. */
const FRONTED = new RegExp(
  `^,?[”"]? (?:${P}|it|the government) (?:has |had |also |again |only ){0,2}${LISTED} ([^;.]{1,140})`,
  'i',
)

/** The words before the measures are at most so many. */
const REACH = 320

/** `listed its Arms Act under national implementation measures`, `Under national implementation measures, it has declared Law 5`. */
export const listed: LegislationRule = {
  id: 'legislation/listed',
  words: /implement|relevant/i,
  pattern: new RegExp(
    `\\b(?:as|under|for|among|as part of|regarding|with (?:regard|respect) to|that it considers(?: to be)?) (?:(?:an?|its|their|the|one of) ){0,2}[“"]?(?:${MEASURES})\\b`,
    'gi',
  ),
  read(match, site) {
    const { masked } = site.view
    const to = match.index + match[0].length
    const fronted = FRONTED.exec(masked.slice(to, to + 220))
    if (fronted !== null && LAW_WORD.test(fronted[1] as string))
      return NONE.test(fronted[0]) ? [] : one('done', null, match.index, to + fronted[0].length)
    if (/^(?:for|regarding|with)\b/i.test(match[0])) return []
    const base = Math.max(0, match.index - REACH)
    const before = masked.slice(base, match.index)
    // the verb stands in front of the law, or, where the law is the subject, behind it
    const verb = [...matchesOf(before, VERBS)].findLast(({ index }) => !/[;]/.test(before.slice(index)))
    const law = LAW_WORD.exec(before)
    if (verb === undefined || law === null) return []
    const from = base + Math.min(verb.index, law.index)
    const passive = law.index < verb.index
    if (passive && !/ (?:is|are|was|were) (?:also )?$/i.test(before.slice(0, verb.index))) return []
    const mood = site.mood(base + verb.index, base + verb.index + verb[0].length)
    return mood !== 'done' || NONE.test(masked.slice(from, to)) ? [] : one('done', null, from, to)
  },
  matches: [
    'In its Article 7 report, Ruritania listed the Arms Act as a national implementation measure.',
    'Under national implementation measures, the government has declared its Criminal Code.',
  ],
  misses: ['Ruritania listed no laws under national implementation measures.'],
}
