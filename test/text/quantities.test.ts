import { describe, expect, test } from 'vitest'
import { exactly, findQuantities } from '../../src/text/quantities.js'

/** What is found, in few words: `at-least 10-15 km2`. */
function told(text: string): string[] {
  return findQuantities(text).map(({ value, high, bound, unit }) =>
    [bound, high === null ? String(value) : `${value}-${high}`, unit].filter((word) => word !== null).join(' '),
  )
}

describe('findQuantities', () => {
  test.each<[string, ...string[]]>([
    ['It destroyed 744 mines.', '744'],
    ['It holds 10,000 mines.', '10000'],
    ['It holds 10 000 mines and 1\u00a0200\u00a0300 fuzes.', '10000', '1200300'],
    ['It destroyed 1,683,860 mines.', '1683860'],
    ['It destroyed 1.683.860 mines.', '1683860'],
    ['It cleared 2.75 km2 of land and 0.3km2 more.', '2.75 km2', '0.3 km2'],
    ['Teams released 302,000 square meters and 12 hectares.', '302000 m2', '12 ha'],
    ['Of these 2,015 were found.', '2015'],
    ['It retains twenty-five mines.', '25'],
    ['Two hundred and six mines were found.', '206'],
    ['One hundred twenty thousand five hundred mines.', '120500'],
    ['A dozen mines, half a million fuzes and a hundred and one shells.', '12', '500000', '101'],
    ['Eleven deminers found six mines.', '11', '6'],
    ['Zero casualties.', '0'],
    ['It has 1.9 million mines, or nearly two million.', '1900000', 'about 2000000'],
    ['It has 2.3 million mines.', '2300000'],
  ])('numbers: %s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })

  test.each<[string, ...string[]]>([
    ['between 200 and 300 mines', '200-300'],
    ['some 200-300,000 mines', 'about 200000-300000'],
    ['10 to 15 people', '10-15'],
    ['6,000–8,000 mines', '6000-8000'],
    ['between one and two million mines', '1000000-2000000'],
    ['1.5-2 million mines', '1500000-2000000'],
    ['from $2 to $3 million', '2000000-3000000 USD'],
    ['five to seven million mines', '5000000-7000000'],
    ['100-120 mines', '100-120'],
    ['12.000 to 15.000 mines', '12000-15000'],
  ])('ranges: %s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })

  test.each<[string, ...string[]]>([
    ['At least 31 people', 'at-least 31'],
    ['more than 100 mines', 'more-than 100'],
    ['over 1,500 mines', 'more-than 1500'],
    ['fewer than ten people', 'fewer-than 10'],
    ['up to 50 mines', 'at-most 50'],
    ['no more than 50 mines', 'at-most 50'],
    ['no fewer than 50 mines', 'at-least 50'],
    ['an estimated 700 mines', 'about 700'],
    ['approximately US$1.2 million', 'about 1200000 USD'],
  ])('bounds: %s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })

  test.each<[string, ...string[]]>([
    ['US$1,000', '1000 USD'],
    ['U.S. $1,000', '1000 USD'],
    ['$6.3 million', '6300000 USD'],
    ['$2000', '2000 USD'],
    ['€477,120', '477120 EUR'],
    ['5 million euros', '5000000 EUR'],
    ['NOK 4 million [approximately US$450,000]', '4000000 NOK', 'about 450000 USD'],
    ['NOK4,000,000 and then CHF12.5 million', '4000000 NOK', '12500000 CHF'],
    ['C$100,000 and A$50,000', '100000 CAD', '50000 AUD'],
    ['US$599,406/€477,120', '599406 USD', '477120 EUR'],
    ['£5,000', '5000 GBP'],
    ['two million dollars', '2000000 USD'],
  ])('money: %s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })

  test.each([
    'In 2004 and 1999, and by the end of 2005.',
    'On 3 December it signed, and on December 5 it ratified.',
    'Resolution 54/54B, No. 48, no. 5, Article 7, Amended Protocol 2, Type 72 mines and p. 640.',
    'The PMN-2, the VS-50, the M16 and the T-72.',
    'The 7th meeting, the 21st century and the second report.',
    'Some 30 percent of land, 12% of villages and ten per cent.',
    'At 12:30 the five-year plan of a 10-year-old began.',
    'Dozens of people, hundreds of mines and several thousand fuzes.',
    'It is one of the states; no one knows, and they told one another.',
    'Mines[3] were a problem.[12]',
    'No mines were found. None was left.',
    'The 51,45 and the 10.2.3.',
    'A million-dollar question.',
  ])('none in: %s', (text) => {
    expect(told(text)).toEqual([])
  })

  test('the spans cover bound, number and unit', () => {
    const text =
      'It gave approximately US$1.2 million, cleared at least 3.6 square kilometers, and lost twenty-five men.'
    expect(findQuantities(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'approximately US$1.2 million',
      'at least 3.6 square kilometers',
      'twenty-five',
    ])
  })
})

describe('exactly', () => {
  test('gives the number, but none for a range', () => {
    expect(exactly(findQuantities('more than 100 mines')[0])).toBe(100)
    expect(exactly(findQuantities('100 to 200 mines')[0])).toBeNull()
    expect(exactly(undefined)).toBeNull()
  })
})
