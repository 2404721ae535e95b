import { describe, expect, test } from 'vitest'
import { ERROR_CODES, MonitorReportError, type ParseOptions, parseReport } from '../src/index.js'
import { DEFAULT_LIMITS } from '../src/limits.js'
import { readOptions } from '../src/options.js'

/** The error that a call throws. */
function errorOf(call: () => unknown): MonitorReportError {
  try {
    call()
  } catch (error) {
    if (error instanceof MonitorReportError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('options', () => {
  test.each<[string, ParseOptions]>([
    ['none', {}],
    ['all', { url: 'http://x.org', format: 'html', encoding: 'utf-8', limits: { input: 10 } }],
    ['empty limits', { limits: {} }],
    [
      'limits that are left open',
      { limits: { depth: 7, nodes: 8, attribute: 9, markers: 1, footnotes: 2, facts: 3, diagnostics: 4 } },
    ],
  ])('%s', (_name, options) => {
    expect(readOptions(options)).toEqual({ ...options, limits: { ...DEFAULT_LIMITS, ...options.limits } })
  })

  test.each<[string, unknown, RegExp]>([
    ['an unknown one', { charset: 'utf-8' }, /charset/],
    ['an unknown limit', { limits: { output: 1 } }, /limits.*output/],
    ['a format that there is not', { format: 'pdf' }, /format/],
    ['an empty address', { url: '' }, /url/],
    ['a limit of nothing', { limits: { input: 0 } }, /limits\.input/],
    ['a limit that is no whole number', { limits: { input: 1.5 } }, /limits\.input/],
    ['null', null, /options/],
    ['a string', 'html', /options/],
    ['two at once', { format: 'pdf', url: 7 }, /url[\s\S]*format|format[\s\S]*url/],
  ])('that cannot be used: %s', (_name, options, message) => {
    const error = errorOf(() => parseReport('Text.', options as ParseOptions))
    expect(error.code).toBe('invalid-options')
    expect(error.message).toMatch(message)
    expect(error.name).toBe('MonitorReportError')
  })
})

describe('limits', () => {
  test('are 50 MiB where nothing is said', () => {
    expect(DEFAULT_LIMITS.input).toBe(52_428_800)
  })

  test('that are given as undefined are not given', () => {
    expect(readOptions({ limits: { facts: undefined } }).limits).toEqual(DEFAULT_LIMITS)
  })

  test.each<[string, string | Uint8Array, number, boolean]>([
    ['a string within', 'abc', 3, true],
    ['a string beyond', 'abcd', 3, false],
    ['code units, not characters', '😀😀', 3, false],
    ['bytes within', new Uint8Array(3), 3, true],
    ['bytes beyond', new Uint8Array(4), 3, false],
  ])('%s', (_name, input, limit, fits) => {
    const parse = (): unknown => parseReport(input, { limits: { input: limit } })
    if (fits) expect(parse).not.toThrow()
    else expect(errorOf(parse).code).toBe('input-too-large')
  })
})

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['an ArrayBuffer', new ArrayBuffer(3)],
  ['a list of bytes', [1, 2, 3]],
  ['words of two bytes', new Uint16Array(3)],
])('an input that is none: %s', (_name, input) => {
  expect(errorOf(() => parseReport(input as string)).code).toBe('invalid-input')
})

test('an encoding that nobody knows', () => {
  const error = errorOf(() => parseReport(new Uint8Array(3), { encoding: 'x-nothing' }))
  expect([error.code, error.message]).toEqual(['unknown-encoding', expect.stringContaining('x-nothing')])
  // strings are decoded already
  expect(() => parseReport('Text.', { encoding: 'x-nothing' })).not.toThrow()
})

test('the codes of errors are a closed list', () => {
  expect(ERROR_CODES).toEqual([
    'invalid-options',
    'invalid-input',
    'input-too-large',
    'too-many-nodes',
    'unknown-encoding',
  ])
})
