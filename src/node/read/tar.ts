import type { ByteReader } from './byte-reader.js'
import { Damage, type DamageLog } from './damage.js'

/** A file in a tar archive. Its bytes are read from the reader before the next file is asked for. */
export interface TarFile {
  readonly name: string
  /** In bytes. */
  readonly size: number
}

const BLOCK = 512
const MOST_NAME = 1 << 16

/** Whether a stream begins as a tar archive does: a header block whose checksum is right. */
export function isTar(head: Buffer): boolean {
  return head.length >= BLOCK && checksumFits(head)
}

/**
 * Reads the files of a tar archive: old, POSIX and GNU, with long names. Damage is noted, and reading goes on at the
 * next block that is a header. What the caller leaves of a file is skipped.
 */
export async function* readTar(reader: ByteReader, log: DamageLog): AsyncGenerator<TarFile> {
  let longName: string | null = null
  for (;;) {
    try {
      const header = await reader.take(BLOCK)
      if (header.length === 0 || header.every((byte) => byte === 0)) return
      if (header.length < BLOCK) throw new Damage('archive-truncated', 'the tar archive ends in a header')
      if (!checksumFits(header))
        throw new Damage('archive-corrupt', `there is no tar header at byte ${reader.position - BLOCK}`)
      const size = sizeIn(header)
      const type = String.fromCharCode(header[156] ?? 0)
      const dataEnd = reader.position + size
      const end = reader.position + Math.ceil(size / BLOCK) * BLOCK
      if (type === 'L' || type === 'x') {
        const told = await reader.take(Math.min(size, MOST_NAME))
        longName = type === 'L' ? textIn(told, 0, told.length) : (paxPath(told) ?? longName)
      } else {
        if (type === '0' || type === '\0' || type === '7') yield { name: longName ?? nameIn(header), size }
        longName = null
      }
      await reader.skip(end - reader.position)
      if (reader.position < dataEnd) {
        throw new Damage('archive-truncated', 'the tar archive ends in the middle of a file')
      }
    } catch (error) {
      log.add(error)
      if (!(await findHeader(reader, log))) return
    }
  }
}

/** Goes on to the next header; false where there is none, or where the compressed data ends. */
async function findHeader(reader: ByteReader, log: DamageLog): Promise<boolean> {
  for (;;) {
    try {
      const seen = await reader.peek(BLOCK)
      if (seen.length < BLOCK) return false
      if (checksumFits(seen)) return true
      await reader.skip(BLOCK)
    } catch (error) {
      log.add(error)
      return false
    }
  }
}

function checksumFits(header: Buffer): boolean {
  let sum = 0
  for (let i = 0; i < BLOCK; i++) sum += i >= 148 && i < 156 ? 32 : (header[i] ?? 0)
  return header[0] !== 0 && Number.parseInt(textIn(header, 148, 8), 8) === sum
}

/** Octal digits, or a big number where the first bit says so. */
function sizeIn(header: Buffer): number {
  if ((header[124] ?? 0) & 0x80) return Number(header.readBigUInt64BE(128) & 0xfffffffffffffn)
  return Number.parseInt(textIn(header, 124, 12).trim() || '0', 8) || 0
}

function nameIn(header: Buffer): string {
  const prefix = header.toString('latin1', 257, 262) === 'ustar' ? textIn(header, 345, 155) : ''
  const name = textIn(header, 0, 100)
  return prefix === '' ? name : `${prefix}/${name}`
}

function textIn(bytes: Buffer, start: number, length: number): string {
  const field = bytes.subarray(start, start + length)
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end < 0 ? field.length : end)
}

/** The path in a POSIX header: records of `length key=value`. */
function paxPath(records: Buffer): string | null {
  for (let at = 0; at < records.length; ) {
    const match = /^(\d{1,7}) ([\w.]{1,60})=/.exec(records.toString('latin1', at, at + 80))
    const length = Number(match?.[1] ?? 0)
    if (match === null || length <= match[0].length) return null
    if (match[2] === 'path') return records.toString('utf8', at + match[0].length, at + length - 1)
    at += length
  }
  return null
}
