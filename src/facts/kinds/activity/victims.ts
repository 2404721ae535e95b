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

const UP_TO = new RegExp(`^(?: (?:${KIND_OF_CASUALTY},?)){0,8} $`, 'i')

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

/** `12 people`, `a farmer and his son`: whom an accident befell, behind a number. */
export const PEOPLE = `(?:(?:new|other|more|further|additional|young|local|Ruritanian|${SIGN.party}|government|foreign|military|mine|landmine|UN|innocent|teenage|old|unarmed|male|female|army|armed|police|security|school|aid|humanitarian) ){0,3}(?:people|persons?|civilians?|soldiers?|children|child|individuals?|men|women|man|woman|boys?|girls?|farmers?|deminers?|shepherds?|herders?|villagers?|peacekeepers?|nationals?|citizens?|troops|servicemen|officers?|policemen|personnel|students?|workers?|others?|herdsmen|refugees|adults?|militants?|fighters?|rebels?|members?|guards?|fishermen|inhabitants|residents|Palestinians|migrants|smugglers|tourists|hunters|nomads|victims|\ue005)`
