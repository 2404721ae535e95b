import { crc32, inflateRawSync } from 'node:zlib'
import type { ByteReader } from './byte-reader.js'
import { Damage, Garbage } from './damage.js'
import type { Expansion } from './expansion.js'
import { Inflater } from './inflater.js'

/** How much compressed data is given to zlib at once. Deflate makes at most a thousand times as much of it. */
const PIECE = 16_384
/** A member that is no longer than this is decompressed at once: a WARC file has one for each record. */
const SMALL_MEMBER = 1 << 16
const MOST_AT_ONCE = 1 << 20
/** How much of a member is kept to look for the next one in where it is damaged, in bytes. */
const KEPT = 1 << 20
const MAGIC = Buffer.from([0x1f, 0x8b, 0x08])

/**
 * Decompresses gzip data: one member or many in a row, as WARC files have them. The last piece of a member comes only
 * once its checksum is found right. A damaged member throws `Damage`; the next call goes on with the next member.
 */
export class Gunzip implements AsyncIterable<Uint8Array>, AsyncIterator<Uint8Array> {
  readonly #raw: ByteReader
  readonly #expansion: Expansion
  #ready: Buffer[] = []
  #held: Buffer | null = null
  #inflater: Inflater | null = null
  #kept: Buffer[] = []
  #keptSize = 0
  #crc = 0
  #size = 0
  #lost = false
  #over = false
  #members = 0

