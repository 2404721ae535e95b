import { exactly, findQuantities, type Quantity } from '../../../text/quantities.js'
import { isArea } from '../../../vocabulary/units.js'
import { type ConditionRule, condition, inPlace, whose } from './condition.js'
import { datedOf } from './dated.js'
import { totalArea } from './total-area.js'

/** What is cleared: land by its measure, or what lies in it. */
const LAND =
  '(?:land|areas?|minefields?|mined areas?|hazardous areas?|fields?|farmland|suspected (?:hazardous )?areas?|roads?|kilomet(?:er|re)s|met(?:er|re)s|sites?|villages?|square|paths?|tasks?)'
const THINGS =
  '(?:(?:items of |pieces of |anti-?personnel |anti-?vehicle |antitank |AP |emplaced |live |of ){0,4}(?:(?:land)?mines?|UXO|ERW|unexploded ordnance|explosive remnants|ordnance|explosives?|munitions|submunitions|devices|shells))'

/** `part of one minefield`. */
const PART_OF = /^\W{0,2}(?:a |large |small )?(?:parts?|portions?|sections?|some|half|most) of \w/i
/** `the land around the temple, 131,000 square meters up to May`: how much it was. */
const APPOSED = /^[^.;]{0,120}?, (?=(?:about |some |nearly |over |more than |a total of )?\d)/

const COUNTED = new RegExp(`^ (?:\\w{1,20} ){0,2}?(?:${THINGS}|${LAND})\\b`, 'i')
const CLEARABLE = new RegExp(`\\b(?:${THINGS}|${LAND}|km2|m2|hectares?|acres?)\\b|km2`, 'i')

/** The number that stands at the head of what was cleared; area before things. Of a part nobody knows how large it is. */
function amountIn(words: string): Quantity | null {
  if (PART_OF.test(words)) return null
  const counts = findQuantities(words).filter(({ unit, end }) => unit === null || isArea(unit) || end < 0)
  const area = counts.find(({ unit }) => unit !== null)
  return area ?? counts.find(({ end }) => COUNTED.test(words.slice(end))) ?? null
}

function fieldsIn(object: string, words: string): Quantity | null {
  return /\b(?:fields?|areas?|minefields?|sites?)\b/i.test(object) ? totalArea(words) : null
}

function apposedIn(words: string): Quantity | null {
  const lead = APPOSED.exec(words)?.[0].length
  const area = lead === undefined ? undefined : findQuantities(words.slice(lead, lead + 50))[0]
  if (lead === undefined || area?.start !== 0 || !isArea(area.unit)) return null
  return { ...area, start: lead, end: lead + area.end }
}

/** Those whose trade it is: `EOD teams`, `deminers`. */
const TEAMS =
  /\b(?:(?:EOD|demining|clearance|mine[- ]clearing|disposal|sapper|engineering|demolition) (?:teams?|units?|experts?|personnel|specialists?|groups?|crews?|squads?|compan(?:y|ies))|deminers|sappers|engineers)\b/i
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
    if (verb.startsWith('destroyed') && !AND_ORDNANCE.test(masked.slice(behind, behind + 90)) && !TEAMS.test(left))
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
        date: datedOf(site, from, to),
        ...whose(site, from, behind),
      }),
    ]
  },
  matches: [
    'Deminers cleared land around the temple, 131,000 square meters by May 2004.',
    'HALO Trust cleared 12,000 square meters of land in 2002.',
    'In 2004, army engineers cleared 300 mines.',
    'Ruritania clears mines along its border.',
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
    const left = masked.slice(begin, verb)
    // `mines were removed from its depots`: those were kept
    if (/\b(?:removed|lifted|defused|neutrali[sz]ed)$/i.test(match[0]) && STORED.test(masked)) return []
    if (/\b(?:laid|planted|placed)\b/i.test(left) && mood === 'done' && !/\d/.test(left)) return []
    const amount = mood === 'done' ? amountIn(left) : null
    const from = Math.max(begin, Math.min(match.index, amount === null ? match.index : begin + amount.start))
    const holds = mood === 'done' ? 'yes' : 'no'
    return [
      condition({
        activity: 'clearance',
        holds,
        from,
        to,
        quantity: exactly(amount ?? undefined),
        date: datedOf(site, from, to),
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
  ],
  misses: [
    'In 2003, 5,000 items of UXO were found and destroyed.',
    'The mines were destroyed.',
    'The land will be cleared in 2010.',
    'Some 5,000 mines were removed from its stockpile.',
    'The report was cleared by the ministry.',
  ],
}

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
