import { matchesOf } from '../text/matches.js'
import { ARMED_GROUPS, FIGHTERS } from '../vocabulary/fighters.js'
import { type ArmedGroups, endWithGroup } from './armed-groups.js'

/** `two diplomats from its mission`. */
const OF_ITS_OWN = /\b(?:of|from|at) (?:its|the country['’]s|the government['’]s) /i
/** Somebody who is no state, or states that are not named. */
const NOT_A_PARTY =
  /\b(?:landmine monitor|the monitor|icbl|icrc|red cross|unmas|undp|halo|human rights watch|hrw|ngos?|non-governmental|campaign(?:s|ers)?|unicef|european union|nato|states parties|(?:other|both|all|some|warring) parties|states|countries|nations|signatories|governments|delegations|members|sides|rebels?|guerrillas?|compan(?:y|ies)|university|institute|society|societies|organi[sz]ations?|committee|congress|journalists?|experts?|diplomats?|others|nobody|anyone|everyone|handicap international|princess|special envoy)\b/i
/** Those of a country that do not act for it. */
const NATIONALS = new RegExp(
  `\\b(?:red cross|red crescent|campaign(?:s|ers)?|ngos?|non-?governmental|compan(?:y|ies)|university|institute|society|organi[sz]ations?|journalists?|section|coalition|chapter|activists?|${FIGHTERS}|${ARMED_GROUPS}|liberation (?:army|front|movement|organi[sz]ation|tigers))\\b`,
  'i',
)
/** `both the army and the rebels`: of the state as well. */
const ITS_OWN =
  '(?:government|army|military|armed forces|security forces|troops|soldiers)(?: (?:forces|troops|soldiers))?'
const WITH_STATE = new RegExp(
  `\\b(?:the |both |neither |(?:^|[.,;] ?))${ITS_OWN}(?:,? (?:and|or|nor)|,? as well as) (?:the )?(?:\\w{1,20} ){0,2}(?:rebels?|guerrillas?|insurgents|opposition|militias?)\\b|\\b(?:rebels?|guerrillas?|insurgents|opposition|militias?)(?: (?:forces|troops|groups))?(?:,? (?:and|or|nor)|,? as well as) (?:the )?${ITS_OWN}\\b`,
  'i',
)
/** Who bears arms against a state, by what it is: `the Moro Liberation Front`, `three armed groups`. */
const ARMED_GROUP = new RegExp(
  `\\b(?:Front|Movement|(?:Liberation|Resistance|Patriotic|People['’]s) (?:Army|Organi[sz]ation|Forces?|Union|Tigers|Party)|${FIGHTERS}|insurgency|guerrilla \\w{1,12}|${ARMED_GROUPS}|[Nn]on-[Ss]tate (?:[Aa]rmed )?(?:[Aa]ctors?|[Gg]roups?|[Pp]arties)|NSAGs?)\\b`,
)
/** `the SPLM/A`, `CNDD-FDD`: letters that a stroke or a hyphen joins are those of a group and its army. */
const JOINED_LETTERS = /(?<![\p{L}/-])\p{Lu}{2,8}[/-]\p{Lu}{1,8}\b(?![/-])/u
/** Whose words these are too: `the government and the Front`, `the armed forces and the militias`. */
const STATE_ORGAN =
  /(?<!\bnon-)\b(?:government|governments|ministry|ministers?|ambassador|parliament|army|military|(?:armed|security|defen[cs]e) forces|authorities|delegat\w{1,4}|representatives?|president|officials?|state)\b/i

/** `government forces fighting the rebels`: not those whom they fight. */
const WHOM_THEY_FIGHT = /\b(?:fighting|battling|opposing|combating|pursuing) [^,;]{1,80}/g

