// Makes a mixed dump of pages, the same for the same seed: files, gzip, compressed WARC and WET; 1 % broken or hostile.
// node bench/make-dump.mjs FOLDER [PAGES] [SEED]; prints what a conversion must count.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'

const COUNTRIES = ['Samoa', 'Malta', 'Honduras', 'Hungary', 'Japan', 'Lebanon', 'Nauru', 'Palau', 'Senegal', 'Zambia']
const MONTHS = ['January', 'March', 'May', 'July', 'September', 'November']
/** Records of one archive. */
const IN_ARCHIVE = 500

/**
 * Writes a dump.
 * @param {string} folder that is made
 * @param {number} pages how many
 * @param {{ seed?: number, brokenEvery?: number }} [options] any whole number; one page of how many is broken or hostile
 * @returns {{ converted: number, skipped: number, failed: number }} what a conversion must count
 */
export function makeDump(folder, pages, { seed = 1, brokenEvery = 100 } = {}) {
  const random = randomFrom(seed)
  const expected = { converted: 0, skipped: 0, failed: 0 }
  const archives = {
    warc: new Archive(folder, '.warc.gz', expected),
    wet: new Archive(folder, '.warc.wet.gz', expected),
  }
  mkdirSync(join(folder, 'files'), { recursive: true })
  for (let i = 0; i < pages; i++) {
    const name = `files/p${String(i).padStart(6, '0')}`
    const page = pageOf(random)
    if (i % brokenEvery === brokenEvery - 1) {
      const broken = BROKEN[Math.floor(i / brokenEvery) % BROKEN.length](page, i)
      if (broken.record !== undefined) archives.warc.add(broken.record, broken.damages)
      else writeFileSync(join(folder, name + broken.extension), broken.bytes)
      if (broken.becomes !== undefined) expected[broken.becomes]++
      continue
    }
    expected.converted++
    if (i % 4 === 0) writeFileSync(join(folder, `${name}.html`), page)
    else if (i % 4 === 1) writeFileSync(join(folder, `${name}.html.gz`), gzipSync(page))
    else if (i % 4 === 2) archives.warc.add(gzipSync(responseOf(i, page)))
    else archives.wet.add(gzipSync(recordOf('conversion', i, textOf(page))))
  }
  archives.warc.end()
  archives.wet.end()
  return expected
}

/** Archives of so many records each. One that is damaged has a failure of its own, however many places are. */
class Archive {
  #records = []
  #isDamaged = false
  #count = 0

  constructor(folder, extension, expected) {
    this.folder = folder
    this.extension = extension
    this.expected = expected
  }

