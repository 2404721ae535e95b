export { type ReadOptions, readInputs } from './read/read-inputs.js'
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
