import { type MappedText, mappedTextBuilder, sourceSpan } from '../text/mapped-text.js'
import type { Span } from '../text/span.js'
import { tableRow } from './line-builder.js'
import type { Gap, Line, Shape } from './page.js'
import { unwrapLines } from './unwrap.js'

/** A bullet or a quotation sign at the head of a line of plain text; `*` and `-` may as well be text. */
const BULLET = /^[ \t]*[•·●▪][ \t]/
/** A drawn line: `----`, `____`, `====`. */
const RULE = /^[ \t]*(?:-{4,}|_{4,}|={4,})[ \t]*$/

/**
 * Reads flattened text: lines and blank lines, no markup. Lines that were wrapped at a column are joined again; a
 * `|` divides the cells of a table row.
 */
export function readText(source: string): { lines: readonly Line[]; layout: readonly Span[] } {
  const lines: Line[] = []
  const layout: Span[] = []
  let gap: Gap = 'block'
  for (const { text, start } of physicalLines(source)) {
    if (RULE.test(text)) {
      gap = 'rule'
      layout.push(sourceSpan(mapLine(text, start)))
      continue
    }
    const mapped = mapLine(text, start)
    if (mapped.text === '') {
      if (gap !== 'rule') gap = 'block'
      continue
    }
    const row = readRow(text, start)
    if (row !== null) {
      for (const bar of row.bars) layout.push(bar)
      if (row.line !== null) lines.push(row.line)
      gap = 'block'
      continue
    }
    const bullet = mapped.text.length > 1 ? BULLET.exec(text) : null
    if (bullet !== null) layout.push(sourceSpan(mapLine(bullet[0], start)))
    const body = bullet === null ? mapped : mapLine(text.slice(bullet[0].length), start + bullet[0].length)
    lines.push(textLine(body, bullet === null ? 'text' : 'list-item', gap))
    gap = 'break'
  }
  return { lines: unwrapLines(lines), layout }
}

/** A row of a table as flattened text keeps it: `label | value |`; also the line of dashes under a head. */
const ROW = /^[^|<[\]>]*\|(?:[^<>]*\|)?[^|<>]*$/
const ROW_RULE = /^[\s|:-]*$/

/** Reads a line as a row of a table, its bars set apart; null where it is none, a null line where it only rules. */
function readRow(text: string, start: number): { line: Line | null; bars: Span[] } | null {
  if (!text.includes('|') || !ROW.test(text)) return null
  if (text.includes('--') && ROW_RULE.test(text)) return { line: null, bars: [sourceSpan(mapLine(text, start))] }
  const bars: Span[] = []
  const cells: MappedText[] = []
  let from = 0
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && text[i] !== '|') continue
    if (i < text.length) bars.push({ start: start + i, end: start + i + 1 })
    cells.push(mapLine(text.slice(from, i), start + from))
    from = i + 1
  }
  return { line: tableRow(cells), bars }
}

/** A line that has no markup. */
export function textLine(text: MappedText, shape: Shape, gap: Gap): Line {
  return { text, shape, gap, bold: false, linked: false, cells: null, notes: [], label: null }
}

function mapLine(text: string, start: number): MappedText {
  const builder = mappedTextBuilder()
  builder.addVerbatim(text, start)
  return builder.build()
}

/** The lines of `source` with their offsets, whatever ends them: LF, CRLF or CR. */
function* physicalLines(source: string): Generator<{ text: string; start: number }> {
  let start = 0
  for (let i = 0; i <= source.length; i++) {
    const code = source.charCodeAt(i)
    if (i < source.length && code !== 10 && code !== 13) continue
    yield { text: source.slice(start, i), start }
    if (code === 13 && source.charCodeAt(i + 1) === 10) i++
    start = i + 1
  }
}
