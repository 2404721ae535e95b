export { convert } from './convert/convert.js'
export { ConvertOptions } from './convert/options.js'
export {
  type Conversion,
  type Converted,
  type Failed,
  type FailureCode,
  type Figures,
  OUTPUT_FORMATS,
  type OutputFormat,
  type Skipped,
  type SkipReason,
  WORKER_ERROR_CODES,
} from './convert/outcome.js'
export { type ReadOptions, readInputs } from './read/read-inputs.js'
export type { ReadState } from './read/read-meter.js'
export {
  type InputRecord,
  NO_PAGE_REASONS,
  type NoPage,
  type NoPageReason,
  type PageRecord,
  type Place,
  READ_ERROR_CODES,
  type ReadErrorCode,
  type Unreadable,
} from './read/record.js'
export { type ConvertedLine, convertLines, StreamOptions } from './stream/convert-lines.js'
export { LINE_ERROR_CODES, type LineErrorCode, PageLine } from './stream/page-line.js'
export { type Cell, type Column, type ColumnType, TABLE_NAMES, TABLES, type TableName } from './tables/columns.js'
export { type PageOrigin, type Row, rowsOf } from './tables/rows.js'
export { OUTPUT_ERROR_CODES, type OutputErrorCode, OutputFolderError } from './write/output-error.js'
export { addTo, type Counts, emptySummary, type Summary, summarize } from './write/summary.js'
