import { dateBehind, dateOf } from '../../dating.js'
import { SIGN } from '../../view.js'
import { GENERIC, type LegislationRule, one } from './told.js'

const T = SIGN.treaty

const CODE = '(?:(?:its|the|their|existing|national) ){0,2}(?:penal|criminal) (?:codes?|law|legislation)'
const PURPOSE = `(?:to (?:\\w{1,20}ly )?(?:implement|include|incorporate|prohibit|ban|outlaw|criminali[sz]e|provide for|give effect to|comply with|make|reflect|introduce)|in order to|prohibiting|banning|criminali[sz]ing|for (?:the )?implementation of|in accordance with|in line with)\\b[^;.]{0,90}?(?:${T}|\\b(?:land)?mines\\b|cluster munitions\\b|\\bArticle 9\\b)`

/** `amended its penal code to implement the treaty`, `the penal code was amended to`. */
export const amended: LegislationRule = {
  id: 'legislation/amended-code',
  words: /\bamend|\brevis/i,
  pattern: new RegExp(
    `\\b(?:(?:amend(?:s|ed|ing)?|revis(?:es?|ed|ing)|amendments? (?:of|to)|revision of) ${CODE}|${CODE} (?:(?:has|have|had|was|were|is|are|will|would|be|been|being|not|never|yet|to|also) ){1,6}(?:amended|revised))[^;.]{0,40}? ${PURPOSE}`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const verb = from + match[0].search(/\b(?:amend|revis)/i)
    const end = verb + (/^\w{1,20}/.exec(site.view.masked.slice(verb))?.[0].length ?? 0)
    const word = site.view.masked.slice(verb, end)
    const mood = site.mood(verb, end)
    if (mood === 'open' || GENERIC.test(site.view.masked.slice(site.clauseAt(verb).start, verb))) return []
    if (mood === 'not-done') return one('not-done', null, from, to)
    if (mood === 'planned' || /ing$/i.test(word) || /\bbeing (?:amended|revised)/i.test(match[0])) {
      const dated = dateBehind(site, from, to)
      return one('planned', dated?.date ?? null, from, Math.max(to, dated?.end ?? 0))
    }
    if (!/ed$/i.test(word)) return []
    const dated = dateOf(site, from, end)
    return one('done', dated?.date ?? null, from, Math.max(to, dated?.end ?? 0))
  },
  matches: [
    'Ruritania amended its penal code in 2001 to implement the Mine Ban Treaty.',
    'The criminal code was amended to include penal sanctions for the use of antipersonnel mines.',
  ],
  misses: [
    'Ruritania amended its penal code in 2001 to abolish fines.',
    'Ruritania was urged to amend its penal code to implement the Mine Ban Treaty.',
  ],
}
