import { Damage } from './damage.js'

/** Beyond this many bytes, what expands further than it can by honest means is not read on. */
const FREE_OUTPUT = 1 << 26
const MOST_EXPANSION = 200

/** Weighs what is made of a file, with all archives that stand in it, against its own length. */
export class Expansion {
  #read = 0
  #made = 0

  /** It has been told of too much, and nothing of the file is read any more. */
  get isOver(): boolean {
    return this.#made > FREE_OUTPUT && this.#made > this.#read * MOST_EXPANSION
  }

  /** The bytes of the file itself, counted as they come. */
  async *from(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array | string> {
    for await (const chunk of stream) {
      this.read(chunk.length)
      yield chunk
    }
  }

  /** Bytes of the file that are read in another way. */
  read(bytes: number): void {
    this.#read += bytes
  }

  /**
   * Bytes that came out of a decompressor.
   * @throws Damage where they are too many
   */
  made(bytes: number): void {
    this.#made += bytes
    if (this.isOver) {
      throw new Damage('archive-expands-too-far', `expands to more than ${MOST_EXPANSION} times its size`)
    }
  }
}
