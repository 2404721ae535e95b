import { decodeHTML } from 'entities'
import type { Nodes, Root } from 'mdast'
import { MonitorReportError } from '../error.js'
import { type Bounds, boundsOf } from '../limits.js'
import type { MappedText } from '../text/mapped-text.js'
import { matchesOf } from '../text/matches.js'
import { readHtml } from './html.js'
import { type LineBuilder, lineBuilder } from './line-builder.js'
import { markdownTrees } from './markdown-trees.js'
import { noteRole } from './note-role.js'
import type { Line, Shape } from './page.js'
import { tameMarkdown } from './tame-markdown.js'

/** Where Markdown stands in its source, and what a reader of its signs found out before. */
export interface Place {
  /** The offset of the Markdown in the source. */
  readonly base: number
  /** The offsets, in the source, of the signs before and behind raised text. Both are blanked. */
  readonly raised: ReadonlyMap<number, 'before' | 'behind'>
}

const WHOLE: Place = { base: 0, raised: new Map() }

/** Stands for a sign that was blanked: takes no room, ends no word. */
export const BLANK = '\u2060'

/** Reads Markdown (CommonMark; turndown's, pandoc's or a person's) into lines. */
export function readMarkdown(
  source: string,
  { base, raised }: Place = WHOLE,
  bounds: Bounds = boundsOf(),
): readonly Line[] {
  // the parser takes a byte order mark away, and all its offsets would be one less
  const tame = tameMarkdown(source.startsWith('\ufeff') ? ` ${source.slice(1)}` : source, bounds)
  let piece = 0
  let nodes = 0
  const builder = lineBuilder()
  const lines: Line[] = []
  const parents: { node: Nodes; child: number }[] = []
  let bold = 0
  let linked = 0
  let noteParagraph = false
  let raisedAt = 0
  const links: number[] = []
  const cells: MappedText[] = []
  const shape = (): Shape => {
    let found: Shape = 'text'
    for (const { node } of parents) {
      if (node.type === 'heading') return 'heading'
      if (node.type === 'blockquote') found = 'quote'
      else if (node.type === 'listItem' && found === 'text') found = 'list-item'
    }
    return found
  }
  const ordinal = (): string | null => {
    const { node, child } = parents[parents.length - 1] as { node: Nodes; child: number }
    return node.type === 'list' && node.ordered === true ? String((node.start ?? 1) + child - 1) : null
  }
  const addHtml = (start: number, end: number): void => {
    const parent = parents[parents.length - 1]?.node.type
    if (parent === 'root' || parent === 'blockquote' || parent === 'listItem') {
      builder.end('block', shape())
      for (const line of builder.lines.splice(0)) lines.push(line)
      // a part of a page has no markup but in its lines
      if (base === 0) for (const line of readHtml(source, start, end, bounds).lines) lines.push(line)
    } else if (/^<br[\s/>]/i.test(source.slice(start, end))) {
      // a cell is one line, however it is broken
      if (parents.some(({ node }) => node.type === 'tableCell')) builder.text.addSpace(base + start, base + end)
      else builder.end('break', shape())
    } else if (/^<sup[\s>]/i.test(source.slice(start, end))) raisedAt = builder.text.length()
    else if (/^<\/sup>/i.test(source.slice(start, end)))
      builder.hint({ start: raisedAt, end: builder.text.length(), role: 'raised' })
  }
  const blank = (at: number): void => {
    const side = raised.get(at)
    if (side === 'before') raisedAt = builder.text.length()
    else if (side === 'behind') builder.hint({ start: raisedAt, end: builder.text.length(), role: 'raised' })
  }
  const enter = (node: Nodes): void => {
    if (++nodes > bounds.limits.nodes) {
      const message = `The page has more than ${bounds.limits.nodes} pieces of Markdown; raise limits.nodes to read it.`
      throw new MonitorReportError('too-many-nodes', message)
    }
    const start = piece + (node.position?.start.offset ?? 0)
    const end = piece + (node.position?.end.offset ?? 0)
    if (node.type === 'text' || node.type === 'inlineCode') {
      addText(builder, source.slice(start, end), base + start, {
        bold: bold > 0,
        linked: linked > 0,
        endNote: noteParagraph ? () => builder.end('break', shape()) : null,
        blank,
      })
    } else if (node.type === 'code') addCode(builder, source.slice(start, end), base + start)
    else if (node.type === 'break') builder.end('break', shape())
    else if (node.type === 'thematicBreak') builder.end('rule', shape())
    else if (node.type === 'html') addHtml(start, end)
    else if (isBlock(node)) builder.end('block', shape())
    if (node.type === 'table') builder.end('block', shape())
    if (node.type === 'listItem') builder.ordinal(ordinal())
    if (node.type === 'paragraph') noteParagraph = NOTE_PARAGRAPH.test(source.slice(start, start + 16))
    if (node.type === 'strong' || node.type === 'heading') bold++
    if (node.type === 'link') {
      // a part of a link would be read as other text than the whole
      builder.text.open(base + start)
      links.push(builder.text.length())
      linked++
    }
  }
  const leave = (node: Nodes): void => {
    if (isBlock(node)) builder.end('block', shape())
    if (node.type === 'tableCell') cells.push(builder.text.build())
    if (node.type === 'tableRow') builder.row(cells.splice(0))
    if (node.type === 'strong' || node.type === 'heading') bold--
    if (node.type === 'link') {
      builder.text.close(base + piece + (node.position?.end.offset ?? 0))
      const role = noteRole(node.url)
      const begun = links.pop() as number
      if (role !== null) builder.hint({ start: begun, end: builder.text.length(), role })
      linked--
    }
  }
  const walk = (root: Root): void => {
    parents.push({ node: root, child: 0 })
    while (parents.length > 0) {
      const top = parents[parents.length - 1] as { node: Nodes; child: number }
      const child = 'children' in top.node ? top.node.children[top.child] : undefined
      if (child === undefined) {
        leave(top.node)
        parents.pop()
        continue
      }
      top.child++
      enter(child)
      if ('children' in child) parents.push({ node: child, child: 0 })
      else leave(child)
    }
  }
  for (const tree of markdownTrees(tame)) {
    piece = tree.base
    walk(tree.root)
  }
  return [...lines, ...builder.lines]
}

