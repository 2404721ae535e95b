import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runInMemory, type Surroundings } from './memory-io.js'
import { PAGE } from './page.js'

let directory = ''

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'monitor-reports-'))
  writeFileSync(join(directory, 'page.html'), PAGE)
})
afterAll(() => rmSync(directory, { recursive: true }))

/** Every failure is one line that names the command, and nothing on standard output. */
async function failure(argv: readonly string[], around: Surroundings = {}) {
  const { code, stdout, stderr } = await runInMemory(argv, around)
  expect(stdout).toBe('')
  expect(stderr).toMatch(/^monitor-reports: [^\n]+\n$/)
  return { code, stderr }
}

describe('wrong usage', () => {
  it.each<[readonly string[], string]>([
    [['parse'], "missing required argument 'file'"],
    [['parse', 'a', 'b'], 'too many arguments'],
    [['parse', '--fact', 'a'], 'Did you mean --facts?'],
    [['pars', 'a'], 'Did you mean parse?'],
    [['page.html'], 'monitor-reports parse page.html'],
    [['dump/lm', '--facts'], 'monitor-reports parse dump/lm'],
    [['parse', '--facts', '--markdown', 'a'], "'--facts' cannot be used with option '--markdown'"],
    [['parse', '--format', 'pdf', 'a'], 'Allowed choices are html, text, markdown'],
    [['parse', '--max-bytes', '1k', 'a'], 'whole number of bytes'],
    [['parse', '--max-bytes', '0', 'a'], 'whole number of bytes'],
    [['parse', '--max-bytes', '9'.repeat(20), 'a'], 'whole number of bytes'],
    [['parse', '--url'], 'argument missing'],
  ])('%j ends with 2', async (argv, says) => {
    const { code, stderr } = await failure(argv)
    expect(code).toBe(2)
    expect(stderr).toContain(says)
    expect(stderr).toContain('--help')
  })

  it('ends with 2 for an option that the library refuses', async () => {
    expect((await failure(['parse', '--url', '', '-'], { stdin: PAGE })).code).toBe(2)
  })

  it('shows the help on standard error where nothing is asked', async () => {
    const { code, stdout, stderr } = await runInMemory([])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('Usage: monitor-reports')
  })
})

describe('input that cannot be read', () => {
  it.each([
    ['missing.html', 'missing.html: no such file'],
    ['.', 'is a directory; give a file, or convert all of it: monitor-reports convert'],
    ['page.html/inside', 'no such file'],
    ['x'.repeat(300), 'the name is too long'],
    ['a\u0000b', 'cannot be read'],
  ])('%j ends with 3', async (name, says) => {
    const { code, stderr } = await failure(['parse', `${directory}/${name}`])
    expect(code).toBe(3)
    expect(stderr).toContain(says)
  })

  // permissions do not bind root
  it.skipIf(process.getuid?.() === 0)('says that a file may not be read', async () => {
    const file = join(directory, 'locked.html')
    writeFileSync(file, PAGE)
    chmodSync(file, 0)
    const { code, stderr } = await failure(['parse', file])
    expect(code).toBe(3)
    expect(stderr).toContain('permission denied')
  })

  it('does not wait for a person to type a page', async () => {
    const { code, stderr } = await failure(['parse', '-'], { stdinIsTTY: true })
    expect(code).toBe(3)
    expect(stderr).toContain('is a terminal')
  })

  it.each([
    ['EACCES', 'permission denied'],
    ['EIO', 'the device reports a read error'],
    ['EWHAT', 'cannot be read (broken)'],
  ])('tells a failure of standard input: %s', async (name, says) => {
    const { code, stderr } = await failure(['parse', '-'], {
      stdin: Object.assign(new Error('broken'), { code: name }),
    })
    expect(code).toBe(3)
    expect(stderr).toContain(`standard input: ${says}`)
  })
})

/** Text as bytes, one to a character. */
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1')

