import { describe, expect, test } from 'vitest'
import { parseReport, REPORT_SCHEMA } from '../src/index.js'

const TEXT = `About Us

SAMOA, Landmine Monitor Report 2000

SAMOA

Samoa signed the Mine Ban Treaty on 3 December 1997.[1] It is not mine-affected.[2]

<RWANDA | SENEGAL>

[1] Letter from the Foreign Ministry, Apia, 4 May 1999.

[2] Ibid.
`

describe('a report', () => {
  const report = parseReport(TEXT)

  test('says what the page is', () => {
    expect(report.schema).toBe(REPORT_SCHEMA)
    expect(report.source).toEqual({ format: 'text', encoding: null, length: TEXT.length, url: null, capturedAt: null })
    expect(report.page).toEqual({
      family: 'lm',
      kind: 'country',
      title: 'SAMOA, Landmine Monitor Report 2000',
      edition: 2000,
      language: null,
      lastUpdated: null,
      parties: [{ code: 'WSM', name: 'Samoa' }],
      navigation: { previous: 'RWANDA', next: 'SENEGAL' },
    })
  })

  test('has ids that count through the page', () => {
    expect(report.sections.map(({ id }) => id)).toEqual(['s1'])
    expect(report.sections.flatMap(({ blocks }) => blocks.map(({ id }) => id))).toEqual(['b1'])
    expect(report.footnotes.map(({ id }) => id)).toEqual(['fn1', 'fn2'])
    expect(report.facts.map(({ id }) => id)).toEqual(report.facts.map((_, i) => `f${i + 1}`))
  })

  test('leads from a fact to its words and its source', () => {
    const [fact] = report.facts
    expect(fact).toMatchObject({
      kind: 'treaty-action',
      party: { code: 'WSM', name: 'Samoa' },
      treaty: 'MBT',
      action: 'signature',
      modality: 'done',
      date: '1997-12-03',
      citation: { scope: 'sentence', footnotes: ['fn1'], sources: ['fn1'] },
    })
    expect(fact && TEXT.slice(fact.evidence.span.start, fact.evidence.span.end)).toBe(fact?.evidence.quote)
  })

  test('lists what it left out in the order of the page', () => {
    expect(report.removed.map(({ reason, span }) => `${reason}: ${TEXT.slice(span.start, span.end)}`)).toEqual([
      'chrome: About Us',
      'title: SAMOA, Landmine Monitor Report 2000',
      'navigation: <RWANDA | SENEGAL>',
    ])
  })
})

describe('diagnostics', () => {
  test.each<[string, string | Uint8Array, string[]]>([
    ['of a page in order', TEXT, []],
    ['of text alone', 'Text.', ['family-unknown', 'edition-unknown', 'title-missing', 'party-unknown']],
    [
      'of a marker without a note',
      TEXT.replace('[2] It', '[2] It').replace('affected.[2]', 'affected.[7]'),
      ['marker-without-footnote', 'footnote-without-marker'],
    ],
    ['of a note without a marker', TEXT.replace('affected.[2]', 'affected.'), ['footnote-without-marker']],
    [
      'of a note told twice',
      TEXT.replace('[2] Ibid.', '[2] Ibid.\n\n[2] Ibid.'),
      ['footnote-without-marker', 'footnote-label-repeated', 'ibid-unresolved'],
    ],
    [
      'of an Ibid. with nothing before it',
      TEXT.replace('[1] Letter from the Foreign Ministry, Apia, 4 May 1999.', '[1] Ibid.'),
      ['ibid-unresolved'],
    ],
    ['of a note that is not there', TEXT.replace('[2] Ibid.', '[2] See note 9.'), ['see-unresolved']],
    [
      'of a circle',
      TEXT.replace('[1] Letter from the Foreign Ministry, Apia, 4 May 1999.', '[1] See note 2.'),
      ['ibid-cycle', 'ibid-cycle'],
    ],
    [
      'of bytes that nothing explains',
      Uint8Array.from(TEXT.replace('Apia', 'Api\xe1'), (character) => character.charCodeAt(0)),
      ['encoding-guessed'],
    ],
  ])('%s', (_name, input, codes) => {
    expect(parseReport(input).diagnostics.map(({ code }) => code)).toEqual(codes)
  })
})

describe('the input is not changed', () => {
  test('as bytes', () => {
    const bytes = new TextEncoder().encode(TEXT)
    const before = bytes.slice()
    parseReport(bytes)
    expect(bytes).toEqual(before)
  })

  test('as options', () => {
    const options = Object.freeze({ url: 'http://x.org', limits: Object.freeze({ input: 10_000 }) })
    expect(() => parseReport(TEXT, options)).not.toThrow()
  })
})

test('a forced format is taken', () => {
  expect(parseReport('<p>Text.', { format: 'text' }).sections[0]?.blocks[0]?.text).toBe('<p>Text.')
  expect(parseReport('# Text', { format: 'html' }).source.format).toBe('html')
})

test.each<[string, string]>([
  ['text', 'Samoa signed the Mine Ban Treaty on 3 December 1997.[1] '.repeat(20_000)],
  ['paragraphs', 'Samoa signed the Mine Ban Treaty.[1]\n\n'.repeat(25_000)],
  ['HTML', '<p>Samoa signed the <b>Mine Ban Treaty</b>.[1]'.repeat(20_000)],
  ['notes', `Text.[1]\n\n${'[1] Ibid.\n\n'.repeat(40_000)}`],
])('a megabyte of %s ends in time', { timeout: 60_000 }, (_name, source) => {
  const started = performance.now()
  parseReport(source)
  expect(performance.now() - started).toBeLessThan(30_000)
})
