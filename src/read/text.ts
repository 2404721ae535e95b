import { EMPTY_TEXT, type MappedText, sourceSpan } from '../text/mapped-text.js'
import type { Span } from '../text/span.js'
import { isStatusLabel } from '../vocabulary/status-labels.js'
import { tableRow } from './line-builder.js'
import { findLinkNumbers } from './link-numbers.js'
import { joinLoneMarkers } from './lone-markers.js'
import { withoutMargins } from './margins.js'
import type { Gap, Line, Shape } from './page.js'
import { joinPages } from './page-turns.js'
import { findPrintPages } from './print-pages.js'
import { mapRow, type Row, rowsOf } from './rows.js'
import { type Measure, unwrapLines } from './unwrap.js'

/** A bullet or a quotation sign at the head of a line of plain text; `*` and `-` may as well be text. */
const BULLET = /^[ \t]*[•·●▪◦][ \t]/
/** What text browsers print for a bullet, set in from the margin: `     * ` (lynx), `     o ` (elinks). */
const BROWSER_BULLET = /^ {2,30}[*+o#@•·●▪◦-] /
/** A drawn line: `----`, `____`, `====`, `━━━━`, `├──┼──┤`. */
const RULE = /^[ \t]*(?:-{4,}|_{4,}|={4,}|[─━═]{4,}|[┌├└][─┬┼┴]{3,}[┐┤┘])[ \t]*$/

/** What a text is read as: its lines, and the pieces of it that are no text of the page. */
export interface ReadText {
  readonly lines: readonly Line[]
  /** Signs that only arrange the page. */
  readonly layout: readonly Span[]
  /** The list of addresses that a text browser put below the page. */
  readonly addresses: readonly Span[]
}

/**
 * Reads flattened text: lines and blank lines, no markup. Lines that were wrapped at a column are joined again; a `|`
 * or a tab divides the cells of a table row. What a text browser or a printer added is set apart.
 */
export function readText(source: string): ReadText {
  const { rows, signs } = withoutMargins(rowsOf(source))
  const links = findLinkNumbers(rows)
  const pages = findPrintPages(rows)
  const lines: Line[] = []
  const measures = new Map<MappedText, Measure>()
  const turns = new Set<Line>()
  const layout: Span[] = [...signs]
  const addresses: Span[] = []
  let gap: Gap = 'block'
  let turned = false
  const put = (line: Line, row: Row): void => {
    lines.push(line)
    measures.set(line.text, measureOf(row))
    if (turned) turns.add(line)
    turned = false
  }
  for (const [i, row] of rows.entries()) {
    if (pages?.starts.has(i)) turned = true
    if (links?.list.has(i) || pages?.furniture.has(i)) {
      const text = mapRow(row, 0, row.text.length, [])
      ;(links?.list.has(i) ? addresses : layout).push(sourceSpan(text))
      if (links?.list.has(i)) gap = 'rule'
      else turned = true
      continue
    }
    if (RULE.test(row.text)) {
      gap = 'rule'
      layout.push(sourceSpan(mapRow(row, 0, row.text.length, [])))
      continue
    }
    const numbers = links?.numbers.get(i) ?? []
    const mapped = mapRow(row, 0, row.text.length, numbers)
    for (const number of numbers) layout.push(number)
    if (mapped.text === '') {
      if (gap !== 'rule') gap = 'block'
      continue
    }
    // the end of a page is not the end of a paragraph: whether it goes on the lines themselves tell
    const before: Gap = turned && gap === 'block' ? 'break' : gap
    const cells = readCells(row, numbers, mapped.text) ?? (isTabbed(rows, i) ? readTabbed(row, numbers) : null)
    if (cells !== null) {
      for (const bar of cells.bars) layout.push(bar)
      const line = tableRow(cells.texts)
      if (line !== null) put(line, row)
      // the lines of a cell that has several follow it at once; a row with bars ends with its last bar
      gap = cells.bars.length === 0 ? 'break' : 'block'
      continue
    }
    const bullet = mapped.text.length > 1 ? (links === null ? BULLET : BROWSER_BULLET).exec(row.text) : null
    if (bullet !== null) layout.push(sourceSpan(mapRow(row, 0, bullet[0].length, [])))
    const body = bullet === null ? mapped : mapRow(row, bullet[0].length, row.text.length, numbers)
    put(textLine(body, bullet === null ? 'text' : 'list-item', before), row)
    gap = 'break'
  }
  const isPrinted = pages !== null || links !== null
  const whole = joinPages(joinLoneMarkers(lines), turns)
  const joined = unwrapLines(whole, ({ text }) => measures.get(text) ?? null, isPrinted)
  return { lines: joined.lines, layout: [...layout, ...joined.layout], addresses }
}

/** How much room a row takes with all that is printed on it, how much its first word, and how far it is set in. */
function measureOf({ text }: Row): Measure {
  const printed = text.replaceAll('\f', '').trimEnd()
  const body = printed.trimStart()
  const space = body.indexOf(' ')
  return { width: printed.length, word: space < 0 ? body.length : space, indent: printed.length - body.length }
}

/**
 * A row of a table as flattened text keeps it: `label | value |`; also the line of dashes under a head. In a table that
 * is drawn with lines (`│label│value│`) each printed row is one, since the rows of its cells stand between each other.
 */
const ROW = /^[^|<[\]>]*\|(?:[^<>]*\|)?[^|<>]*$/
const DRAWN_ROW = /^│[^│]*│(?:[^│]*│)*$/
const BARS = /[|│]/
const ROW_RULE = /^[\s|:-]*$/

/** Reads a line as cells of a table, the bars set apart; null where it is no row, no texts where it only rules. */
function readCells(
  row: Row,
  numbers: readonly Span[],
  printed: string,
): { texts: readonly MappedText[]; bars: Span[] } | null {
  const { text, start } = row
  if (!(printed.includes('|') && ROW.test(printed)) && !DRAWN_ROW.test(printed)) return null
  if (text.includes('--') && ROW_RULE.test(text)) {
    return { texts: [EMPTY_TEXT], bars: [sourceSpan(mapRow(row, 0, text.length, []))] }
  }
  const bars: Span[] = []
  const texts: MappedText[] = []
  let from = 0
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !BARS.test(text[i] as string)) continue
    if (i < text.length) bars.push({ start: start + i, end: start + i + 1 })
    texts.push(mapRow(row, from, i, numbers))
    from = i + 1
  }
  return { texts, bars }
}

