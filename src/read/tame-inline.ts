import type { Bounds } from '../limits.js'

/** Emphasis that is open at once, beyond what anybody writes. Each open or stray sign is looked at for each that follows. */
const MOST_OPEN = 30
/** Signs of emphasis, and links, in one paragraph. A long list of sources in italics has fewer. */
const MOST_SIGNS = 4000
/** Brackets in one paragraph that are no link: no definition of one is read, but the parser looks for it each time. */
const MOST_BRACKETS = 200
/** Runs of backticks in one paragraph. The parser looks through all that follows for one as long as each. */
const MOST_BACKTICKS = 100
/** The deepest brackets in the address of a link. */
const DEEPEST = 32
const LONGEST_TARGET = 4000

/**
 * Finds the signs of one paragraph that a parser looks long for the other half of, and adds their places to `inert`:
 * emphasis that nothing closes, code that nothing closes, links without an end, HTML without an end.
 */
export function tameInline(source: string, start: number, end: number, inert: number[], { overruns }: Bounds): void {
  const open = { '*': 0, _: 0 }
  let stray = 0
  let signs = 0
  const places: number[] = []
  const brackets: number[] = []
  const bare: number[] = []
  const ends = new Map<string, number>()
  let lastBackticks: ((length: number) => number) | null = null
  const hasEnd = (mark: string, from: number): boolean => {
    let found = ends.get(mark)
    if (found === undefined || found < from) {
      found = source.indexOf(mark, from)
      if (found < 0 || found >= end) found = Number.POSITIVE_INFINITY
      ends.set(mark, found)
    }
    return found < end
  }
  for (let at = start; at < end; at++) {
    const sign = source[at] as string
    if (sign === '\\') at++
    else if (sign === '*' || sign === '_') {
      const last = runEnd(source, at, end) - 1
      const opens = last + 1 < end && !isSpace(source, last + 1)
      const closes = at > start && !isSpace(source, at - 1)
      signs++
      if (closes && open[sign] > 0) open[sign]--
      else if (opens) open[sign]++
      else if (closes) stray++
      if (open['*'] + open._ > MOST_OPEN || stray > MOST_OPEN || signs > MOST_SIGNS) {
        if (open[sign] > 0 && opens) open[sign]--
        for (let i = at; i <= last; i++) places.push(i)
      }
      at = last
    } else if (sign === '`') {
      lastBackticks ??= backtickRuns(source, at, end)
      const last = runEnd(source, at, end) - 1
      if (lastBackticks(last + 1 - at) <= at) for (let i = at; i <= last; i++) places.push(i)
      at = last
    } else if (sign === '[') brackets.push(at)
    else if (sign === ']') {
      const opening = brackets.pop()
      const isLink = source[at + 1] === '(' && ++signs <= MOST_SIGNS && isTarget(source, at + 2, end)
      if (isLink) continue
      if (source[at + 1] === '(') places.push(at + 1)
      if (opening !== undefined) bare.push(opening)
      bare.push(at)
    } else if (sign === '<' && at > start) {
      const next = source[at + 1]
      const mark = next === '?' ? '?>' : next === '!' ? (source.startsWith('--', at + 2) ? '-->' : '>') : '>'
      if (!hasEnd(mark, at + 1)) places.push(at)
    }
  }
  for (const at of places) inert.push(at)
  for (const at of brackets) bare.push(at)
  if (bare.length > MOST_BRACKETS) for (const at of bare) inert.push(at)
  if (signs > MOST_SIGNS && overruns.every(({ limit }) => limit !== 'markup'))
    overruns.push({ limit: 'markup', span: { start, end } })
}

/** Where a run of one sign ends. */
function runEnd(source: string, at: number, end: number): number {
  let behind = at + 1
  while (behind < end && source[behind] === source[at]) behind++
  return behind
}

/** Tells where the last run of so many backticks begins; where there are few, no matter: each may be looked for. */
function backtickRuns(source: string, start: number, end: number): (length: number) => number {
  const lasts = new Map<number, number>()
  let count = 0
  for (let at = source.indexOf('`', start); at >= 0 && at < end; count++) {
    const behind = runEnd(source, at, end)
    lasts.set(behind - at, at)
    at = source.indexOf('`', behind)
  }
  return count > MOST_BACKTICKS ? (length) => lasts.get(length) ?? -1 : () => Number.POSITIVE_INFINITY
}

function isSpace(source: string, at: number): boolean {
  return source.charCodeAt(at) <= 32
}

/** Whether a bracket that may close the target of a link stands behind where it begins. */
function isTarget(source: string, from: number, end: number): boolean {
  let depth = 0
  const last = Math.min(end, from + LONGEST_TARGET)
  for (let at = from; at < last; at++) {
    const sign = source[at]
    if (sign === '\\') at++
    else if (sign === '(' && ++depth > DEEPEST) return false
    else if (sign === ')' && --depth < 0) return true
  }
  return false
}
