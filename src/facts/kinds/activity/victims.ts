import type { Quantity } from '../../../text/quantities.js'
import { exactly, findQuantities } from '../../../text/quantities.js'
import { OTHER_EXPLOSIVES } from '../../../vocabulary/mine-words.js'
import type { Site } from '../../rule.js'
import { SIGN } from '../../view.js'

/** Words between a number, or a denial, and the casualties that it counts. */
export const KIND_OF_CASUALTY =
  '(?:(?:land)?mine/(?:explosive remnants of war|unexploded ordnance)(?: \\((?:ERW|UXO)\\))?|(?:explosive remnants of war|unexploded ordnance) \\((?:ERW|UXO)\\)|new|known|reported|recorded|confirmed|registered|identified|additional|further|civilian|military|human|child|adult|male|female|fatal|total|actual|serious|such|other|more|recent|Ruritanian|victims? of|mines?|landmines?|anti-?personnel|anti-?vehicle|antitank|mine-related|landmine-related|UXO-related|ERW-related|mine[/-]UXO-related|mine[/-]ERW-related|(?:land)?mine- and (?:UXO|ERW)-related|(?:land)?mine- (?=and )|mine-induced|mine[/-]UXO|landmine[/-]UXO|mine[/-]ERW|landmine[/-]ERW|mine[/-]IED|UXO[/-]mine|UXO|ERW|IED|and|or|unexploded ordnance|explosive remnants of war|victim-activated|explosive|accident|incident|explosion|peacekeeper|\ue005|deminer|demining)'

export const CASUALTIES = '(?:casual(?:t|it)(?:y|ies)|casualities|victims?)'

/** Words that make of victims those who are helped, and of a number of them no count of new casualties. */
const HELPED_BEFORE =
  /\b(?:assist\w{0,16}|help\w{0,16}|aid\w{0,16}|support\w{0,16}|treat\w{0,16}|rehabilitat\w{1,20}|prosthe\w{1,20}|fitted|provid\w{1,20}|care (?:for|of)|services? (?:to|for)|benefit\w{0,16}|reach\w{0,16}|compensat\w{1,20}|interview\w{0,16}|train\w{0,16}|visit\w{0,16}|limbs?|pensions?)\b[^.;]{0,60}$/i
const HELPED_BEHIND =
  /^[^.;,]{0,30}\b(?:received?|receiving|were (?:treated|fitted|assisted|provided|rehabilitated|trained|given|helped)|benefit\w{0,16}|was (?:treated|fitted)|have access|need|lives?|living)\b/i

/** Whether the victims that stand from `from` to `to` are spoken of as those who are helped. */
export function areHelped(masked: string, from: number, to: number): boolean {
  return HELPED_BEFORE.test(masked.slice(Math.max(0, from - 80), from)) || HELPED_BEHIND.test(masked.slice(to, to + 60))
}

const PART =
  /\b(?:including|include[sd]?|of (?:whom|which|them|these|those|the)|among (?:them|whom|these|the)|compris\w{1,20}|consisting of|as well as)(?: at least| some| about)? $/i

/** Whether what stands before a number makes of it a part of a total that was given before. */
export function isPart(masked: string, start: number): boolean {
  return PART.test(masked.slice(Math.max(0, start - 40), start))
}

const MINE_CAUSE =
  /\b(?:(?:land)?mines?\b(?! (?:action|clearance|ban|awareness|risk))|mine[/-]|minefields?|booby|(?:in|during) (?:mine )?(?:clearance|demining) (?:operations?|accidents?|work))/i
const OTHER_CAUSE = new RegExp(`\\b${OTHER_EXPLOSIVES}\\b`, 'i')

/** Whether the words lay it to other explosives alone. */
export function isOtherCause(words: string): boolean {
  return !MINE_CAUSE.test(words) && OTHER_CAUSE.test(words)
}

/** Whether the words lay it to mines. */
export function isMineCause(words: string): boolean {
  return MINE_CAUSE.test(words)
}

const UP_TO = new RegExp(`^(?: (?:${KIND_OF_CASUALTY},?|“[\\w-]{1,20}”)){0,8} $`, 'i')

/** The number that stands before the noun at `at`, with nothing but what sort of casualties it counts between. */
export function countBefore(site: Site, at: number): Quantity | null {
  const { masked } = site.view
  const base = Math.max(0, at - 120)
  const words = masked.slice(base, at)
  const found = findQuantities(words).at(-1)
  if (found === undefined || found.unit !== null || !UP_TO.test(words.slice(found.end))) return null
  return { ...found, start: found.start + base, end: found.end + base }
}

/** The number, or null where it is a range. */
export function countOf(quantity: Quantity | null): number | null {
  return exactly(quantity ?? undefined)
}

