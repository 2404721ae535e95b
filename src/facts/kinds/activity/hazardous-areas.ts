import { exactly, findQuantities, type Quantity } from '../../../text/quantities.js'
import { MINES } from '../../../vocabulary/mine-words.js'
import { isArea } from '../../../vocabulary/units.js'
import { type ConditionRule, condition, inPlace, whose } from './condition.js'
import { datedOf } from './dated.js'

const ANY_MINES = new RegExp(MINES, 'i')
const OTHER = /\b(?:cluster|submunition|CMR|UXO|ERW|unexploded|explosive remnants)/i

/** Whether the area that a clause measures is contaminated with mines: its words say so, or else the paragraph. */
function isMined(clause: string, behind: string, paragraph: string): boolean {
  if (OTHER.test(behind)) return ANY_MINES.test(behind)
  return ANY_MINES.test(clause) || (!OTHER.test(clause) && ANY_MINES.test(paragraph))
}

/** What was done to the area, so that it is no longer, or is only now to be, contaminated. */
const TREATED = /\b(?:clear|releas|demin|cancel|reduc|survey|mark|fenc|return|discredit|verif)\w{1,8}\b/i

const DEGREE = '(?:(?:suspected|confirmed|total|remaining|known|estimated|combined|potentially)(?:,| and| or)? ){0,4}'
const HAZARD = `${DEGREE}(?:(?:hazardous|hazard|mined) areas?|[SC]HAs?|(?:anti-?personnel |AP |land)?mines? contamination)(?: \\([SC]HAs?\\))?`

function areaEnding(words: string): Quantity | null {
  const found = findQuantities(words).at(-1)
  return found !== undefined && isArea(found.unit) && words.slice(found.end).trim() === '' ? found : null
}

/** `had some 1,442km2 of suspected hazardous areas (SHAs)`, `and 189km2 of SHA contaminated by mines`. */
const hazardOf: ConditionRule = {
  id: 'activity/hazardous-area-of',
  words: /hazard|[SC]HA|mine contamination|mined area/i,
  pattern: new RegExp(` of (?:${HAZARD})(?![\\w-])`, 'gi'),
  read(match, site) {
    const { masked, block } = site.view
    const behind = match.index
    const clause = site.clauseAt(behind)
    const words = masked.slice(Math.max(clause.start, behind - 60), behind)
    const area = areaEnding(words)
    if (area === null) return []
    const from = behind - words.length + area.start
    const to = behind + match[0].length
    const left = masked.slice(clause.start, from)
    if (TREATED.test(left) || TREATED.test(masked.slice(to, to + 40)) || site.mood(from, to) !== 'done') return []
    const told = masked.slice(clause.start, clause.end)
    if (!/mine/i.test(match[0]) && !isMined(told, masked.slice(to, clause.end), block.text.text)) return []
    const hedged = /suspected|SHA|estimated|hazard areas/.test(match[0]) || /\bestimate/i.test(left)
    return [
      condition({
        activity: 'contamination',
        holds: 'yes',
        ...(hedged ? { hedged } : {}),
        from,
        to,
        quantity: exactly(area),
        ...whose(site, from, to),
      }),
    ]
  },
  matches: [
    'At the end of 2010 Ruritania had some 1,200km2 of suspected hazardous areas (SHAs), and mines are the cause.',
    'Ruritania reported 90km2 of antipersonnel mine contamination.',
    'It had 20km2 of confirmed hazardous area (CHA) contaminated by mines.',
    'At the end of 2015 it had 12.4km2 of confirmed and suspected mined areas.',
  ],
  misses: [
    'It had 2km2 of confirmed hazardous area (CHA) contaminated by cluster munition remnants.',
    'Mines are rare, and it canceled 12km2 of suspected hazardous area.',
    'Of the mined land, 3km2 of SHA was released.',
  ],
}

