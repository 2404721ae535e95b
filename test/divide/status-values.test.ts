import { expect, test } from 'vitest'
import { joinStatusRows } from '../../src/divide/status-tables.js'
import { readText } from '../../src/read/text.js'

const rowsOf = (text: string) => joinStatusRows(readText(text).lines).map(({ text, shape }) => `${shape}: ${text.text}`)

test('a label takes the lines of its value, and no more', () => {
  expect(
    rowsOf('Mine Ban Treaty status\n\nState Party\n\nStockpile\n\nDestroyed: 40\nRetained: None\n\nMine Ban Policy'),
  ).toEqual([
    'table-row: Mine Ban Treaty status State Party',
    'table-row: Stockpile Destroyed: 40 Retained: None',
    'text: Mine Ban Policy',
  ])
})

const SENTENCE =
  'The Republic of Ruritania signed the Mine Ban Treaty on 3 December 1997, and a year later it ratified the treaty in a solemn hour.'

test.each([SENTENCE, `${SENTENCE}[1]`, `${SENTENCE} [1]`, `${SENTENCE}[1][2 ]`])(
  'a paragraph below the table is no value, though other labels follow: %s',
  (paragraph) => {
    const table = 'Mine Ban Treaty status\n\nState Party\n\nTransparency reporting\n\n30 April 2011'
    expect(rowsOf(`${table}\n\n${paragraph}\n\n${table}`)[2]).toBe(`text: ${paragraph}`)
  },
)
