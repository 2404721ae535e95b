import { keepApart } from '../text/apart.js'
import { matchesOf } from '../text/matches.js'

/** A treaty by its short code: those of chapter XXVI of the UN Treaty Collection, and CRPD (chapter IV, 15). */
export type TreatyCode = 'MBT' | 'CCW' | 'CCW-P2' | 'CCW-AP2' | 'CCW-P4' | 'CCW-P5' | 'CCM' | 'CRPD'

/** What a treaty that was named before is called. */
export type Noun = 'treaty' | 'convention' | 'protocol'

export interface TreatyMention {
  readonly start: number
  readonly end: number
  /** Null where the words only say "the treaty" or "the Convention": the text before tells which. */
  readonly treaty: TreatyCode | null
  /** The noun that points back: a protocol is neither. Null where the treaty is named. */
  readonly noun: Noun | null
}

/** The Mine Ban Treaty's names. Not "Mine Ban Treaty-related", which describes a meeting. */
const MBT =
  /\b(?:(?:1997 )?(?:Ottawa )?Mine[- ]?Ban (?:Treaty|Convention)(?: \(MBT\))?(?!-related)|MBT\b(?!-related)|(?:1997 )?Ottawa (?:Treaty|Convention)|(?:landmine |mine )?[Bb]an (?:treaty|Treaty|convention)|(?:1997 )?Convention on the Prohibition of the Use, Stockpiling, Production and Transfer of Anti-?[Pp]ersonnel (?:Land)?[Mm]ines and on [Tt]heir Destruction|Anti-?[Pp]ersonnel (?:Land)?[Mm]ine Ban (?:Convention|Treaty)|APMBC)/g
const CCW_NAME =
  '(?:1980 )?(?:(?:UN|United Nations) )?(?:Convention (?:on|of) (?:Certain )?Conventional Weapons(?: \\(CCW\\))?|Conventional Weapons Convention|Inhumane Weapons Convention|CCW)(?: Convention)?'
const OF_CCW = `(?:,? (?:to|of|on) (?:landmines (?:of|to) )?(?:the )?${CCW_NAME})?`
const CCW = new RegExp(`\\b${CCW_NAME}(?![\\w/-])`, 'g')
const CCW_AP2 = new RegExp(
  `\\b(?:${CCW_NAME}(?:['’]s)?,? )?(?:1996 )?[Aa]mended (?:Landmines? Protocol|Protocol II\\b(?! ?I)|Protocol 2\\b|Protocol\\b)(?: on (?:land)?mines| \\(landmines\\))?${OF_CCW}`,
  'g',
)
const CCW_P2 = new RegExp(
  `\\b(?:${CCW_NAME}(?:['’]s)? )?(?:1980 )?(?:[Oo]riginal |[Uu]namended )?(?:1980 )?(?:Protocol II\\b|Protocol 2\\b|Land[- ]?[Mm]ines? Protocol)(?: on (?:land)?mines| \\(landmines\\))?${OF_CCW}`,
  'g',
)
/** `its original, but not amended, Protocol II`: two treaties, the second by the rest of the words. */
const ORIGINAL = /\boriginal(?=(?:,? but not|,? nor|,? or|,? and) (?:its |the )?[Aa]mended,? Protocol II)/g
const AND_AMENDED = /(?<=\boriginal,? but not (?:its |the )?)[Aa]mended,? Protocol II(?: on (?:land)?mines)?/g
const CCW_P4 = new RegExp(`\\b(?:${CCW_NAME}(?:['’]s)? )?Protocol IV\\b(?: on blinding laser weapons)?${OF_CCW}`, 'g')
const CCW_P5 = new RegExp(
  `\\b(?:${CCW_NAME}(?:['’]s)? )?Protocol V\\b(?: on [Ee]xplosive [Rr]emnants of [Ww]ar)?${OF_CCW}`,
  'g',
)
const CCM =
  /\b(?:2008 )?(?:Convention on Cluster Munitions(?: \(CCM\))?|CCM|Oslo Convention|[Cc]luster [Mm]unition(?:s)? (?:[Cc]onvention|[Bb]an [Tt]reaty))\b(?!-related)/g
