/**
 * How much work a regular expression can make of one starting place, found from how it is written.
 */
export interface Work {
  /** The longest that it can match; infinite where a quantifier has no end. */
  readonly longest: number
  /**
   * In how many ways its repeated parts can share out a text: the product of what each repetition that varies widely
   * can take, along the worst way through the alternatives.
   */
  readonly ways: number
}

/** A repetition that varies by less than this is no matter: `s?`, ` {0,2}`. */
const WIDE = 3

/** Reads a regular expression as far as its repetitions go. */
export function workOf(source: string, flags: string): Work {
  let at = 0
  const unicodeSets = flags.includes('v')

  const alternatives = (): Work => {
    let work = sequence()
    while (source[at] === '|') {
      at++
      const other = sequence()
      work = { longest: Math.max(work.longest, other.longest), ways: Math.max(work.ways, other.ways) }
    }
    return work
  }
  const sequence = (): Work => {
    let longest = 0
    let ways = 1
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const one = repeated(atom())
      longest += one.longest
      ways *= one.ways
    }
    return { longest, ways }
  }
  const atom = (): Work & { readonly group: boolean } => {
    const character = source[at++]
    if (character === '(') {
      const look = /^\?<?[=!]/.exec(source.slice(at, at + 3)) !== null
      at += /^(?:\?(?:<?[=!]|:|<[^>]*>))?/.exec(source.slice(at))?.[0].length ?? 0
      const inner = alternatives()
      at++
      // what is only looked at is no part of the match, but has to be looked at
      return {
        longest: look ? 0 : inner.longest,
        ways: look && inner.longest === Infinity ? Infinity : inner.ways,
        group: true,
      }
    }
    if (character === '[') {
      let depth = 1
      while (at < source.length && depth > 0) {
        if (source[at] === '\\') at++
        else if (unicodeSets && source[at] === '[') depth++
        else if (source[at] === ']') depth--
        at++
      }
      return { longest: 1, ways: 1, group: false }
    }
    if (character === '\\') {
      at +=
        /^(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<[^>]*>|[\s\S])/.exec(source.slice(at))?.[0]
          .length ?? 1
      const escaped = source[at - 1]
      return { longest: escaped === 'b' || escaped === 'B' ? 0 : 1, ways: 1, group: false }
    }
    return { longest: character === '^' || character === '$' ? 0 : 1, ways: 1, group: false }
  }
  const repeated = (one: Work & { readonly group: boolean }): Work => {
    const quantifier = /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/.exec(source.slice(at, at + 24))
    if (quantifier === null) return one
    at += quantifier[0].length
    const sign = quantifier[0][0]
    const least = sign === '{' ? Number(quantifier[1]) : sign === '+' ? 1 : 0
    const most =
      sign === '?'
        ? 1
        : sign !== '{'
          ? Infinity
          : quantifier[2] === undefined
            ? least
            : quantifier[3] === ''
              ? Infinity
              : Number(quantifier[3])
    const range = most - least >= WIDE || (one.group && most > 1) ? most - least + 1 : 1
    return {
      longest: one.longest === 0 ? 0 : one.longest * most,
      ways: most <= 1 ? one.ways : range * one.ways ** Math.min(most, 4),
    }
  }
  return alternatives()
}
