// Measures what must hold of conversions: counts, memory, workers, kills. Needs Linux and a build.
// node bench/dumps.mjs [PAGES] [counts,memory,workers,kills]
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeDump } from './make-dump.mjs'

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const FORMATS = 'jsonl,csv,parquet,sqlite'
const KILLS = 10

const ROUNDS = 3

const [count = '20000', parts = 'counts,memory,workers,kills'] = process.argv.slice(2)
const pages = Number(count)
const wanted = parts.split(',')
const folder = mkdtempSync(join(tmpdir(), 'monitor-reports-'))
console.log(`${pages} pages in ${folder}, load ${loadavg()[0].toFixed(2)}`)

const dump = join(folder, 'dump')
const expected = makeDump(dump, pages)

if (['counts', 'memory', 'kills'].some((part) => wanted.includes(part))) {
  const whole = await run('whole', dump, { jobs: 2 })
  tell('all formats, 2 workers', whole)
  check('counts', JSON.stringify(countsOf('whole')) === JSON.stringify(expected), JSON.stringify(countsOf('whole')))
  if (wanted.includes('memory')) await checkMemory(whole)
  if (wanted.includes('kills')) await checkKills(whole)
}
if (wanted.includes('workers')) await checkWorkers()
rmSync(folder, { recursive: true })

/** The whole run against one of a tenth of the pages. */
async function checkMemory(whole) {
  makeDump(join(folder, 'tenth'), pages / 10)
  const tenth = await run('tenth-out', join(folder, 'tenth'), { jobs: 2 })
  tell('a tenth of the pages', tenth)
  check('memory under 600 MB', whole.memory < 600, `${whole.memory} MB`)
  check('memory flat', whole.memory <= 1.3 * tenth.memory, `${(whole.memory / tenth.memory).toFixed(2)} times`)
}

/** One worker and two in turn, so that what else the machine does meets both. */
async function checkWorkers() {
  const seconds = { 1: [], 2: [] }
  for (let round = 0; round < ROUNDS; round++) {
    for (const jobs of round % 2 === 0 ? [1, 2] : [2, 1]) {
      const ran = await run('workers', dump, { jobs, formats: 'jsonl' })
      rmSync(join(folder, 'workers'), { recursive: true })
      tell(`JSONL, ${jobs} of 2 workers`, ran)
      seconds[jobs].push(ran.seconds)
    }
  }
  const times = median(seconds[1]) / median(seconds[2])
  check('2 workers', times >= 1.7, `${times.toFixed(2)} times as fast, medians of ${ROUNDS} rounds`)
}

/** A run that is killed again and again, somewhere in the tenth that it then does. */
async function checkKills(whole) {
  const begun = performance.now()
  mkdirSync(join(folder, 'nothing'))
  await run('nothing-out', join(folder, 'nothing'), { jobs: 2 })
  const startUp = (performance.now() - begun) / 1000
  let kills = 0
  for (let i = 0; i < KILLS; i++) {
    const killAfter = startUp / 2 + ((whole.seconds - startUp) / KILLS) * 1.8 * Math.random()
    const { signal, seconds } = await run('cut', dump, { jobs: 2, killAfter })
    if (signal !== null) kills++
    console.log(`  ${signal ?? 'ended'} after ${seconds.toFixed(1)} s, ${linesOf('cut')} inputs done`)
  }
  await run('cut', dump, { jobs: 2 })
  const [a, b] = [digestsOf('whole'), digestsOf('cut')]
  check(`${kills} kills`, JSON.stringify(a) === JSON.stringify(b), `${Object.keys(a).length} files, each the same`)
}

/** Runs a conversion, and takes its memory and its processor time from the system. */
async function run(out, input, { jobs, formats = FORMATS, killAfter = null }) {
  const argv = [
    MAIN,
    'convert',
    input,
    '--out',
    join(folder, out),
    '--to',
    formats,
    '--jobs',
    jobs,
    '--quiet',
    '--resume',
  ]
  const begun = performance.now()
  const child = spawn(process.execPath, argv.map(String), { stdio: ['ignore', 'ignore', 'inherit'] })
  const exit = once(child, 'exit')
  const found = { memory: 0, cpu: 0 }
  const watch = setInterval(() => {
    try {
      found.memory = Math.round(
        Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]) / 1024,
      )
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(' ')
      found.cpu = (Number(fields[13]) + Number(fields[14])) / 100
    } catch {
      // it has just ended
    }
  }, 50)
  const kill = killAfter === null ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter * 1000)
  const [code, signal] = await exit
  clearInterval(watch)
  clearTimeout(kill)
  if (code !== null && ![0, 5, 6].includes(code)) throw new Error(`the conversion ended with ${code}`)
  return { signal, seconds: (performance.now() - begun) / 1000, ...found }
}

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)]
}

function tell(what, { seconds, memory, cpu }) {
  const load = loadavg()[0].toFixed(2)
  console.log(`${what}: ${seconds.toFixed(1)} s, processor ${cpu.toFixed(1)} s, ${memory} MB, load ${load}`)
}

function check(what, holds, how) {
  console.log(`${holds ? 'holds' : 'DOES NOT HOLD'}: ${what}, ${how}`)
  if (!holds) process.exitCode = 1
}

function linesOf(out) {
  try {
    return readFileSync(join(folder, out, 'manifest.jsonl'), 'utf8').split('\n').length - 2
  } catch {
    return 0
  }
}

function countsOf(out) {
  const counts = { converted: 0, skipped: 0, failed: 0 }
  for (const line of readFileSync(join(folder, out, 'manifest.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)) {
    counts[JSON.parse(line).status]++
  }
  return counts
}

/** Of each file; lines are sorted first. */
function digestsOf(out) {
  const digests = {}
  for (const name of readdirSync(join(folder, out), { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, out, name)
    if (!statSync(path).isFile()) continue
    const isLines = /\.(?:jsonl|csv)$/.test(name) && statSync(path).size < 2 ** 29
    const content = readFileSync(path)
    const sorted = isLines ? content.toString('latin1').split('\n').sort().join('\n') : content
    digests[name] = createHash('sha256').update(sorted).digest('hex')
  }
  return digests
}
