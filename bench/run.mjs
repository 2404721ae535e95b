// The library beside what others use for parts of its job, on generated pages and on the fixtures:
//   npm run bench                       all of it, some 20 minutes on a quiet machine
//   npm run bench -- --quick            shorter samples, small pages
//   npm run bench -- --only parseReport,cheerio/slim --sizes 40K,200K
// Prints Markdown: ratios to cheerio.load on the same page (below 1 is faster than to build its tree), MB/s, peak memory.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { median } from './measure.mjs'
import { SIZES } from './pages.mjs'
import { PEERS } from './peers.mjs'
import { childOf, machine, root, table } from './support.mjs'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    sizes: { type: 'string' },
  },
})
const peers = values.only?.split(',') ?? Object.keys(PEERS)
const sizes = values.sizes?.split(',') ?? (values.quick ? ['4K', '40K'] : Object.keys(SIZES))
const speedSize = sizes.includes('40K') ? '40K' : sizes[0]
const fixtures = fixturePages()

console.log(`${machine()}\n`)
console.log('Ratios of time to `cheerio.load` on the same page (medians of paired samples), CPU ratio in brackets.\n')
const rows = []
for (const peer of peers) {
  const results = new Map(sizes.map((size) => [size, measure('pair', peer, size)]))
  const onFixtures = fixtures.map((page) => measure('pair', peer, page)?.ratio).filter((ratio) => ratio !== undefined)
  const memorySize = sizes.at(-1)
  rows.push([
    peer,
    ...sizes.map((size) => ratioOf(results.get(size))),
    onFixtures.length === 0 ? '–' : median(onFixtures).toFixed(2),
    results.get(speedSize)?.speed.toFixed(2) ?? 'failed',
    measure('memory', peer, memorySize)?.peak.toFixed(0) ?? 'failed',
  ])
  console.error(rows.at(-1).join('  '))
}
console.log(table(['', ...sizes, 'fixtures (median)', `MB/s at ${speedSize}`, `peak MB at ${sizes.at(-1)}`], rows))

function measure(mode, peer, page) {
  return childOf('one.mjs', [mode, peer, page, values.quick ? 'quick' : 'full'])
}

function ratioOf(result) {
  return result === null ? 'failed' : `${result.ratio.toFixed(2)} (${result.cpuRatio.toFixed(2)})`
}

/** The page of each fixture as HTML; with --quick every sixth. */
function fixturePages() {
  const pages = readdirSync(join(root, 'fixtures'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /[/\\]page\.html$/.test(path))
    .map((path) => join(root, 'fixtures', path))
    .filter((path) => existsSync(path) && statSync(path).size > 1000)
    .sort()
  return pages.filter((_, i) => i % (values.quick ? Math.ceil(pages.length / 2) : Math.ceil(pages.length / 8)) === 0)
}
