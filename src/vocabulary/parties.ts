import { isIn, PARTIES, PARTY_WORDS, type Party, type PartyWord, partyIn, withoutAccents } from './party-entries.js'

export { PARTIES, type Party, type PartyEntry, type PartyForm } from './party-entries.js'
export { findParties, type PartyMention } from './party-mentions.js'

/** The number of a footnote that stands right behind a name: `BURMA (MYANMAR)1`, `TOGO[1]`. No name ends in a digit. */
const GLUED_NOTE = /(?<=[\p{L})])(?:\d{1,3}|\[\d{1,3}\])$/u

/** `SERBIA AND MONTENEGRO (formerly Federal Republic of Yugoslavia)`: what it was called before is not its name. */
const FORMERLY = / \((?:formerly|previously|now|also) [^()]{2,60}\)$/i

/** Longer than any name that a page can mean. */
const LONGEST_NAME = 160

/**
 * The party that a whole string names: "BRUNEI DARUSSALAM ,", "Korea, Republic of", "Timor-Leste (East Timor)".
 * Case, accents, the kind of apostrophe, a leading "the" and the number of a footnote behind it make no difference.
 * Demonyms and capitals are no names.
 * The edition decides whom a name meant that has meant several, and which name the answer bears.
 */
export function partyByName(text: string, edition: number | null = null): Party | null {
  if (text.length > LONGEST_NAME || !mayName(text)) return null
  const name = text.replace(GLUED_NOTE, '').replace(FORMERLY, '')
  return byKey(keyOf(name), edition) ?? byTurning(name, edition) ?? byParts(name, edition)
}

/** The party that the last part of a page's address names: `eq_guinea`, `nagorno-karabakh`, `são-tomé-and-principe`. */
export function partyBySlug(slug: string, edition: number | null = null): Party | null {
  if (slug.length > LONGEST_NAME) return null
  const code = slugIndex().get(slugKey(slug))
  if (code !== undefined) return partyIn(code, edition)
  return byKey(keyOf(slug.replaceAll('_', ' ')), edition)
}

/** The party with a code. Codes are written as in the table: `KGZ`, `abkhazia`. */
export function partyByCode(code: string, edition: number | null = null): Party | null {
  return partyIn(code, edition)
}

let names: Map<string, PartyWord[]> | null = null
let slugs: Map<string, string> | null = null

function nameIndex(): Map<string, PartyWord[]> {
  if (names !== null) return names
  names = new Map()
  for (const word of PARTY_WORDS) {
    if (word.form !== 'name') continue
    const key = keyOf(word.text)
    const meanings = names.get(key)
    if (meanings === undefined) names.set(key, [word])
    else meanings.push(word)
  }
  return names
}

function slugIndex(): Map<string, string> {
  if (slugs !== null) return slugs
  slugs = new Map()
  for (const { code, slugs: own } of PARTIES) for (const slug of own) slugs.set(slugKey(slug), code)
  return slugs
}

/** What a name may begin with, in plain letters; a text that begins with other signs is looked at in full. */
const OPENING = /^(?:the )?([a-z]{3})/i
/** Names turned round and joined begin with another of their words. */
const JOINED = /[,(/]/

let openings: Set<string> | null = null

/** Whether the first letters of a text are those of a name: spares most texts the look-up. */
function mayName(text: string): boolean {
  openings ??= new Set([...nameIndex().keys()].map((key) => key.slice(0, 3)))
  const opening = OPENING.exec(text)?.[1]
  return opening === undefined || openings.has(opening.toLowerCase()) || JOINED.test(text)
}

function byKey(key: string, edition: number | null): Party | null {
  const meanings = nameIndex().get(key)
  if (meanings === undefined) return null
  const fitting =
    edition === null ? meanings.find(({ to }) => to === null) : meanings.find((word) => isIn(word, edition))
  // A title is the name of somebody even in an edition that no longer used it.
  const meaning = fitting ?? meanings[0]
  return meaning === undefined ? null : partyIn(meaning.code, edition)
}

/** "Congo, Republic of the" and "Venezuela (Bolivarian Republic of)" are names turned round. */
function byTurning(name: string, edition: number | null): Party | null {
  const turned = /^([^,()]+)[,(]([^,()]+)\)?[\s,]*$/.exec(name)
  return turned === null ? null : byKey(keyOf(`${turned[2]} ${turned[1]}`), edition)
}

/**
 * "Myanmar/Burma", "Central African Republic (CAR)": two names of one party. "Abkhazia (Georgia)", "Somaliland, Somalia":
 * an area without a code and the state around it. Two parties in any other way are no name of one.
 */
function byParts(name: string, edition: number | null): Party | null {
  const parts = /^([^/(),]+)[/(,]([^/(),]+)\)?[\s,]*$/.exec(name)
  if (parts === null) return null
  const [first, second] = [parts[1] ?? '', parts[2] ?? ''].map((part) => byKey(keyOf(part), edition))
  if (!first || !second) return null
  return first.code === second.code || /^[a-z]/.test(first.code) ? first : null
}

/** One way of writing for all ways to write a name. */
function keyOf(name: string): string {
  return withoutAccents(name)
    .toLowerCase()
    .replace(/['’‘ʼ´`.]/g, '')
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(/\bst\b/g, 'saint')
}

/** Addresses write the same name with underscores, hyphens or nothing between the words. */
function slugKey(slug: string): string {
  return withoutAccents(slug)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
}
