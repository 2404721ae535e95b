import { dateOf } from '../../dating.js'
import { SIGN } from '../../view.js'
import { type LegislationRule, one } from './told.js'

const T = SIGN.treaty

/** `Domestication of the treaty is in progress`, `Domestic incorporation of the treaty was achieved through the law on D`. */
export const domesticated: LegislationRule = {
  id: 'legislation/domesticated',
  words: /domesticat|incorporat|transpos/i,
  pattern: new RegExp(
    `\\b(?:domestication|(?:domestic|national) (?:incorporation|transposition)|domestication process|process of domesticat(?:ion|ing)|domesticating|transposition)(?: of)? (?:the )?${T}(?: in(?:to)? (?:its |the )?(?:domestic|national|internal) (?:law|legislation))?(?:,? (?:has|have|had|was|were|is|are|will|been|be|not|yet|still|now|also|already|currently|reportedly|however)){1,6},? (?:(achieved|ensured|effected|secured|completed|accomplished|done|made)|(in progress|under ?way|under way|ongoing|on-going|proceeding|in process|being (?:prepared|discussed|considered|done|undertaken)|begun|started|commenced|planned|pending|expected|under (?:consideration|discussion|preparation)))\\b`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const last = (match[1] ?? match[2]) as string
    const mood = /\bnot (?:yet |been ){0,2}\w{1,20}$/i.test(match[0]) ? 'not-done' : site.mood(to - last.length, to)
    if (mood === 'open' || mood === 'not-done') return mood === 'open' ? [] : one('not-done', null, from, to)
    if (match[2] !== undefined || mood === 'planned') return one('planned', null, from, to)
    const dated = dateOf(site, from, to)
    return one('done', dated?.date ?? null, from, Math.max(to, dated?.end ?? 0))
  },
  matches: [
    'Ruritania reported that domestication of the Mine Ban Treaty is in progress.',
    'Domestication of the Mine Ban Treaty was achieved by the ratification law of 1999.',
    'Domestication of the Mine Ban Treaty has not yet been completed.',
  ],
  misses: ['Domestication of the Mine Ban Treaty is a duty of each state.'],
}
