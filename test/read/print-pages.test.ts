import { describe, expect, test } from 'vitest'
import { findPrintPages } from '../../src/read/print-pages.js'
import { rowsOf } from '../../src/read/rows.js'

const BODY = Array.from({ length: 10 }, (_, i) => `Line ${'abcdefghij'[i]} of the page.`).join('\n')

/** The rows that only the paper needed. */
function furniture(text: string): string[] | null {
  const rows = rowsOf(text)
  const found = findPrintPages(rows)
  return found && [...found.furniture].sort((a, b) => a - b).map((i) => (rows[i]?.text ?? '').replace('\f', ''))
}

describe('of a printed text', () => {
  test.each<[string, string, string[]]>([
    ['numbers', `${BODY}\n\n11\n\n${BODY}\n\n12`, ['11', '12']],
    ['a number of one page', `${BODY}\n\n12`, ['12']],
    ['counted numbers', `${BODY}\nPage 1 of 2\n${BODY}\nPage 2 of 2`, ['Page 1 of 2', 'Page 2 of 2']],
    ['heads that repeat', `Head\n${BODY}\n\fHead\n${BODY}`, ['Head', 'Head']],
    ['heads with a number', `${BODY}\n\fHead 2\n${BODY}\n\fHead 3\n${BODY}`, ['Head 2', 'Head 3']],
    [
      'what a browser prints',
      `A title http://www.example.org/a...\n${BODY}\n1 of 1 3/4/2010`,
      ['A title http://www.example.org/a...', '1 of 1 3/4/2010'],
    ],
    ['the report as a head', `${BODY}\n\fLandmine Monitor Report 2004\n${BODY}`, ['Landmine Monitor Report 2004']],
    ['a title only where it repeats', `Chad, Landmine Monitor Report 2004\n${BODY}\n\f${BODY}`, []],
  ])('%s are taken', (_name, text, expected) => {
    expect(furniture(text)).toEqual(expected)
  })

  test.each<[string, string]>([
    ['sentences that repeat', `It is so.\n${BODY}\n\fIt is so.\n${BODY}`],
    ['notes of an address', `${BODY}\n\n[1] http://a.org/1\n\f${BODY}\n\n[2] http://a.org/2`],
  ])('%s are kept', (_name, text) => {
    expect(furniture(text)).toEqual([])
  })

  test.each([
    ['plain text', BODY],
    ['numbers that do not count', `${BODY}\n\n7\n\n${BODY}\n\n3\n\n${BODY}`],
    ['numbers in a row', '1\n2\n3\n4\nText.'],
  ])('nothing is found in %s', (_name, text) => {
    expect(findPrintPages(rowsOf(text))).toBeNull()
  })
})
