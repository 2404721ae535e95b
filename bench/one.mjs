// One measurement in a process of its own; the others of the folder start it. Prints one line of JSON.
//   node bench/one.mjs pair PEER PAGE [quick]    against cheerio.load on the same page
//   node bench/one.mjs memory PEER PAGE          the most memory that the process ever held, in MB
//   node bench/one.mjs cold PEER PAGE            import and first page in a fresh process, in ms
// PAGE is a size of the generated pages or a file.
import { existsSync, readFileSync } from 'node:fs'
import { pair, timing } from './measure.mjs'
import { asHtml, asText, bytesOf, makePage, SIZES } from './pages.mjs'
import { PEERS } from './peers.mjs'

const [mode, peer, page, quick] = process.argv.slice(2)
const input = inputOf(page)
if (mode === 'cold') {
  const start = performance.now()
  const run = await PEERS[peer]()
  const imported = performance.now()
  await run(input)
  print({ import: imported - start, first: performance.now() - imported })
} else if (mode === 'memory') {
  const run = await PEERS[peer]()
  const until = performance.now() + 3000
  for (let calls = 0; calls < 3 || (calls < 100 && performance.now() < until); calls++) await run(input)
  print({ peak: process.resourceUsage().maxRSS / 1024 })
} else {
  const [run, base] = [await PEERS[peer](), await PEERS['cheerio.load']()]
  const bytes = input.bytes.length
  const measured = await pair(
    () => run(input),
    () => base(input),
    timing(quick === 'quick'),
  )
  print({ ...measured, bytes, speed: bytes / 1e6 / (measured.ms / 1e3) })
}
// some peers leave timers behind
process.exit(0)

function inputOf(name) {
  if (name in SIZES) {
    const made = makePage(SIZES[name])
    const html = asHtml(made)
    return { html, bytes: bytesOf(html), text: asText(made) }
  }
  const bytes = readFileSync(name)
  const text = name.replace(/\.html$/, '.txt')
  return {
    html: bytes.toString('utf8'),
    bytes,
    text: existsSync(text) ? readFileSync(text, 'utf8') : bytes.toString('utf8'),
  }
}

function print(result) {
  console.log(JSON.stringify(result))
}
