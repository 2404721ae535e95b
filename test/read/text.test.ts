import { describe, expect, test } from 'vitest'
import { readText } from '../../src/read/text.js'
import { sourceSpan } from '../../src/text/mapped-text.js'
import { briefly } from '../support/law-lines.js'

function lines(text: string): unknown[] {
  return briefly(readText(text).lines)
}

function layout(text: string): string[] {
  return readText(text).layout.map(({ start, end }) => text.slice(start, end))
}

describe('lines', () => {
  test.each<[string, string, unknown[]]>([
    ['paragraphs', 'One.\n\nTwo.', ['One.', 'Two.']],
    ['lines that follow each other', 'One.\nTwo.', ['One.', { text: 'Two.', gap: 'break' }]],
    ['all kinds of line ends', 'One.\r\n\r\nTwo.\rThree.\n', ['One.', 'Two.', { text: 'Three.', gap: 'break' }]],
    ['white space', '  One \t two \u00a0 three  \n \t \nFour', ['One two three', 'Four']],
    [
      'a drawn line',
      'One.\n----\nTwo.\n\n=====\n\nThree.',
      ['One.', { text: 'Two.', gap: 'rule' }, { text: 'Three.', gap: 'rule' }],
    ],
    [
      'bullets',
      '• One.\n· Two.\n▪ Three.',
      [
        { text: 'One.', shape: 'list-item' },
        { text: 'Two.', shape: 'list-item', gap: 'break' },
        { text: 'Three.', shape: 'list-item', gap: 'break' },
      ],
    ],
    [
      'a bullet without anything',
      'One.\n• \nTwo.',
      ['One.', { text: '•', gap: 'break' }, { text: 'Two.', gap: 'break' }],
    ],
    [
      'signs that are no bullets',
      '* One\n- two\n1998. Three',
      ['* One', { text: '- two', gap: 'break' }, { text: '1998. Three', gap: 'break' }],
    ],
    ['markup, which is text here', '<b>One</b> &amp; *two* [x](y)', ['<b>One</b> &amp; *two* [x](y)']],
    [
      'a row of a table',
      'Status | State Party |\nSize | 3 | 4',
      [
        { text: 'Status State Party', shape: 'table-row', cells: ['Status', 'State Party'] },
        { text: 'Size 3 4', shape: 'table-row', cells: ['Size', '3', '4'] },
      ],
    ],
    [
      'a line of links, which is no row',
      '<CHAD | CHILE>\n| CHILE>',
      ['<CHAD | CHILE>', { text: '| CHILE>', gap: 'break' }],
    ],
    ['nothing', ' \n\t\n', []],
  ])('%s', (_name, text, expected) => {
    expect(lines(text)).toEqual(expected)
  })
})

test.each<[string, string[]]>([
  ['One.\n  ----  \n• Two.', ['----', '•']],
  ['a | b |\n--- | --- |', ['|', '|', '--- | --- |']],
  ['One - two • three', []],
])('signs that only arrange %j are told apart', (text, signs) => {
  expect(layout(text)).toEqual(signs)
})

test('spans lead back to the source', () => {
  const source = '\r\n  One \n\n• Two  words\r\n'
  expect(readText(source).lines.map(({ text }) => source.slice(sourceSpan(text).start, sourceSpan(text).end))).toEqual([
    'One',
    'Two  words',
  ])
})

test.each([
  ['bars', '|'.repeat(100_000)],
  ['bars and words', 'a|'.repeat(60_000)],
  ['open brackets', '<|'.repeat(60_000)],
  ['dashes', '-'.repeat(200_000)],
  ['dashes and a letter', `${'-'.repeat(200_000)}a`],
  ['spaces', `${' '.repeat(200_000)}•`],
  ['lines', 'a\n'.repeat(100_000)],
])('takes linear time on %s', (_name, text) => {
  const started = performance.now()
  readText(text)
  expect(performance.now() - started).toBeLessThan(4_000)
})
