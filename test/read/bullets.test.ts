import { expect, test } from 'vitest'
import { readPage } from '../../src/read/read-page.js'

const read = (html: string) => {
  const { lines, layout, source } = readPage(html, 'html')
  return {
    lines: lines.map(({ text, shape }) => `${shape}: ${text.text}`),
    layout: layout.map(({ start, end }) => source.slice(start, end)),
  }
}

test.each([
  ['<p>• Ruritania signed.</p>', '•'],
  ['<p>&#8226;&nbsp;&nbsp;Ruritania signed.</p>', '&#8226;'],
  ['<p><span>·<span>&nbsp;&nbsp; </span></span>Ruritania signed.</p>', '·'],
])('%s is an entry of a list', (html, bullet) => {
  expect(read(html)).toEqual({ lines: ['list-item: Ruritania signed.'], layout: [bullet] })
})

test('entries in preformatted text go on below', () => {
  const { lines } = read('<pre>Two steps follow.\n\n• Ruritania signed the treaty.\n• Ruritania ratified it.\n</pre>')
  expect(lines).toEqual([
    'text: Two steps follow.',
    'list-item: Ruritania signed the treaty.',
    'list-item: Ruritania ratified it.',
  ])
})

test.each(['<p>•</p>', '<p>•Ruritania</p>', '<p>Ruritania • Freedonia</p>', '<p>- Ruritania</p>'])(
  '%s is none',
  (html) => {
    expect(read(html).layout).toEqual([])
  },
)

test('markers stay where they are', () => {
  const [line] = readPage('<p>• Signed.<a href="#_ftn1">[1]</a></p>', 'html').lines
  expect(line?.notes.map(({ start, end }) => line.text.text.slice(start, end))).toEqual(['[1]'])
})
