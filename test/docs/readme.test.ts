import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { RULES } from '../../src/facts/kinds/index.js'
import { FACT_KINDS, Fact } from '../../src/index.js'
import { codesIn, fencesOf, ROOT, read, rowsOf, under } from './pages.js'

const README = read('README.md')
const MANIFEST = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
/** What the first lines tell a user to type. */
const [SET_UP_AND_RUN, SET_UP_AND_TEST] = fencesOf(README)
  .filter(({ language }) => language === 'sh')
  .map(({ text }) => text.trim())

function node(argv: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd: ROOT, input, encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('the first screen', () => {
  test('has one sentence, the same as package.json', () => {
    const sentence = README.split('\n\n')[1]?.replaceAll('\n', ' ')
    expect(sentence).toBe((JSON.parse(read('package.json')) as { description: string }).description)
  })

  test('has an example that prints what is shown', () => {
    const [example, output] = fencesOf(README)
    const { outputText } = ts.transpileModule(example?.text ?? '', {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    })
    // a package may import itself by name, so the example runs as it stands, on the built library
    expect(node(['--input-type=module', '-'], outputText)).toEqual({ status: 0, stdout: output?.text, stderr: '' })
  })

  test('has the example and both command lines in few lines', () => {
    expect(README.slice(0, README.indexOf(SET_UP_AND_TEST as string)).split('\n').length).toBeLessThan(50)
  })
})

describe('the command lines', () => {
  const steps = [SET_UP_AND_RUN, SET_UP_AND_TEST].flatMap((line) => line?.split(' && ') ?? [])

  test('are the two that set up, run and test', () => {
    expect(steps).toEqual([
      'npm ci',
      'npm run build',
      expect.stringMatching(/^node dist\/cli\/main\.js parse fixtures\/\S+ --facts$/),
      'npm ci',
      'npm test',
    ])
  })

  test('name scripts of package.json', () => {
    const scripts = [...README.matchAll(/\bnpm (?:run (\S+)|(test))\b/g)].map(([, script, own]) => script ?? own)
    expect(Object.keys(MANIFEST.scripts)).toEqual(expect.arrayContaining(scripts))
  })

  test('parse a page that is there', () => {
    const argv = steps[2]?.split(' ').slice(1) ?? []
    const { status, stdout, stderr } = node(argv)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^\d+ facts in /)
  })

  test('are what .ci/run does', () => {
    const run = read('.ci/run')
    for (const step of steps) expect(run).toContain(`\nstep ${step}`)
  })
})

describe('the command', () => {
  const command = under(README, '## Use from the command line')

  test('has the options that are listed', () => {
    const { stdout } = node(['dist/cli/main.js', 'parse', '--help'])
    const options = under(stdout.replace('Options:', '# Options'), '# Options')
    const known = [...options.matchAll(/^ {2}(?:-\w, )?(--[\w-]+(?: <\w+>)?)/gm)].map(([, option]) => option)
    const listed = rowsOf(command).flatMap(([option = '']) => (option.startsWith('`--') ? codesIn(option) : []))
    expect(listed.sort()).toEqual(known.sort())
  })

  test('has the exit codes that are listed', () => {
    const { stdout } = node(['dist/cli/main.js', 'parse', '--help'])
    const known = [...stdout.matchAll(/^ {2}(\d) {2}/gm)].map(([, code]) => code)
    const listed = rowsOf(command).flatMap(([code = '']) => (/^\d$/.test(code) ? [code] : []))
    expect(listed).toEqual(known)
  })
})

describe('the table of facts', () => {
  const rows = rowsOf(under(README, '## What it finds')).map(([kind = '', , fields = '', found = '']) => ({
    kind: codesIn(kind)[0],
    fields: codesIn(fields),
    found,
  }))
  const common = ['id', 'kind', 'party', 'hedged', 'attribution', 'evidence', 'citation', 'rule']

  test('has every kind with its own fields', () => {
    const kinds = Fact.options.map(({ shape }) => ({
      kind: shape.kind.value,
      fields: Object.keys(shape).filter((field) => !common.includes(field)),
    }))
    expect(rows.map(({ kind, fields }) => ({ kind, fields }))).toEqual(kinds)
  })

  test('says which kinds have rules', () => {
    const ruled = new Set(RULES.map(({ id }) => id.split('/')[0]))
    expect(rows.map(({ kind, found }) => [kind, found])).toEqual(
      FACT_KINDS.map((kind) => [kind, ruled.has(kind) ? 'yes' : 'not yet']),
    )
  })
})

describe.each(['README.md', ...pagesOfDocs()])('the links of %s', (path) => {
  const page = read(path)
  const links = [...page.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)

  test('lead to files and headings that are there', () => {
    const lost = links.filter((link) => {
      if (/^https?:/.test(link)) return false
      const [target = '', anchor] = link.split('#')
      const file = target === '' ? path : new URL(target, `file:///${path}`).pathname.slice(1)
      if (!existsSync(`${ROOT}${file}`)) return true
      return anchor !== undefined && !anchorsOf(read(file)).includes(anchor)
    })
    expect(lost).toEqual([])
  })
})

describe.each(['README.md', ...pagesOfDocs()])('the paths in %s', (path) => {
  const page = read(path)
  /** A path from the root, or one within src: `facts/rule.ts`. Not one with a gap to fill in: `src/facts/kinds/<kind>.ts`. */
  const paths = [...page.matchAll(/`([a-z][\w-]*(?:\/[\w.-]+)+\/?)`/g)].map(([, one = '']) => one)
  const made = fencesOf(page).map(({ info }) => info.replace('file=', ''))

  test('name what is there', () => {
    const folders = /^(?:src|test|docs|scripts|fixtures|text|vocabulary|schema|read|families|divide|facts|cite|cli)\//
    const lost = paths.filter(
      (one) =>
        folders.test(one) && !made.includes(one) && !existsSync(`${ROOT}${one}`) && !existsSync(`${ROOT}src/${one}`),
    )
    expect(lost).toEqual([])
  })
})

function pagesOfDocs(): string[] {
  return [...README.matchAll(/\((docs\/[\w-]+\.md)\)/g)]
    .map(([, page = '']) => page)
    .filter((page, i, all) => all.indexOf(page) === i)
}

/** What a heading is called in a link. */
function anchorsOf(page: string): string[] {
  return [...page.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}
