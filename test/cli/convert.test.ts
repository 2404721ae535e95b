import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Progress } from '../../src/cli/progress.js'
import { filesOf, folderOf, OTHER_PAGE, pageOf } from '../node/dump.js'
import { runInMemory } from './memory-io.js'

/** The built command: `npm test` builds it first. */
const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

function command(argv: readonly string[], input?: string) {
  const { status, stderr } = spawnSync(process.execPath, [MAIN, 'convert', ...argv], { encoding: 'utf8', input })
  return { status, stderr }
}

const SAMOA = pageOf('Samoa', 1999)

describe('convert', () => {
  it('writes what it is asked for and sums up', () => {
    const folder = folderOf({ 'in/a.html': SAMOA, 'in/b.html': OTHER_PAGE })
    const out = join(folder, 'out')
    const { status, stderr } = command([
      join(folder, 'in'),
      '--out',
      out,
      '--to',
      'csv,sqlite,parquet,jsonl',
      '--jobs',
      '1',
    ])
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: `converted        1
  lm 1999        1
skipped          1
  not-monitor    1
failed           0

facts            2
  treaty-action  2

footnotes        2
  linked         2
  not linked     0
`,
    })
    for (const name of ['facts.csv', 'facts.parquet', 'reports.sqlite', 'reports.jsonl'])
      expect(existsSync(join(out, name))).toBe(true)
  })

  it('says what to do where nothing came of it', () => {
    const folder = folderOf({ 'in/b.html': OTHER_PAGE, 'other/style.css': '' })
    const told = (input: string): string => command([join(folder, input), '--out', join(folder, `${input}-out`)]).stderr
    expect(told('in')).toMatch(/\n\nNo page is known for one of the Monitor: --all converts others too\.\n$/)
    expect(told('other')).toMatch(/\n\nNo page was found: check the paths, and --include and --exclude\.\n$/)
  })

  it('reads standard input', () => {
    const out = join(folderOf({}), 'out')
    expect(command(['-', '--out', out, '--quiet'], SAMOA)).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(readFileSync(join(out, 'reports.jsonl'), 'utf8')).report.page.edition).toBe(1999)
  })

  it('ends with a code that tells how', async () => {
    const folder = folderOf({ 'a.html': SAMOA, 'b.html': OTHER_PAGE })
    const [a, b, none] = ['a.html', 'b.html', 'none.html'].map((name) => join(folder, name)) as [string, string, string]
    const codeOf = async (inputs: string[], out: string) =>
      (await runInMemory(['convert', ...inputs, '--out', join(folder, out), '--jobs', '1', '--quiet'])).code
    expect(await codeOf([a, b], '1')).toBe(0)
    expect(await codeOf([a, none], '2')).toBe(5)
    expect(await codeOf([b], '3')).toBe(6)
    expect(await codeOf([a], '1')).toBe(2)
    expect((await runInMemory(['convert', a])).code).toBe(2)
    expect(await runInMemory(['convert', a, '--out', 'x', '--to', 'xml'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('see monitor-reports convert --help'),
    })
  })

  it('tells progress as JSON', async () => {
    const folder = folderOf({ 'a.html': SAMOA })
    const argv = [
      'convert',
      join(folder, 'a.html'),
      join(folder, 'none'),
      '--out',
      join(folder, 'out'),
      '--progress',
      'json',
    ]
    const { stderr } = await runInMemory(argv)
    const events = stderr
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      // on a slow machine it tells more often
      .filter(({ event, inputs }) => event !== 'progress' || inputs === 2)
    expect(events.slice(0, 1).concat(events.slice(-2))).toMatchObject([
      { event: 'failed', code: 'not-found' },
      { event: 'progress', inputs: 2, converted: 1, skipped: 0, failed: 1 },
      {
        event: 'summary',
        interrupted: false,
        converted: 1,
        failed: 1,
        facts: { 'treaty-action': 2 },
        codes: { 'not-found': 1 },
      },
    ])
  })

  it('has a help that fits a screen', async () => {
    const { stdout } = await runInMemory(['convert', '--help'])
    const lines = stdout.trimEnd().split('\n')
    expect(lines.length).toBeLessThanOrEqual(24)
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80)
  })
})

