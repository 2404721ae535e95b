import { describe, expect, test } from 'vitest'
import { separateNotes } from '../../src/divide/footnotes.js'
import { readHtml } from '../../src/read/html.js'
import type { Line } from '../../src/read/page.js'
import { readText } from '../../src/read/text.js'

function parts(lines: readonly Line[]): string[] {
  return separateNotes(lines).map((part) =>
    part.kind === 'note' ? `${part.note.label}: ${part.note.text.text}` : part.line.text.text,
  )
}

describe('notes of a text', () => {
  test.each<[string, string, string[]]>([
    ['at the end', 'Text.[1]\n\n[1] Note one.\n\n[2] Note two.', ['Text.[1]', '1: Note one.', '2: Note two.']],
    ['with spaced labels', '[2 ] Note.', ['2: Note.']],
    ['with a caret', '[^3]: Note.', ['3: Note.']],
    ['without a text', '[4]', ['4: ']],
    ['on several lines', '[1] Note one\nwith more.\n\n[2] Note two.', ['1: Note one with more.', '2: Note two.']],
    [
      'of several paragraphs',
      '[1] Note one.\n\nMore of it.\n\n[2] Note two.',
      ['1: Note one. More of it.', '2: Note two.'],
    ],
    ['before text that goes on', '[1] Note one.\n\nText goes on here.', ['1: Note one.', 'Text goes on here.']],
    ['before another page', '[9] Note nine.\n\nText.\n\n[1] Note one.', ['9: Note nine.', 'Text.', '1: Note one.']],
    [
      'that share a line',
      '[1] Note one. [2] Note two. [3] Note three.',
      ['1: Note one.', '2: Note two.', '3: Note three.'],
    ],
    ['that name another label', '[1] See [5] and note 7 [2 of it.', ['1: See [5] and note 7 [2 of it.']],
    [
      'that count on in the middle of a sentence',
      '[1] It is told in [2] that it is so.',
      ['1: It is told in [2] that it is so.'],
    ],
    ['before a drawn line', '[1] Note one.\n----\nFoot of the page.', ['1: Note one.', 'Foot of the page.']],
  ])('%s', (_name, text, expected) => {
    expect(parts(readText(text).lines)).toEqual(expected)
  })
})

describe('notes of a page', () => {
  test.each<[string, string, string[]]>([
    ['with links back', '<p><a href="#b1">[1]</a> Note.', ['1: Note.']],
    ['with links that lead nowhere', '<p><a name="fn1">[1]</a> Note.', ['1: Note.']],
    [
      'with bare linked labels',
      '<p><a href="#_ftnref1">1</a> Note.<p><a href="#_ftnref2">2.</a> More.',
      ['1: Note.', '2: More.'],
    ],
    ['with raised labels', '<p><sup>1</sup> Note.', ['1: Note.']],
    ['with raised labels in parentheses', '<p><sup>(1)</sup> Note.', ['1: Note.']],
    ['in a list with labels', '<ol><li id="fn1">Note.<li id="fn2">More.</ol>', ['1: Note.', '2: More.']],
    ['in a list of definitions', '<dl><dt>[1]<dd>Note.<dt>[2]<dd>More.</dl>', ['1: Note.', '2: More.']],
    ['in a table', '<table><tr><td>[1]<td>Note.<tr><td>[2]<td>More.</table>', ['1: Note.', '2: More.']],
    ['but not a number that begins a paragraph', '<p>12 people died.', ['12 people died.']],
    [
      'but not a marker that begins one',
      '<p><a href="#fn1">[1]</a> and <a href="#fn2">[2]</a> tell it.',
      ['[1] and [2] tell it.'],
    ],
  ])('%s', (_name, html, expected) => {
    expect(parts(readHtml(html).lines)).toEqual(expected)
  })
})

describe('the span of a note', () => {
  test.each([
    ['Text.\n\n[1]  Note one. [2] Two', ['[1]  Note one.', '[2] Two']],
    ['[1]', ['[1]']],
    ['[1] One\nmore\n', ['[1] One\nmore']],
  ])('in %j', (source, slices) => {
    const notes = separateNotes(readText(source).lines).flatMap((part) => (part.kind === 'note' ? [part.note] : []))
    expect(notes.map(({ span }) => source.slice(span.start, span.end))).toEqual(slices)
  })
})

test.each([
  ['labels that count on', Array.from({ length: 20_000 }, (_, i) => `[${i + 1}] x. `).join('')],
  ['labels that do not', '[1] x. '.repeat(20_000)],
  ['lines', `[1] x.\n${'x.\n'.repeat(40_000)}`],
  ['paragraphs', `[1] x.\n\n${'x.\n\n'.repeat(40_000)}`],
])('takes linear time on %s', (_name, text) => {
  const { lines } = readText(text)
  const started = performance.now()
  separateNotes(lines)
  expect(performance.now() - started).toBeLessThan(3_000)
})
