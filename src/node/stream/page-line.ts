import { z } from 'zod'

/** What can be wrong with a line: no JSON, no object of the form that is asked for, no base64, or too long. */
export const LINE_ERROR_CODES = ['invalid-line', 'input-too-large'] as const
export type LineErrorCode = (typeof LINE_ERROR_CODES)[number]

/** A page as a line of JSON. Fields that stand beside these are let be. */
export const PageLine = z
  .object({
    id: z.union([z.string(), z.number()]).nullish().describe('Handed back as it is.'),
    url: z.string().nullish().describe('Where the page stood.'),
    capturedAt: z.iso.datetime().nullish().describe('When it was captured, as `YYYY-MM-DDThh:mm:ssZ`.'),
    content: z.string().nullish().describe('The page as text.'),
    contentBase64: z.string().nullish().describe('The page as bytes, which say more than text does.'),
  })
  .describe('One page of a stream; it has `content` or `contentBase64`.')
export type PageLine = z.output<typeof PageLine>

/** A line that holds a page, or what is wrong with it. */
export type LineRead =
  | {
      readonly id: string | number | null
      readonly page: PageLine
      readonly content: Uint8Array<ArrayBuffer> | string
    }
  | { readonly id: string | number | null; readonly code: LineErrorCode; readonly message: string }

const BASE64 = /^[A-Za-z0-9+/_-]*={0,2}$/

/**
 * Reads a line of a stream of pages.
 * @param text without its end; null where it is too long
 */
export function readPageLine(text: string | null): LineRead {
  if (text === null) return { id: null, code: 'input-too-large', message: 'the line is too long' }
  let value: unknown
  try {
    // some programs begin what they write with a byte order mark
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return invalid(null, 'the line is no JSON')
  }
  const checked = PageLine.safeParse(value)
  if (!checked.success) return invalid(idIn(value), z.prettifyError(checked.error).replace(/\n */g, ' '))
  const { content, contentBase64 } = checked.data
  const id = checked.data.id ?? null
  if (typeof content === 'string' && typeof contentBase64 !== 'string') return { id, page: checked.data, content }
  if (typeof contentBase64 !== 'string' || typeof content === 'string') {
    return invalid(id, 'the line needs either content or contentBase64')
  }
  const packed = contentBase64.replace(/\s/g, '')
  if (!BASE64.test(packed)) return invalid(id, 'contentBase64 is no base64')
  return { id, page: checked.data, content: new Uint8Array(Buffer.from(packed, 'base64')) }
}

function invalid(id: string | number | null, message: string): LineRead {
  return { id, code: 'invalid-line', message }
}

/** The id of a line that is wrong otherwise. */
function idIn(value: unknown): string | number | null {
  const { id } = (value ?? {}) as { id?: unknown }
  return typeof id === 'string' || typeof id === 'number' ? id : null
}
