import { describe, expect, test } from 'vitest'
import { checkReport, decodeSource, parseReport } from '../../src/index.js'
import { readMhtml } from '../../src/read/mhtml.js'
import { lawbreaks } from '../support/law-checks.js'

const PAGE = 'http://www.icbl.org/lm/1999/nowhere.html'
const HTML = (charset: string): string =>
  `<html><head><meta charset="${charset}"></head>\r\n<body><p>Côte d’Ivoire – signed the Mine Ban Treaty on 3 December 1997.[1]</p>\r\n<p>[1] Café note.</p></body></html>`

const HIGH: Readonly<Record<string, number>> = { '–': 0x96, '’': 0x92 }
const bytesOf = (text: string, charset: string): number[] =>
  charset === 'utf-8'
    ? [...new TextEncoder().encode(text)]
    : [...text].map((character) => HIGH[character] ?? character.charCodeAt(0))
const quoted = (bytes: readonly number[]): string =>
  bytes
    .map((byte) =>
      byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
    )
    .join('')
    .split('\r\n')
    .map((line) => line.replace(/.{60}(?=.)/g, (part) => (/=.?$/.test(part) ? part : `${part}=\r\n`)))
    .join('\r\n')
const base64 = (bytes: readonly number[]): string => Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n')

function file({
  head = `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${PAGE}\r\n`,
  charset = 'utf-8',
  encoding = 'quoted-printable',
  type = 'text/html',
  before = '',
  boundary = '----MultipartBoundary--x1----',
} = {}): string {
  const bytes = bytesOf(HTML(charset), charset)
  const body =
    encoding === 'base64' ? base64(bytes) : encoding === '8bit' ? String.fromCharCode(...bytes) : quoted(bytes)
  return (
    `${head}Subject: =?utf-8?Q?NOWHERE?=\r\nDate: Sat, 12 Jun 2010 05:40:00 +0200\r\nMIME-Version: 1.0\r\n` +
    `Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${boundary}"\r\n\r\n` +
    `This is a message of several parts.\r\n${before}--${boundary}\r\nContent-Type: ${type}\r\nContent-ID: <page>\r\n` +
    `Content-Transfer-Encoding: ${encoding}\r\nContent-Location: ${PAGE}\r\n\r\n${body}\r\n` +
    `--${boundary}\r\nContent-Type: image/gif\r\nContent-Transfer-Encoding: base64\r\n\r\nR0lGODlh\r\n--${boundary}--\r\n`
  )
}

const asBytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

describe('a page in a file of MHTML', () => {
  test.each<[string, string, string]>([
    ['as Chrome saves it', file(), 'utf-8'],
    ['in base64', file({ encoding: 'base64' }), 'utf-8'],
    ['unencoded', file({ encoding: '8bit' }), 'utf-8'],
    [
      'in windows-1252',
      file({ charset: 'windows-1252', type: 'text/html;\r\n\tcharset="windows-1252"', head: '' }),
      'windows-1252',
    ],
    ['with its charset in the page alone', file({ charset: 'windows-1252' }), 'windows-1252'],
    [
      'behind another part',
      file({ before: '------MultipartBoundary--x1----\r\nContent-Type: text/css\r\n\r\np {}\r\n' }),
      'utf-8',
    ],
    ['with plain line ends', file().replaceAll('\r\n', '\n'), 'utf-8'],
    ['with a mark before it', `\u00ef\u00bb\u00bf${file()}`, 'utf-8'],
  ])('%s, is read', (_name, text, encoding) => {
    const bytes = asBytes(text)
    const report = parseReport(bytes)
    const source = decodeSource(bytes)
    expect(report.source).toMatchObject({
      format: 'html',
      encoding,
      url: PAGE,
      capturedAt: '2010-06-12T03:40:00Z',
      length: source.text.length,
    })
    expect(source.text.replaceAll('\r\n', '\n').trim()).toBe(HTML(encoding).replaceAll('\r\n', '\n'))
    expect(report.facts).toMatchObject([{ party: { code: 'CIV' }, date: '1997-12-03' }])
    expect(report.footnotes.map(({ text: note }) => note)).toEqual(['Café note.'])
    expect(report.diagnostics.map(({ code }) => code)).not.toContain('truncated')
    expect(checkReport(report, source.text)).toEqual([])
    expect(lawbreaks(report, source.text)).toEqual([])
  })

  test('is read from a string as well', () => {
    expect(parseReport(file())).toEqual(parseReport(asBytes(file())))
  })

  test('that came from an archive has the address of the page', () => {
    const head = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://web.archive.org/web/20050101000000/${PAGE}\r\n`
    expect(parseReport(file({ head })).source).toMatchObject({ url: PAGE, capturedAt: '2005-01-01T00:00:00Z' })
  })

  test('and forms in a part of its own', () => {
    const inner = file({ boundary: 'inner' })
    const text = `MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=outer\r\n\r\n--outer\r\n${inner}\r\n--outer--\r\n`
    expect(parseReport(text).facts).toHaveLength(1)
  })

  test('that says which part is its page', () => {
    const text = file({
      before: '------MultipartBoundary--x1----\r\nContent-Type: text/html\r\n\r\n<p>A frame.</p>\r\n',
    })
    expect(parseReport(text).facts).toHaveLength(0)
    expect(parseReport(text.replace('type="text/html";', 'start="<page>";')).facts).toHaveLength(1)
  })

  test('of a single part', () => {
    const text = `MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\nContent-Location: ${PAGE}\r\n\r\n${base64(bytesOf(HTML('utf-8'), 'utf-8'))}`
    expect(parseReport(text)).toMatchObject({ source: { url: PAGE }, facts: [{ party: { code: 'CIV' } }] })
  })
})

