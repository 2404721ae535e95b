import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TableName } from '../tables/columns.js'
import { writeParquet } from './parquet.js'
import { writeSqlite } from './sqlite.js'

/** A file that cannot grow: it is made of all rows at the end of a run. */
export interface WholeFile {
  /** The folder of the outputs. */
  readonly folder: string
  /** Where the rows wait, in that folder. */
  readonly rows: string
  /** A table as Parquet, or all of them as SQLite. */
  readonly form: TableName | 'sqlite'
}

/** Its name in that folder. */
export function wholeName(form: WholeFile['form']): string {
  return form === 'sqlite' ? 'reports.sqlite' : `${form}.parquet`
}

/** Makes such a file. It is there under its name only once it is whole. Runs in a worker thread. */
export async function writeWholeFile({ folder, rows, form }: WholeFile): Promise<void> {
  const path = join(folder, wholeName(form))
  const part = `${path}.part`
  // what a run left that was ended while it wrote; SQLite locks a database with a folder
  for (const left of ['', '.lock', '-journal']) rmSync(`${part}${left}`, { force: true, recursive: true })
  const rowsOf = (table: TableName): string => join(folder, rows, `${table}.jsonl`)
  // SQLite would make a file that nobody else may read
  writeFileSync(part, '')
  if (form === 'sqlite') await writeSqlite(rowsOf, part)
  else await writeParquet(form, rowsOf(form), part)
  renameSync(part, path)
}
