/** What a column holds. Dates are text, as precise as the page is: `1997`, `1997-12`, `1997-12-03`. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean'

/** A value of a table; null where the page gives none. */
export type Cell = string | number | boolean | null

/** One column of a table. */
export interface Column {
  readonly name: string
  readonly type: ColumnType
}

/** The columns of each table, the same in CSV, Parquet and SQLite. `docs/tables.md` tells what each holds. */
export const TABLES = {
  pages: columns(
    'page_id file url captured_at sha256 content_sha256 duplicate_of family kind title edition:integer language last_updated party_codes format encoding facts:integer footnotes:integer diagnostics',
  ),
  facts: columns(
    'page_id fact_id edition:integer kind party_code party_name treaty action modality date date_end due resolution year:integer vote instrument meeting capacity activity holds quantity:number hedged:boolean attribution quote section block_id span_start:integer span_end:integer citation_scope footnotes sources source_text rule',
  ),
  footnotes: columns(
    'page_id footnote_id label kind text refers_how refers_to unresolved source_types span_start:integer span_end:integer',
  ),
  citations: columns('page_id fact_id position:integer footnote_id role'),
} as const satisfies Readonly<Record<string, readonly Column[]>>

/** The names of the tables. */
export type TableName = keyof typeof TABLES

/** The names of the tables, in their order. */
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[]

function columns(list: string): readonly Column[] {
  return list.split(' ').map((entry) => {
    const [name = '', type = 'text'] = entry.split(':')
    return { name, type: type as ColumnType }
  })
}
