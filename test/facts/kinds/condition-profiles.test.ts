import { describe, expect, test } from 'vitest'
import { parseReport } from '../../../src/index.js'

/** What a page of Samoa tells of it, as `casualties yes 5 2003..2004 hedged`, with the party where it is another. */
function told(text: string): string[] {
  return parseReport(`SAMOA\n\n${text}`).facts.flatMap((fact) => {
    if (fact.kind !== 'activity') return []
    const date = fact.dateEnd === undefined ? fact.date : `${fact.date}..${fact.dateEnd}`
    const party = fact.party.code === 'WSM' ? null : fact.party.code
    const words = [fact.activity, fact.holds, fact.quantity, date, fact.hedged ? 'hedged' : null, party]
    return [words.filter((word) => word !== null).join(' ')]
  })
}

describe('tables of casualties', () => {
  test('of a profile', () => {
    const table =
      'All known casualties by end of 2012\n\nAt least 3,200 mine/ERW casualties (900 killed; 2,300 injured)\n\nCasualties in 2012\n\n16 (2011: 24)\n\n2012 casualties by outcome\n\n1 killed; 15 injured (2011: 24 injured)\n\n2012 casualties by device type\n\n4 antipersonnel mines, 12 unknown'
    expect(told(table)).toEqual(['casualties yes 3200', 'casualties yes 16 2012', 'casualties yes 24 2011'])
  })

  test('with remarks on some of them', () => {
    const table =
      'Mine/ERW casualties in 2006\n\nTotal: 59 (2005: 64)\n\nCasualty analysis\n\nKilled: 16\n\nInjured: 33\n\n(no details for 10 casualties in 2006)'
    expect(told(table)).toEqual(['casualties yes 59 2006', 'casualties yes 64 2005'])
  })

  test('a label with a capital more', () => {
    const table =
      'Article 5 (clearance of mined areas)\n\nDeadline: 1 March 2018\n\nDemining Progress in 2007\n\nMined area clearance: 3.7km2'
    expect(told(table)).toEqual(['clearance yes 3.7 2007'])
  })
})

