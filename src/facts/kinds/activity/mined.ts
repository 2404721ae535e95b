import { exactly, findQuantities } from '../../../text/quantities.js'
import { MINES } from '../../../vocabulary/mine-words.js'
import type { Site } from '../../rule.js'
import { mentionsOf } from '../../view.js'
import { type ConditionRule, condition, deniedBefore, inPlace } from './condition.js'

/** Words that may stand between "is" and "mine-affected". */
const DEGREE =
  "(?:not|no longer|still|now|also|itself|himself|today|either|in fact|to be|to have been|been|being|as|an?|the|one of|most|few|countr\\w{1,20}|nations?|in the region|in the world|state|that|considered|believed|thought|known|reported|suspected of being|suspected|said|deemed|understood|assumed|listed|regarded|declared|(?!(?:former|previous|original|ear|like)ly\\b)\\w{2,16}ly|likely|much|somewhat|very|never|world’s|world's|region’s|in any way|at all|no doubt|by all accounts|thus|(?:dangerous|hazardous|unsafe) and)"
const COPULA = `(?:is|are|was|were|be|remains?|remained|became|becomes|has been|have been|had been|declared|declares|considers?|considered|became|stays|itself)`
const BEFORE = new RegExp(`\\b${COPULA},?(?: ${DEGREE},?){0,7} (?:“|")?$`, 'i')
const HEDGES =
  /\b(?:considered|believed|thought|reported|reportedly|allegedly|suspected|said to|deemed|understood|assumed|apparently|probably|possibly|potentially|likely|seemingly|regarded|known to)\b/i
/** `suspected to be contaminated`: the copula stands behind. */
const SAID_TO = /\b(?:suspected|believed|thought|reported|considered|assumed|estimated|said) to (?:have )?$/i
/** It may come to be so, or is wished for: nothing is told of what is. */
const WISHED =
  /\b(?:will|would|shall|should|could|can|may|might|goal|aims?|hopes?|plans?|targets?|objective|become|becoming|ensure|until|so that|in order to|expects?|expected|deadline|to be declared|committed|commitment|wish\w{0,16}|keep|stay|make)\b/i
const DUTY = /\b(?:must|should|keep|used to|except|other than|apart from)\b/i

/** `is, by all accounts, mine-free`. */
const INSERTED = /,(?<=\b(?:is|are|was|were|remains?|remained),) [^,;:]{2,50}(?=, ?)/gi

/** `the countries that are contaminated`: none of them is named. */
const OTHERS = /\b(?:those|other|all|the|some|many|for|of|to) (?:\w{1,20} )?(?:countries|states|nations) ?$/i

interface Told {
  readonly holds: 'yes' | 'no' | 'unknown'
  readonly hedged?: boolean
}

/** What is said of the country's being mined, by the adjective that stands from `from` to `to`; null for nothing. */
function holding(site: Site, from: number, to: number): Told | null {
  const clause = site.clauseAt(from)
  const left = site.view.masked.slice(clause.start, from)
  const local = BEFORE.exec(left.replace(INSERTED, ''))
  if (local === null || (clause.joint !== '' && OTHERS.test(site.view.masked.slice(0, clause.start)))) return null
  const denied = deniedBefore(site, from)
  const mood = site.mood(from, to)
  if (mood === 'open' && denied === null)
    return UNKNOWN.test(site.view.masked.slice(0, from)) ? { holds: 'unknown', hedged: false } : null
  if ((mood === 'planned' && WISHED.test(left)) || DUTY.test(left)) return null
  if (denied !== null && (mood === 'done' || mood === 'open')) return denied
  const hedged = HEDGES.test(local[0]) || SAID_TO.test(left.slice(0, local.index)) ? { hedged: true } : {}
  return { holds: mood === 'not-done' ? 'no' : 'yes', ...hedged }
}

const UNKNOWN = /\b(?:(?:not|un)(?: \w{1,20})? ?(?:known|clear)|no information)\b[^.;]{0,60}\b(?:if|whether)\b/i