describe('input that cannot be used', () => {
  it.each<[string, string | Uint8Array]>([
    ['is empty', ''],
    ['is empty', ' \r\n\t\n'],
    ['is empty', '\ufeff\n'],
    ['is empty', latin1('\xff\xfe \0\n\0')],
    ['is a PDF; convert it to text first (pdftotext)', '%PDF-1.4 ...'],
    ['is a Word document (.docx)', latin1('PK\x03\x04....word/document.xml')],
    ['is an Office document', latin1('PK\x03\x04....[Content_Types].xml')],
    ['is an OpenDocument file', latin1('PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text')],
    ['is a ZIP archive', latin1('PK\x03\x04....page.html')],
    ['is a Word .doc', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0')],
    ['is a Rich Text file', '{\\rtf1 Samoa signed.}'],
    ['is compressed with gzip', latin1('\x1f\x8b\x08\0')],
    ['is compressed with bzip2', 'BZh91AY&SY'],
    ['is compressed with xz', latin1('\xfd7zXZ\0\0')],
    ['is compressed with zstd', latin1('\x28\xb5\x2f\xfd')],
    ['is a 7z archive', latin1('7z\xbc\xaf\x27\x1c')],
    ['is a PNG image', latin1('\x89PNG\r\n')],
    ['is a JPEG image', latin1('\xff\xd8\xff\xe0')],
    ['is a GIF image', 'GIF89a.'],
    ['is a TIFF image', latin1('II*\0')],
    ['is a WebP image', 'RIFF....WEBP'],
    ['is UTF-32 text', latin1('\xff\xfe\0\0S\0\0\0')],
    ['is binary', 'Samoa\0signed'],
    ['is binary', latin1('S\0\0m\0o\0\0a')],
  ])('%s (%j) ends with 4', async (says, stdin) => {
    const { code, stderr } = await failure(['parse', '-'], { stdin })
    expect(code).toBe(4)
    expect(stderr).toContain(`standard input: ${says}`)
    expect(stderr).toContain('; ')
  })

  it('refuses a file over the limit by its size, and a pipe as soon as it goes over', async () => {
    const file = await failure(['parse', '--max-bytes', '20', join(directory, 'page.html')])
    expect(file.code).toBe(4)
    expect(file.stderr).toContain(`has ${Buffer.byteLength(PAGE)} bytes, more than the limit of 20 bytes`)
    const pipe = await failure(['parse', '--max-bytes', '20', '-'], { stdin: PAGE })
    expect(pipe.code).toBe(4)
    expect(pipe.stderr).toContain('--max-bytes')
  })

  it('refuses an encoding that does not exist', async () => {
    const { code, stderr } = await failure(['parse', '--encoding', 'klingon', '-'], { stdin: PAGE })
    expect(code).toBe(4)
    expect(stderr).toContain('klingon')
  })

  it.each([
    ['with a byte order mark', [], '\ufeffSamoa signed.'],
    ['without one', [], 'Samoa signed.'],
    ['without one, where the caller says so', ['--encoding', 'utf-16le'], 'Samoa signed.'],
  ])('reads UTF-16 %s', async (_how, options, text) => {
    const stdin = Buffer.from(text, 'utf16le')
    const { code, stdout } = await runInMemory(['parse', ...options, '-'], { stdin })
    expect(code).toBe(0)
    expect(JSON.parse(stdout).sections[0].blocks[0].text).toBe('Samoa signed.')
  })
})

describe('output that fails', () => {
  it('is no failure where the reader of a pipe is gone', async () => {
    const stdoutError = Object.assign(new Error('broken pipe'), { code: 'EPIPE' })
    for (const argv of [['parse', '-'], ['--help']]) {
      const { code, stderr } = await runInMemory(argv, { stdin: PAGE, stdoutError })
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    }
  })

  it('ends with 1 where the disk is full', async () => {
    const stdoutError = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
    const { code, stderr } = await failure(['parse', '-'], { stdin: PAGE, stdoutError })
    expect(code).toBe(1)
    expect(stderr).toContain('the output cannot be written (no space left on device)')
  })
})

it('does not let the name of a file steer the terminal', async () => {
  const { stderr } = await failure(['parse', 'no\u001b[2Jsuch\nfile'])
  expect(stderr).not.toContain('\u001b')
})
