// Parses pages that are written to hang, flood or fool a parser, each in a process of its own, and prints a line for
// each: size, CPU time, peak memory, and how it ended. Needs a build.
// node bench/hostile.mjs [WORD...]    only cases whose name has one of the words
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { HOSTILE } from './hostile-cases.mjs'

const SELF = fileURLToPath(import.meta.url)
const MOST_SECONDS = 120

if (process.argv[2] === '--case') await parseOne(Number(process.argv[3]))
else await parseAll(process.argv.slice(2))

async function parseAll(words) {
  console.log('     KB       ms  ms/MB  peak MB  case: outcome')
  for (const [i, { name }] of HOSTILE.entries()) {
    if (words.length > 0 && !words.some((word) => name.includes(word))) continue
    const told = await inProcess(i)
    const { size = 0, ms = 0, peak = 0, outcome } = told
    // short pages take the time of a first call
    const perMegabyte = size > 100_000 ? ((ms / size) * 1e6).toFixed(0) : '-'
    const columns = [(size / 1000).toFixed(0).padStart(7), ms.toFixed(0).padStart(8), perMegabyte.padStart(6)]
    console.log(`${columns.join(' ')} ${peak.toFixed(0).padStart(8)}  ${name}: ${outcome}`)
  }
}

/** What a process of its own tells of a case; it is ended where it takes too long. */
function inProcess(i) {
  return new Promise((resolve) => {
    const child = fork(SELF, ['--case', String(i)], { stdio: ['ignore', 'inherit', 'ignore', 'ipc'] })
    let told = { outcome: 'ended without a word' }
    const clock = setTimeout(() => {
      told = { ...told, ms: MOST_SECONDS * 1000, outcome: `NOT DONE after ${MOST_SECONDS} s` }
      child.kill('SIGKILL')
    }, MOST_SECONDS * 1000)
    child.on('message', (message) => {
      told = message
    })
    child.on('exit', (_code, signal) => {
      clearTimeout(clock)
      resolve(told.ms === undefined ? { ...told, outcome: `${told.outcome} (${signal ?? 'crashed'})` } : told)
    })
  })
}

async function parseOne(i) {
  const { parseReport } = await import('../dist/index.js')
  const { format, make } = HOSTILE[i]
  const page = make()
  // code that runs for the first time is slow; that is no fault of the page
  parseReport('<p>Samoa signed the treaty in 1997.[1]<p>[1] Letter.')
  process.send({ size: page.length, outcome: 'was not parsed' })
  const start = process.cpuUsage()
  let outcome
  try {
    const report = parseReport(page, format === null ? {} : { format })
    const blocks = report.sections.reduce((sum, section) => sum + section.blocks.length, 0)
    const limits = report.diagnostics.filter(({ code }) => code === 'limit-reached').length
    outcome = `${blocks} blocks, ${report.footnotes.length} notes, ${report.facts.length} facts, ${report.diagnostics.length} diagnostics${limits > 0 ? `, ${limits} limits reached` : ''}`
  } catch (error) {
    outcome = `${error.name} ${error.code ?? ''}: ${String(error.message).slice(0, 100)}`
  }
  const { user, system } = process.cpuUsage(start)
  const ms = (user + system) / 1000
  process.send({ size: page.length, ms, peak: process.resourceUsage().maxRSS / 1024, outcome }, () => process.exit(0))
}
