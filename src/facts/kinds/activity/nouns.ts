import { ACTIVITY_NOUN, activityOfNoun } from '../../../vocabulary/activity-nouns.js'
import type { MineActivity } from '../../../vocabulary/activity-verbs.js'
import type { Topic } from '../../../vocabulary/headings.js'
import type { Site } from '../../rule.js'
import { subjectOf } from '../../subject.js'
import { mentionsOf, SIGN } from '../../view.js'
import { actorsOf, agentsOf } from './actor.js'
import { frameOf } from './frame.js'
import { CEASED_AFTER, CEASED_BEFORE, CEASED_TOO, holdingOf, REPORTED_BEFORE, type Told } from './noun-governors.js'
import { type ActivityRule, finding } from './statement.js'
import { namesWeapon, weaponObject } from './weapon-object.js'
import { againAt, sinceOf, whenOf } from './when.js'

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
  /** What is made or sold is told by the section alone. */
  readonly bySection?: boolean
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
  if (/mine-?laying$/i.test(masked.slice(at, end))) return { activities, end, to: end }
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
    (activities.length > 1 && CEASED_AFTER.test(masked.slice(end, end + 80))) ||
    ((of === null || (of[0] === ' in' && object === null)) &&
      (namesWeapon(masked.slice(0, at)) ||
        site.context.topics.includes(TOPIC_OF[activities[0] as MineActivity] as Topic) ||
        site.context.before.some(({ fields }) => fields.kind === 'activity')))
  const ceased =
    CEASED_AFTER.test(masked.slice(end, end + 80)) ||
    MADE_THERE.test(masked.slice(end, end + 80)) ||
    CEASED_BEFORE.test(front) ||
    CEASED_TOO.test(masked.slice(Math.max(0, at - 130), at)) ||
    // `X denies any use`
    (/^(?:[.,;]|$| (?:by|in)\b)/.test(masked.slice(end, end + 4)) && DENIES_ANY.test(front)) ||
    // `allegations of use by X`
    (/^ by\b/.test(masked.slice(end, end + 4)) && REPORTED_BEFORE.test(masked.slice(Math.max(0, at - 90), at)))
  if (spoken && ceased) return { activities, end, to: end }
  return of === null && isOfSection(site, activities, end) ? { activities, end, to: end, bySection: true } : null
}

const DENIES_ANY =
  /\bden(?:y|ies|ied|ying) (?:any|all|the|these|such)(?: new| such)?(?: (?:allegations|accusations|reports|claims|charges) of)? $/i

const TOPIC_OF: Partial<Record<MineActivity, Topic>> = {
  production: 'production',
  export: 'transfer',
  import: 'transfer',
  transfer: 'transfer',
  use: 'use',
}
const OTHER_GOODS =
  /\b(?:anti-?(?:vehicle|tank)|AV|AT|cluster|naval|weapons?|arms|explosives|ammunition|components?)\b/i

/** `No transfers are known since then`, `There is no record of production` under such a heading. */
function isOfSection(
  { view: { masked }, context: { topics } }: Site,
  activities: readonly MineActivity[],
  end: number,
): boolean {
  return (
    activities.every((activity) => topics.includes(TOPIC_OF[activity] as Topic)) &&
    /^(?:[.,;]| (?:is|are|was|were|has|have|had|by|since|to or from)\b)/.test(masked.slice(end, end + 12)) &&
    !OTHER_GOODS.test(masked)
  )
}

/** `Production took place at two plants`. */
const MADE_THERE =
  /^ (?:(?:previously|once|formerly|mainly|reportedly|also) )?(?:(?:did|does) (not) )?(?:took|takes?|has taken|occur(?:s|red)?|was carried out|went on|continued) (?:place )?(?:at|in|on|between|until|from|under|there)\b/i

function madeThere({ activities, to }: NounList, masked: string): Told | null {
  const made = activities.includes('production') ? MADE_THERE.exec(masked.slice(to, to + 80)) : null
  return made && { holds: made[1] === undefined ? 'yes' : 'no', hedged: /reportedly/i.test(made[0]), length: 0 }
}

