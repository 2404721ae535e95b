import { describe, expect, test } from 'vitest'
import { cite } from '../../src/cite/cite.js'
import { divide } from '../../src/divide/divide.js'
import { readText } from '../../src/read/text.js'
import type { Span } from '../../src/text/span.js'

function cited(text: string, pages: readonly Span[] = []) {
  const outline = divide(readText(text).lines)
  const citations = cite(outline, pages)
  const blocks = outline.sections.flatMap((section) => section.blocks)
  return { ...citations, blocks, linked: blocks.map((block) => citations.notesOf(block)) }
}

describe('markers lead to notes', () => {
  test.each<[string, string, (string | null)[][]]>([
    ['by their labels', 'One.[1] Two.[2]\n\n[1] A.\n\n[2] B.', [['fn1', 'fn2']]],
    ['more than once', 'One.[1] Two.[1]\n\n[1] A.', [['fn1', 'fn1']]],
    ['by the number, however it is written', 'One.[07]\n\n[7] A.', [['fn1']]],
    ['that are not there', 'One.[1] Two.[2]\n\n[2] B.', [[null, 'fn1']]],
    ['each in its own part of the page', 'One.[1]\n\n[1] A.\n\nText again.[1]\n\n[1] B.', [['fn1'], ['fn2']]],
    ['before them, for want of any behind', 'One.[1]\n\n[1] A.\n\nText again.[1]', [['fn1'], ['fn1']]],
  ])('%s', (_name, text, linked) => {
    expect(cited(text).linked).toEqual(linked)
  })
})

describe('markers of one of several pages lead to its own notes only', () => {
  const PAGES = [
    'One.[1] Two.[2]\n\n[1] A.\n\n',
    'Text again.[1] And more.[2]\n\n[1] B.\n\n[2] C.\n\n',
    'The last text.[1]\n\n[1] D.',
  ]
  const starts = PAGES.map((_, i) => PAGES.slice(0, i).join('').length)

  test('though another has a note of that label', () => {
    const spans = PAGES.map((page, i) => ({ start: starts[i] as number, end: (starts[i] as number) + page.length }))
    expect(cited(PAGES.join(''), spans).linked).toEqual([['fn1', null], ['fn2', 'fn3'], ['fn4']])
  })
})

test('a note says what stands in it, and nothing of what does not', () => {
  const { footnotes } = cited(
    [
      'Text.[1]',
      '[1] Letter from the port, 3 May 2001.',
      '[2] Letter from the port, 3 May 2001. The port was closed then.',
      '[3] Ibid., p. 4.',
      '[4] Unless otherwise noted, all figures are from: Harbour Trust, “A Coast without Mines,” July 1998.',
    ].join('\n\n'),
  )
  const told = footnotes.map((note) => Object.keys(note).filter((key) => key === 'remarks' || key === 'blanket'))
  expect(told).toEqual([[], ['remarks'], [], ['blanket']])
  expect(footnotes[3]?.blanket).toBe(true)
  expect(footnotes[2]?.refersTo).toEqual({ how: 'ibid', footnote: 'fn2', unresolved: null, pages: 'p. 4' })
  expect(footnotes[0]?.refersTo).toEqual({ how: null, footnote: null, unresolved: null })
})

test('the footnotes come in the order of the page, with ids that count', () => {
  const { footnotes } = cited('One.[1]\n\n[1] Letter from the port, 3 May 2001.\n\n[2] Ibid.\n\n[3] See note 1.')
  expect(footnotes.map(({ id, label, kind, refersTo }) => [id, label, kind, refersTo.how, refersTo.footnote])).toEqual([
    ['fn1', '1', 'source', null, null],
    ['fn2', '2', 'reference', 'ibid', 'fn1'],
    ['fn3', '3', 'reference', 'see', 'fn1'],
  ])
})

describe('a citation', () => {
  const { blocks, citationOf } = cited(
    'It signed.[2] It ratified.[3][4] It left.\n\n[1] Letter from the port, 3 May 2001.\n\n[2] Ibid.\n\n[3] See note 1.\n\n[4] See note 9.',
  )
  const [block] = blocks

  test.each([
    [0, 'It signed.', { scope: 'sentence', footnotes: ['fn2'], sources: ['fn1'] }],
    [11, 'It ratified.', { scope: 'sentence', footnotes: ['fn3', 'fn4'], sources: ['fn1'] }],
    [24, 'It left.', { scope: 'none', footnotes: [], sources: [] }],
  ])('of the sentence at %i', (start, sentence, expected) => {
    if (block === undefined) throw new Error('no block')
    expect(block.text.text.slice(start, start + sentence.length)).toBe(sentence)
    const end = start + sentence.length
    expect(citationOf(block, end - 1, { start, end })).toEqual(expected)
  })
})

test('circles are told', () => {
  expect(cited('One.[1]\n\n[1] See note 2.\n\n[2] See note 1.').circles).toEqual(['fn1', 'fn2'])
})

test('takes linear time on many markers and notes of one label', () => {
  const text = `${'a[1] '.repeat(20_000)}\n\n${'[1] x.\n\n'.repeat(20_000)}`
  const started = performance.now()
  cited(text)
  expect(performance.now() - started).toBeLessThan(5_000)
})
