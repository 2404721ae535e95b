import { exactly, findQuantities } from '../../../text/quantities.js'
import { MINES } from '../../../vocabulary/mine-words.js'
import { isArea } from '../../../vocabulary/units.js'
import { type ConditionRule, condition, inPlace, whose } from './condition.js'

const MINED =
  '(?:(?:suspected |known |confirmed |major |distinct |remaining |separate |large |small |other |unrecorded |recorded |new ){0,4}(?:mine-?fields|mined areas|mine-contaminated areas|mine-affected areas|contaminated areas|areas (?:contaminated|infested|affected) (?:by|with) (?:anti-?personnel )?(?:land)?mines|(?:suspected |confirmed )?hazardous areas(?: \\([^()]{1,20}\\))? containing (?:anti-?personnel )?(?:land)?mines|(?:suspected|confirmed) hazardous areas|suspected (?:areas|minefields)))'

const ANY_MINES = new RegExp(MINES, 'i')

/** Whether land whose contaminant is not named is contaminated with mines. */
function ofMines(sentence: string, paragraph: string): boolean {
  if (/\b(?:UXO|ERW|unexploded|explosive remnants|cluster|oil|chemical|nuclear|radioactive)/i.test(sentence))
    return ANY_MINES.test(sentence)
  return ANY_MINES.test(paragraph)
}

/** `identified 1,374 suspected mined areas`, `was left with six minefields`, `has 20 minefields`. */
const countedFields: ConditionRule = {
  id: 'activity/mined-areas-counted',
  words:
    /mine-?fields|mined areas|contaminated areas|affected areas|hazardous areas|areas (?:contaminated|infested|affected)|suspected areas/i,
  pattern: new RegExp(
    `\\b(?:to|identif(?:ied|ies)|lists?|listed|recorded|registered|found|located|confirmed|reported|has|have|had|(?:was|were) left with|contains?|there (?:are|were|remain)) (?:(?:records|maps|plans) of )?(?:still |a total of |some |about |at least |more than |over |an estimated |approximately ){0,3}[\\p{L}\\d,-]{1,16} ${MINED}|\\bminefields, (?:some |about )?[\\p{L}\\d,-]{1,16} (?:of them|in (?:all|number|total)),`,
    'giu',
  ),
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const to = from + match[0].length
    if (/^to /i.test(match[0]) && !/\breduced\b[^.;]{1,90}$/.test(masked.slice(0, from))) return []
    const count = findQuantities(match[0])[0]
    if (count === undefined || count.unit !== null || site.mood(from, to) !== 'done') return []
    // `85 contaminated areas`: by what, the paragraph tells
    if (
      /\d (?:\w{1,20} )?(?:contaminated|hazardous|suspected) areas$/i.test(match[0]) &&
      !ofMines(masked, site.view.block.text.text)
    )
      return []
    // `has cleared 20 minefields` and the like stand with a verb of their own
    if (/\b(?:cleared|marked|fenced|demined|released|cancell?ed|surveyed)\b/i.test(masked.slice(to, to + 30))) return []
    return [
      condition({
        activity: 'contamination',
        holds: 'yes',
        ...(/suspected/i.test(match[0]) ? { hedged: true } : {}),
        from,
        to,
        quantity: exactly(count),
        ...inPlace(site, from, to),
      }),
    ]
  },
  matches: [
    'The survey identified 374 suspected mined areas in all provinces.',
    'Its land holds landmines, and the survey identified 85 contaminated areas.',
    'At independence Ruritania was left with six major minefields.',
  ],
  misses: [
    'It identified 20 contaminated areas.',
    'It has cleared 20 minefields.',
    'There are 20 schools.',
    'It reported 20 minefields cleared.',
  ],
}

const MINED_LAND = new RegExp(
  `^ (?:of )?(?:(?:\\w{1,20} ){0,2}?(?:mined|mine-(?:contaminated|affected)|minefields)(?: (?:areas?|land))?\\b|(?:(?:\\w{1,20} ){0,2}?(?:land|areas?|territory) )?(?:that (?:is|was|are|were) )?(?:(?:still|known|suspected|believed|thought|confirmed|to be|as) ){0,3}(?:contaminated|affected|infested) (?:by|with) [^.;]{0,60}?${MINES}|(?:\\w{1,20} ){0,3}?areas?(?: \\([^()]{1,20}\\))? (?:containing|with) [^.;,]{0,40}?${MINES}|(?:\\w{1,20} )?(contaminated) (?:land|areas?|territory))`,
  'i',
)
const TREATED = /\b(?:clear|releas|demin|cancel|reduc|survey|mark|fenc)\w{1,6}\b[^.;,]{0,40}$/i

