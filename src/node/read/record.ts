/** A page as it stood in an input, before it is parsed. */
export interface PageRecord {
  readonly type: 'page'
  /** Names the record among all of a run; the same inputs give the same ids: `dump/a.html`, `crawl.warc.gz#17`. */
  readonly id: string
  /** Path of the file that it was found in, as it was given; `-` for standard input. */
  readonly path: string
  /** Where the page stood; null where neither the archive nor the folders tell it. */
  readonly url: string | null
  /** When it was captured, as `YYYY-MM-DDThh:mm:ssZ`; null where nothing tells it. */
  readonly capturedAt: string | null
  /** The page, decompressed, not decoded. */
  readonly bytes: Uint8Array
}

/** Why an input can be no page. A closed list. */
export const NO_PAGE_REASONS = ['binary', 'empty', 'no-file', 'not-text', 'http-status', 'revisit'] as const
export type NoPageReason = (typeof NO_PAGE_REASONS)[number]

/** An input that is surely no page: a picture, a redirect, an empty file. */
export interface NoPage {
  readonly type: 'no-page'
  readonly id: string
  readonly path: string
  readonly url: string | null
  readonly capturedAt: string | null
  readonly reason: NoPageReason
}

/** Why an input could not be read. A closed list. */
export const READ_ERROR_CODES = [
  'not-found',
  'unreadable',
  'input-too-large',
  'archive-truncated',
  'archive-corrupt',
  'archive-expands-too-far',
  'archive-unsupported',
  'archive-encrypted',
  'archive-too-deep',
] as const
export type ReadErrorCode = (typeof READ_ERROR_CODES)[number]

/** An input that could not be read, or an archive that is damaged: its intact records are given beside this. */
export interface Unreadable {
  readonly type: 'unreadable'
  readonly id: string
  readonly path: string
  readonly url: string | null
  readonly capturedAt: string | null
  readonly code: ReadErrorCode
  /** What is wrong and where, in a sentence. */
  readonly message: string
}

/** What reading gives for each input. */
export type InputRecord = PageRecord | NoPage | Unreadable

/** Where a record stands: what all kinds of record share. */
export type Place = Pick<PageRecord, 'id' | 'path' | 'url' | 'capturedAt'>
