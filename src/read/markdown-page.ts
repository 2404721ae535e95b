import { type Bounds, boundsOf } from '../limits.js'
import { type MappedText, mappedTextBuilder, sourceSpan } from '../text/mapped-text.js'
import type { Span } from '../text/span.js'
import { type DrawnRow, type DrawnTable, findDrawnTables } from './drawn-tables.js'
import { readFrontMatter } from './front-matter.js'
import { tableRow } from './line-builder.js'
import { findLinkReferences } from './link-references.js'
import { BLANK, type Place, readMarkdown } from './markdown.js'
import { findAttributes } from './markdown-attributes.js'
import { coverPieces } from './mask.js'
import type { Line } from './page.js'

/** What a Markdown page is read as: its lines, and the pieces of it that are no text of the page. */
export interface ReadMarkdown {
  readonly lines: readonly Line[]
  /** Signs that only arrange the page: fences, attributes, carets, drawn tables. */
  readonly layout: readonly Span[]
  /** The addresses of links that stand below the page. */
  readonly addresses: readonly Span[]
  /** What a reader or clipper wrote above the page; null where it wrote nothing. */
  readonly frontMatter: Span | null
  /** The address that stands there. */
  readonly url: string | null
}

/**
 * Reads a page of Markdown, with what pandoc, clippers and readers add to it. What is no Markdown for a parser is
 * blanked before it is parsed, so that all offsets stand.
 */
export function readMarkdownPage(source: string, bounds: Bounds = boundsOf()): ReadMarkdown {
  const front = readFrontMatter(source)
  const { signs: attributes, fences, raised } = findAttributes(source)
  const { definitions, uses, brackets } = findLinkReferences(source)
  const signs = [...attributes, ...brackets]
  const bare = front === null ? [] : [front.span]
  const apart = [...bare, ...fences, ...definitions].map((span) => ({ ...span, sign: ' ' }))
  const covers = [...apart, ...signs.map((span) => ({ ...span, sign: BLANK }))]
  const marked = coverPieces(source, covers)
  const tables = findDrawnTables(marked)
  const place: Place = { base: 0, raised: sidesOf(raised) }
  const linked = withTargets(marked, uses)
  const text = coverPieces(
    linked,
    tables.map(({ start, end }) => ({ start, end, sign: ' ' })),
  )
  const lines = readMarkdown(text, place, bounds)
  const rows = tables.flatMap((table) => readTable(linked, table, place))
  const inFront = ({ start }: Span) => front !== null && start < front.span.end
  return {
    lines: inOrder(lines, rows),
    layout: [...signs, ...fences, ...uses, ...tables.flatMap((table) => table.signs)].filter((span) => !inFront(span)),
    addresses: definitions,
    frontMatter: front?.span ?? null,
    url: front?.url ?? null,
  }
}

function sidesOf(raised: readonly Span[]): Place['raised'] {
  return new Map(raised.flatMap(({ start, end }) => [[start - 1, 'before'] as const, [end, 'behind'] as const]))
}

/** Turns `[text][12]` into `[text](12)`, a link that takes as much room. */
function withTargets(source: string, uses: readonly Span[]): string {
  if (uses.length === 0) return source
  const parts: string[] = []
  let done = 0
  for (const { start, end } of uses) {
    const label = source.slice(start + 1, end - 1).replace(/[^\w.-]/g, '_')
    parts.push(source.slice(done, start), `(${label})`)
    done = end
  }
  parts.push(source.slice(done))
  return parts.join('')
}

function readTable(source: string, { rows }: DrawnTable, place: Place): Line[] {
  return rows.flatMap((row) => {
    const cells = row.cells.map((pieces) => readCell(source, pieces, place)).filter(({ text }) => text !== '')
    return tableRow(stretch(cells, row)) ?? []
  })
}

/** Most cells have none of the signs that Markdown gives a meaning within a line, and need no parser. */
const MARKUP = /[\\&*_`[\]<>!~\u2060]/

/** Reads a cell as if all else in the lines of its row were blank. */
function readCell(source: string, pieces: readonly Span[], { raised }: Place): MappedText {
  const first = pieces[0]
  if (first === undefined) return mappedTextBuilder().build()
  if (pieces.every(({ start, end }) => !MARKUP.test(source.slice(start, end)))) {
    const plain = mappedTextBuilder()
    for (const { start, end } of pieces) {
      plain.addVerbatim(source.slice(start, end), start)
      plain.addSpace(end, end + 1)
    }
    return plain.build()
  }
  const base = Math.max(0, first.start - 1)
  const parts: string[] = []
  let done = base
  for (const piece of pieces) {
    // a line break in a cell is a space
    const text = source.slice(piece.start, piece.end).replace(/(?<!\\)\\$/, ' ')
    const gap = source.slice(done, piece.start)
    // the sign before each line keeps it from being a heading or an entry of a list
    parts.push(gap.replace(/[^\r\n](?!$)/g, ' ').replace(/[^\r\n]$/, BLANK), text)
    done = piece.end
  }
  const builder = mappedTextBuilder()
  for (const { text } of readMarkdown(parts.join(''), { base, raised })) builder.addMapped(text)
  return builder.build()
}

/** Cells side by side have their lines between one another: the first and the last reach over all of the row. */
function stretch(cells: readonly MappedText[], row: DrawnRow): readonly MappedText[] {
  return cells.map((cell, c) => {
    const isFirst = c === 0 && sourceSpan(cell).start > row.start
    const isLast = c === cells.length - 1 && sourceSpan(cell).end < row.end
    if (!isFirst && !isLast) return cell
    const builder = mappedTextBuilder()
    if (isFirst) builder.open(row.start)
    builder.addMapped(cell)
    if (isLast) builder.close(row.end)
    return builder.build()
  })
}

/** The lines of the page and the rows of its tables, in the order of the source. */
function inOrder(lines: readonly Line[], rows: readonly Line[]): readonly Line[] {
  if (rows.length === 0) return lines
  const starts = new Map([...lines, ...rows].map((line) => [line, sourceSpan(line.text).start]))
  return [...starts.keys()].sort((a, b) => (starts.get(a) as number) - (starts.get(b) as number))
}
