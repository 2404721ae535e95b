import type { Outline } from '../divide/outline.js'
import { matchesOf } from '../text/matches.js'
import { ARMED_GROUPS, FIGHTERS } from '../vocabulary/fighters.js'

const IN_BRACKETS = /\(([^()]{2,100})\)/g
/** The letters of a name, alone or behind the name in another language: `MNJ`, `Frente Nacional, FN`. */
const LETTERS = /(?:^|[,;–-] ?)(\p{Lu}[\p{L}/-]{0,8}\p{Lu})$/u
/** `the Southern Justice Movement`, `the Liberation Army of X`; the armies of states have none of the words in front. */
const GROUP_NAMES = [
  /\b(?:Front|Movement|Faction|Tigers|Resistance|Militia|Alliance|Party|Union|Brigades?)\b/,
  /\b(?:Liberation|Resistance|Independence|Revolutionary|Rebel|Free|Lord['’]s|Islamic|Democratic)(?: \p{Lu}[\p{L}-]{1,20})? (?:Army|Armed Forces)\b/u,
  /\bArmy (?:of|for) (?:National |the )?(?:Liberation|Resistance)\b/,
  new RegExp(`\\b(?:${ARMED_GROUPS}|${FIGHTERS})\\b`),
]
/** No name is longer. */
const LONGEST_NAME = 80

/** Whether the words end with the name of a group. */
export function endWithGroup(words: string): boolean {
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
