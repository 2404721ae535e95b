import { type DateToken, isDash, word, words } from './date-tokens.js'

const PARTS_OF_TIME = words('early mid late')
const BOUNDS_OF_TIME = words('end beginning start middle close')
const SHARES = words('first second third fourth last latter final')
const UNITS = words('half quarter week weeks day days month months part trimester semester')
const SEASONS = words('spring summer autumn fall winter')
const APPROXIMATE = words('about around circa ca approximately roughly probably possibly')
/** Words after which a time is to be expected. */
export const PREPOSITIONS = words('in on since until till by from of to before after at between during')

const OPENERS: ReadonlySet<string> = new Set([
  'the',
  ...PARTS_OF_TIME,
  ...BOUNDS_OF_TIME,
  ...SHARES,
  ...SEASONS,
  ...APPROXIMATE,
])

/** Whether a date with a qualifier may begin at the word: a quick look before the long one. */
export function opensQualifier(token: DateToken): boolean {
  return OPENERS.has(token.text)
}

export interface Qualifier {
  readonly next: number
  readonly hedged: boolean
  readonly qualified: boolean
}

/** "about", "around", "circa": hedges, save where "about" may mean "on the matter of". */
function readHedge(tokens: readonly DateToken[], index: number): number {
  const text = word(tokens[index])
  if (!APPROXIMATE.has(text)) return index
  if (text !== 'around' && text !== 'circa' && text !== 'ca' && !PREPOSITIONS.has(word(tokens[index - 1]))) return index
  return text === 'ca' && tokens[index + 1]?.text === '.' ? index + 2 : index + 1
}

/** "of", "of the year": what leads from a part of time to its date. -1 where it does not stand there. */
function readOf(tokens: readonly DateToken[], index: number): number {
  if (word(tokens[index]) !== 'of') return -1
  let at = index + 1
  if (word(tokens[at]) === 'the' && word(tokens[at + 1]) === 'year') return at + 2
  if ((word(tokens[at]) === 'calendar' || word(tokens[at]) === 'fiscal') && word(tokens[at + 1]) === 'year') at += 2
  return at
}

/** "early", "mid-", "late in", "early to mid-". Returns the index after it, or `index`. */
function readPartOfTime(tokens: readonly DateToken[], index: number): number {
  let at = index
  for (let round = 0; round < 2 && PARTS_OF_TIME.has(word(tokens[at])); round++) {
    at++
    if (isDash(tokens[at])) at++
    const link = word(tokens[at])
    if ((link === 'to' || link === 'or') && round === 0 && PARTS_OF_TIME.has(word(tokens[at + 1]))) at++
    else if (link === 'in') return at + 1
    else break
  }
  return at
}

/** "early", "the end of", "end-", "the first half of", "the summer of". Returns the index after it, or `index`. */
export function readQualifier(tokens: readonly DateToken[], index: number): Qualifier {
  const afterHedge = readHedge(tokens, index)
  const hedged = afterHedge > index
  const base = word(tokens[afterHedge]) === 'the' ? afterHedge + 1 : afterHedge
  const text = word(tokens[base])
  let next = -1
  if (PARTS_OF_TIME.has(text)) next = readPartOfTime(tokens, base)
  else if (BOUNDS_OF_TIME.has(text)) {
    next = readOf(tokens, base + 1)
    if (next < 0 && isDash(tokens[base + 1])) next = base + 2
    // "by end 2005"; not "to end 2005 production"
    if (next < 0 && text === 'end' && PREPOSITIONS.has(word(tokens[base - 1])) && word(tokens[base - 1]) !== 'to')
      next = base + 1
  } else if (SHARES.has(text)) {
    let unit = base + 1
    if (!UNITS.has(word(tokens[unit]))) unit++ // "the first six months of"
    next = UNITS.has(word(tokens[unit])) ? readOf(tokens, unit + 1) : -1
  } else if (SEASONS.has(text)) {
    const of = readOf(tokens, base + 1)
    next = of < 0 ? base + 1 : of
  }
  return next < 0 ? { next: afterHedge, hedged, qualified: false } : { next, hedged, qualified: true }
}
