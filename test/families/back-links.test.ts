import { expect, test } from 'vitest'
import { parseReport } from '../../src/index.js'

const TEXT = '<p>Samoa signed the Mine Ban Treaty.<sup><a href="#cite_note-1">[1]</a></sup></p>'

test.each<[string, string, string]>([
  ['in front', '<li id="cite_note-1"><a href="#cite_ref-1">^</a> A letter.</li>', 'A letter.'],
  [
    'in front, with letters',
    '<li id="cite_note-Amato-1">^ <a href="#a">a</a> <a href="#b">b</a> A letter.</li>',
    'A letter.',
  ],
  ['behind', '<li id="fn1">A letter. <a href="#fnref1">↩</a></li>', 'A letter.'],
  ['behind, twice', '<li id="fn1">A letter. <a href="#r1">↩</a> <a href="#r2">↩2</a></li>', 'A letter.'],
  ['not alone', '<li id="fn1">^</li>', '^'],
  ['not in the middle', '<li id="fn1">A letter ↩ of May.</li>', 'A letter ↩ of May.'],
])('the sign that leads back to the marker is no part of a note: %s', (_name, note, text) => {
  const { footnotes, removed, sections } = parseReport(`${TEXT}<ol>${note}</ol>`)
  expect(footnotes.map((one) => one.text)).toEqual([text])
  expect(sections[0]?.blocks[0]?.markers[0]?.footnote).toBe('fn1')
  expect(removed.every(({ reason }) => reason === 'layout')).toBe(true)
})
