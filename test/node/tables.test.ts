import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { beforeAll, describe, expect, it } from 'vitest'
import { TABLE_NAMES, TABLES } from '../../src/node/index.js'
import { zipOf } from '../support/archives.js'
import { ROOT } from '../support/law-source-files.js'
import { conversionsOf, folderOf, pageOf } from './dump.js'

const { Database } = createRequire(import.meta.url)('node-sqlite3-wasm') as typeof import('node-sqlite3-wasm')

let out = ''
beforeAll(async () => {
  const folder = folderOf({
    'in/a.html': pageOf('Samoa', 1999),
    'in/b.html': pageOf('Malta', 2000),
    'in/c.html': pageOf('Samoa', 2000),
    'in/d.html': pageOf('Samoa', 2000),
    // zeros in a name and in a text
    'in/e.zip': zipOf([
      { name: 'a\0b.html', data: pageOf('Samoa', 2000) },
      { name: 'a\0c.html', data: `${pageOf('Chad', 2001)}${' '.repeat(2000)}<p>Zero \0 here.</p>` },
    ]),
  })
  out = join(folder, 'out')
  await conversionsOf(folder, { out, formats: ['csv', 'parquet', 'sqlite'] })
}, 60_000)

/** For each state the date of ratification by edition, with quote and source. */
const QUERY = (facts: string, footnotes: string, citations: string, pages: string): string => `
SELECT f.party_name, f.edition, f.date, f.quote, n.text
FROM ${facts} f
JOIN ${pages} p ON p.page_id = f.page_id
LEFT JOIN ${citations} c ON c.page_id = f.page_id AND c.fact_id = f.fact_id AND c.role = 'source'
LEFT JOIN ${footnotes} n ON n.page_id = c.page_id AND n.footnote_id = c.footnote_id
WHERE f.kind = 'treaty-action' AND f.action = 'ratification' AND p.duplicate_of IS NULL
ORDER BY 1, 2`

const LETTER = '=Letter from the Ministry of Foreign Affairs, 14 May 1999.'
const ANSWER = [
  ['Chad', 2001],
  ['Malta', 2000],
  ['Samoa', 1999],
  ['Samoa', 2000],
].map(([state, edition]) => [state, edition, '1998-07-16', 'It ratified on 16 July 1998.', LETTER])

async function inDuckDb(sql: string): Promise<unknown[][]> {
  const connection = await (await DuckDBInstance.create()).connect()
  const rows = await (await connection.runAndReadAll(sql)).getRowsJson()
  return rows.map((row) => row.map((cell) => (typeof cell === 'string' && /^\d{4}$/.test(cell) ? Number(cell) : cell)))
}

describe('a query over all pages', () => {
  it('runs on the Parquet files', async () => {
    const [facts = '', footnotes = '', citations = '', pages = ''] = ['facts', 'footnotes', 'citations', 'pages'].map(
      (table) => `read_parquet('${out}/${table}.parquet')`,
    )
    expect(await inDuckDb(QUERY(facts, footnotes, citations, pages))).toEqual(ANSWER)
  })

  it('runs on the CSV files, whose formulas are disarmed', async () => {
    const [facts = '', footnotes = '', citations = '', pages = ''] = ['facts', 'footnotes', 'citations', 'pages'].map(
      (table) => `read_csv('${out}/${table}.csv')`,
    )
    expect(await inDuckDb(QUERY(facts, footnotes, citations, pages))).toEqual(
      ANSWER.map((row) => [...row.slice(0, -1), `'${LETTER}`]),
    )
  })

  it('runs on the SQLite database, and its view has the joins', () => {
    const database = new Database(join(out, 'reports.sqlite'), { readOnly: true })
    const rows = database.all(QUERY('facts', 'footnotes', 'citations', 'pages'))
    expect(rows.map((row) => Object.values(row))).toEqual(ANSWER)
    const [count] = database.all("SELECT count(*) AS n FROM fact_sources WHERE source_text LIKE '=Letter%'")
    expect(count).toEqual({ n: 12 })
    const firsts = database.all('SELECT DISTINCT page_id FROM fact_sources WHERE duplicate_of IS NULL')
    expect(firsts).toHaveLength(4)
    const plan = database.all("EXPLAIN QUERY PLAN SELECT * FROM facts WHERE party_code = 'WSM' AND kind = 'vote'")
    expect(JSON.stringify(plan)).toContain('facts_by_party')
    database.close()
  })
})

describe('the tables', () => {
  it('can be read by whom other files can be read', () => {
    const modes = ['reports.sqlite', 'facts.parquet', 'facts.csv'].map((name) => statSync(join(out, name)).mode)
    expect(new Set(modes).size).toBe(1)
  })

  it('have the types that they promise in Parquet', async () => {
    const types = { text: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE', boolean: 'BOOLEAN' }
    for (const table of TABLE_NAMES) {
      const rows = await inDuckDb(`DESCRIBE SELECT * FROM read_parquet('${out}/${table}.parquet')`)
      expect(rows.map(([name, type]) => [name, type])).toEqual(
        TABLES[table].map(({ name, type }) => [name, types[type]]),
      )
    }
  })

  it('are documented column by column', () => {
    const page = readFileSync(join(ROOT, 'docs/tables.md'), 'utf8')
    for (const table of TABLE_NAMES) {
      const section = page.split(/^## /m).find((one) => one.startsWith(`\`${table}\``)) ?? ''
      const listed = [...section.matchAll(/^\| `(\w+)` \| (\w+) \|/gm)].map(([, name, type]) => ({ name, type }))
      expect(listed).toEqual(TABLES[table])
    }
  })
})
