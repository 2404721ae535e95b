import { exactly, findQuantities, type Quantity } from '../../../text/quantities.js'
import { isArea } from '../../../vocabulary/units.js'
import { VERB } from '../../../vocabulary/verbs.js'
import type { Finding, Site } from '../../rule.js'
import { mentionsOf, SIGN } from '../../view.js'
import { type ConditionRule, condition, inPlace } from './condition.js'
import { datedOf } from './dated.js'

const CLEARANCE_HEADING = /\bclearance\b|\bdemining\b|\bmine action\b/i
const CLEARED = /\b(?:clear(?:ed|ing|s|ance)|demin\w{1,4}|lift(?:ed|ing)|defus\w{2,3}|minefields?)\b/i

/** Whether clearing was told of before: in the sentence, or in the last one that stated anything. */
function isClearedBefore(site: Site, at: number): boolean {
  return (
    CLEARED.test(site.view.masked.slice(0, at)) ||
    site.context.before.some(({ fields }) => fields.kind === 'activity' && fields.activity === 'clearance')
  )
}

function told(site: Site, from: number, to: number, amount: Quantity | null, begun = false): Finding<'activity'> {
  const quantity = exactly(amount ?? undefined)
  const date = datedOf(site, from, to, begun)
  return condition({ activity: 'clearance', holds: 'yes', from, to, quantity, date, ...inPlace(site, from, to) })
}

/** Behind a number whose noun was said before. */
const NO_NOUN = new RegExp(`^(?:$|[.,;)]| (?:in|during|by|between) ${SIGN.date}| (?:more|others?|of them)\\b)`)

/** `They destroyed 1,102 in 2002`, of the mines of which the sentence before told. */
const destroyedThem: ConditionRule = {
  id: 'activity/cleared-of-them',
  words: /\b(?:they|it|which|engineers|teams|deminers|sappers)\b/i,
  pattern:
    /\b(?:they|it|which|engineers|teams|deminers|sappers) (?:have |had |has |then |also ){0,2}(?:destroyed|cleared|removed|lifted|defused|neutrali[sz]ed|blew up) (?=(?:about |some |more than |over |nearly |almost |at least |another |a further )?\d)/gi,
  read(match, site) {
    const from = match.index
    const behind = from + match[0].length
    const { masked } = site.view
    const lead = /^(?:another |a further )?/.exec(masked.slice(behind, behind + 12))?.[0].length ?? 0
    const count = findQuantities(masked.slice(behind + lead, behind + lead + 40))[0]
    if (count?.start !== 0 || count.unit !== null || site.mood(from, behind) !== 'done') return []
    const to = behind + lead + count.end
    const last = site.context.before.at(-1)?.fields
    if (last?.kind !== 'activity' || last.activity !== 'clearance' || !NO_NOUN.test(masked.slice(to, to + 40)))
      return []
    return [told(site, from, to, count)]
  },
  matches: ['The engineers clear mines on request. They destroyed 1,102 in 2002.'],
  misses: [
    'The engineers clear mines on request. They destroyed 1,102 houses in 2002.',
    'The engineers hold many mines. They destroyed 1,102 in 2002.',
  ],
}

