import { load } from 'cheerio/slim'
import type { MappedText } from '../text/mapped-text.js'
import { mappedTextBuilder } from '../text/mapped-text.js'
import { addMarkupText } from './entities.js'
import { BLOCK, BOLD, CELL, HEADING, HIDDEN } from './html-elements.js'
import { withoutIndent } from './indented.js'
import { type LineBuilder, lineBuilder } from './line-builder.js'
import { listNumbers } from './list-numbers.js'
import { noteRole } from './note-role.js'
import type { Line, Shape } from './page.js'
import { siteParts } from './site-parts.js'

/** The tree as cheerio's slim build leaves it, as far as we look at it. */
interface Node {
  readonly type: string
  readonly name?: string
  readonly data?: string
  readonly attribs?: Record<string, string>
  readonly children?: Node[]
  readonly next: Node | null
  readonly parent: Node | null
  readonly startIndex: number | null
  readonly endIndex: number | null
}

const OPTIONS = { xml: { xmlMode: false, decodeEntities: false, withStartIndices: true, withEndIndices: true } }

/**
 * Reads HTML as a browser lays it out: a line for each block and for each `<BR>`, whatever the site's markup. Takes
 * the part of `source` from `start` to `end`; spans count in the whole of `source`.
 */
export function readHtml(
  source: string,
  start = 0,
  end = source.length,
): { lines: readonly Line[]; title: string | null } {
  const root = load(start === 0 && end === source.length ? source : source.slice(start, end), OPTIONS)
    .root()
    .get(0) as unknown as Node
  const builder = lineBuilder()
  const parts = siteParts()
  const title = walk(root, source, start, builder, parts)
  return { lines: withoutIndent(parts.mark(builder.lines)), title }
}

/** Walks the tree with a loop, since pages nest deeper than the stack; returns the text of `<title>`. */
function walk(
  root: Node,
  source: string,
  base: number,
  builder: LineBuilder,
  parts: ReturnType<typeof siteParts> | null = null,
): string | null {
  let title: string | null = null
  let bold = 0
  let linked = 0
  let quote = 0
  let item = 0
  let heading = 0
  let pre = 0
  const ordinals = listNumbers()
  const opened: { node: Node; at: number; line: number }[] = []
  const shape = (): Shape => (heading > 0 ? 'heading' : quote > 0 ? 'quote' : item > 0 ? 'list-item' : 'text')

  const step = (node: Node, by: 1 | -1): void => {
    const name = node.name ?? ''
    if (BOLD.has(name)) bold += by
    else if (name === 'a' && node.attribs?.['href'] !== undefined) linked += by
    else if (name === 'blockquote') quote += by
    else if (name === 'li') item += by
    else if (name === 'pre') pre += by
    if (HEADING.has(name)) heading += by
  }
  const addText = (node: Node): void => {
    const at = (node.startIndex ?? 0) + base
    for (const piece of sourcePieces(node, source, base, at)) {
      const rows = pre > 0 ? piece.raw.split('\n') : [piece.raw]
      let offset = piece.at
      for (const [i, row] of rows.entries()) {
        if (i > 0) builder.end('break', shape())
        builder.count(addMarkupText(builder.text, row, offset), bold > 0, linked > 0)
        offset += row.length + 1
      }
    }
  }
  const enter = (node: Node): Node | null => {
    if (node.type === 'text') {
      addText(node)
      return null
    }
    if (node.type === 'root') return node.children?.[0] ?? null
    const name = node.name
    if (name === undefined) return null
    if (name === 'title') title ??= titleOf(node, base)
    if (name === 'title' || HIDDEN.has(name) || isHidden(node)) return null
    if (name === 'br') builder.end('break', shape())
    else if (name === 'hr') builder.end('rule', shape())
    else if (BLOCK.has(name)) {
      builder.end('block', shape())
      if (name === 'tr' && isDataRow(node)) {
        builder.row(
          (node.children ?? []).filter((child) => CELL.has(child.name ?? '')).map((c) => cellText(c, source, base)),
        )
        return null
      }
    }
    if (name === 'li') {
      builder.label(noteLabel(node))
      builder.ordinal(ordinals.of(node))
    }
    step(node, 1)
    opened.push({ node, at: builder.text.length(), line: builder.lines.length })
    const first = node.children?.[0]
    if (first !== undefined) return first
    leave()
    return null
  }
  const leave = (): void => {
    const top = opened.pop()
    if (top === undefined) return
    const name = top.node.name ?? ''
    if (name === 'a' || name === 'sup' || name === 'span' || name === 'font') {
      const role = isRaised(top.node) ? 'raised' : noteRole(top.node.attribs?.['href'] ?? '')
      if (role !== null) builder.hint({ start: top.at, end: builder.text.length(), role })
    }
    // a row's heading cell ends with its row, an ordinary block here
    if (BLOCK.has(name) && name !== 'hr') {
      builder.end('block', shape())
      if (parts?.isPart(top.node)) parts.add(top.line, builder.lines.length)
    }
    step(top.node, -1)
  }

  let node: Node | null = root
  while (node !== null) {
    const down: Node | null = enter(node)
    if (down !== null) {
      node = down
      continue
    }
    // climbs to the nearest node that has a sibling, but not out of the root
    while (node !== null && node !== root && node.next === null) {
      node = node.parent
      if (node !== null && opened[opened.length - 1]?.node === node) leave()
    }
    node = node === null || node === root ? null : node.next
  }
  builder.end('block', 'text')
  return title
}

