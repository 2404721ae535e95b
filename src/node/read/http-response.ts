import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { Damage } from './damage.js'

/** An answer of a web server as a WARC record keeps it. */
export interface HttpResponse {
  /** 0 where it has no status line. */
  readonly status: number
  /** Names in lower case; the last of a name counts. */
  readonly headers: ReadonlyMap<string, string>
  /** As it was sent, still encoded. */
  readonly sent: Buffer
}

/** Takes an answer apart. One without a status line is all body. */
export function readHttpResponse(block: Buffer): HttpResponse {
  const status = /^HTTP\/\d(?:\.\d)? +(\d{3})/.exec(block.toString('latin1', 0, 64))?.[1]
  if (status === undefined) return { status: 0, headers: new Map(), sent: block }
  const [end, gap] = endOfHead(block)
  const headers = new Map<string, string>()
  for (const line of block.toString('latin1', 0, end).split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return { status: Number(status), headers, sent: block.subarray(end + gap) }
}

/**
 * The body as a browser gets it.
 * @param mostBytes the longest body that is allowed
 * @throws Damage where it cannot be decoded
 */
export function bodyOf({ headers, sent }: HttpResponse, mostBytes: number): Buffer {
  const isChunked = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '')
  let body = isChunked ? dechunked(sent) : sent
  const encodings = (headers.get('content-encoding') ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
  for (const encoding of encodings.reverse()) body = decoded(body, encoding, mostBytes)
  return body
}

function endOfHead(block: Buffer): [number, number] {
  const crlf = block.indexOf('\r\n\r\n')
  const lf = block.indexOf('\n\n')
  if (crlf >= 0 && (lf < 0 || crlf < lf)) return [crlf, 4]
  return lf >= 0 ? [lf, 2] : [block.length, 0]
}

/** A body without the lengths of its chunks; archives that took them out but kept the header give it as it is. */
function dechunked(sent: Buffer): Buffer {
  const chunks: Buffer[] = []
  for (let at = 0; at < sent.length; ) {
    const lineEnd = sent.indexOf('\n', at)
    const size = /^([0-9a-f]{1,8})[ \t]*(?:;|\r?$)/i.exec(sent.toString('latin1', at, Math.min(lineEnd, at + 80)))?.[1]
    if (lineEnd < 0 || size === undefined) return chunks.length === 0 ? sent : Buffer.concat(chunks)
    const length = Number.parseInt(size, 16)
    if (length === 0) break
    chunks.push(sent.subarray(lineEnd + 1, lineEnd + 1 + length))
    at = lineEnd + 1 + length
    while (sent[at] === 13 || sent[at] === 10) at++
  }
  return Buffer.concat(chunks)
}

function decoded(body: Buffer, encoding: string, mostBytes: number): Buffer {
  const limit = { maxOutputLength: mostBytes }
  try {
    switch (encoding) {
      case 'gzip':
      case 'x-gzip':
        // archives often decode the body and keep the header
        return body.subarray(0, 2).equals(Buffer.from([0x1f, 0x8b])) ? gunzipSync(body, limit) : body
      case 'deflate':
        return looksPlain(body) ? body : inflated(body, limit)
      case 'br':
        return looksPlain(body) ? body : brotliDecompressSync(body, limit)
      case 'zstd':
        if (!body.subarray(0, 4).equals(Buffer.from([0x28, 0xb5, 0x2f, 0xfd]))) return body
        throw new Damage('archive-unsupported', 'the body is compressed with zstd, which is not read')
      default:
        return body
    }
  } catch (error) {
    if (error instanceof Damage) throw error
    const isLarge = error instanceof RangeError
    throw isLarge
      ? new Damage('input-too-large', `the body expands to more than ${mostBytes} bytes`)
      : new Damage('archive-corrupt', `the ${encoding} body cannot be decompressed (${(error as Error).message})`)
  }
}

/** Deflate with its wrapper, as it is meant, or without, as some servers sent it. */
function inflated(body: Buffer, limit: { maxOutputLength: number }): Buffer {
  const isWrapped = (body[0] ?? 0) % 16 === 8 && body.length > 1 && body.readUInt16BE() % 31 === 0
  return isWrapped ? inflateSync(body, limit) : inflateRawSync(body, limit)
}

/** Starts as HTML or text does: archives often decode the body and keep the header. */
function looksPlain(body: Buffer): boolean {
  const start = /^(?:\xef\xbb\xbf)?\s*[<\w#*[]/.test(body.toString('latin1', 0, 64))
  return start && body.subarray(0, 256).every((byte) => byte >= 9)
}
