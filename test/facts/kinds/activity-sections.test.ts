import { describe, expect, test } from 'vitest'
import { factWords } from '../../support/facts.js'

const told = (heading: string, text: string): string[] => factWords('activity', `${heading}\n\n${text}`)

describe('a heading tells of what a bare word is said', () => {
  test.each<[string, string, ...string[]]>([
    ['Production and Transfer', 'No transfers are known since then.', 'transfer no hedged'],
    ['Production and Transfer', 'There is no record of any export.', 'export no hedged'],
    ['Production and Transfer', 'There is no record of any export of bicycles.'],
    ['Production and Transfer', 'No production of antitank mines has been reported.'],
    ['Production and Transfer', 'It has no plans for production.'],
    ['Production and Transfer', 'The production lines were closed in 1992.', 'production no 1992'],
    ['Production and Transfer', 'Production went on under license.', 'production yes'],
    ['Mine Action', 'Production went on under license.'],
    ['Stockpiling', 'None have been destroyed to date.', 'destruction no'],
    ['Landmine Casualties', 'None have been destroyed to date.'],
    ['Stockpiling', 'The first 496 were burned at the fort on 24 June 2003.', 'destruction yes 496 2003-06-24'],
    ['Stockpiling', 'The first 300 recruits were burned by the sun.'],
    ['Stockpiling', 'No destruction of stocks has been reported.', 'destruction no hedged'],
    ['Stockpiling', 'It is certain that the stocks are large.', 'stockpile yes'],
    ['Stockpiling', 'The stocks of rice are large.'],
    ['Stockpiling', 'No stockpile was declared in 2008.', 'stockpile no'],
    ['Stockpiling', 'No stockpile was reported by Chad.', 'TCD: stockpile no hedged'],
    ['Landmine Problem', 'The number of mines does not exceed 300.', 'contamination yes 300 hedged'],
    ['Stockpiling', 'The number of mines does not exceed 300.'],
  ])('%s: %s', (heading, text, ...expected) => {
    expect(told(heading, text)).toEqual(expected)
  })
})
