import { availableParallelism } from 'node:os'
import { z } from 'zod'
import { MonitorReportError, problemsOf } from '../../error.js'
import { DEFAULT_LIMITS } from '../../limits.js'
import type { ReadState } from '../read/read-meter.js'
import { OUTPUT_FORMATS, type OutputFormat } from './outcome.js'

const Streams = z.custom<AsyncIterable<Uint8Array | string>>((value) => value !== null && typeof value === 'object')

/** The options of `convert`; all may be left out. */
export interface ConvertOptions {
  /** Folder that the outputs are written to; nothing is written where absent. */
  out?: string | undefined
  /** What is written; `['jsonl']` where absent. */
  formats?: OutputFormat[] | undefined
  /** Go on with the run that the folder holds; false where absent. */
  resume?: boolean | undefined
  /** Globs of the files of folders that are read; all where absent. */
  include?: string[] | undefined
  /** Globs of the files of folders that are left out; none where absent. */
  exclude?: string[] | undefined
  /** Convert pages of no Monitor family too; false where absent. */
  all?: boolean | undefined
  /** What to do with a page that says the same as another before it; `keep` where absent. */
  duplicates?: 'keep' | 'skip' | undefined
  /** Worker threads, 1 to 256; as many as there are processors where absent. */
  jobs?: number | undefined
  /** Milliseconds that a page may take; 60000 where absent. */
  timeout?: number | undefined
  /** Mebibytes of memory that a worker may take; 1024 where absent. */
  memory?: number | undefined
  /** The longest page, in bytes, decompressed; 52428800 where absent. */
  maxBytes?: number | undefined
  /** Told how far reading is, often. */
  onRead?: ((state: ReadState) => void) | undefined
  /** What the input `-` stands for; standard input where absent. */
  stdin?: AsyncIterable<Uint8Array | string> | undefined
  /** Ends the run with what is done when it is aborted. */
  signal?: AbortSignal | undefined
}

export const ConvertOptions = z.strictObject({
  out: z.string().min(1).optional(),
  formats: z.array(z.enum(OUTPUT_FORMATS)).min(1).default(['jsonl']),
  resume: z.boolean().default(false),
  include: z.array(z.string().min(1)).optional(),
  exclude: z.array(z.string().min(1)).optional(),
  all: z.boolean().default(false),
  duplicates: z.enum(['keep', 'skip']).default('keep'),
  jobs: z
    .int()
    .min(1)
    .max(256)
    .default(() => availableParallelism()),
  timeout: z.int().min(1).default(60_000),
  memory: z.int().min(64).default(1024),
  maxBytes: z.int().min(1).default(DEFAULT_LIMITS.input),
  onRead: z.custom<(state: ReadState) => void>((value) => typeof value === 'function').optional(),
  stdin: Streams.optional(),
  signal: z.instanceof(AbortSignal).optional(),
}) satisfies z.ZodType<unknown, ConvertOptions>

/**
 * Checks the list of inputs: a lone string would be taken for a list of letters.
 * @throws MonitorReportError `invalid-input`
 */
export function checkInputs(inputs: unknown): void {
  if (Array.isArray(inputs) && inputs.every((input) => typeof input === 'string' && input !== '')) return
  throw new MonitorReportError('invalid-input', "The inputs are no list of paths; give one, such as ['dump/'].")
}

/**
 * Checks a caller's options and fills in what is left out.
 * @throws MonitorReportError `invalid-options`
 */
export function checkOptions<Schema extends z.ZodType>(schema: Schema, options: z.input<Schema>): z.output<Schema> {
  const checked = schema.safeParse(options)
  if (checked.success) return checked.data
  const problems = problemsOf(checked.error.issues, 'options')
  throw new MonitorReportError('invalid-options', `The options cannot be used: ${problems}.`)
}
