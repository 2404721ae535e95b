// Builds dist from nothing: compiles src, joins the core into few files, writes the JSON Schema of a report, makes the
// command executable.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'

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
const { ruleNeeds } = await import(new URL('facts/rule-needs.js', dist).href)
const needs = `const NEEDS = JSON.parse(${JSON.stringify(JSON.stringify(ruleNeeds()))})\n\nexport function ruleNeeds() {\n  return NEEDS\n}\n`

const { reportJsonSchema } = await import(new URL('report-schema.js', dist).href)
writeFileSync(new URL('report.schema.json', dist), `${JSON.stringify(reportJsonSchema(), null, 2)}\n`)

await joinCore()

const command = new URL('cli/main.js', dist)
if (existsSync(command)) chmodSync(command, 0o755)

/**
 * Joins the modules of the core: Node takes longer to find and link hundreds of files than to read what is in them. What
 * the command and the tools for dumps import of the core stays a file of its own; packages stay imports.
 */
async function joinCore() {
  const entries = ['index', 'error', 'limits', 'read/address', 'facts/rule-needs']
  for (const path of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (/\.js(?:\.map)?$/.test(path) && !/^(?:node|cli)[/\\]/.test(path)) rmSync(new URL(path, dist))
  }
  await build({
    cwd: fileURLToPath(root),
    input: Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])),
    platform: 'neutral',
    external: /^[a-z@]/,
    resolve: { extensionAlias: { '.js': ['.ts'] } },
    plugins: [
      {
        name: 'rule-needs',
        load: (id) => (/[/\\]src[/\\]facts[/\\]rule-needs\.ts$/.test(id) ? { code: needs, moduleType: 'js' } : null),
      },
    ],
    output: { dir: 'dist', entryFileNames: '[name].js', chunkFileNames: 'core/[name].js', sourcemap: true },
    logLevel: 'warn',
  })
}
