import { describe, expect, test } from 'vitest'
import { factWords } from '../../support/facts.js'

const told = (text: string): string[] => factWords('activity', text)

describe('whose word it is, and what it denies', () => {
  test.each<[string, ...string[]]>([
    ['Samoa reports that it has never made or exported mines.', 'production no', 'export no'],
    ['There are reports that Samoa has exported mines.', 'export yes hedged'],
    ['The government denied allegations that its troops laid mines.', 'use no'],
    ['The government denied new allegations of mine use by its troops.', 'use no'],
    ['The Southern Liberation Front told a newspaper that it had not used antipersonnel mines.'],
    ['Nor is the peacekeeping force which came to Samoa in 1997 believed to have used mines.'],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('who made or sold them, and who does no longer', () => {
  test.each<[string, ...string[]]>([
    ['Samoa used to produce antipersonnel mines.', 'production yes'],
    ['Equipment used to produce antipersonnel mines was scrapped.'],
    ['Samoa once produced the “Siva” antipersonnel mine.', 'production yes'],
    ['Samoa is one of nine countries that still produce antipersonnel mines.', 'production yes'],
    ['Samoa is one of the few states still producing antipersonnel mines.', 'production yes'],
    ['Samoa ceased landmine export in 1987 and production in 1992.', 'export no 1987', 'production no 1992'],
    ['Samoa says that production and export ceased in 1989.', 'production no 1989', 'export no 1989'],
    ['For six years Samoa has not made or supplied to its troops antipersonnel mines.', 'production no'],
    ['Samoa received antipersonnel mines from China in 1985.', 'import yes 1985'],
    ['The center received 300 mines from the police.'],
    ['Mines of that make have been used or stockpiled in Chad and Mali.'],
    ['It made mines at two plants between 1976 and 1990.', 'production yes 1976'],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('who is said to have used them', () => {
  test.each<[string, ...string[]]>([
    ['There is no evidence of government use of mines.', 'use no hedged'],
    ['There were allegations of army use of mines in 2007, which Samoa denied.', 'use yes 2007 hedged'],
    ['There were reports of Ugandan use of mines in 2000.', 'UGA: use yes 2000 hedged'],
    ['Samoa was accused of laying mines in 1999.', 'use yes 1999 hedged'],
    ['Samoa is suspected of using antipersonnel mines.', 'use yes hedged'],
    ['There have been no reports of mine use by Coalition or Samoan national forces.', 'use no hedged'],
    ['There have been no reports of use of mines by rebels or government forces.', 'use no hedged'],
    ['Russian forces and rebels continued to use antipersonnel mines.', 'RUS: use yes'],
    ['Samoa said that it previously used mines on its border.', 'use yes'],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('how large a stock is, and when it was destroyed', () => {
  test.each<[string, ...string[]]>([
    ['Samoa declared 4,342 antipersonnel mines in stockpile.', 'stockpile yes 4342'],
    ['Samoa’s stockpile totaled 45,000 antipersonnel mines.', 'stockpile yes 45000'],
    ['Its report made public details of its stockpile of 8,170 mines.', 'stockpile yes 8170'],
    ['It has not provided details of its stockpile.'],
    ['Samoa’s antipersonnel mine stockpile may total two million.', 'stockpile yes 2000000 hedged'],
    ['A stockpile of 14,000 mines was left by the old army.', 'stockpile yes 14000'],
    ['Samoa destroyed 1.85 million stockpiled antipersonnel mines in 2003.', 'destruction yes 1850000 2003'],
    ['The last stockpiled mines were destroyed on 1 March 2003.', 'destruction yes 2003-03-01'],
    ['Stockpile destruction was completed ahead of the treaty deadline of 1 November 2006.', 'destruction yes'],
    ['Stockpile destruction began in March 2001 and was completed in July 2002.', 'destruction yes 2002-07'],
    ['It reported on the completion on 4 April 2002 of stockpile destruction.', 'destruction yes 2002-04-04'],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('how many are kept', () => {
  test.each<[string, ...string[]]>([
    ['Samoa reported that it would retain 300 mines for training.', 'retention yes 300'],
    ['Samoa announced it would retain no mines.', 'retention no'],
    ['Samoa announced its intention to keep mines for training until 2019.', 'retention yes'],
    ['If it ratified, it would retain 300 mines.'],
    ['Samoa reported having 150 mines retained for training.', 'retention yes 150'],
    ['Samoa kept 900 mines for training, but this was reduced to 500.', 'retention yes 900', 'retention yes 500'],
    ['It will retain 900 mines, but has reduced the quantity to 500.', 'retention yes 900', 'retention yes 500'],
    ['The number retained fell in 2012, when 63 mines were destroyed for training.', 'destruction yes 63'],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})