/** `cleared two fields, destroying 34 antipersonnel mines`, `and 34 mines destroyed`: what was found on the land. */
const destroying: ConditionRule = {
  id: 'activity/clearing-mines',
  words: /removing|destroying|lifting|defusing|neutrali[sz]ing|finding|destroyed|removed|lifted|defused/i,
  pattern:
    /(?:(?:,|\band) (?:with |in the process )?(?:finding and )?(?:removing|destroying|lifting|defusing|neutrali[sz]ing) |\b(?:and|with) )(?=(?:about |some |at least |more than |over |nearly |a total of )?\d)/gi,
  read(match, site) {
    const from = match.index
    const behind = from + match[0].length
    const { masked } = site.view
    const count = findQuantities(masked.slice(behind, behind + 60))[0]
    if (count?.start !== 0 || count.unit !== null || site.mood(from, behind) !== 'done') return []
    const noun = ITS_MINES.exec(masked.slice(behind + count.end, behind + count.end + 60))
    const passive = / (?:and|with) $/.test(` ${match[0]}`)
    const right = masked.slice(behind + count.end + (noun?.[0].length ?? 0))
    if (noun === null || (passive && !THEN_DESTROYED.test(right))) return []
    const left = masked.slice(0, from)
    if (!/\b(?:cleared|demined|through clearance|clearing|demining)\b[^;]{0,120}$/i.test(left) || STORED.test(masked))
      return []
    const to = behind + count.end + noun[0].length
    const date = datedOf(site, from, to) ?? datedBefore(site, from)
    const place = inPlace(site, from, to)
    return [condition({ activity: 'clearance', holds: 'yes', from, to, quantity: exactly(count), date, ...place })]
  },
  matches: [
    'In 2003, deminers cleared two fields, destroying 2,340 antipersonnel mines.',
    'In 2003, 3.2 hectares of land were cleared and 45 antipersonnel mines destroyed.',
  ],
  misses: [
    'In 2003 the army cleared its depots of shells, destroying them.',
    'The army trains, destroying 34 mines a year.',
    'In 2003 the army cleared 3 hectares and laid 34 mines.',
  ],
}

const ITS_MINES = /^ (?:[\w-]{1,20} ){0,3}(?:land)?mines\b/i
const THEN_DESTROYED = /^ (?:(?:were|was|being) )?(?:found and |also )?(?:destroyed|removed|lifted|defused)\b/i
const STORED = /\b(?:stockpile|retained|depots?|warehouse)\b/i

/** The date of the words before, of one sentence with them. */
function datedBefore(site: Site, at: number): ReturnType<typeof datedOf> {
  const last = mentionsOf(site.view, 'date', 0, at).at(-1)?.mention
  return last === undefined ? null : { date: last.date, dateEnd: last.dateEnd }
}

/** `cleared 3 hectares, RONCO two hectares, and the NGO Fanaka one hectare`: what others did, by the same verb. */
const clearedEach: ConditionRule = {
  id: 'activity/cleared-by-each',
  words: /cleared|demined/i,
  pattern:
    /\b(?:cleared|demined) (?=(?:about |some |nearly |over |more than |a total of )?[\d.,]{1,14} ?(?:k?m2|square|hectares|ha\b|million square|km²))/gi,
  read(match, site) {
    const { masked } = site.view
    if (site.mood(match.index, match.index + match[0].length) !== 'done') return []
    const found: Finding<'activity'>[] = []
    let last = match.index + match[0].length
    for (const amount of findQuantities(masked.slice(last, last + 400)).filter(({ unit }) => isArea(unit))) {
      const start = match.index + match[0].length + amount.start
      const end = start + amount.end - amount.start
      if (start > last) {
        const between = masked.slice(last, start)
        if (!OTHER_CLEARER.test(between) || HAS_VERB.test(between)) break
        const date = datedOf(site, start, end) ?? datedOf(site, match.index, match.index + match[0].length)
        const quantity = exactly(amount)
        const place = inPlace(site, start, end)
        found.push(condition({ activity: 'clearance', holds: 'yes', from: last, to: end, quantity, date, ...place }))
      }
      last = end
    }
    return found
  },
  matches: ['In 2003 MAG cleared 12 hectares, the company RONCO four hectares, and the NGO Fanaka one hectare.'],
  misses: [
    'In 2003 MAG cleared 12 hectares, and surveyed 4 hectares.',
    'In 2003 MAG cleared 12 hectares, more than the 4 hectares of 2002.',
  ],
}

const OTHER_CLEARER = new RegExp(
  `^(?: (?:of [a-z ]{3,30}|in ${SIGN.date}|manually))?(?:,| and|, and) (?:the )?(?:[\\w\ue005-]{1,20} ){0,4}?[A-Z][\\w’-]{1,24}(?: [\\w’-]{1,24}){0,4}(?:, [^,;.]{3,40},)? (?:another |a further )?$`,
)
const HAS_VERB = new RegExp(`\\b(?:${VERB}|surveyed|reduced|cancelled|marked|than|plans?|planned|leaving)\\b`, 'i')

