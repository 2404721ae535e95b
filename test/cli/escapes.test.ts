import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runInMemory } from './memory-io.js'

/** What steers a terminal: colours, a link, a title of its window, a bell, the start of the line, 8-bit forms, direction. */
const STEERING = [
  '\u001b[31m',
  '\u001b]8;;http://x.org\u0007',
  '\u001b]0;x\u001b\\',
  '\u0007',
  '\r',
  '\u009b2J',
  '\u0090q\u009c',
  '\u202e',
  '\u2066',
]
const EVIL = STEERING.join('x')
/** Not in names of files: what no file system takes. */
const EVIL_NAME = STEERING.join('x').replaceAll('/', '-').replaceAll('\\', '-').replaceAll(':', '-')

const PAGE = `SAMOA ${EVIL}, Landmine Monitor Report 1999

MINE BAN ${EVIL} POLICY

Samoa ${EVIL} signed the Mine Ban Treaty on 3 December 1997.[1] An official ${EVIL} told Landmine Monitor that it had ratified the Mine Ban Treaty on 4 ${EVIL} May 1999.[7]

[1] Letter from ${EVIL} the Ministry, “A ${EVIL} title,” 8 May 1999, http://x.org/${EVIL}a.

[2] See note 9${EVIL}.
`

/** What reaches a terminal must not steer it. */
const STEERS = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/u

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'monitor-reports-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function isQuiet({ stdout, stderr }: { stdout: string; stderr: string }): void {
  expect(STEERS.exec(stdout)).toBeNull()
  expect(STEERS.exec(stderr)).toBeNull()
}

describe('what steers a terminal is not printed', () => {
  test.each([
    ['as JSON', []],
    ['as facts', ['--facts']],
    ['as sources', ['--csl']],
    ['with its diagnostics', ['--diagnostics']],
    ['with an address', ['--url', `http://x.org/${EVIL}`, '--facts', '--diagnostics']],
    ['in a format that there is not', ['--format', EVIL]],
    ['in an encoding that there is not', ['--encoding', EVIL]],
    ['with an option that there is not', [`--${EVIL}`]],
  ])('of a page %s', async (_name, options) => {
    const told = await runInMemory(['parse', ...options, '-'], { stdin: PAGE })
    expect(told.stdout + told.stderr).not.toBe('')
    isQuiet(told)
  })

  test('of a page as Markdown, on a terminal', async () => {
    isQuiet(await runInMemory(['parse', '--markdown', '-'], { stdin: PAGE, stdoutIsTTY: true }))
  })

  test('of the name of a file that there is not', async () => {
    isQuiet(await runInMemory(['parse', EVIL]))
    isQuiet(await runInMemory([EVIL]))
  })

  test.skipIf(process.platform === 'win32').each([[[]], [['--progress', 'json']], [['--progress', 'lines']]])(
    'of the names of files in a dump %j',
    async (options) => {
      const dump = mkdtempSync(join(folder, 'dump-'))
      mkdirSync(join(dump, EVIL_NAME))
      writeFileSync(join(dump, EVIL_NAME, `${EVIL_NAME}.txt`), PAGE)
      writeFileSync(join(dump, `${EVIL_NAME}.html`), '')
      writeFileSync(join(dump, `${EVIL_NAME}.zip`), 'PK\u0003\u0004 and no more')
      const out = mkdtempSync(join(folder, 'out-'))
      const told = await runInMemory(['convert', dump, '--out', out, '--jobs', '1', ...options])
      expect(told.stderr).not.toBe('')
      isQuiet(told)
    },
  )
})
