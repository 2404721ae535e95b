// Says which facts a change gains and loses, over a folder of pages, fact by fact and by rule:
//   npm run gains                                   the working tree against the last commit, over fixtures
//   npm run gains -- --against v0.1.0 ../pages      against any commit, over any folders or files of pages
//   node scripts/gains.mjs --old DIR --new DIR ...  between two builds that are already there (folders with dist/)
// Ends with code 0 whatever it finds: which gains are right, a reader says.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { compareFacts, tallyByRule } from './support/compare-facts.mjs'

const PAGE = /^\.(?:html?|mht|mhtml|txt|text|md|markdown)$/i
const QUOTE_LENGTH = 160

const root = fileURLToPath(new URL('../', import.meta.url))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    against: { type: 'string', default: 'HEAD' },
    old: { type: 'string' },
    new: { type: 'string' },
    'all-forms': { type: 'boolean', default: false },
  },
})

const pages = (positionals.length > 0 ? positionals : [join(root, 'fixtures')]).flatMap(pagesUnder)
if (pages.length === 0) {
  console.error('There are no pages there: .html, .txt, .md and .mhtml files are read.')
  process.exit(2)
}
const before = values.old === undefined ? buildOf(values.against) : { folder: resolve(values.old), remove() {} }
try {
  const after = values.new === undefined ? root : resolve(values.new)
  if (values.new === undefined) execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' })
  report(await libraryIn(before.folder), await libraryIn(after))
} finally {
  before.remove()
}

function report(older, newer) {
  const totals = { gained: [], lost: [], changed: [] }
  let failed = 0
  for (const page of pages) {
    const bytes = new Uint8Array(readFileSync(page))
    const [was, is] = [factsOf(older, bytes), factsOf(newer, bytes)]
    if (was === null || is === null) {
      failed++
      console.log(`${relative(process.cwd(), page)}: ${is === null ? 'the new' : 'the old'} build throws`)
      continue
    }
    const difference = compareFacts(was, is)
    if (difference.gained.length + difference.lost.length + difference.changed.length === 0) continue
    console.log(relative(process.cwd(), page))
    for (const fact of difference.gained) console.log(`  + ${line(fact)}`)
    for (const fact of difference.lost) console.log(`  - ${line(fact)}`)
    for (const { from, to, fields } of difference.changed) {
      console.log(`  ~ ${line(to)}`)
      for (const field of fields) console.log(`      ${field}: ${show(from[field])} -> ${show(to[field])}`)
    }
    for (const side of ['gained', 'lost', 'changed']) totals[side].push(...difference[side])
  }
  const { gained, lost, changed } = totals
  console.log(`\n${pages.length} pages: ${gained.length} gained, ${lost.length} lost, ${changed.length} changed`)
  for (const [rule, counts] of tallyByRule(totals)) {
    console.log(`  ${rule.padEnd(44)} +${counts.gained} -${counts.lost} ~${counts.changed}`)
  }
  if (failed > 0) console.log(`${failed} pages could not be compared`)
}

function factsOf(library, bytes) {
  try {
    return library.parseReport(bytes).facts
  } catch {
    return null
  }
}

function line({ id, kind, party, evidence, citation, rule, hedged, quote: _, ...own }) {
  const fields = Object.entries(own).map(([name, value]) => `${name}=${show(value)}`)
  const quote = evidence.quote.length > QUOTE_LENGTH ? `${evidence.quote.slice(0, QUOTE_LENGTH)}...` : evidence.quote
  return `${kind} ${party.code} ${fields.join(' ')} [${rule}] "${quote}"`
}

function show(value) {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** The library as a commit has it, built in a folder of its own with the dependencies that are installed here. */
function buildOf(commit) {
  const folder = mkdtempSync(join(tmpdir(), 'monitor-reports-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const archive = execFileSync('git', ['archive', commit], { cwd: root, maxBuffer: 1 << 30 })
    execFileSync('tar', ['-x', '-C', folder], { input: archive })
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
    execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
    return { folder, remove }
  } catch (error) {
    remove()
    throw error
  }
}

async function libraryIn(folder) {
  const file = join(folder, 'dist', 'index.js')
  if (!existsSync(file)) throw new Error(`${file} is missing; build there first.`)
  return import(pathToFileURL(file).href)
}

/** All pages under a path; of the forms of one fixture only page.html, unless all are asked for. */
function pagesUnder(path) {
  if (!existsSync(path)) {
    console.error(`${path} is not there.`)
    process.exit(2)
  }
  if (statSync(path).isFile()) return [path]
  const entries = readdirSync(path, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile())
  const files = entries.map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort()
  const fixtures = new Set(files.filter((file) => /[\\/]expected\.json$/.test(file)).map((file) => resolve(file, '..')))
  return files.filter((file) => {
    if (!PAGE.test(extname(file)) || /[\\/]about\.md$/.test(file)) return false
    const fixture = [...fixtures].find((folder) => file.startsWith(folder))
    return values['all-forms'] || fixture === undefined || file === join(fixture, 'page.html')
  })
}
