import { exactly, findQuantities } from '../../../text/quantities.js'
import { type ConditionRule, condition, inPlace } from './condition.js'
import { datedOf } from './dated.js'

const SURVIVORS =
  '(?:(?:(?:land)?mine(?:[/-]UXO|[/-]ERW)?(?: and UXO)? |landmine |war and mine )(?:survivors?|victims?|casualties|amputees)|(?:survivors?|victims?) of (?:land)?mines|(?:those|people|persons|civilians|citizens) (?:injured|maimed|disabled|wounded) by (?:land)?mines)'
const HELP =
  '(?:assistance|aid|care|treatment|rehabilitation|support|services?|prosthe\\w{1,20}|prosthetics|artificial limbs|help|compensation|pensions?|benefits?|facilities|programs?|programmes?|policy|legislation|provisions?|projects?)'

const noHelp: ConditionRule = {
  id: 'activity/no-victim-assistance',
  words: /\bno\b|\bnot\b/i,
  pattern: new RegExp(
    `\\b(?:(?:has|have|is|are|was|were|had|with) no|(?:does|do|did|is not known to|are not known to|has not|have not) (?:not )?(?:have|provided?|offer(?:ed)?) (?:any|an?)?|no) ?(?:known |special |specific |specialized |particular |formal |national |government |state |official |comprehensive |separate |such |organized |psychological |psychosocial |psycho-social |economic |social |medical |vocational |free ){0,4}(?:(?:survivor|victim) assistance(?: (?:programs?|programmes?|services?|plan|projects?|activities))?|(?:${HELP} (?:(?:or|and|of) ${HELP} )?){1,2}(?:specifically |exclusively |available |designed |in place |exist |intended ){0,4}(?:for|to|aimed at|targeting) (?:the |assist |assisting |help |helping |its |all ){0,4}${SURVIVORS})`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const mood = site.mood(from, to)
    if (mood === 'open' || mood === 'planned') return []
    const hedged = /\bknown\b/i.test(match[0]) ? { hedged: true } : {}
    const there =
      /\bthere (?:\w{1,20} )?$/i.test(site.view.masked.slice(0, from)) || /^(?:no|is|are|was|were)\b/i.test(match[0])
    return [
      condition({
        activity: 'victim-assistance',
        holds: 'no',
        from,
        to,
        ...hedged,
        date: datedOf(site, from, to),
        ...(there ? inPlace(site, from, to) : {}),
      }),
    ]
  },
  matches: [
    'Ruritania has no program of assistance to mine survivors.',
    'There are no special services for landmine victims.',
    'It has no victim assistance program.',
  ],
  misses: ['Ruritania has no mine victims.', 'Its program of assistance to mine survivors began.'],
}

const SOME_HELP = new RegExp(`\\b${HELP}\\b`, 'i')
const HELPING = new RegExp(`\\b${HELP}\\b|^(?:assist|help|treat|rehab)`, 'i')

/** These pages call nobody a survivor without more but those whom mines hurt. */
function areSurvivors(masked: string, to: number): boolean {
  return (
    masked.slice(0, to).endsWith(' survivors') &&
    !/\b(?:torture|genocide|earthquake|violence|rape|holocaust|tsunami|conflict|war|burn|polio)\b/i.test(masked)
  )
}

const GIVEN =
  '(?:fit(?:s|ted)?|provid(?:e|es|ed|ing)|suppl(?:y|ies|ied)|treat(?:s|ed)|assist(?:s|ed)|rehabilitat(?:es|ed)|help(?:s|ed)|offer(?:s|ed)?|equipped|supports|supported)'

