import { describe, expect, it } from 'vitest'
import { factWords } from '../../support/facts.js'

const KIND = 'transparency-report'

/** A text about Samoa and the facts of the kind that it states, in few words. */
type Row = [text: string, ...facts: string[]]

describe('what the text states', () => {
  it.each<Row>([
    ['Samoa submitted its initial Article 7 report on 3 May 2001.', 'MBT done 2001-05-03'],
    ['On 30 August 2002, Samoa handed in its Article 7 report for calendar year 2001.', 'MBT done 2002-08-30'],
    [
      'The first Article 7 report of Samoa, written in English and covering the period from 1998 to 1999, was submitted on 30 August 1999.',
      'MBT done 1999-08-30',
    ],
    [
      'Samoa submitted its initial transparency report, which had been due on 28 April 2004, on 22 June 2004.',
      'MBT done 2004-06-22 due 2004-04-28',
    ],
    [
      'Its first Article 7 report was due on 28 August 1999, but was only submitted on 12 January 2001.',
      'MBT done 2001-01-12 due 1999-08-28',
    ],
    ['Samoa submitted its 12th Mine Ban Treaty Article 7 report in 2007.', 'MBT done 2007'],
    ['Samoa has submitted four Article 7 transparency reports.', 'MBT done'],
    ['It regularly submits Article 7 reports, most recently on 30 April 2005.', 'MBT done 2005-04-30'],
    [
      'Samoa has submitted two voluntary Article 7 reports, on 30 April 2005 and 3 May 2006.',
      'MBT done 2005-04-30',
      'MBT done 2006-05-03',
    ],
    [
      'Samoa submitted its initial Article 7 report on 2 May 2001 and an annual update on 30 April 2002, but not the report due by 30 April 2003.',
      'MBT done 2001-05-02',
      'MBT done 2002-04-30',
      'MBT not-done due 2003-04-30',
    ],
    ['In its Article 7 report, submitted on 3 May 2003, Samoa declared no stockpiles.', 'MBT done 2003-05-03'],
    [
      'Samoa is a State Party to the Convention on Cluster Munitions. It submitted its initial Article 7 report on 28 January 2011.',
      'CCM done 2011-01-28',
    ],
    ['The UN has received an Article 7 report from Tuvalu.', 'TUV: MBT done'],
  ])('handed in: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    [
      'Samoa has not yet submitted its Article 7 report, which was due on 28 August 1999.',
      'MBT not-done due 1999-08-28',
    ],
    [
      'As of July 2003, the annual updated Article 7 report had not come in, although it was due on 30 April 2003.',
      'MBT not-done due 2003-04-30',
    ],
    [
      'Samoa did not submit its annual Article 7 reports due by 30 April 2000 and 30 April 2001.',
      'MBT not-done due 2000-04-30',
      'MBT not-done due 2001-04-30',
    ],
    [
      'Its Article 7 report, due by 27 August 1999, has not been submitted, and neither have the updates due by 30 April 2000 and 30 April 2001.',
      'MBT not-done due 1999-08-27',
      'MBT not-done due 2000-04-30',
      'MBT not-done due 2001-04-30',
    ],
    [
      'Its initial Article 7 report was due on 28 August 1999. As of July 2000, it had not been submitted.',
      'MBT not-done due 1999-08-28',
    ],
    [
      'No Article 7 reports have come from it so far; the first fell due on 28 August 1999.',
      'MBT not-done due 1999-08-28',
    ],
    ['Its Article 7 report, due on 28 August 1999, is overdue.', 'MBT not-done due 1999-08-28'],
    ['Its Article 7 report has been completed, but not yet submitted.', 'MBT not-done'],
    ['Samoa was due to submit its Article 7 report by 28 August 1999, but has not done so.', 'MBT not-done'],
    [
      'Samoa submitted its sixth Article 7 report in 2007, but has not provided subsequent annual reports.',
      'MBT done 2007',
      'MBT not-done',
    ],
  ])('not handed in: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    ['Its Article 7 report is due by 27 January 2002.', 'MBT planned due 2002-01-27'],
    ['Officials said that the Article 7 report would be submitted by the end of 2002.', 'MBT planned 2002'],
    [
      'Samoa has not yet submitted its Article 7 report, but officials said that it intends to do so shortly.',
      'MBT not-done',
      'MBT planned',
    ],
    ['Samoa is preparing its initial Article 7 report.', 'MBT planned'],
  ])('to come: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })
})

describe('what states nothing', () => {
  it.each([
    ['Article 7 requires each State Party to submit a transparency report by 30 April of each year.'],
    ['Samoa is required to submit its initial Article 7 report by 28 May 2003.'],
    ['If Samoa submits its Article 7 report on 3 May 2003, it will be the first.'],
    ['In its Article 7 report, Samoa said that a bill was submitted to parliament on 3 May 2003.'],
    ['Its Article 7 report of 30 April 2005 lists 500 mines.'],
    ['Samoa’s submitted Article 7 report includes a law.'],
    ['Samoa provided information on its stockpile in its Article 7 report.'],
    ['Samoa submitted its Article 13 report on 29 September 2011.'],
    ['Samoa is party to the Convention on Conventional Weapons and submitted its annual report on 3 May 2001.'],
    ['The Article 7 report was sent to Landmine Monitor on 3 May 2001.'],
    ['Prior to submitting its Article 7 report, Samoa held a workshop.'],
  ])('%s', (text) => {
    expect(factWords(KIND, text)).toEqual([])
  })
})
