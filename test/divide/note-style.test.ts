import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/index.js'

const labelsOf = (text: string): string[] =>
  parseReport(text).sections.flatMap(({ blocks }) => blocks.flatMap(({ markers }) => markers.map(({ label }) => label)))

describe('markers of a page that has lost its notes', () => {
  it('count up as bare digits glued to a stop', () => {
    const text = 'Samoa has no mines.252 But it has plans.253\n\nThey are old.254 Nobody asked.'
    expect(labelsOf(text)).toEqual(['252', '253', '254'])
    expect(parseReport(text).sections[0]?.blocks[0]?.text).toBe('Samoa has no mines. But it has plans.')
  })

  it('count up in round brackets', () => {
    expect(labelsOf('Samoa has no mines.(302) But it has plans.(303)\n\nThey are old.(304) Nobody asked.')).toEqual([
      '302',
      '303',
      '304',
    ])
  })

  it.each([
    ['two numbers may be anything', 'Samoa has no mines.252 But it has plans.253 Nobody asked.'],
    ['numbers that do not count up', 'Samoa has no mines.25 But it has plans.13 They are old.99 Nobody asked.'],
    ['decimals', 'It cost 1.25 dollars, then 1.26 dollars, then 1.27 dollars.'],
    ['years in brackets', 'The laws (1997) of Samoa (1998) are old (1999) ones.'],
  ])('are not %s', (_, text) => {
    expect(labelsOf(text)).toEqual([])
  })
})