const mineAffected: ConditionRule = {
  id: 'activity/mine-affected',
  words: /affected|contaminated|infested/i,
  pattern:
    /\b(?:(?:land|anti-?personnel )?mines?|mine\/UXO|landmine\/UXO|mine\/ERW|UXO\/mine)(?:[- –]| and UXO[- ]|- and UXO-|-and-UXO-)(?:affected|contaminated|infested|impacted)\b(?! (?:areas?|land|lands|communit\w{1,20}|regions?|people|persons|population|villages?|children|families|states|individuals|zones?|fields?|parts?|provinces?|districts?|territor\w{1,20}|buildings?)\b)(?: (countr\w{1,20}|states?|nations?)\b)?/gi,
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const told = holding(site, from, to)
    if (told === null) return []
    // `it assists mine-affected countries`
    if (
      match[1] !== undefined &&
      !/\b(?:an?|one of the(?: \w{1,20}){0,3}|the(?: \w{1,20})? most) $/i.test(site.view.masked.slice(0, from))
    )
      return []
    return [affected(site, from, to, told)]
  },
  matches: [
    'Ruritania is not mine-affected.',
    'It is considered to be mine-affected.',
    'The country is slightly landmine-affected along its border.',
    'Ruritania is one of the most heavily mine-affected countries in the region.',
  ],
  misses: [
    'Ruritania supports mine-affected countries.',
    'Assistance is given to mine-affected communities.',
    'Ruritania hopes to see whether it is mine-affected.',
  ],
}

/** `was mine-affected in 1999`: only the year right behind it dates it. */
function affectedIn(site: Site, to: number): string | null {
  const next = mentionsOf(site.view, 'date', to, to + 14)[0]
  return next !== undefined && /^ (?:in|during|as early as)? ?$/.test(site.view.masked.slice(to, next.at))
    ? next.mention.date
    : null
}

const LAND =
  /\b(?:land|areas?|met(?:er|re)s|kilomet(?:er|re)s|hectares|fields?|farmland|villages?|districts?|provinces?|municipalit\w{1,20}|governorates?|oblasts?|prefectures?|cantons?|roads?|sites?|zones?|communit\w{1,20}|capital|city)\b/i
const IN_A_COUNTRY = /\b(?:in|of) (?:[a-z]{3,12} )?\ue005/

/** `Ten districts in Chad are contaminated`: of the country whose land it is. */
function whoseLand(site: Site, from: number, to: number): ReturnType<typeof inPlace> | undefined {
  const left = site.view.masked.slice(site.clauseAt(from).start, from)
  return LAND.test(left) && IN_A_COUNTRY.test(left) ? inPlace(site, from, to) : undefined
}

function affected(site: Site, from: number, to: number, told: Told): ReturnType<typeof condition> {
  const date = affectedIn(site, to)
  return condition({ activity: 'contamination', ...told, from, to, date, ...whoseLand(site, from, to) })
}

/** What stands before mines in a list of what contaminates; not `by UXO, but not by mines`. */
const LISTED =
  '(?:(?!\\b(?:but|not|no|nor|without|rather|although|though|while|which|who|where|has|have|had|is|are|was|were|did|does|in|on|along|near)\\b)[^.;:])'

const affectedBy: ConditionRule = {
  id: 'activity/affected-by-mines',
  words: /\b(?:affected|contaminated|infested|plagued|littered|polluted|strewn) (?:by|with|from)\b/i,
  pattern: new RegExp(
    `\\b(?:affected|contaminated|infested|plagued|littered|polluted|strewn) (?:by|with|from) (?:${LISTED}{0,90}?(?:${MINES}|mine contamination|mine problem|landmine problem|landmine issue)|(them)\\b)`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    if (match[1] !== undefined && !/\bmines?\b/i.test(site.view.masked.slice(0, from))) return []
    const left = site.view.masked.slice(site.clauseAt(from).start, from)
    const resulting = /\b(?:left|leaving|made) [^,;]{1,60}$/i.test(left)
    const told = resulting ? { holds: 'yes' as const } : holding(site, from, to)
    if (told === null) return []
    const object = resulting ? mentionsOf(site.view, 'party', site.clauseAt(from).start, from).at(-1) : undefined
    const party = object?.mention.party ?? null
    return [
      condition({
        activity: 'contamination',
        ...told,
        from,
        to,
        party,
        ...(resulting ? (party === null ? { ofPage: true } : {}) : whoseLand(site, from, to)),
      }),
    ]
  },
  matches: [
    'Ruritania is affected by landmines and unexploded ordnance.',
    'It has never used antipersonnel mines and is not affected by them.',
    'The war left Samoa contaminated with mines.',
    'The north remains heavily contaminated with antipersonnel mines.',
    'Ruritania is massively contaminated with cluster munitions, shells (many of them old), and landmines.',
  ],
  misses: [
    'Its beaches are contaminated with oil.',
    'It helps people affected by landmines.',
    'It is affected by sea mines.',
    'It is contaminated by unexploded ordnance, but not by mines.',
  ],
}