  add(record, damages = false) {
    this.#records.push(record)
    this.#isDamaged ||= damages
    if (this.#records.length === IN_ARCHIVE) this.end()
  }

  end() {
    if (this.#records.length === 0) return
    const name = `crawl-${String(this.#count++).padStart(4, '0')}${this.extension}`
    writeFileSync(join(this.folder, name), Buffer.concat(this.#records))
    if (this.#isDamaged) this.expected.failed++
    this.#records = []
    this.#isDamaged = false
  }
}

/** Ways to be broken or hostile, each with what becomes of it; a record that damages its archive has no place of its own. */
const BROKEN = [
  () => ({ extension: '.html', bytes: Buffer.alloc(0), becomes: 'skipped' }),
  (page) => ({ extension: '.html.gz', bytes: gzipSync(page).subarray(0, 300), becomes: 'failed' }),
  () => ({ extension: '.bin', bytes: Buffer.from('\x89PNG\r\n\0\0', 'latin1'), becomes: 'skipped' }),
  () => ({ extension: '.html', bytes: Buffer.from('<html><p>Bread is made of flour.</p></html>'), becomes: 'skipped' }),
  // nested too deep for a stack
  () => ({ extension: '.html', bytes: Buffer.from('<div>'.repeat(20_000)), becomes: 'skipped' }),
  // expands to more than is read
  () => ({ extension: '.gz', bytes: gzipSync(Buffer.alloc(60 << 20)), becomes: 'failed' }),
  (page) => ({ extension: '.html', bytes: Buffer.from(page.slice(0, page.length / 2)), becomes: 'converted' }),
  () => ({ extension: '.zip', bytes: Buffer.from('PK\x03\x04broken', 'latin1'), becomes: 'failed' }),
  // a member with a wrong checksum
  (page, i) => {
    const record = gzipSync(responseOf(i, page))
    record[record.length - 6] ^= 0xff
    return { record, damages: true }
  },
  // a record that tells a wrong length
  (page, i) => {
    const record = responseOf(i, page)
      .toString('latin1')
      .replace(/Content-Length: \d+/, 'Content-Length: 7')
    return { record: gzipSync(Buffer.from(record, 'latin1')), damages: true }
  },
  // a body that expands to more than is read
  (_, i) => {
    const bomb = gzipSync(Buffer.alloc(60 << 20))
    return { record: gzipSync(responseOf(i, bomb, 'Content-Encoding: gzip\r\n')), becomes: 'failed' }
  },
  // a name that leads out of the folder
  (page) => ({ extension: '.tar', bytes: tarOf('../../../../etc/evil.html', page), becomes: 'converted' }),
  // tags that cross, which make parsers that repair them quadratic
  (page) => ({
    extension: '.html',
    bytes: Buffer.from(page.replace('</body>', `${'<b n><i n>'.repeat(2000)}${'x</b>'.repeat(2000)}</body>`)),
    becomes: 'converted',
  }),
]

function pageOf(random) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  const country = pick(COUNTRIES)
  const edition = 1999 + Math.floor(random() * 6)
  const title = `${country.toUpperCase()}, Landmine Monitor Report ${edition}`
  const date = () => `${1 + Math.floor(random() * 28)} ${pick(MONTHS)} ${1996 + Math.floor(random() * 3)}`
  // some 13 kB, as short chapters have
  const paragraphs = Array.from({ length: 20 + Math.floor(random() * 100) }, (_, i) =>
    pick([
      `${country} signed the Mine Ban Treaty on ${date()}.[${i + 1}] The ministry gave no reason for the delay.`,
      `It voted in favor of UN General Assembly Resolution 51/45S in December 1996.[${i + 1}]`,
      `${country} has never produced or exported antipersonnel mines.[${i + 1}] Its army keeps none, officials said.`,
      `The town hall told of the year's road works, and of the flood of ${date()}.[${i + 1}]`,
    ]),
  )
  const notes = paragraphs.map(
    (_, i) => `[${i + 1}] ${i % 3 === 2 ? 'Ibid.' : `Letter from the Ministry of Defense, ${date()}.`}`,
  )
  const blocks = [...paragraphs, ...notes].map((text) => `<p>${text}</p>`).join('\n')
  return `<html><head><title>${title}</title></head><body><h1>${title}</h1>\n${blocks}\n</body></html>`
}

function textOf(page) {
  return page.replace(/<head>.*<\/head>/, '').replace(/<[^>]+>/g, '')
}

function responseOf(number, body, headers = '') {
  const head = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${headers}\r\n`
  return recordOf('response', number, Buffer.concat([Buffer.from(head), Buffer.from(body)]))
}

function recordOf(type, number, block) {
  const bytes = Buffer.from(block)
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: http://example.org/lm/${number}.html\r\nWARC-Date: 2001-04-05T12:34:56Z\r\n`
  return Buffer.concat([Buffer.from(`${head}Content-Length: ${bytes.length}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')])
}

function tarOf(name, data) {
  const bytes = Buffer.from(data)
  const header = Buffer.alloc(512)
  header.write(name, 0)
  header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124)
  header.write('0', 156)
  header.write('ustar\x0000', 257)
  header.fill(' ', 148, 156)
  header.write(
    `${header
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  )
  return Buffer.concat([header, bytes, Buffer.alloc(1536 - (bytes.length % 512))])
}

/** Mulberry32. */
function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder = 'dump', pages = '2000', seed = '1'] = process.argv.slice(2)
  console.log(JSON.stringify(makeDump(folder, Number(pages), { seed: Number(seed) })))
}
