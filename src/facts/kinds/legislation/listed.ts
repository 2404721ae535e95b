import { SIGN } from '../../view.js'
import { type LegislationRule, one } from './told.js'

const P = SIGN.party

const LISTED =
  'list(?:s|ed)|cit(?:es|ed)|declar(?:es|ed)|report(?:s|ed)|identif(?:ies|ied)|mention(?:s|ed)|includ(?:es|ed)|not(?:es|ed)|described?|describes|refer(?:s|red) to|submitted|provided'
const LAW_WORD = '(?:laws?|legislation|acts?|codes?|decrees?|constitution|regulations|ordinances?|orders?)'
const MEASURES =
  '(?:(?:national|domestic|legal) )?(?:implementation|implementing) (?:measures?|legislation|laws?)|(?:national|domestic|legal) measures? (?:to implement|for implementation|of implementation)|relevant (?:legal|legislative|national) (?:measures|acts|provisions)'

/** `listed its Arms Act under national implementation measures`, `Under national implementation measures, it has declared Law 5`. */
export const listed: LegislationRule = {
  id: 'legislation/listed',
  words: /implement|relevant/i,
  pattern: new RegExp(
    `\\b(?:(${LISTED}) [^;.]{0,240}?\\b${LAW_WORD}\\b[^;.]{0,80}? (?:as|under|among|as part of|that it considers(?: to be)?) (?:(?:an?|its|the|their|one of) ){0,2}[“"]?(?:${MEASURES})|${LAW_WORD}(?: [\\w${SIGN.date}-]{1,12}){0,3}? (?:is|are|was|were) (?:also )?(listed|cited|reported|mentioned|included|noted|referred to) (?:as|under|among) (?:(?:an?|its|the|one of) ){0,2}[“"]?(?:${MEASURES})|(?:under|for|as|regarding|with (?:regard|respect) to) (?:its )?[“"]?(?:${MEASURES}),?[”"]? (?:${P}|it|the government) (?:has |had |also |again |only ){0,2}(${LISTED}) [^;.]{0,120}?\\b${LAW_WORD})\\b`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const word = (match[1] ?? match[2] ?? match[3]) as string
    const verb = from + match[0].indexOf(word)
    const to = from + match[0].length
    const mood = site.mood(verb, verb + word.length)
    if (mood === 'open' || mood === 'planned') return []
    const none = mood === 'not-done' || /\b(?:no|none|not|nothing|any|draft|bill)\b/i.test(match[0])
    return none ? [] : one('done', null, from, to)
  },
  matches: [
    'In its Article 7 report, Ruritania listed the Arms Act as a national implementation measure.',
    'Under national implementation measures, the government has declared its Criminal Code.',
  ],
  misses: ['Ruritania listed no laws under national implementation measures.'],
}
