import { z } from 'zod'
import { MonitorReportError } from './error.js'
import { DEFAULT_LIMITS, type Limits } from './limits.js'

const limit = z.int().positive().optional()

export const ParseOptions = z.strictObject({
  url: z.string().min(1).optional().describe('Where the page stood; helps to tell its family, edition and country.'),
  format: z.enum(['html', 'text', 'markdown']).optional().describe('How the page is written; found out where absent.'),
  encoding: z
    .string()
    .min(1)
    .optional()
    .describe('WHATWG label of the encoding of bytes; found out where absent, no effect on strings.'),
  limits: z
    .strictObject({
      input: limit.describe('Largest input, in bytes or UTF-16 code units; a larger one is refused.'),
      depth: limit.describe('Most elements, quotations or lists in one another; deeper ones are read side by side.'),
      nodes: limit.describe('Most elements, pieces of Markdown or lines of text; a page with more is refused.'),
      attribute: limit.describe('Longest value of an attribute, in UTF-16 code units; a longer one is not read.'),
      markers: limit.describe('Most footnote markers; those beyond stay in the text.'),
      footnotes: limit.describe('Most footnotes; those beyond stay paragraphs.'),
      facts: limit.describe('Most facts; the text beyond is not read for them.'),
      diagnostics: limit.describe('Most diagnostics of one code; the last tells how many more there would be.'),
    })
    .optional(),
})
export type ParseOptions = z.input<typeof ParseOptions>

/** The options with every limit set. */
export interface CheckedOptions extends Omit<z.output<typeof ParseOptions>, 'limits'> {
  readonly limits: Limits
}

/**
 * Checks a caller's options.
 * @throws MonitorReportError `invalid-options`, naming each option that is wrong
 */
export function readOptions(options: unknown): CheckedOptions {
  const checked = ParseOptions.safeParse(options)
  if (checked.success) return { ...checked.data, limits: limitsOf(checked.data.limits) }
  const problems = checked.error.issues.map((issue) => `${issue.path.join('.') || 'options'}: ${issue.message}`)
  throw new MonitorReportError('invalid-options', `These options cannot be used: ${problems.join('; ')}.`)
}

/** A limit that is given as undefined is one that is not given. */
function limitsOf(given: z.output<typeof ParseOptions>['limits'] = {}): Limits {
  const limits: Record<string, number> = { ...DEFAULT_LIMITS }
  for (const [name, value] of Object.entries(given)) if (value !== undefined) limits[name] = value
  return limits as Limits
}
