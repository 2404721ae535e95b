import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { crc32 } from 'node:zlib'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { ByteReader } from './byte-reader.js'
import { Damage, type DamageLog } from './damage.js'
import type { Expansion } from './expansion.js'
import { type SalvagedFile, salvageZip } from './zip-salvage.js'

/**
 * Reads the files of a ZIP archive. One without a sound directory is read from the headers of its files.
 * @param from a path, or a stream, which is put into a temporary file first: the directory of the archive stands last
 */
export async function* readZip(
  from: string | ByteReader,
  log: DamageLog,
  expansion: Expansion,
): AsyncGenerator<SalvagedFile> {
  if (typeof from === 'string') return yield* readZipFile(from, log, expansion)
  const file = join(tmpdir(), `monitor-reports-${randomUUID()}.zip`)
  try {
    await pipeline(from.rest(), createWriteStream(file, { mode: 0o600, flags: 'wx' }))
    yield* readZipFile(file, log, expansion)
  } finally {
    await rm(file, { force: true })
  }
}

async function* readZipFile(file: string, log: DamageLog, expansion: Expansion): AsyncGenerator<SalvagedFile> {
  let zip: ZipFile
  try {
    // names are taken as bytes: a wrong one must not end the reading
    zip = await openPromise(file, { decodeStrings: false, autoClose: false })
  } catch (error) {
    log.add(new Damage('archive-truncated', `the ZIP archive has no sound directory (${(error as Error).message})`))
    return yield* salvageZip(new ByteReader(createReadStream(file)), log, expansion)
  }
  try {
    const entries = zip.eachEntry()
    for (let next = await nextOf(entries, log); next !== null; next = await nextOf(entries, log)) {
      const name = nameOf(next)
      if (!name.endsWith('/')) yield { name, stream: contentOf(zip, next, expansion), size: next.compressedSize }
    }
  } finally {
    zip.close()
  }
}

async function nextOf(entries: AsyncIterator<Entry>, log: DamageLog): Promise<Entry | null> {
  try {
    const { done, value } = await entries.next()
    return done ? null : value
  } catch (error) {
    log.add(new Damage('archive-corrupt', `the directory of the ZIP archive is damaged (${(error as Error).message})`))
    return null
  }
}

async function* contentOf(zip: ZipFile, entry: Entry, expansion: Expansion): AsyncGenerator<Uint8Array> {
  if (entry.isEncrypted()) throw new Damage('archive-encrypted', 'the file is encrypted')
  if (!entry.canDecodeFileData())
    throw new Damage('archive-unsupported', `compression ${entry.compressionMethod} is not read`)
  let sum = 0
  try {
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      sum = crc32(piece, sum)
      expansion.made(piece.length)
      yield piece
    }
  } catch (error) {
    if (error instanceof Damage) throw error
    throw new Damage('archive-corrupt', `the file in the ZIP archive is damaged (${(error as Error).message})`)
  }
  if (sum !== entry.crc32) throw new Damage('archive-corrupt', 'the file in the ZIP archive has a wrong checksum')
}

/** As UTF-8, which archives hold also where they do not say so; what is no UTF-8 is taken as Latin-1. */
function nameOf({ fileNameRaw }: Entry): string {
  const name = fileNameRaw.toString('utf8')
  return (name.includes('\ufffd') ? fileNameRaw.toString('latin1') : name).replaceAll('\\', '/')
}
