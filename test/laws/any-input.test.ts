import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkReport, parseReport } from '../../src/index.js'
import { lawbreaks } from '../support/law-checks.js'

const FORMATS = ['html', 'text', 'markdown'] as const

/** Any UTF-16 code units: lone surrogates, NUL, control characters. */
const codeUnits = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0x7f }), fc.integer({ min: 0, max: 0xffff })), { maxLength: 300 })
  .map((codes) => String.fromCharCode(...codes))

/** Pieces that mean something to one reader or another, in any order. */
const pieces = fc
  .array(
    fc.constantFrom(
      ...(
        'Samoa|signed the treaty.|A Heading|[1]|[2 ]|[^3]|[1999]|[sic]|(1)|1|Ibid.|See note 2.|http://x.org|\n|\n\n|\r\n|\r| |\t|' +
        '<p>|</p>|<P|<br>|<BR><BR>|<b>|</b>|<i>|<a href="#fn1">|</a>|<a name=x>|<sup>|</sup>|<li id="fn3">|<ul>|</ul>|<table>|<tr>|<td>|</td>|</tr>|</table>|' +
        '<hr>|<h1>|</h1>|<div>|</div>|<blockquote>|<pre>|</pre>|<!--|-->|<script>|</script>|<style>|<head>|<title>|</title>|<body>|</|</ x>|</b >|<|>|&|&nbsp;|&nbspx;|&lt|&#0;|&#x110000;|' +
        '# |## |> |- |* |1. |**|_|`|```|\\|\\[|[x](y)|](#fn1)|[\\[1\\]](#fn1)|![a](b)|---|===|• |•|+  *  +|<A - B>|----|____|“|”|é|\u0000|\u00a0|\u00ad|\u200b|\u200e|\u202e|\u2028|\ufeff|\ufffd|\ud800|\udc00|😀'
      ).split('|'),
      '|',
      '| a | b |',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

function isSound(input: string | Uint8Array, format?: (typeof FORMATS)[number]): void {
  expect(checkReport(parseReport(input, format === undefined ? {} : { format }))).toEqual([])
}

describe('any string', () => {
  test.each(FORMATS)('of code units, read as %s, gives a sound report', (format) => {
    fc.assert(
      fc.property(codeUnits, (source) => isSound(source, format)),
      { numRuns: 300 },
    )
  })

  test.each(FORMATS)('of meaningful pieces, read as %s, gives a sound report', (format) => {
    fc.assert(
      fc.property(pieces, (source) => isSound(source, format)),
      { numRuns: 2000 },
    )
  })

  test('of pieces or code units, read as text, keeps all laws', () => {
    fc.assert(
      fc.property(fc.oneof(pieces, codeUnits), (source) => {
        expect(lawbreaks(parseReport(source, { format: 'text' }), source)).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  test('whose form is to be found out, gives a report', () => {
    fc.assert(
      fc.property(fc.oneof(pieces, codeUnits), (source) => isSound(source)),
      { numRuns: 500 },
    )
  })
})

test('any bytes give a sound report', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => isSound(bytes)),
    { numRuns: 500 },
  )
})

test('any address is taken', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl({ withQueryParameters: true }),
        codeUnits.filter((url) => url !== ''),
      ),
      (url) => {
        expect(parseReport('A page.', { url }).source.url).toBe(url)
      },
    ),
  )
})

describe('what is long', () => {
  test.each<[string, string]>([
    ['a row of bars', 'a | '.repeat(200_000)],
    ['notes without end', '[1] a\n'.repeat(20_000)],
    ['nested blocks', `${'<div>'.repeat(20_000)}x`],
    ['markers in one paragraph', `Text.${'[1]'.repeat(50_000)}`],
  ])('%s gives a sound report', (_name, source) => {
    isSound(source)
  })
})
