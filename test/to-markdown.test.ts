import fc from 'fast-check'
import type { Nodes, Root, Table } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { type Block, type Footnote, type Marker, parseReport, type Report, toMarkdown } from '../src/index.js'

const NOWHERE = { start: 0, end: 0 }

function block(text: string, rest: Partial<Block> = {}): Block {
  return { id: 'b1', type: 'paragraph', label: null, cells: null, text, markers: [], span: NOWHERE, ...rest }
}

function row(...cells: string[]): Block {
  let start = 0
  const ranges = cells.map((text) => {
    const cell = { text, start, end: start + text.length }
    start = cell.end + 1
    return cell
  })
  return block(cells.join(' '), { type: 'table-row', cells: ranges })
}

function marker(label: string, footnote: string | null, offset: number): Marker {
  return { label, footnote, offset, span: NOWHERE }
}

function note(id: string, label: string, text: string): Footnote {
  const refersTo = { how: null, footnote: null, unresolved: null }
  return { id, label, text, span: NOWHERE, kind: 'source', refersTo, sources: [] }
}

function report(blocks: Block[], footnotes: Footnote[] = []): Report {
  const empty = parseReport('')
  return { ...empty, sections: [{ id: 's1', level: 1, heading: null, blocks }], footnotes }
}

const gfm = unified().use(remarkParse).use(remarkGfm).freeze()
const readGfm = (markdown: string): Root => gfm.parse(markdown)

/** The words of a node, a reference to a footnote as `{name}`. */
function words(node: Nodes): string {
  if (node.type === 'footnoteReference') return `{${node.label}}`
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(words).join('') : ''
}

const EMPTY = parseReport('').sections

