import { describe, expect, test } from 'vitest'
import { parseReport } from '../../../src/index.js'
import { factsOf, factWords } from '../../support/facts.js'

const told = (text: string): string[] => factWords('activity', text)

describe('whose it is', () => {
  test.each<[string, ...string[]]>([
    ['HALO Trust cleared 12 hectares of land in 2003.', 'clearance yes 12 2003'],
    ['In Chad, HALO Trust cleared 12 hectares of land in 2003.', 'TCD: clearance yes 12 2003'],
    ['The Danish Demining Group cleared 300 mines in 2001.', 'clearance yes 300 2001'],
    ['It took part in mine clearance in Chad in 1999.', 'clearance yes 1999'],
    ['Senegal recorded 60 mine casualties in 2002.', 'SEN: casualties yes 60 2002'],
    ['There were 12 mine casualties in 2003 and 9 in 2004.', 'casualties yes 12 2003', 'casualties yes 9 2004'],
    [
      'Norway gave $3 million for mine action in 2005 and Japan $2 million.',
      'NOR: funding yes 3000000 2005',
      'JPN: funding yes 2000000 2005',
    ],
    ['The European Commission gave €5 million for mine action.'],
    [
      'In 2005, mine casualties were reported in Chad, Mali and Niger.',
      'TCD: casualties yes 2005',
      'MLI: casualties yes 2005',
      'NER: casualties yes 2005',
    ],
    ['In 2005, 30 mine casualties occurred in Chad and Mali.', 'TCD: casualties yes 2005', 'MLI: casualties yes 2005'],
    ['Mines were cleared in Chad, and Mali has done the same.', 'TCD: clearance yes'],
    ['HALO Trust cleared 1.4 square kilometers in northeast Chad in 2004.', 'TCD: clearance yes 1.4 2004'],
    ['Ten of the 14 districts in Chad are contaminated by landmines.', 'TCD: contamination yes'],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('rows of a year', () => {
  test.each<[string, ...string[]]>([
    [
      'Stockpile\nNone\nMine/ERW casualties in 2006\nTotal: 18 (2005:12)\nMines: 13 (2005: 6)',
      'stockpile no',
      'casualties yes 18 2006',
      'casualties yes 12 2005',
    ],
    [
      'Stockpile\nNone\nDemining progress in 2006\nMined area clearance: 3.5km2 (2005: none reported)\nArea cancellation: 7km2',
      'stockpile no',
      'clearance yes 3.5 2006',
      'clearance no 2005 hedged',
    ],
    [
      'Stockpile\nNone\nMine action funding in 2007\nInternational: $7 million (2006: $1.5 million)\nNational: $300,000 (2006: $0)',
      'stockpile no',
      'funding yes 7000000 2007',
      'funding yes 1500000 2006',
      'funding yes 300000 2007',
      'funding no 2006',
    ],
    [
      'Stockpile\nNone\nMine action funding in 2006\nInternational: US$900,000/€700,000\n\n(2005: $800,000)\n\nNational: none reported',
      'stockpile no',
      'funding yes 900000 2006',
      'funding yes 800000 2005',
      'funding no 2006 hedged',
    ],
    [
      'Stockpile\nNone\nMine action funding in 2007\nNational: (July 2006–June 2007): $3 million',
      'stockpile no',
      'funding yes 3000000',
    ],
    ['Stockpile\nNone\nDemining in 2008\nNot reported', 'stockpile no', 'clearance unknown 2008'],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })

  test('the words of a line are quoted as they stand', () => {
    const quotes = factsOf(
      'Stockpile\nNone\nMine action funding in 2007\nInternational: $7 million\nNational: $1 million (2006: $2 million)',
    )
      .filter(({ rule }) => rule === 'activity/funding-row')
      .map(({ evidence }) => evidence.quote)
    expect(quotes).toEqual([
      'Mine action funding in 2007 International: $7 million',
      'National: $1 million',
      'National: $1 million (2006: $2 million)',
    ])
  })
})

describe('beside another number', () => {
  test.each<[string, ...string[]]>([
    [
      'Thirty mine casualties were recorded in 2002, as against 58 in 2001.',
      'casualties yes 30 2002',
      'casualties yes 58 2001',
    ],
    [
      'Mines killed three people in 2002; in 2001 there had been nine.',
      'casualties yes 3 2002',
      'casualties yes 9 2001',
    ],
    ['Casualties to mines doubled from 20 in 2001 to 40 in 2002.', 'casualties yes 20 2001', 'casualties yes 40 2002'],
    [
      'In 2003, it gave €700,000 for mine action, a decrease from €2 million in 2002.',
      'funding yes 700000 2003',
      'funding yes 2000000 2002',
    ],
    ['There were 20 mine casualties in 2002, and 300 mines were found in a depot in 2001.', 'casualties yes 20 2002'],
    ['It cleared three minefields in 2002, as against five in 2001.', 'clearance yes 3 2002'],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('what is left', () => {
  test.each<[string, ...string[]]>([
    ['It is not believed that the country is affected by mines.', 'contamination no hedged'],
    ['Remaining mine contamination covered 23km2.', 'contamination yes 23'],
    ['A survey identified 70 suspected mined areas.', 'contamination yes 70 hedged'],
    ['Contaminated by: antipersonnel mines (heavy) and unexploded ordnance.', 'contamination yes'],
    ['In 2006, 300 antipersonnel mines were found in an old warehouse.'],
    ['In 2002, in 20 planned operations, 7,000 square meters of land were cleared.', 'clearance yes 7000 2002'],
    ['In March 2003, it reported the completion of demining in the north.', 'clearance yes'],
    [
      'The US State Department counts 5,000 mines there. In 2001, army engineers cleared 10 hectares.',
      'clearance yes 10 2001',
    ],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

test('a row of a table tells a fraction, and not nothing', () => {
  expect(told('Stockpile\nNone\nDemining in 2008\nMined areas: 0.3km2 Battle area: None')).toContain(
    'clearance yes 0.3 2008',
  )
})

describe('what is found and given back', () => {
  test.each<[string, ...string[]]>([
    ['The teams returned 3 hectares to the community through clearance.', 'clearance yes 3'],
    ['After clearance, 3 hectares were handed over to local farmers.', 'clearance yes 3'],
    ['The team returned 3 hectares to the army after clearance.'],
    ['Some 30,000 mines were found in the area and destroyed.', 'clearance yes 30000'],
    ['In 1999, 30,000 mines were found in old depots and destroyed.'],
    ['EOD teams destroyed 45 antipersonnel mines in 2002.', 'clearance yes 45 2002'],
    ['Army engineers destroyed 300 mines kept in a depot.'],
    ['It does not produce mines and engages in mine clearance.', 'production no', 'clearance yes'],
    ['It engages in risk education and victim assistance.', 'victim-assistance yes'],
    ['It reported a total of almost 129km2 of confirmed mined area.', 'contamination yes 129'],
    ['The area suspected to be contaminated by mines is large.', 'contamination yes hedged'],
    ['There have been 300 mine- and UXO-related casualties.', 'casualties yes 300'],
    [
      'Its mine action funding in 2002 totaled DKK 83 million, a decrease from DKK 119 million in 2001.',
      'funding yes 83000000 2002',
      'funding yes 119000000 2001',
    ],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('when it was', () => {
  test.each<[string, ...string[]]>([
    ['Between 1999 and 2003, 45 mine casualties were recorded.', 'casualties yes 45 1999'],
    ['From January to June 2000, 31 hectares of land were cleared.', 'clearance yes 31 2000-01'],
    ['By the end of 1999, 31 hectares of land had been cleared.', 'clearance yes 31 1999'],
    ['Since May 1997 there has been demining in the north.', 'clearance yes 1997-05'],
    ['In May 2003, an official said that 12 people were killed by mines.', 'casualties yes 12'],
    ['Mine casualties fell from 40 in 2001 to 20 in 2002.', 'casualties yes 40 2001', 'casualties yes 20 2002'],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('how sure it is', () => {
  test.each<[string, ...string[]]>([
    ['It is not mine-affected.', 'contamination no'],
    ['It is considered not to be mine-affected.', 'contamination no hedged'],
    ['There is no evidence that the country is mine-affected.', 'contamination no hedged'],
    ['No mine casualties were reported in 2003.', 'casualties no 2003 hedged'],
    ['There were no mine casualties in 2003.', 'casualties no 2003'],
    ['It is not known whether there were any mine casualties.', 'casualties unknown'],
    ['It is not known to have contributed to mine action.', 'funding no hedged'],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

test.each([
  'It hopes to be mine-free by 2010.',
  'If it is affected by mines, it must clear them within ten years.',
  'It assists mine-affected countries and calls on others to contribute to mine action.',
  'The deadline for clearance of mined areas is 1 March 2009.',
  'Landmines kill or injure 26,000 people every year.',
  'It is contaminated with unexploded ordnance from World War II, which caused three casualties.',
  'Officers were trained in mine clearance, and a seminar on mine casualties was held in June 2001.',
  'Two districts were declared mine-free.',
  'It spent $2 million on new offices.',
])('nothing of a country in: %s', (text) => {
  expect(told(text)).toEqual([])
})

describe('ranges of dates', () => {
  test.each([
    ['Between 1992 and 2008, a total of 136 people were killed by landmines in Samoa.', '1992', '2008'],
    ['From July to October 2003, Samoa cleared 136 landmines.', '2003-07', '2003-10'],
    ['There were 12 mine casualties in 2003 and 2004.', '2003', '2004'],
    ['In 1999 and early 2000, 69 mine casualties were recorded.', '1999', '2000'],
    ['More than 30,000 landmines were cleared and destroyed in 1999 and early 2000.', '1999', '2000'],
  ])('have a start and an end: %s', (text, date, dateEnd) => {
    const [fact] = parseReport(`SAMOA\n\n${text}`).facts.filter(({ kind }) => kind === 'activity')
    expect(fact).toMatchObject({ date, dateEnd })
  })

  test('have no end where there is one date only', () => {
    const [fact] = parseReport('SAMOA\n\nIn 2003, Samoa cleared 136 landmines.').facts
    expect(fact).toMatchObject({ kind: 'activity', date: '2003' })
    expect(fact).not.toHaveProperty('dateEnd')
  })
})
