import { binaryKind } from '../binary-kind.js'
import { isBlank } from '../blank.js'
import { Damage, Garbage } from './damage.js'
import type { InputRecord, Place } from './record.js'

/** Files that are part of a site and no page of it, by the end of their name. */
const NO_PAGE_NAME =
  /\.(?:css|js|mjs|json|jsonl|cdxj?|idx|map|xml|rss|atom|csv|tsv|png|jpe?g|gif|bmp|ico|svg|webp|tiff?|mp[34]|wav|ogg|ra?m|avi|mov|swf|woff2?|ttf|eot|otf|pdf|docx?|xlsx?|pptx?|rtf|exe|dll|class|jar|yaml|yml|sha\d*|md5)(?:\.gz)?$/i

/** Whether a file of a folder or an archive is not worth opening. */
export function isNoPageName(name: string): boolean {
  return NO_PAGE_NAME.test(name)
}

/** Bytes as the record that they are: a page, or no page and why. */
export function recordOf(place: Place, bytes: Uint8Array): InputRecord {
  if (isBlank(bytes)) return { ...place, type: 'no-page', reason: 'empty' }
  if (binaryKind(bytes) !== null) return { ...place, type: 'no-page', reason: 'binary' }
  return { ...place, type: 'page', bytes: owned(bytes) }
}

/**
 * Reads a stream to its end.
 * @throws Damage `input-too-large` where it is longer than allowed
 */
export async function collect(stream: AsyncIterable<Uint8Array>, mostBytes: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  try {
    for await (const piece of stream) {
      size += piece.length
      if (size > mostBytes) throw new Damage('input-too-large', `has more than ${mostBytes} bytes`)
      pieces.push(piece)
    }
  } catch (error) {
    if (!(error instanceof Garbage)) throw error
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

/** In memory of its own, which can be handed to a thread without a copy of what stands beside it. */
function owned(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes)
}
