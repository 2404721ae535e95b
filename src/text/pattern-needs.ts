import { type Needs, shortest, telling } from './needs.js'

/** Any code unit that is no ASCII letter and no digit; any digit; the start of the text. Letters stand for themselves. */
export const NO_WORD = ' '
export const DIGIT = '0'
export const START = '^'

/** A sign of money, and a bracket that opens, which are no letters either. */
export const MONEY = ' $ '
export const BRACKET = ' ( '

/** The letter of a code unit, small for either case; NO_WORD and DIGIT as above. */
export function folded(code: number): string {
  if (code >= 97 && code <= 122) return String.fromCharCode(code)
  if (code >= 65 && code <= 90) return String.fromCharCode(code + 32)
  if (code >= 48 && code <= 57) return DIGIT
  if (code === 0x5f) return '_'
  if (code === 0x24 || code === 0xa3 || code === 0xa5 || code === 0x20ac) return MONEY
  if (code === 0x28) return BRACKET
  // with the flags i and u these match s and k
  return code === 0x17f ? 's' : code === 0x212a ? 'k' : NO_WORD
}

/** Between a letter and what is none. */
const EDGE = '|'
/** More ways than these to spell a piece are not told apart. */
const MOST_SPELLINGS = 24

/** What a piece of a pattern matches: one of `spelt`, where that is known, and what a text must hold besides. */
interface Piece {
  readonly spelt: readonly string[] | null
  readonly needs: Needs
}

const EMPTY: Piece = { spelt: [''], needs: [] }
const ANYTHING: Piece = { spelt: null, needs: [] }

/** How the code units of a pattern's literals are written in needs: null where a code unit says nothing. */
export type Spelling = (code: number) => string | null

/** Tells by its source what a text must hold for a pattern to match in it; never more than it must. */
export function needsOf(pattern: RegExp, spell: Spelling = folded): Needs {
  return close(new PatternReader(pattern.source, spell, pattern.multiline).read())
}

/** Where one of several ways is to match: a list of each, together; every choice of lists holds. */
function anyOf(ways: readonly Needs[]): Needs {
  let chosen: readonly (readonly string[])[] = [[]]
  for (const needs of ways) {
    const most = chosen.length * 2 <= MOST_CHOICES ? 2 : 1
    const lists = telling(needs, most)
    chosen = lists.flatMap((list) => chosen.map((other) => [...other, ...list]))
  }
  return telling(chosen.map(shortest), MOST_LISTS)
}

const MOST_CHOICES = 32
const MOST_LISTS = 8

