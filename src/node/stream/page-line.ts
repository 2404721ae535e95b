import { z } from 'zod'
import { problemsOf } from '../../error.js'
import { captureTime } from './capture-time.js'

/** What can be wrong with a line: no JSON, no object of the form that is asked for, no base64, or too long. */
export const LINE_ERROR_CODES = ['invalid-line', 'input-too-large'] as const
export type LineErrorCode = (typeof LINE_ERROR_CODES)[number]

const NO_TIME =
  'write the time of the capture as 2001-04-05T12:34:56Z, 2001-04-05, or 20010405123456 (the Wayback Machine), or leave it out'

/** A page as a line of JSON. Fields that stand beside these are let be. */
export const PageLine = z
  .object({
    /** Handed back as it is. */
    id: z.union([z.string(), z.number()], { error: 'must be a string or a number' }).nullish(),
    /** Where the page stood; empty for nowhere that is known. */
    url: z.string().nullish(),
    /** When it was captured: `2001-04-05T12:34:56Z`, `2001-04-05`, or the 14 digits of the Wayback Machine. */
    capturedAt: z
      .string()
      .nullish()
      .transform((text, context) => {
        const time = captureTime(text ?? '')
        if (time === undefined) context.addIssue({ code: 'custom', message: NO_TIME })
        return time ?? null
      }),
    /** The page as text. */
    content: z.string().nullish(),
    /** The page as bytes, which say more than text does. */
    contentBase64: z.string().nullish(),
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
 * @param most how long a line may be, in bytes
 */
export function readPageLine(text: string | null, most: number): LineRead {
  if (text === null) {
    const message = `the line is longer than ${most} bytes; give a higher --max-bytes (maxBytes)`
    return { id: null, code: 'input-too-large', message }
  }
  if (text.trim() === '') return invalid(null, 'the line is empty')
  let value: unknown
  try {
    // some programs begin what they write with a byte order mark
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return invalid(null, 'the line is no JSON')
  }
  const checked = PageLine.safeParse(value)
  if (!checked.success) return invalid(idIn(value), problemsOf(checked.error.issues, 'line'))
  const { content, contentBase64 } = checked.data
  const id = checked.data.id ?? null
  if (typeof content === 'string' && typeof contentBase64 !== 'string') return { id, page: checked.data, content }
  if (typeof contentBase64 !== 'string') return invalid(id, 'the line has neither content nor contentBase64')
  if (typeof content === 'string') return invalid(id, 'the line has both content and contentBase64; give one of them')
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
