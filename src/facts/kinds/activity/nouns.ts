import { ACTIVITY_NOUN, activityOfNoun } from '../../../vocabulary/activity-nouns.js'
import type { MineActivity } from '../../../vocabulary/activity-verbs.js'
import type { Site } from '../../rule.js'
import { subjectOf } from '../../subject.js'
import { actorsOf, agentsOf } from './actor.js'
import { frameOf } from './frame.js'
import { type ActivityRule, finding, type Holding } from './statement.js'
import { namesWeapon, weaponObject } from './weapon-object.js'
import { againAt, whenOf } from './when.js'

const LINK = /^(?:,? (?:and\/or|and|or|nor)|,)(?: (?:the|any|for the|in the|in|new|of)){0,2} (?=[\p{L}])/u
const NEXT = new RegExp(`^(?:${ACTIVITY_NOUN})(?![\\p{L}-])`, 'iu')

const IN_LIST = new RegExp(
  `\\b(?:${ACTIVITY_NOUN})(?:,? (?:and/or|and|or|nor)|,)(?: (?:the|any|for the|in the|in|new|of)){0,2} $`,
  'i',
)

interface NounList {
  readonly activities: readonly MineActivity[]
  /** Where its last noun ends, and where the weapons end of which it is said. */
  readonly end: number
  readonly to: number
}

