import { crc32, deflateRawSync, gzipSync } from 'node:zlib'

/** A file for an archive. */
export interface Member {
  readonly name: string
  readonly data: string | Uint8Array
}

/** A tar archive in the POSIX form. */
export function tarOf(members: readonly Member[]): Buffer {
  const blocks = members.flatMap(({ name, data }) => {
    const bytes = Buffer.from(data)
    return [tarHeader(name, bytes.length, '0'), bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]
  })
  return Buffer.concat([...blocks, Buffer.alloc(1024)])
}

/** A tar header; a name that is too long gets a GNU record of its own before it. */
function tarHeader(name: string, size: number, type: string): Buffer {
  const header = Buffer.alloc(512)
  header.write(name.slice(0, 100), 0)
  header.write('0000644\0', 100)
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  header.write(type, 156)
  header.write('ustar\x0000', 257)
  header.fill(' ', 148, 156)
  const sum = header.reduce((all, byte) => all + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  if (Buffer.byteLength(name) <= 100) return header
  const long = Buffer.from(`${name}\0`)
  const padding = Buffer.alloc((512 - (long.length % 512)) % 512)
  return Buffer.concat([tarHeader('././@LongLink', long.length, 'L'), long, padding, header])
}

/** A ZIP archive. */
export function zipOf(members: readonly Member[], { stored = false } = {}): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, data } of members) {
    const bytes = Buffer.from(data)
    const packed = stored ? bytes : deflateRawSync(bytes)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(0x800, 2)
    fields.writeUInt16LE(stored ? 0 : 8, 4)
    fields.writeUInt32LE(crc32(bytes), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(bytes.length, 18)
    fields.writeUInt16LE(Buffer.byteLength(name), 22)
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed])
    const offset = Buffer.alloc(14)
    offset.writeUInt32LE(at, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), fields, offset, Buffer.from(name)]))
    files.push(file)
    at += file.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(members.length, 8)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...files, central, end])
}

/** A WARC record. */
export function warcOf(headers: Readonly<Record<string, string>>, block: string | Uint8Array): Buffer {
  const bytes = Buffer.from(block)
  const lines = Object.entries({ ...headers, 'Content-Length': String(bytes.length) }).map(
    ([name, value]) => `${name}: ${value}`,
  )
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')])
}

/** A WARC record with the answer of a web server. */
export function responseOf(
  url: string,
  body: string | Uint8Array,
  head = 'Content-Type: text/html',
  status = '200 OK',
): Buffer {
  return warcOf(
    { 'WARC-Type': 'response', 'WARC-Target-URI': url, 'WARC-Date': '2001-04-05T12:34:56Z' },
    Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${head}\r\n\r\n`), Buffer.from(body)]),
  )
}

/** Records as a compressed WARC file has them: each a member of its own. */
export function warcGzOf(records: readonly Buffer[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(record)))
}
