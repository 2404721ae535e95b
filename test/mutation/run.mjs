// node test/mutation/run.mjs cite [FILES] | facts [FILES]: puts faults into the files (else src/cite/*.ts, or src/facts/*.ts
// with its refiners), one at a time, and tells which of them no test sees.

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const STRYKER = fileURLToPath(new URL('node_modules/@stryker-mutator/core/bin/stryker.js', import.meta.url))
const FILES = { cite: ['src/cite/*.ts'], facts: ['src/facts/*.ts', 'src/facts/refine/*.ts'] }

const [of, ...files] = process.argv.slice(2)
if (!(of in FILES)) throw new Error('Say cite or facts.')
const mutate = (files.length > 0 ? files : FILES[of]).join(',')
const { status } = spawnSync(
  process.execPath,
  [STRYKER, 'run', 'test/mutation/stryker.config.json', '--mutate', mutate],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, MUTANTS_OF: of } },
)
process.exitCode = status ?? 1