/** What stands before a tab and is no cell: a bullet, the number of an entry, the label of a note. */
const ENUMERATOR = /^(?:[•·●▪◦*-]|\[?\(?\w{1,4}[\]).]?)$/
const LONGEST_LABEL = 90

/** Whether a row has cells with tabs between them: a known label stands first, or a row beside it has as many. */
function isTabbed(rows: readonly Row[], index: number): boolean {
  const count = tabbedCells(rows[index])
  if (count < 2) return false
  if (isStatusLabel((rows[index] as Row).text.split('\t', 1)[0]?.trim() ?? '')) return true
  return tabbedCells(rows[index - 1]) === count || tabbedCells(rows[index + 1]) === count
}

function tabbedCells(row: Row | undefined): number {
  if (row === undefined || !row.text.includes('\t')) return 0
  const cells = row.text.split('\t').map((cell) => cell.trim())
  const first = cells[0] as string
  return first === '' || first.length > LONGEST_LABEL || ENUMERATOR.test(first) ? 0 : cells.length
}

function readTabbed(row: Row, numbers: readonly Span[]): { texts: readonly MappedText[]; bars: Span[] } {
  const texts: MappedText[] = []
  let from = 0
  for (const cell of row.text.split('\t')) {
    texts.push(mapRow(row, from, from + cell.length, numbers))
    from += cell.length + 1
  }
  return { texts, bars: [] }
}

/** A line that has no markup. */
export function textLine(text: MappedText, shape: Shape, gap: Gap): Line {
  return { text, shape, gap, bold: false, linked: false, cells: null, notes: [], label: null }
}