const mineFree: ConditionRule = {
  id: 'activity/mine-free',
  words: /free\b/i,
  pattern:
    /\b(?:(?:land)?mine[- –]free\b(?! (?:zone|world|hemisphere|region|status|future|certificate|society))|free (?:of|from) (?:all |any |known |uncleared |emplaced |live |the threat of |anti-?personnel ){0,4}(?:(?:land)?mines\b|(?:land)?mine contamination|mined areas))/gi,
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const told = holding(site, from, to)
    if (told === null || /^ by\b/.test(site.view.masked.slice(to, to + 4))) return []
    // a piece of land, and not the country
    if (LAND.test(site.view.masked.slice(site.clauseAt(from).start, from))) return []
    const holds = told.holds === 'yes' ? 'no' : told.holds === 'no' ? 'yes' : 'unknown'
    return [affected(site, from, to, { ...told, holds })]
  },
  matches: [
    'Ruritania is mine-free.',
    'It declared itself free of landmines.',
    'The report confirms that it is mine-free.',
    'Ruritania is free of uncleared landmines.',
  ],
  misses: [
    'Ruritania hopes to be mine-free by 2010.',
    'It supports a mine-free world.',
    'The sea must be free of mines.',
    'Two districts were declared mine-free.',
    'In 2004 the government declared Apia governorate to be free of landmines.',
  ],
}

const AREA_BEFORE =
  /\d[\d.,]{0,12} ?(?:k?m2|k?m²|hectares|ha|square \w{5,11}) of (?:\w{1,20} ){0,2}(?:land|areas?|territory) $/

const ORES =
  /\b(?:coal|gold|copper|iron|ores?|salt|diamonds?|uranium|bauxite|tin|phosphates?|nickel|silver|zinc|cobalt|minerals?|gems?|marble|sulphur)\b/i

const isMined: ConditionRule = {
  id: 'activity/is-mined',
  words: /\bmined\b/i,
  pattern:
    /\b(?:(?:is|are|remains?|remained|stays) (?:still |also |not |now |known to be |believed to be |reportedly |reported to be |thought to be |suspected to be ){0,4}|(?:was|were) (?:known|believed|reported|thought|suspected|estimated) to be )(?:heavily |extensively |densely |partly |partially ){0,4}mined\b|\b(?:is|remains?|was) (?:(?:still|also|not|now|considered|believed|known|thought|to be) ){0,4}(?:(?:among|one of|perhaps) ){0,2}(?:an?|the)(?: world[’']s)?(?: most)? (?:(?:heavily|severely|badly|extensively|densely) )?mined (?:countr(?:y|ies)|states?|nations?)\b/gi,
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const mood = site.mood(to, to)
    if (mood === 'open' || mood === 'planned') return []
    const country = /(?:countr(?:y|ies)|states?|nations?)$/i.test(match[0])
    // `is not a heavily mined country`: it may be a little
    if (country && (mood === 'not-done' || / not /.test(match[0]))) return []
    // `Copper is mined in the north`
    if (ORES.test(site.view.masked.slice(site.clauseAt(from).start, from))) return []
    // `nobody knows how much of it is mined`
    if (/\b(?:how|where|which)\b/i.test(site.view.masked.slice(site.clauseAt(from).start, from))) return []
    const hedged = HEDGES.test(match[0]) ? { hedged: true } : {}
    // `161km2 of land was suspected to be mined`
    const extent = AREA_BEFORE.exec(site.view.masked.slice(Math.max(0, from - 60), from))
    const quantity = mood === 'not-done' ? null : exactly(findQuantities(extent?.[0] ?? '')[0])
    return [
      condition({
        activity: 'contamination',
        holds: mood === 'not-done' ? 'no' : 'yes',
        ...hedged,
        quantity,
        from,
        to,
        ...(country ? {} : inPlace(site, from, to)),
      }),
    ]
  },
  matches: [
    'Ruritania is among the most severely mined countries in the world.',
    'Its eastern border is still heavily mined.',
    'Parts of the coast are believed to be mined.',
  ],
  misses: [
    'Gold was mined in the north.',
    'Copper is mined in the north.',
    'It is not a heavily mined country.',
    'Whether the border is mined was not said.',
    'Nobody can say how much of the border is mined.',
  ],
}

export const minedRules: readonly ConditionRule[] = [mineAffected, affectedBy, mineFree, isMined]