/** Whether the words in front of a verb name somebody who is no state, as its subject. */
export function isNoState(subject: string): boolean {
  const left = subject.replace(WHOM_THEY_FIGHT, '')
  if (NOT_A_PARTY.test(left)) return !OF_ITS_OWN.test(left) && !WITH_STATE.test(left)
  return (ARMED_GROUP.test(left) || JOINED_LETTERS.test(left)) && !STATE_ORGAN.test(left)
}

/** Whether the words behind a country's name make somebody else of it: `Haiti` and its `Red Cross`. */
export function areNationals(behind: string): boolean {
  return NATIONALS.test(behind.split(',')[0] ?? '')
}

const ANY_LETTERS = /(?<![\p{L}/-])\p{Lu}[\p{L}/-]{0,8}\p{Lu}(?![\p{L}-])/gu
/** Who acts for a group, with the group in front: `rebel officials`, `the militia's leaders`, `a spokesman of the front`. */
const ACTING_GROUP = `(?:${FIGHTERS}|${ARMED_GROUPS}|Taliban|Hezbollah|Hizballah|Hamas|(?:rebel|opposition) (?:forces|troops)|(?<=\\bthe )(?:movement|front|group))`
const OF_GROUP = new RegExp(
  `^[^\\p{L}]*(?:(?:in|on|by|since) \\S{1,14},? )?(?:(?:however|later|meanwhile),? )?(?:(?:the|a|an|some|several|senior|former|other|these|those|its|all|two|one|many|local|various|both)\\b ?){0,3}(?:\\w{1,14} ){0,2}?${ACTING_GROUP}(?:['’]s?)?(?: (?:officials?|representatives?|spokes\\w{2,8}|leaders?(?:hip)?|commanders?|authorities|fighters?|soldiers|troops|forces|officers?|members?|chiefs?|sources|negotiators?))? (?:[^,;.]{0,40} )?$`,
  'iu',
)
const FOR_GROUP = new RegExp(
  `\\b(?:officials?|representatives?|spokes\\w{2,8}|leaders?(?:hip)?|commanders?|members?|fighters|soldiers|chiefs?|elements) (?:of|for|from) (?:the |an? |one )?(?:\\w{1,14} ){0,2}?${ACTING_GROUP} (?:[^,;.]{0,30} )?$`,
  'i',
)

/** Who stands behind such words is not who acts. */
const NOT_HEAD = /\b(?:fighting|fought|fights?|against|with|by|to|and|from)\b/i
const STATE_BEFORE = /\b(?:government|army|military|police|ministry|minister|president|state)\b|\ue005/i

/** Whether those in front of a verb, which its words `left` of it name, act for an armed group and not for a state. */
export function actForGroup(left: string, groups: ArmedGroups): boolean {
  for (const match of matchesOf(left, ANY_LETTERS)) {
    if (!groups.has(match[0])) continue
    const before = left.slice(0, match.index)
    // not `forces that fight the SF`, `the army and the SF`
    if (/^[^\p{L}]*(?:(?:the|both|all|some|armed|rebel|group|movement|however) ){0,4}$/iu.test(before)) return true
    if (before.endsWith(' (') && !NOT_HEAD.test(before) && endWithGroup(before.slice(0, -2))) return true
    if (/^[^,;]{0,60}\b(?:of|for|from) (?:the )?$/.test(before) && !STATE_BEFORE.test(before)) return true
  }
  return OF_GROUP.test(left) || FOR_GROUP.test(left)
}

/** `called on the countries which had not signed`: others than he who called. */
const APPEAL =
  /\b(?:call(?:s|ed|ing)? (?:on|upon)|urg(?:es?|ed|ing)|invit(?:es?|ed|ing)|encourag(?:es?|ed|ing)|appeal(?:s|ed|ing)? to|ask(?:s|ed|ing)?) [^.;]{0,40}\b(?:countries|states|nations|governments|those|others)$/i

/** Whether words end with states that somebody calls on. */
export function areCalledOn(words: string): boolean {
  return APPEAL.test(words)
}
