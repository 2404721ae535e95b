import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { placeOf, type SourceFile, sourceFiles, walkTree } from './support/law-source-files.js'

const FILES = sourceFiles()
/** What runs in a browser too: all but the command and what reaches files. */
const CORE = FILES.filter(({ path }) => !/^(?:cli|node)\//.test(path))

/**
 * The stages in the order of the data: what stands in one line may import its own line and those above it. A name is a
 * folder or a file at the top of src.
 */
const ORDER: readonly (readonly string[])[] = [
  ['text', 'vocabulary', 'error', 'limits', 'visible-text', 'visible-columns', 'visible-repair', 'comparable-text'],
  ['schema'],
  ['options', 'need-report', 'check', 'report-schema', 'to-markdown', 'to-csl-json', 'to-web-annotations', 'markdown'],
  ['read'],
  ['decode-source'],
  ['families'],
  ['divide'],
  ['facts'],
  ['cite'],
  ['part', 'diagnose', 'report'],
  ['parse-report', 'split-pages'],
  ['index'],
  ['node'],
  ['cli'],
]

/** Imports against the order, each with its reason. A line that is no longer needed fails as well. */
const AGAINST_THE_ORDER: Readonly<Record<string, string>> = {
  'families/page-parties.ts -> divide/outline.ts':
    'types only: whose page it is shows in its headings, and those are known once the page is divided',
  'families/page-subject.ts -> divide/outline.ts': 'types only: what a page is about shows there too',
  'comparable-text.ts -> schema/source.ts': 'types only: the name of a format',
  'visible-text.ts -> schema/source.ts': 'types only: the name of a format',
}

/** The only files that may import a package. Packages that stand here for no file may be imported by none of the core. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  cheerio: /^read\/capture\.ts$/,
  htmlparser2: /^read\/html-tokens\.ts$/,
  unified: /^(?:read\/parse-markdown\.ts|to-markdown\.ts|markdown\/[\w-]+\.ts)$/,
  'remark-parse': /^read\/parse-markdown\.ts$/,
  'mdast-util-gfm-table': /^read\/parse-markdown\.ts$/,
  'micromark-extension-gfm-table': /^read\/parse-markdown\.ts$/,
  'remark-gfm': /^(?:to-markdown\.ts|markdown\/[\w-]+\.ts)$/,
  'remark-stringify': /^(?:to-markdown\.ts|markdown\/[\w-]+\.ts)$/,
  mdast: /^(?:read\/(?:parse-markdown|markdown|markdown-trees|plain-blocks)\.ts|to-markdown\.ts|markdown\/[\w-]+\.ts)$/,
  entities: /^(?:read\/[\w-]+\.ts|visible-text\.ts)$/,
  zod: /^(?:schema\/.*|options\.ts|report-schema\.ts|report\.ts)$/,
}

/** Names that reach out of the library or give another answer each time. */
const BANNED_NAMES = new Set(
  'console process fetch performance setTimeout setInterval setImmediate queueMicrotask Buffer require globalThis window document XMLHttpRequest crypto eval'.split(
    ' ',
  ),
)
const BANNED_MEMBERS = new Set(['Date.now', 'Math.random'])

/** Longer than this a file with logic does too much. */
const MOST_LINES = 250

/** Files with logic that are longer, each with its reason. A line that is no longer true fails as well. */
const LONG_FILES: Readonly<Record<string, string>> = {
  'vocabulary/party-mentions.ts': 'a tree of names and the walk through it',
}

/** Tables of words grow as the vocabulary does. */
const TABLES = /^vocabulary\/party-table\.ts$/

describe('one direction', () => {
  test('every file has a place in the order', () => {
    expect(FILES.map(({ path }) => path).filter((path) => rankOf(path) < 0)).toEqual([])
  })

  test('no stage imports a later one', () => {
    const against = FILES.flatMap(({ path, imports }) =>
      imports.flatMap(({ file }) => (file !== null && rankOf(file) > rankOf(path) ? [`${path} -> ${file}`] : [])),
    )
    expect([...new Set(against)].sort()).toEqual(Object.keys(AGAINST_THE_ORDER).sort())
  })

  test('imports against the order are types only', () => {
    const values = FILES.flatMap(({ path, imports }) =>
      imports.flatMap(({ file, typeOnly }) =>
        !typeOnly && file !== null && `${path} -> ${file}` in AGAINST_THE_ORDER ? [`${path} -> ${file}`] : [],
      ),
    )
    expect(values).toEqual([])
  })

  test('the schema imports only itself and zod', () => {
    const others = FILES.filter(({ path }) => path.startsWith('schema/')).flatMap(({ path, imports }) =>
      imports
        .filter(({ file, specifier }) => (file === null ? specifier !== 'zod' : !file.startsWith('schema/')))
        .map(() => path),
    )
    expect(others).toEqual([])
  })

  test('nothing imports in a circle', () => {
    expect(circleIn(FILES)).toEqual([])
  })

  test('every import names a file that exists', () => {
    const known = new Set(FILES.map(({ path }) => path))
    const lost = FILES.flatMap(({ path, imports }) =>
      imports.flatMap(({ file, specifier }) =>
        file !== null && !file.endsWith('.json') && !known.has(file) ? [`${path} -> ${specifier}`] : [],
      ),
    )
    expect(lost).toEqual([])
  })
})

describe('the core', () => {
  test('imports each package only where it may', () => {
    const wrong = CORE.flatMap(({ path, imports }) =>
      imports.flatMap(({ file, specifier }) =>
        file === null && !PACKAGES[packageOf(specifier)]?.test(path) ? [`${path} imports ${specifier}`] : [],
      ),
    )
    expect(wrong).toEqual([])
  })

  test('imports neither the command nor what reaches files', () => {
    const wrong = CORE.flatMap(({ path, imports }) =>
      imports.flatMap(({ file, specifier }) =>
        specifier.startsWith('node:') || (file !== null && /^(?:cli|node)\//.test(file))
          ? [`${path} -> ${specifier}`]
          : [],
      ),
    )
    expect(wrong).toEqual([])
  })

  test('has no clock, randomness, console, process or network', () => {
    expect(CORE.flatMap(({ tree }) => bannedIn(tree))).toEqual([])
  })

  test('imports nothing on demand', () => {
    const wrong: string[] = []
    for (const { tree } of CORE) {
      walkTree(tree, (node) => {
        if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) wrong.push(placeOf(node))
      })
    }
    expect(wrong).toEqual([])
  })

  test('exports by name only', () => {
    const wrong: string[] = []
    for (const { tree } of FILES) {
      walkTree(tree, (node) => {
        const isDefault = ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.DefaultKeyword
        if (isDefault && !ts.isDefaultClause(node.parent) && node.kind !== ts.SyntaxKind.DefaultClause)
          wrong.push(placeOf(node))
      })
    }
    expect(wrong).toEqual([])
  })
})

describe('explicit lists', () => {
  test('each family file is in families/index.ts', () => {
    const families = FILES.filter(({ path, tree }) => path.startsWith('families/') && declares(tree, 'PageFamily'))
      .map(({ path }) => path)
      .filter((path) => path !== 'families/index.ts')
    expect(families.length).toBeGreaterThan(0)
    expect(importedBy('families/index.ts')).toEqual(expect.arrayContaining(families))
  })

  test('each file of facts/kinds is in its index', () => {
    const kinds = FILES.map(({ path }) => path).filter(
      (path) => /^facts\/kinds\/[\w-]+\.ts$/.test(path) && !path.endsWith('/index.ts'),
    )
    expect(kinds.length).toBeGreaterThan(0)
    expect(importedBy('facts/kinds/index.ts')).toEqual(expect.arrayContaining(kinds))
  })

  test('each file of the schema is in its index', () => {
    const nouns = FILES.map(({ path }) => path).filter(
      (path) => path.startsWith('schema/') && path !== 'schema/index.ts',
    )
    expect(importedBy('schema/index.ts').sort()).toEqual(nouns)
  })
})

describe('size and names', () => {
  test('files with logic are short', () => {
    const long = FILES.filter(({ path, lines }) => lines > MOST_LINES && !TABLES.test(path)).map(({ path }) => path)
    expect(long).toEqual(Object.keys(LONG_FILES).sort())
  })

  test('no file is called after nothing in particular', () => {
    expect(
      FILES.map(({ path }) => path).filter((path) => /(?:^|[/-])(?:utils?|helpers?|misc|common-utils)\.ts$/.test(path)),
    ).toEqual([])
  })

  test('files are called in kebab case', () => {
    expect(
      FILES.map(({ path }) => path).filter(
        (path) => !/^(?:[a-z\d]+(?:-[a-z\d]+)*\/)*[a-z\d]+(?:-[a-z\d]+)*\.ts$/.test(path),
      ),
    ).toEqual([])
  })

  test('the public entry has no logic', () => {
    const entry = FILES.find(({ path }) => path === 'index.ts')
    expect(entry?.tree.statements.every((statement) => ts.isExportDeclaration(statement))).toBe(true)
  })
})

function rankOf(path: string): number {
  const name = path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.ts$/, '')
  return ORDER.findIndex((line) => line.includes(name))
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

function importedBy(path: string): string[] {
  const file = FILES.find((one) => one.path === path)
  return (file?.imports ?? []).flatMap((one) => one.file ?? [])
}

/** Whether a file declares a constant of the given type. */
function declares(tree: ts.SourceFile, type: string): boolean {
  return tree.statements.some(
    (statement) =>
      ts.isVariableStatement(statement) &&
      statement.declarationList.declarations.some((declaration) => declaration.type?.getText() === type),
  )
}

/** The names that may not be used, where they are: not as the name of a property or of a parameter. */
function bannedIn(tree: ts.SourceFile): string[] {
  const found: string[] = []
  walkTree(tree, (node) => {
    if (ts.isPropertyAccessExpression(node) && BANNED_MEMBERS.has(node.getText()))
      found.push(`${placeOf(node)} ${node.getText()}`)
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0) {
      found.push(`${placeOf(node)} new Date()`)
    }
    if (!ts.isIdentifier(node) || !BANNED_NAMES.has(node.text)) return
    const { parent } = node
    const isName =
      (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
      ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isParameter(parent)) &&
        parent.name === node)
    if (!isName) found.push(`${placeOf(node)} ${node.text}`)
  })
  return found
}

/** A circle of imports as a list of files; empty where there is none. */
function circleIn(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const done = new Set<string>()
  const visit = (path: string, way: readonly string[]): string[] => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path]
    if (done.has(path)) return []
    for (const { file } of byPath.get(path)?.imports ?? []) {
      const circle = file === null ? [] : visit(file, [...way, path])
      if (circle.length > 0) return circle
    }
    done.add(path)
    return []
  }
  for (const { path } of files) {
    const circle = visit(path, [])
    if (circle.length > 0) return circle
  }
  return []
}
