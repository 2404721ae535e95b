import { describe, expect, test } from 'vitest'
import { readHtml } from '../../src/read/html.js'
import { sourceSpan } from '../../src/text/mapped-text.js'
import { briefly } from '../support/law-lines.js'

function lines(html: string): unknown[] {
  return briefly(readHtml(html).lines)
}

describe('lines', () => {
  test.each<[string, string, unknown[]]>([
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['paragraphs that nobody closes', '<P>One.\n<P>Two.', ['One.', 'Two.']],
    ['one line break', 'One.<br>Two.', ['One.', { text: 'Two.', gap: 'break' }]],
    ['two line breaks', 'One.<BR><BR/>Two.', ['One.', 'Two.']],
    ['line breaks with space between', 'One.<br>\n&nbsp;<br> Two.', ['One.', 'Two.']],
    ['a drawn line', 'One.<hr>Two.', ['One.', { text: 'Two.', gap: 'rule' }]],
    ['divisions in divisions', '<div>One.<div>Two.</div>Three.</div>', ['One.', 'Two.', 'Three.']],
    ['words in other type', 'O<b>n</b><i>e</i> <font size=1>t</font>wo', ['One two']],
    ['space around tags', ' <b> One </b> <i>two</i>\n', ['One two']],
    ['white space that folds', '<p>  One\n\t two&nbsp;&nbsp;three\u00a0four  </p>', ['One two three four']],
    [
      'headings',
      '<h1>One</h1><h3>Two</h3>',
      [
        { text: 'One', shape: 'heading', bold: true },
        { text: 'Two', shape: 'heading', bold: true },
      ],
    ],
    [
      'list entries',
      '<ul><li>One.<li>Two.</ul>',
      [
        { text: 'One.', shape: 'list-item' },
        { text: 'Two.', shape: 'list-item' },
      ],
    ],
    ['quotations', '<blockquote><p>One.</p></blockquote>', [{ text: 'One.', shape: 'quote' }]],
    ['bold lines', '<p><b>One</b></p><p><b>One</b> two</p>', [{ text: 'One', bold: true }, 'One two']],
    ['lines of links', '<p><a href="x">One</a></p><p><a name="x">Two</a></p>', [{ text: 'One', linked: true }, 'Two']],
    ['preformatted text', '<pre>One.\nTwo.\n\nThree.</pre>', ['One.', { text: 'Two.', gap: 'break' }, 'Three.']],
    [
      'a row of data',
      '<table><tr><td>One<td>Two</table>',
      [{ text: 'One Two', shape: 'table-row', cells: ['One', 'Two'] }],
    ],
    [
      'a row with an empty cell',
      '<table><tr><td>One<td>&nbsp;<td>Two</table>',
      [{ text: 'One Two', shape: 'table-row', cells: ['One', 'Two'] }],
    ],
    [
      'lines in a cell',
      '<tr><td>One<br>more<td><p>Two</p><p>more</p></tr>',
      [{ text: 'One more Two more', shape: 'table-row', cells: ['One more', 'Two more'] }],
    ],
    [
      'a table that lays out the page',
      '<table><tr><td>One<td>Two<hr>Three</table>',
      ['One', 'Two', { text: 'Three', gap: 'rule' }],
    ],
    ['a table of one column', '<table><tr><td>One</td></tr><tr><td>Two</td></tr></table>', ['One', 'Two']],
    [
      'words in a row outside its cells',
      '<table><tr>One<td>Two</td><td>Three</td></tr></table>',
      ['One', 'Two', 'Three'],
    ],
    ['definition lists', '<dl><dt>[1]<dd>Note.</dl>', [{ text: '[1]', bold: true }, 'Note.']],
  ])('%s', (_name, html, expected) => {
    expect(lines(html)).toEqual(expected)
  })
})

describe('what is not shown', () => {
  test.each<[string, string, unknown[]]>([
    ['scripts and styles', 'One<script>a < b "</p>"</script><style>p{}</style> two', ['One two']],
    ['comments', 'One<!-- <p>not --> two', ['One two']],
    ['conditional comments', '<![if !x]>One<![endif]> two<!--[if y]>not<![endif]-->', ['One two']],
    ['hidden elements', '<p hidden>not</p><p style="x:y; DISPLAY : none">not</p><p>One</p>', ['One']],
    ['what another engine would show', '<noscript>not</noscript><iframe>not</iframe><object>not</object>One', ['One']],
    ['the title', '<html><head><title>not</title></head><body>One</body></html>', ['One']],
    ['an end tag of nothing', 'One</b> two</> three</font >', ['One two three']],
    ['soft hyphens and zero width', 'O&shy;n\u00ade &#8203;t\u200bwo&zwnj;', ['One two']],
  ])('%s', (_name, html, expected) => {
    expect(lines(html)).toEqual(expected)
  })

  test('the head ends where text begins, tag or no tag', () => {
    expect(lines('<html><head><title>T</title><meta name=x>One<p>two')).toEqual(['One', 'two'])
  })
})