/** `Work was resumed in May 2003`, in a section on clearance. */
const workResumed: ConditionRule = {
  id: 'activity/clearing-work',
  words: /\bwork\b|operations/i,
  pattern:
    /\b(?:Work|Operations|work|operations)(?: (?:on|in|at|along|near) [^.;,]{1,50})?(?:, which [^,;.]{1,120},)? (?:(?:was|were|has been|have been) (?:then |again )?(?:resumed|begun|started|completed|suspended)|beg[au]n|started|resumed|commenced)(?: anew| again)?(?= )/g,
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const clause = site.clauseAt(from)
    if (!CLEARANCE_HEADING.test(site.context.heading) && !isClearedBefore(site, from)) return []
    if (site.mood(to, to) !== 'done' || OTHER_WORK.test(site.view.masked.slice(from, Math.max(clause.end, to))))
      return []
    // `Since operations began in 1996, it has cleared`: when something else was
    if (/\b(?:since|after|when|once)\b[^,;.]{0,40}$/i.test(site.view.masked.slice(0, from))) return []
    // without a date nobody knows what work it is
    const date = mentionsOf(site.view, 'date', to)[0]
    if (date === undefined || date.at > to + 40) return []
    return [told(site, from, to, null, true)]
  },
  matches: ['Mine Clearance\n\nWork was resumed on 15 October 2001 with two battalions.'],
  misses: [
    'Work was resumed on 15 October 2001.',
    'Mine Clearance\n\nWork on the law was resumed in October 2001.',
    'Mine Clearance\n\nSince operations began in 1996, it has grown.',
    'Mine Clearance\n\nWork will be resumed in October 2001.',
  ],
}

const OTHER_WORK =
  /\b(?:law|legislation|report|plan|survey|database|education|awareness|standards|training|bill|strategy|center|treaty)\b/i

/** `DanChurchAid began clearing at Fada on 9 May 2003`. */
const beganClearing: ConditionRule = {
  id: 'activity/began-clearing',
  words: /clearing|demining/i,
  pattern:
    /\b(?:began|begun|started|resumed|continued|went on) (?:clearing|demining|to clear|to demine)(?= (?:at|in|on|near|around|along|from|between)\b)/gi,
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    return site.mood(from, to) === 'done' ? [told(site, from, to, null, true)] : []
  },
  matches: ['DanChurchAid began clearing at Fada on 9 May 2003.'],
  misses: ['It will have begun clearing at Fada by 2004.', 'It began clearing its debts.'],
}

/** `The 2002 results had been lower, 3.7 million square meters for the whole country`. */
const resultsOf: ConditionRule = {
  id: 'activity/clearance-results',
  words: /results?|total|figure|output/i,
  pattern: new RegExp(
    `\\b(?:The|the) (?:${SIGN.date} (?:results?|total|figure|output)|(?:results?|total|figure|output) (?:for|in|of) ${SIGN.date}) (?:(?:had been|was|were|stood at|came to) )(?:(?:much |far |somewhat |a little )?(?:lower|higher|less|more|better|poorer),? (?:at |with )?)?(?=\\S)`,
    'g',
  ),
  read(match, site) {
    const from = match.index
    const behind = from + match[0].length
    const area = findQuantities(site.view.masked.slice(behind, behind + 50))[0]
    if (area?.start !== 0 || !isArea(area.unit) || !isClearedBefore(site, from)) return []
    return site.mood(from, behind) === 'done' ? [told(site, from, behind + area.end, area)] : []
  },
  matches: ['MAG cleared 12 hectares in 2003. The 2002 results had been lower, nine hectares in all.'],
  misses: ['The army owns land. The 2002 total was nine hectares.'],
}

export const clearanceGoesOnRules: readonly ConditionRule[] = [
  destroyedThem,
  destroying,
  clearedEach,
  workResumed,
  beganClearing,
  resultsOf,
]
