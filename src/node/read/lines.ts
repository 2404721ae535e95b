/** A line of a stream. */
export interface Line {
  /** Without the line feed, and without a carriage return before it; null where it is longer than allowed. */
  readonly text: string | null
  /** In bytes, with the line feed. */
  readonly size: number
  /** It ends in a line feed, as all but the last one do. */
  readonly ended: boolean
}

/**
 * The lines of a stream of UTF-8. Only a line feed ends one: JSON may hold the other signs that Unicode has for it.
 * @param most the longest line that is kept, in bytes
 */
export async function* readLines(
  stream: AsyncIterable<Uint8Array | string>,
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<Line> {
  let pieces: Buffer[] = []
  let size = 0
  const add = (piece: Buffer): void => {
    size += piece.length
    if (size <= most) pieces.push(piece)
    else pieces = []
  }
  const line = (ended: boolean): Line => {
    const text = size > most ? null : Buffer.concat(pieces).toString('utf8').replace(/\r$/, '')
    const whole = { text, size: size + Number(ended), ended }
    pieces = []
    size = 0
    return whole
  }
  for await (const chunk of stream) {
    const bytes =
      typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
    let from = 0
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      add(bytes.subarray(from, end))
      from = end + 1
      yield line(true)
    }
    if (from < bytes.length) add(bytes.subarray(from))
  }
  if (size > 0) yield line(false)
}
