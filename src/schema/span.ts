import { z } from 'zod'

/** A place in a text, counted in UTF-16 code units from its start. Never negative. */
export const Offset = z.int().nonnegative().describe('Offset in UTF-16 code units, counted from 0.')

/**
 * A half-open piece of the decoded source: `source.slice(start, end)`.
 * That `end` is not before `start`, nor past the source, is checked by `checkReport`, since JSON Schema cannot say it.
 */
export const Span = z
  .strictObject({
    start: Offset.describe('First UTF-16 code unit of the piece.'),
    end: Offset.describe('The UTF-16 code unit after the last one of the piece.'),
  })
  .meta({
    id: 'Span',
    description: 'A half-open piece of the decoded source, in UTF-16 code units: source.slice(start, end).',
  })

/** A half-open piece of the decoded source, in UTF-16 code units. */
export type Span = z.infer<typeof Span>
