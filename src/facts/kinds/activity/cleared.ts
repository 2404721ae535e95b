import { matchesOf } from '../../../text/matches.js'
import { exactly } from '../../../text/quantities.js'
import type { Site } from '../../rule.js'
import { amountIn, apposedIn, CLEARABLE, fieldsIn, LAND, THINGS } from './cleared-amount.js'
import { type ConditionRule, condition, inPlace, whose } from './condition.js'
import { datedOf, type Period, precisely } from './dated.js'

/** `cleared 3 hectares and found 34 mines in 2003`: a date behind both is that of both. */
function datedWithNext(site: Site, to: number): Period | null {
  const clause = site.clauseAt(to - 1)
  const next = site.clauses[site.clauses.indexOf(clause) + 1]
  if (next === undefined || !next.bare || next.joint !== 'and') return null
  const both = BOTH.exec(site.view.masked.slice(next.start, next.end))
  const mention = both === null ? undefined : site.view.mentionAt.get(next.start + both[0].length - 1)
  return both === null || mention?.kind !== 'date'
    ? null
    : precisely(site, { at: next.start + both[0].length - 1, mention }, false)
}

const BOTH = /^,? and (?:found|destroyed|removed|lifted|surveyed|marked|released)\b[^;.]{0,90}? (?:in|during) \ue006/i

/** Those whose trade it is: `EOD teams`, `deminers`. */
const TEAMS =
  /\b(?:(?:EOD|demining|clearance|mine[- ]clearing|disposal|sapper|engineering|demolition) (?:teams?|units?|experts?|personnel|specialists?|groups?|crews?|squads?|compan(?:y|ies))|deminers|sappers|engineers)\b/i
const CLEARED_AND = /\b(?:cleared|demined|through clearance)\b(?:[^;.]|\.(?=\d)){0,90},? and (?:found and )?$/i
const AND_ORDNANCE = /^ [^.;:]{0,40}?\bmines? and [^.;:]{0,30}?\b(?:UXO|unexploded|ordnance|shells)/i
/** What is destroyed there was kept. */
const STORED = /\b(?:stock|retain|kept|depot|arsenal|warehouse|storage|inventor|obsolete|expired)/i

/** What is destroyed or lifted must be mines; `words` begin with the verb. */
function ofMines(verb: string, words: string): boolean {
  if (/^destroyed/.test(verb)) return /^\w+ [^.;:]{0,40}?\bmines?\b/i.test(words)
  return !LIFTED.test(verb) || LIFTED_MINES.test(words)
}

const LIFTED =
  /^(?:lift(?:ed|s)?|remove[ds]?|defused|deactivated|neutrali[sz]ed)(?! and (?:destroyed|cleared|removed|neutrali[sz]ed|defused|deactivated)\b)/
const LIFTED_MINES =
  /^\w+ (?:[\w,]{1,12} ){0,5}(?:anti-?personnel |emplaced )?(?:land)?mines\b(?! from (?:its|the) stock)/i

