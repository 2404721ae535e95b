import type { ByteReader } from './byte-reader.js'
import { Damage, type DamageLog } from './damage.js'

/** A record of a WARC file. */
export interface WarcRecord {
  /** Its place in the file, from 1. Records that are damaged are not counted. */
  readonly ordinal: number
  /** `response`, `resource`, `conversion` and so on. */
  readonly type: string
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>
  /** What it holds; null where it was not wanted, or has more bytes than allowed. */
  readonly block: Buffer | null
  /** In bytes. */
  readonly length: number
}

/** Records of these types can hold a page. */
const HOLDS_PAGE = new Set(['response', 'resource', 'conversion'])
const START = Buffer.from('\nWARC/1.')
const MOST_LINE = 1 << 16
const MOST_HEADERS = 200

/**
 * Reads the records of a WARC file. A damaged record is left out and noted, and reading goes on where the next begins.
 * Written here, since the readers that are kept give up at the first damage.
 * @param mostBytes the longest block that is read
 */
export async function* readWarc(reader: ByteReader, mostBytes: number, log: DamageLog): AsyncGenerator<WarcRecord> {
  for (let ordinal = 1; ; ) {
    try {
      const record = await readRecord(reader, mostBytes, ordinal)
      if (record === null) return
      ordinal++
      yield record
    } catch (error) {
      log.add(error)
      if (error instanceof WrongRecord) {
        if (!(await findRecord(reader, log))) return
      } else reader.drop()
    }
  }
}

/** The bytes that came are no record, as against bytes that do not come. */
class WrongRecord extends Damage {}

async function readRecord(reader: ByteReader, mostBytes: number, ordinal: number): Promise<WarcRecord | null> {
  for (let next = await reader.peek(1); next[0] === 10 || next[0] === 13; next = await reader.peek(1))
    await reader.skip(1)
  const at = reader.position
  const version = await reader.peek(5)
  if (version.length === 0) return null
  if (version.length < 5) throw new WrongRecord('archive-truncated', `the WARC file ends at byte ${at}, in a record`)
  if (version.toString('latin1') !== 'WARC/') throw wrong(at)
  const headers = await readHeaders(reader, at)
  const type = (headers.get('warc-type') ?? '').toLowerCase()
  const told = headers.get('content-length') ?? ''
  if (!/^\d{1,15}$/.test(told)) throw wrong(at)
  const length = Number(told)
  const isWanted = HOLDS_PAGE.has(type) && length <= mostBytes
  const block = isWanted ? await reader.take(length) : null
  const came = block?.length ?? (await reader.skip(length))
  const end = await reader.peek(4)
  if (came === length && (end.length === 0 || /^\r?\n\r?\n?|^\r\n\r$/.test(end.toString('latin1')))) {
    return { ordinal, type, headers, block, length }
  }
  // a wrong length may have taken in what follows
  if (block !== null) reader.unread(block)
  throw came < length ? new WrongRecord('archive-truncated', `the WARC record at byte ${at} ends too soon`) : wrong(at)
}

async function readHeaders(reader: ByteReader, at: number): Promise<Map<string, string>> {
  const headers = new Map<string, string>()
  await reader.line(MOST_LINE)
  let last = ''
  for (let count = 0; count < MOST_HEADERS; count++) {
    const line = await reader.line(MOST_LINE)
    if (line === null) break
    if (line === '') return headers
    const colon = line.indexOf(':')
    if (/^[ \t]/.test(line)) headers.set(last, `${headers.get(last) ?? ''} ${line.trim()}`)
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase()
      headers.set(last, line.slice(colon + 1).trim())
    } else throw wrong(at)
  }
  const isCut = (await reader.peek(MOST_LINE)).length < MOST_LINE
  throw isCut ? new WrongRecord('archive-truncated', `the WARC record at byte ${at} ends in its headers`) : wrong(at)
}

/** Goes on to where the next record begins; false where none does. */
async function findRecord(reader: ByteReader, log: DamageLog): Promise<boolean> {
  for (;;) {
    try {
      const found = await reader.skipTo(START)
      if (found) await reader.skip(1)
      return found
    } catch (error) {
      log.add(error)
      reader.drop()
      // a member of a compressed file begins with a record
      if ((await reader.peek(5).catch(() => Buffer.alloc(0))).toString('latin1') === 'WARC/') return true
    }
  }
}

function wrong(at: number): WrongRecord {
  return new WrongRecord('archive-corrupt', `there is no sound WARC record at byte ${at}`)
}
