import { z } from 'zod'
import { Span } from './span.js'

/** Everything odd that a report can say about its page. A closed list. */
export const DIAGNOSTIC_CODES = [
  'family-unknown',
  'edition-unknown',
  'party-unknown',
  'title-missing',
  'marker-without-footnote',
  'footnote-without-marker',
  'footnote-label-repeated',
  'ibid-unresolved',
  'see-unresolved',
  'ibid-cycle',
  'encoding-guessed',
  'encoding-repaired',
  'encoding-label-wrong',
  'facts-in-english-only',
  'party-uncertain',
  'contradiction',
  'truncated',
  'no-text',
  'limit-reached',
  'several-pages',
] as const

/** One code of the closed list of oddities. */
export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number]

/** How much an oddity can matter. */
export const SEVERITIES = ['info', 'warning', 'error'] as const

/** Something odd in the page. */
export const Diagnostic = z
  .strictObject({
    code: z.enum(DIAGNOSTIC_CODES).describe('What is odd; one of a closed list.'),
    severity: z
      .enum(SEVERITIES)
      .describe('info: worth knowing; warning: a part of the report is less sure; error: a part of it is missing.'),
    message: z.string().min(1).describe('One English sentence for a reader; not meant for matching.'),
    span: Span.nullable().describe('Where in the source; null where it is about the page as a whole.'),
  })
  .meta({ id: 'Diagnostic', description: 'Something odd in the page.' })

/** Something odd in the page. */
export type Diagnostic = z.infer<typeof Diagnostic>
