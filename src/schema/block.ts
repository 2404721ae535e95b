import { z } from 'zod'
import { Id } from './id.js'
import { Marker } from './marker.js'
import { Offset, Span } from './span.js'

/** What a block can be. */
export const BLOCK_TYPES = ['paragraph', 'quote', 'list-item', 'table-row'] as const

/** One cell of a table row, as a half-open piece of the text of its block. */
export const Cell = z
  .strictObject({
    text: z.string().describe('Text of the cell; equals block.text.slice(start, end).'),
    start: Offset.describe('First UTF-16 code unit in the text of the block.'),
    end: Offset.describe('The UTF-16 code unit after the last one in the text of the block.'),
  })
  .meta({ id: 'Cell', description: 'One cell of a table row, as a half-open piece of the text of its block.' })

/** One cell of a table row, as a half-open piece of the text of its block. */
export type Cell = z.infer<typeof Cell>

/** A paragraph, quotation, list item or table row. */
export const Block = z
  .strictObject({
    id: Id,
    type: z.enum(BLOCK_TYPES).describe('What the block is.'),
    label: z
      .string()
      .min(1)
      .nullable()
      .describe(
        'The run-in label that opens the text, and stays in it: "Key developments:"; null where there is none.',
      ),
    cells: z.array(Cell).nullable().describe('The cells of a table row from left to right; null for any other block.'),
    text: z.string().describe('Readable text: white space folded, footnote markers taken out.'),
    markers: z.array(Marker).describe('The footnote markers that stood in the text, in its order.'),
    span: Span.describe('Where the block stands in the source, markers included.'),
  })
  .meta({ id: 'Block', description: 'A paragraph, quotation, list item or table row.' })

/** A paragraph, quotation, list item or table row. */
export type Block = z.infer<typeof Block>
