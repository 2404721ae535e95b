import { stringify } from 'csv-stringify/sync'
import { TABLES, type TableName } from './columns.js'
import type { Row } from './rows.js'

/** What a spreadsheet takes for UTF-8 by. */
const MARK = '\ufeff'

/** The start of a CSV file: the byte order mark and the names of the columns. */
export function csvHead(table: TableName): string {
  return MARK + csvRows([TABLES[table].map(({ name }) => name)])
}

/** Rows as RFC 4180 has them. A text that a spreadsheet would take for a formula gets an apostrophe before it. */
export function csvRows(rows: readonly Row[]): string {
  return stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'boolean' ? String(cell) : cell))),
    { escape_formulas: true, record_delimiter: '\r\n' },
  )
}
