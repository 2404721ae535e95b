import { z } from 'zod'
import { Block } from './block.js'
import { Id } from './id.js'
import { Span } from './span.js'

/** A heading: its words and where they stand. */
export const Heading = z
  .strictObject({
    text: z.string().min(1).describe('Readable text, white space folded.'),
    span: Span.describe('Where the heading stands in the source.'),
  })
  .meta({ id: 'Heading', description: 'A heading: its words and where they stand.' })

/** A heading: its words and where they stand. */
export type Heading = z.infer<typeof Heading>

/** A heading with the blocks below it, up to the next heading of any level. */
export const Section = z
  .strictObject({
    id: Id,
    level: z.int().min(1).max(6).describe('Depth of the heading, 1 to 6; sections are listed flat, in page order.'),
    heading: Heading.nullable().describe('The heading; null for a lead that stands before any heading.'),
    blocks: z.array(Block).describe('The blocks up to the next heading of any level, in page order.'),
  })
  .meta({ id: 'Section', description: 'A heading with the blocks below it, up to the next heading of any level.' })

/** A heading with the blocks below it, up to the next heading of any level. */
export type Section = z.infer<typeof Section>
