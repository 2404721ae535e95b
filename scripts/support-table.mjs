// Writes the README's tables of what is supported from the fixtures and the built library; part of npm run docs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { importTypeScript } from './support/import-typescript.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const support = (name) => importTypeScript(join(root, 'test/support', name))

if (!existsSync(join(root, 'dist/index.js'))) {
  console.error('dist/index.js is missing; run npm run build first.')
  process.exit(1)
}
const { parseReport } = await import(new URL('../dist/index.js', import.meta.url).href)
const { compactReport, compactCore } = await support('compact.ts')
const { readFixtures } = await support('fixtures.ts')
const { supportTables, withTables } = await support('support-table.ts')

const tables = supportTables(readFixtures(join(root, 'fixtures')), (fixture, form) => {
  const project = form.isBare ? compactCore : (whole) => whole
  const report = parseReport(form.bytes(), fixture.url === null ? {} : { url: fixture.url })
  const ok = isDeepStrictEqual(project(compactReport(report)), project(form.expected()))
  if (!ok) console.error(`${fixture.name}/${form.path} does not say what is expected.`)
  return ok
})
const readme = join(root, 'README.md')
writeFileSync(readme, withTables(readFileSync(readme, 'utf8'), tables))
