import type { Outline } from '../divide/outline.js'
import { matchesOf } from '../text/matches.js'

const IN_BRACKETS = /\(([^()]{2,100})\)/g
/** The letters of a name, alone or behind the name in another language: `MNJ`, `Frente Nacional, FN`. */
const LETTERS = /(?:^|[,;–-] ?)(\p{Lu}[\p{L}/-]{0,8}\p{Lu})$/u
/** `the Southern Justice Movement`, `the Liberation Army of X`; the armies of states have none of the words in front. */
const GROUP_NAMES = [
  /\b(?:Front|Movement|Faction|Tigers|Resistance|Militia|Alliance|Party|Union|Brigades?)\b/,
  /\b(?:Liberation|Resistance|Independence|Revolutionary|Rebel|Free|Lord['’]s|Islamic|Democratic)(?: \p{Lu}[\p{L}-]{1,20})? (?:Army|Armed Forces)\b/u,
  /\bArmy (?:of|for) (?:National |the )?(?:Liberation|Resistance)\b/,
  /\b(?:armed (?:opposition )?groups?|rebels?|insurgents?|guerrillas?|factions?|militias?)\b/,
]
/** No name is longer. */
const LONGEST_NAME = 80

/** Whether the words end with the name of a group. */
function endWithGroup(words: string): boolean {
  const near = words.slice(-LONGEST_NAME)
  const name = near.split(/[.;:()]/).at(-1) as string
  return GROUP_NAMES.some((pattern) => pattern.test(name))
}

/** `the rebel MNJ`, `the armed group FPN`. */
const CALLED_SO =
  /\b(?:rebel|insurgent|guerrilla|armed group|rebel group|militia|faction|separatist) (\p{Lu}{2,8}(?:[/-]\p{Lu}{1,4})?)(?![\p{L}-])/gu
/** Whom to name with such letters is no group that fights. */
const NO_GROUP = /^(?:EU|UN|AU|OAU|PLA|AP|UXO|ERW|IED|NATO)$/
const WINDOW = 110

/** The armed groups that a page introduces by letters: `the Southern Front (SF)`. They are looked for when first asked of. */
export class ArmedGroups {
  #names: ReadonlySet<string> | null = null

  constructor(readonly outline: Outline) {}

  has(letters: string): boolean {
    this.#names ??= namesIn(this.outline)
    return this.#names.has(letters)
  }
}

function namesIn({ sections }: Outline): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { blocks } of sections) {
    for (const block of blocks) {
      const { text } = block.text
      for (const match of matchesOf(text, IN_BRACKETS)) {
        const letters = LETTERS.exec(match[1] as string)?.[1]
        const before = text.slice(Math.max(0, match.index - WINDOW), match.index).trimEnd()
        if (letters !== undefined && endWithGroup(before)) names.add(letters)
      }
      for (const match of matchesOf(text, CALLED_SO)) names.add(match[1] as string)
    }
  }
  for (const name of names) if (NO_GROUP.test(name)) names.delete(name)
  return names
}

const ANY_LETTERS = /(?<![\p{L}/-])\p{Lu}[\p{L}/-]{0,8}\p{Lu}(?![\p{L}-])/gu
/** Who acts for a group, with the group in front: `rebel officials`, `the militia's leaders`, `a spokesman of the front`. */
const GROUP =
  '(?:rebels?|insurgents?|guerrillas?|militias?|militants?|separatists?|Taliban|Hezbollah|Hizballah|Hamas|(?:armed |opposition |rebel |non-state armed |insurgent )groups?|(?:armed|rebel|opposition) (?:factions?|movements?)|(?:rebel|opposition) (?:forces|troops)|factions?|(?<=\\bthe )(?:movement|front|group))'
const OF_GROUP = new RegExp(
  `^[^\\p{L}]*(?:(?:in|on|by|since) \\S{1,14},? )?(?:(?:however|later|meanwhile),? )?(?:(?:the|a|an|some|several|senior|former|other|these|those|its|all|two|one|many|local|various|both)\\b ?){0,3}(?:\\w{1,14} ){0,2}?${GROUP}(?:['’]s?)?(?: (?:officials?|representatives?|spokes\\w{2,8}|leaders?(?:hip)?|commanders?|authorities|fighters?|soldiers|troops|forces|officers?|members?|chiefs?|sources|negotiators?))? (?:[^,;.]{0,40} )?$`,
  'iu',
)
const FOR_GROUP = new RegExp(
  `\\b(?:officials?|representatives?|spokes\\w{2,8}|leaders?(?:hip)?|commanders?|members?|fighters|soldiers|chiefs?|elements) (?:of|for|from) (?:the |an? |one )?(?:\\w{1,14} ){0,2}?${GROUP} (?:[^,;.]{0,30} )?$`,
  'i',
)

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

/** Who stands behind such words is not who acts. */
const NOT_HEAD = /\b(?:fighting|fought|fights?|against|with|by|to|and|from)\b/i
const STATE_BEFORE = /\b(?:government|army|military|police|ministry|minister|president|state)\b|\ue005/i
