import { describe, expect, test } from 'vitest'
import { decodeBytes } from '../../src/read/decode.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))
const bytes = (...parts: (readonly number[] | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]))

describe('the order of what tells the encoding', () => {
  test.each<[string, Uint8Array, string | undefined, ReturnType<typeof decodeBytes>]>([
    ['a UTF-8 mark', bytes([0xef, 0xbb, 0xbf], utf8('é')), 'windows-1252', told('é', 'utf-8', 'declared')],
    ['a UTF-16LE mark', bytes([0xff, 0xfe, 0xe9, 0x00]), undefined, told('é', 'utf-16le', 'declared')],
    ['a UTF-16BE mark', bytes([0xfe, 0xff, 0x00, 0xe9]), undefined, told('é', 'utf-16be', 'declared')],
    ['the caller', utf8('é'), 'windows-1252', told('Ã©', 'windows-1252', 'declared')],
    ['the caller, by another name', latin('\x93é\x94'), 'latin1', told('“é”', 'windows-1252', 'declared')],
    ['the caller, in Cyrillic', bytes([0xcf, 0xf0]), 'windows-1251', told('Пр', 'windows-1251', 'declared')],
    ['valid UTF-8', utf8('é “x”'), undefined, told('é “x”', 'utf-8', 'valid')],
    [
      'valid UTF-8 under a latin label',
      utf8('<meta charset=iso-8859-1>é'),
      undefined,
      told('<meta charset=iso-8859-1>é', 'utf-8', 'valid', 'iso-8859-1'),
    ],
    [
      'valid UTF-8 under a false label',
      utf8('<meta charset=koi8-r>é'),
      undefined,
      told('<meta charset=koi8-r>é', 'utf-8', 'valid', 'koi8-r'),
    ],
    [
      'ASCII under any label',
      utf8('<meta charset=koi8-r>e'),
      undefined,
      told('<meta charset=koi8-r>e', 'utf-8', 'valid'),
    ],
    [
      'the label of a page',
      bytes(latin('<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1251">'), [0xcf]),
      undefined,
      told('<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1251">П', 'windows-1251', 'label'),
    ],
    [
      'the label of an XML page',
      bytes(latin('<?xml version="1.0" encoding="koi8-r"?>'), [0xf0]),
      undefined,
      told('<?xml version="1.0" encoding="koi8-r"?>П', 'koi8-r', 'label'),
    ],
    [
      'a label that means windows-1252',
      latin('<meta charset="ISO-8859-1">\x93'),
      undefined,
      told('<meta charset="ISO-8859-1">“', 'windows-1252', 'label'),
    ],
    ['nothing', latin('caf\xe9 \x96'), undefined, told('café –', 'windows-1252', 'guessed')],
    [
      'a UTF-8 label on other bytes',
      latin('<meta charset=utf-8>\xe9 '),
      undefined,
      told('<meta charset=utf-8>é ', 'windows-1252', 'guessed', 'utf-8'),
    ],
    [
      'a label that nobody knows',
      latin('<meta charset=x-nothing>\xe9 '),
      undefined,
      told('<meta charset=x-nothing>é ', 'windows-1252', 'guessed', 'x-nothing'),
    ],
    [
      'a UTF-16 label that can be read byte by byte',
      latin('<meta charset=utf-16>\xe9 '),
      undefined,
      told('<meta charset=utf-16>é ', 'windows-1252', 'guessed', 'utf-16'),
    ],
    [
      'the label of a meta element behind a script of an archive',
      bytes(latin(`<script charset="utf-8">${' '.repeat(5000)}</script><meta charset="windows-1250">`), [0x9c]),
      undefined,
      told(
        `<script charset="utf-8">${' '.repeat(5000)}</script><meta charset="windows-1250">ś`,
        'windows-1250',
        'label',
      ),
    ],
    [
      'the meta element of a page that has an XML declaration too',
      bytes(latin('<?xml version="1.0" encoding="koi8-r"?><meta charset=windows-1251>'), [0xcf]),
      undefined,
      told('<?xml version="1.0" encoding="koi8-r"?><meta charset=windows-1251>П', 'windows-1251', 'label'),
    ],
    [
      'no label: words about one',
      latin('set charset=koi8-r \xe9'),
      undefined,
      told('set charset=koi8-r é', 'windows-1252', 'guessed'),
    ],
    ['nothing at all', bytes(), undefined, told('', 'utf-8', 'valid')],
  ])('%s', (_name, input, encoding, expected) => {
    expect(decodeBytes(input, encoding)).toEqual(expected)
  })

  test('a label of the caller that nobody knows is a mistake', () => {
    expect(() => decodeBytes(utf8('x'), 'x-nothing')).toThrow(RangeError)
  })

  test('a label far down in the page is not looked for', () => {
    expect(decodeBytes(latin(`${' '.repeat(20_000)}<meta charset=koi8-r>\xe9 `)).encoding).toBe('windows-1252')
  })
})

function told(
  text: string,
  encoding: string,
  by: ReturnType<typeof decodeBytes>['by'],
  falseLabel: string | null = null,
): ReturnType<typeof decodeBytes> {
  return { text, encoding, by, falseLabel, cut: false }
}