/** `put the total suspected mined area at 70km2`, `the total confirmed mined area was 294km2`. */
const hazardAt: ConditionRule = {
  id: 'activity/hazardous-area-at',
  words: /hazardous area|mined area/i,
  pattern: new RegExp(
    `\\b(?:suspected|confirmed|total|remaining|known) ${DEGREE}(?:hazardous|mined) areas?(?: \\([SC]HAs?\\))? (?:(?:was|is) )?(?:still )?(?:at|of|was|is|stood at|stands at|totall?ed|totall?ing|covered|covering|put at|estimated at)(?= )`,
    'gi',
  ),
  read(match, site) {
    const { masked, block } = site.view
    const from = match.index
    const behind = from + match[0].length
    const words = masked.slice(behind, behind + 50)
    const area = findQuantities(words)[0]
    if (area === undefined || !isArea(area.unit) || words.slice(0, area.start).trim() !== '') return []
    const clause = site.clauseAt(from)
    const to = behind + area.end
    const told = masked.slice(clause.start, clause.end)
    if (TREATED.test(masked.slice(clause.start, from)) || site.mood(from, behind) !== 'done') return []
    if (!/mined/i.test(match[0]) && !isMined(told, masked.slice(to, clause.end), block.text.text)) return []
    const hedged = /suspected|estimated/i.test(match[0]) || /\bestimate/i.test(told)
    return [
      condition({
        activity: 'contamination',
        holds: 'yes',
        ...(hedged ? { hedged } : {}),
        from,
        to,
        quantity: exactly(area),
        ...inPlace(site, from, to),
      }),
    ]
  },
  matches: [
    'The center put the total suspected mined area at 70.5km2 in June 2012.',
    'At the end of 2015, total confirmed mined area was 29km2.',
  ],
  misses: [
    'Clearance of the remaining mined area of 3km2 began.',
    'The mined area was marked.',
    'The total mined area to be surveyed was agreed.',
  ],
}

const RELEASED = /\breleas(?:ed|ing)\b/i
const LAND_BETWEEN =
  /^ ?(?:of (?:[\w-]{1,20} ){0,4}?(?:land|areas?|territory|SHAs?|CHAs?)(?: \([SC]HAs?\))? ?)?(?:(?:was|were|has been|have been) )?(?:released )?(?:safely )?$/i

/** `released 1.3km2 by clearance`, `0.9km2 of mined land was released (0.1km2 through clearance)`. */
const byClearance: ConditionRule = {
  id: 'activity/released-by-clearance',
  words: /clearance/i,
  pattern: /\b(?:by|through|via) (?:(?:full|manual|mine|mechanical|physical|battle area) )?clearance\b/gi,
  read(match, site) {
    const { masked } = site.view
    const behind = match.index
    const clause = site.clauseAt(behind)
    const start = Math.max(clause.start, behind - 120)
    const words = masked.slice(start, behind)
    const area = findQuantities(words).at(-1)
    if (area === undefined || !isArea(area.unit) || !LAND_BETWEEN.test(words.slice(area.end))) return []
    const from = start + area.start
    const to = behind + match[0].length
    const told = masked.slice(clause.start, clause.end)
    if (!RELEASED.test(told) || OTHER.test(told) || site.mood(from, to) !== 'done') return []
    return [
      condition({
        activity: 'clearance',
        holds: 'yes',
        from,
        to,
        quantity: exactly(area),
        date: datedOf(site, from, to),
        ...whose(site, from, to),
      }),
    ]
  },
  matches: [
    'In 2016, Ruritania released 1.3km2 by clearance and 10.4km2 by technical survey.',
    'In 2016, 0.9km2 of land was released (0.1km2 through clearance and 0.8km2 through survey).',
  ],
  misses: [
    'It plans to release 3km2 by clearance.',
    'In 2016, 0.4km2 of cluster munition contaminated land was released by clearance.',
    'It will be released by clearance.',
  ],
}

export const hazardousAreaRules: readonly ConditionRule[] = [hazardOf, hazardAt, byClearance]
