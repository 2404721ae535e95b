import { expect, test } from 'vitest'
import { keepApart } from '../../src/text/apart.js'

const span = (start: number, end: number, name = '') => ({ start, end, name })

test.each([
  ['nothing', [], []],
  ['spans in order', [[span(0, 2), span(2, 4)]], [span(0, 2), span(2, 4)]],
  ['spans out of order', [[span(2, 4), span(0, 2)]], [span(0, 2), span(2, 4)]],
  ['the first of two that overlap', [[span(0, 3, 'a'), span(2, 4, 'b')]], [span(0, 3, 'a')]],
  ['the earlier group', [[span(2, 4, 'a')], [span(0, 3, 'b'), span(4, 5, 'c')]], [span(2, 4, 'a'), span(4, 5, 'c')]],
  ['the one that holds another', [[span(0, 9, 'a')], [span(3, 4, 'b')]], [span(0, 9, 'a')]],
  ['one of two alike', [[span(1, 2, 'a'), span(1, 2, 'b')]], [span(1, 2, 'a')]],
])('keeps %s', (_name, groups, kept) => {
  expect(keepApart(groups)).toEqual(kept)
})

test('takes linear time', () => {
  const spans = Array.from({ length: 200_000 }, (_, i) => span(i, i + 1))
  const started = performance.now()
  expect(keepApart([spans, spans])).toHaveLength(200_000)
  expect(performance.now() - started).toBeLessThan(2_000)
})
