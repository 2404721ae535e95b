import { describe, expect, test } from 'vitest'
import { factWords } from '../../support/facts.js'

const told = (text: string): string[] => factWords('activity', text)

describe('what is denied', () => {
  test.each<[string, ...string[]]>([
    [
      'It never made or sold antipersonnel mines and last laid them in 1971.',
      'production no',
      'transfer no',
      'use yes 1971',
    ],
    ['Japan never produced landmines, and last used them in 1944.', 'JPN: production no', 'JPN: use yes 1944'],
    ['The army is not known have ever bought or laid mines.', 'import no hedged', 'use no hedged'],
    ['It has “never exported, planted or resorted to the use of mines.”', 'export no', 'use no'],
    ['It makes no mines, has never laid any, or had any part in their export.', 'production no', 'use no', 'export no'],
    ['Mines are made neither by the army nor by private firms.', 'production no'],
    ['Mines have never been produced or laid by the country.', 'production no', 'use no'],
    ['It states that mines were never made here and that it sells none abroad.', 'production no', 'export no'],
    ['It is not known ever to have made mines or to have sold any abroad.', 'production no hedged', 'export no hedged'],
    ['The government continues to deny any use of mines.', 'use no'],
    ['Officials denied reports of use of mines by its soldiers deployed in Japan.', 'use no'],
    ['The army has never and will never lay landmines.', 'use no'],
    ['There is no public or private production of landmines.', 'production no'],
    ['It did not use or transfer mines in 2003.', 'use no 2003', 'transfer no 2003'],
    ['No stockpile of mines is in its hands.', 'stockpile no'],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('what is denied in words', () => {
  test.each<[string, ...string[]]>([
    ['Samoa denied having used mines in 2003.', 'use no 2003'],
    ['It denied ever using antipersonnel mines.', 'use no'],
    ['It has not produced cluster munitions and denies stockpiling them.', 'production no', 'stockpile no'],
    ['It continues to deny that it uses mines.', 'use no'],
    ['It does not deny using mines.'],
    ['It makes no shipments of mines to other countries.', 'export no'],
    ['It stated in its Article 7 reports that it has never stockpiled mines.', 'stockpile no'],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('how many', () => {
  test.each<[string, ...string[]]>([
    ['It possesses about 100,000 antipersonnel mines.', 'stockpile yes 100000'],
    ['It holds at least 2,500 antipersonnel mines.', 'stockpile yes 2500'],
    ['It possesses as many as 50,000 mines.', 'stockpile yes 50000'],
    ['It possesses no more than 300 antipersonnel mines.', 'stockpile yes 300'],
    ['It keeps fewer than ten antipersonnel mines in stock.', 'stockpile yes 10'],
    ['It has a stockpile of six to seven million antipersonnel mines.', 'stockpile yes'],
    ['It has a stockpile of 700-900,000 antipersonnel mines.', 'stockpile yes'],
    ['It retains close to forty-two mines for training.', 'retention yes 42'],
    ['It possesses no more antipersonnel mines.', 'stockpile no'],
    ['Tonga and Fiji destroyed 3,000 mines in 2004.', 'TON: destruction yes 2004', 'FJI: destruction yes 2004'],
    [
      'Tonga and Fiji each destroyed 3,000 mines in 2004.',
      'TON: destruction yes 3000 2004',
      'FJI: destruction yes 3000 2004',
    ],
    [
      'Two States Parties destroyed 3,000 mines in 2004: Tonga and Fiji.',
      'TON: destruction yes 2004',
      'FJI: destruction yes 2004',
    ],
    [
      'In May 1999 Tonga announced that it had destroyed 5,127 antipersonnel mines, while retaining 2,000 for training purposes.',
      'TON: destruction yes 5127',
      'TON: retention yes 2000',
    ],
    ['Three states are known to have produced mines for others: Tonga told of it.'],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('who uses them', () => {
  test.each<[string, ...string[]]>([
    ['Both the army and the rebels used mines in 1995.', 'use yes 1995'],
    ['Neither the government nor the rebels have used mines since 1996.', 'use no 1996'],
    ['The army, according to rebel leaders, used mines in March 2000.', 'use yes 2000-03 hedged'],
    ['Rebels accused the army of laying mines in 2000.', 'use yes 2000 hedged'],
    ['Landmine Monitor has no evidence of mine use by government forces.', 'use no hedged'],
    ['Landmine Monitor is not aware of any use of mines by the rebels.'],
    ['The rebels, according to the army, used mines in March 2000.'],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('what mines to train with are', () => {
  test.each<[string, ...string[]]>([
    ['The army was using 60 antipersonnel mines to train its dogs.'],
    ['The center used 60 mines for the training of deminers.'],
    ['The mines provided for training were never used.'],
    ['It did not subtract the mines consumed from the total retained.'],
    ['It did not report on the use of the live retained mines.'],
    ['It intends to keep 1,200 mines for training.', 'retention yes 1200'],
    ['It will destroy 9,000 mines and retain 100 for training purposes.', 'retention yes 100'],
    ['It has decided to retain no mines.', 'retention no'],
    ['It will keep its antipersonnel mines as long as others do.'],
    ['It has no stockpile of mines, including any mines retained.', 'stockpile no', 'retention no'],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('destruction that goes on', () => {
  test.each<[string, ...string[]]>([
    ['Stockpile destruction is under way.', 'destruction yes'],
    ['It began destruction of its stockpile in May 2001.', 'destruction yes 2001-05'],
    ['It has not begun destroying its stockpile of mines.', 'destruction no'],
    ['It announced the successful completion on 4 May 2001 of stockpile destruction.', 'destruction yes 2001-05-04'],
    ['Destruction of the stockpile is to begin in May 2003.'],
    ['It hopes that stockpile destruction is under way by 2003.'],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('evidence of doing', () => {
  test.each<[string, ...string[]]>([
    ['There have been no reports of Samoa ever exporting landmines.', 'export no hedged'],
    ['Nor is there evidence of mines ever having been made there.', 'production no hedged'],
    ['There were credible reports of mine laying by Japanese forces.', 'JPN: use yes hedged'],
    ['There continue to be allegations of use of mines by government forces.', 'use yes hedged'],
    ['The Monitor documented new use of mines by government forces in Japan in 2004.', 'JPN: use yes 2004'],
    ['There have been reports of use of mines by rebels who fight government troops.'],
    ['There were allegations of new use of mines.'],
    [
      'Its troops used mines. There are also allegations of use by Japan and Russia.',
      'use yes',
      'JPN: use yes hedged',
      'RUS: use yes hedged',
    ],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('what goes on and what has ceased', () => {
  test.each<[string, ...string[]]>([
    ['Its factories have not ceased to make antipersonnel mines.', 'production yes'],
    ['It appears not to have stopped using mines.', 'use yes hedged'],
    ['Landmines ceased to be produced in 1986.', 'production no 1986'],
    ['It stopped laying mines in 1996.', 'use no 1996'],
    ['Japan and Samoa were confirmed to be using mines.', 'JPN: use yes', 'use yes'],
    ['Antipersonnel mines are made by two companies.', 'production yes'],
    ['Samoa has been one of the world’s largest producers of mines.', 'production yes'],
    ['A report named Samoa as a holder of antipersonnel mines.', 'stockpile yes'],
    ['The border was mined by Japan in 1980.', 'JPN: use yes 1980'],
    ['The border was mined by rebels.'],
    ['Non-state armed groups, most of them small, continued to use mines.'],
    ['Its own troops mined parts of the border in 1998 and 2001.', 'use yes 1998', 'use yes 2001'],
    ['Russian forces and Japanese forces both used mines in the war.', 'RUS: use yes', 'JPN: use yes'],
    ['Until the war of 1991, mines were laid by Japan and Russian troops.', 'JPN: use yes', 'RUS: use yes'],
    ['Polisario has laid no mines since.', 'ESH: use no'],
    ['Mine production ceased in 1990.', 'production no 1990'],
    ['It laid mines in 1998 and 2001.', 'use yes 1998', 'use yes 2001'],
    ['There are minefields in the west, some of which Japan laid before 1945.', 'contamination yes', 'JPN: use yes'],
    ['Japanese troops laid both antitank mines and antipersonnel mines.', 'JPN: use yes'],
    ['Japan has antipersonnel mines stockpiled in Samoa.', 'JPN: stockpile yes'],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('stocks and their destruction', () => {
  test.each<[string, ...string[]]>([
    ['Its report puts the stockpile at 4,500 antipersonnel mines.', 'stockpile yes 4500'],
    [
      'It destroyed its stockpile of mines, and retained none for training purposes.',
      'destruction yes',
      'retention no',
    ],
    [
      'It reported having 1,900 mines stored in four depots. It has destroyed 200 mines.',
      'stockpile yes 1900',
      'destruction yes 200',
    ],
    [
      'It began destruction of its stockpile of 90 mines in May 2000 and concluded in June 2001.',
      'destruction yes 90 2001-06',
    ],
    ['It is believed to have a stockpile of about two million mines.', 'stockpile yes 2000000 hedged'],
    ['Nor is it known whether there is a stockpile of mines.', 'stockpile unknown'],
    ['Its army used most of its mines and destroyed the rest.', 'use yes', 'destruction yes'],
    ['It destroyed 31 newly discovered stockpiled mines in May 2004.', 'destruction yes 31 2004-05'],
    ['It declared the destruction of a stockpile of 90 cluster bombs in 2005.', 'destruction yes 90 2005'],
    [
      'It completed the destruction of its stockpile of 90 mines at the end of July 2008.',
      'destruction yes 90 2008-07',
    ],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

test.each([
  'What it has in its stockpile is not made public.',
  'The rescue service made safe 40 bombs, two mines among them.',
  'A moratorium has kept mines from being exported.',
  'Many weapons were imported in 1980, but no mines are believed to have been among them.',
  'A peacekeeping force is not believed to have used mines.',
  'It could not be said whether mines were being used.',
  'The plants that had made mines now make toys.',
  'Armed groups have camps in the south and are known to use mines.',
  'The total number of reported stockpiled mines has grown.',
  'The army has not used any of the retained mines for training.',
])('nothing done with mines in: %s', (text) => {
  expect(told(text)).toEqual([])
})
