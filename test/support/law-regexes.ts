import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import ts from 'typescript'
import { placeOf, ROOT, SRC, sourceFiles, walkTree } from './law-source-files.js'

/** One regular expression of src. */
export interface Found {
  readonly source: string
  readonly flags: string
  /** Where it is written: `read/html.ts:12`. */
  readonly place: string
}

/** All regular expressions of src: those written as literals, and those that are put together when a module loads. */
export function allRegexes(): { literals: Found[]; built: Found[]; unbuilt: string[] } {
  const literals: Found[] = []
  const sites: string[] = []
  for (const { tree } of sourceFiles()) {
    walkTree(tree, (node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        literals.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), place: placeOf(node) })
      } else if (
        (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
        ts.isIdentifier(node.expression) &&
        node.expression.text === 'RegExp'
      ) {
        sites.push(placeOf(node))
      }
    })
  }
  const built = builtRegexes()
  const seen = new Set(built.map(({ place }) => place))
  return { literals, built, unbuilt: sites.filter((site) => !seen.has(site)) }
}

/**
 * Loads every module of dist with a `RegExp` that notes what it is asked for, and by whom. Source maps lead back to the
 * line of src.
 */
const SCRIPT = `
const built = []
const Real = RegExp
const note = (made) => {
  const frame = new Error().stack.split('\\n')[3] ?? ''
  const place = /\\(?(?:file:\\/\\/)?([^()\\s]+):(\\d+):\\d+\\)?$/.exec(frame)
  if (place !== null) built.push({ source: made.source, flags: made.flags, file: place[1], line: Number(place[2]) })
  return made
}
globalThis.RegExp = new Proxy(Real, {
  construct: (target, args) => note(Reflect.construct(target, args)),
  apply: (target, self, args) => note(Reflect.apply(target, self, args)),
})
for (const module of JSON.parse(process.argv[1])) await import(module)
process.stdout.write(JSON.stringify(built))
`

function builtRegexes(): Found[] {
  const dist = join(ROOT, 'dist')
  const modules = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    // the command runs when it is loaded
    .filter((path) => path.endsWith('.js') && path.split(sep).join('/') !== 'cli/main.js')
    .map((path) => pathToFileURL(join(dist, path)).href)
  const out = execFileSync(
    process.execPath,
    ['--enable-source-maps', '--input-type=module', '-e', SCRIPT, JSON.stringify(modules)],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  )
  const built = JSON.parse(out) as { source: string; flags: string; file: string; line: number }[]
  return built.flatMap(({ source, flags, file, line }) => {
    const path = file.startsWith('file:') ? fileURLToPath(file) : file
    if (!path.startsWith(SRC)) return []
    return [
      {
        source,
        flags,
        place: `${path
          .slice(SRC.length + 1)
          .split(sep)
          .join('/')}:${line}`,
      },
    ]
  })
}
