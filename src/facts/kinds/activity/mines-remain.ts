import { exactly, findQuantities } from '../../../text/quantities.js'
import { MINES } from '../../../vocabulary/mine-words.js'
import { type ConditionRule, condition, deniedBefore, inPlace, isEverywhere } from './condition.js'

/** What a country has, or has not, where it is mined. */
const PROBLEM = `(?:mine[- ]?fields?|mined (?:areas?|land|zones?)|mine[- ]contaminated (?:areas?|land)|mine[- ]affected (?:areas?|land)|(?:land)?mine(?: and UXO|\\/UXO|\\/ERW)? (?:problems?|contamination|threat)|problems? (?:with|of) (?:uncleared )?(?:anti-?personnel )?(?:land)?mines|uncleared (?:anti-?personnel )?(?:land)?mines|(?:anti-?personnel )?(?:land)?mines (?:in the ground|planted|emplaced|laid|buried)|contamination (?:by|with|from) (?:anti-?personnel )?(?:land)?mines|(?:areas?|[CS]HAs?) (?:known or suspected |known |suspected )?(?:to (?:be mined|contain)|containing|contaminated (?:by|with)) (?:anti-?personnel )?(?:land)?mines|emplaced (?:anti-?personnel )?mines)`
const ADJECTIVE =
  '(?:known|suspected|or|uncleared|remaining|more|other|such|further|additional|significant|serious|severe|major|real|particular|current|existing|unknown|UXO|and|unmarked|longer any|any|reported|confirmed|domestic|large|considerable|small|limited|minor|grave|huge|massive|enormous|localized|residual|widespread|extensive|substantial)'

const noProblem: ConditionRule = {
  id: 'activity/no-mined-areas',
  words: /\bno\b|\bnot\b|n['’]t\b/i,
  pattern: new RegExp(
    `\\b(?:(?:has|have|had|is|are|was|were|contains?|poses?|reported|reports|declared|declares|identified|found) (?:also |that there (?:are|were) )?no (?:longer (?:has |have |had )?(?:any )?)?|(?:does|do|did) not (?:currently |presently )?(?:have|contain|suffer from|face) (?:an?y? )?|no longer (?:has|have|had) (?:any )?|ha(?:s|ve) not (?:had |got )?(?:an?y? )|(?:is|are|was) not (?:an?y? ))(?:${ADJECTIVE} ){0,4}${PROBLEM}(?![- ](?:clearance|survey))`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const { masked } = site.view
    const clause = site.clauseAt(from)
    if (site.mood(from, to) !== 'done' || /\b(?:where|in which) [^,;]{0,40}$/.test(masked.slice(clause.start, from)))
      return []
    const existential =
      /\bthere (?:\w{1,20} )?$/i.test(masked.slice(clause.start, from)) ||
      /^(?:is|are|was|were|report|declare|identif|found)/i.test(match[0])
    return [
      condition({
        activity: 'contamination',
        holds: 'no',
        from,
        to,
        ...(existential ? inPlace(site, from, to) : {}),
      }),
    ]
  },
  matches: [
    'Ruritania has no mined areas.',
    'It does not have a landmine problem.',
    'The Ministry says that there are no minefields in Samoa.',
    'It no longer has any mined areas.',
    'There is no landmine contamination in the country.',
  ],
  misses: [
    'Ruritania has no minefield clearance teams.',
    'It has a landmine problem.',
    'It asked whether there are no minefields.',
  ],
}

const noMines: ConditionRule = {
  id: 'activity/no-mines-in-the-ground',
  words: /\bno\b|\bnot\b/i,
  pattern:
    /\bthere (?:are|were|have(?: been)?) (?:currently |presently |now |said to be |reported to be |believed to be )?(?:no|never been(?: any)?) (?:known |longer any |more |uncleared |live |anti-?personnel ){0,4}(?:land)?mines (?:(?:now|currently|today|left|remaining|anymore|any more|whatsoever|at all|present) ){0,2}(?:in|on|within|inside|anywhere|laid|planted|emplaced|buried)\b(?! (?:its |the |their |government |military ){0,4}(?:stock|arsenal|inventor|armory|armou?ries|depots?))|\bno (?:known |credible |further )?(?:evidence|indications?|signs?) (?:of|that there (?:are|were)) (?:any )?(?:the presence of |the existence of )?(?:any )?(?:uncleared |anti-?personnel |emplaced |live ){0,2}(?:(?:land)?mines|mine contamination|mined areas|minefields) (?:in|on|within|inside|anywhere|along|at)\b(?! (?:its |the |their |government |military ){0,4}(?:stock|arsenal|inventor|armory|armou?ries|depots?))|\b(?:land)?mines (?:are|were|is) (?:not|no longer) (?:considered |considered to be |believed to be |known to be |thought to be |regarded as |seen as )?(?:an?|the) (?:\w{1,20} ){0,2}(?:problem|threat|issue|danger)/gi,
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    if (site.mood(from, to) !== 'done') return []
    const hedged =
      /\b(?:considered|thought|regarded|believed|known to|reported|said to|evidence|indications?|signs?)\b/.test(
        match[0],
      )
        ? { hedged: true }
        : {}
    return [condition({ activity: 'contamination', holds: 'no', ...hedged, from, to, ...inPlace(site, from, to) })]
  },
  matches: ['There are no landmines in Samoa.', 'Landmines are not a problem in Samoa.'],
  misses: ['There are no mines in its stockpile.', 'Landmines are a problem.'],
}

