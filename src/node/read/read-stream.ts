import { statSync } from 'node:fs'
import { ByteReader } from './byte-reader.js'
import { Damage, DamageLog } from './damage.js'
import type { Expansion } from './expansion.js'
import { Gunzip } from './gunzip.js'
import { Names } from './names.js'
import { collect, isNoPageName, recordOf } from './page-record.js'
import type { ReadMeter } from './read-meter.js'
import type { InputRecord, Place } from './record.js'
import { isTar, readTar } from './tar.js'
import { readWarc } from './warc.js'
import { warcPage } from './warc-page.js'
import { readZip } from './zip.js'

/** What holds for all that is read. */
export interface ReadLimits {
  /** The longest page, in bytes, decompressed. */
  readonly mostBytes: number
  /** Counts what is read otherwise than from a stream. */
  readonly meter: ReadMeter
  /** What the file that is read has been expanded to. */
  readonly expansion: Expansion
}

/** What a stream is, by its first bytes. */
type Form = 'gzip' | 'warc' | 'tar' | 'zip' | 'page'

/** How deep archives stand in archives: a WARC file, compressed, in a WACZ file, in a compressed tar archive. */
const MOST_DEPTH = 5

/**
 * Reads the pages of a stream, whatever archive it is. Never throws for what stands in it: damage is a record.
 * @param file the same bytes as a file, where there is one, for what cannot be read in a row
 */
export async function* readStream(
  place: Place,
  stream: AsyncIterable<Uint8Array | string>,
  limits: ReadLimits,
  file: string | null = null,
  depth = 0,
): AsyncGenerator<InputRecord> {
  const reader = new ByteReader(stream)
  const log = new DamageLog()
  try {
    const form = formOf(await reader.peek(512))
    if (form !== 'page' && depth > MOST_DEPTH)
      throw new Damage('archive-too-deep', 'archives stand in archives too deep')
    if (form === 'gzip') yield* readStream(place, new Gunzip(reader, limits.expansion), limits, null, depth + 1)
    else if (form === 'page') yield recordOf(place, await collect(reader.rest(), limits.mostBytes))
    else {
      let isEmpty = true
      const records =
        form === 'warc'
          ? fromWarc(place, reader, limits, log)
          : form === 'tar'
            ? fromTar(place, reader, limits, log, depth)
            : fromZip(place, file ?? reader, limits, log, depth)
      for await (const record of records) {
        isEmpty = false
        yield record
      }
      if (isEmpty && log.told === null) yield { ...place, type: 'no-page', reason: 'empty' }
    }
  } catch (error) {
    log.add(error instanceof Damage ? error : readFailure(error))
  } finally {
    await reader.close()
  }
  if (log.told !== null) yield { ...place, type: 'unreadable', code: log.told.code, message: log.told.message }
}

function formOf(head: Buffer): Form {
  if (head[0] === 0x1f && head[1] === 0x8b && head[2] === 8) return 'gzip'
  const start = head.toString('latin1', 0, 8)
  if (/^WARC\/[01]\./.test(start)) return 'warc'
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return 'zip'
  return isTar(head) ? 'tar' : 'page'
}

async function* fromWarc(
  place: Place,
  reader: ByteReader,
  limits: ReadLimits,
  log: DamageLog,
): AsyncGenerator<InputRecord> {
  // an answer has headers before its body
  for await (const record of readWarc(reader, limits.mostBytes + (1 << 16), log)) {
    const found = warcPage(place, record, limits.mostBytes)
    if (found !== null) yield found
  }
}

async function* fromTar(
  place: Place,
  reader: ByteReader,
  limits: ReadLimits,
  log: DamageLog,
  depth: number,
): AsyncGenerator<InputRecord> {
  const names = new Names(place)
  for await (const { name, size } of readTar(reader, log)) {
    yield* readMember(names.place(name), name, reader.bounded(size), limits, depth)
  }
}

async function* fromZip(
  place: Place,
  from: string | ByteReader,
  limits: ReadLimits,
  log: DamageLog,
  depth: number,
): AsyncGenerator<InputRecord> {
  const names = new Names(place)
  // of a file the head alone has come by
  if (typeof from === 'string') limits.expansion.read(statSync(from).size)
  for await (const { name, stream, size } of readZip(from, log, limits.expansion)) {
    if (typeof from === 'string') limits.meter.add(size)
    yield* readMember(names.place(name), name, stream, limits, depth)
    if (limits.expansion.isOver) return
  }
}

async function* readMember(
  place: Place,
  name: string,
  stream: AsyncIterable<Uint8Array>,
  limits: ReadLimits,
  depth: number,
): AsyncGenerator<InputRecord> {
  if (isNoPageName(name)) yield { ...place, type: 'no-page', reason: 'not-text' }
  else yield* readStream(place, stream, limits, null, depth + 1)
}

/** What the system says of a file. */
function readFailure(error: unknown): Damage {
  if (!(error instanceof Error) || !('code' in error)) throw error
  const isMissing = error.code === 'ENOENT' || error.code === 'ENOTDIR'
  return new Damage(isMissing ? 'not-found' : 'unreadable', isMissing ? 'no such file' : error.message)
}
