import { type ConditionRule, condition, inPlace, isEverywhere } from './condition.js'

const OTHERS =
  '(?:(?:,| and| or|\\/| ?&) ?(?:UXO|ERW|CMR|IED|AXO|other|explosive|remnants|of|war|unexploded|ordnance))*'
const CONTAMINATION = `(?:anti-?personnel )?(?:land)?mines?${OTHERS} (?:contamination|problem)`
/** Where it is and where it is from: `in the north`, `resulting from the war of 1995`. */
const WHERE = '(?: (?:in|of|on|along|resulting|caused|left|dating|from|within) [^,;:.]{1,90}?)?'
const DEGREE =
  '(?:small|low|light|heavy|high|medium|moderate|modest|considerable|substantial|massive|huge|grave|acute|complex|marginal|negligible)'

const SUSPECTED = /\b(?:suspected|believed|thought|reportedly|appears?|seems?)\b/i
const NONE = /\b(?:no|not|any|free (?:of|from)|without|whether|if) (?:\w{1,20} ){0,3}$/i

/** `Mine contamination is the consequence of the war`, `the extent of the mine problem in the north is small`. */
const contaminationTold: ConditionRule = {
  id: 'activity/contamination-told',
  words: /mines?\b.{0,40}(?:contamination|problem)/i,
  pattern: new RegExp(
    `\\b${CONTAMINATION}${WHERE} (?:(?:is|was|remains?|are) (?:(?:still|also|now|relatively|very|mostly|largely|mainly|primarily|generally|believed to be|thought to be) ){0,2}(?:(?:the |an? )(?:direct |main |\\w{2,12} )?(?:consequence|product|outcome|remnant)|${DEGREE})|covers(?= )|results from|resulted from|(?:stems?|stemmed|originat(?:es|ed)|arose) (?:mainly |largely |primarily )?(?:from|in)|is found|is located)\\b`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const { masked } = site.view
    const left = masked.slice(Math.max(site.clauseAt(from).start, from - 60), from)
    if (NONE.test(left) || site.mood(from, to) !== 'done' || isEverywhere(site, from, to)) return []
    const hedged = SUSPECTED.test(left + match[0]) ? { hedged: true } : {}
    return [condition({ activity: 'contamination', holds: 'yes', ...hedged, from, to, ...inPlace(site, from, to) })]
  },
  matches: [
    'Mine contamination in Ruritania is the consequence of several wars.',
    'The extent of landmine contamination in the north is small.',
    'The mine and UXO contamination resulting from the war covers a long section of the border.',
  ],
  misses: [
    'There is no mine contamination that is the consequence of the war.',
    'The mine problem in many countries is huge.',
    'If mine contamination is low, it will be told.',
    'The contamination of the river is small, and mine clearance is slow.',
  ],
}

export const contaminationToldRules: readonly ConditionRule[] = [contaminationTold]
