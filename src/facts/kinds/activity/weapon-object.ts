import {
  OTHER_WEAPON,
  OWN_WEAPON,
  PRONOUN_WEAPON,
  SINGLE_MINE,
  SINGLING,
  STOCK,
  WEAPON,
} from '../../../vocabulary/weapons.js'
import { SIGN } from '../../view.js'

/** What a verb or a noun governs: weapons, a stock of them, or a word that stands for them. */
export interface WeaponObject {
  readonly what: 'weapon' | 'stock' | 'pronoun'
  /** Where its words begin and end in the masked text. */
  readonly from: number
  readonly to: number
  /** `no stockpile`, `none`: the object itself denies. */
  readonly denied: boolean
}

const AT_WEAPON = new RegExp(`^${WEAPON}`, 'i')
const AT_SINGLE = new RegExp(`^${SINGLE_MINE}`, 'i')
const AT_STOCK = new RegExp(
  `^(?:(?:land-?)?mine |cluster munition )?${STOCK}(?: (?:total|figure|number|size|level)s?(?= of ))?`,
  'i',
)
const AT_PRONOUN = new RegExp(`^(?:${PRONOUN_WEAPON}|it(?=[,.;)]|$| (?:in|on|for|against|itself)\\b))`, 'i')
/** A word of the object before its noun. */
const WORD = new RegExp(
  `^(?:[\\p{L}\\p{N}][\\p{L}\\p{N}.,’'/$-]{0,30}|[${SIGN.party}][’'s]{0,2}|[“"(][\\p{L}]{2,20}[”")]?)`,
  'u',
)
/** Words that an object does not go past. */
const STOP =
  /^(?:that|which|who|whom|where|from|by|against|because|when|while|on|at|under|through|throughout|since|for|to|with|without|about|concerning|regarding|in|into|inside|as|after|before|during|within|policy|law|legislation|moratorium|statement|territory|but|if|whether|however|until|is|are|was|were|has|have|had|been|will|would|not|did|does|do|said|told|it|they|clear|cleared|clearing|demining|mine|UXO|unexploded|ordnance|dogs?|areas?|minefields?)$/i
/** What "of" may follow in an object: a number or a part of something. */
const QUANTIFIED =
  /^(?:stockpiles?|stocks?|arsenals?|inventor(?:y|ies)|caches?|numbers?|total|quantit(?:y|ies)|amounts?|types?|kinds?|models?|variants?|suppl(?:y|ies)|sorts?|variet(?:y|ies)|range|some|all|any|none|most|many|several|few|one|each|half|parts?|part|remainder|rest|last|majority|percent|tens|dozens|hundreds|thousands|millions?|copies|lots?|batch(?:es)?|consignments?|shipments?|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*)$/i
const NUMBER_WORD =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million'
const NUMBER = `(?:\\d|(?:an? (?:dozen|hundred|thousand|million)|half|several|${NUMBER_WORD})\\b)`
/** `about two million`, `at least 500`, `no more than ten`: words that end no object, and deny nothing, before a number. */
const BOUND = new RegExp(
  `^(?:(?:well )?(?:about|over)|at (?:least|most)|up to|as (?:many|much) as|in excess of|close to|approx\\.|from|between|an? (?:minimum|maximum) of|(?:no|not) (?:more|fewer|less) than)(?= ${NUMBER})`,
  'i',
)
const NUMBER_LIKE = new RegExp(`(?:\\d|^(?:${NUMBER_WORD}))$`, 'i')
const NUMBER_NEXT = new RegExp(`^ ${NUMBER}`, 'i')
const DENYING = /^(?:no|none|neither|nor|not)$/i
const MOST_WORDS = 13

/**
 * The weapons that begin at `at` or a few words behind it, with what leads to them: `a small stockpile of mines`,
 * `1,683,860 antipersonnel mines`. Null where something else stands there.
 */
export function weaponObject(masked: string, at: number): WeaponObject | null {
  let end = at
  let from = -1
  let before = ''
  let denied = false
  for (let i = 0; i < MOST_WORDS; i++) {
    const gap = /^[”"]?[ “"(]{0,2}/.exec(masked.slice(end, end + 4))?.[0].length ?? 0
    if (i > 0 && gap === 0) return null
    const start = end + gap
    if (from < 0) from = start
    const right = masked.slice(start, start + 80)
    const weapon = AT_WEAPON.exec(right) ?? (SINGLING.test(before) ? AT_SINGLE.exec(right) : null)
    if (weapon !== null) {
      const words = masked.slice(from, start).trimEnd()
      if (OTHER_WEAPON.test(words) && !OWN_WEAPON.test(words)) {
        // `both antitank mines and antipersonnel mines`
        const more = /^,? (?:and|or|as well as)(?= )/.exec(
          masked.slice(start + weapon[0].length, start + weapon[0].length + 14),
        )
        const own = more === null ? null : weaponObject(masked, start + weapon[0].length + more[0].length)
        return own?.what === 'weapon' && OWN_WEAPON.test(masked.slice(own.from, own.to)) ? { ...own, from } : null
      }
      return { what: 'weapon', from, to: start + weapon[0].length, denied }
    }
    const stock = AT_STOCK.exec(right)
    if (stock !== null) {
      const to = start + stock[0].length
      // `stockpile of mines`, and of nothing else
      const whose = /^ of (?:its|their|our|his) own\b/.test(masked.slice(to, to + 16))
      const of = masked.startsWith(' of ', to) && !whose ? weaponObject(masked, to + 3) : null
      if (masked.startsWith(' of ', to) && !whose && of === null && !/^ of \W?\d/.test(masked.slice(to, to + 6)))
        return null
      return { what: 'stock', from, to: of?.to ?? to, denied }
    }
    const pronoun = AT_PRONOUN.exec(right)
    if (
      pronoun !== null &&
      !/^any(?! (?:in|since|for|more|either|to|abroad|elsewhere|anywhere|at|there|here|of (?:them|these|those))\b|[,.;]|$)/i.test(
        right,
      )
    )
      return { what: 'pronoun', from, to: start + pronoun[0].length, denied: denied || /^none/i.test(pronoun[0]) }
    const bound = BOUND.exec(right)?.[0]
    if (bound !== undefined) {
      before = bound
      end = start + bound.length
      continue
    }
    const word = WORD.exec(right)?.[0]
    if (word === undefined) return null
    const bare = word.replace(/[.,’'”")]{1,4}$/, '')
    // a comma ends the object, save behind an adjective or a number
    if (/[,.]$/.test(word) && !(word.endsWith(',') && i > 0 && /^[a-z-]{1,20}$/.test(bare) && !STOP.test(bare)))
      return null
    // `150,000 to 200,000 mines`
    const range = bare === 'to' && NUMBER_LIKE.test(before) && NUMBER_NEXT.test(masked.slice(start + 2, start + 16))
    if (bare === 'of' ? !(QUANTIFIED.test(before) || NUMBER_LIKE.test(before)) : STOP.test(bare) && !range) return null
    if (DENYING.test(bare)) denied = true
    before = bare
    end = start + word.length
  }
  return null
}

const ANY_WEAPON = new RegExp(`\\b(?:${WEAPON}|(?<=\\b(?:no|single|not one|any) )${SINGLE_MINE})`, 'i')

/** Whether words speak of weapons of that sort. */
export function namesWeapon(words: string): boolean {
  const match = ANY_WEAPON.exec(words)
  if (match === null) return false
  const before = words.slice(0, match.index).trimEnd()
  return (
    !OTHER_WEAPON.test(before) || OWN_WEAPON.test(before) || namesWeapon(words.slice(match.index + match[0].length))
  )
}