  constructor(raw: ByteReader, expansion: Expansion) {
    this.#raw = raw
    this.#expansion = expansion
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  async next(): Promise<IteratorResult<Uint8Array>> {
    for (;;) {
      const ready = this.#ready.shift()
      if (ready !== undefined) return { done: false, value: ready }
      if (this.#over) return { done: true, value: undefined }
      try {
        if (this.#inflater !== null) await this.#step(this.#inflater)
        else if (!(await this.#open())) this.#over = true
        else if (!(await this.#whole())) this.#inflater = new Inflater()
      } catch (error) {
        this.#fail()
        throw error
      }
    }
  }

  async return(): Promise<IteratorResult<Uint8Array>> {
    this.#over = true
    this.#inflater?.close()
    await this.#raw.close()
    return { done: true, value: undefined }
  }

  /** Reads the head of the next member; false where there is none. */
  async #open(): Promise<boolean> {
    if (this.#lost && !(await this.#findMember())) return false
    this.#lost = false
    const head = await this.#raw.peek(10)
    // tapes and disks leave zeros behind the last member
    if (head.length === 0 || (this.#members > 0 && head.every((byte) => byte === 0))) return false
    if (this.#members > 0 && !head.subarray(0, MAGIC.length).equals(MAGIC.subarray(0, head.length)))
      throw new Garbage('archive-corrupt', this.#at('is followed by something else'))
    if (!isHead(head))
      throw new Damage(head.length < 10 ? 'archive-truncated' : 'archive-corrupt', this.#at('is no gzip data'))
    const flags = head[3] ?? 0
    this.#keep(await this.#raw.take(10))
    if (flags & 4) {
      const [low = 0, high = 0] = await this.#raw.peek(2)
      this.#keep(await this.#raw.take(low + high * 256 + 2))
    }
    for (const flag of [8, 16]) if (flags & flag) await this.#zeroEnded()
    if (flags & 2) this.#keep(await this.#raw.take(2))
    this.#members++
    return true
  }

  /** Takes a small member in one go, which costs a tenth of a stream. False where it is longer, or damaged. */
  async #whole(): Promise<boolean> {
    const seen = await this.#raw.peek(SMALL_MEMBER)
    const inflated = inflatedAtOnce(seen)
    if (inflated === null) return false
    const { out, size } = inflated
    this.#count(out)
    this.#keep(await this.#raw.take(size))
    await this.#checkSums()
    return true
  }

  async #step(inflater: Inflater): Promise<void> {
    const piece = await this.#raw.chunk(PIECE)
    if (piece === null) throw new Damage('archive-truncated', this.#at('ends in the middle of its data'))
    this.#keep(piece)
    const { out, ended } = await inflater.write(piece).catch((error: Error) => {
      throw new Damage('archive-corrupt', this.#at(`cannot be decompressed (${error.message})`))
    })
    for (const bytes of out) this.#count(bytes)
    if (ended) await this.#close(inflater.left, piece)
  }

  #count(bytes: Buffer): void {
    this.#crc = crc32(bytes, this.#crc)
    this.#size += bytes.length
    if (this.#held !== null) this.#ready.push(this.#held)
    this.#held = bytes
    try {
      this.#expansion.made(bytes.length)
    } catch (error) {
      this.#over = true
      throw error
    }
  }

  async #close(left: number, piece: Buffer): Promise<void> {
    this.#raw.unread(piece.subarray(piece.length - left))
    this.#kept[this.#kept.length - 1] = piece.subarray(0, piece.length - left)
    await this.#checkSums()
  }

  /** Checks the sums behind a member. */
  async #checkSums(): Promise<void> {
    const sums = await this.#raw.peek(8)
    if (sums.length < 8) throw new Damage('archive-truncated', this.#at('ends before its checksum'))
    if (sums.readUInt32LE(0) !== this.#crc || sums.readUInt32LE(4) !== this.#size % 2 ** 32) {
      throw new Damage('archive-corrupt', this.#at('has a wrong checksum'))
    }
    await this.#raw.take(8)
    if (this.#held !== null) this.#ready.push(this.#held)
    this.#reset()
  }

  #fail(): void {
    // a damaged member may have swallowed the next one: that is looked for from its start on
    if (this.#keptSize <= KEPT) this.#raw.unread(Buffer.concat(this.#kept).subarray(MAGIC.length))
    this.#ready = []
    this.#reset()
    this.#lost = true
  }

  #reset(): void {
    this.#inflater?.close()
    this.#inflater = null
    this.#held = null
    this.#kept = []
    this.#keptSize = 0
    this.#crc = 0
    this.#size = 0
  }

  async #findMember(): Promise<boolean> {
    while (await this.#raw.skipTo(MAGIC)) {
      if (isHead(await this.#raw.peek(10))) return true
      await this.#raw.skip(1)
    }
    return false
  }

  #keep(bytes: Buffer): void {
    this.#keptSize += bytes.length
    if (this.#keptSize <= KEPT) this.#kept.push(bytes)
    else this.#kept = [bytes]
  }

  /** A text of the head, which ends with a zero. */
  async #zeroEnded(): Promise<void> {
    for (let length = 64; length <= 4096; length *= 4) {
      const end = (await this.#raw.peek(length)).indexOf(0)
      if (end < 0) continue
      this.#keep(await this.#raw.take(end + 1))
      return
    }
    throw new Damage('archive-corrupt', this.#at('has no end to its head'))
  }

  #at(what: string): string {
    return `the gzip data ${what}, at byte ${this.#raw.position}`
  }
}

/** What the deflate data at a start is, and how long it is; null where it does not end there, is large or damaged. */
function inflatedAtOnce(seen: Buffer): { out: Buffer; size: number } | null {
  try {
    // with `info` it gives the engine, which knows how much it has read
    const { buffer, engine } = inflateRawSync(seen, { info: true, maxOutputLength: MOST_AT_ONCE }) as unknown as {
      buffer: Buffer
      engine: { bytesWritten: number }
    }
    return { out: buffer, size: engine.bytesWritten }
  } catch {
    return null
  }
}

/** A member's head, as strict as the format is: its mark alone stands in compressed data now and then. */
function isHead(head: Buffer): boolean {
  const [flags = 255, , , , , extra = 1, system = 254] = head.subarray(3)
  const systems = system <= 13 || system === 255
  return head.subarray(0, 3).equals(MAGIC) && head.length === 10 && flags < 32 && extra <= 4 && systems
}
