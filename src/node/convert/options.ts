import { availableParallelism } from 'node:os'
import { z } from 'zod'
import { MonitorReportError } from '../../error.js'
import { DEFAULT_LIMITS } from '../../limits.js'
import type { ReadState } from '../read/read-meter.js'
import { OUTPUT_FORMATS } from './outcome.js'

const Streams = z.custom<AsyncIterable<Uint8Array | string>>((value) => value !== null && typeof value === 'object')

/** The options of `convert`; all may be left out. */
export const ConvertOptions = z.strictObject({
  out: z
    .string()
    .min(1)
    .optional()
    .describe('Folder that the outputs are written to; nothing is written where absent.'),
  formats: z.array(z.enum(OUTPUT_FORMATS)).min(1).default(['jsonl']).describe('What is written.'),
  resume: z.boolean().default(false).describe('Go on with the run that the folder holds.'),
  include: z.array(z.string().min(1)).optional().describe('Globs of the files of folders that are read.'),
  exclude: z.array(z.string().min(1)).optional().describe('Globs of the files of folders that are left out.'),
  all: z.boolean().default(false).describe('Convert pages of no Monitor family too.'),
  duplicates: z
    .enum(['keep', 'skip'])
    .default('keep')
    .describe('What to do with a page that says the same as another before it.'),
  jobs: z
    .int()
    .min(1)
    .max(256)
    .default(() => availableParallelism())
    .describe('Worker threads; as many as there are processors where absent.'),
  timeout: z.int().min(1).default(60_000).describe('Milliseconds that a page may take.'),
  memory: z.int().min(64).default(1024).describe('Mebibytes of memory that a worker may take.'),
  maxBytes: z.int().min(1).default(DEFAULT_LIMITS.input).describe('The longest page, in bytes, decompressed.'),
  onRead: z
    .custom<(state: ReadState) => void>((value) => typeof value === 'function')
    .optional()
    .describe('Told how far reading is, often.'),
  stdin: Streams.optional().describe('What the input `-` stands for; standard input where absent.'),
  signal: z.instanceof(AbortSignal).optional().describe('Ends the run with what is done when it is aborted.'),
})
export type ConvertOptions = z.input<typeof ConvertOptions>

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
  const problems = checked.error.issues.map((issue) => `${issue.path.join('.') || 'options'}: ${issue.message}`)
  throw new MonitorReportError('invalid-options', `The options cannot be used: ${problems.join('; ')}.`)
}