/** `suspects that it has mined areas`. */
const SUSPECTED = /\b(?:suspect(?:s|ed)?|believe[sd]?|thinks?|thought)\b[^.;,]{0,10}$/i

const hasProblem: ConditionRule = {
  id: 'activity/has-a-mine-problem',
  words: /problem|contamination|minefields?|mined areas?|areas?|[CS]HAs/i,
  pattern: new RegExp(
    `\\b(?:has|have|faces?|suffers? from|continues? to (?:have|face|suffer from)|is faced with|there (?:is|are|remains?)) (?:still |also |now |only )?(?:(?:an?|the|some|many|several|numerous|extensive) )?(?:(?:\\w{1,20} )?(?:level|degree|amount|extent)s? of |very |still |relatively )?(?:${ADJECTIVE} ){0,4}${PROBLEM}(?! (?:clearance|survey))`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const left = site.view.masked.slice(site.clauseAt(from).start, from)
    const said = /\b(?:said|believed|thought|reported|known|considered|appears?|seems?) to $/i.test(left)
    if (/\bto $/i.test(left) && !said) return []
    if (/ no | not |(?<!mine and )\bUXO problem/i.test(match[0])) return []
    const mood = site.mood(from, to)
    // `is not considered to have a mine problem`
    if (mood === 'not-done' && said)
      return [condition({ activity: 'contamination', holds: 'no', hedged: true, from, to })]
    if (mood !== 'done') return []
    const existential = /^there/i.test(match[0])
    return [
      condition({
        activity: 'contamination',
        holds: 'yes',
        ...(said || SUSPECTED.test(site.view.masked.slice(0, site.clauseAt(from).start)) ? { hedged: true } : {}),
        ...deniedBefore(site, from),
        from,
        to,
        ...(existential ? inPlace(site, from, to) : {}),
      }),
    ]
  },
  matches: [
    'Ruritania has a serious landmine problem.',
    'There are still minefields in the north.',
    'It suffers from landmine contamination.',
    'Ruritania is not considered to have a mine problem.',
    'It has a level of mine contamination that is among the highest.',
  ],
  misses: ['Ruritania has no landmine problem.', 'It would have a landmine problem.', 'It has a UXO problem.'],
}

/** `there are landmines on the border`. */
const thereAreMines: ConditionRule = {
  id: 'activity/there-are-mines',
  words: /\bthere (?:are|remain)\b/i,
  pattern:
    /\bthere (?:are|remain) (?:still |also |many |some |a large number of |large numbers of |numerous |believed to be |reported to be |reportedly |uncleared |live |thousands of |an estimated |approximately |about |more than |over |at least |up to |between |\d[\d.,]{0,12} |(?:to|and) (?=\d)|million |thousand ){0,6}(?:anti-?personnel (?:and anti-?(?:tank|vehicle) )?)?(?:land)?mines(?: and UXO)? (?:in|on|along|around|near|at|throughout|across|buried|planted|laid|left)\b(?! (?:its |the |their |government |military ){0,4}(?:stock|arsenal|inventor|armory|armou?ries|depots?))/gi,
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    if (site.mood(from, to) !== 'done' || isEverywhere(site, from, to)) return []
    const estimate = /\bestimate[sd]?(?: that)? $/i.test(site.view.masked.slice(0, from))
    const hedged = estimate || /\b(?:believed|reported|reportedly|estimated)\b/i.test(match[0]) ? { hedged: true } : {}
    const count = findQuantities(match[0])[0]
    const denied = deniedBefore(site, from)
    return [
      condition({
        activity: 'contamination',
        holds: 'yes',
        quantity: exactly(count),
        ...hedged,
        ...denied,
        from,
        to,
        ...inPlace(site, from, to),
      }),
    ]
  },
  matches: ['There are landmines on the northern border.', 'There are an estimated 3 million landmines in Samoa.'],
  misses: ['There are no landmines on the border.', 'There are mines in its stockpile.'],
}

const STORED =
  /^[^.;]{0,50}\b(?:warehouses?|depots?|arsenals?|storage|stores|caches?|armou?r(?:y|ies)|bunkers?|barracks|stockpiles?|inventor(?:y|ies))\b/i

const TAKEN_AWAY =
  /^[^.;]{0,80}?(?:,| and|, and) (?:(?:later|then|subsequently|all|were|have|been|which|immediately|safely) ){0,4}(?:destroyed|cleared|removed|defused|deactivated|neutrali[sz]ed|lifted|blown up|disposed of)\b/i

