import type { ByteReader } from './byte-reader.js'
import { Damage, type DamageLog } from './damage.js'
import type { Expansion } from './expansion.js'
import { Inflater } from './inflater.js'

/** A file in a damaged ZIP archive, read before the next one is asked for. */
export interface SalvagedFile {
  readonly name: string
  readonly stream: AsyncIterable<Uint8Array>
  /** What it takes in the archive, in bytes; 0 where that is not known. */
  readonly size: number
}

const HEADER = Buffer.from('PK\x03\x04', 'latin1')
/** Sizes stand behind the data instead of before it. */
const SIZES_BEHIND = 8
const ENCRYPTED = 1
const STORED = 0
const DEFLATED = 8
const PIECE = 16_384

/** Reads the files of a ZIP archive whose directory is lost, one after another from their own headers. */
export async function* salvageZip(
  reader: ByteReader,
  log: DamageLog,
  expansion: Expansion,
): AsyncGenerator<SalvagedFile> {
  while (await reader.skipTo(HEADER)) {
    const header = await reader.take(30)
    if (header.length < 30) return
    const name = (await reader.take(header.readUInt16LE(26))).toString('utf8')
    await reader.skip(header.readUInt16LE(28))
    const flags = header.readUInt16LE(6)
    const method = header.readUInt16LE(8)
    const size = header.readUInt32LE(18)
    if (name.endsWith('/') || flags & ENCRYPTED) continue
    const isSized = !(flags & SIZES_BEHIND) && size !== 0xffffffff
    const end = isSized ? reader.position + size : null
    if (method === DEFLATED) yield { name, stream: inflated(reader, expansion), size: isSized ? size : 0 }
    else if (method === STORED && isSized) yield { name, stream: reader.bounded(size), size }
    else log.add(new Damage('archive-unsupported', `${name} cannot be taken out of the damaged archive`))
    // an honest size leads behind what the caller left
    if (end !== null && end > reader.position) await reader.skip(end - reader.position)
  }
}

async function* inflated(reader: ByteReader, expansion: Expansion): AsyncGenerator<Uint8Array> {
  const inflater = new Inflater()
  try {
    for (;;) {
      const piece = await reader.chunk(PIECE)
      if (piece === null) throw new Damage('archive-truncated', 'the ZIP archive ends in the middle of a file')
      const { out, ended } = await inflater.write(piece).catch((error: Error) => {
        throw new Damage('archive-corrupt', `a file of the ZIP archive cannot be decompressed (${error.message})`)
      })
      if (ended) reader.unread(piece.subarray(piece.length - inflater.left))
      for (const bytes of out) {
        expansion.made(bytes.length)
        yield bytes
      }
      if (ended) return
    }
  } finally {
    inflater.close()
  }
}
