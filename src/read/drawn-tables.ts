import { matchesOf } from '../text/matches.js'
import type { Span } from '../text/span.js'
import { type Row, rowsOf } from './rows.js'

/** A table that is drawn with dashes, bars and columns, as pandoc writes them. */
export interface DrawnTable extends Span {
  readonly rows: readonly DrawnRow[]
  /** The lines and bars that draw it. */
  readonly signs: readonly Span[]
}

/** A row: for each of its cells the pieces of its lines. */
export interface DrawnRow extends Span {
  readonly cells: readonly (readonly Span[])[]
}

/** `+-----+:---:+` or `+=====+`. */
const GRID_RULE = /^ {0,3}\+(?:[-=:]{2,400}\+){1,30}[ \t]*$/
/** `  ------- -----`: the columns of a table that is drawn with dashes alone. */
const COLUMNS = /^ {0,8}-{2,400}(?: {1,400}-{1,400}){1,30}[ \t]*$/
/** `label | value |`: a row as flattened text keeps it, with no bar before it and no line under the head. */
const OPEN_ROW = /^[^|<>[\]\s#][^|<>[\]]{0,300}\|/
/** A line of dashes and bars makes the rows over and under it a table for any parser. */
const BAR_RULE = /^[\s|:-]+$/
/** The line over and under a table whose rows have several lines. */
const FULL_RULE = /^ {0,8}-{4,4000}[ \t]*$/
/** The same two signs from the margin around a table of one column, which without the margin is a drawn line. */
const ONE_COLUMN = /^ {2}-{2,400}[ \t]*$/

const MOST_ROWS = 2_000

/** Finds grid tables, and simple tables and those of several lines, in the order of the source. */
export function findDrawnTables(source: string): readonly DrawnTable[] {
  if (!/^ {0,3}\+[-=:]{2}|^ {0,8}-{2,400} {1,400}-|^ {2}--|\|[ \t]*$/m.test(source)) return []
  const rows = rowsOf(source)
  const tables: DrawnTable[] = []
  let i = 0
  while (i < rows.length) {
    const found = readGrid(rows, i) ?? readDashes(rows, i) ?? readOpenRows(rows, i)
    if (found === null) i++
    else {
      tables.push(found.table)
      i = found.next
    }
  }
  return tables
}

type Found = { readonly table: DrawnTable; readonly next: number } | null

function textAt(rows: readonly Row[], i: number): string {
  return rows[i]?.text ?? ''
}

function whole({ text, start }: Row): Span {
  const head = text.length - text.trimStart().length
  return { start: start + head, end: start + Math.max(head, text.trimEnd().length) }
}

/** The part of a row between two columns, without the white space around it; null where nothing stands there. */
function piece({ text, start }: Row, from: number, to: number): Span | null {
  const part = text.slice(from, to)
  const printed = part.trim()
  if (printed === '') return null
  const at = start + from + part.indexOf(printed)
  return { start: at, end: at + printed.length }
}

type Range = readonly [from: number, to: number]

/** A line of a table and where each of its columns begins and ends. */
interface DividedLine {
  readonly row: Row
  readonly columns: readonly Range[]
}

function divided(rows: readonly Row[], columns: readonly Range[]): DividedLine[] {
  return rows.map((row) => ({ row, columns }))
}

/** A row of the lines that it has, divided at the columns; null where all of them are empty. */
function rowOf(lines: readonly DividedLine[]): DrawnRow | null {
  const cells = (lines[0]?.columns ?? []).map((_, c) =>
    lines.flatMap(({ row, columns }) => piece(row, ...(columns[c] as Range)) ?? []),
  )
  const filled = cells.flat()
  if (filled.length === 0) return null
  return {
    cells,
    start: Math.min(...filled.map(({ start }) => start)),
    end: Math.max(...filled.map(({ end }) => end)),
  }
}

function tableOf(lines: readonly Row[], rows: readonly (DrawnRow | null)[], signs: readonly Span[]): DrawnTable {
  const first = whole(lines[0] as Row)
  const last = whole(lines[lines.length - 1] as Row)
  return { start: first.start, end: last.end, rows: rows.filter((row) => row !== null), signs }
}

function readGrid(rows: readonly Row[], first: number): Found {
  const head = textAt(rows, first)
  if (!GRID_RULE.test(head)) return null
  const corners = [...matchesOf(head, /\+/g)].map(({ index }) => index)
  const found: (DrawnRow | null)[] = []
  const signs: Span[] = [whole(rows[first] as Row)]
  let lines: DividedLine[] = []
  let last = first
  for (let i = first + 1; i < rows.length && i - first < MOST_ROWS; i++) {
    const row = rows[i] as Row
    if (GRID_RULE.test(row.text)) {
      if (lines.length === 0) break
      found.push(rowOf(lines))
      lines = []
      last = i
      signs.push(whole(row))
    } else if (/^ {0,3}\|.*\|[ \t]*$/.test(row.text)) {
      const bars = barsOf(row.text, corners)
      // a line that goes on behind the table's last bar is none of its lines
      if (row.text.slice((bars.at(-1) as number) + 1).trim() !== '') break
      lines.push({ row, columns: bars.slice(1).map((to, c): Range => [(bars[c] as number) + 1, to]) })
      for (const bar of bars) {
        if (row.text[bar] === '|') signs.push({ start: row.start + bar, end: row.start + bar + 1 })
      }
    } else break
  }
  if (found.length === 0) return null
  return { table: tableOf(rows.slice(first, last + 1), found, signs), next: last + 1 }
}

/** Where the bars of a line stand: under the corners, or where wide letters moved them if it has as many. */
function barsOf(text: string, corners: readonly number[]): readonly number[] {
  if (corners.every((corner) => text[corner] === '|')) return corners
  const bars = [...matchesOf(text, /(?<!\\)\|/g)].map(({ index }) => index)
  // a cell that goes over several columns has no bar between them
  return bars.length === corners.length ? bars : corners
}

function readDashes(rows: readonly Row[], first: number): Found {
  const head = textAt(rows, first)
  if (textAt(rows, first - 1).trim() !== '') return null
  if (COLUMNS.test(head)) return readHeadless(rows, first)
  if (FULL_RULE.test(head)) {
    return readUnderFullRule(rows, first) ?? (ONE_COLUMN.test(head) ? readHeadless(rows, first) : null)
  }
  // one line of heads, and the columns under it
  if (head.trim() === '' || !COLUMNS.test(textAt(rows, first + 1))) return null
  let end = first + 2
  while (end - first < MOST_ROWS && textAt(rows, end).trim() !== '' && !COLUMNS.test(textAt(rows, end))) end++
  const lines = rows.slice(first, end)
  const signs = [whole(rows[first + 1] as Row)]
  if (COLUMNS.test(textAt(rows, end))) signs.push(whole(rows[end++] as Row))
  const columns = columnsOf(textAt(rows, first + 1))
  const body = lines.filter((line) => !COLUMNS.test(line.text)).map((line) => rowOf(divided([line], columns)))
  return { table: tableOf(rows.slice(first, end), body, signs), next: end }
}

/** A table between two lines of columns; its rows have several lines if blank ones stand between them. */
function readHeadless(rows: readonly Row[], first: number): Found {
  const rule = textAt(rows, first).trimEnd()
  const end = closing(rows, first, (text) => text.trimEnd() === rule)
  if (end === null || end === first + 1) return null
  const body = rows.slice(first + 1, end)
  const columns = columnsOf(rule)
  const found = body.some(({ text }) => text.trim() === '')
    ? groups(body).map((lines) => rowOf(divided(lines, columns)))
    : body.map((line) => rowOf(divided([line], columns)))
  const signs = [whole(rows[first] as Row), whole(rows[end] as Row)]
  return { table: tableOf(rows.slice(first, end + 1), found, signs), next: end + 1 }
}

/** A full line, heads of several lines, the columns, rows of several lines, a full line. */
function readUnderFullRule(rows: readonly Row[], first: number): Found {
  let columnsAt = first + 1
  while (columnsAt - first < MOST_HEAD_LINES && textAt(rows, columnsAt).trim() !== '') {
    if (COLUMNS.test(textAt(rows, columnsAt))) break
    columnsAt++
  }
  const rule = textAt(rows, columnsAt)
  if (!COLUMNS.test(rule) || columnsAt === first + 1) return null
  const end = closing(rows, columnsAt, (text) => FULL_RULE.test(text))
  if (end === null) return null
  const columns = columnsOf(rule)
  const heads = rows.slice(first + 1, columnsAt)
  const found = [heads, ...groups(rows.slice(columnsAt + 1, end))].map((lines) => rowOf(divided(lines, columns)))
  const signs = [first, columnsAt, end].map((i) => whole(rows[i] as Row))
  return { table: tableOf(rows.slice(first, end + 1), found, signs), next: end + 1 }
}

const MOST_HEAD_LINES = 12

/** Lines of a table that may have blank ones in it: each line of dashes is looked for over so many. */
const MOST_LINES = 400

/** The row that ends a table. What stands from the margin where the table is set in is no part of it. */
function closing(rows: readonly Row[], from: number, isEnd: (text: string) => boolean): number | null {
  for (let i = from + 1; i < rows.length && i - from < MOST_LINES; i++) {
    const text = textAt(rows, i)
    if (isEnd(text)) return i
    if (/^(?:#{1,6} |:::)/.test(text)) return null
  }
  return null
}

/** The lines of each row, between the blank ones. */
function groups(lines: readonly Row[]): Row[][] {
  const found: Row[][] = [[]]
  for (const line of lines) {
    if (line.text.trim() !== '') (found[found.length - 1] as Row[]).push(line)
    else if ((found[found.length - 1] as Row[]).length > 0) found.push([])
  }
  return found.filter((group) => group.length > 0)
}

function isOpenRow(text: string): boolean {
  const row = text.trimEnd()
  return row.endsWith('|') && row.indexOf('|') < row.length - 1 && OPEN_ROW.test(row)
}

/** Rows that only their bars divide. */
function readOpenRows(rows: readonly Row[], first: number): Found {
  let end = first
  while (end - first < MOST_ROWS && isOpenRow(textAt(rows, end))) end++
  const next = textAt(rows, end)
  if (end === first || BAR_RULE.test(textAt(rows, first)) || (next.includes('|') && BAR_RULE.test(next))) return null
  const lines = rows.slice(first, end)
  if (lines.some(({ text }) => BAR_RULE.test(text))) return null
  const signs: Span[] = []
  const found = lines.map((row) => {
    const bars = [...matchesOf(row.text, /(?<!\\)\|/g)].map(({ index }) => index)
    for (const bar of bars) signs.push({ start: row.start + bar, end: row.start + bar + 1 })
    return rowOf([{ row, columns: bars.map((to, c): Range => [c === 0 ? 0 : (bars[c - 1] as number) + 1, to]) }])
  })
  return { table: tableOf(lines, found, signs), next: end }
}

/** Where each column begins and ends: it reaches to the next, the first from the margin, the last to the end. */
function columnsOf(rule: string): Range[] {
  const starts = [...matchesOf(rule, /-{1,400}/g)].map(({ index }) => index)
  return starts.map((start, c) => [c === 0 ? 0 : start, starts[c + 1] ?? Number.POSITIVE_INFINITY])
}