describe('the title of the document', () => {
  test.each([
    ['<title>A &amp; B\n C</title>', 'A & B C'],
    ['<html><head><TITLE>A</TITLE></head></html>', 'A'],
    ['<title></title>', null],
    ['<p>no title', null],
  ])('%s', (html, title) => {
    expect(readHtml(html).title).toBe(title)
  })
})

describe('character references', () => {
  test.each([
    ['caf&eacute; &#233; &#xE9;', 'café é é'],
    ['&#147;x&#148; &#150;', '“x” –'],
    ['a &amp b &lt c', 'a & b < c'],
    ['&nbspfoo; a&nbsp;b', 'foo; a b'],
    ['R&D &unknown; &;', 'R&D &unknown; &;'],
    ['&amp;lt;', '&lt;'],
    ['&#0;&#x110000;', '\ufffd\ufffd'],
  ])('%s', (html, text) => {
    expect(lines(html)).toEqual([text])
  })
})

describe('hints of notes', () => {
  test.each<[string, unknown]>([
    ['One.<a href="#fn1">[1]</a>', { text: 'One.[1]', notes: ['reference [1]'] }],
    ['One.<a href="page.html#_ftn12">12</a> ', { text: 'One.12', notes: ['reference 12'] }],
    ['One.<sup>2</sup>', { text: 'One.2', notes: ['raised 2'] }],
    ['One.<sup><a href="#note3">3</a></sup>', { text: 'One.3', notes: ['reference 3', 'raised 3'] }],
    ['<a href="#_ftnref4">[4]</a> Note.', { text: '[4] Note.', notes: ['definition [4]'] }],
    ['<a href="#fnB5">5</a> Note.', { text: '5 Note.', notes: ['definition 5'] }],
    ['<a href="#top">Top</a> <a name="fn1">x</a>', { text: 'Top x', notes: ['within Top'] }],
    ['<a href="page7.html">One</a> two', 'One two'],
    ['<a href="#fn1"> [1] </a> One', { text: '[1] One', notes: ['reference [1]'] }],
  ])('%s', (html, expected) => {
    expect(lines(html)).toEqual([expected])
  })

  test.each([
    ['<li id="fn3">Note.', '3'],
    ['<li id="cite_note-12">Note.', '12'],
    ['<li id="fn3x">Note.', undefined],
    ['<li>Note.', undefined],
  ])('of the label in %s', (html, label) => {
    expect(lines(html)).toEqual([{ text: 'Note.', shape: 'list-item', ...(label === undefined ? {} : { label }) }])
  })
})

describe('the way back', () => {
  test.each([
    ['<p>One &amp; <b>two</b></p>', 'One &amp; <b>two'],
    ['x</b>y</i >z', 'x</b>y</i >z'],
    ['<p>a</b >b</p>', 'a</b >b'],
    ['<em>One</em > two', 'One</em > two'],
    ['<p>One</', 'One</'],
    ['One <p class=x', 'One'],
    ['One<!DOCTYPE x', 'One'],
    ['One&nbsp;<![e', 'One'],
    ['One</a="x" b>two', 'One</a="x" b>two'],
  ])('of all of %j', (html, slice) => {
    const all = readHtml(html).lines.map((line) => sourceSpan(line.text))
    expect(html.slice(all[0]?.start, all.at(-1)?.end)).toBe(slice)
  })

  test('counts in the whole source where only a part is read', () => {
    const source = '# Not HTML <p>One</p>'
    const [line] = readHtml(source, 11).lines
    expect(line && source.slice(...spanOf(line.text))).toBe('One')
  })
})

function spanOf(text: Parameters<typeof sourceSpan>[0]): [number, number] {
  const { start, end } = sourceSpan(text)
  return [start, end]
}

describe('takes linear time and no stack on', () => {
  test.each([
    ['deep divisions', `${'<div>'.repeat(40_000)}x`],
    ['deep inline elements', `${'<b>'.repeat(40_000)}x`],
    ['misnested formatting', `${'<b n>'.repeat(4_000)}${'<i n>'.repeat(4_000)}${'x</b>'.repeat(4_000)}`],
    ['unclosed links', '<p><a href=#fn1>a'.repeat(20_000)],
    ['end tags of nothing', 'x</b>'.repeat(60_000)],
    ['end tags of nothing, never finished', 'x</b'.repeat(60_000)],
    ['open brackets', '<'.repeat(200_000)],
    ['rows', `<table>${'<tr><td>a<td>b'.repeat(10_000)}`],
    ['tables in cells', '<table><tr><td>a<td>'.repeat(4_000)],
    ['raised digits', '<sup>1</sup>'.repeat(30_000)],
    ['references', '&nbsp'.repeat(60_000)],
  ])('%s', (_name, html) => {
    const started = performance.now()
    readHtml(html)
    expect(performance.now() - started).toBeLessThan(4_000)
  })
})
