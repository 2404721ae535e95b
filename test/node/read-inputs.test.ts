import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ReadOptions, readInputs } from '../../src/node/read/read-inputs.js'
import { responseOf, tarOf, warcGzOf, warcOf, zipOf } from '../support/archives.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'monitor-reports-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function put(name: string, data: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, data)
  return path
}

/** The records of inputs in few words: `id text`, `id reason`, `id code`; ids without the folder. */
async function told(inputs: string | string[], options?: ReadOptions): Promise<string[]> {
  const lines: string[] = []
  for await (const record of readInputs([inputs].flat(), options)) {
    const what =
      record.type === 'page'
        ? Buffer.from(record.bytes).toString()
        : record.type === 'no-page'
          ? `(${record.reason})`
          : `(${record.code})`
    lines.push(`${record.id.replaceAll('\\', '/').replace(`${folder.replaceAll('\\', '/')}/`, '')} ${what}`)
  }
  return lines
}

async function recordsOf(path: string) {
  const records = []
  for await (const record of readInputs([path])) records.push(record)
  return records
}

describe('files and folders', () => {
  it('reads a folder with all below it, by name, and leaves out what is no page', async () => {
    put('d/b.html', 'b')
    put('d/a/x.html', 'x')
    put('d/style.css', 'p {}')
    put('d/empty.html', ' \n')
    put('d/picture', '\x89PNG\0')
    expect(await told(join(folder, 'd'))).toEqual([
      'd/a/x.html x',
      'd/b.html b',
      'd/empty.html (empty)',
      'd/picture (binary)',
      'd/style.css (not-text)',
    ])
  })

  it('keeps to globs', async () => {
    put('d/a.html', 'a')
    put('d/b.txt', 'b')
    put('d/old/c.html', 'c')
    expect(await told(join(folder, 'd'), { include: ['**/*.html'], exclude: ['old/**'] })).toEqual(['d/a.html a'])
  })

  it('takes a glob without a slash for a name at any depth', async () => {
    put('d/a.html', 'a')
    put('d/old/deep/c.html', 'c')
    put('d/new/d.html', 'd')
    put('d/new/e.txt', 'e')
    expect(await told(join(folder, 'd'), { include: ['*.html'], exclude: ['old'] })).toEqual([
      'd/a.html a',
      'd/new/d.html d',
    ])
  })

  it('tells of links and does not follow them', async () => {
    put('d/a.html', 'a')
    symlinkSync(put('secret.html', 'x'), join(folder, 'd/link.html'))
    symlinkSync(folder, join(folder, 'd/loop'))
    expect(await told(join(folder, 'd'))).toEqual(['d/a.html a', 'd/link.html (no-file)', 'd/loop (no-file)'])
  })

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('tells of a folder that is closed', async () => {
    put('d/a.html', 'a')
    put('d/closed/b.html', 'b')
    chmodSync(join(folder, 'd/closed'), 0)
    expect(await told(join(folder, 'd'))).toEqual(['d/a.html a', 'd/closed (unreadable)'])
    chmodSync(join(folder, 'd/closed'), 0o700)
  })

  it('reads standard input, and an input that is given twice once', async () => {
    expect(await told(['-', '-'], { stdin: Readable.from([gzipSync('page')]) })).toEqual(['- page'])
  })

  it('tells of a file that is missing, and goes on', async () => {
    expect(await told([join(folder, 'none.html'), put('a.html', 'a')])).toEqual(['none.html (not-found)', 'a.html a'])
  })

  it('reads UTF-16 without a mark', async () => {
    expect((await recordsOf(put('a.txt', Buffer.from('Samoa signed.', 'utf16le'))))[0]?.type).toBe('page')
  })

  it('refuses a page that is too large, compressed or not', async () => {
    const options = { maxBytes: 1000 }
    expect(await told(put('a.html', 'x'.repeat(1001)), options)).toEqual(['a.html (input-too-large)'])
    expect(await told(put('a.html.gz', gzipSync('x'.repeat(1e6))), options)).toEqual(['a.html.gz (input-too-large)'])
  })

  it.each([
    ['sites/www.icbl.org/20010405123456/lm/1999/index.html', 'http://www.icbl.org/lm/1999/', '2001-04-05T12:34:56Z'],
    ['web/20010405123456id_/http:/www.icbl.org/a.html', 'http://www.icbl.org/a.html', '2001-04-05T12:34:56Z'],
    ['www.icbl.org/display%3furl=lm/a.html', 'http://www.icbl.org/display?url=lm/a.html', null],
    ['pages/v1.2/a.html', null, null],
  ])('takes address and time from the folders of a mirror: %s', async (name, url, capturedAt) => {
    put(name, 'page')
    expect(await recordsOf(folder)).toMatchObject([{ url, capturedAt }])
  })
})