describe('toMarkdown', () => {
  it('prints the whole of a page', () => {
    const page = `<p>SAMOA, Landmine Monitor Report 1999</p><h1>SAMOA</h1>
      <p>Key developments since March 1998: Samoa signed.[1]</p><h2>Mine Ban Policy</h2><p>A minister said:</p>
      <blockquote>Our islands want no mines.</blockquote><ul><li>One.[2]</li><li>Two.[7]</li></ul>
      <p>[1] A letter.</p><p>[2] Ibid.</p><p>[3] A note that no marker names.</p>`
    expect(toMarkdown(parseReport(page))).toBe(
      [
        '# SAMOA, Landmine Monitor Report 1999',
        '# SAMOA',
        '**Key developments since March 1998:** Samoa signed.[^1]',
        '## Mine Ban Policy',
        'A minister said:',
        '> Our islands want no mines.',
        '- One.[^2]\n- Two.\\[7]',
        '[^1]: A letter.',
        '[^2]: Ibid.',
        '[^3]: A note that no marker names.\n',
      ].join('\n\n'),
    )
  })

  it('gives nothing for a report without text', () => {
    expect(EMPTY).toEqual([])
    expect(toMarkdown(parseReport(''))).toBe('')
  })

  it('sets markers where they stood', () => {
    const markers = [marker('1', 'fn1', 0), marker('2', 'fn2', 3), marker('1', 'fn1', 3), marker('9', null, 7)]
    const markdown = toMarkdown(
      report([block('One two', { markers })], [note('fn1', '1', 'A.'), note('fn2', '2', 'B.')]),
    )
    expect(markdown.split('\n')[0]).toBe('[^1]One[^2][^1] two\\[9]')
  })

  it('keeps a marker behind a label out of the bold, and one inside it in', () => {
    const markers = [marker('1', 'fn1', 3), marker('1', 'fn1', 8)]
    const markdown = toMarkdown(
      report([block('Summary: all.', { label: 'Summary:', markers })], [note('fn1', '1', '')]),
    )
    expect(markdown).toBe('**Sum[^1]mary:**[^1] all.\n\n[^1]:\n')
  })

  it('counts the footnotes where a label repeats or cannot be a name', () => {
    const markers = [marker('1', 'fn1', 1), marker('3', 'fn2', 2), marker('1', 'fn3', 3)]
    const notes = [note('fn1', '1', 'A.'), note('fn2', '3', 'B.'), note('fn3', '1', 'C.')]
    expect(toMarkdown(report([block('abc', { markers })], notes))).toBe(
      'a[^1]b[^2]c[^3]\n\n[^1]: A.\n\n[^2]: B.\n\n[^3]: C.\n',
    )
    expect(toMarkdown(report([], [note('fn1', 'a b', 'A.')]))).toBe('[^1]: A.\n')
    expect(toMarkdown(report([], [note('fn1', 'a', 'A.'), note('fn2', 'A', 'B.')]))).toBe('[^1]: A.\n\n[^2]: B.\n')
  })

  it('makes a table of rows with as many cells, and a paragraph of any other row', () => {
    const notes = [note('fn1', '1', 'A.')]
    const marked = { ...row('1999', 'b | c'), markers: [marker('1', 'fn1', 4), marker('9', null, 10)] }
    const markdown = toMarkdown(report([row('Year', 'Mines'), marked, row('x', 'y', 'z'), block('End.')], notes))
    const [table, paragraph, end] = readGfm(markdown).children
    expect((table as Table).children.map((line) => line.children.map(words))).toEqual([
      ['Year', 'Mines'],
      ['1999{1}', 'b | c[9]'],
    ])
    expect([paragraph, end].map((node) => [node?.type, node && words(node)])).toEqual([
      ['paragraph', 'x | y | z'],
      ['paragraph', 'End.'],
    ])
  })

  it('joins what belongs together: items to a list, quotations to one', () => {
    const blocks = (['list-item', 'list-item', 'quote', 'quote', 'paragraph'] as const).map((type) =>
      block('A.', { type }),
    )
    const { children } = readGfm(toMarkdown(report(blocks)))
    expect(children.map((node) => [node.type, 'children' in node && node.children.length])).toEqual([
      ['list', 2],
      ['blockquote', 2],
      ['paragraph', 1],
    ])
  })

  it('lets no text become markup, whatever it is', () => {
    const syntax = fc.constantFrom(
      ..."#*_-+>[]()!`~|:.<&;\\^=1a /@'",
      'www.a',
      'http://a.b',
      '[^1]',
      '[1]: ',
      '&amp;',
      '<b>',
      '**',
    )
    const text = fc
      .array(syntax, { minLength: 1, maxLength: 14 })
      .map((parts) => parts.join('').replace(/ +/g, ' ').trim())
      .filter((made) => made !== '')
    const types = fc.constantFrom('paragraph' as const, 'quote' as const, 'list-item' as const)
    fc.assert(
      fc.property(text, text, types, (first, second, type) => {
        const marked = block(first + second, { type, markers: [marker('1', 'fn1', first.length)] })
        const made = report([marked, row(first, second), row(second, first)], [note('fn1', '1', second)])
        const [own, table, definition, ...rest] = readGfm(toMarkdown(made)).children
        expect(rest).toEqual([])
        expect(own && words(own)).toBe(`${first}{1}${second}`)
        expect((table as Table).children.map((line) => line.children.map(words))).toEqual([
          [first, second],
          [second, first],
        ])
        expect(definition?.type).toBe('footnoteDefinition')
        expect(definition && words(definition)).toBe(second)
      }),
      { numRuns: 500 },
    )
  })

  it('takes time in proportion to the page', () => {
    const wide = [row('a', 'b '.repeat(50_000)), ...Array.from({ length: 2000 }, () => row('a', 'b'))]
    expect(toMarkdown(report(wide)).length).toBeLessThan(200_000)
  })
})

/** What a page says, without where it stands in its source. */
function content({ page, sections, footnotes }: Report) {
  return {
    title: page.title,
    sections: sections.map(({ level, heading, blocks }) => ({
      level,
      heading: heading?.text ?? null,
      blocks: blocks.map(({ span: _span, markers, ...rest }) => ({
        ...rest,
        markers: markers.map(({ span: _place, ...kept }) => kept),
      })),
    })),
    footnotes: footnotes.map(({ span: _span, ...rest }) => rest),
  }
}

