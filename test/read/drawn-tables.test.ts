import { describe, expect, test } from 'vitest'
import { checkReport, parseReport } from '../../src/index.js'
import { readMarkdownPage } from '../../src/read/markdown-page.js'

function rows(source: string): (string[] | string)[] {
  return readMarkdownPage(source).lines.map(
    ({ text, cells }) => cells?.map(({ start, end }) => text.text.slice(start, end)) ?? text.text,
  )
}

const GRID = `Before.

+-----------+------------------+
| Treaty    | Signed 3         |
| status\\   | December 1997    |
| of **it** |                  |
+===========+:================:+
| Two       | 1\\. one[\\[1\\]](#n) |
+-----------+------------------+

After.
`

describe('rows of', () => {
  test.each<[string, string, (string[] | string)[]]>([
    ['a grid', GRID, ['Before.', ['Treaty status of it', 'Signed 3 December 1997'], ['Two', '1. one[1]'], 'After.']],
    [
      'open lines',
      '# Samoa\n\nStatus | State Party |\nStock | **None**[^1] | 2001 |\n\nAfter.\n\n[^1]: A letter.',
      ['Samoa', ['Status', 'State Party'], ['Stock', 'None[^1]', '2001'], 'After.', '[^1]: A letter.'],
    ],
    [
      'open lines with a line under the head',
      'a | b |\n--- | --- |\nc | d |\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a simple table without heads',
      '  ----- -----\n  one   two\n  three four, and more\n  ----- -----\n\nAfter.',
      [['one', 'two'], ['three', 'four, and more'], 'After.'],
    ],
    [
      'a simple table with heads',
      '  Right Left\n------- ------\n     12 13\n    123 1\n\nAfter.',
      [['Right', 'Left'], ['12', '13'], ['123', '1'], 'After.'],
    ],
    [
      'several lines',
      '  ----------------\n  Head   Head\n  one    two\n  ------ ---------\n  a      b\n         c\n\n  d      e\n  ----------------\n',
      [
        ['Head one', 'Head two'],
        ['a', 'b c'],
        ['d', 'e'],
      ],
    ],
    [
      'several lines without heads',
      '------ ----\na      b\nc\n\nd      e\n------ ----\n',
      [
        ['a c', 'b'],
        ['d', 'e'],
      ],
    ],
    ['one column', '  ------\n  one\n  two\n  ------\n', [['one'], ['two']]],
    ['an empty cell', '  --- ---\n  a\n      b\n  --- ---\n', [['a'], ['b']]],
    ['signs of lists and headings', '+----+----+\n| -  | 1. |\n+----+----+\n', [['-', '1.']]],
    ['letters that are wide', '+------+----+\n| 地雷 | b  |\n+------+----+\n', [['地雷', 'b']]],
  ])('%s', (_name, source, expected) => {
    expect(rows(source)).toEqual(expected)
  })

  test.each<[string, string, string[]]>([
    ['a heading', 'Heading\n-------\n\nText.', ['Heading', 'Text.']],
    ['drawn lines', 'One.\n\n-------\n\nTwo.\n\n-------\n', ['One.', 'Two.']],
    ['a line of dashes that nothing closes', '--- ---\na b\n\n# C\n', ['a b', 'C']],
    ['a sum', '+ one\n+ two', ['one', 'two']],
  ])('not of %s', (_name, source, expected) => {
    expect(rows(source)).toEqual(expected)
  })
})

test('cells side by side are told of the source that has their lines', () => {
  const source = `# RURITANIA\n\n${GRID.replace('Before.', 'Kenya has a table.')}\n\\[1\\] Note.\n`
  const report = parseReport(source)
  const row = report.sections.flatMap(({ blocks }) => blocks).find(({ type }) => type === 'table-row')
  expect(row && source.slice(row.span.start, row.span.end)).toBe(
    'Treaty    | Signed 3         |\n| status\\   | December 1997    |\n| of **it**',
  )
  expect(checkReport(report, source)).toEqual([])
  const other = structuredClone(report)
  const changed = other.sections.flatMap(({ blocks }) => blocks).find(({ type }) => type === 'table-row')
  if (changed !== undefined) changed.text = changed.text.replace('Signed', 'Denied')
  expect(checkReport(other, source).map(({ code }) => code)).toContain('text-mismatch')
})

test('a line that goes on behind the last bar of its table keeps its words', () => {
  const source =
    '+------+------+\n| Mines | None |   and more: two |\n+------+------+\n\nSamoa signed the Mine Ban Treaty.\n'
  expect(checkReport(parseReport(source, { format: 'markdown' }), source)).toEqual([])
  expect(rows(source).flat().join(' ')).toContain('and more: two')
})