/**
 * The source of a text node. The parser drops end tags that close nothing and joins the text around them, so that a
 * node may stand for several pieces of the source; and it keeps `</>`, which no page shows.
 */
function sourcePieces(node: Node, source: string, base: number, at: number): { raw: string; at: number }[] {
  const data = node.data ?? ''
  let end = (node.endIndex ?? 0) + base + 1
  if (end - at === data.length && !data.includes('</>')) return [{ raw: data, at }]
  const pieces: { raw: string; at: number }[] = []
  let left = data.length
  // after an end tag with more in it than its name (`</b >`) the parser's text begins within the tag
  let begin = at === base || source[at - 1] === '>' ? at : Math.max(at, source.indexOf('>', at) + 1)
  // a declaration that the page's end cuts is text for the parser
  const cut = source.slice(begin, end).search(/<[!?]/)
  if (cut >= 0) end = begin + cut
  while (begin < end && left > 0) {
    const tag = source.indexOf('</', begin)
    const close = tag < 0 || tag >= end ? -1 : source.indexOf('>', tag)
    const dropped = close >= 0 && close < end
    // where the page ends in the middle of a tag, the parser's text ends with the page
    const until = Math.min(dropped ? tag : end, begin + left)
    if (until > begin) pieces.push({ raw: source.slice(begin, until), at: begin })
    left -= until - begin
    begin = dropped ? close + 1 : end
  }
  return pieces
}

function isHidden(node: Node): boolean {
  const attribs = node.attribs
  if (attribs === undefined) return false
  return attribs['hidden'] !== undefined || /display\s{0,4}:\s{0,4}none/i.test(attribs['style'] ?? '')
}

function isRaised({ name, attribs }: Node): boolean {
  return name === 'sup' || /vertical-align\s{0,4}:\s{0,4}super/i.test(attribs?.['style'] ?? '')
}

function titleOf(node: Node, base: number): string | null {
  const text = node.children?.[0]
  if (text === undefined || text.startIndex === null) return null
  const builder = mappedTextBuilder()
  addMarkupText(builder, text.data ?? '', text.startIndex + base)
  return builder.build().text || null
}

/** The label that a list entry has only in its markup: `<li id="fn3">`, `<li id="cite_note-Smith-3">`; null where it has none. */
function noteLabel(node: Node): string | null {
  return (
    /^_?(?:cite_note-\S{1,80}-|(?:ftn|fn|footnote|note|edn|cite_note)[-_:]?)(\d{1,5})$/i.exec(
      node.attribs?.['id'] ?? '',
    )?.[1] ?? null
  )
}

const ROW_NODES = 120
const ROW_CHARACTERS = 1500

/**
 * Whether a table row holds data, and not the layout of the page: two cells or more, and nothing in them that only
 * whole pages hold (tables, headings, rules, runs of links, much text). Looks at a bounded number of nodes.
 */
function isDataRow(row: Node): boolean {
  let cells = 0
  let nodes = 0
  let characters = 0
  let links = 0
  let breaks = 0
  const pending: Node[] = []
  for (const child of row.children ?? []) {
    if (CELL.has(child.name ?? '')) cells++
    // what stands in a row outside its cells is shown, but in none of them
    else if (child.type === 'tag' || (child.type === 'text' && /\S/.test(child.data ?? ''))) return false
    pending.push(child)
  }
  if (cells < 2) return false
  while (pending.length > 0) {
    const node = pending.pop() as Node
    const name = node.name ?? ''
    if (++nodes > ROW_NODES || name === 'table' || name === 'hr' || HEADING.has(name)) return false
    if (name === 'a' && node.attribs?.['href'] !== undefined && !node.attribs['href'].includes('#') && ++links > 3)
      return false
    if (name === 'br' || name === 'p') breaks++
    characters += node.data?.length ?? 0
    if (characters > ROW_CHARACTERS || breaks > 24) return false
    for (const child of node.children ?? []) pending.push(child)
  }
  return true
}

/** The text of one cell, its lines folded into one. */
function cellText(cell: Node, source: string, base: number): MappedText {
  const builder = lineBuilder()
  walk(cell, source, base, builder)
  const text = mappedTextBuilder()
  for (const line of builder.lines) text.addMapped(line.text)
  return text.build()
}
