import { describe, expect, test } from 'vitest'
import { comparable } from '../src/comparable-text.js'
import type { SourceFormat } from '../src/schema/index.js'
import { sliceWithout, visibleText } from '../src/visible-text.js'

describe('visibleText', () => {
  test.each([
    ['plain & simple', 'plain & simple'],
    ['<p>one<br>two</p>', 'onetwo'],
    ['a < b <3 c', 'a < b <3 c'],
    ['<a href="x>y" title=\'a>b\'>in</a>', 'in'],
    ['<a title = "x>y">in</a>', 'in'],
    ['<p class=x">in</p>', 'in'],
    ['<p class=x="y>in</p>', 'in'],
    ['one<!-- <b>not</b> -->two', 'onetwo'],
    ['one<!-->two', 'onetwo'],
    ['one<!-- two', 'one'],
    ['<!DOCTYPE html><?php x ?>in</>', 'in'],
    ['<SCRIPT>if (a<b) "</p>"</Script >in<style>p{}</style>', 'in'],
    ['<scripted>in</scripted>', 'in'],
    ['<script>never closed', ''],
    ['<noscript><p>not</p></noscript>in', 'in'],
    ['caf&eacute; &#147;x&#x94; &nbspend &unknown;', 'caf\u00e9 \u201cx\u201d \u00a0end &unknown;'],
    ['open <a href="x', 'open '],
  ])('of HTML %j', (html, text) => {
    expect(visibleText(html, 'html')).toBe(text)
  })

  test.each([
    ['a \\*b\\* \\[1\\] \\&amp;', 'a *b* [1] &amp;'],
    ['[in](http://x.org/a_(b) "title") out', 'in out'],
    ['[in](<a b>) out', 'in out'],
    ['[in]() [1] (aside)', 'in 1 (aside)'],
    ['[sic](see the note) and ](x)', 'sic(see the note) and (x)'],
    ['[![alt [x]](a.gif)](b.htm)in', 'in'],
    ['[one [two](x) three](y)', 'one two three(y)'],
    ['![no image] in', '!no image in'],
    ['one<sup>2</sup> <br/> a < b <http://x.org>', 'one2 a < b <http://x.org'],
    ['caf&eacute; &copy', 'caf\u00e9 &copy'],
    ['**bold** _it_ `code`\n> quote\n# head', 'bold it code quote head'],
    ['3. [3]: http://x.org', '3. 3: http://x.org'],
  ])('of Markdown %j', (markdown, text) => {
    expect(comparable(visibleText(markdown, 'markdown'), 'markdown')).toBe(comparable(text, 'markdown'))
  })

  test('of text is the text', () => {
    expect(visibleText('<b> &amp; *x*', 'text')).toBe('<b> &amp; *x*')
  })

  test.each<[string, SourceFormat, string]>([
    ['open tags', 'html', '<a '],
    ['open values', 'html', '<a b="'],
    ['open comments', 'html', '<!--'],
    ['open scripts', 'html', '<script>'],
    ['references', 'html', '&amp'],
    ['link targets', 'markdown', '[a]('],
    ['targets in brackets', 'markdown', '[a](<'],
    ['titles', 'markdown', '[a](b "'],
    ['titles in brackets', 'markdown', '[a](b ('],
    ['images', 'markdown', '!['],
    ['ends of brackets', 'markdown', ']('],
    ['tags', 'markdown', '<a '],
    ['escapes', 'markdown', '\\'],
  ])('takes linear time on %s', (_name, format, piece) => {
    const started = performance.now()
    visibleText(piece.repeat(Math.ceil(1_000_000 / piece.length)), format)
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})

test.each<[string, SourceFormat, string]>([
  [' a\tb\n\u00a0c\u3000', 'html', 'abc'],
  ['co\u00adop\u200ber\ufeffation', 'text', 'cooperation'],
  ['*a* | [b]', 'html', '*a*|[b]'],
  ['*a* | [b]', 'markdown', 'ab'],
  ['\u201cna\u00efve\u201d \u2013', 'text', '\u201cna\u00efve\u201d\u2013'],
])('comparable(%j) of %s', (text, format, expected) => {
  expect(comparable(text, format)).toBe(expected)
})

describe('sliceWithout', () => {
  const cuts = [
    { start: 2, end: 4 },
    { start: 4, end: 5 },
    { start: 8, end: 10 },
  ]

  test.each([
    [0, 10, '01567'],
    [3, 9, '567'],
    [5, 8, '567'],
    [2, 4, ''],
    [6, 6, ''],
  ])('from %i to %i', (start, end, expected) => {
    expect(sliceWithout('0123456789', { start, end }, cuts)).toBe(expected)
  })
})