describe('a broken file', () => {
  const codes = (text: string): string[] => parseReport(text).diagnostics.map(({ code }) => code)

  test.each<[string, string]>([
    ['that ends in the page', file().slice(0, file().indexOf('[1] Caf'))],
    ['that ends in an encoded byte', file().slice(0, file().indexOf('Caf=C3') + 5)],
    [
      'in base64 that ends in the page',
      file({ encoding: 'base64' }).slice(0, file({ encoding: 'base64' }).indexOf('Content-Type: image') - 80),
    ],
    [
      'without its last boundary',
      file().slice(0, file().indexOf('\r\n------MultipartBoundary--x1----\r\nContent-Type: image')),
    ],
  ])('%s gives what is there, and says that it was cut', (_name, text) => {
    expect(parseReport(text).facts).toHaveLength(1)
    expect(codes(text)).toContain('truncated')
  })

  test('whose boundary is told wrongly is read by the one that is there', () => {
    expect(parseReport(file().replace('boundary="----Multi', 'boundary="----Other')).facts).toHaveLength(1)
  })

  test('at every cut gives a sound report', () => {
    const text = file()
    for (let end = 0; end < text.length; end += 3) {
      const cut = asBytes(text.slice(0, end))
      const { text: source } = decodeSource(cut)
      // browsers print a `</` at the very end, the check takes it for a tag
      if (!source.endsWith('</')) expect(checkReport(parseReport(cut), source)).toEqual([])
    }
  })
})

describe('what is no such file', () => {
  test.each<[string, string]>([
    ['a page', '<html><p>MIME-Version: 1.0</p></html>'],
    ['a text that begins with a label', 'Background: Samoa signed.\n\nMIME-Version: 1.0'],
    ['a letter without a type', 'From: A\nTo: B\n\nText.'],
    ['lines that are no headers', 'MIME-Version: 1.0\nContent-Type: text/html\nand so on\n\n<p>Text.</p>'],
  ])('%s', (_name, text) => {
    expect(readMhtml(text)).toBeNull()
    expect(decodeSource(text)).toEqual({ text, encoding: null })
  })
})

test('decodeSource gives a string as it is, and bytes decoded', () => {
  expect(decodeSource('Text.')).toEqual({ text: 'Text.', encoding: null })
  expect(decodeSource(Uint8Array.of(0x93, 0x61, 0x94))).toEqual({ text: '“a”', encoding: 'windows-1252' })
  expect(decodeSource(Uint8Array.of(0xcf), { encoding: 'windows-1251' })).toEqual({
    text: 'П',
    encoding: 'windows-1251',
  })
  expect(() => decodeSource('Text.', { limits: { input: 2 } })).toThrow('raise limits.input')
})