const DENIED = /\b(?:not|never|neither|nor|no longer|no|at no time)\b|n[’']t\b/i
/** It matters who denies it: not every armed group is a state. */
const DENIES = /\bden(?:y|ies|ied|ying)\b/i
const INTENDED =
  /\b(?:will|would|shall|should|must|can|could|may|might|(?<!continues? |continued |continue )to|pledg\w{1,20}|promis\w{1,20}|commit\w{1,20}|against|urg\w{1,20}|call\w{0,14}|prohibit\w{0,14}|ban\w{0,14}|law|agreed|undertak\w{1,20}|moratorium)\b[^,;]{0,30}$/i
const ENDED = /\b(?:stopped|ceased|halted|discontinued|ended|terminated|closed|shut|decommissioned|dismantled)\b/i

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
    const owner = OWNER.exec(masked.slice(Math.max(0, at - 60), at))
    const whose = at - (owner?.[0].trimStart().length ?? 0)
    const left = masked.slice(Math.max(0, whose - 220), whose)
    const told = holdingOf(left, masked.slice(nouns.to, nouns.to + 140)) ?? madeThere(nouns, masked)
    if (told === null || (nouns.bySection === true && told.holds !== 'no')) return []
    const governor = whose - told.length
    // `makes possession of mines a crime`
    if (
      /^ (?:an? (?:criminal )?(?:crime|offen[cs]e)|illegal|unlawful|punishable|criminal|impossible)\b/.test(
        masked.slice(nouns.to, nouns.to + 24),
      )
    )
      return []
    // `there has been continued use in the north`: by whom is not told
    if (
      told.holds === 'yes' &&
      told.byWhom !== true &&
      /\b(?:been|of|the|for|about|and) $/.test(masked.slice(0, governor))
    )
      return []
    if (INTENDED.test(masked.slice(Math.max(clause.start, governor - 60), governor))) return []
    const frame = frameOf(site, governor)
    if (frame === null || frame.unknown) return []
    const denied =
      frame.denied ||
      (told.holds === 'yes' && DENIED.test(masked.slice(Math.max(frame.start, governor - 40), governor + 8)))
    const holds = told.holds === 'no' || denied ? 'no' : 'yes'
    const agents = owner === null ? agentsOf(site, nouns.to) : ownersOf(site, whose, at)
    if (agents === null || (told.byWhom === true && (!agents.told || holds === 'no'))) return []
    const parties =
      agents.parties.length > 0
        ? agents.parties
        : told.byWhom === true
          ? []
          : DENIES.test(masked.slice(governor, at))
            ? actorsOf(site, frame.start, governor)
            : holds === 'yes' || /both|sides/.test(left + masked.slice(nouns.to, nouns.to + 30))
              ? actorsOf(site, frame.start, nouns.to + 25 < clause.end ? nouns.to + 25 : clause.end)
              : []
    if (parties === null) return []
    // `Landmine Monitor knows of no use`: he who looked is not of whom it is told
    const ofPage =
      parties.length === 0 &&
      (told.byWhom === true || (told.hedged && holds === 'no')) &&
      subjectOf(site.view, site.clauses, governor).kind === 'other'
    const when =
      (holds === 'no' && nouns.activities.includes('use')
        ? sinceOf(site, Math.max(agents.to, nouns.to), true)
        : null) ?? whenOf(site, governor, nouns.to, holds === 'yes')
    const ended =
      ENDED.test(masked.slice(governor, nouns.to + 30)) || CEASED_TOO.test(masked.slice(Math.max(0, at - 130), at))
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
    'Rebels said that government forces laid mines in 2003. Ruritania denies any use.',
    'The mission expressed concern about new mine-laying by government forces.',
    'The fighting resulted in increased use of antipersonnel mines by the army and the rebels.',
    'The campaign is not aware of any production or transfer of antipersonnel mines.',
  ],
  misses: [
    'The law prohibits the production, transfer and use of antipersonnel mines.',
    'Ruritania supports a ban on the production of mines.',
    'There is no evidence of production of bicycles.',
    'Mines are a danger. Ruritania denies any use of force.',
    'The fighting resulted in increased use of mines by the rebels.',
    'There is concern about mine-laying by the rebels.',
    'Landmine Monitor is not aware of any use of mines by the rebels.',
  ],
}

/** `government use of mines`, `Ugandan use of mines`: whose it is stands right before the noun. */
const OWNER = new RegExp(
  `(?:^| )(?:${SIGN.party}(?:['’]s?)?(?: (?:government|army|armed forces|military|forces|troops))?|(?:the )?(?:government|army|armed forces|military|state)(?:['’]s?| forces)?) (?:(?:antipersonnel |anti-personnel |AP )?(?:land-?)?mine )?$`,
)

function ownersOf(site: Site, from: number, to: number): NonNullable<ReturnType<typeof agentsOf>> {
  const parties = mentionsOf(site.view, 'party', from, to).map(({ mention }) => mention.party)
  return { parties, told: true, to }
}
