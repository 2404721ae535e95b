import { createReadStream } from 'node:fs'
import { readLines } from '../read/lines.js'
import type { Row } from '../tables/rows.js'

/** The rows of a file of JSON arrays, so many at a time. */
export async function* readRows(path: string, count: number): AsyncGenerator<Row[]> {
  let rows: Row[] = []
  for await (const { text } of readLines(createReadStream(path))) {
    rows.push(JSON.parse(text ?? '') as Row)
    if (rows.length < count) continue
    yield rows
    rows = []
  }
  if (rows.length > 0) yield rows
}