const cleared: ConditionRule = {
  id: 'activity/cleared',
  words: /clear|demin|freed|destroyed|remove|lift|neutrali[sz]ed|defused|deactivated/i,
  pattern:
    /\b(?:clear(?:ed)?|clears|clearing|destroyed|demined|demines|demining|freed|(?:found|detected|discovered|located|unearthed|lifted|removed|recovered|excavated) and (?:destroyed|cleared|removed|neutrali[sz]ed|defused|deactivated)|lifted|removed|removes?|lifts?|defused|deactivated|neutrali[sz]ed)(?: and (?:area-reduced|released|returned|demined|surveyed|destroyed|reduced|marked|cancelled))?(?= \S)/gi,
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const behind = from + match[0].length
    const clause = site.clauseAt(from)
    const left = masked.slice(clause.start, from)
    const verb = match[0].toLowerCase()
    if (!ofMines(verb, masked.slice(from, from + 120))) return []
    // `to clear`, `was cleared`, `the cleared land`, `demining companies`: no act, or one that other rules read
    if (
      /^(?:clear(?:ing)?|remove|lift)\b/.test(verb) &&
      !/\b(?:ha(?:s|ve) been|is|are|was|were|reports?|reported|began|begun to|began to|begun|started|started to|continues? to|continued to|continues?|continued|finished|completed|resumed|progress (?:in|on|with|towards?)|we|they|it|\ue005|did|does|not|engineers|army|forces|teams|deminers|(?:combined|managed|(?:was|were) able|joined forces|worked together) to) $/i.test(
        left,
      )
    )
      return []
    if (
      /^demining/.test(verb) &&
      !/\b(?:reports?|reported|began|finished|completed|continued|resumed|after) $/i.test(left)
    )
      return []
    // `is clear that`, `clear of mines`
    if (
      /^clear$/.test(verb) &&
      (/^ (?:that|of|from|to)\b/i.test(masked.slice(behind)) || /\b(?:is|are|was|were|it|been) $/i.test(left))
    )
      return []
    if (
      /\b(?:be|been|being|is|are|was|were|the|of|a) (?:\w{1,20}ly |also |never |not |yet )?$/i.test(left) &&
      !/^clearing/.test(verb)
    )
      return []
    // what others than clearing teams destroy was in a stockpile, unless ordnance was among it
    // and unless it had just cleared land: `cleared two hectares and destroyed 34 mines`
    const cleared = CLEARED_AND.test(masked.slice(0, from))
    if (
      verb.startsWith('destroyed') &&
      !cleared &&
      !AND_ORDNANCE.test(masked.slice(behind, behind + 90)) &&
      !TEAMS.test(left)
    )
      return []
    const mood = site.mood(from, behind)
    if (mood === 'open' || mood === 'planned') return []
    const object = OBJECT.exec(masked.slice(behind))?.[0] ?? ''
    if (!CLEARABLE.test(object)) return []
    const stored = /\bstockpile|\bstored\b/i.test(object)
    if (stored || (verb.startsWith('destroyed') && STORED.test(masked))) return []
    const told = mood === 'done' ? amountIn(object) : null
    // `three minefields with a total area of`: the area tells more than how many they are
    const amount =
      told?.unit === null && mood === 'done'
        ? (fieldsIn(object, masked.slice(behind)) ?? told)
        : (told ?? (mood === 'done' ? apposedIn(masked.slice(behind, clause.end)) : null))
    const to = behind + (amount?.end ?? 0)
    return [
      condition({
        activity: 'clearance',
        holds: mood === 'done' ? 'yes' : 'no',
        from,
        to,
        quantity: exactly(amount ?? undefined),
        date: datedOf(site, from, to) ?? datedWithNext(site, to),
        ...whose(site, from, behind),
      }),
    ]
  },
  matches: [
    'Deminers cleared land around the temple, 131,000 square meters by May 2004.',
    'HALO Trust cleared 12,000 square meters of land in 2002.',
    'In 2004, army engineers cleared 300 mines.',
    'Ruritania clears mines along its border.',
    'The company cleared 0.2 hectares and destroyed 34 mines in 2003.',
    'Before that, army engineers remove mines where a road is needed.',
    'Army engineers have never cleared the northern minefields.',
    'Teams found and destroyed 120 antipersonnel mines in 1999.',
    'Engineers destroyed 3,100 mines and 41,000 items of UXO in 2001.',
    'EOD teams of the army destroyed 45 antipersonnel mines in 2002.',
    'In 2004, Ruritania finished clearing the land around the village.',
    'It has begun to clear mined areas.',
    'The army has removed some landmines.',
    'The two organizations report demining 44,000 square meters of land in 2003.',
    'Two organizations combined to clear 44,000 square meters of land in 2003.',
  ],
  misses: [
    'It is clear land was lost to mines.',
    'The law was cleared by parliament.',
    'It plans to clear the land by 2010.',
    'The army has a plan to remove mines.',
    'The ministry cleared the way for accession.',
    'It destroyed 300 mines in 1999.',
  ],
}

/** What a verb of clearing takes as its object: as far as the next verb or clause. */
const OBJECT =
  /^[^;:]{0,110}?(?=(?:,? (?:and|which|where|while|with|destroying|in which|during|between|from|in|by|since|through|as|for|along)\b)|[;:()]|, |\.?$)/i

const PARTICIPLE =
  /(?:cleared|demined|freed of mines|(?:declared|certified|certified as) \S{1,9}(?: of mines)?|\w{1,20} and \w{1,20}|removed|lifted|defused|neutrali[sz]ed|released (?:by|through) (?:mine )?clearance)$/i

