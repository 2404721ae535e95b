import { BODIES, HONORIFICS, OCCASION, ROLES, SMALL_BODIES } from '../../vocabulary/citation-words.js'
import { partyByName } from '../../vocabulary/parties.js'
import { PARTY_WORDS } from '../../vocabulary/party-entries.js'

/** What the words of a part show it to be; unknown where they do not. */
export type PartKind = 'role' | 'body' | 'name' | 'country' | 'occasion' | 'unknown'

/** Where the head of a part ends: "Head of the Division", "Ambassador to the UN", "Officer in charge". */
const PREPOSITION = / (?:of|for|to|in|at|on|with|from|de|du|des|della|under|responsible|and) |\(/
/** A short form in capitals: UNMAS, ICBL, CALM. */
const ACRONYM = /^[A-Z][A-Za-z]?[A-Z]{1,7}(?:[-/][A-Z]{2,8})?s?$/
const ARTICLE = /^(?:the|The|a|an|A|An) /
/** "International Committee of the Red Cross official": an unnamed person of a body. */
const BODY_THEN_ROLE =
  / (?:officials?|representatives?|spokes(?:man|woman|person)|delegates?|staff|members?|researchers?|diplomats?|officers?)$/
const POSSESSED = /(?:’s|'s|s’|s')$/

/** The last word of the head of a part that is a role or a body. */
function headKind(text: string): 'role' | 'body' | null {
  const cut = PREPOSITION.exec(text)
  const words = (cut === null ? text : text.slice(0, cut.index)).split(/[ \u00a0/]/, 12)
  for (const word of words.reverse()) {
    if (POSSESSED.test(word)) continue
    const bare = word.replace(/[.,:()“”"]{1,4}$/, '')
    if (BODIES.has(bare) || SMALL_BODIES.has(bare) || ACRONYM.test(bare)) return 'body'
    if (ROLES.has(bare) || ROLES.has(bare.replace(/s$/, ''))) return 'role'
    if (bare.includes('-')) {
      const tail = bare.slice(bare.lastIndexOf('-') + 1)
      if (ROLES.has(tail)) return 'role'
      if (BODIES.has(tail)) return 'body'
    }
  }
  return null
}

const NAME_WORD =
  "(?:\\p{Lu}[\\p{L}\\d’'.-]{0,24}|(?:de|da|do|dos|del|della|di|du|la|le|van|von|der|den|bin|ibn|ben|al|el|abu|y|e)\\b)"
/** Two to seven words with capitals, titles before them: "Lt. Col. R. Amato", "Bill P. Teo", "Abu bin Hassan". */
const NAME = new RegExp(`^(?:(?:${HONORIFICS})\\.? ?){0,4}${NAME_WORD}(?: ${NAME_WORD}){1,6}$`, 'u')
/** A title and one name: "Mr. Son", "Ambassador Otto". */
const TITLED_NAME = new RegExp(`^(?:(?:${HONORIFICS})\\.? ){1,4}${NAME_WORD}(?: ${NAME_WORD}){0,5}$`, 'u')
const LEADING_TITLES = new RegExp(`^(?:(?:${HONORIFICS})\\b\\.? ?){1,4}`)

/** Whether a part has the shape of a person's name. */
export function isName(text: string): boolean {
  if (text.length > 80) return false
  const rest = text.replace(LEADING_TITLES, '')
  if (rest.length === 0 || hasKeyword(rest) || OCCASION.test(rest)) return false
  return rest === text ? NAME.test(text) : TITLED_NAME.test(text) || NAME.test(rest) || NAME.test(text)
}

function hasKeyword(text: string): boolean {
  return text.split(/[ \u00a0/]/, 12).some((word) => {
    const bare = word.replace(/[.,]{1,2}$/, '')
    return ROLES.has(bare) || BODIES.has(bare) || (ACRONYM.test(bare) && bare.length > 2)
  })
}

/** What a part is, by its words alone. */
export function kindOfPart(text: string): PartKind {
  const words = text.replace(ARTICLE, '')
  if (BODY_THEN_ROLE.test(words)) return 'role'
  if (partyByName(words) !== null) return 'country'
  if (words === text && isName(text)) return 'name'
  const head = headKind(words)
  if (head !== null) return head
  return OCCASION.test(words) ? 'occasion' : words !== text || /^[a-z]/.test(words) ? 'role' : 'unknown'
}

/** Words that open a part with capitals that is no place. */
const NO_PLACE: ReadonlySet<string> = new Set('The No Article Vol Annex Part Section'.split(' '))
const SMALL_IN_PLACES: ReadonlySet<string> = new Set('de du da del la al el es and i'.split(' '))
const CAPITALISED = /^\p{Lu}[\p{L}’'.-]{0,24}$/u

/** One to five words with capitals: "Port Vila", "Rio de Janeiro". */
function hasShapeOfPlace(text: string): boolean {
  const words = text.split(' ', 6)
  const [first = ''] = words
  return (
    words.length <= 5 &&
    first.length > 1 &&
    !NO_PLACE.has(first) &&
    CAPITALISED.test(first) &&
    words.every((word) => CAPITALISED.test(word) || SMALL_IN_PLACES.has(word))
  )
}

/** Whether a part has the shape of a place: few words with capitals, none of an office, a body or an occasion. */
export function isPlace(text: string): boolean {
  if (partyByName(text.replace(ARTICLE, '')) !== null) return true
  return hasShapeOfPlace(text) && !hasKeyword(text) && !OCCASION.test(text)
}

/** Whether a part is the name of a country or an area. */
export function isCountry(text: string): boolean {
  return partyByName(text) !== null
}

/** Whether a word is a role by itself: "Minister", "spokesman". */
export function isRoleWord(word: string): boolean {
  return ROLES.has(word)
}

const CAPITALS: ReadonlySet<string> = new Set(
  PARTY_WORDS.filter(({ form }) => form === 'capital').map(({ text }) => text),
)

/** Whether a part is the name of a capital. */
export function isCapital(text: string): boolean {
  return CAPITALS.has(text)
}
