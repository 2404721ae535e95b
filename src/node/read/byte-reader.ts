import { Damage } from './damage.js'

const EMPTY = Buffer.alloc(0)

/**
 * Reads bytes from a stream by count, line and mark. It pulls only what is asked for, so that a slow reader slows the
 * source. What the source throws comes out of the call that needs the bytes; a source may go on after it.
 */
export class ByteReader {
  readonly #source: AsyncIterator<Uint8Array | string>
  #chunks: Buffer[] = []
  #size = 0
  #position = 0
  #failure: { readonly error: unknown } | null = null

  constructor(source: AsyncIterable<Uint8Array | string>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  /** How many bytes have been taken. */
  get position(): number {
    return this.#position
  }

  /** The next bytes, fewer only at the end or before damage, which the next call meets; they stay. */
  async peek(count: number): Promise<Buffer> {
    while (this.#size < count && (await this.#look()));
    if ((this.#chunks[0]?.length ?? 0) < Math.min(count, this.#size)) this.#chunks = [Buffer.concat(this.#chunks)]
    return (this.#chunks[0] ?? EMPTY).subarray(0, count)
  }

  /** The next bytes in memory of their own, fewer only at the end. */
  async take(count: number): Promise<Buffer> {
    while (this.#size < count && (await this.#pull()));
    const taken: Buffer[] = []
    for (let left = Math.min(count, this.#size); left > 0; ) {
      const piece = this.#shift(left)
      taken.push(piece)
      left -= piece.length
    }
    return Buffer.concat(taken)
  }

  /** Some of the next bytes, as they come; null at the end. */
  async chunk(most: number): Promise<Buffer | null> {
    if (this.#size === 0 && !(await this.#pull())) return null
    return this.#shift(most)
  }

  /** The bytes up to a line feed as Latin-1, without the line end; null at the end or where the line is too long. */
  async line(most: number): Promise<string | null> {
    for (let length = 256; ; length = Math.min(length * 4, most)) {
      const seen = await this.peek(length)
      const end = seen.indexOf(10)
      if (end >= 0) return (await this.take(end + 1)).toString('latin1').replace(/\r?\n$/, '')
      if (length === most || (seen.length < length && !(await this.#pull()))) return null
    }
  }

  /** Leaves bytes out. Gives how many there were to leave. */
  async skip(count: number): Promise<number> {
    let left = count
    while (left > 0) {
      const piece = await this.chunk(left)
      if (piece === null) break
      left -= piece.length
    }
    return count - left
  }

  /** Leaves out all before the next place where the mark stands; false where it does not come again. */
  async skipTo(mark: Uint8Array): Promise<boolean> {
    for (let reach = 1 << 16; ; ) {
      const seen = await this.peek(reach)
      const at = seen.indexOf(mark)
      await this.skip(at >= 0 ? at : Math.max(seen.length - mark.length + 1, 0))
      if (at >= 0) return true
      if (seen.length < reach && !(await this.#pull())) {
        await this.skip(mark.length)
        return false
      }
    }
  }

  /** Puts bytes back that were taken, to be read again. */
  unread(bytes: Buffer): void {
    if (bytes.length === 0) return
    this.#chunks.unshift(bytes)
    this.#size += bytes.length
    this.#position -= bytes.length
  }

  /** Forgets what was pulled and not taken: the source is damaged, and goes on elsewhere. */
  drop(): void {
    this.#position += this.#size
    this.#chunks = []
    this.#size = 0
  }

  /** All that is left, as it comes. */
  async *rest(): AsyncGenerator<Buffer> {
    for (let piece = await this.chunk(1 << 16); piece !== null; piece = await this.chunk(1 << 16)) yield piece
  }

  /**
   * The next bytes as a stream of their own, to be read before this goes on.
   * @throws Damage where there are fewer
   */
  async *bounded(count: number): AsyncGenerator<Buffer> {
    for (let left = count; left > 0; ) {
      const piece = await this.chunk(Math.min(left, 1 << 16))
      if (piece === null) throw new Damage('archive-truncated', `the archive ends at byte ${this.#position}, in a file`)
      left -= piece.length
      yield piece
    }
  }

  /** Closes the source: nothing more is wanted. */
  async close(): Promise<void> {
    await this.#source.return?.()
  }

  /** Pulls where it can; what goes wrong waits while there are bytes before it. */
  async #look(): Promise<boolean> {
    if (this.#failure !== null && this.#size > 0) return false
    try {
      return await this.#pull()
    } catch (error) {
      if (this.#size === 0) throw error
      this.#failure = { error }
      return false
    }
  }

  async #pull(): Promise<boolean> {
    if (this.#failure !== null) {
      const { error } = this.#failure
      this.#failure = null
      throw error
    }
    const { done, value } = await this.#source.next()
    if (done) return false
    const chunk =
      typeof value === 'string' ? Buffer.from(value) : Buffer.from(value.buffer, value.byteOffset, value.length)
    if (chunk.length > 0) this.#chunks.push(chunk)
    this.#size += chunk.length
    return true
  }

  #shift(most: number): Buffer {
    const first = this.#chunks[0] ?? EMPTY
    const piece = first.subarray(0, most)
    if (piece.length === first.length) this.#chunks.shift()
    else this.#chunks[0] = first.subarray(most)
    this.#size -= piece.length
    this.#position += piece.length
    return piece
  }
}