const wasCleared: ConditionRule = {
  id: 'activity/was-cleared',
  words:
    /cleared|demined|freed|mine[- ]free|free of mines|and destroyed|removed|lifted|neutrali[sz]ed|defused|released/i,
  pattern: new RegExp(
    `(?:\\b(?:${THINGS}|${LAND}|km2|m2|hectares?)\\b|k?m2\\b|k?m²)[^.;:]{0,60}? (?:(?:ha(?:s|ve|d) )?(?:been|was|were|is|are)) (?:\\w{1,20}ly |also |not |never |since |then |all |already |surveyed(?:,| and) |marked(?:,| and) |found and |later |subsequently |checked and |area-reduced(?:,| and) ){0,4}(?:cleared|demined|freed of mines|(?:declared|certified|certified as) (?:mine[- ]free|free of mines)|(?:found|detected|discovered|located|lifted) and (?:destroyed|cleared|removed|neutrali[sz]ed|defused)|(?<=\\bmines\\b.{0,30})(?:removed|lifted|defused|neutrali[sz]ed)|released (?:by|through) (?:mine )?clearance)\\b(?! (?:by the (?:Ministry|government|parliament)|for (?:ratification|accession)))`,
    'gi',
  ),
  read(match, site) {
    const { masked } = site.view
    const to = match.index + match[0].length
    const verb = to - (PARTICIPLE.exec(match[0])?.[0].length ?? 0)
    // `181,000 items of UXO were found and destroyed`: no mines among them
    if (/ and (?!cleared)\w{1,20}$/.test(match[0]) && !/mines?\b/i.test(match[0])) return []
    const clause = site.clauseAt(verb)
    const mood = site.mood(verb, to)
    if (mood === 'open' || mood === 'planned') return []
    const begin = Math.min(clause.start, site.clauseAt(match.index).start)
    const all = masked.slice(begin, verb)
    // `30km2 was reduced by survey, and 46km2 was cleared`: what was done to other land
    const other = [...matchesOf(all, DONE_TO_OTHER)].at(-1)
    const start = begin + (other === undefined ? 0 : other.index + other[0].length)
    const left = masked.slice(start, verb)
    // `mines were removed from its depots`: those were kept
    if (/\b(?:removed|lifted|defused|neutrali[sz]ed)$/i.test(match[0]) && STORED.test(masked)) return []
    if (/\b(?:laid|planted|placed)\b/i.test(left) && mood === 'done' && !/\d/.test(left)) return []
    const amount = mood === 'done' ? amountIn(left) : null
    const from = Math.max(start, Math.min(match.index, amount === null ? match.index : start + amount.start))
    const holds = mood === 'done' ? 'yes' : 'no'
    return [
      condition({
        activity: 'clearance',
        holds,
        from,
        to,
        quantity: exactly(amount ?? undefined),
        date: datedOf(site, from, to) ?? datedWithNext(site, to),
        ...inPlace(site, from, to),
      }),
    ]
  },
  matches: [
    'In 2001, 302,000 square meters of land were cleared.',
    'Some 2.3 square kilometers were cleared in 2004.',
    'The minefields have not been cleared.',
    'In 2003, 5,000 mines and items of UXO were detected and destroyed.',
    'In 2002, 4,000 items of UXO and landmines were detected and destroyed.',
    'More than two square kilometers of land was declared mine-free in 2002.',
    'All of its land was surveyed and cleared.',
    'The minefields on the border were all cleared by 2001.',
    'More than 5,000 mines have been removed from the area.',
    'In 2003, 70km2 was released by survey, 30km2 was reduced, and 46km2 was cleared.',
  ],
  misses: [
    'In 2003, 5,000 items of UXO were found and destroyed.',
    'The mines were destroyed.',
    'The land will be cleared in 2010.',
    'Some 5,000 mines were removed from its stockpile.',
    'The report was cleared by the ministry.',
  ],
}

const DONE_TO_OTHER =
  /\b(?:was|were|been) (?:\w{1,12}ly )?(?:cancell?ed|reduced|released|surveyed|confirmed|discredited)\b[^,;]{0,60}(?:,|;)(?: and)? /gi

/** `yet to clear their first minefield`, `no demining has started`. */
const yetTo: ConditionRule = {
  id: 'activity/yet-to-clear',
  words: /clear|demined/i,
  pattern:
    /\b(?:nothing (?:has been|had been|was) (?:cleared|demined)|(?:(?:had|has|have) yet to|(?:did|does|do|has|have|had) not(?: yet)?|failed to|unable to) clear(?:ed)? (?:(?:any|their|its|the|a|first|all|of|single|one) ){0,4}(?:anti-?personnel )?(?:mine-?fields?|(?:land)?mines?|mined areas?|land))\b/gi,
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    if (/\bunable\b/i.test(match[0]) && site.mood(from, from) === 'open') return []
    const date = /^nothing/i.test(match[0]) ? datedOf(site, from, to) : null
    return [condition({ activity: 'clearance', holds: 'no', from, to, date, ...inPlace(site, from, to) })]
  },
  matches: [
    'Nothing had been cleared in 2002.',
    'The two units had yet to clear their first minefield.',
    'It did not clear any mines.',
  ],
  misses: ['It cleared mines.', 'It has yet to clear the bill.'],
}

export const clearedRules: readonly ConditionRule[] = [yetTo, cleared, wasCleared]
