import { stat } from 'node:fs/promises'

/** How far reading is. */
export interface ReadState {
  /** Bytes of the files as they lie on the disk. */
  readonly read: number
  /** Of how many; null where nobody knows: of a pipe. */
  readonly total: number | null
}

/** Counts the bytes of the inputs while they are read. */
export class ReadMeter {
  readonly #tell: ((state: ReadState) => void) | undefined
  #total: number | null = null
  #sizes: number[] = []
  #file = 0
  /** Bytes of the files that are done, and of the one that is read. */
  #done = 0
  #here = 0

  constructor(tell?: (state: ReadState) => void) {
    this.#tell = tell
  }

  /** Looks up how large the files are. */
  async weigh(paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      const found = path === '-' ? null : await stat(path).catch(() => null)
      this.#sizes.push(found?.isFile() ? found.size : 0)
    }
    this.#total = paths.includes('-') ? null : this.#sizes.reduce((sum, size) => sum + size, 0)
  }

  /** The bytes of the file that is read next, counted as they come. */
  async *through(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array | string> {
    for await (const chunk of stream) {
      this.add(chunk.length)
      yield chunk
    }
  }

  /** Bytes of the file that were read in another way. */
  add(bytes: number): void {
    this.#here += bytes
    this.#told()
  }

  /** The file was done before: there is less to read. */
  leave(): void {
    const size = this.#sizes[this.#file] ?? 0
    if (this.#total !== null) this.#total -= size
    this.#sizes[this.#file] = 0
  }

  /** The file is done, whether it was read to its end or not. */
  end(): void {
    const size = this.#sizes[this.#file++]
    this.#done += this.#total === null ? this.#here : (size ?? 0)
    this.#here = 0
    this.#told()
  }

  #told(): void {
    const size = this.#sizes[this.#file] ?? 0
    const here = this.#total === null ? this.#here : Math.min(this.#here, size)
    this.#tell?.({ read: this.#done + here, total: this.#total })
  }
}