describe('UTF-8 that ends in the middle of a character', () => {
  const whole = utf8('né “x” 😀')

  test.each([1, 2, 3])('is UTF-8 still, %i bytes short', (short) => {
    expect(decodeBytes(whole.subarray(0, whole.length - short))).toMatchObject({
      encoding: 'utf-8',
      text: 'né “x” \ufffd',
    })
  })

  test('is not guessed of a single byte', () => {
    expect(decodeBytes(latin('cafe \xe9'))).toMatchObject({ encoding: 'windows-1252', text: 'cafe é' })
  })

  test.each(['é', '“', '😀'])('at each byte of %s', (character) => {
    const input = utf8(`ö${character}`)
    for (let end = 3; end < input.length; end++) expect(decodeBytes(input.subarray(0, end)).text).toBe('ö\ufffd')
  })
})

describe('windows-1252', () => {
  // From the Encoding Standard: what each byte from 0x80 to 0x9f stands for.
  const POINTS = [
    0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
    0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e,
    0x178,
  ]

  test.each(POINTS.map((point, i) => [0x80 + i, point]))('reads byte %i as code point %i', (byte, point) => {
    expect(decodeBytes(Uint8Array.of(byte as number), 'windows-1252').text).toBe(String.fromCodePoint(point as number))
  })

  test('reads all other bytes as they are', () => {
    const others = Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => byte < 0x80 || byte > 0x9f)
    expect(decodeBytes(Uint8Array.from(others), 'windows-1252').text).toBe(String.fromCharCode(...others))
  })

  test.each(['windows-1252', 'CP1252', 'x-cp1252', 'iso-8859-1', 'ISO8859-1', 'latin1', 'l1', 'ascii', 'us-ascii'])(
    'is what %s means',
    (label) => {
      expect(decodeBytes(Uint8Array.of(0x80), label)).toMatchObject({ text: '€', encoding: 'windows-1252' })
    },
  )
})

test('the bytes are not changed, nor is a view of them read past its ends', () => {
  const around = latin('xx\xe9\x96xx')
  expect(decodeBytes(around.subarray(2, 4)).text).toBe('é–')
  expect(around).toEqual(latin('xx\xe9\x96xx'))
})

describe('single-byte encodings that pages declare', () => {
  // What each encoding has in places where it differs from windows-1252, as its own table says.
  test.each<[string, string, number[], string]>([
    ['windows-1250', 'windows-1250', [0x8a, 0x9c, 0xb3, 0xe8, 0xf5], 'Šśłčő'],
    ['cp1250', 'windows-1250', [0xc8, 0xd8, 0x96], 'ČŘ–'],
    ['windows-1251', 'windows-1251', [0xcc, 0xe8, 0xed, 0xb8, 0x93, 0x94], 'Минё“”'],
    ['macintosh', 'macintosh', [0x8e, 0xd2, 0xd3, 0xd5, 0xca, 0xd0, 0xdb], 'é“”’\u00a0–€'],
    ['x-mac-roman', 'macintosh', [0x99, 0xde], 'ôﬁ'],
    ['x-mac-cyrillic', 'x-mac-cyrillic', [0x8c, 0xe8], 'Ми'],
    ['iso-8859-2', 'iso-8859-2', [0xb9, 0xe8, 0xb3], 'ščł'],
    ['iso-8859-5', 'iso-8859-5', [0xbc, 0xd8], 'Ми'],
    ['iso-8859-15', 'iso-8859-15', [0xa4, 0xbd], '€œ'],
    ['koi8-r', 'koi8-r', [0xed, 0xc9], 'Ми'],
    ['windows-1254', 'windows-1254', [0xfd, 0xf0, 0xfe], 'ığş'],
    ['windows-1257', 'windows-1257', [0xe6, 0xeb], 'ęė'],
  ])('%s is read as %s', (label, encoding, high, text) => {
    const head = `<meta http-equiv="content-type" content="text/html; charset=${label}">`
    expect(decodeBytes(bytes(latin(head), high, latin(' ')))).toMatchObject({
      text: `${head}${text} `,
      encoding,
      by: 'label',
    })
  })
})

describe('UTF-16 without a mark', () => {
  const wide = (text: string, little: boolean): Uint8Array =>
    Uint8Array.from(
      [...text].flatMap((c) =>
        little ? [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8] : [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255],
      ),
    )
  const page = '<html><p>Мины “x” é</p></html>'

  test.each([
    ['utf-16le', true],
    ['utf-16be', false],
  ])('%s shows in its NULs', (encoding, little) => {
    expect(decodeBytes(wide(page, little))).toEqual(told(page, encoding, 'valid'))
  })

  test('that ends in half a code unit is cut', () => {
    expect(decodeBytes(wide(page, true).subarray(0, -1))).toMatchObject({ encoding: 'utf-16le', cut: true })
  })

  test('is not seen in a page with a few NULs', () => {
    expect(decodeBytes(latin('A page \0 with \0\0 some.')).encoding).toBe('utf-8')
  })
})

test('UTF-8 that the caller declares can be cut too', () => {
  expect(decodeBytes(utf8('né').subarray(0, 2), 'utf-8')).toMatchObject({ text: 'n\ufffd', cut: false })
  expect(decodeBytes(utf8('éé').subarray(0, 3), 'utf-8')).toMatchObject({ text: 'é\ufffd', cut: true })
})
