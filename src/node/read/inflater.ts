import { createInflateRaw } from 'node:zlib'

/** What came of a piece of compressed data. */
export interface Inflated {
  readonly out: readonly Buffer[]
  /** The compressed data ended in this piece. */
  readonly ended: boolean
}

/**
 * Decompresses one stream of raw deflate data piece by piece and tells exactly where it ends, which zlib's own streams
 * do not where another stream follows. Pieces should be small: all that comes of one is held at once.
 */
export class Inflater {
  readonly #stream = createInflateRaw({ chunkSize: 1 << 16 })
  #out: Buffer[] = []
  #given = 0
  #ended = false
  #settle: ((error?: Error | null) => void) | null = null

  constructor() {
    this.#stream.on('data', (bytes: Buffer) => this.#out.push(bytes))
    this.#stream.on('end', () => {
      this.#ended = true
      this.#settle?.()
    })
    this.#stream.on('error', (error) => this.#settle?.(error))
  }

  /** How many bytes of what was given stand behind the end of the compressed data. */
  get left(): number {
    return this.#given - this.#stream.bytesWritten
  }

  /** @throws what zlib says where the data is damaged */
  async write(piece: Uint8Array): Promise<Inflated> {
    this.#given += piece.length
    await new Promise<void>((resolve, reject) => {
      this.#settle = (error) => (error ? reject(error) : resolve())
      this.#stream.write(piece, this.#settle)
    })
    const out = this.#out
    this.#out = []
    return { out, ended: this.#ended }
  }

  /** Gives its memory back. */
  close(): void {
    this.#stream.destroy()
  }
}
