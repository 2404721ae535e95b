import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** Imports a TypeScript file that imports nothing but types and Node's own modules. */
export async function importTypeScript(path) {
  const { outputText } = ts.transpileModule(readFileSync(path, 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  })
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`)
}