function isBlock(node: Nodes): boolean {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'listItem' || node.type === 'blockquote'
}

/** Escapes, character references, line ends, blanks, and the stars of a bold run that CommonMark does not close. */
const PIECE =
  /\*\*|\u2060|\\[!-/:-@[-`{-~]|&(?:#[xX]?[0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});|\n[ \t]*(?:>[ \t]?){0,9}/g

/** A paragraph or a line of one that begins with a footnote's label: `[1]`, `\[1\]`, `[\[1\]](#b1)`, `[^1]:`. */
const NOTE_PARAGRAPH = /^(?:\[?\\?\[\^?)\d{1,7} {0,2}\\?\]/

/** What is known of a text that is added. */
interface Setting {
  readonly bold: boolean
  readonly linked: boolean
  /** Ends the line before the label of a footnote; null where the paragraph is none of footnotes. */
  readonly endNote: (() => void) | null
  /** Called with the offset of each blank. */
  readonly blank: (at: number) => void
}

/**
 * Adds a text as a reader sees it. A line end inside a paragraph is a space, but begins a line of its own where, in a
 * paragraph of footnotes, a label stands behind it.
 */
function addText(builder: LineBuilder, raw: string, start: number, { bold, linked, endNote, blank }: Setting): void {
  let done = 0
  const plain = (until: number): void => {
    if (until <= done) return
    builder.text.addVerbatim(raw.slice(done, until), start + done)
    builder.count(until - done, bold, linked)
  }
  for (const match of matchesOf(raw, PIECE)) {
    plain(match.index)
    const piece = match[0]
    const at = start + match.index
    done = match.index + piece.length
    if (piece === '**') continue
    if (piece === BLANK) blank(at)
    else if (piece[0] === '\\') builder.text.add(piece[1] as string, at, at + 2)
    else if (piece[0] === '&') builder.text.add(decodeHTML(piece), at, at + piece.length)
    else if (endNote !== null && NOTE_PARAGRAPH.test(raw.slice(done, done + 16))) endNote()
    else builder.text.addSpace(at, at + piece.length)
  }
  plain(raw.length)
}

/** Fenced code holds a page's text as it stood. */
function addCode(builder: LineBuilder, raw: string, start: number): void {
  let at = start
  for (const row of raw.split('\n')) {
    if (!/^[ \t]*(?:`{3,}|~{3,})/.test(row)) {
      builder.text.addVerbatim(row, at)
      builder.count(row.length, false, false)
    }
    builder.end('break', 'text')
    at += row.length + 1
  }
}
