import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { ROOT } from './support/law-source-files.js'
import { writeForms } from './support/plant-forms.js'
import { plantPage } from './support/plant-page.js'

const ENTRY = join(ROOT, 'dist/index.js')

/** Loads the library, takes away all that reaches out, and tells how each page was read. */
const SCRIPT = `
import { createRequire, syncBuiltinESMExports } from 'node:module'
const require = createRequire(import.meta.url)
let input = ''
for await (const chunk of process.stdin.setEncoding('utf8')) input += chunk
const sources = JSON.parse(input)
const { parseReport } = await import(${JSON.stringify(pathToFileURL(ENTRY).href)})

const reached = []
const block = (holder, key, name) => {
  try {
    Object.defineProperty(holder, key, {
      configurable: true,
      value() {
        reached.push(name)
        throw new Error('reached out: ' + name)
      },
    })
  } catch {}
}
const modules = ['fs', 'fs/promises', 'net', 'tls', 'http', 'https', 'http2', 'dns', 'dgram', 'child_process', 'worker_threads', 'cluster', 'inspector']
// all are loaded before one is blocked, since some are made of others
for (const [module, real] of modules.map((module) => [module, require('node:' + module)])) {
  for (const key of Object.keys(real)) if (typeof real[key] === 'function') block(real, key, module + '.' + key)
}
syncBuiltinESMExports()
for (const name of ['fetch', 'WebSocket', 'XMLHttpRequest', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'eval']) block(globalThis, name, name)
block(Math, 'random', 'Math.random')
block(Date, 'now', 'Date.now')
block(performance, 'now', 'performance.now')
const write = process.stdout.write.bind(process.stdout)
for (const key of Object.keys(console)) if (typeof console[key] === 'function') block(console, key, 'console.' + key)
block(process.stderr, 'write', 'stderr')
block(process.stdout, 'write', 'stdout')
const before = Object.keys(globalThis).length

const told = sources.map(({ source, asBytes }) => {
  try {
    return parseReport(asBytes ? new TextEncoder().encode(source) : source).source.format
  } catch (error) {
    return String(error)
  }
})
const added = Object.keys(globalThis).length - before
Object.defineProperty(process.stdout, 'write', { value: write })
write(JSON.stringify({ told, reached, added }))
`

test('pages in all forms are read without a file, a network, a clock, chance or a word on the console', () => {
  expect(existsSync(ENTRY), 'dist is missing: npm run build').toBe(true)
  const forms = [1, 2, 3].flatMap((seed) => writeForms(plantPage(seed)))
  const sources = forms.flatMap(({ source }) => [
    { source, asBytes: false },
    { source, asBytes: true },
  ])
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', SCRIPT], {
    input: JSON.stringify(sources),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  expect(JSON.parse(out)).toEqual({ told: forms.flatMap(({ format }) => [format, format]), reached: [], added: 0 })
})
