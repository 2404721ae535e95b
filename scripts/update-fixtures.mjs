// Rewrites what is expected of fixtures, for updates whose diff a person then reviews. Needs the built library:
//   npm run build && node scripts/update-fixtures.mjs lm/kyrgyzstan-1999 unknown/town-library
//   npm run build && node scripts/update-fixtures.mjs --all
// expected.json comes from page.html, forms/NAME.expected.json (where there is one) from that form. Tests never run this.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { importTypeScript } from './support/import-typescript.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const names = process.argv.slice(2)
if (names.length === 0) fail('Name the fixtures to rewrite, such as lm/kyrgyzstan-1999, or give --all.')
if (!existsSync(join(root, 'dist/index.js'))) fail('dist/index.js is missing; run npm run build first.')

const { parseReport } = await import(new URL('../dist/index.js', import.meta.url).href)
const { compactReport, formatExpected } = await importTypeScript(join(root, 'test/support/compact.ts'))
const { readFixtures, expectedFor } = await importTypeScript(join(root, 'test/support/fixtures.ts'))

const fixtures = readFixtures(join(root, 'fixtures'))
for (const name of names) {
  if (name !== '--all' && !fixtures.some((fixture) => fixture.name === name)) fail(`There is no fixtures/${name}.`)
}

for (const { name, url, forms } of fixtures) {
  if (!names.includes('--all') && !names.includes(name)) continue
  const folder = join(root, 'fixtures', name)
  const written = new Set()
  // page.html is the first: what is expected of it is expected of all forms that have nothing of their own
  for (const { path, bytes } of forms) {
    const file = expectedFor(folder, path)
    if (written.has(file)) continue
    written.add(file)
    const text = formatExpected(compactReport(parseReport(bytes(), url === null ? {} : { url })))
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
    writeFileSync(file, text)
    console.log(`Rewrote ${file}; read the diff.`)
  }
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
