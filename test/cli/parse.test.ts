import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseReport, toCslJson, toMarkdown } from '../../src/index.js'
import { runInMemory } from './memory-io.js'
import { PAGE } from './page.js'

let directory = ''
let page = ''

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'monitor-reports-'))
  page = join(directory, 'page.html')
  writeFileSync(page, PAGE)
})
afterAll(() => rmSync(directory, { recursive: true }))

describe('parse', () => {
  it('prints the report of a file as indented JSON', async () => {
    const { code, stdout, stderr } = await runInMemory(['parse', page])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual(parseReport(Buffer.from(PAGE)))
    expect(stdout.startsWith('{\n  "schema": "monitor-report/1",\n')).toBe(true)
    expect(stdout.endsWith('\n}\n')).toBe(true)
  })

  it('reads standard input for -', async () => {
    const { code, stdout } = await runInMemory(['parse', '-'], { stdin: PAGE })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual(parseReport(Buffer.from(PAGE)))
  })

  it('prints the sources as CSL-JSON', async () => {
    const { code, stdout } = await runInMemory(['parse', '--csl', '-'], { stdin: PAGE })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual(toCslJson(parseReport(PAGE)))
    expect(JSON.parse(stdout)).not.toEqual([])
  })

  it('prints Markdown', async () => {
    const { code, stdout } = await runInMemory(['parse', '--markdown', '-'], { stdin: PAGE })
    expect(code).toBe(0)
    expect(stdout).toBe(toMarkdown(parseReport(PAGE)))
    expect(stdout).toContain('Samoa signed the Mine Ban Treaty on 3 December 1997.[^1]')
    expect(stdout).toContain('[^2]: Ibid.\n')
  })

  it.each([
    ['--url', 'https://example.org/index.php/publications/display?url=lm/1999/samoa.html', 'url'],
    ['--format', 'text', 'format'],
    ['--encoding', 'iso-8859-1', 'encoding'],
  ] as const)('hands %s on', async (option, value, field) => {
    const { code, stdout } = await runInMemory(['parse', option, value, '-'], { stdin: PAGE })
    expect(code).toBe(0)
    expect(JSON.parse(stdout).source[field]).toBe(option === '--encoding' ? 'windows-1252' : value)
  })

  it('reads as many bytes as --max-bytes allows', async () => {
    const size = String(Buffer.byteLength(PAGE))
    expect((await runInMemory(['parse', '--max-bytes', size, page])).code).toBe(0)
    expect((await runInMemory(['parse', '--max-bytes', size, '-'], { stdin: PAGE })).code).toBe(0)
  })

  it('prints diagnostics on standard error, one line each, and the report as ever', async () => {
    const { stdout, stderr } = await runInMemory(['parse', '--diagnostics', page])
    const { diagnostics } = JSON.parse(stdout)
    expect(diagnostics.length).toBeGreaterThan(0)
    expect(stderr.split('\n').filter((line) => line !== '')).toHaveLength(diagnostics.length)
    expect(stderr).toMatch(/^warning see-unresolved at \d+-\d+: /m)
  })

  it('prints no diagnostics unasked', async () => {
    expect((await runInMemory(['parse', page])).stderr).toBe('')
  })

  it('keeps a page from steering the terminal', async () => {
    const stdin =
      'Samoa \u001b[31msigned\u009b2J the Mine Ban Treaty\u202e on 3 December 1997.[1]\n\n[1] An \u001b]0;x\u0007 act.\n'
    for (const option of ['--facts', '--markdown', '--diagnostics']) {
      const { stdout, stderr } = await runInMemory(['parse', option, '-'], {
        stdin,
        stdoutIsTTY: true,
        env: { NO_COLOR: '1' },
      })
      expect(stdout + stderr).not.toMatch(/[^\P{Cc}\n]|\u202e/u)
    }
  })
})

describe('help and version', () => {
  it('prints the version of the package', async () => {
    const { code, stdout } = await runInMemory(['--version'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\S*\n$/)
  })

  it.each([[['--help']], [['parse', '--help']], [['help', 'parse']]])('prints help for %j', async (argv) => {
    const { code, stdout, stderr } = await runInMemory(argv)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('Examples:')
    expect(stdout).toContain('Exit codes:')
  })
})
