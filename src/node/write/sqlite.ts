import { type ColumnType, TABLE_NAMES, TABLES, type TableName } from '../tables/columns.js'
import type { Row } from '../tables/rows.js'
import { needPackage } from './need-package.js'
import { readRows } from './rows-file.js'

/** What is needed of a library for SQLite. */
interface Database {
  exec(sql: string): void
  /** Gives a function that runs a statement with values. */
  prepare(sql: string): { run: (values: (string | number | null)[]) => void; end: () => void }
  close(): void
}

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
}
const KEYS: Readonly<Record<TableName, string>> = {
  pages: 'page_id',
  facts: 'page_id, fact_id',
  footnotes: 'page_id, footnote_id',
  citations: 'page_id, fact_id, role, position',
}
const INDEXES = [
  'CREATE INDEX pages_by_edition ON pages (edition)',
  'CREATE INDEX pages_by_content ON pages (content_sha256)',
  'CREATE INDEX facts_by_party ON facts (party_code, kind, edition)',
  'CREATE INDEX facts_by_kind ON facts (kind, treaty, action, modality)',
  'CREATE INDEX citations_by_footnote ON citations (page_id, footnote_id)',
]
/** A row for each fact and source: a fact without one has a row with nulls. */
const VIEW = `CREATE VIEW fact_sources AS
SELECT f.page_id, p.url, p.title, f.edition, f.fact_id, f.kind, f.party_code, f.party_name, f.treaty, f.action, f.modality,
  f.date, f.quote, f.citation_scope, n.footnote_id, n.label AS footnote_label, n.text AS source_text, p.duplicate_of
FROM facts f
JOIN pages p ON p.page_id = f.page_id
LEFT JOIN citations c ON c.page_id = f.page_id AND c.fact_id = f.fact_id AND c.role = 'source'
LEFT JOIN footnotes n ON n.page_id = c.page_id AND n.footnote_id = c.footnote_id`
const BATCH = 1000

/** Writes all tables into a SQLite database. */
export async function writeSqlite(rowsPath: (table: TableName) => string, path: string): Promise<void> {
  const database = await openDatabase(path)
  try {
    // a file that was not finished is made again
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF')
    for (const table of TABLE_NAMES) {
      const columns = TABLES[table].map(({ name, type }) => `"${name}" ${TYPES[type]}`).join(', ')
      database.exec(`CREATE TABLE ${table} (${columns}, PRIMARY KEY (${KEYS[table]})) WITHOUT ROWID`)
      await fill(database, table, rowsPath(table))
    }
    for (const statement of [...INDEXES, VIEW]) database.exec(statement)
  } finally {
    database.close()
  }
}

async function fill(database: Database, table: TableName, path: string): Promise<void> {
  const insert = database.prepare(`INSERT INTO ${table} VALUES (${TABLES[table].map(() => '?').join(', ')})`)
  for await (const rows of readRows(path, BATCH)) {
    database.exec('BEGIN')
    for (const row of rows) insert.run(valuesOf(row))
    database.exec('COMMIT')
  }
  insert.end()
}

function valuesOf(row: Row): (string | number | null)[] {
  return row.map((cell) => (typeof cell === 'boolean' ? Number(cell) : cell))
}

/** A CommonJS module, whose names Node may not see but within `default`. */
type CommonJs = typeof import('node-sqlite3-wasm') & { readonly default?: typeof import('node-sqlite3-wasm') }

async function openDatabase(path: string): Promise<Database> {
  const loaded: CommonJs = await needPackage('sqlite', () => import('node-sqlite3-wasm'))
  const { Database: Wasm } = loaded.default ?? loaded
  const database = new Wasm(path)
  return {
    exec: (sql) => database.exec(sql),
    prepare: (sql) => {
      const statement = database.prepare(sql)
      return { run: (values) => void statement.run(values), end: () => statement.finalize() }
    },
    close: () => database.close(),
  }
}
