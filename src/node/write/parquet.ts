import type { BasicType } from 'hyparquet-writer'
import { type ColumnType, TABLES, type TableName } from '../tables/columns.js'
import { needPackage } from './need-package.js'
import { readRows } from './rows-file.js'

const TYPES: Readonly<Record<ColumnType, BasicType>> = {
  text: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
}
/** Rows that are held at once. */
const GROUP = 10_000

/** Writes a table as a Parquet file, group by group. */
export async function writeParquet(table: TableName, rowsPath: string, path: string): Promise<void> {
  const { fileWriter, ParquetWriter, schemaFromColumnData } = await needPackage(
    'parquet',
    () => import('hyparquet-writer'),
  )
  const columns = TABLES[table]
  const dataOf = (rows: readonly (readonly unknown[])[]) =>
    columns.map(({ name, type }, i) => ({ name, type: TYPES[type], data: rows.map((row) => row[i] ?? null) }))
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    schema: schemaFromColumnData({ columnData: dataOf([]) }),
    createdBy: 'monitor-reports',
  })
  for await (const rows of readRows(rowsPath, GROUP)) writer.write({ columnData: dataOf(rows), rowGroupSize: GROUP })
  writer.finish()
}
