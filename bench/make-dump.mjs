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
 * @param {number} pages how many inputs
 * @param {number} seed any whole number
 * @returns {{ converted: number, skipped: number, failed: number }} what a conversion must count
 */
export function makeDump(folder, pages, seed = 1) {
  const random = randomFrom(seed)
  const expected = { converted: 0, skipped: 0, failed: 0 }
  const archives = { warc: [], wet: [] }
  mkdirSync(join(folder, 'files'), { recursive: true })
  const flush = (kind) => {
    if (archives[kind].length === 0) return
    const name = `${kind}-${String(expected.converted).padStart(6, '0')}.${kind === 'warc' ? 'warc.gz' : 'warc.wet.gz'}`
    writeFileSync(join(folder, name), Buffer.concat(archives[kind].map((record) => gzipSync(record))))
    archives[kind] = []
  }
  for (let i = 0; i < pages; i++) {
    const name = `files/p${String(i).padStart(6, '0')}`
    if (i % 100 === 99) {
      const { extension, bytes, becomes } = BROKEN[((i - 99) / 100) % BROKEN.length](pageOf(random))
      writeFileSync(join(folder, name + extension), bytes)
      expected[becomes]++
      continue
    }
    const page = pageOf(random)
    expected.converted++
    if (i % 4 === 0) writeFileSync(join(folder, `${name}.html`), page)
    else if (i % 4 === 1) writeFileSync(join(folder, `${name}.html.gz`), gzipSync(page))
    else if (i % 4 === 2)
      archives.warc.push(recordOf('response', i, `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page}`))
    else archives.wet.push(recordOf('conversion', i, textOf(page)))
    for (const kind of /** @type {const} */ (['warc', 'wet'])) if (archives[kind].length === IN_ARCHIVE) flush(kind)
  }
  flush('warc')
  flush('wet')
  return expected
}

/** Ways to be broken, each with what becomes of it. */
const BROKEN = [
  () => ({ extension: '.html', bytes: Buffer.alloc(0), becomes: 'skipped' }),
  (page) => ({ extension: '.html.gz', bytes: gzipSync(page).subarray(0, 300), becomes: 'failed' }),
  () => ({ extension: '.bin', bytes: Buffer.from('\x89PNG\r\n\0\0', 'latin1'), becomes: 'skipped' }),
  () => ({ extension: '.html', bytes: Buffer.from('<html><p>Bread is made of flour.</p></html>'), becomes: 'skipped' }),
  () => ({ extension: '.html', bytes: Buffer.from('<div>'.repeat(20_000)), becomes: 'skipped' }),
  () => ({ extension: '.gz', bytes: gzipSync(Buffer.alloc(60 << 20)), becomes: 'failed' }),
  (page) => ({ extension: '.html', bytes: Buffer.from(page.slice(0, page.length / 2)), becomes: 'converted' }),
  () => ({ extension: '.zip', bytes: Buffer.from('PK\x03\x04broken', 'latin1'), becomes: 'failed' }),
]

function pageOf(random) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  const country = pick(COUNTRIES)
  const edition = 1999 + Math.floor(random() * 6)
  const title = `${country.toUpperCase()}, Landmine Monitor Report ${edition}`
  const date = () => `${1 + Math.floor(random() * 28)} ${pick(MONTHS)} ${1996 + Math.floor(random() * 3)}`
  const paragraphs = Array.from({ length: 6 + Math.floor(random() * 20) }, (_, i) =>
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

function recordOf(type, number, block) {
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: http://example.org/lm/${number}.html\r\nWARC-Date: 2001-04-05T12:34:56Z\r\n`
  return `${head}Content-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`
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
  console.log(JSON.stringify(makeDump(folder, Number(pages), Number(seed))))
}
