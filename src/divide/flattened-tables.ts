import { tableRow } from '../read/line-builder.js'
import type { Line } from '../read/page.js'
import { joinMapped, type MappedText } from '../text/mapped-text.js'
import { isSubheading, isThemeHeading, RUN_IN_LABEL } from '../vocabulary/headings.js'
import { NOTE_START } from '../vocabulary/note-labels.js'
import { partyByName } from '../vocabulary/parties.js'

const LONGEST_CELL = 110
/** So many short lines, with numbers among them, are no headings ... */
const FEWEST_CELLS = 5
const FEWEST_NUMBERS = 2
/** ... and so many are none without. */
const FEWEST_WORDS = 8
const MOST_WORDS = 80
const MOST_COLUMNS = 8

const CAPITAL_START = /^[“"(]?[\p{Lu}\d]/u

const SENTENCE_END = /[.;:!?…”"’](?:\[\d{1,7} ?\])*$|\[\d{1,7} ?\]$/
/** A number, an amount of money, a share, or a sign that there is none. */
const NUMBER =
  /^(?:(?:[A-Z]{1,3}\.? ?)?[$€£¥] ?|[A-Z]{3}(?=\d))?[\d.,]{0,20}\d(?: ?(?:%|km2|km²|m2|m²|ha))?$|^(?:[-–—]|N\/[AR]|n\/[ar])$/
const YEAR = /^(?:19|20)\d\d(?:[-–/](?:\d\d|(?:19|20)\d\d))?$/
const TOTAL = /^(?:sub-?|grand )?total\b/i

/**
 * Makes rows of the tables that flattened text has cell by cell, a line each: `Donor`, `Amount`, `Norway`, `NOK5,000`. Where
 * the columns can be told by their numbers, a row has its cells; else each line is a row of its own. Either way none of
 * them is a heading.
 */
export function joinFlattenedTables(lines: readonly Line[]): readonly Line[] {
  if (lines.length < FEWEST_CELLS) return lines
  const joined: Line[] = []
  for (let i = 0; i < lines.length; ) {
    const end = endOfRun(lines, i)
    const run = cellsOf(lines, i, end)
    for (; i < run.start; i++) joined.push(lines[i] as Line)
    if (run.end > run.start) addRows(joined, lines.slice(run.start, run.end))
    for (i = run.end; i < end; i++) joined.push(lines[i] as Line)
    // what ended the run is no cell
    if (i < lines.length) joined.push(lines[i++] as Line)
  }
  return joined
}

function endOfRun(lines: readonly Line[], from: number): number {
  let end = from
  while (end < lines.length && isCell(lines[end] as Line) && (end === from || lines[end]?.gap !== 'rule')) end++
  return end
}

function isCell({ shape, cells, text: { text } }: Line): boolean {
  return (
    shape === 'text' &&
    cells === null &&
    text.length <= LONGEST_CELL &&
    !SENTENCE_END.test(text) &&
    !NOTE_START.test(text) &&
    !RUN_IN_LABEL.test(text)
  )
}

/** The part of a run of short lines that is a table: without the headings before and behind it. Empty where it is none. */
function cellsOf(lines: readonly Line[], from: number, to: number): { start: number; end: number } {
  let start = from
  let end = to
  const textAt = (index: number): string => textOf(lines[index])
  while (start < end && isKnownHeading(textAt(start))) start++
  // `Total`, `2,421`, `Support for Mine Action`: what heads the text behind the table
  while (end - start > 1 && isKnownHeading(textAt(end - 1))) end--
  if (end === to && end < lines.length && !NUMBER.test(textAt(end - 1)) && NUMBER.test(textAt(end - 2))) end--
  return isTable(lines.slice(start, end).map(textOf)) ? { start, end } : { start: from, end: from }
}

function isTable(texts: readonly string[]): boolean {
  if (texts.length < FEWEST_CELLS) return false
  let numbers = 0
  for (const text of texts) if (NUMBER.test(text) && ++numbers === FEWEST_NUMBERS) return true
  if (texts.length < FEWEST_WORDS || texts.length > MOST_WORDS) return false
  const names = texts.filter((text) => partyByName(text) !== null).length
  return names * 2 < texts.length && texts.every((text) => CAPITAL_START.test(text))
}

function isKnownHeading(text: string): boolean {
  return isThemeHeading(text) || isSubheading(text)
}

/** Adds the rows of the tables in a run of cells, of which one may follow right behind another's total. */
function addRows(rows: Line[], lines: readonly Line[]): void {
  for (let at = 0; at < lines.length; ) {
    const end = endOfTable(lines, at)
    addTable(rows, lines.slice(at, end))
    at = end
  }
}

/** Behind a total and its numbers a table ends. */
function endOfTable(lines: readonly Line[], from: number): number {
  let at = from + 1
  while (at < lines.length && !TOTAL.test(textOf(lines[at]))) at++
  at++
  while (at < lines.length && NUMBER.test(textOf(lines[at]))) at++
  return Math.min(at, lines.length)
}

function addTable(rows: Line[], lines: readonly Line[]): void {
  let cells = withContinued(lines.map(({ text }) => text))
  let width = columnsOf(cells.map(({ text }) => text))
  const headed = width === 0 ? columnsOf(cells.slice(1).map(({ text }) => text)) : 0
  if (headed > 0) {
    // what stands above the head of a table is its heading
    rows.push(lines[0] as Line)
    cells = cells.slice(1)
    width = headed
  }
  for (let i = 0; i < cells.length; i += width || 1) {
    const row = tableRow(cells.slice(i, i + (width || 1)))
    if (row !== null) rows.push(row)
  }
}

/** `Amount`, `(national currency)`: one cell of the head. */
function withContinued(cells: readonly MappedText[]): readonly MappedText[] {
  const whole: MappedText[] = []
  for (const cell of cells) {
    const last = whole[whole.length - 1]
    if (last !== undefined && /^\([^()]{1,40}\)$/.test(cell.text) && !NUMBER.test(last.text))
      whole[whole.length - 1] = joinMapped([last, cell])
    else whole.push(cell)
  }
  return whole
}

/** How many columns have the same kind of cell in each row below the head; 0 where no number of columns fits. */
function columnsOf(cells: readonly string[]): number {
  const kinds = cells.map(kindOf)
  const total = cells.findLastIndex((text) => TOTAL.test(text))
  for (let width = 2; width <= MOST_COLUMNS; width++) {
    // the cells of the last row that have nothing in them are lost
    const rest = cells.length % width
    const short = rest !== 0 && total >= 0 && cells.length - total === rest
    if ((rest === 0 || short) && isPeriodic(kinds.slice(0, cells.length - rest), width)) return width
  }
  return 0
}

type Kind = 'year' | 'number' | 'words'

function kindOf(text: string): Kind {
  return YEAR.test(text) ? 'year' : NUMBER.test(text) ? 'number' : 'words'
}

function isPeriodic(kinds: readonly Kind[], width: number): boolean {
  if (kinds.length < 2 * width || kinds.slice(0, width).some((kind) => kind === 'number')) return false
  if (!kinds.slice(width, 2 * width).includes('number')) return false
  return kinds.every((kind, i) => i < 2 * width || kind === kinds[i - width])
}

function textOf(line: Line | undefined): string {
  return line?.text.text ?? ''
}