/** All that a piece needs, its spellings among it. */
function close({ spelt, needs }: Piece): Needs {
  if (spelt === null) return needs
  const strings = shortest(spelt.map(bounded))
  return strings.every((one) => /[a-z0_$(\ue000-\uf8ff]/.test(one)) ? [...needs, strings] : needs
}

/** An edge at the end of a word is a code unit of no word; elsewhere it adds nothing. */
function bounded(spelt: string): string {
  return spelt
    .replace(/^(\^?)\|+(?=[a-z0_])/, (_, start: string) => start || NO_WORD)
    .replace(/(?<=[a-z0_])\|+$/, NO_WORD)
    .replaceAll(EDGE, '')
}

function joined(pieces: readonly Piece[]): Piece {
  let spelt: readonly string[] | null = ['']
  let whole = true
  let needs: Needs = []
  for (const piece of pieces) {
    needs = [...needs, ...piece.needs]
    const product: number = (spelt?.length ?? 1) * (piece.spelt?.length ?? 1)
    if (spelt !== null && piece.spelt !== null && product <= MOST_SPELLINGS) {
      const tails = piece.spelt
      spelt = [...new Set(spelt.flatMap((head) => tails.map((tail) => head + tail)))]
    } else {
      needs = [...needs, ...close({ spelt, needs: [] })]
      spelt = piece.spelt
      whole = false
    }
  }
  return whole ? { spelt, needs } : { spelt: null, needs: [...needs, ...close({ spelt, needs: [] })] }
}

function either(pieces: readonly Piece[]): Piece {
  if (pieces.length === 1) return pieces[0] as Piece
  const spelt = pieces.flatMap((piece) => piece.spelt ?? [])
  const known = pieces.every((piece) => piece.spelt !== null && piece.needs.length === 0)
  return known && spelt.length <= MOST_SPELLINGS
    ? { spelt: [...new Set(spelt)], needs: [] }
    : { spelt: null, needs: anyOf(pieces.map(close)) }
}

/** Reads the source of a pattern; what it does not know it takes for anything. */
class PatternReader {
  #at = 0

  constructor(
    readonly source: string,
    readonly spell: Spelling,
    readonly multiline: boolean,
  ) {}

  read(): Piece {
    const ways: Piece[] = []
    let pieces: Piece[] = []
    while (this.#at < this.source.length && this.source[this.#at] !== ')') {
      if (this.source[this.#at] === '|') {
        this.#at++
        ways.push(joined(pieces))
        pieces = []
      } else pieces.push(this.#repeated(this.#one()))
    }
    return either([...ways, joined(pieces)])
  }

  #one(): Piece {
    const character = this.source[this.#at++] as string
    if (character === '(') return this.#group()
    if (character === '[') return this.#class()
    if (character === '\\') return this.#escape()
    if (character === '^') return this.multiline ? EMPTY : { spelt: [START], needs: [] }
    if (character === '$') return EMPTY
    return character === '.' ? ANYTHING : this.#literal(character.charCodeAt(0))
  }

  #literal(code: number): Piece {
    const written = this.spell(code)
    return written === null ? ANYTHING : { spelt: [written], needs: [] }
  }

  #group(): Piece {
    const opening = /^\?(?:<?[=!]|:|<[^>]{1,40}>)/.exec(this.source.slice(this.#at, this.#at + 44))?.[0] ?? ''
    this.#at += opening.length
    const inner = this.read()
    this.#at++
    if (opening.endsWith('!')) return EMPTY
    return opening.endsWith('=') ? { spelt: [''], needs: close(inner) } : inner
  }

  #class(): Piece {
    const negated = this.source[this.#at] === '^'
    const letters = new Set<string | null>()
    while (this.source[this.#at] !== ']') {
      const from = this.#member()
      if (from !== null && this.source[this.#at] === '-' && this.source[this.#at + 1] !== ']') {
        this.#at++
        const to = this.#member()
        if (to === null || to - from > 40) letters.add(null)
        else for (let code = from; code <= to; code++) letters.add(this.spell(code))
      } else letters.add(from === null ? null : this.spell(from))
    }
    this.#at++
    if (negated || letters.has(null) || letters.size > 4) return ANYTHING
    return { spelt: [...letters] as string[], needs: [] }
  }

  /** A member of a class: its code unit, null where it is a class itself. */
  #member(): number | null {
    const character = this.source[this.#at++] as string
    return character === '\\' ? this.#escaped() : character.charCodeAt(0)
  }

  #escape(): Piece {
    const kind = this.source[this.#at]
    if (kind === 'b') {
      this.#at++
      return { spelt: [EDGE], needs: [] }
    }
    if (kind === 'd' || kind === 's') {
      this.#at++
      return this.#literal(kind === 'd' ? 0x30 : 0x20)
    }
    const code = this.#escaped()
    return code === null ? ANYTHING : this.#literal(code)
  }

  /** The code unit of an escape whose backslash is read; null where it stands for several. */
  #escaped(): number | null {
    const kind = this.source[this.#at++] as string
    const hex = kind === 'u' ? 4 : kind === 'x' ? 2 : 0
    if (hex > 0 && this.source[this.#at] !== '{') {
      this.#at += hex
      return Number.parseInt(this.source.slice(this.#at - hex, this.#at), 16)
    }
    if (this.source[this.#at] === '{' && /[pPu]/.test(kind)) {
      this.#at = this.source.indexOf('}', this.#at) + 1
      return null
    }
    const control = ({ n: 10, t: 9, r: 13, f: 12, v: 11 } as Record<string, number>)[kind]
    return control ?? (/[a-zA-Z0-9]/.test(kind) ? null : kind.charCodeAt(0))
  }

  #repeated(piece: Piece): Piece {
    const quantifier = /^(?:[*+?]|\{(\d{1,5})(,?)(\d{0,5})\})\??/.exec(this.source.slice(this.#at, this.#at + 14))
    if (quantifier === null) return piece
    this.#at += quantifier[0].length
    const sign = quantifier[0][0]
    const least = sign === '{' ? Number(quantifier[1]) : sign === '+' ? 1 : 0
    const once = sign === '?' || quantifier[0].startsWith('{0,1}')
    if (once)
      return piece.spelt === null || piece.needs.length > 0 ? ANYTHING : { spelt: ['', ...piece.spelt], needs: [] }
    if (least === 0) return ANYTHING
    const exactly = sign === '{' && quantifier[2] === ''
    if (exactly && least <= 4) return joined(Array.from({ length: least }, () => piece))
    return { spelt: null, needs: close(piece) }
  }
}
