import { z } from 'zod'
import type { Report } from '../../index.js'
import { inOrder } from '../convert/in-order.js'
import { ConvertOptions, checkOptions } from '../convert/options.js'
import type { FailureCode, SkipReason } from '../convert/outcome.js'
import { PagePool } from '../convert/page-pool.js'
import { type Line, readLines } from '../read/lines.js'
import { recordOf } from '../read/page-record.js'
import { type LineErrorCode, readPageLine } from './page-line.js'

/** The options of `convertLines`; all may be left out. */
export interface StreamOptions extends Pick<ConvertOptions, 'all' | 'timeout' | 'memory' | 'maxBytes'> {
  /** Worker threads, 1 to 256; 1 where absent. */
  jobs?: number | undefined
}

export const StreamOptions = z.strictObject({
  ...ConvertOptions.pick({ all: true, timeout: true, memory: true, maxBytes: true }).shape,
  jobs: z.int().min(1).max(256).default(1),
}) satisfies z.ZodType<unknown, StreamOptions>

/** A line that comes out, as JSON. */
export type ConvertedLine = { readonly id: string | number | null } & (
  | { readonly status: 'converted'; readonly report: Report }
  | { readonly status: 'skipped'; readonly reason: SkipReason }
  | { readonly status: 'failed'; readonly code: FailureCode | LineErrorCode; readonly message: string }
)

/** Lines under way for each worker, and their bytes. */
const LINES_FOR_EACH = 8
const MOST_UNDER_WAY = 32 << 20
/** Base64 and escapes make a page longer. */
const MOST_GROWTH = 2

/**
 * Converts pages that come as lines of JSON: one line out for each line in, in their order, each as soon as it is there.
 * It keeps nothing from one line to the next, and no line ends it.
 *
 * @param input lines of the form of `PageLine`, as any stream of bytes or text
 * @returns lines of JSON of the form of `ConvertedLine`, each with its line feed
 * @throws MonitorReportError `invalid-options`
 * @example for await (const line of convertLines(process.stdin)) process.stdout.write(line)
 */
export async function* convertLines(
  input: AsyncIterable<Uint8Array | string>,
  options: StreamOptions = {},
): AsyncGenerator<string> {
  const { all, jobs, timeout, memory, maxBytes } = checkOptions(StreamOptions, options)
  const pool = new PagePool({ jobs, timeout, memory })
  let ticket = 0
  const work = async ({ text }: Line): Promise<string> => {
    const read = readPageLine(text, maxBytes * MOST_GROWTH)
    if ('code' in read) return lineOf(read.id, { status: 'failed', code: read.code, message: read.message })
    const { id, content } = read
    const { url, capturedAt } = read.page
    const skipped = skipReason(content)
    if (skipped !== null) return lineOf(id, { status: 'skipped', reason: skipped })
    const outcome = await pool.run({
      ticket: ticket++,
      place: { id, path: '-', url: url || null, capturedAt: capturedAt ?? null },
      content,
      all,
      maxBytes,
      formats: ['jsonl'],
      wantsReport: false,
      packs: false,
    })
    return outcome.status === 'converted' ? String(outcome.rendered.jsonl) : lineOf(id, outcome)
  }
  const window = { count: jobs * LINES_FOR_EACH, size: MOST_UNDER_WAY }
  try {
    yield* inOrder(readLines(input, maxBytes * MOST_GROWTH), work, ({ size }) => size, window)
  } finally {
    await pool.end()
  }
}

function lineOf(id: string | number | null, rest: object): string {
  return `${JSON.stringify({ id, ...rest })}\n`
}

function skipReason(content: Uint8Array | string): SkipReason | null {
  if (typeof content === 'string') return content.trim() === '' ? 'empty' : null
  const record = recordOf({ id: '', path: '', url: null, capturedAt: null }, content)
  return record.type === 'no-page' ? record.reason : null
}