/** A section of such a name counts those whom mines hurt, and need not say so in each sentence. */
const CASUALTY_HEADING = /\bcasualt|\b(?:land)?mines? (?:accidents?|incidents?|victims?)$|^victims?$/i
/** What hurt people and was no mine. */
const NO_MINE =
  /\b(?:bomb\w{0,6}|fighting|clash\w{0,3}|ambush\w{0,2}|traffic|(?:road|car|vehicle|train) accidents?|collapse\w{0,1}|bandits|robbers|drown\w{0,3}|lightning|childbirth|malaria|disease|gun\w{0,6}|shot|shooting|earthquake|flood\w{0,3}|raids?|attack\w{0,3}|war)\b/i

/** Whether the heading tells that mines hurt the people of whom the words tell, and the words name no other cause. */
export function isUnderCasualties(site: Site, words: string): boolean {
  return CASUALTY_HEADING.test(site.context.heading) && !isOtherCause(words) && !NO_MINE.test(words)
}

const SORT = `(?:new|other|more|further|additional|young|local|Ruritanian|${SIGN.party}|government|foreign|military|mine|landmine|UN|innocent|teenage|old|unarmed|male|female|army|armed|police|security|school|aid|humanitarian|truck|bus|Bedouin|nomad|\\d{1,2}-year-old)`
const PERSON =
  '(?:person|civilian|soldier|child|individual|man|woman|boy|girl|farmer|peasant|deminer|sapper|shepherd(?:ess)?|herder|herdsman|villager|peacekeeper|national|citizen|conscript|serviceman|officer|policeman|student|pupil|worker|engineer|driver|passenger|refugee|adult|militant|fighter|rebel|member|guard|ranger|fisherman|inhabitant|resident|migrant|smuggler|tourist|hunter|nomad|trader|teacher|nurse|doctor|victim)'
const PEOPLE_OF_SORTS =
  '(?:people|persons|civilians|soldiers|children|individuals|men|women|boys|girls|farmers|peasants|deminers|sappers|shepherds|herders|herdsmen|villagers|peacekeepers|nationals|citizens|conscripts|troops|servicemen|officers|policemen|personnel|students|pupils|schoolchildren|workers|engineers|drivers|passengers|others?|refugees|adults|militants|fighters|rebels|members|guards|rangers|fishermen|inhabitants|residents|Palestinians|migrants|smugglers|tourists|hunters|nomads|traders|teachers|nurses|doctors|victims|\ue005)'

/** `people`, `young farmer`: whom an accident befell, behind a number or an article. */
export const PEOPLE = `(?:(?:${SORT} ){0,3}(?:${PEOPLE_OF_SORTS}|${PERSON}))`

const ONE = new RegExp(`^(?:${SORT} ){0,3}${PERSON}(?![\\p{L}])`, 'iu')
const MANY = new RegExp(`^ ${PEOPLE}(?![\\p{L}\\d])`, 'iu')
const ARTICLE = /(?:^|[ “"(])(?:an?|one) $/i

/** How many people stand behind an offset: `12 farmers`, `a herdsman`, `its driver`; null where no number tells it. */
export function peopleBehind(
  masked: string,
  behind: number,
): { readonly end: number; readonly quantity: number | null } | null {
  const words = masked.slice(behind, behind + 70)
  const one = /^ (?:an?|its|one) (?=\S)/i.exec(words)
  if (one !== null && ONE.test(words.slice(one[0].length)))
    return { end: behind + one[0].length + (ONE.exec(words.slice(one[0].length))?.[0].length ?? 0), quantity: 1 }
  const count = findQuantities(words)[0]
  if (count === undefined || count.unit !== null || !/^ (?:a total of )?$/.test(words.slice(0, count.start)))
    return null
  return MANY.test(words.slice(count.end)) ? { end: behind + count.end, quantity: countOf(count) } : null
}

/**
 * How many people stand at `at`, with where their number begins: what is counted there, or one behind an article; null
 * where no number tells it.
 */
export function peopleCounted(
  site: Site,
  at: number,
  start: number,
): { readonly start: number; readonly quantity: number | null } | null {
  const { masked } = site.view
  const base = Math.max(start, at - 60)
  const before = masked.slice(base, at)
  const count = findQuantities(before).at(-1)
  if (count !== undefined && count.unit === null && /^ $/.test(before.slice(count.end)))
    return { start: base + count.start, quantity: countOf(count) }
  const article = ARTICLE.exec(before)
  if (article === null || !ONE.test(masked.slice(at, at + 60))) return null
  return { start: at - article[0].trimStart().length, quantity: 1 }
}
