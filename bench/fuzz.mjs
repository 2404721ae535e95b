// Makes pages from seeds, parses each, and tells which break a law, with the shortest page that does.
// node bench/fuzz.mjs [--minutes N] [--seed S]     the seeds count up from S; one process, no build needed
import { parseArgs } from 'node:util'
import { createServer } from 'vite'

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
})
/** Longer than this a page takes out of proportion. */
const SLOW_MS = 4000

const server = await createServer({
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, ws: false },
})
const { fuzzCase, fuzzbreaks, shrunk } = await server.ssrLoadModule('/test/support/law-fuzz.ts')

const until = Date.now() + Number(values.minutes) * 60_000
let seed = Number(values.seed)
let found = 0
for (; Date.now() < until; seed++) {
  const page = fuzzCase(seed)
  const start = process.cpuUsage()
  const broken = fuzzbreaks(page)
  const { user, system } = process.cpuUsage(start)
  const ms = (user + system) / 1000
  if (ms > SLOW_MS) broken.push(`took ${ms.toFixed(0)} ms for ${page.input.length}`)
  if (broken.length === 0) continue
  found++
  const short = ms > SLOW_MS ? '' : shrunk(page)
  const told =
    typeof short === 'string' ? JSON.stringify(short) : `bytes ${JSON.stringify(Buffer.from(short).toString('latin1'))}`
  console.log(`seed ${seed} (${page.made}, ${page.format ?? 'form found out'}): ${broken[0]}\n  ${told.slice(0, 2000)}`)
}
console.log(`${seed - Number(values.seed)} pages from seed ${values.seed} on, ${found} of them wrong`)
await server.close()
process.exitCode = found > 0 ? 1 : 0
