import { z } from 'zod'
import { Offset, Span } from './span.js'

/** The words by which a page says whose statement a fact is: "the Ministry told Landmine Monitor". */
export const Attribution = z
  .strictObject({
    text: z.string().min(1).describe('The words; equals block.text.slice(start, end) of the block of the evidence.'),
    start: Offset.describe('First UTF-16 code unit of the words in the text of that block.'),
    end: Offset.describe('The UTF-16 code unit after the last one in the text of that block.'),
    span: Span.describe('Where the words stand in the source; within the span of that block.'),
  })
  .meta({ id: 'Attribution', description: 'The words by which a page says whose statement a fact is.' })

/** The words by which a page says whose statement a fact is. */
export type Attribution = z.infer<typeof Attribution>
