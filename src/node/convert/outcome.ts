import type { ErrorCode, FactKind, Report } from '../../index.js'
import type { NoPageReason, Place, ReadErrorCode } from '../read/record.js'
import type { TableName } from '../tables/columns.js'
import type { Row } from '../tables/rows.js'

/** Why an input was not converted though nothing went wrong: it is no page, no Monitor page, or not wanted twice. */
export type SkipReason = NoPageReason | 'not-monitor' | 'duplicate'

/** What can go wrong with a page while it is parsed: out of time, out of memory, or a fault of the library. */
export const WORKER_ERROR_CODES = ['timed-out', 'out-of-memory', 'unexpected'] as const

/** What can go wrong with an input. */
export type FailureCode = ReadErrorCode | ErrorCode | (typeof WORKER_ERROR_CODES)[number]

/** What a report holds, in figures: enough for a summary. */
export interface Figures {
  readonly family: string
  readonly kind: string
  readonly edition: number | null
  /** How many facts of each kind; a kind without any is left out. */
  readonly facts: Readonly<Partial<Record<FactKind, number>>>
  readonly footnotes: number
  /** Footnotes that a marker in the text points at. */
  readonly linked: number
}

/** A page that was converted. */
export interface Converted extends Place {
  readonly status: 'converted'
  /** Of the bytes, in hexadecimal digits. */
  readonly sha256: string
  /** Of what the page says, whatever its form and the site around it; of the bytes where it says nothing. */
  readonly contentSha256: string
  /** The id of the first page of the run that says the same; null for a page that is the first. */
  readonly duplicateOf: string | null
  readonly figures: Figures
  /** The report; null where it was only written. */
  readonly report: Report | null
}

/** An input that is no page that was asked for. */
export interface Skipped extends Place {
  readonly status: 'skipped'
  readonly reason: SkipReason
  /** The page that it repeats, of a duplicate. */
  readonly duplicateOf: string | null
}

/** An input that could not be read or parsed. */
export interface Failed extends Place {
  readonly status: 'failed'
  readonly code: FailureCode
  readonly message: string
}

/** What became of one input. */
export type Conversion = Converted | Skipped | Failed

/** The forms that a conversion can be written in. */
export const OUTPUT_FORMATS = ['jsonl', 'json', 'csv', 'markdown', 'parquet', 'sqlite'] as const
export type OutputFormat = (typeof OUTPUT_FORMATS)[number]

/** What a worker is given for a page. */
export interface PageTask {
  readonly ticket: number
  readonly place: Pick<Place, 'path' | 'url' | 'capturedAt'> & { readonly id: string | number | null }
  /** Bytes, or a page that was decoded before. */
  readonly content: Uint8Array | string
  /** Convert pages of no Monitor family too. */
  readonly all: boolean
  readonly maxBytes: number
  readonly formats: readonly OutputFormat[]
  /** Hand the report itself back. */
  readonly wantsReport: boolean
  /** Hand texts back as bytes, which are to be written as they are. */
  readonly packs: boolean
}

/** A text, or its bytes in UTF-8. */
export type Text = string | Uint8Array

/** A page in the forms that it is written in, each a string that is appended or a file. */
export interface Rendered {
  readonly jsonl: Text | null
  readonly json: Text | null
  readonly markdown: Text | null
  /** The page's row of the pages table, which lacks what it repeats. */
  readonly pageRow: Row
  /** Rows of the other tables as CSV. */
  readonly csv: Readonly<Record<Exclude<TableName, 'pages'>, Text>> | null
  /** The same as lines of JSON arrays. */
  readonly rows: Readonly<Record<Exclude<TableName, 'pages'>, Text>> | null
}

/** What a worker makes of a page. */
export type PageOutcome =
  | {
      readonly status: 'converted'
      readonly sha256: string
      readonly contentSha256: string
      readonly figures: Figures
      readonly rendered: Rendered
      readonly report: Report | null
    }
  | { readonly status: 'skipped'; readonly reason: 'not-monitor' }
  | { readonly status: 'failed'; readonly code: FailureCode; readonly message: string }