/** `fitted 312 survivors with artificial limbs`, `prostheses were fitted to 40 mine survivors`. */
const helped: ConditionRule = {
  id: 'activity/survivors-helped',
  words: /survivor|victim|amputee|casualties/i,
  pattern: new RegExp(
    `\\b(?:${GIVEN} (?=[^.;]{1,60}?\\b(?:survivors|victims|amputees|casualties)\\b)|${HELP}(?:,? [\\w -]{0,40}?)? (?:was|were|has been|have been|is|are) (?:fitted|provided|supplied|given|available|offered)(?: \\w{1,20}){0,3}? (?:to|for) (?=[^.;]{0,50}?\\b(?:survivors|victims|amputees|casualties)\\b))`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const behind = from + match[0].length
    const { masked } = site.view
    const people = /\b(?:survivors|victims|amputees|casualties)\b/i.exec(masked.slice(behind, behind + 70))
    if (people === null || site.mood(from, behind) !== 'done') return []
    const left = masked.slice(site.clauseAt(from).start, from)
    if (/\b(?:to|be|of|for|is|are|was|were|been|which|must|ought to) $|\bmust\b/i.test(left)) return []
    const to = behind + people.index + people[0].length
    const words = masked.slice(behind, to)
    const count = findQuantities(words).find(({ unit }) => unit === null)
    const counts = count !== undefined && /^ [^,;.]{1,80}$/.test(words.slice(count.end))
    const ofMines = /\b(?:land)?mines?\b/i.test(masked.slice(Math.max(0, to - 40), to + 12)) || areSurvivors(masked, to)
    // `treated 48 casualties`: how many mines hurt
    if (counts && /casualties$/i.test(people[0])) return []
    // how many were helped, or that those whom mines hurt are
    if (!counts && !(ofMines && HELPING.test(masked.slice(from, to)))) return []
    if (!counts && /^(?:supports|supported|provid)/i.test(match[0]) && !SOME_HELP.test(words)) return []
    if (/\b(?:information|data|figures|statistics|efforts|countries|states|others|projects? (?:in|to))\b/i.test(words))
      return []
    return [
      condition({
        activity: 'victim-assistance',
        holds: 'yes',
        from,
        to,
        quantity: counts ? exactly(count) : null,
        date: datedOf(site, from, to),
        ...inPlace(site, from, to),
      }),
    ]
  },
  matches: [
    'The center fitted 312 survivors with artificial limbs in 2001.',
    'Prostheses were fitted to 40 mine survivors in 2001.',
    'The government provides free treatment to landmine victims.',
    'The ministry provides free care to mine casualties.',
  ],
  misses: ['It plans to assist mine victims.', 'It provided information on mine victims.', 'It fitted doors.'],
}

/** `200 mine survivors received prostheses`, `bears the cost of treatment for those injured by mines`. */
const received: ConditionRule = {
  id: 'activity/survivors-received',
  words: /survivor|victim|amputee|injured|casualties/i,
  pattern: new RegExp(
    `\\b(?:(?:(?:(?:(?:land)?mine(?:[/-]UXO|[/-]ERW)? )?(?:survivors|victims|amputees)|(?:military|(?:land)?mine(?:[/-]UXO|[/-]ERW)?) casualties)(?: of (?:land)?mine(?:[/-]UXO|[/-]ERW)? (?:incidents|accidents|explosions))?),? (?:received?|are entitled to|were (?:fitted|treated|assisted|provided|helped|rehabilitated|given)|are (?:\\w{1,20}ly )?(?:treated|cared for|fitted|rehabilitated|looked after)(?= (?:at|in|by|free|with)\\b)|have (?:received|been (?:fitted|treated|assisted|provided|helped|given))|(?:have|had|enjoy) (?:free |full |equal |the same )?access to|benefited)|(?:bears?|pays?(?: for)?|covers?|meets?) (?:the |all ){0,4}(?:\\w{1,20} )?(?:costs?|expenses?) (?:of|for) [^.;]{0,40}${HELP} (?:for|of|to) [^.;]{0,40}?(?:${SURVIVORS}|injured by (?:land)?mines))`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const { masked } = site.view
    // `mine survivors receive no help`
    const mood = site.mood(from, to)
    if (mood !== 'done' && !(mood === 'not-done' && /mine[^,]{0,40}received?$/i.test(match[0]))) return []
    const bears = /^(?:bear|pay|cover|meet)/i.test(match[0])
    const base = Math.max(site.clauseAt(from).start, from - 40)
    const count = findQuantities(masked.slice(base, from)).at(-1)
    const counted =
      count !== undefined && count.unit === null && /^ (?:\w{1,20} ){0,2}$/.test(masked.slice(base + count.end, from))
    if (!bears && !counted && !/mine|^military/i.test(match[0])) return []
    const start = counted ? base + count.start : from
    return [
      condition({
        activity: 'victim-assistance',
        holds: mood === 'done' ? 'yes' : 'no',
        from: start,
        to,
        quantity: counted ? exactly(count) : null,
        date: datedOf(site, start, to),
        ...(bears ? {} : inPlace(site, start, to)),
      }),
    ]
  },
  matches: [
    'In 2002, 200 mine survivors received prostheses.',
    'Mine survivors are treated at government hospitals.',
    'Mine survivors receive no help from the state.',
    'Ruritania bears the cost of treatment for those injured by mines.',
  ],
  misses: ['Survivors received visitors.', 'No mine survivors were treated.'],
}

