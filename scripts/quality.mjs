// Measures the built library on the fixtures whose facts a reader noted by hand (facts.json):
//   npm run quality                 precision and recall by kind, then what is missed and what is wrong
//   node scripts/quality.mjs --known   rewrites test/known-misses.json, for updates whose diff a person then reviews
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { importTypeScript } from './support/import-typescript.mjs'

const root = new URL('../', import.meta.url)
const { parseReport } = await import(new URL('dist/index.js', root).href)
const { readFixtures } = await importTypeScript(new URL('test/support/fixtures.ts', root))
const { DETAILS, isCited, isRight, lineOf, scoreFacts } = await importTypeScript(
  new URL('test/support/annotations.ts', root),
)

const tally = new Map()
const lines = []
for (const { name, url, forms, annotations } of readFixtures(fileURLToPath(new URL('fixtures/', root)))) {
  if (annotations === null) continue
  const report = parseReport(forms[0].bytes(), url === null ? {} : { url })
  const { pairs, missed, wrong } = scoreFacts(report, annotations)
  for (const { fact, annotated } of pairs) {
    const counts = countsOf(fact.kind)
    counts.right++
    if (isCited(report, fact, annotated)) counts.cited++
    else lines.push(`${name}: notes of ${fact.kind}: ${annotated.words}`)
    for (const detail of DETAILS) {
      if (isRight(fact, annotated, detail)) counts[detail]++
      else lines.push(`${name}: ${detail} of ${fact.kind}: ${annotated.words}`)
    }
  }
  for (const fact of missed) countsOf(fact.kind).missed++
  for (const fact of wrong) countsOf(fact.kind).wrong++
  lines.push(...missed.map((fact) => lineOf(name, 'missed', fact)), ...wrong.map((fact) => lineOf(name, 'wrong', fact)))
}

if (process.argv.includes('--known')) {
  const known = lines.filter((line) => /: (?:missed|wrong) /.test(line)).sort()
  writeFileSync(fileURLToPath(new URL('test/known-misses.json', root)), `${JSON.stringify(known, null, 2)}\n`)
}

const share = (part, whole) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`).padStart(9)
console.log(`${'kind'.padEnd(22)}annotated precision   recall    notes    dates quantity   hedges`)
for (const [kind, { right, missed, wrong, cited, date, quantity, hedged }] of [...tally].sort()) {
  const columns = [
    share(right, right + wrong),
    share(right, right + missed),
    ...[cited, date, quantity, hedged].map((n) => share(n, right)),
  ]
  console.log(kind.padEnd(22) + String(right + missed).padStart(9) + columns.join(''))
}
console.log(`\n${lines.join('\n')}`)

function countsOf(kind) {
  const fresh = { right: 0, missed: 0, wrong: 0, cited: 0, ...Object.fromEntries(DETAILS.map((name) => [name, 0])) }
  const counts = tally.get(kind) ?? fresh
  tally.set(kind, counts)
  return counts
}
