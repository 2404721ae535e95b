import { describe, expect, test } from 'vitest'
import { factWords } from '../../support/facts.js'

const told = (text: string): string[] => factWords('activity', text)

describe('whose it is', () => {
  test.each<[string, ...string[]]>([
    ['HALO Trust cleared 12 hectares of land in 2003.', 'clearance yes 12 2003'],
    ['In Chad, HALO Trust cleared 12 hectares of land in 2003.', 'TCD: clearance yes 12 2003'],
    ['The Danish Demining Group cleared 300 mines in 2001.', 'clearance yes 300 2001'],
    ['It took part in mine clearance in Chad in 1999.', 'clearance yes 1999'],
    ['Senegal recorded 60 mine casualties in 2002.', 'SEN: casualties yes 60 2002'],
    [
      'Norway gave $3 million for mine action in 2005 and Japan $2 million.',
      'NOR: funding yes 3000000 2005',
      'JPN: funding yes 2000000 2005',
    ],
    ['The European Commission gave €5 million for mine action.'],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('when it was', () => {
  test.each<[string, ...string[]]>([
    ['Between 1999 and 2003, 45 mine casualties were recorded.', 'casualties yes 45'],
    ['From January to June 2000, 31 hectares of land were cleared.', 'clearance yes 31 2000'],
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