/** `Mines and UXO still contaminate the south`, `some 50,000 mines remain in the ground`. */
const minesRemain: ConditionRule = {
  id: 'activity/mines-remain',
  words: /mine/i,
  pattern: new RegExp(
    `(?:${MINES}|\\bmine[- ]?fields\\b|\\bmined areas\\b|\\bmine[- ](?:affected|contaminated) (?:land|areas?)\\b|\\b(?:land)?mine(?: and [\\w ]{1,30}?)? (?:problem|contamination)\\b)(?:,? (?:and|or) [^,;:.]{1,40}?)?(?: (?:identified|found|recorded|located|registered|reported|in|on|along|of) [^,;:.]{1,60}?)?(?:, [^,;:.]{1,60},)? (?:still |also |continue to |reportedly |are known to |are believed to |are thought to |are estimated to ){0,4}(?:(?:is|are) (?:said|reported|believed|thought|known|estimated|considered) to (?:contaminate|affect)|contaminates?|pollutes?|litters?|plagues?|infests?|affects?|dates? (?:from|back)|(?:remain|lie|exist|persist|are (?:planted|buried|emplaced)|(?:are|were) (?:located|situated|found|scattered|present|still (?:found|present|being (?:found|discovered))|to be found))(?=(?: (?:a|an|the|still|buried|hidden|uncleared|scattered|in place|mainly|mostly|chiefly|primarily|largely|today|especially|only|particularly|all)){0,4} (?:in|on|along|around|near|throughout|across|within|at|problem|serious|threat|danger|major|great|significant|between|inside|over)\\b|[,.;]| ?$)|(?:are|were) (?:still |now )?being (?:found|discovered|uncovered)|are (?:(?:still|also|deliberately) )?(?:kept|left|maintained) in (?:the ground|place)|remain(?:s|ed)? to be (?:cleared|released|removed|addressed|lifted|demined)|remains?(?= (?:a|an|the|very|serious|severe|significant|great))|poses? (?:a |an |the |still )?(?:\\w{1,20} )?(?:threat|danger|problem)|(?<=(?:problem|contamination)\\b[^,;:.]{0,50} )(?:is|was) (?:(?:mostly|mainly|largely|primarily|relatively|still|also|generally|very|now) ){0,2}(?:limited|confined|concentrated|restricted|serious|severe|significant|extensive|widespread|locali[sz]ed|minor|the result|a result|a legacy|due)|continues? to (?:be an? |be found|be discovered|pose|affect|contaminate|threaten|endanger))\\b`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const { masked } = site.view
    if (site.mood(from, to) !== 'done') return []
    const left = masked.slice(Math.max(0, from - 60), from)
    if (isEverywhere(site, from, to)) return []
    // `were found in an old warehouse`
    if (STORED.test(masked.slice(to, to + 60))) return []
    // `were found in the area and destroyed`
    if (TAKEN_AWAY.test(masked.slice(to, to + 110))) return []
    // `its stockpile of mines remains`, `no mines remain`
    if (/\b(?:stockpiles?|stocks?|stored|retained|inventory|of which|sea|naval)\b[^,;]{0,40}$/i.test(left)) return []
    const counted = findQuantities(left).at(-1)
    const own =
      counted !== undefined && /^ (?:(?!and\b)\w{1,20} ){0,2}$/.test(left.slice(counted.end)) ? exactly(counted) : null
    const before = masked.slice(site.clauseAt(from).start, from)
    // `It was estimated that 3,000 mines remain`
    const head = /^\W*that\b/.test(before) ? masked.slice(0, site.clauseAt(from).start).slice(-40) : ''
    const hedged =
      /\b(?:reportedly|believed|thought|estimated|said to|reported to|considered to)\b/i.test(match[0] + before) ||
      /\b(?:believed|thought|estimated) $|\b(?:believed|thought|estimated)$/i.test(head)
        ? { hedged: true }
        : {}
    return [
      condition({
        activity: 'contamination',
        holds: 'yes',
        quantity: own,
        ...hedged,
        ...deniedBefore(site, from),
        from,
        to,
        ...inPlace(site, from, to),
      }),
    ]
  },
  matches: [
    'Mines and unexploded ordnance still contaminate the south.',
    'Some 5,000 mines remain in the ground.',
    'New minefields are still being discovered.',
    'It was estimated that 26,000 mines remained to be cleared.',
    'Minefields still exist along the border.',
    'Landmines pose a threat to farmers.',
  ],
  misses: [
    'No mines remain in the ground.',
    'In 2006, 300 mines were found in an old military warehouse.',
    'Its stockpile of mines remains in the capital.',
    'Sea mines lie in the harbor.',
  ],
}

export const mineProblemRules: readonly ConditionRule[] = [noProblem, noMines, hasProblem, thereAreMines, minesRemain]
