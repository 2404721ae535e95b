import { z } from 'zod'
import { Offset } from './span.js'

/** The forms that a page can come in. */
export const SOURCE_FORMATS = ['html', 'text', 'markdown'] as const

/** Which of the forms a source has. */
export const SourceFormat = z.enum(SOURCE_FORMATS).describe('The form that the page was read as.')

/** Which of the forms a source has. */
export type SourceFormat = z.infer<typeof SourceFormat>

/** What was read: its form, its encoding and where it came from. */
export const SourceInfo = z
  .strictObject({
    format: SourceFormat,
    encoding: z
      .string()
      .min(1)
      .nullable()
      .describe('Label of the encoding that the bytes were decoded with; null where the input was a string already.'),
    length: Offset.describe('Length of the decoded source in UTF-16 code units; every span ends at or before it.'),
    url: z.string().min(1).nullable().describe('Address of the page; null where neither caller nor page tells it.'),
    capturedAt: z.iso
      .datetime({ precision: 0 })
      .nullable()
      .describe('When an archive captured the page, as YYYY-MM-DDThh:mm:ssZ; null where nothing tells it.'),
  })
  .meta({ id: 'SourceInfo', description: 'What was read: its form, its encoding and where it came from.' })

/** What was read: its form, its encoding and where it came from. */
export type SourceInfo = z.infer<typeof SourceInfo>
