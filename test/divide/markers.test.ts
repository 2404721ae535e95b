import { describe, expect, test } from 'vitest'
import { takeMarkers } from '../../src/divide/markers.js'
import { readHtml } from '../../src/read/html.js'
import type { Line } from '../../src/read/page.js'

const LABELS = new Set(['1', '2', '3', '1999', '12345'])

function taken(html: string): [string, string[]] {
  const [line] = readHtml(html).lines
  const { text, markers } = takeMarkers(line as Line, LABELS)
  return [
    text.text,
    markers.map(({ label, offset, span }) => `${label} at ${offset}: ${html.slice(span.start, span.end)}`),
  ]
}

describe('markers', () => {
  test.each<[string, string, string[]]>([
    ['One.[1] Two.[2]', 'One. Two.', ['1 at 4: [1]', '2 at 9: [2]']],
    ['One.[1][2]', 'One.', ['1 at 4: [1]', '2 at 4: [2]']],
    ['One [1], two.', 'One , two.', ['1 at 3: [1]']],
    ['One.[2 ] Two', 'One. Two', ['2 at 4: [2 ]']],
    ['One.[^3]', 'One.', ['3 at 4: [^3]']],
    ['One.[77]', 'One.', ['77 at 4: [77]']],
    ['[1] One', 'One', ['1 at 0: [1]']],
    ['[1]', '', ['1 at 0: [1]']],
    ['In [1998] and [1999]', 'In [1998] and', ['1999 at 13: [1999]']],
    ['One [12345] two [123456]', 'One two [123456]', ['12345 at 3: [12345]']],
    ['One [sic] [l]egislation [a1] (1)', 'One [sic] [l]egislation [a1] (1)', []],
    ['One.<sup>1</sup> Two<a href="#fn2">2</a>', 'One. Two', ['1 at 4: 1', '2 at 8: 2']],
    ['One.<sup><a href="#fn1">[1]</a></sup> Two', 'One. Two', ['1 at 4: [1]']],
    ['One.<sup><a href="#fn1">1</a></sup> Two', 'One. Two', ['1 at 4: 1']],
    ['10<sup>9</sup> m<sup>2</sup> and 4 km<sup>2</sup>', '109 m2 and 4 km2', []],
    ['4 m<sup><a href="#fn2">2</a></sup>', '4 m', ['2 at 3: 2']],
    ['of them<sup>2</sup>', 'of them', ['2 at 7: 2']],
    ['the 2<sup>nd</sup> time', 'the 2nd time', []],
  ])('%j', (html, text, markers) => {
    expect(taken(html)).toEqual([text, markers])
  })
})

test.each([
  ['brackets', 'a[1] '.repeat(30_000)],
  ['raised digits', '<sup>1</sup>'.repeat(30_000)],
  ['nested raised digits', `${'<sup>'.repeat(5_000)}1`],
  ['raised text', `${'<sup>'.repeat(500)}${'1'.repeat(100_000)}`],
])('takes linear time on %s', (_name, html) => {
  const [line] = readHtml(html).lines
  const started = performance.now()
  takeMarkers(line as Line, LABELS)
  expect(performance.now() - started).toBeLessThan(3_000)
})
