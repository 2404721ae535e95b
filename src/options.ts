import { z } from 'zod'
import { MonitorReportError } from './error.js'

/** The largest input that is read unless the caller allows more: 50 MiB of bytes, or as many UTF-16 code units. */
export const DEFAULT_MAX_INPUT = 50 * 1024 * 1024

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
      input: z
        .int()
        .positive()
        .optional()
        .describe('Largest input, in bytes or UTF-16 code units; 50 MiB where absent.'),
    })
    .optional(),
})
export type ParseOptions = z.input<typeof ParseOptions>

/**
 * Checks a caller's options.
 * @throws MonitorReportError `invalid-options`, naming each option that is wrong
 */
export function readOptions(options: unknown): z.output<typeof ParseOptions> {
  const checked = ParseOptions.safeParse(options)
  if (checked.success) return checked.data
  const problems = checked.error.issues.map((issue) => `${issue.path.join('.') || 'options'}: ${issue.message}`)
  throw new MonitorReportError('invalid-options', `These options cannot be used: ${problems.join('; ')}.`)
}
