import type { Token } from './html-tokens.js'

const ROW_TOKENS = 120
const ROW_CHARACTERS = 1500
const ROW_LINKS = 3
const ROW_BREAKS = 24

/**
 * Whether the table row that begins at `at` holds data, and not the layout of the page: two cells or more, and nothing
 * in them that only whole pages hold (tables, headings, rules, runs of links, much text). Looks at a bounded number of
 * tokens.
 */
export function isDataRow(html: string, tokens: readonly Token[], at: number): boolean {
  const { close } = tokens[at] as Token
  let nodes = 0
  let characters = 0
  let links = 0
  let breaks = 0
  for (let i = at + 1; i < close; i++) {
    const { element, opens, start, end, value } = tokens[i] as Token
    if (element !== null && !opens) continue
    if (++nodes > ROW_TOKENS) return false
    if (element === null) {
      characters += end - start
      if (characters > ROW_CHARACTERS) return false
      continue
    }
    const { name } = element
    if (name === 'table' || name === 'hr' || element.isHeading) return false
    if (name === 'a' && value !== null && !value.includes('#') && ++links > ROW_LINKS) return false
    if ((name === 'br' || name === 'p') && ++breaks > ROW_BREAKS) return false
  }
  return hasCells(html, tokens, at)
}

/** Whether a row has two cells or more, and nothing outside of them: that would be shown, but in none of them. */
function hasCells(html: string, tokens: readonly Token[], at: number): boolean {
  const { close } = tokens[at] as Token
  let cells = 0
  for (let i = at + 1; i < close; ) {
    const token = tokens[i] as Token
    if (token.element === null) {
      if (/\S/.test(html.slice(token.start, token.end))) return false
    } else if (token.element.isCell) cells++
    else if (token.element.name !== 'script' && token.element.name !== 'style') return false
    i = token.close + 1
  }
  return cells >= 2
}

/** The places of a row's cells among the tokens. */
export function cellsOf(tokens: readonly Token[], at: number): readonly number[] {
  const { close } = tokens[at] as Token
  const cells: number[] = []
  for (let i = at + 1; i < close; i = (tokens[i] as Token).close + 1) {
    if ((tokens[i] as Token).element?.isCell === true) cells.push(i)
  }
  return cells
}
