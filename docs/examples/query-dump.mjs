// Converts a dump into a database, or goes on where a run before was ended, and asks it which states each edition tells of.
// node docs/examples/query-dump.mjs OUTPUT-FOLDER INPUT...
// Needs: npm install monitor-reports node-sqlite3-wasm
import { join } from 'node:path'
import { convert, summarize } from 'monitor-reports/node'
import sqlite from 'node-sqlite3-wasm'

const [out, ...inputs] = process.argv.slice(2)
if (inputs.length === 0) {
  console.error('usage: query-dump.mjs OUTPUT-FOLDER INPUT...')
  process.exit(2)
}
let seen = 0
for await (const { status, id } of convert(inputs, { out, formats: ['sqlite'], resume: true })) {
  if (++seen % 1000 === 0 || status === 'failed') console.error(`${seen} ${status} ${id}`)
}
const { converted, skipped, failed } = await summarize(join(out, 'manifest.jsonl'))
console.error(`${converted} converted, ${skipped} skipped, ${failed} failed`)

const database = new sqlite.Database(join(out, 'reports.sqlite'), { readOnly: true })
const rows = database.all(`
  SELECT edition, count(DISTINCT party_code) AS states, count(*) AS facts, count(*) - count(sources) AS without_source
  FROM facts WHERE kind = 'treaty-action' GROUP BY edition ORDER BY edition`)
console.log(JSON.stringify(rows, null, 2))
database.close()
