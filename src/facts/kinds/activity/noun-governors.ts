import { SIGN } from '../../view.js'
import type { Holding } from './statement.js'

const ADJECTIVES =
  '(?:(?:the|any|public|private|public or private|any of the|its|their|all|all of its|new|current|recent|further|significant|extensive|widespread|considerable|limited|military|domestic|confirmed|reported|industrial|known|continued|present|past|direct|even|such|commercial|(?:land-?)?mine|landmines?|antipersonnel|anti-personnel|AP|cluster munition|a|some|on-?going|so-called|systematic|large-scale|occasional|great|much|such) ){0,4}'

/** Words that govern nouns of activity, and what they make of them. Each ends where the nouns begin. */
const GOVERNORS: readonly (readonly [RegExp, Holding])[] = [
  [
    new RegExp(
      `\\b(?:no|not (?:found |seen |aware of |had |received |uncovered |heard of |find |have |see |receive |record |recorded |document |documented |identify |identified )?any|knows? of no|knew of no|aware of no|without any) (?:[a-z-]{1,20} ){0,4}?(?:evidence|indications?|reports?|records?|signs?|information|allegations?|accusations?|confirmation|suggestions?|proof|knowledge|instances?|cases?|claims?|accounts?|incidents?|history)(?: to suggest)?(?: or (?:reports|allegations|evidence|indications?|claims|confirmed reports))? (?:of|about|concerning|regarding|on) ${ADJECTIVES}$`,
      'i',
    ),
    { holds: 'no', hedged: true },
  ],
  [
    new RegExp(
      `\\b(?:(?:not (?:aware of|found|seen|received|documented|identified|recorded)|unaware of) any|(?:aware|knows?|knew) of no|(?:found|seen|documented|identified|recorded) no) ${ADJECTIVES}$`,
      'i',
    ),
    { holds: 'no', hedged: true },
  ],
  [
    new RegExp(
      `\\b(?:never|not|neither|no longer|nor)\\b(?:(?: \\w{1,20}){0,5}?|[^.;:]{0,90},? (?:or|nor)) (?:engaged?|involved|participated?|taken? part|had (?:any|a) (?:hand|part|role|share|involvement)|dealt|been a party to|any (?:hand|part|role|share|involvement))(?: in any way| directly| actively| itself)? in ${ADJECTIVES}$`,
      'i',
    ),
    { holds: 'no', hedged: false },
  ],
  [
    new RegExp(
      `\\b(?:played|had|has|have|plays|takes|took|taken) no (?:hand|part|role|share|involvement) in ${ADJECTIVES}$`,
      'i',
    ),
    { holds: 'no', hedged: false },
  ],
  [
    new RegExp(
      `\\b(?:at no time|never|nor)\\b[^.;]{0,90}\\b(?:any )?(?:hand|part|role|share|involvement|involved|engaged|participated) in ${ADJECTIVES}$`,
      'i',
    ),
    { holds: 'no', hedged: false },
  ],
  [
    new RegExp(
      `\\b(?:there (?:is|are|was|were|has been|have been|had been) (?:currently |still |also |now )?(?:no|not any|never (?:been )?any)|there (?:has|have|had) never been(?: any)?|(?:made|makes|make) no|(?:has|have|had) no|carr(?:ies|ied) out no) ${ADJECTIVES}$`,
      'i',
    ),
    { holds: 'no', hedged: false },
  ],
  [
    new RegExp(
      `\\b(?:has|have|had)? ?(?:already |since |now |also |officially |long )?(?:stopped|ceased|halted|discontinued|ended|abandoned|given up|terminated|put an end to)(?: all| its| the){0,2} ${ADJECTIVES}$`,
      'i',
    ),
    { holds: 'no', hedged: false },
  ],
  [
    new RegExp(
      `\\b(?:(?:continues?|continued) to )?den(?:y|ies|ied|ying)(?: (?:any|all|that|having|making|the|new|recent|such|these|repeated)){0,2}(?: (?:allegations|accusations|reports|claims|charges|rumou?rs) of)? ${ADJECTIVES}$`,
      'i',
    ),
    { holds: 'no', hedged: false },
  ],
  [
    new RegExp(
      `\\b(?:is|are|was|were|been|be) (?:\\w{1,20}ly |still |also |now )?(?:engaged|involved) in ${ADJECTIVES}$|\\b(?:ma[dk]es?|saw|resumed|continued|continues|began|admitted|acknowledged|confirmed) (?:to )?${ADJECTIVES}$`,
      'i',
    ),
    { holds: 'yes', hedged: false },
  ],
]
export const CEASED_BEFORE = /\b(?:stopped|ceased|halted|discontinued|ended|terminated)(?: all| its| the| mine)* $/i
/** `ceased production in 1992 and export in 1994`: the second noun shares the verb. */
export const CEASED_TOO = new RegExp(
  `\\b(?:stopped|ceased|halted|discontinued|ended|terminated)\\b[^;.]{0,90} in ${SIGN.date},? and (?:the |its |all )?$`,
  'i',
)
/** `production has ceased`. */
export const CEASED_AFTER =
  /^(?: [^;,.]{0,40})? (?:has|have|had|was|were)?(?: \[sic\])?(?: long)? ?(?:been )?(?:stopped|ceased|halted|discontinued|ended|terminated|(?<=\b(?:lines?|facilit(?:y|ies)|plants?) (?:was|were|has been|have been) )(?:closed|shut(?: down)?|decommissioned|dismantled))\b/i
