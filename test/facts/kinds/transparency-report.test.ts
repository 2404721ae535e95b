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
    ['The last year in which Samoa submitted an Article 7 report was 2005.', 'MBT done 2005'],
    ['Samoa missed the deadline for its Article 7 report on 30 April 2001.', 'MBT not-done due 2001-04-30'],
    [
      'While aware of its obligations under Article 7, Samoa has not submitted its initial Article 7 report.',
      'MBT not-done',
    ],
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
    ['Samoa submitted its first Article 7 report to the UN on 12 May 2001.', 'MBT done 2001-05-12'],
    [
      'Samoa submitted its first Article 7 report on 12 May 2001, followed by the second report on 30 April 2002.',
      'MBT done 2001-05-12',
      'MBT done 2002-04-30',
    ],
    [
      'Samoa submitted its Article 7 report in 2001. It submitted another report on 4 June 2002.',
      'MBT done 2001',
      'MBT done 2002-06-04',
    ],
    [
      'Samoa submitted its initial Article 7 report on 1 May 2003; the deadline for its submission was 27 September 2002.',
      'MBT done 2003-05-01 due 2002-09-27',
    ],
    ['Samoa submitted its annual update on 4 June 2002.', 'MBT done 2002-06-04'],
    ['Samoa submitted its annual Article 7 report, dated 12 May 2003.', 'MBT done 2003-05-12'],
    ['Samoa submitted its Article 7 report, dated 12 May 2003, on 4 June 2003.', 'MBT done 2003-06-04'],
    ['Samoa’s most recent Article 7 report is undated, but covers the year 2002.', 'MBT done'],
    [
      'Two transparency reports as required by Article 7 have been submitted: on 5 May 1999, for calendar year 1998, and on 6 June 2000 for calendar year 1999.',
      'MBT done 1999-05-05',
      'MBT done 2000-06-06',
    ],
    [
      'Its initial Article 7 report was due 28 August 2002. As of July 2003, it had not been deposited with the UN.',
      'MBT not-done due 2002-08-28',
    ],
    [
      'Samoa has not submitted its reports on transparency measures to the UN, missing the deadlines of 28 November 2000 and 30 April 2001.',
      'MBT not-done due 2000-11-28',
      'MBT not-done due 2001-04-30',
    ],
    ['Samoa has still not met its obligation to submit its Article 7 report.', 'MBT not-done'],
    ['Samoa has not provided any of the annual updates required by Article 7.', 'MBT not-done'],
    [
      'In its first Article 7 report, submitted one year late in August 2002, Samoa declared no stocks.',
      'MBT done 2002-08',
    ],
    [
      'Samoa is late in submitting its Article 7 report, which was due by 27 September 1999.',
      'MBT not-done due 1999-09-27',
    ],
    [
      'The deadline for its Article 7 report was 28 June 2000, but Samoa has not provided it to the UN.',
      'MBT not-done due 2000-06-28',
    ],
    ['An official said that the Article 7 report for 2001 has not yet been prepared.', 'MBT not-done'],
    [
      'Its Article 7 report, due by 28 August 1999, was submitted nearly two years late, on 5 July 2001.',
      'MBT done 2001-07-05 due 1999-08-28',
    ],
    [
      'Its Article 7 report was submitted on 5 July 2001, two years after the due date of 28 August 1999, and an update followed on 2 May 2002.',
      'MBT done 2001-07-05 due 1999-08-28',
      'MBT done 2002-05-02',
    ],
    [
      'Its first Article 7 report was submitted in July 2001 and a second one in May 2002.',
      'MBT done 2001-07',
      'MBT done 2002-05',
    ],
    [
      'Samoa submitted its second Article 7 report on 2 May 2002. The first, due by 28 August 1999, had been submitted on 5 July 2001.',
      'MBT done 2002-05-02',
      'MBT done 2001-07-05 due 1999-08-28',
    ],
    [
      'Its latest Article 7 report was submitted on 2 May 2004, after earlier ones on 5 July 2001 and 3 May 2003.',
      'MBT done 2004-05-02',
      'MBT done 2001-07-05',
      'MBT done 2003-05-03',
    ],
    [
      'Samoa submitted its update of the Article 7 report, the third report in all, on 3 May 2003.',
      'MBT done 2003-05-03',
    ],
    ['In the Article 7 report that it submitted in May 2003, Samoa declared no stockpiles.', 'MBT done 2003-05'],
    ['No state was earlier with its Article 7 report, which Samoa submitted on 3 May 2000.', 'MBT done 2000-05-03'],
    ['Samoa submitted its Article 7 report, as required, on 28 August 1999.', 'MBT done 1999-08-28'],
    ['In 2004, for the first time since 2000, Samoa submitted an Article 7 report.', 'MBT done 2004'],
    [
      'Samoa submitted its Article 7 report on 3 May 2003 and circulated the report to the delegates.',
      'MBT done 2003-05-03',
    ],
  ])('handed in: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    [
      'Samoa has not yet submitted its Article 7 report, which was due on 28 August 1999.',
      'MBT not-done due 1999-08-28',
    ],
    [
      'As of May 2004, its annual Article 7 report had not been sent, although it fell due on 30 April 2003.',
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
      'No Article 7 reports have come from it yet; the first fell due on 28 August 1999.',
      'MBT not-done due 1999-08-28',
    ],
    ['The Article 7 report that was to come from Samoa by 28 August 1999 is overdue.', 'MBT not-done due 1999-08-28'],
    [
      'Samoa has not submitted its transparency report for the convention, which was due on 28 August 1999.',
      'MBT not-done due 1999-08-28',
    ],
    ['Samoa promised an Article 7 report in 2001, but has not submitted one.', 'MBT not-done'],
    ['Its Article 7 report, due on 28 August 1999, is overdue.', 'MBT not-done due 1999-08-28'],
    ['Its initial Article 7 report has been overdue since 28 August 1999.', 'MBT not-done due 1999-08-28'],
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
    ['Samoa is considering submission of a voluntary Article 7 report.', 'MBT planned'],
    ['Preparation of its Article 7 report is underway.', 'MBT planned'],
    ['Its Article 7 report has been completed and will be submitted soon.', 'MBT planned'],
    ['A signatory owes no report under Article 7, but Samoa said that it will submit one.', 'MBT planned'],
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
    ['Samoa declared in its Article 7 report that it drafted a law and submitted it to parliament in 2003.'],
    ['Samoa explained in its Article 7 report that it submitted a request to Tonga in 2003.'],
    ['At the Standing Committee meetings in May 2003, Samoa presented its Article 7 report.'],
    ['Prior to submitting its Article 7 report, Samoa held a workshop.'],
  ])('%s', (text) => {
    expect(factWords(KIND, text)).toEqual([])
  })
})

describe('the year that a report covers', () => {
  it.each<Row>([
    ['Samoa submitted its Article 7 report for the 2002 calendar year on 30 April 2003.', 'MBT done 2003-04-30'],
    ['Its Article 7 report for the 2002 reporting period was submitted on 30 April 2003.', 'MBT done 2003-04-30'],
  ])('%s', (text, ...facts) => {
    expect(factWords('transparency-report', text)).toEqual(facts)
  })
})