/** The treaty on which help to survivors rests; the pages tell who has joined it. */
const CRPD =
  /\b(?:(?:2006 )?(?:(?:UN|United Nations) )?Convention on the Rights of (?:Persons|People) [Ww]ith Disabilities\b(?: \(U?N?CRPD\))?|CRPD\b)(?!-related)/g
/** `on the Rights of the Child`, `relating to the Status of Refugees`: what another treaty is about. Not `on 3 May`, `on Monday`. */
const ABOUT = ` (?:on (?:the )?(?:land|mine|anti|(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,7}\\b)\\p{Lu})|for the|against|(?:relating|related|relative) to|concerning|of the Rights|to (?:Prevent|Eliminate|Combat|Suppress))`
/** A treaty that was named before. */
const ANAPHOR = new RegExp(
  `\\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ss]aid) (?:(?:important|historic|landmark|international|same) )?(?:[Tt]reaty|[Cc]onvention|[Pp]rotocol)\\b(?! I|${ABOUT}|-related)`,
  'gu',
)

/** A name with words of which a text must hold one for it. */
interface Name {
  readonly treaty: TreatyCode | null
  readonly words: readonly string[]
  readonly pattern: RegExp
}

/** The names of treaties, the longer before the shorter. */
export const NAMES: readonly Name[] = [
  { treaty: 'CCW-P2', words: ['original'], pattern: ORIGINAL },
  { treaty: 'CCW-AP2', words: ['original'], pattern: AND_AMENDED },
  { treaty: 'CCW-AP2', words: ['mended'], pattern: CCW_AP2 },
  { treaty: 'CCW-P5', words: ['Protocol V'], pattern: CCW_P5 },
  { treaty: 'CCW-P4', words: ['Protocol IV'], pattern: CCW_P4 },
  { treaty: 'CCW-P2', words: ['Protocol'], pattern: CCW_P2 },
  { treaty: 'MBT', words: ['reaty', 'onvention', 'MBT', 'APMBC'], pattern: MBT },
  { treaty: 'CCM', words: ['CCM', 'onvention', 'reaty'], pattern: CCM },
  { treaty: 'CCW', words: ['CCW', 'Weapons'], pattern: CCW },
  { treaty: 'CRPD', words: ['Disabilities', 'CRPD'], pattern: CRPD },
  { treaty: null, words: ['reaty', 'onvention', 'rotocol'], pattern: ANAPHOR },
]

function nounOf(words: string): Noun {
  return /treaty/i.test(words) ? 'treaty' : /convention/i.test(words) ? 'convention' : 'protocol'
}

/** Whether words that say only `the treaty`, `the convention` or `the protocol` can mean the treaty. */
export function canMean(noun: Noun, treaty: TreatyCode): boolean {
  if (noun === 'treaty') return treaty === 'MBT'
  return treaty.startsWith('CCW-') === (noun === 'protocol')
}

/** Words without which no treaty is named; spares most sentences the patterns above. */
export const TREATY_WORD = /treaty|convention|protocol|CCW|CCM|MBT|APMBC|CRPD/i

/** All treaties that a text names, in order; the longer name where two overlap. */
export function findTreaties(text: string): TreatyMention[] {
  if (!TREATY_WORD.test(text)) return []
  const groups: TreatyMention[][] = []
  for (const { treaty, words, pattern } of NAMES) {
    if (!words.some((word) => text.includes(word))) continue
    const found = matchesOf(text, pattern)
    if (found.length === 0) continue
    groups.push(
      found.map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        treaty,
        noun: treaty !== null ? null : nounOf(match[0]),
      })),
    )
  }
  return keepApart(groups)
}
