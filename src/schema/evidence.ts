import { z } from 'zod'
import { Id } from './id.js'
import { Offset, Span } from './span.js'

/** The words that state a fact. */
export const Evidence = z
  .strictObject({
    block: Id.describe('Id of the block that the words stand in.'),
    start: Offset.describe('First UTF-16 code unit of the words in the text of the block.'),
    end: Offset.describe('The UTF-16 code unit after the last one in the text of the block.'),
    quote: z.string().min(1).describe('The words; equals block.text.slice(start, end).'),
    span: Span.describe('Where the words stand in the source; within the span of the block.'),
  })
  .meta({ id: 'Evidence', description: 'The words that state a fact.' })

/** The words that state a fact. */
export type Evidence = z.infer<typeof Evidence>