describe('casualties', () => {
  test.each<[string, ...string[]]>([
    ['No female casualties were recorded in 2014.'],
    ['No information was available on whether the figure included military casualties.'],
    ['No civilian mine casualties were reported in 2014.', 'casualties no 2014 hedged'],
    ['In 2009, 33 mine/explosive remnants of war (ERW) casualties were identified.', 'casualties yes 33 2009'],
    [
      'There were 33 mine casualties in 2009, lower than the 130 recorded for 2007.',
      'casualties yes 33 2009',
      'casualties yes 130 2007',
    ],
    [
      'The number of victims was higher than in 2012 (nine casualties) and 2011 (six casualties).',
      'casualties yes 9 2012',
      'casualties yes 6 2011',
    ],
    [
      'The last casualties caused by mines were reported in 2006, when 34 casualties occurred.',
      'casualties yes 2006',
      'casualties yes 34 2006',
    ],
    ['A significant increase in mine/UXO casualties was reported in 2004.', 'casualties yes 2004'],
    ['Reported mine/UXO casualties in the zone decreased significantly in 2004.', 'casualties yes 2004'],
    ['There was no increase in mine casualties in 2004.'],
    [
      'There were 1,000 civilian casualties and 300 military casualties from mines.',
      'casualties yes 1000',
      'casualties yes 300',
    ],
    ['Casualties in 2007 decreased to 12 from 20 in 2006.', 'casualties yes 12 2007', 'casualties yes 20 2006'],
    ['In 2004, 12 casualties were caused by UXO and two by mines.'],
    [
      'The ICRC registered 120 mine victims in 2001, a decrease from 180 in 2000.',
      'casualties yes 120 2001',
      'casualties yes 180 2000',
    ],
    ['Two casualties were adults, and both had stepped on mines.'],
    ['The Red Cross assisted 34 mine casualties in 2001.'],
    ['The Monitor reported 8,000 new mine casualties worldwide in 2003.'],
    ['In 2002, casualties were reported in 65 countries.'],
    [
      'The center recorded 750 casualties (197 killed; 553 injured) between 2000 and 2010.',
      'casualties yes 750 2000..2010',
    ],
    ['Two soldiers were killed when their vehicle hit a mine in June 2001.', 'casualties yes 2 2001-06'],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('contamination', () => {
  test.each<[string, ...string[]]>([
    ['Samoa is massively contaminated with mines and shells.', 'contamination yes'],
    ['Samoa is likely contaminated by mines.', 'contamination yes hedged'],
    ['Samoa is contaminated with cluster munitions, landmines, and shells.', 'contamination yes'],
    ['Samoa is contaminated with shells, but not with mines.'],
    ['Samoa was formerly affected by mines.'],
    ['It has a level of mine contamination that is among the world’s highest.', 'contamination yes'],
    [
      'At the end of 2012, it reported 16.9km2 of land contaminated with antipersonnel mines.',
      'contamination yes 16.9',
    ],
    [
      'The center estimates that there are some 8,000 square kilometers of contaminated land, including 1,500 square kilometers affected by mines.',
      'contamination yes 8000 hedged',
      'contamination yes 1500 hedged',
    ],
    ['Mine contamination dates from prior to 1975 and affects the north.', 'contamination yes'],
    ['161km2 of land was suspected to be mined.', 'contamination yes 161 hedged'],
    ['It had almost 29.5km2 of confirmed hazardous areas (CHAs) containing mines.', 'contamination yes 29.5'],
    [
      'A total of 11 mined areas identified during survey remained to be released across six regions.',
      'contamination yes 11',
    ],
    ['There is no evidence of mines in Samoa.', 'contamination no hedged'],
    ['In its report, Samoa reported no mined areas.', 'contamination no'],
    ['It became mine-free in June 2004.', 'contamination no 2004-06'],
    ['Samoa suspects that it has mined areas.', 'contamination yes hedged'],
    ['All except Samoa are mine-affected.'],
    ['It spoke of the countries that are contaminated with mines.'],
    ['Landmines affect more than 60 countries.'],
    ['Landmines remain a problem in many developing countries.'],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('clearance', () => {
  test.each<[string, ...string[]]>([
    [
      'Contamination\nMines\nDemining in 2008\n15.7km2 of battle areas\n9.4km2 of mined areas',
      'contamination yes',
      'clearance yes 9.4 2008',
    ],
    ['The two organizations report demining 44,000 square meters in 2003.', 'clearance yes 44000 2003'],
    ['MAG and NPA combined to clear 44,000 square meters in 2003.', 'clearance yes 44000 2003'],
    ['Clearance was slow, with just over 2km2 cleared in 2011.', 'clearance yes 2 2011'],
    [
      'From 1996 to 2003, its teams cleared 43 hectares of land, including 33 hectares since 1999.',
      'clearance yes 43 1996..2003',
    ],
    ['Clearance operations were reported completed in the north in October 2003.', 'clearance yes 2003-10 hedged'],
    [
      'Clearance of mined areas amounted to 2.3km2 in 2007, up from 1.9km2 in 2006.',
      'clearance yes 2.3 2007',
      'clearance yes 1.9 2006',
    ],
    ['It fulfilled its Article 5 clearance obligations in 2010.', 'clearance yes 2010'],
    ['It called on states that have not fulfilled their clearance obligations to do so.'],
    ['More than 5,000 mines have been removed from the area.', 'clearance yes 5000'],
    ['A total of 304km2 had been cleared between the start in 1996 and June 2011.', 'clearance yes 304 1996..2011-06'],
    ['It has made progress in clearing mines from its border.', 'clearance yes'],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('money', () => {
  test.each<[string, ...string[]]>([
    [
      'In 2018, it provided $36 million in mine action funding, half its 2017 level when it contributed $74 million.',
      'funding yes 36000000 2018',
      'funding yes 74000000 2017',
    ],
    [
      'In 2015, it provided €13.7 million ($15 million) for mine action, compared to €13.2 million ($17 million) in 2014.',
      'funding yes 13700000 2015',
      'funding yes 13200000 2014',
    ],
    [
      'Japan (¥300 million/$4 million) and Norway ($2 million) provided most of the mine action funds.',
      'funding yes 300000000 JPN',
      'funding yes 2000000 NOR',
    ],
    ['The largest contribution to mine action went to Angola ($4 million).'],
    ['The United States (US) provided $267,000 for victim assistance.', 'funding yes 267000 USA'],
    ['The government is reportedly investing $20 million in mine action.', 'funding yes 20000000 hedged'],
    ['Samoa has never reported any contributions to its mine action program.', 'funding no hedged'],
    ['Under $1 million was contributed by donors for mine action in 2004.', 'funding yes 1000000 2004'],
    [
      'Funding for mine action in 2007 increased to $3 million from $2 million in 2006.',
      'funding yes 3000000 2007',
      'funding yes 2000000 2006',
    ],
    ['No funding for mine action was reported in 2005.', 'funding no 2005 hedged'],
    ['It did not receive any funding for mine action in 2005.', 'funding no 2005'],
    ['It made contributions to mine action ranging from $2 million to $5 million.'],
    [
      'Norway gave $5 million to mine action in Samoa in 2004. Italy did not contribute in 2004.',
      'funding yes 5000000 2004 NOR',
      'funding no 2004 ITA',
    ],
    ['Spain, a donor to mine action in 2009, gave nothing in 2011.', 'funding no 2011 ESP'],
    ['Italy did not contribute to the debate on mine action.'],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('help to victims', () => {
  test.each<[string, ...string[]]>([
    ['Samoa is not known to provide assistance to mine survivors.', 'victim-assistance no hedged'],
    ['The government does not provide any special assistance to landmine victims.', 'victim-assistance no'],
    ['Victim assistance efforts continued in 2007.', 'victim-assistance yes 2007'],
    ['Mine survivors are entitled to free health care.', 'victim-assistance yes'],
    ['Some support has been provided to survivors.', 'victim-assistance yes'],
    ['Some support has been provided to survivors of the earthquake.'],
    ['He said that the authorities must provide help to all mine victims.'],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})