/** `production, transfer or use of mines`: the list of nouns that begins at `at`; null where it is not of weapons. */
function nounsAt(site: Site, at: number): NounList | null {
  const { masked } = site.view
  const activities: MineActivity[] = []
  let end = at
  for (let i = 0; i < 8; i++) {
    const link = i === 0 ? '' : LINK.exec(masked.slice(end, end + 40))?.[0]
    if (link === undefined) break
    const noun = NEXT.exec(masked.slice(end + link.length, end + link.length + 30))?.[0]
    const activity = noun === undefined ? undefined : activityOfNoun(noun)
    if (noun === undefined || activity === undefined) break
    if (!activities.includes(activity)) activities.push(activity)
    end += link.length + noun.length
  }
  if (activities.length === 0) return null
  const of = /^ (?:of|in)(?= )/.exec(masked.slice(end, end + 5))
  const object = of === null ? null : weaponObject(masked, end + of[0].length)
  if (object !== null && object.what !== 'stock') return { activities, end, to: object.to }
  // `mine use`, `their transfer`: the weapons stand in front
  const front = masked.slice(Math.max(0, at - 30), at)
  if (/\b(?:land-?mines?|mines?|cluster munitions?|munitions)(?:['’]s)? $/i.test(front))
    return { activities, end, to: end }
  if (/\b(?:their|its|such) (?:[a-z]{1,20} )?$/i.test(front) && namesWeapon(masked.slice(0, at)))
    return { activities, end, to: end }
  // `Production has stopped`, where the text has spoken of weapons just before
  const spoken =
    (of === null || (of[0] === ' in' && object === null)) &&
    (namesWeapon(masked.slice(0, at)) || site.context.before.some(({ fields }) => fields.kind === 'activity'))
  const ceased =
    CEASED_AFTER.test(masked.slice(end, end + 80)) ||
    CEASED_BEFORE.test(front) ||
    // `allegations of use by X`
    (/^ by\b/.test(masked.slice(end, end + 4)) && REPORTED_BEFORE.test(masked.slice(Math.max(0, at - 90), at)))
  return spoken && ceased ? { activities, end, to: end } : null
}

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
      `\\b(?:(?:continues?|continued) to )?den(?:y|ies|ied|ying)(?: (?:any|all|that|having|making|the))?(?: (?:allegations|accusations|reports|claims|charges|rumou?rs) of)? ${ADJECTIVES}$`,
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
const DENIED = /\b(?:not|never|neither|nor|no longer|no|at no time)\b|n[’']t\b/i
const INTENDED =
  /\b(?:will|would|shall|should|must|can|could|may|might|(?<!continues? |continued |continue )to|pledg\w{1,20}|promis\w{1,20}|commit\w{1,20}|against|urg\w{1,20}|call\w{0,14}|prohibit\w{0,14}|ban\w{0,14}|law|agreed|undertak\w{1,20}|moratorium)\b[^,;]{0,30}$/i
const CEASED_BEFORE = /\b(?:stopped|ceased|halted|discontinued|ended|terminated)(?: all| its| the| mine)* $/i
const ENDED = /\b(?:stopped|ceased|halted|discontinued|ended|terminated)\b/i
/** `production has ceased`. */
const CEASED_AFTER =
  /^(?: [^;,.]{0,40})? (?:has|have|had|was|were)?(?: \[sic\])?(?: long)? ?(?:been )?(?:stopped|ceased|halted|discontinued|ended|terminated)\b/i
/** `no use of mines was recorded`: who looked for it found none. */
const FOUND_AFTER =
  /^[^;.]{0,80}? (?:has|have|had|was|were|is|are) (?:been )?(?:\w{1,20}ly )?(?:reported|recorded|alleged|confirmed|documented|found|noted|seen|observed|registered|known)\b/i
const TOOK_PLACE =
  /^[^;.]{0,60}? (?:has |have |had )?(?:took place|taken place|occurred|exists?|existed|been carried out)\b/i

/** `no evidence of production`, `has had no hand in the transfer of mines`, `there is no production of mines`. */
export const nouns: ActivityRule = {
  id: 'activity/nouns',
  words: new RegExp(`\\b(?:${ACTIVITY_NOUN})\\b`, 'i'),
  pattern: new RegExp(`\\b(?:${ACTIVITY_NOUN})(?![\\p{L}-])`, 'giu'),
  read(match, site) {
    const { masked } = site.view
    const at = match.index
    // a noun behind another of its list is read with that
    if (IN_LIST.test(masked.slice(Math.max(0, at - 50), at))) return []
    const nouns = nounsAt(site, at)
    if (nouns === null) return []
    const clause = site.clauseAt(at)
    const left = masked.slice(Math.max(0, at - 220), at)
    const told = holdingOf(left, masked.slice(nouns.to, nouns.to + 140))
    if (told === null) return []
    const governor = at - told.length
    if (INTENDED.test(masked.slice(Math.max(clause.start, governor - 60), governor))) return []
    const frame = frameOf(site, governor)
    if (frame === null || frame.unknown) return []
    const denied =
      frame.denied ||
      (told.holds === 'yes' && DENIED.test(masked.slice(Math.max(frame.start, governor - 40), governor + 8)))
    const holds = told.holds === 'no' || denied ? 'no' : 'yes'
    const agents = agentsOf(site, nouns.to)
    if (agents === null || (told.byWhom === true && (!agents.told || holds === 'no'))) return []
    const parties =
      agents.parties.length > 0
        ? agents.parties
        : holds === 'yes' || /both|sides/.test(left + masked.slice(nouns.to, nouns.to + 30))
          ? actorsOf(site, frame.start, nouns.to + 25 < clause.end ? nouns.to + 25 : clause.end)
          : []
    if (parties === null) return []
    // `Landmine Monitor knows of no use`: he who looked is not of whom it is told
    const ofPage =
      parties.length === 0 &&
      told.hedged &&
      holds === 'no' &&
      subjectOf(site.view, site.clauses, governor).kind === 'other'
    const when = whenOf(site, governor, nouns.to, holds === 'yes')
    const ended = ENDED.test(masked.slice(governor, nouns.to + 30))
    return nouns.activities.flatMap((activity) => {
      const dated = activity === 'use' || holds === 'yes' || ended ? when : { date: null, dateEnd: null }
      const statement = {
        activity,
        holds,
        hedged: told.hedged || frame.hedged,
        from: at,
        to: Math.max(agents.to, nouns.to),
        date: dated.date,
        dateEnd: dated.dateEnd,
        ofPage,
      } as const
      const again = holds === 'yes' ? againAt(site, when) : null
      const statements =
        again === null
          ? [statement]
          : [statement, { ...statement, date: again.date, dateEnd: again.dateEnd, to: again.to }]
      return statements.flatMap((each) =>
        parties.length === 0 ? [finding(each)] : parties.map((party) => finding({ ...each, party })),
      )
    })
  },
  matches: [
    'There is no evidence of production, transfer or use of antipersonnel mines.',
    'At no time has Ruritania had any hand in the production or use of mines.',
    'There is no production of landmines in the country.',
    'No new use of mines has been reported.',
    'Landmine Monitor has no evidence of mine use by government forces.',
    'The campaign is not aware of any production or transfer of antipersonnel mines.',
  ],
  misses: [
    'The law prohibits the production, transfer and use of antipersonnel mines.',
    'Ruritania supports a ban on the production of mines.',
    'There is no evidence of production of bicycles.',
    'Landmine Monitor is not aware of any use of mines by the rebels.',
  ],
}

const NONE = new RegExp(`(?:^|[ “"(])(?:no|neither|nor any) ${ADJECTIVES}$`, 'i')
const UNCERTAIN = /\b(?:known|confirmed|reported|credible|apparent)\b/i

/** `credible reports of mine use by`, `documented new use of mines by`: who did it must be named behind. */
const REPORTED_BEFORE = new RegExp(
  `(?:\\b(?:evidence|indications?|reports?|allegations?|accusations?|claims?|accounts?|instances?|cases?|rumou?rs|suspicions?) (?:of|about|concerning) |\\b(?:document(?:s|ed)|record(?:s|ed)|report(?:s|ed)|not(?:es|ed)|witnessed|allege[sd]) )${ADJECTIVES}$`,
  'i',
)
const SAW = /^(?:document|record|witness|not)/i

interface Told extends Holding {
  readonly length: number
  /** It is told only if the words behind name who did it. */
  readonly byWhom?: boolean
}

function holdingOf(left: string, right: string): Told | null {
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
  const none = NONE.exec(left)
  if (none === null) return null
  if (FOUND_AFTER.test(right)) return { holds: 'no', hedged: true, length: none[0].length }
  return TOOK_PLACE.test(right) ? { holds: 'no', hedged: false, length: none[0].length } : null
}
