import type { CitedPerson } from '../../schema/index.js'
import { OCCASION } from '../../vocabulary/citation-words.js'
import { isCapital, isCountry, isName, isPlace, isRoleWord, kindOfPart } from './part-kind.js'
import type { Part } from './parts.js'

/** What the parts of one side of a citation tell of those who stand there. */
export interface Who {
  /** The first of them, as printed. */
  readonly first: string | null
  readonly persons: readonly Omit<CitedPerson, 'part'>[]
  readonly organization: string | null
  readonly place: string | null
  /** The occasion at which they spoke. */
  readonly occasion: string | null
}

type Person = { name: string | null; role: string | null; organization: string | null }

const NOBODY: Who = { first: null, persons: [], organization: null, place: null, occasion: null }

/** Words between a part and a date that was taken out of it: "completed on". */
const TAIL =
  /(?:,? (?:completed|submitted|received|sent|dated|held|made|delivered|signed|given|issued|taken))?(?: (?:on|in|of|at|dated|from|since|during|and))?$/
const BRACKETED = / ?\([^()]{0,200}\)$/
/** "Ambassador to the Conference on Disarmament" is a speaker and no occasion. */
const ROLE_AHEAD = / (?:of|for|to|at) /
/** `Minister of Transport at the Signing Ceremony`: an office and the occasion in one part. */
const SPOKE_AT = /^(.{3,120}?) (?:at|during) (the .{3,200})$/
const ARTICLE = /^(?:the|The|a|an|A|An) /

/** What is known of one side before its parts are read. */
export interface Side {
  /** The first part is a person or a body, never a place. */
  readonly withPerson: boolean
  /** Somebody spoke at an occasion, which may follow. */
  readonly spoken: boolean
  /** It was written and sent: a country at the end is the one that the author speaks for. */
  readonly written: boolean
}

/** How many parts of a citation are read; lists beyond that are no citation. */
const MOST_PARTS = 40

/**
 * Reads names, roles, bodies, the occasion and the place from the parts that follow a head. `text` is what the parts
 * count in; a place can stand first where no person does.
 */
export function whoOf(text: string, given: readonly Part[], { withPerson, spoken, written }: Side): Who {
  const parts = given.slice(0, MOST_PARTS).flatMap((part) => {
    const cut = part.text.replace(TAIL, '')
    return cut === '' ? [] : [{ ...part, text: cut, end: part.start + cut.length }]
  })
  // "the Minister, Otto Brandt" or "the Minister, Santa Rosa": nothing tells a person from a place
  const doubtful = written && parts.length === 2 && isDoubtful(parts)
  const placeAt = doubtful ? -1 : placeIn(parts, withPerson || parts.length > 1 ? 1 : 0, written)
  const place = placeAt < 0 ? null : text.slice((parts[placeAt] as Part).start, (parts[parts.length - 1] as Part).end)
  const rest = doubtful ? parts.slice(0, 1) : placeAt < 0 ? parts : parts.slice(0, placeAt)
  if (rest.length === 0) return { ...NOBODY, place }
  const reader = new Reader(text, spoken)
  for (const [i, part] of rest.entries()) reader.take(part, i === 0)
  return { ...reader.who(), place }
}

function isDoubtful(parts: readonly Part[]): boolean {
  const [first, second] = parts as readonly [Part, Part]
  return kindOfPart(first.text) === 'role' && isName(second.text) && !isCountry(second.text) && !isCapital(second.text)
}

/** Where the place begins: the last part, or the last two where they are a city and its country; -1 for none. */
function placeIn(parts: readonly Part[], least: number, written: boolean): number {
  const last = parts.length - 1
  if (last < least || !isPlace((parts[last] as Part).text)) return -1
  const before = parts[last - 1]
  const isCityBefore =
    last - 1 >= least && before !== undefined && isPlace(before.text) && isCountry((parts[last] as Part).text)
  if (isCityBefore && !isCountry(before.text)) return last - 1
  return written && isCountry((parts[last] as Part).text) ? -1 : last
}

/** Takes the parts of one side in their order. */
class Reader {
  private readonly persons: Person[] = []
  private first: string | null = null
  private body: { start: number; end: number } | null = null
  private bodyOpen = false
  private occasion: { start: number; end: number } | null = null
  private role: { start: number; end: number } | null = null

  constructor(
    private readonly text: string,
    private readonly spoken: boolean,
  ) {}