const SAMPLES: Record<string, string> = {
  'a page with title, label, lists, quotations and a chain of notes': `<html><body>
    <p><b>SAMOA, Landmine Monitor Report 1999</b></p><h1>SAMOA</h1>
    <p><b>Key developments since March 1998:</b> Samoa ratified the Mine Ban Treaty on 23 July 1998.[1]</p>
    <h2>Mine Ban Policy</h2><p>Samoa signed in 1997,[2][3] and told others. A minister said in Apia:</p>
    <blockquote><p>1998. That was the year.</p><p>- We did it.[1]</p></blockquote>
    <ul><li>It spoke first.[3]</li><li>+ It spoke again.</li><li>1) It sat down.</li></ul>
    <h2>Use</h2><p>None.</p>
    <hr><p>[1] Interview with an official, Apia, 1 March 1999.</p><p>[2] Ibid.</p><p>[3] See note 1.</p></body></html>`,
  'text full of signs': `<h1>TONGA</h1>
    <p>Tonga *never* used_mines_of any sort [sic] &amp; kind, 1 &lt; 2 &gt; 0, a~b, \`code\`, C:\\dir\\[x](y) and ![z].[1]</p>
    <p># no heading here.</p><p>&gt; no quotation here.</p><p>| no | table |.</p><p>+ no item.</p><p>12. No list.</p>
    <p>=== and --- and *** draw nothing.</p><p>See http://www.example.org/a_b_c?d=e&amp;f=g, or write to office@example.org.</p>
    <h2># 1. Use - * of mines</h2><p>&amp;amp; is no sign, &lt;b&gt; no tag.</p>
    <p>[1] Letter_from_an_office * to us, http://example.org/x_y.</p><p>[2] - See [1], p. 3.</p>`,
  'markers without notes and notes without markers': `<h2>Policy</h2>
    <p>Fiji signed.[7] It said so in [1999].[1]</p><p>[1] A letter.</p><p>[2] Nobody points here.</p>`,
  'flattened text': `NAURU

Mine Ban Policy
Nauru has not yet told anyone what it plans to do about the treaty.[1]
It has said nothing since, and is not known to have mines of its own.[2]

[1] Telephone interview with an official, Yaren, 4 May 1999.
[2] Ibid.`,
  Markdown: `# PALAU

**Palau** signed the treaty in Ottawa, [the capital](http://example.org/c).[^1]

> It is *our* duty.

1. The first point.
2. The second point.

[^1]: A statement by the delegation, Ottawa, 3 December 1997.
`,
}

describe('what toMarkdown prints, parseReport reads again', () => {
  it.each(Object.keys(SAMPLES))('%s', (name) => {
    const before = parseReport(SAMPLES[name] ?? '')
    expect(before.sections.length).toBeGreaterThan(0)
    const markdown = toMarkdown(before)
    expect(content(parseReport(markdown, { format: 'markdown' }))).toEqual(content(before))
    // nor does a second turn change a sign
    expect(toMarkdown(parseReport(markdown))).toBe(markdown)
  })

  it('with new labels where the numbering starts again, each marker at its own note', () => {
    const page = `<h2>One</h2><p>First.[1] Second.[2]</p><p>[1] A letter.</p><p>[2] A fax.</p>
      <h2>Two</h2><p>Third.[1]</p><p>[1] An interview.</p>`
    const before = parseReport(page)
    const after = parseReport(toMarkdown(before), { format: 'markdown' })
    const linked = ({ sections, footnotes }: Report) =>
      sections.flatMap(({ blocks }) =>
        blocks.flatMap(({ text, markers }) =>
          markers.map(({ footnote, offset }) => [text, offset, footnotes.find(({ id }) => id === footnote)?.text]),
        ),
      )
    expect(linked(after)).toEqual(linked(before))
    expect(after.footnotes.map(({ label }) => label)).toEqual(['1', '2', '3'])
  })

  it.each([
    ['nothing', null],
    ['a page', '<p>Samoa</p>'],
    ['a line of a stream, which holds one', { id: 1, status: 'converted', report: parseReport('Samoa') }],
  ])('refuse %s', (_name, value: unknown) => {
    expect(() => toMarkdown(value as Report)).toThrow(
      expect.objectContaining({ code: 'invalid-input', message: expect.stringMatching(/no report; give/) }),
    )
  })
})
