import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../src/read/parse-markdown.js'
import { plainBlocks } from '../../src/read/plain-blocks.js'

/** What a reader of lines asks of a tree: kinds, places of words, numbers of lists. */
function outline(node: Nodes, text: string): string {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? 0
  if (node.type === 'text' || node.type === 'html') return `${start}-${end}`
  if (node.type === 'code') return `code ${start}-${start + text.slice(start, end).trimEnd().length}`
  const count = node.type === 'list' ? (node.start ?? '') : node.type === 'heading' ? node.depth : ''
  const place = node.type === 'paragraph' ? `${start}` : ''
  return `${node.type}${count}${place}(${'children' in node ? node.children.map((child) => outline(child, text)).join(' ') : ''})`
}

function read(text: string): string | null {
  const children = plainBlocks(text, 0, text.length)
  return children === null ? null : outline({ type: 'root', children }, text)
}

const parsed = (text: string): string => outline(parseMarkdown(text), text)

describe('blocks that are read without a parser', () => {
  test.each([
    '# A heading',
    '###### A heading  ',
    '#',
    'A title\n===',
    'A title\nin two lines\n---\nText',
    'A paragraph [1] of\ntwo lines & more, a < b. \nThree\\* lines.',
    '    Set in,\n  and set in.',
    '| a | b |\n|---|:-:|\n| c | d |\n|  | e |\n| f |\n| g | h | i |',
    'a | b\n--- | ---\nc | d\ne',
    '~~~\ncode\n\n# code\n~~~\ntext',
    '```js\ncode\n  ````  \n',
    '- - -\n***\n___ ',
    '- one\n- two\n-   three',
    '3. three\n4. four',
    '1) one\n2) two',
    '<div>\na *b*\n</div>\n\nText',
    '</td>',
    '> one\n> two\n>\n> three\n>four',
    '-5 degrees\n+5 degrees',
  ])('are as the parser reads them: %j', (text) => {
    expect(read(text)).toBe(parsed(text))
  })

  test.each([
    '# *a*',
    '# a #',
    'a  \nb',
    'a\\\nb',
    '[a](b)',
    '<b>a</b>',
    '`a`',
    'a\n- b',
    'a\n2001. is no list',
    '- a\nb',
    '- a\n  b',
    '- a\n\n  b',
    '- # a',
    '- a\n* b',
    '> a\nb',
    '> - a',
    '~~~\nnever closed',
    '| a | b |\n|---|\n| c | d |',
    '||\n- |',
    '||\n - |',
    '<span>\na',
    '| *a* | b |\n|---|---|\n| c | d |',
  ])('are left to the parser where they are not plain: %j', (text) => {
    expect(read(text)).toBe(null)
  })

  test('are as the parser reads them, however signs and lines follow one another', () => {
    const pieces = [
      '#',
      '##',
      ' ',
      '  ',
      '\t',
      '\n',
      '\n',
      '\n\n',
      'a',
      'b c',
      '|',
      '|',
      '---',
      '-',
      '- ',
      '1. ',
      '2) ',
      '> ',
      '>',
      '===',
      '~~~',
      '```',
      '\\',
      '&amp;',
      '[',
      ']',
      '(',
      '<',
      '+',
      '+ ',
      ':',
      ':-',
      '\r\n',
      '.',
      '!',
      '7',
      '<p>',
      '</div',
    ]
    let state = 1
    const random = (below: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return Math.floor((state / 2 ** 32) * below)
    }
    let plain = 0
    for (let i = 0; i < 20_000; i++) {
      const text = Array.from({ length: 1 + random(9) }, () => pieces[random(pieces.length)]).join('')
      if (/^[ \t]/.test(text)) continue
      const found = read(text)
      if (found === null) continue
      plain++
      expect({ text, found }).toEqual({ text, found: parsed(text) })
    }
    expect(plain).toBeGreaterThan(5000)
  })
})
