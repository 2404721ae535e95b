import { matchesOf } from '../text/matches.js'
import type { Span } from '../text/span.js'
import { type Row, rowsOf } from './rows.js'

/** Links whose addresses stand at the end of the page: `[text][12]`, and there `[12]: http://...`. */
export interface LinkReferences {
  /** The rows that define the addresses. In order. */
  readonly definitions: readonly Span[]
  /** The second brackets of links. In order. */
  readonly uses: readonly Span[]
  /** The brackets of links that have no second ones: `[text]`. In order. */
  readonly brackets: readonly Span[]
}

const NONE: LinkReferences = { definitions: [], uses: [], brackets: [] }

const DEFINITION =
  /^ {0,3}\[((?:[^[\]\\]|\\.){1,200})\]:[ \t]{1,9}(?:<[^<>]{0,2000}>|(\S{1,2000}))(?:[ \t]{1,9}["'({].{0,300})?[ \t]{0,9}$/
/** An address with a scheme, or of a page of the site; a note may be one as well. */
const ADDRESS = /^(?:[a-z][a-z0-9+.-]{1,20}:|www\.|\/|\.{1,2}\/|#|\?)|[/#]|\.[a-z]{2,5}$/i
/** `[12]`, `[text]`, `[text][]`, with the sign before it, which is `]` where it is the second bracket of a link. */
const BRACKETS = /(?<=([^\\]?))\[((?:[^[\]\\\n]|\\.){1,200})\](\[\])?(?![[(:])/g
const NUMBER = /^\d+$/

/**
 * Finds the definitions of links. The text of a footnote may be an address too, `[3]: http://...`: it is that of a
 * link only if each of them is used by one, and a number as the second bracket.
 */
export function findLinkReferences(source: string): LinkReferences {
  if (!source.includes(']: ')) return NONE
  const found = new Map<string, Span>()
  let isTail = true
  const rows = rowsOf(source)
  // upward from the end: the list is the last thing on the page
  for (let i = rows.length - 1; i >= 0 && isTail; i--) {
    const { text, start } = rows[i] as Row
    if (text.trim() === '') continue
    const [, label, address] = DEFINITION.exec(text) ?? []
    isTail = label !== undefined && !label.startsWith('^') && (address === undefined || ADDRESS.test(address))
    if (isTail)
      found.set(keyOf(label as string), { start: start + text.indexOf('['), end: start + text.trimEnd().length })
  }
  if (found.size === 0) return NONE
  const used = new Set<string>()
  const uses: Span[] = []
  const brackets: Span[] = []
  for (const { index, 0: all, 1: before, 2: label, 3: second } of matchesOf(source, BRACKETS)) {
    const key = keyOf(label as string)
    if (!found.has(key)) continue
    const end = index + all.length
    const start = end - (second?.length ?? 0)
    if (before === ']') uses.push({ start: index, end })
    else if (NUMBER.test(key)) continue
    else if (second !== undefined) uses.push({ start, end })
    else brackets.push({ start: index, end: index + 1 }, { start: end - 1, end })
    used.add(key)
  }
  for (const key of found.keys()) if (!used.has(key)) return NONE
  return { definitions: [...found.values()].sort((a, b) => a.start - b.start), uses, brackets }
}

function keyOf(label: string): string {
  return label.trim().toLowerCase()
}
