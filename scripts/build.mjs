// Builds dist from nothing: compiles src, writes the JSON Schema of a report, makes the command executable.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../', import.meta.url)
const dist = new URL('dist/', root)

// A file that is gone from src must not live on in dist.
rmSync(dist, { recursive: true, force: true })

const tsc = fileURLToPath(new URL('node_modules/typescript/bin/tsc', root))
const compiled = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.json'], { cwd: root, stdio: 'inherit' })
if (compiled.error) throw compiled.error
if (compiled.status !== 0) {
  console.error(`build: tsc failed (${compiled.signal ?? `exit code ${compiled.status}`})`)
  process.exit(compiled.status ?? 1)
}

// What the rules need is worked out here, once, and not each time that the library is loaded.
const needs = new URL('facts/rule-needs.js', dist)
const { ruleNeeds } = await import(needs.href)
writeFileSync(
  needs,
  `const NEEDS = JSON.parse(${JSON.stringify(JSON.stringify(ruleNeeds()))})\n\nexport function ruleNeeds() {\n  return NEEDS\n}\n`,
)

const { reportJsonSchema } = await import(new URL('report-schema.js', dist).href)
writeFileSync(new URL('report.schema.json', dist), `${JSON.stringify(reportJsonSchema(), null, 2)}\n`)

const command = new URL('cli/main.js', dist)
if (existsSync(command)) chmodSync(command, 0o755)
