import { describe, expect, test } from 'vitest'
import { findLinkNumbers } from '../../src/read/link-numbers.js'
import { rowsOf } from '../../src/read/rows.js'

const LIST = '\nReferences\n\n   1. http://www.example.org/a\n   2. http://www.example.org/b\n   3. #note\n'

/** What stands in the text at each number. */
function numbers(text: string): string[] | null {
  const found = findLinkNumbers(rowsOf(text))
  return found && [...found.numbers.values()].flat().map(({ start, end }) => text.slice(start, end + 6))
}

describe('numbers of links', () => {
  test.each<[string, string, string[]]>([
    ['count through the page', '[1]About us\n[2]Press\nText[3][1] more', ['[1]About ', '[2]Press\n', '[3][1] mo']],
    ['may miss one, of an image', '[1]About us\n[3]Press', ['[1]About ', '[3]Press\n']],
    ['are not markers, which have a blank behind them', 'Text.[1] More.[2] And.\n[1]About us', ['[1]About ']],
    ['are not the markers that they stand before', '[1][2] Note\n[2][3] Note', ['[1][2] No', '[2][3] No']],
  ])('%s', (_name, text, expected) => {
    expect(numbers(`${text}\n${LIST}`)).toEqual(expected)
  })

  test.each([
    ['no list', '[1]About us\n[2]Press'],
    ['a list without a head', '[1]About us\n[2]Press\n\n 1. http://www.example.org/a\n 2. http://www.example.org/b'],
    [
      'a list that does not begin with 1',
      '[1]About us\n\nReferences\n\n 4. http://www.example.org/\n 5. http://b.org/',
    ],
    ['a list of words', '[1]About us\n\nReferences\n\n 1. Landmines\n 2. Treaties'],
    ['a list of one', '[1]About us\n\nReferences\n\n 1. http://www.example.org/'],
    ['a list to which nothing leads', `About us. Press.${LIST}`],
    ['text below the list', `[1]About us${LIST}\nMore text.`],
  ])('are none with %s', (_name, text) => {
    expect(findLinkNumbers(rowsOf(text))).toBeNull()
  })
})
