import { execFileSync, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROOT } from './support/law-source-files.js'

// What users get is the packed file: it is unpacked into an empty project, and used there as they would.

const PROJECT = mkdtempSync(join(tmpdir(), 'monitor-reports-'))
const PACKAGE = join(PROJECT, 'node_modules/monitor-reports')

beforeAll(() => {
  // the build has been made; making it again here would pull it away under other tests
  const [packed] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', PROJECT], ROOT),
  ) as { filename: string }[]
  mkdirSync(PACKAGE, { recursive: true })
  run('tar', ['-xzf', join(PROJECT, packed?.filename ?? ''), '--strip-components=1', '-C', PACKAGE], PROJECT)
  const { dependencies } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  for (const name of Object.keys(dependencies)) link(name)
  writeFileSync(join(PROJECT, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }))
}, 120_000)

afterAll(() => rmSync(PROJECT, { recursive: true, force: true }))

function link(name: string): void {
  const place = join(PROJECT, 'node_modules', name)
  mkdirSync(dirname(place), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules', name), place, 'dir')
}

function run(command: string, args: string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

describe('the package', () => {
  test('holds what it is to hold', () => {
    const files = readdirSync(PACKAGE, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
    for (const file of ['dist/index.js', 'dist/index.d.ts', 'dist/report.schema.json', 'LICENSE', 'package.json'])
      expect(files).toContain(file)
    expect(files.filter((file) => /^(?:src|test|scripts|bench)\//.test(file))).toEqual([])
    // what the README links to is there too
    const readme = readFileSync(join(PACKAGE, 'README.md'), 'utf8')
    const linked = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path)
    expect(linked).toContain('docs/output.md')
    expect(linked.filter((path) => path !== undefined && !files.includes(path))).toEqual([])
    // maps lead to sources that are not there
    expect(files.filter((file) => file.endsWith('.d.ts.map'))).toEqual([])
    expect(files.filter((file) => /\.test\.|tsbuildinfo|\.env/.test(file))).toEqual([])
  })

  test('depends on nothing that it does not name', () => {
    const own = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>
    }
    const imported = new Set<string>()
    for (const path of readdirSync(join(PACKAGE, 'dist'), { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.js')) continue
      for (const [, specifier] of readFileSync(join(PACKAGE, 'dist', path), 'utf8').matchAll(
        /^(?:import|export)[^'"\n]* ?from ['"]([^'"./][^'"]*)['"]/gm,
      )) {
        if (specifier !== undefined && !specifier.startsWith('node:'))
          imported.add(
            specifier
              .split('/')
              .slice(0, specifier.startsWith('@') ? 2 : 1)
              .join('/'),
          )
      }
    }
    expect(imported.size).toBeGreaterThan(0)
    expect([...imported].filter((name) => !(name in own.dependencies))).toEqual([])
  })
})

test('a program imports it', () => {
  writeFileSync(
    join(PROJECT, 'use.mjs'),
    `import { parseReport, Report } from 'monitor-reports'
import schema from 'monitor-reports/schema.json' with { type: 'json' }
const report = parseReport('Samoa signed the Mine Ban Treaty on 3 December 1997.')
Report.parse(report)
console.log(JSON.stringify({ format: report.source.format, id: schema.$id }))
`,
  )
  expect(JSON.parse(run(process.execPath, ['--no-warnings', 'use.mjs'], PROJECT))).toEqual({
    format: 'text',
    id: 'urn:monitor-reports:monitor-report:1',
  })
})

test('a program converts a dump with it, and is told which package it lacks', () => {
  mkdirSync(join(PROJECT, 'dump'), { recursive: true })
  writeFileSync(
    join(PROJECT, 'dump/a.txt'),
    'SAMOA, Landmine Monitor Report 1999\n\nSamoa signed the treaty in 1997.\n',
  )
  writeFileSync(
    join(PROJECT, 'convert.mjs'),
    `import { convert } from 'monitor-reports/node'
const [formats] = process.argv.slice(2)
for await (const { status } of convert(['dump'], { jobs: 1, ...(formats && { out: 'out', formats: [formats] }) })) console.log(status)
`,
  )
  expect(run(process.execPath, ['convert.mjs'], PROJECT)).toBe('converted\n')
  for (const [format, name] of [
    ['parquet', 'hyparquet-writer'],
    ['sqlite', 'node-sqlite3-wasm'],
  ] as const) {
    const { status, stderr } = spawnSync(process.execPath, ['convert.mjs', format], { cwd: PROJECT, encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr).toContain(`to write ${format}, install ${name}: npm install ${name}`)
  }
})

const CONSUMER = `import { type Conversion, type ConvertedLine, convert, convertLines, type ConvertOptions } from 'monitor-reports/node'
import { checkReport, type Fact, type Footnote, MonitorReportError, parseReport, type Report } from 'monitor-reports'

const report: Report = parseReport(new Uint8Array(3), { format: 'html', limits: { input: 10 } })
const dates: (string | null)[] = report.facts.flatMap((fact: Fact) => (fact.kind === 'treaty-action' ? [fact.date] : []))
const notes: readonly Footnote[] = report.footnotes
// @ts-expect-error there is no such format
parseReport('x', { format: 'pdf' })
// @ts-expect-error a vote has no treaty
report.facts.map((fact) => (fact.kind === 'vote' ? fact.treaty : null))
try {
  checkReport(report)
} catch (error) {
  if (error instanceof MonitorReportError) error.code satisfies 'invalid-options' | 'invalid-input' | 'input-too-large' | 'too-many-nodes' | 'unknown-encoding'
}
export async function all(lines: AsyncIterable<Uint8Array>, options: ConvertOptions): Promise<Conversion[]> {
  const found: Conversion[] = []
  for await (const one of convert(['dump'], { ...options, formats: ['csv'] })) {
    if (one.status === 'converted') one.report satisfies Report | null
    else if (one.status === 'failed') one.message satisfies string
    found.push(one)
  }
  for await (const line of convertLines(lines)) (JSON.parse(line) as ConvertedLine).status satisfies string
  // @ts-expect-error there is no such format
  convert([], { formats: ['xml'] })
  return found
}
export { dates, notes }
`

describe('a type checker follows it', { timeout: 120_000 }, () => {
  test.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('with module %s and resolution %s', (module, moduleResolution) => {
    const folder = join(PROJECT, moduleResolution)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'consumer.mts'), CONSUMER)
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        // without skipLibCheck: the declarations themselves have to be sound
        compilerOptions: {
          module,
          moduleResolution,
          target: 'es2022',
          lib: ['es2023', 'dom'],
          strict: true,
          exactOptionalPropertyTypes: true,
          noEmit: true,
          types: [],
        },
        files: ['consumer.mts'],
      }),
    )
    const checked = spawnSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder], {
      encoding: 'utf8',
    })
    expect(checked.stdout).toBe('')
    expect(checked.status).toBe(0)
  })
})

test.skipIf(!existsSync(join(ROOT, 'dist/cli/main.js')))('the command tells its version', () => {
  const { bin, version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as {
    bin: Record<string, string>
    version: string
  }
  const told = run(process.execPath, [join(PACKAGE, bin['monitor-reports'] ?? ''), '--version'], PROJECT)
  expect(told.trim()).toBe(version)
})
