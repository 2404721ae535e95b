import { describe, expect, test } from 'vitest'
import { readText } from '../../src/read/text.js'

function texts(text: string): string[] {
  return readText(text).lines.map((line) => line.text.text)
}

describe('a marker on a line of its own', () => {
  test.each<[string, string, string[]]>([
    ['goes back to its line', 'One.\n[1]\n\n[1] Note.', ['One.[1]', '[1] Note.']],
    ['takes the line behind it along', 'One.\n[1]\nTwo.\n\n[1] Note.', ['One.[1] Two.', '[1] Note.']],
    ['keeps a comma where it was', 'One\n[1]\n, and two.\n\n[1] Note.', ['One[1], and two.', '[1] Note.']],
    ['may be several', 'One.\n[1] [2]\n\n[1] Note.\n[2] Note.', ['One.[1] [2]', '[1] Note.', '[2] Note.']],
    ['may answer to a note whose label stands alone', 'One.\n[1]\n\n[1]\nNote.', ['One.[1]', '[1]', 'Note.']],
    ['is a label where no note follows', 'One.\n[1]\nNote.', ['One.', '[1]', 'Note.']],
  ])('%s', (_name, text, expected) => {
    expect(texts(text)).toEqual(expected)
  })
})
