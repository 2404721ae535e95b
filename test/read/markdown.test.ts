import { describe, expect, test } from 'vitest'
import { divide } from '../../src/divide/divide.js'
import { readMarkdown } from '../../src/read/markdown.js'
import { sourceSpan } from '../../src/text/mapped-text.js'
import { briefly } from '../support/law-lines.js'

function lines(markdown: string): unknown[] {
  return briefly(readMarkdown(markdown))
}

describe('lines', () => {
  test.each<[string, string, unknown[]]>([
    ['paragraphs', 'One\ntwo.\n\nThree.', ['One two.', 'Three.']],
    [
      'headings',
      '# One\n\nTwo\n---\n\n### Three ###',
      ['One', 'Two', 'Three'].map((text) => ({ text, shape: 'heading', bold: true })),
    ],
    [
      'list entries',
      '- One.\n- Two.\n\n1. Three.',
      ['One.', 'Two.', 'Three.'].map((text) => ({ text, shape: 'list-item' })),
    ],
    [
      'quotations',
      '> One\n> two.\n>\n> Three.',
      [
        { text: 'One two.', shape: 'quote' },
        { text: 'Three.', shape: 'quote' },
      ],
    ],
    ['a drawn line', 'One.\n\n* * *\n\nTwo.', ['One.', { text: 'Two.', gap: 'rule' }]],
    [
      'line breaks',
      'One.  \nTwo.\\\nThree.',
      ['One.', { text: 'Two.', gap: 'break' }, { text: 'Three.', gap: 'break' }],
    ],
    ['bold lines', '**One**\n\n**One** two', [{ text: 'One', bold: true }, 'One two']],
    ['lines of links', '[One](x)\n\n[One](x) two', [{ text: 'One', linked: true }, 'One two']],
    ['escapes and references', 'a \\*b\\* \\[c\\] &eacute; &amp;lt; \\& d\\e', ['a *b* [c] é &lt; & d\\e']],
    ['emphasis, but ticks as they stand', '*a* _b_ **c** `d` e_f_g', ['a b c `d` e_f_g']],
    ['a bold run that nobody closed', 'One **two and *three', ['One two and *three']],
    ['a year that begins a line', 'It was in\n1998. Then it ended.', ['It was in 1998. Then it ended.']],
    ['lines set in from the margin', '    One.\n\n        Two.', ['One.', 'Two.']],
    ['fenced code', '```\nOne.\nTwo.\n\nThree.\n```', ['One.', { text: 'Two.', gap: 'break' }, 'Three.']],
    ['raw HTML', '<p>One<br>two</p>\n\nThree.', ['One', { text: 'two', gap: 'break' }, 'Three.']],
    ['HTML in a line', 'One<br>two <i>three</i> <!-- not -->', ['One', { text: 'two three', gap: 'break' }]],
    [
      'tables',
      '| a | b |\n|---|---|\n| c<br>d | e\\|f |',
      [
        { text: 'a b', shape: 'table-row', cells: ['a', 'b'] },
        { text: 'c d e|f', shape: 'table-row', cells: ['c d', 'e|f'] },
      ],
    ],
    ['images', 'One ![not](x.gif) two', ['One two']],
    ['nothing', '\n \n', []],
  ])('%s', (_name, markdown, expected) => {
    expect(lines(markdown)).toEqual(expected)
  })
})

describe('the notes of', () => {
  test.each<[string, string]>([
    ['brackets', 'Text.[1] More.[2]\n\n[1] Note one.\n\n[2] Note two.'],
    ['escaped brackets', 'Text.\\[1\\] More.\\[2\\]\n\n\\[1\\] Note one.\n\n\\[2\\] Note two.'],
    [
      'linked brackets',
      'Text.[\\[1\\]](#fn1) More.[\\[2\\]](#fn2)\n\n[\\[1\\]](#fnB1) Note one.\n\n[\\[2\\]](#fnB2) Note two.',
    ],
    ['links without escapes', 'Text.[[1]](#fn1) More.[[2]](#fn2)\n\n[[1]](#b1) Note one.\n\n[[2]](#b2) Note two.'],
    ['carets', 'Text.[^1] More.[^2]\n\n[^1]: Note one.\n[^2]: Note two.'],
    ['lines of one paragraph', 'Text.[1] More.[2]\n\n[1] Note\none.\n[2] Note two.'],
    ['definitions', 'Text.[1] More.[2]\n\n[1]: Note one.\n[2]: Note two.'],
  ])('%s', (_name, markdown) => {
    const { sections, notes } = divide(readMarkdown(markdown))
    expect(
      sections.flatMap(({ blocks }) =>
        blocks.map(({ text, markers }) => [text.text, ...markers.map(({ label, offset }) => `${label} at ${offset}`)]),
      ),
    ).toEqual([['Text. More.', '1 at 5', '2 at 11']])
    expect(notes.map(({ label, text }) => [label, text.text])).toEqual([
      ['1', 'Note one.'],
      ['2', 'Note two.'],
    ])
  })

  test('an address that would be a definition', () => {
    const { notes } = divide(readMarkdown('Text.[3]\n\n[3]: http://www.example.org/a "b"\n'))
    expect(notes.map(({ label, text }) => [label, text.text])).toEqual([['3', 'http://www.example.org/a "b"']])
  })
})

describe('the way back', () => {
  test.each([
    ['One [two](x)', 'One [two](x)'],
    ['[One](x) two', '[One](x) two'],
    ['[**One** *two*](x)', '[**One** *two*](x)'],
    ['> [One](<x y> "z").', '[One](<x y> "z").'],
    ['[😀](x)', '[😀](x)'],
    ['[](x) One', 'One'],
    ['[ One ](x) two', '[ One ](x) two'],
  ])('of all of %j holds its links whole', (markdown, slice) => {
    const [line] = readMarkdown(markdown)
    const { start, end } = sourceSpan((line as NonNullable<typeof line>).text)
    expect(markdown.slice(start, end)).toBe(slice)
  })

  test('begins behind a byte order mark', () => {
    const [line] = readMarkdown('\ufeffOne two')
    expect(line?.text).toMatchObject({ text: 'One two', from: [1] })
  })

  test('of a marker that is a link holds the link', () => {
    const source = 'Text.[\\[1\\]](#fn1)\n\n[1] Note.'
    const [marker] = divide(readMarkdown(source)).sections[0]?.blocks[0]?.markers ?? []
    expect(marker && source.slice(marker.span.start, marker.span.end)).toBe('[\\[1\\]](#fn1)')
  })
})

test.each([
  ['bullets in bullets', '* '.repeat(300)],
  ['quotations in quotations', '> '.repeat(2_000)],
  ['open brackets', '['.repeat(10_000)],
  ['open links', '[a]('.repeat(5_000)],
  ['stars', '*a **b '.repeat(5_000)],
  ['backticks', Array.from({ length: 300 }, (_, i) => `${'`'.repeat(i)} `).join('')],
  ['tags', '<a '.repeat(10_000)],
  ['bars', `${'|a'.repeat(3_000)}\n${'|-'.repeat(3_000)}\n${'|a'.repeat(3_000)}`],
])('ends soon on %s', (_name, markdown) => {
  const started = performance.now()
  readMarkdown(markdown)
  expect(performance.now() - started).toBeLessThan(5_000)
})