describe('progress', () => {
  const failed = {
    status: 'failed',
    id: 'a\u001b[2J',
    path: 'a',
    url: null,
    capturedAt: null,
    code: 'unreadable',
    message: 'no',
  } as const

  function told(isTTY: boolean, { inputs = 3, total = 400 as number | null, columns = 60 } = {}): string {
    const pieces: string[] = []
    let now = 0
    const output = { isTTY, columns, write: (piece: string) => void pieces.push(piece) } as never
    const progress = new Progress(output, 'auto', () => now)
    for (let i = 0; i < inputs; i++) {
      now += 6000
      progress.read({ read: 100 * i, total })
      progress.add(failed)
    }
    progress.end()
    return pieces.join('')
  }

  it('is a line now and then in a log, and no page steers a terminal', () => {
    expect(told(false)).toBe(`unreadable a\ufffd[2J: no
unreadable a\ufffd[2J: no
25 %, 2 pages, 0.2 a second, 0:36 left, 0 converted, 0 skipped, 2 failed
unreadable a\ufffd[2J: no
`)
  })

  it('is whole on a terminal that does not know its width', () => {
    expect(told(true, { columns: 0 })).toContain('3 failed\r')
  })

  it('is one line on a terminal', () => {
    expect(told(true)).toContain('\r\u001b[K[##########----------]  50 %  3 pages  0.2 a second  0:1')
    expect(told(true).endsWith('\r\u001b[K')).toBe(true)
  })

  it('tells no share and no time left of a pipe', () => {
    expect(told(true, { total: null })).toContain('\r\u001b[K3 pages  0.2 a second  3 failed')
    expect(told(false, { total: null })).toContain('\n2 pages, 0.2 a second, 0 converted, 0 skipped, 2 failed\n')
  })

  it('tells the first failures only', () => {
    const lines = told(false, { inputs: 50 }).split('\n')
    expect(lines.filter((line) => line.startsWith('unreadable'))).toHaveLength(20)
    expect(lines).toContain('further failures stand in the manifest')
  })
})

describe('a process that is ended', { timeout: 180_000 }, () => {
  const files = Object.fromEntries(
    Array.from({ length: 40 }, (_, i) => [
      `in/p${i}.html`,
      pageOf('Samoa', 1999 + (i % 5), `${1 + (i % 28)} December 1997`),
    ]),
  )
  const argvOf = (folder: string, out: string) => [
    join(folder, 'in'),
    '--out',
    join(folder, out),
    '--to',
    'jsonl,json,csv,sqlite',
    '--jobs',
    '1',
    '--quiet',
  ]

  it('goes on after kill -9 as if nothing had been', async () => {
    const folder = folderOf(files)
    expect(command(argvOf(folder, 'whole')).status).toBe(0)
    const manifest = join(folder, 'cut/manifest.jsonl')
    for (const lines of [1, 7, 20, 39]) {
      const child = spawn(process.execPath, [MAIN, 'convert', ...argvOf(folder, 'cut'), '--resume'], {
        stdio: 'ignore',
      })
      const ended = once(child, 'exit')
      while (
        child.exitCode === null &&
        (!existsSync(manifest) || readFileSync(manifest, 'utf8').split('\n').length < lines + 2)
      ) {
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
      child.kill('SIGKILL')
      await ended
    }
    expect(command([...argvOf(folder, 'cut'), '--resume']).status).toBe(0)
    expect(filesOf(join(folder, 'cut'))).toEqual(filesOf(join(folder, 'whole')))
  })

  it.skipIf(process.platform === 'win32')('ends cleanly on an interrupt, with what is done', async () => {
    const folder = folderOf(files)
    const argv = argvOf(folder, 'out').filter((word) => word !== '--quiet')
    const child = spawn(process.execPath, [MAIN, 'convert', ...argv], { stdio: ['ignore', 'ignore', 'pipe'] })
    let told = ''
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      told += piece
    })
    const ended = once(child, 'close')
    const manifest = join(folder, 'out/manifest.jsonl')
    while (!existsSync(manifest) || readFileSync(manifest, 'utf8').split('\n').length < 5) {
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    child.kill('SIGINT')
    expect((await ended)[0]).toBe(130)
    expect(told).toMatch(/\nInterrupted after \d+ inputs; go on with --resume\.\n$/)
    expect(existsSync(join(folder, 'out/reports.sqlite'))).toBe(true)
    expect(readFileSync(join(folder, 'out/reports.jsonl'), 'utf8').endsWith('}\n')).toBe(true)
  })
})
