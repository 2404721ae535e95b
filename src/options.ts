import { z } from 'zod'
import { MonitorReportError, problemsOf } from './error.js'
import { DEFAULT_LIMITS, type Limits } from './limits.js'

/** The options of `parseReport`; all may be left out. */
export interface ParseOptions {
  /** Where the page stood; helps to tell its family, edition and country. The address of a capture tells its time too. */
  url?: string | undefined
  /** How the page is written; found out where absent. */
  format?: 'html' | 'text' | 'markdown' | undefined
  /** WHATWG label of the encoding of bytes; found out where absent, no effect on strings. */
  encoding?: string | undefined
  /** How much is read and kept of a page; a limit that is left out has its default. */
  limits?: LimitOptions | undefined
}

/** Limits of a page; numbers from 1 on. */
export interface LimitOptions {
  /** Largest input, in bytes or UTF-16 code units; a larger one is refused. 52428800 where absent. */
  input?: number | undefined
  /** Most elements in one another; deeper ones are read side by side. 10000 where absent. */
  depth?: number | undefined
  /** Most elements, pieces of Markdown or lines of text; a page with more is refused. 1000000 where absent. */
  nodes?: number | undefined
  /** Longest value of an attribute, in UTF-16 code units; a longer one is not read. 65536 where absent. */
  attribute?: number | undefined
  /** Most footnote markers; those beyond stay in the text. 200000 where absent. */
  markers?: number | undefined
  /** Most footnotes; those beyond stay paragraphs. 200000 where absent. */
  footnotes?: number | undefined
  /** Most facts; the text beyond is not read for them. 500000 where absent. */
  facts?: number | undefined
  /** Most diagnostics of one code; the last tells how many more there would be. 1000 where absent. */
  diagnostics?: number | undefined
}

const LimitSchema = z.int().positive().optional()

const ParseOptionsSchema = z.strictObject({
  url: z.string().min(1).optional(),
  format: z.enum(['html', 'text', 'markdown']).optional(),
  encoding: z.string().min(1).optional(),
  limits: z
    .strictObject({
      input: LimitSchema,
      depth: LimitSchema,
      nodes: LimitSchema,
      attribute: LimitSchema,
      markers: LimitSchema,
      footnotes: LimitSchema,
      facts: LimitSchema,
      diagnostics: LimitSchema,
    } satisfies Record<keyof Limits, z.ZodType>)
    .optional(),
}) satisfies z.ZodType<unknown, ParseOptions>

/** The options with every limit set. */
export interface CheckedOptions extends Omit<z.output<typeof ParseOptionsSchema>, 'limits'> {
  readonly limits: Limits
}

/**
 * Checks a caller's options.
 * @throws MonitorReportError `invalid-options`, naming each option that is wrong
 */
export function readOptions(options: unknown): CheckedOptions {
  const checked = ParseOptionsSchema.safeParse(options)
  if (checked.success) return { ...checked.data, limits: limitsOf(checked.data.limits) }
  const problems = problemsOf(checked.error.issues, 'options')
  throw new MonitorReportError('invalid-options', `These options cannot be used: ${problems}.`)
}

/** A limit that is given as undefined is one that is not given. */
function limitsOf(given: z.output<typeof ParseOptionsSchema>['limits'] = {}): Limits {
  const limits: Record<string, number> = { ...DEFAULT_LIMITS }
  for (const [name, value] of Object.entries(given)) if (value !== undefined) limits[name] = value
  return limits as Limits
}
