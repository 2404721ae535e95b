import { describe, expect, test } from 'vitest'
import {
  EMPTY_TEXT,
  joinMapped,
  type MappedText,
  mappedTextBuilder,
  sliceMapped,
  sourceSpan,
} from '../../src/text/mapped-text.js'

/** A text that stands at `start` in its source as it is printed. */
function verbatim(text: string, start = 0): MappedText {
  const builder = mappedTextBuilder()
  builder.addVerbatim(text, start)
  return builder.build()
}

function spanOf(mapped: MappedText, start?: number, end?: number): [number, number] {
  const span = sourceSpan(mapped, start, end)
  return [span.start, span.end]
}

describe('a builder', () => {
  test.each([
    ['one two', 'one two'],
    ['  one \t\r\n two  ', 'one two'],
    ['one\u00a0\u2003two', 'one two'],
    ['o\u00adne t\u200bw\u2060o\ufeff', 'one two'],
    ['naïve “x” 😀', 'naïve “x” 😀'],
    ['\ud800x\udc00', '\ud800x\udc00'],
    [' \n ', ''],
    ['', ''],
  ])('folds %j', (source, text) => {
    expect(verbatim(source).text).toBe(text)
  })

  test('keeps long texts in few pieces', () => {
    expect(verbatim('one two three').at).toEqual([0])
    expect(verbatim('one  two').at).toHaveLength(3)
  })

  test('adds what is printed otherwise than it stands', () => {
    const builder = mappedTextBuilder()
    builder.addVerbatim('a', 0)
    builder.add('&', 1, 6)
    builder.add('\u00a0', 6, 12)
    builder.add('\u00ad', 12, 17)
    builder.add('', 17, 18)
    builder.addVerbatim('b', 18)
    const built = builder.build()
    expect(built.text).toBe('a& b')
    expect([0, 1, 2, 3].map((i) => spanOf(built, i, i + 1))).toEqual([
      [0, 1],
      [1, 6],
      [6, 12],
      [18, 19],
    ])
  })

  test('counts no space that waits for a word', () => {
    const builder = mappedTextBuilder()
    builder.addVerbatim('one ', 0)
    expect(builder.length()).toBe(3)
    builder.addVerbatim('two', 4)
    expect(builder.length()).toBe(7)
  })

  test('begins anew once it has built', () => {
    const builder = mappedTextBuilder()
    builder.addVerbatim('one ', 0)
    builder.build()
    builder.addVerbatim('two', 4)
    expect(builder.build()).toEqual({ text: 'two', at: [0], from: [4], to: [7] })
  })

  test.each<[string, (builder: ReturnType<typeof mappedTextBuilder>) => void, string, [number, number]]>([
    ['a link', (b) => [b.open(2), b.addVerbatim('two', 3), b.close(9)], 'two', [2, 9]],
    ['a link of one character', (b) => [b.open(2), b.addVerbatim('2', 3), b.close(9)], '2', [2, 9]],
    ['a link of a pair of surrogates', (b) => [b.open(2), b.addVerbatim('😀', 3), b.close(9)], '😀', [2, 9]],
    ['a link of an escape', (b) => [b.open(2), b.add('[', 3, 5), b.close(9)], '[', [2, 9]],
    ['a link behind a space', (b) => [b.addSpace(1, 2), b.open(2), b.addVerbatim('two', 3), b.close(9)], 'two', [2, 9]],
    ['a link with spaces in it', (b) => [b.open(2), b.addVerbatim(' two ', 3), b.close(9)], 'two', [2, 9]],
    ['an empty link', (b) => [b.addVerbatim('a', 0), b.open(2), b.close(9)], 'a', [0, 1]],
    ['an empty link before anything', (b) => [b.open(2), b.close(9), b.addVerbatim('a', 9)], 'a', [9, 10]],
  ])('stretches over %s', (_name, add, text, span) => {
    const builder = mappedTextBuilder()
    add(builder)
    const built = builder.build()
    expect([built.text, spanOf(built)]).toEqual([text, span])
  })

  test('stretches only the first and the last character', () => {
    const builder = mappedTextBuilder()
    builder.addVerbatim('a ', 0)
    builder.open(2)
    builder.addVerbatim('wxyz', 3)
    builder.close(11)
    builder.addVerbatim(' b', 11)
    const built = builder.build()
    expect(built.text).toBe('a wxyz b')
    expect([2, 3, 4, 5].map((i) => spanOf(built, i, i + 1))).toEqual([
      [2, 4],
      [4, 5],
      [5, 6],
      [6, 11],
    ])
    expect(spanOf(built)).toEqual([0, 13])
  })
})

describe('the way back', () => {
  const source = 'x  one &amp;  two y'
  const builder = mappedTextBuilder()
  builder.addVerbatim('one ', 3)
  builder.add('&', 7, 12)
  builder.addVerbatim('  two', 12)
  const mapped = builder.build()

  test.each([
    [0, 9, 'one &amp;  two'],
    [0, 3, 'one'],
    [1, 2, 'n'],
    [4, 5, '&amp;'],
    [3, 5, ' &amp;'],
    [5, 6, '  '],
    [6, 9, 'two'],
    [4, 7, '&amp;  t'],
  ])('from %i to %i is %j', (start, end, slice) => {
    expect(mapped.text).toBe('one & two')
    expect(source.slice(...spanOf(mapped, start, end))).toBe(slice)
  })
})

describe('sliceMapped', () => {
  const mapped = verbatim('one  two  three', 10)

  test.each([
    [0, 13, 'one two three', 10, 25],
    [4, 7, 'two', 15, 18],
    [3, 8, 'two', 15, 18],
    [5, 9, 'wo t', 16, 21],
    [0, 1, 'o', 10, 11],
  ])('from %i to %i', (start, end, text, from, to) => {
    const slice = sliceMapped(mapped, start, end)
    expect([slice.text, ...spanOf(slice)]).toEqual([text, from, to])
  })

  test('of nothing but space is empty', () => {
    expect(sliceMapped(mapped, 3, 4)).toBe(EMPTY_TEXT)
    expect(sliceMapped(mapped, 5, 5)).toBe(EMPTY_TEXT)
  })

  test('of all of it is itself', () => {
    expect(sliceMapped(mapped, 0)).toBe(mapped)
  })
})

test('joinMapped sets a space between, which stands for what is between in the source', () => {
  const joined = joinMapped([verbatim('one', 0), EMPTY_TEXT, verbatim('two', 9)])
  expect(joined.text).toBe('one two')
  expect(spanOf(joined, 3, 4)).toEqual([3, 9])
  expect(joinMapped([])).toEqual(EMPTY_TEXT)
})
