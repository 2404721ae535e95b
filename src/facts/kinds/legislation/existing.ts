import { SIGN } from '../../view.js'
import { bearsOnTreaty, OWN_LAW, ofPage } from './own-law.js'
import type { LegislationRule } from './told.js'

const T = SIGN.treaty

const LAWS =
  '(?:legislation|laws?|legal (?:framework|provisions|measures)|acts?|regulations|statutes?|constitution|(?:penal|criminal) codes?|measures|legal,? administrative,? (?:and|or) other measures)'
const ENOUGH =
  '(?:sufficient(?:ly)?|adequate(?:ly)?|enough|suffic(?:es?|ed)|satisf(?:y|ies|ied)|covers?|covered|(?:provid(?:es?|ed) (?:for )?|contain(?:s|ed)? |includ(?:es?|ed) )(?:penal |criminal )?(?:sanctions|penalties|punishment))'

/** `existing legislation is held sufficient`: the law that is there carries the treaty out. */
export const existing: LegislationRule = {
  id: 'legislation/existing',
  words: /existing|current|present|sufficient|adequate|enough|suffices|\brel(?:y|ies|ied|ying) on\b/i,
  pattern: new RegExp(
    `(?:\\b(?:existing|current|present|already in (?:place|force))(?: [a-z,-]{2,16}){0,5}? ${LAWS}\\b[^;.]{0,160}?\\b${ENOUGH}|${OWN_LAW}(?:(?: [\\w’'${SIGN.date}-]{1,16}){0,3}? (?:is|are|was|were|as|to be|being)(?: (?:considered|deemed|regarded as|seen as|already|fully|quite|thought|to be)){0,2})? (?:sufficient|adequate|enough)|\\b(?:the|this|that) act suffices|\\brel(?:y|ies|ied|ying) on ${OWN_LAW})\\b`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const verb = to - (/[a-z]{1,20}$/i.exec(match[0])?.[0].length ?? 0)
    const { masked } = site.view
    // of what country's law it is told, and for which treaty, the sentence or the one before must say
    if (!bearsOnTreaty(site)) return []
    if (/\b(?:not|in|never|whether|if|un)\W{0,3}$/i.test(masked.slice(Math.max(0, verb - 12), verb))) return []
    const left = masked.slice(site.clauseAt(from).start, from)
    // `has passed no law, as its Penal Code is deemed adequate`: what is denied is another thing
    const mood = /, (?:as|since|because|given that) $/i.test(left) ? 'done' : site.mood(verb, to)
    // `considers existing law sufficient` is a judgement, and no plan
    if (
      mood !== 'done' &&
      !(mood === 'planned' && /\bconsider(?:s|ed) (?:that )?(?:its |the )?(?:[\w’'-]{1,16} ){0,2}$/i.test(left))
    )
      return []
    return [{ fields: { kind: 'legislation', modality: 'done', date: null }, from, to, party: null, ...ofPage(masked) }]
  },
  matches: [
    'Ruritania considers existing legislation sufficient to implement the Mine Ban Treaty.',
    'Ruritania relies on its Arms Act to implement the Mine Ban Treaty.',
    'Ruritania holds its Penal Code to be adequate for the implementation of the Mine Ban Treaty.',
  ],
  misses: [
    'Ruritania has not said whether existing legislation is sufficient to implement the Mine Ban Treaty.',
    'Existing stocks are sufficient for training.',
  ],
}

/** `no additional measures were deemed necessary`, `sees no need for specific legislation`: none was made. */
export const needless: LegislationRule = {
  id: 'legislation/needless',
  words: /necessary|unnecessary|\bneed|needed|required/i,
  pattern: new RegExp(
    `\\bno (?:(?:additional|further|specific|special|new|separate|other|legal|administrative|legislative|domestic|national|implement\\w{1,20}|or|and|such)[ ,]{1,2}){1,6}${LAWS}[^;.${T}]{0,60}?\\b(?:necessary|needed|required)\\b|\\b(?:no need|not (?:\\w{1,20} ){0,3}need)(?: (?:for|to (?:enact|adopt|pass|introduce|have|put in place|create|formulate|draft|develop|prepare)))(?: (?:a|any))?(?: [a-z-]{2,16}){0,4}? (?:legislation|laws?|legislative measures)\\b|\\bnot (?:\\w{1,20} ){0,3}necessary to (?:enact|adopt|pass|introduce|have|put in place|create|draft)(?: (?:a|any))?(?: [a-z-]{2,16}){0,4}? (?:legislation|laws?|legislative measures)\\b|\\b(?:additional|further|specific|special|new|separate)(?: [a-z-]{2,16}){0,3} (?:legislation|laws?|measures)\\b[^;.]{0,60}?\\b(?:unnecessary|not (?:\\w{1,20} )?(?:necessary|needed|required))\\b|\\b(?:legislation|laws?|legislative measures)\\b(?: to (?:implement|enforce) (?:the )?${T})? (?:is|was|are|were|would be|as) (?:unnecessary|superfluous|(?:considered|deemed|regarded as|seen as|thought|judged) unnecessary|not (?:(?:considered|deemed|regarded|seen|viewed|thought|felt)(?: as| to be)? )?(?:necessary|needed|required))\\b`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const { masked } = site.view
    const near = `${site.context.last?.masked ?? ''} ${masked}`
    if (!/implement|\bArticle 9\b|\ue001/i.test(near) || /\bratif/i.test(match[0])) return []
    if (/\b(?:if|whether|unless)\b/i.test(masked.slice(site.clauseAt(from).start, from)) || masked.endsWith('?'))
      return []
    return [
      { fields: { kind: 'legislation', modality: 'not-done', date: null }, from, to, party: null, ...ofPage(masked) },
    ]
  },
  matches: [
    'No additional legal or administrative measures were deemed necessary for implementation of the treaty.',
    'Ruritania sees no need for specific legislation to implement the Mine Ban Treaty.',
  ],
  misses: [
    'No further measures are necessary to clear the area.',
    'Ruritania asked whether new legislation is needed.',
  ],
}
