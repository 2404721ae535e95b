// Rewrites expected.json of the given fixtures from their page.html, for updates whose diff a person then reviews:
//   node scripts/build.mjs && node scripts/update-fixtures.mjs lm/kyrgyzstan-1999 unknown/town-library
// Tests never run this. It uses the built library, so build first.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = new URL('../', import.meta.url)
const names = process.argv.slice(2)
if (names.length === 0) {
  console.error('Name the fixtures to rewrite, such as lm/kyrgyzstan-1999.')
  process.exit(1)
}

const { parseReport } = await import(new URL('dist/index.js', root).href)
const { compactReport, formatExpected } = await importTypeScript(new URL('test/support/compact.ts', root))

for (const name of names) {
  const folder = new URL(`fixtures/${name}/`, root)
  if (!existsSync(new URL('page.html', folder))) {
    console.error(`fixtures/${name} has no page.html.`)
    process.exitCode = 1
    continue
  }
  const about = existsSync(new URL('about.md', folder)) ? readFileSync(new URL('about.md', folder), 'utf8') : ''
  const url = /^---\n(?:(?!---\n).*\n)*?url: *(\S+)\n(?:.*\n)*?---\n/.exec(about)?.[1]
  const report = parseReport(
    new Uint8Array(readFileSync(new URL('page.html', folder))),
    url === undefined ? {} : { url },
  )
  const file = new URL('expected.json', folder)
  writeFileSync(file, formatExpected(compactReport(report)))
  console.log(`Rewrote ${fileURLToPath(file)}; read the diff.`)
}

/** Imports a TypeScript file that imports nothing but types. */
async function importTypeScript(url) {
  const { outputText } = ts.transpileModule(readFileSync(url, 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  })
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`)
}