/** `reported a total of almost 129km2 of confirmed mined area`, `had 16km2 of land contaminated with mines`. */
const measuredFields: ConditionRule = {
  id: 'activity/mined-areas-measured',
  words: /mined|containing|contaminated|affected|infested|minefields/i,
  pattern:
    /\b(?:reported|has|had|identified|recorded|registered|confirmed|estimated|there (?:is|are|was|were|remain(?:s|ed)?)|with|including|some) (?=[^;]{0,60}?(?:mined|contaminated|affected|infested|minefields|containing)\b)/gi,
  read(match, site) {
    const { masked, block } = site.view
    const from = match.index
    const behind = from + match[0].length
    const words = masked.slice(behind, behind + 160)
    const amount = findQuantities(words)[0]
    if (amount === undefined || !isArea(amount.unit)) return []
    const land = MINED_LAND.exec(words.slice(amount.end))
    if (land === null || !/^(?:that |still |a total of |just |only )*$/.test(words.slice(0, amount.start))) return []
    // `8km2 of contaminated land`: by what, the paragraph tells
    if (land[1] !== undefined && !ofMines(masked, block.text.text)) return []
    if (site.mood(from, behind) !== 'done' || TREATED.test(masked.slice(0, from))) return []
    const to = behind + amount.end + land[0].length
    // `reported 3km2 of mined land cleared`
    if (
      /^[^.;,]{0,20}\b(?:cleared|released|demined|cancell?ed|reduced|marked|fenced|surveyed)\b/i.test(masked.slice(to))
    )
      return []
    const hedged =
      /suspected|estimated|believed|thought/i.test(match[0] + land[0]) ||
      /\bestimate[sd]?\b[^.;]{0,120}$/i.test(masked.slice(0, from))
        ? { hedged: true }
        : {}
    const quantity = exactly(amount)
    return [
      condition({ activity: 'contamination', holds: 'yes', ...hedged, from, to, quantity, ...whose(site, from, to) }),
    ]
  },
  matches: [
    'Ruritania reported a total of almost 129km2 of confirmed mined area.',
    'It still has 12 square kilometers of mined land.',
    'At the end of 2012, it reported 16.9km2 of land contaminated with antipersonnel mines.',
    'Mines are found, and the center estimates that there are some 8,000 square kilometers of contaminated land.',
  ],
  misses: [
    'It reported 3km2 of mined land cleared.',
    'It cleared 3km2 of mined land.',
    'It has 3km2 of farmland.',
    'It has 3km2 of land contaminated by unexploded ordnance.',
  ],
}

/** `mine contamination of almost 74km2`, `remaining contamination totaled 23km2`. */
const extent: ConditionRule = {
  id: 'activity/mined-extent',
  words: /contamination/i,
  pattern:
    /\b(?:mines?|landmines?|ERW|total|remaining|residual|overall|estimated|confirmed) contamination (?:(?:was |is |has been )?(?:still )?(?:totall?ed|totall?ing|of|at|covers|covered|covering|put at|estimated at|assessed at|amounted to|stood at|stands at|was|is)) (?=\S)/gi,
  read(match, site) {
    const { masked, block } = site.view
    const from = match.index
    const behind = from + match[0].length
    const amount = findQuantities(masked.slice(behind, behind + 50))[0]
    if (amount === undefined || !isArea(amount.unit)) return []
    if (!/^(?:just |only |a total of )?$/.test(masked.slice(behind, behind + amount.start))) return []
    if (!/mine/i.test(block.text.text) || site.mood(from, behind) !== 'done') return []
    const to = behind + amount.end
    const hedged = /\bestimated?\b/i.test(masked.slice(Math.max(0, from - 40), to)) ? { hedged: true } : {}
    const quantity = exactly(amount)
    return [
      condition({ activity: 'contamination', holds: 'yes', ...hedged, from, to, quantity, ...inPlace(site, from, to) }),
    ]
  },
  matches: [
    'At the end of 2014 it had confirmed mine contamination of almost 74km2.',
    'Mines are a burden, and remaining contamination totaled 23.5km2.',
  ],
  misses: ['Mine contamination of the land is a burden.', 'Remaining contamination with oil covered 3km2.'],
}

const HOLDS_MINES = new RegExp(`^[^.;]{0,60}?${MINES}`, 'i')

/** `the areas contain more than 1 million mines`, `acknowledged suspected mined areas on its border`. */
const contains: ConditionRule = {
  id: 'activity/contains-mines',
  words: /contain|acknowledg|admit|confirm/i,
  pattern: new RegExp(
    `(?:(?:\\b(?:areas?[”"]?(?: (?:totaling|covering) [^;,]{1,20}?)?|fields?|minefields?|border|territory|country|soil|[CS]HAs?)|km2) (?:still |may |reportedly |(?:is|are|was|were) (?:suspected|believed|thought|known|confirmed|reported) to )?contains? (?=[^.;]{0,60}?${MINES})|\\b(?:acknowledg(?:ed|es|ing)|admit(?:ted|s|ting)|confirm(?:ed|s|ing)|report(?:ed|s)(?= (?:suspected|known))) (?:that it has |the existence of |the presence of |(?:the|a|its) )?(?:suspected |known )?(?:mined areas|minefields|(?:land)?mine(?:[/-]UXO|[/-]ERW| and UXO)? (?:problem|contamination))\\b)`,
    'gi',
  ),
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const behind = from + match[0].length
    if (site.mood(from, behind) !== 'done' || / may /.test(match[0])) return []
    const holds = /contain/i.test(match[0]) ? HOLDS_MINES.exec(masked.slice(behind)) : null
    const to = behind + (holds?.[0].length ?? 0)
    const count = holds === null ? undefined : findQuantities(holds[0])[0]
    const hedged =
      /\b(?:suspected|reportedly|reported to|estimated|calculated|believed|thought)\b/i.test(match[0]) ||
      /\b(?:estimated|calculated|believed|thought)\b/i.test(masked.slice(Math.max(0, from - 80), from))
    return [
      condition({
        activity: 'contamination',
        holds: 'yes',
        ...(hedged ? { hedged } : {}),
        from,
        to,
        quantity: count?.unit === null ? exactly(count) : null,
        ...inPlace(site, from, to),
      }),
    ]
  },
  matches: [
    'The remaining areas contain more than 10,000 antipersonnel mines.',
    'In its report it acknowledged suspected mined areas along the border.',
  ],
  misses: ['The stockpile contains 300 mines.', 'It acknowledged the global landmine problem.'],
}

export const minedExtentRules: readonly ConditionRule[] = [countedFields, measuredFields, extent, contains]