/** `engages in mine clearance and victim assistance`, `carries out victim assistance programs`. */
const engaged: ConditionRule = {
  id: 'activity/engaged-in-victim-assistance',
  words: /(?:victim|survivor) assistance/i,
  pattern:
    /\b(?:(?:engages?|engaged|is (?:actively |also )?(?:engaged|involved|active)|are (?:actively |also )?(?:engaged|involved|active)|takes part|participates) in|(?:carries|carried) out|(?:conducts|implements|runs)) (?:[a-z/,-]{1,20} ){0,8}?(?:victim|survivor) assistance\b(?! (?:meetings?|seminars?|workshops?|conferences?|standing|committee|issues|matters))/gi,
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    // `takes part in the work of the committee on victim assistance`
    if (
      /\b(?:committees?|meetings?|work of|discussions?|groups?|workshops?|contact|experts?|survey|debates?)\b/i.test(
        match[0],
      )
    )
      return []
    const mood = site.mood(from, to)
    if (mood !== 'done' && mood !== 'not-done') return []
    return [
      condition({
        activity: 'victim-assistance',
        holds: mood === 'done' ? 'yes' : 'no',
        from,
        to,
        date: datedOf(site, from, to),
      }),
    ]
  },
  matches: [
    'Ruritania engages in mine clearance and victim assistance.',
    'The government carries out victim assistance programs.',
  ],
  misses: [
    'It takes part in the committee on victim assistance.',
    'It will engage in victim assistance.',
    'It is active in the contact group on victim assistance.',
  ],
}

/** `victim assistance activities continued`, `assistance to mine survivors is limited`, `is provided by the ministry`. */
const helpGiven: ConditionRule = {
  id: 'activity/victim-assistance-given',
  words: /(?:victim|survivor) assistance|survivors|victims|amputees/i,
  pattern: new RegExp(
    `\\b(?:(?:victim|survivor) assistance|${HELP} (?:to|for|of) (?:the )?${SURVIVORS})(?: (?:programs?|programmes?|activit(?:y|ies)|services?|efforts?|projects?))?(?: (?:in|throughout|by) [^.;,]{1,40}?)? (?:(?:(?:is|are|was|were|has been|have been) (?:still |also |mainly |largely |primarily |mostly |only |very |being )?(?:provided|carried out|conducted|implemented|undertaken|delivered|available|limited|inadequate|insufficient|minimal))|(?:continued|remained|remains?|improved|increased|decreased|declined)(?= (?:in|to|limited|inadequate|insufficient|minimal|slightly|through|at|during|unchanged)|[.,;]|$))\\b`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const { masked } = site.view
    const left = masked.slice(site.clauseAt(from).start, from)
    if (site.mood(from, to) !== 'done' || site.mood(to, to) !== 'done') return []
    if (
      /\b(?:no|little|any|plans?|funding|funds?|support|need|data|information|progress|report\w{0,3}) (?:[\w-]{1,20} ){0,4}$/i.test(
        left,
      )
    )
      return []
    const date = datedOf(site, from, to)
    return [condition({ activity: 'victim-assistance', holds: 'yes', from, to, date, ...inPlace(site, from, to) })]
  },
  matches: [
    'Victim assistance activities continued in 2007.',
    'Assistance to landmine survivors is limited.',
    'Survivor assistance is provided by the Ministry of Health.',
  ],
  misses: [
    'No victim assistance activities were carried out.',
    'Victim assistance will be provided in 2007.',
    'Funding for victim assistance is limited.',
  ],
}

export const victimAssistanceRules: readonly ConditionRule[] = [engaged, noHelp, helped, received, helpGiven]
