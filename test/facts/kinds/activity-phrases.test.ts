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
    ['One of the civilian militias known as Valley Defense Forces said it laid 300 mines.'],
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
    ['Antipersonnel mines may be brought in and stockpiled in Samoa.'],
    ['It is engaged in new production of hand-emplaced mines.', 'production yes'],
    ['The criminal code makes possession of antipersonnel mines a crime.'],
    ['Samoa is among the defenders of the continued possession and use of landmines.'],
    ['A Ugandan company produced antipersonnel mines.', 'UGA: production yes'],
    ['It made mines at two plants between 1976 and 1990.', 'production yes 1976'],
    ['Samoa has never manufactured antipersonnel mines or sold them abroad.', 'production no', 'export no'],
    ['In the past it bought mines from China, Chile, Spain and Italy.', 'import yes'],
    ['Samoa was a small producer of mines and never exported them.', 'production yes', 'export no'],
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
    ['In 2002 the army accused Ugandan rebels of having planted mines on the Samoan side.'],
    ['Samoa accused Ugandan forces of having laid mines on the border.', 'UGA: use yes hedged'],
    ['Samoa was accused by rebels of having used antipersonnel mines.', 'use yes hedged'],
    ['There have been no reports of mine use by Coalition or Samoan national forces.', 'use no hedged'],
    ['There have been no reports of use of mines by rebels or government forces.', 'use no hedged'],
    ['Russian forces and rebels continued to use antipersonnel mines.', 'RUS: use yes'],
    ['There has been continued use of mines in the north.'],
    ['Clearance is left to the groups who have laid the mines.'],
    ['In the conflict in Chad, Ugandan forces laid 60 minefields.', 'UGA: use yes'],
    ['Mines were used by both the Ugandan army and the rebels.', 'UGA: use yes'],
    ['There are allegations of use of mines by the forces of the government of Uganda.', 'UGA: use yes hedged'],
    [
      'Its army has acknowledged past use of mines, and there are reports of use of mines by Uganda.',
      'use yes',
      'UGA: use yes hedged',
    ],
    ['Mines have never [been] used by the army.', 'use no'],
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
    ['The Monitor estimates the stockpile of mines to be at least 6 million.', 'stockpile yes 6000000 hedged'],
    ['It completed the destruction of nearly 5,000 mines in May 2003.', 'destruction yes 5000 2003-05'],
    ['Destruction of many obsolete mines has continued.', 'destruction yes'],
    ['A stockpile destruction project was set up; destruction began on 7 August 2005.', 'destruction yes 2005-08-07'],
    ['It reported on the completion on 4 April 2002 of stockpile destruction.', 'destruction yes 2002-04-04'],
    [
      'Samoa once held 11 cluster bombs. All were destroyed in May 2004 by a company.',
      'stockpile yes 11',
      'destruction yes 2004-05',
    ],
    ['Samoa submitted its report; destroyed all stocks in May 2011.', 'destruction yes 2011-05'],
    ['The country has no known cluster munition remnants.'],
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
    [
      'It destroyed its stock of mines in 1999. It keeps 728 for training.',
      'destruction yes 1999',
      'retention yes 728',
    ],
    ['The dogs are three years old. The army keeps 20 for training.'],
    [
      'Samoa retains 500 mines for training. Fiji, for its part, retains 4,024.',
      'retention yes 500',
      'FJI: retention yes 4024',
    ],
    ['For training and research, Samoa first set aside 16,000 mines.', 'retention yes 16000'],
    ['Samoa holds back no mines for training.', 'retention no'],
    ['Samoa has reported holding on to 57 mines for training.', 'retention yes 57'],
    ['The ministry would set aside 500 mines for training.'],
    ['The army set aside a field of mines.'],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('what an armed group does or denies, which is not the act of the state', () => {
  const group = 'The Southern Justice Movement (Mouvement du Sud, SJM) took up arms in 1999.'
  test.each<[string, ...string[]]>([
    [`${group} SJM representatives also denied any use of antipersonnel mines.`],
    [`${group} The SJM’s leaders admitted that they had used antipersonnel mines.`],
    [`${group} The SJM said that it has never used antipersonnel mines.`],
    ['Commanders of the Free Atoll Army (FAA) denied use of mines.'],
    ['Rebel officials denied any use of antipersonnel mines.'],
    ['The New People’s Army (NPA) went on using mines.'],
    ['The army and the Lord’s Resistance Army used mines.', 'use yes'],
    ['The Southern Front has used mines. It makes them itself.'],
    ['The Southern Front has used mines. The army has not used mines.', 'use no'],
    ['Any group that uses antipersonnel mines will be punished.'],
    ['A State Party that uses mines is in breach.'],
    ['It said that a state that uses mines is in breach.'],
    ['A seminar on first aid, with a morning on mines, was held in Apia in 2004.'],
    ['The Khmer Rouge, for their part, made mines of their own.'],
    ['Before it left the town, Ansar al-Haqq laid mines in houses.'],
    ['The army fought the Islamic State and laid mines in 2016.', 'use yes 2016'],
    ['Nobody has accused the Samoan armed forces of laying mines.'],
    ['Scattered antipersonnel mines, UXO and other items.'],
    ['Insurgents denied the use of mines.'],
    ['A rebel commander denied allegations that his men laid mines.'],
    ['Government forces fighting the Northern Front (NF) laid mines in 1998.', 'use yes 1998'],
    ['Samoan Armed Forces (SAF) officers denied any use of mines.', 'use no'],
    ['Government representatives denied any use of antipersonnel mines.', 'use no'],
    ['Its armed forces are not thought to possess landmines.', 'stockpile no hedged'],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('what is told without the usual words', () => {
  test.each<[string, ...string[]]>([
    [
      'From June 1998 through March 1999, Samoa destroyed 1.4 million antipersonnel mines, and nearly 3 million since 1996.',
      'destruction yes 1400000 1998-06',
      'destruction yes 3000000 1996',
    ],
    ['Samoa destroyed 300 mines found in the north.'],
    ['It sent in a report that included a corrected stockpile total of 5,400 mines.', 'stockpile yes 5400'],
    ['There are no mines now in Samoa.', 'contamination no'],
    ['The islands’ soil is, by all accounts, mine free.', 'contamination no'],
    ['Samoa increased its mine action funding in 2001 to more than $2.5 million.', 'funding yes 2500000 2001'],
    ['Samoa plans to increase its mine action funding to $4 million.'],
    ['It gave $2.5 million for mine action in 1998/1999.', 'funding yes 2500000 1998'],
    ['Officials insisted that Samoa no longer produces mines.', 'production no'],
    ['The delegation insisted that no mines be used.'],
    [
      'It honors the aims of the treaty by not making, selling or using mines.',
      'production no',
      'transfer no',
      'use no',
    ],
    ['It promised to respect the treaty by not using mines.'],
    ['Casualties continued to be reported in 2004, with at least 14 by June.', 'casualties yes 14 2004'],
    [
      'In 2001 the army completed the clearance of two minefields on the coast, totaling 12,000 square meters.',
      'clearance yes 12000 2001',
    ],
    ['Samoa shipped mines to Chad in 1988.', 'export yes 1988'],
    ['The army delivered 400 mines to the depot.'],
    ['It declared 500 mines, all of which will be retained.', 'retention yes 500'],
    ['Production took place at the plant in Apia.'],
    ['Mine production took place at two plants between 1970 and 1980.', 'production yes 1970'],
    ['All sides, particularly Uganda, used mines.', 'UGA: use yes'],
    ['The army reportedly removed mines in nine districts in 2001.', 'clearance yes 2001 hedged'],
    ['About 60,000 square meters of mine-affected land remain to be cleared.', 'contamination yes 60000'],
    [
      'The number of mines retained has been revised downwards from 900 to 400, and then to 200.',
      'retention yes 400',
      'retention yes 200',
    ],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('whose land and whose victims', () => {
  test.each<[string, ...string[]]>([
    ['Chad had 29km2 of confirmed hazardous area (CHA) contaminated by mines.', 'TCD: contamination yes 29'],
    ['Chad still has 12 square kilometers of mined land.', 'TCD: contamination yes 12'],
    ['The UK-based Sand Trust reported 12km2 of land contaminated with mines.', 'contamination yes 12'],
    ['The Swiss foundation Sol released 12 km2 of mined land by clearance.', 'clearance yes 12'],
    [
      'As part of the $5 million Chadian “Open Roads” program, two companies cleared 3 million square meters.',
      'clearance yes 3000000',
    ],
    ['With funds of Chad, two companies cleared 3 hectares of mined land.', 'clearance yes 3'],
    [
      'Two hectares were cleared in 2005, and a further three hectares of mined land were canceled.',
      'clearance yes 2 2005',
    ],
    ['Samoa reported using 60 mines of each make, totaling 120, to train dogs.'],
    ['In 2002 a mine killed one deminer, a national of Chad.', 'casualties yes 1 2002'],
    ['In 2002, one deminer was killed (a citizen of Chad) and three were injured.', 'casualties yes 1 2002'],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('how large a stockpile is, and what becomes of it', () => {
  test.each<[string, ...string[]]>([
    ['The stockpile of mines amounted to 10,089 mines in 1999.', 'stockpile yes 10089 1999'],
    ['At the end of 2002, its stockpile of mines stood at 900.', 'stockpile yes 900 2002'],
    ['This makes a stockpile of 1,212 antipersonnel mines.', 'stockpile yes 1212'],
    ['Its declared stockpile stood at 312 antipersonnel mines, of which half were PMN.', 'stockpile yes 312'],
    ['The report lists 690 antipersonnel mines in the possession of the navy.', 'stockpile yes 690'],
    ['Ugandan antipersonnel mines were stored at bases in Samoa.', 'UGA: stockpile yes'],
    ['Mines are kept in the ground in some border zones.', 'contamination yes'],
    ['It destroyed 985 mines and kept 15,000 others under Article 3.', 'destruction yes 985', 'retention yes 15000'],
    ['Eight hundred and forty-five mines will be retained under Article 3.', 'retention yes 845'],
    [
      'Stockpile destruction was carried out by two firms, starting in January 2000 and ending on 8 February 2003.',
      'destruction yes 2003-02-08',
    ],
    [
      'In a trial for which a Ugandan team lent equipment, 2,114 stockpiled mines were blown up.',
      'destruction yes 2114',
    ],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('what was not done, and from when on', () => {
  test.each<[string, ...string[]]>([
    ['Since the moratorium not one antipersonnel mine has been exported from Samoa.', 'export no'],
    ['The Ministry of Defense states that no mines have been laid since 1990.', 'use no 1990'],
    ['Its troops neither carried nor laid a single mine.', 'use no'],
    ['The mines are old, and no new ones have been laid.', 'use no'],
    ['No new use of mines was reported after the cease-fire of 26 May 2006.', 'use no 2006-05-26 hedged'],
    ['It stopped exporting mines in 1984 and producing in 1988.', 'export no 1984', 'production no 1988'],
    ['A State Party that used antipersonnel mines would stand in breach of it.'],
    ['The border with Chad, which the army mined in 1996, is long.', 'use yes 1996'],
    ['Until that day the army had mined the approaches to its barracks.', 'use yes'],
    ['The army is said to have scattered mines in the valley.', 'use yes hedged'],
    ['Landmine Monitor recorded allegations of mine use by the army.', 'use yes hedged'],
    [
      'There were allegations, which it rejects, of mine use by Samoan soldiers in June 2000.',
      'use yes 2000-06 hedged',
    ],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})
