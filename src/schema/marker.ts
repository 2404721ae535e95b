import { z } from 'zod'
import { Id } from './id.js'
import { Offset, Span } from './span.js'

/** A footnote marker, taken out of the text of its block. */
export const Marker = z
  .strictObject({
    label: z.string().min(1).describe('The label as printed, without brackets: "1", "*".'),
    footnote: Id.nullable().describe('Id of the footnote that it points at; null where the page has no such footnote.'),
    offset: Offset.describe(
      'Where it stood in the text of the block, in UTF-16 code units: before the code unit at this offset, or at the end.',
    ),
    span: Span.describe('Where it stands in the source, brackets included; within the span of the block.'),
  })
  .meta({ id: 'Marker', description: 'A footnote marker, taken out of the text of its block.' })

/** A footnote marker, taken out of the text of its block. */
export type Marker = z.infer<typeof Marker>
