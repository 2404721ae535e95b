import { z } from 'zod'
import { CitedSource } from './cited-source.js'
import { Id } from './id.js'
import { Offset, Span } from './span.js'

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
    pages: z.string().min(1).optional().describe('Pages of the source pointed at: "p. 3" of "Ibid., p. 3".'),
  })
  .meta({ id: 'RefersTo', description: 'Which note a footnote points at; all null for a note that points nowhere.' })

/** Which note a footnote points at. */
export type RefersTo = z.infer<typeof RefersTo>

/** A piece of a footnote that names no source: what is told before, between or after the sources. */
export const Remark = z
  .strictObject({
    text: z.string().min(1).describe('The words; equals footnote.text.slice(start, end).'),
    start: Offset.describe('First UTF-16 code unit in the text of the footnote.'),
    end: Offset.describe('The UTF-16 code unit after the last one in the text of the footnote.'),
  })
  .meta({ id: 'Remark', description: 'A piece of a footnote that names no source.' })

/** A piece of a footnote that names no source. */
export type Remark = z.infer<typeof Remark>

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
    remarks: z
      .array(Remark)
      .optional()
      .describe('What the note tells beside its sources, in its order; left out where there is nothing.'),
    blanket: z
      .literal(true)
      .optional()
      .describe('There where the note stands for the whole page: "Unless cited otherwise, all statements ...".'),
  })
  .meta({ id: 'Footnote', description: 'One footnote of the page.' })

/** One footnote of the page. */
export type Footnote = z.infer<typeof Footnote>