  take(part: Part, isFirst: boolean): void {
    const bare = part.text.replace(BRACKETED, '')
    const joined = /^and /.test(bare)
    const words = joined ? bare.slice(4) : bare
    const start = part.start + (joined ? 4 : 0)
    if (this.occasion !== null) {
      this.occasion.end = part.end
      return
    }
    const kind =
      this.spoken && OCCASION.test(words) && (!isFirst || !ROLE_AHEAD.test(words)) ? 'occasion' : kindOfPart(words)
    const pair = isFirst ? words.split(' and ', 3) : []
    if (pair.length === 2 && pair.every(isName)) {
      for (const name of pair) this.persons.push({ name, role: null, organization: null })
      this.first = part.text
      return
    }
    const spoke = kind === 'occasion' ? SPOKE_AT.exec(words) : null
    if (spoke !== null && kindOfPart(spoke[1] as string) === 'role') {
      this.takeRole(spoke[1] as string, start, isFirst)
      this.occasion = { start: start + words.length - (spoke[2] as string).length, end: part.end }
    } else if (kind === 'occasion') this.occasion = { start: part.start, end: part.end }
    else if (kind === 'role') this.takeRole(words, start, isFirst)
    else if (kind === 'body') this.takeBody(part, words)
    else if (kind === 'name' || (isFirst && kind === 'unknown')) this.takeName(words)
    else if (kind === 'country' && !isFirst && this.body === null) this.takeBody(part, words)
    else if (kind === 'unknown' && this.bodyOpen && this.body !== null) this.body.end = part.end
    else this.bodyOpen = false
    if (isFirst && this.occasion === null) this.first = part.text
  }

  private takeName(name: string): void {
    const last = this.persons.at(-1)
    this.bodyOpen = false
    this.role = null
    if (last !== undefined && last.name === null) last.name = name
    else this.persons.push({ name, role: null, organization: null })
  }

  private takeRole(words: string, start: number, isFirst: boolean): void {
    const split = splitRole(words)
    const of =
      /^(.{3,120}) (?:officials?|representatives?|spokes\w+|delegates?|staff|members?|researchers?|diplomats?|officers?)$/.exec(
        words,
      )
    const last = this.persons.at(-1)
    if (isFirst || last === undefined)
      this.persons.push({ name: split?.name ?? null, role: split?.role ?? words, organization: null })
    else if (last.role === null) last.role = words
    else if (this.role !== null) last.role = this.text.slice(this.role.start, start + words.length)
    else if (split !== null) this.persons.push({ ...split, organization: null })
    if (last !== undefined || isFirst) this.role = { start: this.role?.start ?? start, end: start + words.length }
    this.bodyOpen = false
    const prefix = of?.[1]?.replace(ARTICLE, '')
    if (isFirst && prefix !== undefined && /^[A-Z]/.test(prefix) && kindOfPart(prefix) === 'body') {
      this.body = { start: start + words.indexOf(prefix), end: start + words.indexOf(prefix) + prefix.length }
    }
  }

  private takeBody(part: Part, words: string): void {
    const article = ARTICLE.exec(words)?.[0].length ?? 0
    if (this.body === null)
      this.body = {
        start: part.end - part.text.length + article + (part.text.length - part.text.replace(/^and /, '').length),
        end: part.end,
      }
    else if (this.bodyOpen) this.body.end = part.end
    this.bodyOpen = true
    this.role = null
    const person = this.persons.at(-1)
    if (person !== undefined) person.organization = this.text.slice(this.body.start, this.body.end)
  }

  who(): Omit<Who, 'place'> {
    const slice = (span: { start: number; end: number } | null) =>
      span === null ? null : this.text.slice(span.start, span.end)
    const organization = slice(this.body)
    return {
      first: this.firstName(),
      persons: this.persons.map((person) => ({
        ...person,
        organization: person.organization ?? (this.persons.length === 1 ? organization : null),
      })),
      organization,
      occasion: slice(this.occasion),
    }
  }

  /** A person's name goes before the office, also where it stands behind it. */
  private firstName(): string | null {
    const person = this.persons[0]
    if (this.persons.length > 1 && this.first?.includes(' and ') === true) return this.first
    return person?.name ?? this.first?.replace(BRACKETED, (bracket) => bracket) ?? null
  }
}

/** "Foreign Minister Abu Hassan": an office with a name behind it. */
function splitRole(words: string): { role: string; name: string } | null {
  const tokens = words.split(' ', 12)
  for (let at = 1; at + 1 < tokens.length; at++) {
    // "Attorney General", "Director General" are offices
    const last = tokens[at - 1] === 'General' ? tokens[at - 2] : tokens[at - 1]
    if (last === undefined || !isRoleWord(last) || isRoleWord(tokens[at] as string) || tokens[at] === 'General')
      continue
    const role = tokens.slice(0, at).join(' ')
    const name = tokens.slice(at).join(' ')
    if (!/^[A-Z]/.test(name) || !isName(name) || name.split(' ').length > 4) continue
    if (kindOfPart(role) === 'role') return { role, name }
  }
  return null
}
