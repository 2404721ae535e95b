import { z } from 'zod'
import { CitedSource } from './cited-source.js'
import { Id } from './id.js'
import { Span } from './span.js'

/** What a footnote can be: it names a source, points at another note, or only comments. */
export const FOOTNOTE_KINDS = ['source', 'reference', 'comment'] as const

/** How a footnote can point at another one. */
export const REFERENCE_WAYS = ['ibid', 'see'] as const

/** Why a pointing footnote could not be followed without guessing. */
export const UNRESOLVED_REASONS = [
  'no-previous',
  'previous-has-several-sources',
  'target-missing',
  'numbering-restarted',
] as const

/** Why a pointing footnote could not be followed without guessing. */
export type UnresolvedReason = (typeof UNRESOLVED_REASONS)[number]

/** Which note a footnote points at. All three are null for a note that points nowhere. */
export const RefersTo = z
  .strictObject({
    how: z
      .enum(REFERENCE_WAYS)
      .nullable()
      .describe('By "Ibid." or by "see note"; null for a note that points nowhere.'),
    footnote: Id.nullable().describe('Id of the note one hop on; null where how is null or the hop is unresolved.'),
    unresolved: z
      .enum(UNRESOLVED_REASONS)
      .nullable()
      .describe('Why the hop could not be resolved without guessing; null where it is resolved or there is none.'),
  })
  .meta({ id: 'RefersTo', description: 'Which note a footnote points at; all null for a note that points nowhere.' })

/** Which note a footnote points at. */
export type RefersTo = z.infer<typeof RefersTo>

/** One footnote of the page. */
export const Footnote = z
  .strictObject({
    id: Id,
    label: z.string().min(1).describe('The label as printed, without brackets: "2", "*".'),
    text: z.string().describe('Readable text without the label, white space folded.'),
    span: Span.describe('Where the footnote stands in the source; the label may be part of it.'),
    kind: z
      .enum(FOOTNOTE_KINDS)
      .describe('source: names a source; reference: points at another note; comment: neither.'),
    refersTo: RefersTo,
    sources: z.array(CitedSource).describe('Each source that the note itself names, in its order; empty for none.'),
  })
  .meta({ id: 'Footnote', description: 'One footnote of the page.' })

/** One footnote of the page. */
export type Footnote = z.infer<typeof Footnote>
