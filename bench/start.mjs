// How long a fresh process takes to load a library and read a first page of 40 KB with it.
//   npm run bench:start [-- --quick]
import { median } from './measure.mjs'
import { childOf, machine, table } from './support.mjs'

const runs = process.argv.includes('--quick') ? 3 : 11

console.log(`${machine()}\n`)
const rows = ['cheerio/slim', 'cheerio.load', 'parseReport'].map((peer) => {
  const cold = Array.from({ length: runs }, () => childOf('one.mjs', ['cold', peer, '40K']))
  const [imported, first] = [median(cold.map((one) => one.import)), median(cold.map((one) => one.first))]
  return [peer, imported.toFixed(0), first.toFixed(0), (imported + first).toFixed(0)]
})
console.log(table(['', 'import ms', 'first page ms', 'together'], rows))