describe('archives', () => {
  const MEMBERS = [
    { name: 'a.html', data: 'first' },
    { name: `${'long/'.repeat(30)}b.html`, data: 'second' },
    { name: 'style.css', data: '' },
    { name: '../../etc/c.html', data: 'third' },
  ]
  const LINES = ['a.html first', `${'long/'.repeat(30)}b.html second`, 'style.css (not-text)', '../../etc/c.html third']

  it.each([
    ['x.tar', tarOf(MEMBERS)],
    ['x.tgz', gzipSync(tarOf(MEMBERS))],
    ['x.zip', zipOf(MEMBERS)],
    ['stored.zip', zipOf(MEMBERS, { stored: true })],
  ])('reads %s', async (name, bytes) => {
    const lines = LINES.map((line) => `${name}!/${line}`)
    expect(await told(put(name, bytes))).toEqual(lines)
    expect(await told('-', { stdin: Readable.from([bytes.subarray(0, 700), bytes.subarray(700)]) })).toEqual(
      LINES.map((line) => `-!/${line}`),
    )
  })

  it('gives each page an id of its own, whatever the names are', async () => {
    const members = [
      { name: 'a.html', data: '1' },
      { name: 'a.html', data: '2' },
      { name: 'a.html#2', data: '3' },
      { name: 'b\0c.html', data: '4' },
    ]
    expect(await told(put('x.zip', zipOf(members)))).toEqual([
      'x.zip!/a.html 1',
      'x.zip!/a.html#2 2',
      'x.zip!/a.html%232 3',
      'x.zip!/b%00c.html 4',
    ])
    expect(await told(put('x.zip!/a.html', '5'))).toEqual(['x.zip%21/a.html 5'])
  })

  it('tells of an archive that holds nothing', async () => {
    expect(await told(put('x.zip', zipOf([])))).toEqual(['x.zip (empty)'])
    expect(await told(put('x.warc', warcOf({ 'WARC-Type': 'warcinfo' }, 'x')))).toEqual(['x.warc (empty)'])
  })

  it('reads a page with something else behind its gzip data', async () => {
    expect(await told(put('x.gz', Buffer.concat([gzipSync('page'), Buffer.from('rest')])))).toEqual(['x.gz page'])
    const warc = Buffer.concat([gzipSync(responseOf('http://a.org/', 'page')), Buffer.from('rest')])
    expect(await told(put('x.warc.gz', warc))).toEqual(['x.warc.gz#1 page', 'x.warc.gz (archive-corrupt)'])
  })

  it('reads gzip members of any length, small and large in turn', async () => {
    const texts = [3, 200_000, 5, 3_000_000, 70_000, 1].map((size, i) =>
      randomBytes(size).toString('hex').slice(0, size).replace(/^./, String(i)),
    )
    expect(await told(put('x.gz', Buffer.concat(texts.map((text) => gzipSync(text)))))).toEqual([
      `x.gz ${texts.join('')}`,
    ])
  })

  it('stops at a head that is cut in its extra field', async () => {
    const head = Buffer.from([31, 139, 8, 4, 0, 0, 0, 0, 0, 3, 9])
    expect(await told(put('x.gz', head))).toEqual(['x.gz (archive-truncated)'])
  })

  it('stops a ZIP archive whose files expand too far together', async () => {
    const bomb = { name: 'a.html', data: Buffer.alloc(40 << 20) }
    const lines = await told(put('x.zip', zipOf([bomb, bomb, bomb, bomb])), { maxBytes: 1 << 30 })
    expect(lines.map((line) => line.slice(0, 60).replaceAll('\0', ''))).toEqual([
      'x.zip!/a.html (empty)',
      'x.zip!/a.html#2 (archive-expands-too-far)',
    ])
  })

  it('reads archives in archives, but not for ever', async () => {
    const warc = warcGzOf([responseOf('http://a.org/', 'page')])
    const wacz = zipOf(
      [
        { name: 'archive/data.warc.gz', data: warc },
        { name: 'datapackage.json', data: '{}' },
      ],
      { stored: true },
    )
    expect(await told(put('x.tar.gz', gzipSync(tarOf([{ name: 'x.wacz', data: wacz }]))))).toEqual([
      'x.tar.gz!/x.wacz!/archive/data.warc.gz#1 page',
      'x.tar.gz!/x.wacz!/datapackage.json (not-text)',
    ])
    let deep: Buffer = Buffer.from('page')
    for (let i = 0; i < 9; i++) deep = gzipSync(deep)
    expect(await told(put('deep.gz', deep))).toEqual(['deep.gz (archive-too-deep)'])
  })

  it('stops what expands too far', async () => {
    const bomb = gzipSync(Buffer.alloc(100 << 20))
    expect(await told(put('bomb.gz', bomb), { maxBytes: 1 << 30 })).toEqual(['bomb.gz (archive-expands-too-far)'])
  })

  it.each([
    ['cut.zip', zipOf(MEMBERS).subarray(0, -60)],
    ['cut.tar', tarOf(MEMBERS).subarray(0, -1534)],
  ])('gives what is whole in %s, and one error', async (name, bytes) => {
    const lines = await told(put(name, bytes))
    expect(lines.slice(0, 2)).toEqual(LINES.slice(0, 2).map((line) => `${name}!/${line}`))
    expect(lines.filter((line) => line.startsWith(`${name} `))).toEqual([`${name} (archive-truncated)`])
  })

  it('tells of a file with a wrong checksum and reads the others', async () => {
    const bytes = zipOf(MEMBERS, { stored: true })
    bytes[bytes.indexOf('first')] = 88
    expect(await told(put('x.zip', bytes))).toEqual([
      'x.zip!/a.html (archive-corrupt)',
      ...LINES.slice(1).map((line) => `x.zip!/${line}`),
    ])
  })

  it('goes on behind a damaged tar header', async () => {
    const bytes = tarOf([
      { name: 'a.html', data: '1' },
      { name: 'b.html', data: '2' },
      { name: 'c.html', data: '3' },
    ])
    bytes.fill(1, 1024, 1100)
    expect(await told(put('x.tar', bytes))).toEqual(['x.tar!/a.html 1', 'x.tar!/c.html 3', 'x.tar (archive-corrupt)'])
  })
})

