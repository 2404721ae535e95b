import { decodeHTML } from 'entities'
import type { Nodes, Root } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { MappedText } from '../text/mapped-text.js'
import { readHtml } from './html.js'
import { type LineBuilder, lineBuilder } from './line-builder.js'
import type { Line, Shape } from './page.js'

/**
 * Markdown as readers and converters of this genre write it. Definitions are off, since `[3]: http://...` and
 * `[^3]: text` are footnotes here; indented code is off, since archives indent.
 */
const processor = unified()
  .use(remarkParse)
  .use(function disableConstructs(this: Processor) {
    const data: { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] } = this.data()
    data.fromMarkdownExtensions = [gfmTableFromMarkdown()]
    data.micromarkExtensions = [gfmTable(), { disable: { null: ['definition', 'codeIndented', 'autolink'] } }]
  })
  .freeze()

/** Reads Markdown (CommonMark; turndown's, pandoc's or a person's) into lines. */
export function readMarkdown(source: string): readonly Line[] {
  const root: Root = processor.parse(source)
  const builder = lineBuilder()
  const lines: Line[] = []
  const parents: { node: Nodes; child: number }[] = [{ node: root, child: 0 }]
  let bold = 0
  let linked = 0
  let noteParagraph = false
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
  const addHtml = (start: number, end: number): void => {
    const parent = parents[parents.length - 1]?.node.type
    if (parent === 'root' || parent === 'blockquote' || parent === 'listItem') {
      builder.end('block', shape())
      for (const line of builder.lines.splice(0)) lines.push(line)
      for (const line of readHtml(source, start, end).lines) lines.push(line)
    } else if (/^<br[\s/>]/i.test(source.slice(start, end))) {
      // a cell is one line, however it is broken
      if (parents.some(({ node }) => node.type === 'tableCell')) builder.text.addSpace(start, end)
      else builder.end('break', shape())
    }
  }
  const enter = (node: Nodes): void => {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? start
    if (node.type === 'text' || node.type === 'inlineCode') {
      addText(
        builder,
        source,
        start,
        end,
        bold > 0,
        linked > 0,
        noteParagraph ? () => builder.end('break', shape()) : null,
      )
    } else if (node.type === 'code') addCode(builder, source.slice(start, end), start)
    else if (node.type === 'break') builder.end('break', shape())
    else if (node.type === 'thematicBreak') builder.end('rule', shape())
    else if (node.type === 'html') addHtml(start, end)
    else if (isBlock(node)) builder.end('block', shape())
    if (node.type === 'table') builder.end('block', shape())
    if (node.type === 'paragraph') noteParagraph = NOTE_PARAGRAPH.test(source.slice(start, start + 16))
    if (node.type === 'strong' || node.type === 'heading') bold++
    if (node.type === 'link') {
      // a part of a link would be read as other text than the whole
      builder.text.open(start)
      linked++
    }
  }
  const leave = (node: Nodes): void => {
    if (isBlock(node)) builder.end('block', shape())
    if (node.type === 'tableCell') cells.push(builder.text.build())
    if (node.type === 'tableRow') builder.row(cells.splice(0))
    if (node.type === 'strong' || node.type === 'heading') bold--
    if (node.type === 'link') {
      builder.text.close(node.position?.end.offset ?? 0)
      linked--
    }
  }
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
  return [...lines, ...builder.lines]
}

function isBlock(node: Nodes): boolean {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'listItem' || node.type === 'blockquote'
}

/** Escapes, character references, line ends, and the stars of a bold run that CommonMark does not close. */
const PIECE = /\*\*|\\[!-/:-@[-`{-~]|&(?:#[xX]?[0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});|\n[ \t]*(?:>[ \t]?){0,9}/g

/** A paragraph or a line of one that begins with a footnote's label: `[1]`, `\[1\]`, `[\[1\]](#b1)`, `[^1]:`. */
const NOTE_PARAGRAPH = /^(?:\[?\\?\[\^?)\d{1,7} {0,2}\\?\]/

/**
 * Adds the text between two offsets as a reader sees it. A line end inside a paragraph is a space, but begins a line
 * of its own where, in a paragraph of footnotes, a label stands behind it: `endNote` then ends the line.
 */
function addText(
  builder: LineBuilder,
  source: string,
  start: number,
  end: number,
  bold: boolean,
  linked: boolean,
  endNote: (() => void) | null,
): void {
  const raw = source.slice(start, end)
  let done = 0
  const plain = (until: number): void => {
    if (until <= done) return
    builder.text.addVerbatim(raw.slice(done, until), start + done)
    builder.count(until - done, bold, linked)
  }
  for (const match of raw.matchAll(PIECE)) {
    plain(match.index)
    const piece = match[0]
    const at = start + match.index
    done = match.index + piece.length
    if (piece === '**') continue
    if (piece[0] === '\\') builder.text.add(piece[1] as string, at, at + 2)
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
