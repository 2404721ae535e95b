import { type DateToken, isDash, isTight, word, words } from './date-tokens.js'

/**
 * Decides whether four digits that stand alone are a year. They are none where they count things ("2000 mines"),
 * number a text ("Resolution 1999") or name an edition ("Landmine Monitor Report 2000").
 */

/** What a report counts. A number right before one of these, or with a few adjectives between, is a quantity. */
const COUNTED = words(
  'mines landmines people persons square sq km km2 m2 kilometers kilometres meters metres hectares items pieces units ' +
    'casualties victims survivors accidents incidents troops soldiers deminers refugees families villages devices ' +
    'kilograms kilos kg tons tonnes rounds shells bombs submunitions bomblets fuzes fuses grenades rockets missiles ' +
    'dollars euros percent million billion thousand hundred civilians acres members participants miles children men ' +
    'women students teachers households inhabitants houses weapons munitions explosives warheads boobytraps ' +
    'meter metre kilometer kilometre mile kilo ' +
    'beneficiaries amputees prostheses minefields stockpiles years strong',
)

/** Words that may stand between a count and what it counts. */
const ADJECTIVES = words(
  'antipersonnel anti personnel antitank tank antivehicle vehicle stockpiled such more live inert cluster mine landmine ' +
    'additional remaining other unexploded new old different anti',
)

/** What one can count and be in. */
const PLACES = words('villages households houses families minefields weapons vehicles')

/** Yearly figures: "the 2001 casualties" are those of that year, "the 2001 mines" are so many mines. */
const YEARLY = words('casualties victims survivors accidents incidents')

/** Before a year these leave no doubt ("since 1999 mines were"), others do so only at the start of a sentence. */
const BEFORE_YEAR = words('since during until till year calendar early late mid')
const BEFORE_YEAR_CAPITAL = words('in by from after before between throughout through to')

/** Before a number these make it a label or an amount. */
const BEFORE_LABEL = words(
  'resolution resolutions page pages number numbers nos paragraph article articles box suite room serial ' +
    'usd eur euro chf gbp least some nearly almost approximately roughly about exactly',
)

/** The same, if a stop follows the word: "No. 1999", "p. 2000". */
const BEFORE_LABEL_STOP = words('no nos nr p pp art para res vol ref fig')

/** After these a plural is a modifier and the number a year: "the 1997 landmines treaty". */
const MODIFIED = words(
  'treaty protocol conference convention resolution resolutions seminar workshop campaign meeting report survey law ban ' +
    'agreement program programme data figure figures total statistics',
)

const MORE = words('more fewer less')
const OF_THEM = words('its these them those the which this')
/** What may be glued before a year by a hyphen: "mid-2002", "pre-1997"; not "C-1999". */
const GLUED_PREFIXES = words('mid pre post end early late non')
const MONITORS = words('monitor lm')
const EDITION_NOUNS = words('report reports edition editions country')

/** Four digits from 1900 to 2099. */
export type YearToken = DateToken & { readonly kind: 'number' }

export function isYear(token: DateToken | undefined): token is YearToken {
  return token?.kind === 'number' && token.text.length === 4 && token.value >= 1900 && token.value <= 2099
}

/** Whether the number is the tail of a code such as "C-1", "F-16", "99-2005". */
export function isCodeTail(tokens: readonly DateToken[], index: number): boolean {
  const dash = tokens[index - 1]
  const head = tokens[index - 2]
  if (!isDash(dash) || !isTight(dash, tokens[index]) || head === undefined || !isTight(head, dash)) return false
  if (head.kind === 'month' || head.kind === 'day') return false
  if (head.kind === 'number') return isYear(tokens[index]) && !isYear(head)
  if (head.kind === 'word') return !GLUED_PREFIXES.has(head.text)
  return head.kind === 'other'
}

/** Whether the year names an edition of the Monitor, by the words before it or after it. */
function namesEdition(tokens: readonly DateToken[], index: number): boolean {
  let before = index - 1
  if (tokens[before]?.text === ',') before--
  const last = word(tokens[before])
  // "Landmine Monitor Report 2000", "Landmine Monitor Report, 2000"
  if ((last === 'report' || last === 'reports') && MONITORS.has(word(tokens[before - 1]))) return true
  // "Landmine Monitor 1999 report", "Cluster Munition Monitor 2011"
  if (before === index - 1 && MONITORS.has(last)) return true
  const next = word(tokens[index + 1])
  // "Landmine Monitor's 1999 report"
  if (last === 's' && word(tokens[before - 2]) === 'monitor' && EDITION_NOUNS.has(next)) return true
  // "the 2000 Landmine Monitor", "2000 Landmine Monitor report"; but "In 2000 Landmine Monitor found"
  let after = index + 1
  if (next === 'landmine') after++
  else if (next === 'cluster') after += 2
  else if (next !== 'lm') return false
  if (!MONITORS.has(word(tokens[after]))) return false
  return last === 'the' || EDITION_NOUNS.has(word(tokens[after + 1]))
}

/** Whether the words before the four digits make them a label, an amount or an edition; it holds for a list too. */
export function isLabelled(tokens: readonly DateToken[], index: number): boolean {
  if (isCodeTail(tokens, index) || namesEdition(tokens, index)) return true
  const last = tokens[index - 1]
  if (last === undefined) return false
  if (last.kind === 'mark') {
    if (last.text === '.') return BEFORE_LABEL_STOP.has(word(tokens[index - 2]))
    return '$€£°º'.includes(last.text)
  }
  const text = word(last)
  const beforeLast = word(tokens[index - 2])
  if (text === 'than') return MORE.has(beforeLast)
  if (text === 'of') return beforeLast === 'total'
  return BEFORE_LABEL.has(text)
}

/** Whether the four digits count what follows them: "2000 mines", "1998 antipersonnel landmines", "2000-metre". */
export function isCount(tokens: readonly DateToken[], index: number): boolean {
  let after = index + 1
  if (isDash(tokens[after]) && isTight(tokens[index], tokens[after]) && isTight(tokens[after], tokens[after + 1]))
    after++
  if (word(tokens[after]) === 'of' && OF_THEM.has(word(tokens[after + 1]))) return true
  const limit = after + 4
  while (after < limit && (ADJECTIVES.has(word(tokens[after])) || isDash(tokens[after]))) after++
  const noun = word(tokens[after])
  if (!COUNTED.has(noun) || tokens[after]?.capital === true) return false
  if (MODIFIED.has(word(tokens[after + 1]))) return false
  const last = tokens[index - 1]
  const text = word(last)
  // "in 2002 antipersonnel mines were laid"; but "resulted in 2000 casualties", "in 2000 villages"
  if (text === 'in' && !word(tokens[index - 2]).startsWith('result') && !PLACES.has(noun)) return false
  if (BEFORE_YEAR.has(text) || (last?.capital === true && BEFORE_YEAR_CAPITAL.has(text))) return false
  return !(text === 'the' && YEARLY.has(noun))
}