describe('WARC', () => {
  const RECORDS = [
    warcOf({ 'WARC-Type': 'warcinfo' }, 'software: none\r\n'),
    responseOf('http://a.org/1', 'one'),
    warcOf({ 'WARC-Type': 'request', 'WARC-Target-URI': 'http://a.org/1' }, 'GET / HTTP/1.0\r\n\r\n'),
    responseOf('http://a.org/2', '', 'Location: /1', '302 Found'),
    responseOf('http://a.org/3', 'body {}', 'Content-Type: text/css'),
    warcOf({ 'WARC-Type': 'resource', 'WARC-Target-URI': 'http://a.org/4', 'Content-Type': 'text/html' }, 'four'),
    warcOf({ 'WARC-Type': 'conversion', 'WARC-Target-URI': 'http://a.org/5', 'Content-Type': 'text/plain' }, 'five'),
    warcOf({ 'WARC-Type': 'revisit', 'WARC-Target-URI': 'http://a.org/1' }, ''),
  ]
  const LINES = ['#2 one', '#4 (http-status)', '#5 (not-text)', '#6 four', '#7 five', '#8 (revisit)']

  it.each([
    ['x.warc', Buffer.concat(RECORDS)],
    ['x.warc.gz', warcGzOf(RECORDS)],
    ['whole.warc.gz', gzipSync(Buffer.concat(RECORDS))],
  ])('reads the pages of %s', async (name, bytes) => {
    expect(await told(put(name, bytes))).toEqual(LINES.map((line) => name + line))
  })

  it('tells address and time', async () => {
    const records = await recordsOf(put('x.warc', responseOf('http://a.org/1', 'one')))
    expect(records).toMatchObject([{ url: 'http://a.org/1', capturedAt: '2001-04-05T12:34:56Z' }])
  })

  it.each([
    ['chunked', '3\r\npag\r\n1;x=y\r\ne\r\n0\r\n\r\n', 'Transfer-Encoding: chunked'],
    ['not chunked any more', 'page', 'Transfer-Encoding: chunked'],
    ['gzip', gzipSync('page'), 'Content-Encoding: gzip'],
    ['not compressed any more', 'page', 'Content-Encoding: gzip'],
    ['raw deflate', deflateRawSync('page'), 'Content-Encoding: deflate'],
    ['brotli', brotliCompressSync('page'), 'Content-Encoding: br'],
  ])('decodes a body: %s', async (_, body, head) => {
    expect(await told(put('x.warc', responseOf('http://a.org/1', body, head)))).toEqual(['x.warc#1 page'])
  })

  it('tells of a body that expands too far, and goes on', async () => {
    const bomb = responseOf('http://a.org/1', gzipSync(Buffer.alloc(1e6)), 'Content-Encoding: gzip')
    const lines = await told(put('x.warc', Buffer.concat([bomb, ...RECORDS])), { maxBytes: 10_000 })
    expect(lines.slice(0, 2)).toEqual(['x.warc#1 (input-too-large)', 'x.warc#3 one'])
  })

  it('gives what is whole in a file that was cut, at whatever place', async () => {
    const pages = [1, 2, 3].map((n) => responseOf(`http://a.org/${n}`, `page ${n}`))
    for (const whole of [Buffer.concat(pages), warcGzOf(pages)]) {
      const second = whole.length / 3
      for (const cut of [1, 5, 30, 100, Math.floor(second - 3)]) {
        const lines = await told(put('x.warc', whole.subarray(0, whole.length - cut)))
        const sound = cut <= 4 && whole[0] === 87 ? 3 : 2
        expect([cut, ...lines]).toEqual([
          cut,
          ...[1, 2, 3].slice(0, sound).map((n) => `x.warc#${n} page ${n}`),
          ...(sound === 3 ? [] : ['x.warc (archive-truncated)']),
        ])
      }
    }
  })

  it('goes on behind damage wherever it is', async () => {
    const pages = [1, 2, 3, 4].map((n) => responseOf(`http://a.org/${n}`, `page ${n} ${'word '.repeat(40 * n)}`))
    const packed = pages.map((page) => gzipSync(page))
    const start = (packed[0]?.length ?? 0) + (packed[1]?.length ?? 0)
    const length = packed[2]?.length ?? 0
    for (let at = 1; at < length; at += 7) {
      const bytes = Buffer.concat(packed)
      const old = bytes[start + at] ?? 0
      bytes[start + at] = old ^ 0x5a
      const lines = await told(put('x.warc.gz', bytes))
      // a few bytes of a member's head, such as its time, mean nothing
      if (lines.length === 4) continue
      expect(lines.map((line) => line.slice(0, 20))).toEqual([
        'x.warc.gz#1 page 1 w',
        'x.warc.gz#2 page 2 w',
        'x.warc.gz#3 page 4 w',
        'x.warc.gz (archive-c',
      ])
    }
  })

  it('goes on behind a record with a wrong length', async () => {
    const wrong = Buffer.from(
      responseOf('http://a.org/1', 'one')
        .toString()
        .replace(/Content-Length: \d+/, 'Content-Length: 9'),
    )
    const long = Buffer.from(
      responseOf('http://a.org/1', 'one')
        .toString()
        .replace(/Content-Length: \d+/, 'Content-Length: 99999'),
    )
    for (const bad of [wrong, long]) {
      const lines = await told(put('x.warc', Buffer.concat([bad, responseOf('http://a.org/2', 'two')])))
      expect(lines[0]).toBe('x.warc#1 two')
      expect(lines).toHaveLength(2)
    }
  })
})
