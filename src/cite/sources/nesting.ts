import { matchesOf } from '../../text/matches.js'

/** Which characters of a text stand within brackets (1), within a quotation (2) or both (3), their marks included. */
export type Nesting = Uint8Array

const IN_BRACKETS = 1
const IN_QUOTATION = 2

/** Marks that open or close: a text without any nests nothing. */
const MARK = /[()[\]“”"]/g

const CLOSES: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“' }

/** Whether a straight quote at `at` opens what follows: it stands at the start or after a space or a bracket. */
function opensStraight(text: string, at: number): boolean {
  return at === 0 || ' ([“\u00a0'.includes(text.charAt(at - 1))
}

/** How many open marks are remembered; of more the first are taken to have no partner. */
const DEEPEST = 12

/** Pairs brackets and quotation marks, curly or straight, also one of each. What has no partner nests nothing. */
export function nestingOf(text: string): Nesting {
  const nesting = new Uint8Array(text.length)
  const open: { mark: string; at: number }[] = []
  for (const { index: at, 0: mark } of matchesOf(text, MARK)) {
    if (mark === '(' || mark === '[' || mark === '“' || (mark === '"' && opensStraight(text, at))) {
      if (open.length === DEEPEST) open.shift()
      open.push({ mark, at })
      continue
    }
    const opener = mark === '"' ? '"' : CLOSES[mark]
    if (opener === undefined) continue
    const isQuote = opener === '“' || opener === '"'
    const pair = open.findLastIndex((one) => one.mark === opener || (isQuote && (one.mark === '“' || one.mark === '"')))
    if (pair < 0) continue
    // the outermost pair covers what lies within it, so each character is marked by few pairs
    const { at: from } = open[pair] as { at: number }
    open.length = pair
    const flag = isQuote ? IN_QUOTATION : IN_BRACKETS
    for (let i = from; i <= at; i++) nesting[i] = (nesting[i] as number) | flag
  }
  return nesting
}

/** The text with a space for each character that stands within brackets or a quotation; as long as the text. */
export function plainOf(text: string, nesting: Nesting): string {
  if (!nesting.some((flags) => flags !== 0)) return text
  let plain = ''
  let from = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && nesting[at] === 0) continue
    plain += text.slice(from, at)
    if (at < text.length) plain += ' '
    from = at + 1
  }
  return plain
}

/** Whether the character stands within a quotation. */
export function isQuoted(nesting: Nesting, at: number): boolean {
  return ((nesting[at] ?? 0) & IN_QUOTATION) !== 0
}
