import { describe, expect, test } from 'vitest'
import { parseReport } from '../../src/index.js'
import { findLinkReferences } from '../../src/read/link-references.js'

function found(source: string): string[][] {
  const { definitions, uses, brackets } = findLinkReferences(source)
  return [definitions, uses, brackets].map((spans) => spans.map(({ start, end }) => source.slice(start, end)))
}

describe('references of links', () => {
  test.each<[string, string, string[][]]>([
    [
      'numbers',
      'See [a][1] and\n[b][2].\n\n [1]: http://x.org/a\n [2]: /b "c"\n',
      [['[1]: http://x.org/a', '[2]: /b "c"'], ['[1]', '[2]'], []],
    ],
    [
      'words',
      'See [a b] and [C][].\n\n[a b]: http://x.org/a\n[c]: <http://x.org/ c>',
      [['[a b]: http://x.org/a', '[c]: <http://x.org/ c>'], ['[]'], ['[', ']']],
    ],
    ['markers that are links', 'Text.[\\[1\\]][2]\n\n[2]: #n1 {#r1}\n', [['[2]: #n1 {#r1}'], ['[2]'], []]],
  ])('%s', (_name, source, expected) => {
    expect(found(source)).toEqual(expected)
  })

  test.each([
    ['a footnote that is an address', 'Text.[3]\n\n[3]: http://x.org/a\n'],
    ['footnotes side by side', 'Text.[1][2]\n\n[1]: http://x.org/a\n[2]: http://x.org/b\n'],
    ['a footnote with a caret', 'Text.[^1]\n\n[^1]: http://x.org/a\n'],
    ['words behind a label', 'Text.[a][1]\n\n[1]: Interview of May.\n'],
    ['what stands above text', '[1]: http://x.org/a\n\nText [a][1].\n'],
  ])('not %s', (_name, source) => {
    expect(found(source)).toEqual([[], [], []])
  })

  test('are no footnotes of a page', () => {
    const source = '# CHAD\n\nSee [the list][12].[\\[1\\]][13]\n\n\\[1\\] Note.\n\n[12]: http://x.org/a\n[13]: #n\n'
    const report = parseReport(source)
    expect(report.footnotes.map(({ label, text }) => [label, text])).toEqual([['1', 'Note.']])
    expect(report.sections[0]?.blocks.map(({ text, markers }) => [text, markers.map(({ label }) => label)])).toEqual([
      ['See the list.', ['1']],
    ])
  })
})
