import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))
export const SRC = join(ROOT, 'src')

/** One import or re-export of a source file. */
export interface Import {
  /** As written: `cheerio/slim`, `../text/span.js`. */
  readonly specifier: string
  /** The file of src that it names, as a path within src; null for a package. */
  readonly file: string | null
  /** Nothing of it is left when the types are gone. */
  readonly typeOnly: boolean
}

/** A file of src, with its path within src: `read/html.ts`. */
export interface SourceFile {
  readonly path: string
  readonly lines: number
  readonly imports: readonly Import[]
  readonly tree: ts.SourceFile
}

/** All files under src, read with the TypeScript compiler. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => path.split(sep).join('/'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(SRC, path), 'utf8')
      const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
      return { path, lines: text.split('\n').length - 1, imports: importsOf(tree, path), tree }
    })
}

function importsOf(tree: ts.SourceFile, path: string): Import[] {
  const found: Import[] = []
  const add = (specifier: ts.Expression, typeOnly: boolean): void => {
    if (!ts.isStringLiteral(specifier)) return
    const file = specifier.text.startsWith('.')
      ? relative(SRC, join(SRC, dirname(path), specifier.text))
          .split(sep)
          .join('/')
          .replace(/\.js$/, '.ts')
      : null
    found.push({ specifier: specifier.text, file, typeOnly })
  }
  walkTree(tree, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause))
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      for (const argument of node.arguments) add(argument, false)
    }
  })
  return found
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false
  if (clause.isTypeOnly) return true
  const names = clause.namedBindings
  return clause.name === undefined && names !== undefined && ts.isNamedImports(names)
    ? names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly)
    : false
}

/** Calls `visit` for each node of a tree, parents first. */
export function walkTree(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, (child) => walkTree(child, visit))
}

/** `read/html.ts:12`, for messages. */
export function placeOf(node: ts.Node): string {
  const tree = node.getSourceFile()
  return `${tree.fileName}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
}
