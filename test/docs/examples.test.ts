import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { fencesOf, ROOT, read } from './pages.js'

const PAGES = ['README.md', 'docs/adding-a-fact-rule.md', 'docs/adding-a-page-family.md']

/**
 * The TypeScript of all pages as files: a plain block is a file of its own, which imports the package by name;
 * `append=PATH` is the file at that path with the block behind it, `file=PATH` a file at that path.
 */
const EXAMPLES = PAGES.flatMap((page) =>
  fencesOf(read(page))
    .filter(({ language }) => language === 'ts')
    .map(({ info, text }, i) => {
      const [, how, path] = /^(append|file)=(\S+)$/.exec(info) ?? []
      const name = `${page}, block ${i + 1}`
      if (path === undefined) return { name, path: `example-${page.replace(/\W/g, '-')}-${i + 1}.ts`, text }
      return { name, path, text: how === 'append' ? `${read(path)}\n${text}` : text }
    }),
)

/** The options of the library itself, but that an example need not use all that it declares. */
function options(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile)
  const { options: own } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT)
  return { ...own, noEmit: true, rootDir: ROOT, noUnusedLocals: false, resolveJsonModule: true }
}

/** What the compiler says of a file that has the given text, whatever the disk has there. */
function problemsOf(path: string, text: string): string[] {
  const at = `${ROOT}${path}`.replaceAll('\\', '/')
  const host = ts.createCompilerHost(options())
  const isIt = (file: string): boolean => file.replaceAll('\\', '/') === at
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (file) => isIt(file) || fileExists(file)
  host.readFile = (file) => (isIt(file) ? text : readFile(file))
  host.getSourceFile = (file, version, ...rest) =>
    isIt(file) ? ts.createSourceFile(file, text, version, true) : getSourceFile(file, version, ...rest)
  const program = ts.createProgram([at], options(), host)
  const file = program.getSourceFile(at)
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, '\n'),
  )
}

describe('the TypeScript in the pages', () => {
  test('is there', () => {
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(8)
  })

  test.each(EXAMPLES)('compiles: $name', ({ path, text }) => {
    expect(problemsOf(path, text)).toEqual([])
  })
})