/** `no use of mines was recorded`: who looked for it found none. */
const FOUND_AFTER =
  /^[^;.]{0,80}? (?:has|have|had|was|were|is|are) (?:been )?(?:\w{1,20}ly )?(?:reported|recorded|alleged|confirmed|documented|found|noted|seen|observed|registered|known)\b/i
const TOOK_PLACE =
  /^[^;.]{0,60}? (?:has |have |had )?(?:took place|taken place|occurred|takes? place|exists?|existed|been carried out)\b/i

const NONE = new RegExp(`(?:^|[ “"(])(?:no|neither|nor any) ${ADJECTIVES}$`, 'i')
const UNCERTAIN = /\b(?:known|confirmed|reported|credible|apparent)\b/i

/** `credible reports of mine use by`, `documented new use of mines by`: who did it must be named behind. */
export const REPORTED_BEFORE = new RegExp(
  `(?:\\b(?:resulted in|led to|there (?:is|was|has been|have been)) (?:an? )?(?:increased|increasing|renewed|continued|new|greater|more) |\\bconcerns? (?:about|over|at|regarding) |\\b(?:evidence|indications?|reports?|allegations?|accusations?|claims?|accounts?|instances?|cases?|rumou?rs|suspicions?)(?: and (?:[a-z]{1,12} )?(?:evidence|indicat(?:ions|ors)|reports|allegations|claims))?(?:, which [^,;.]{1,40},)? (?:of|about|concerning) |\\b(?:document(?:s|ed)|record(?:s|ed)|report(?:s|ed)|not(?:es|ed)|witnessed|allege[sd]) )${ADJECTIVES}$`,
  'i',
)
const SAW = /^(?:resulted|led to|there|document|record|witness|not)/i

export interface Told extends Holding {
  readonly length: number
  /** It is told only if the words behind name who did it. */
  readonly byWhom?: boolean
}

/** What the words before and behind nouns of activity make of them; null where they state nothing. */
export function holdingOf(left: string, right: string): Told | null {
  for (const [pattern, holding] of GOVERNORS) {
    const match = pattern.exec(left)
    if (match !== null) {
      // `there was no confirmed use`
      const hedged = holding.hedged || (holding.holds === 'no' && UNCERTAIN.test(match[0]))
      return { ...holding, hedged, length: match[0].length }
    }
  }
  const reported = REPORTED_BEFORE.exec(left)
  if (reported !== null)
    return { holds: 'yes', hedged: !SAW.test(reported[0]), byWhom: true, length: reported[0].length }
  const ceased = CEASED_AFTER.exec(right)
  if (ceased !== null && !/\b(?:not|if|would|will)\b/.test(ceased[0])) return { holds: 'no', hedged: false, length: 0 }
  if (CEASED_TOO.test(left)) return { holds: 'no', hedged: false, length: 0 }
  const none = NONE.exec(left)
  if (none === null) return null
  if (FOUND_AFTER.test(right)) return { holds: 'no', hedged: true, length: none[0].length }
  return TOOK_PLACE.test(right) ? { holds: 'no', hedged: false, length: none[0].length } : null
}
