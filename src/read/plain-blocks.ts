import type { BlockContent, ListItem, Paragraph, RootContent, TableRow, Text } from 'mdast'
import { type Row, rowsOf } from './rows.js'

/*
 * A parser of Markdown takes some 50 microseconds for each block, whatever stands in it. Blocks that have no sign of
 * Markdown but the one they begin with are read here, as that parser would read them; where it is not certain that it
 * would, nothing is read, and the block is left to it.
 */

const RULE = /^[ \t]{0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
const HEADING = /^(#{1,6})(?:[ \t]|$)/
const UNDERLINE = /^(?:=+|-+) *$/
const FENCE = /^(?:`{3,}|~{3,})/
/** Elements that are taken as they stand, up to a blank line: some of those that CommonMark lists. */
const ELEMENT =
  /^<\/?(?:blockquote|body|center|dd|div|dl|dt|h[1-6]|hr|html|li|ol|p|table|tbody|td|tfoot|th|thead|tr|ul)(?:[ \t>]|$)/i
const ENTRY = /^(?:[-+*]|\d{1,9}[.)])(?= )/
/** What may mean something within a line. A bracket is a link only before a round one, since no definitions are read. */
const SIGN = /[*_`]|<[a-z/!?]|\]\(/i
const ESCAPE = /\\[!-/:-@[-`{-~]/g
/** What may begin a block, underline a heading, or stand below the head of a table. */
const BLOCK_SIGN = /^(?:[#>=~*_`]|[-+](?:[-=|:\s]|$)|<[a-z/!?]|\d{1,9}[.)](?:\s|$)|[|:-][|:\t -]*$)/i

/** The blocks between two places of a text; null where one of them is not plain. Offsets are those of the text. */
export function plainBlocks(text: string, start: number, end: number): RootContent[] | null {
  const rows = rowsOf(text.slice(start, end)).map((row) => ({ text: row.text, start: start + row.start }))
  const blocks: RootContent[] = []
  for (let at = 0; at < rows.length; ) {
    if (isBlank(rows[at])) {
      at++
      continue
    }
    // what is set in behind a list may belong to it
    if (blocks[blocks.length - 1]?.type === 'list') return null
    const found = blockAt(rows, at)
    if (found === null) return null
    blocks.push(found.node)
    at = found.next
  }
  return blocks
}

interface Found {
  readonly node: RootContent
  /** The row behind it. */
  readonly next: number
}

function blockAt(rows: readonly Row[], at: number): Found | null {
  const { text } = rows[at] as Row
  if (RULE.test(text)) return { node: { type: 'thematicBreak' }, next: at + 1 }
  if (HEADING.test(text)) return heading(rows, at)
  if (FENCE.test(text)) return fence(rows, at)
  if (ENTRY.test(text)) return list(rows, at)
  if (text[0] === '>') return quote(rows, at)
  if (ELEMENT.test(text)) return html(rows, at)
  if (text.includes('|') && isTableRule(rows[at + 1])) return table(rows, at)
  return paragraph(rows, at)
}

function heading(rows: readonly Row[], at: number): Found | null {
  const { text, start } = rows[at] as Row
  const signs = (HEADING.exec(text)?.[1] as string).length
  const words = textOf(text, start, signs, text.length)
  // signs at the end of a heading are none of its words
  if (!isPlain(text.slice(signs)) || (words.length > 0 && trimmed(text).endsWith('#'))) return null
  return { node: { type: 'heading', depth: signs as 1, children: words }, next: at + 1 }
}

function fence(rows: readonly Row[], at: number): Found | null {
  const { text, start } = rows[at] as Row
  const sign = FENCE.exec(text)?.[0] as string
  if (text.includes('`', sign.length)) return null
  for (let i = at + 1; i < rows.length; i++) {
    const row = rows[i] as Row
    const line = trimmed(row.text).replace(/^ {0,3}/, '')
    if (line.length < sign.length || line !== sign.charAt(0).repeat(line.length)) continue
    const position = positionOf(start, row.start + row.text.length)
    return { node: { type: 'code', value: '', position }, next: i + 1 }
  }
  return null
}

function html(rows: readonly Row[], at: number): Found {
  let next = at + 1
  while (next < rows.length && !isBlank(rows[next])) next++
  const last = rows[next - 1] as Row
  const position = positionOf((rows[at] as Row).start, last.start + last.text.length)
  return { node: { type: 'html', value: '', position }, next }
}

/** Entries of one line each. */
function list(rows: readonly Row[], at: number): Found | null {
  const entries: ListItem[] = []
  const mark = ENTRY.exec((rows[at] as Row).text)?.[0] as string
  let i = at
  for (; i < rows.length && !isBlank(rows[i]); i++) {
    const { text, start } = rows[i] as Row
    const own = ENTRY.exec(text)?.[0]
    const words = own === undefined ? '' : text.slice(own.length).replace(/^ {1,4}/, '')
    if (own?.at(-1) !== mark.at(-1) || !beginsPlain(words) || !isPlain(words)) return null
    entries.push({ type: 'listItem', children: [paragraphOf(text, start, text.length - words.length, text.length)] })
  }
  const ordered = mark.length > 1
  return {
    node: { type: 'list', ordered, start: ordered ? Number.parseInt(mark, 10) : null, children: entries },
    next: i,
  }
}

function quote(rows: readonly Row[], at: number): Found | null {
  const children: BlockContent[] = []
  let i = at
  while (i < rows.length && !isBlank(rows[i])) {
    const first = i
    for (; i < rows.length && !isBlank(rows[i]); i++) {
      const { text } = rows[i] as Row
      if (text[0] !== '>') return null
      const words = text.slice(text[1] === ' ' ? 2 : 1)
      if (/^[ \t]*$/.test(words)) break
      const goesOn = i + 1 < rows.length && rows[i + 1]?.text[0] === '>'
      if (!beginsPlain(words) || !isPlain(words) || (goesOn && BROKEN.test(words))) return null
    }
    if (i > first) {
      const { text, start } = rows[first] as Row
      const last = rows[i - 1] as Row
      const end = last.start + last.text.length
      children.push(paragraphOf(null, start + (text[1] === ' ' ? 2 : 1), 0, trimmedEnd(last.text, end)))
    }
    if (i < rows.length && !isBlank(rows[i])) i++
  }
  return { node: { type: 'blockquote', children }, next: i }
}

function table(rows: readonly Row[], at: number): Found | null {
  const found: TableRow[] = []
  let i = at
  for (; i < rows.length && !isBlank(rows[i]); i++) {
    if (i === at + 1) continue
    const { text, start } = rows[i] as Row
    if (text[0] !== '|' && !beginsPlain(text)) return null
    if (text.includes('\\') || !isPlain(text)) return null
    const cells = cellsOf(text)
    found.push({
      type: 'tableRow',
      children: cells.map(([from, to]) => ({ type: 'tableCell', children: textOf(text, start, from, to) })),
    })
  }
  if (found[0]?.children.length !== cellsOf((rows[at + 1] as Row).text).length) return null
  return { node: { type: 'table', children: found }, next: i }
}

/** The places of the cells of a row. */
function cellsOf(text: string): [number, number][] {
  const cells: [number, number][] = []
  const end = trimmedEnd(text, text.length)
  for (let from = text[0] === '|' ? 1 : 0; from < end; ) {
    const bar = text.indexOf('|', from)
    const to = bar < 0 ? end : bar
    cells.push([from, to])
    from = to + 1
  }
  return cells
}

function isTableRule(row: Row | undefined): boolean {
  if (row === undefined || !/^[|:\t -]*$/.test(row.text) || !row.text.includes('|')) return false
  // `- |` is an entry of a list
  if (ENTRY.test(row.text.trimStart())) return false
  const cells = cellsOf(row.text)
  return cells.length > 0 && cells.every(([from, to]) => /^:?-+:?$/.test(row.text.slice(from, to).trim()))
}

/** Ends a line for good, where another follows. */
const BROKEN = /(?: {2}|\t)$/

function paragraph(rows: readonly Row[], at: number): Found | null {
  const { text, start } = rows[at] as Row
  const indent = text.length - text.trimStart().length
  for (let i = at; ; i++) {
    const row = rows[i] as Row
    const next = rows[i + 1]
    const isLast = next === undefined || isBlank(next)
    const words = row.text.replace(/^ {1,100}/, '')
    if (!beginsPlain(words) || !isPlain(words) || (!isLast && BROKEN.test(words))) return null
    const isHeading = !isLast && UNDERLINE.test(next.text)
    if (!isLast && !isHeading) continue
    const whole = paragraphOf(null, start + indent, 0, trimmedEnd(row.text, row.start + row.text.length))
    if (!isHeading) return { node: whole, next: i + 1 }
    return { node: { type: 'heading', depth: next.text[0] === '=' ? 1 : 2, children: whole.children }, next: i + 2 }
  }
}

function isBlank(row: Row | undefined): boolean {
  return row !== undefined && /^[ \t]*$/.test(row.text)
}

function beginsPlain(words: string): boolean {
  return words !== '' && words[0] !== ' ' && words[0] !== '\t' && !BLOCK_SIGN.test(words)
}

function isPlain(line: string): boolean {
  if (!line.includes('\\')) return !SIGN.test(line)
  const bare = line.replace(ESCAPE, '..')
  return !SIGN.test(bare) && !bare.endsWith('\\')
}

/** The offset behind a text that ends at `end`, without the spaces at its end. */
function trimmedEnd(text: string, end: number): number {
  let spaces = 0
  while (spaces < text.length && ' \t'.includes(text.charAt(text.length - 1 - spaces))) spaces++
  return end - spaces
}

function trimmed(text: string): string {
  return text.slice(0, trimmedEnd(text, text.length))
}

/** The words of a row between two places of it, without the spaces around them. */
function textOf(row: string, start: number, from: number, to: number): Text[] {
  const words = row.slice(from, to)
  const first = from + words.search(/[^ \t]|$/)
  const last = Math.max(first, trimmedEnd(words, to))
  return first === last ? [] : [textAt(start + first, start + last)]
}

function paragraphOf(row: string | null, start: number, from: number, to: number): Paragraph {
  const children = row === null ? [textAt(start, to)] : textOf(row, start, from, to)
  const first = children[0]?.position?.start.offset ?? start
  return { type: 'paragraph', children, position: positionOf(first, children[0]?.position?.end.offset ?? first) }
}

function textAt(start: number, end: number): Text {
  return { type: 'text', value: '', position: positionOf(start, end) }
}

/** Only offsets are asked for. */
function positionOf(start: number, end: number): NonNullable<Text['position']> {
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } }
}
