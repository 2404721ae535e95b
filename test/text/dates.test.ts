import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDates, findPartialDates } from '../../src/text/dates.js'
import { daysInMonth } from '../../src/vocabulary/months.js'

/** A mention in short: its words, the date, and the end of a range; a tilde where it is hedged. */
function dates(text: string): string[] {
  return findDates(text).map(
    ({ start, end, date, dateEnd, hedged }) =>
      `${text.slice(start, end)} = ${date}${dateEnd === null ? '' : `..${dateEnd}`}${hedged ? ' ~' : ''}`,
  )
}

function partials(text: string): string[] {
  return findPartialDates(text).map(
    ({ start, end, month, day }) => `${text.slice(start, end)} = ${month}${day === null ? '' : `-${day}`}`,
  )
}

describe('single dates', () => {
  test.each([
    ['It joined on 3 December 1997.', ['3 December 1997 = 1997-12-03']],
    ['deposited on the 23 December 1998', ['23 December 1998 = 1998-12-23']],
    ['by the 3 of November 1999', ['3 of November 1999 = 1999-11-03']],
    ['the 3rd December 1997', ['3rd December 1997 = 1997-12-03']],
    ['on December 3, 1997, in Ottawa', ['December 3, 1997 = 1997-12-03']],
    ['on December 3rd 1997', ['December 3rd 1997 = 1997-12-03']],
    ['4 May, 1999', ['4 May, 1999 = 1999-05-04']],
    ['04 October 2012', ['04 October 2012 = 2012-10-04']],
    ['Sept. 2001', ['Sept. 2001 = 2001-09']],
    ['Sept. 3, 2001', ['Sept. 3, 2001 = 2001-09-03']],
    ['12 Dec. 2003', ['12 Dec. 2003 = 2003-12-12']],
    ['in March 1999', ['March 1999 = 1999-03']],
    ['in March, 1999', ['March, 1999 = 1999-03']],
    ['SINCE MARCH 2001', ['MARCH 2001 = 2001-03']],
    ['May of 2003', ['May of 2003 = 2003-05']],
    ['30-May-2001', ['30-May-2001 = 2001-05-30']],
    ['dated 1999-12-03', ['1999-12-03 = 1999-12-03']],
    ['In 1998 it', ['1998 = 1998']],
    ['the 1998 resolutions', ['1998 = 1998']],
    ['(30 December 1996)', ['30 December 1996 = 1996-12-30']],
    ['24 (2006: 31)', ['2006 = 2006']],
    ['Act No. 48 of 2000', ['2000 = 2000']],
    ['pre-1997 stocks', ['1997 = 1997']],
    ['by 31 June 2000', ['31 June 2000 = 2000-06']],
    ['29 February 1999 and 29 February 2000', ['29 February 1999 = 1999-02', '29 February 2000 = 2000-02-29']],
    ['the 45 May 2000', ['May 2000 = 2000-05']],
    ['on 3\u00a0December\u00a01997', ['3\u00a0December\u00a01997 = 1997-12-03']],
    ['told Landmine Monitor on 3 May 2001', ['3 May 2001 = 2001-05-03']],
    ['In March 2000 mines were found', ['March 2000 = 2000-03']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected)
  })
})

describe('words that qualify a date', () => {
  test.each([
    ['in early 1999', ['early 1999 = 1999']],
    ['early in 2003', ['early in 2003 = 2003']],
    ['by mid-2002', ['mid-2002 = 2002']],
    ['Mid–2002', ['Mid–2002 = 2002']],
    ['mid- to late 1999', ['mid- to late 1999 = 1999']],
    ['at the end of May 2001', ['the end of May 2001 = 2001-05']],
    ['by end-2005', ['end-2005 = 2005']],
    ['by end 2005', ['end 2005 = 2005']],
    ['by the end of the year 2000', ['the end of the year 2000 = 2000']],
    ['In early August 2011', ['early August 2011 = 2011-08']],
    ['in the first half of 2003', ['the first half of 2003 = 2003']],
    ['the first six months of 1999', ['the first six months of 1999 = 1999']],
    ['in the last week of June 2000', ['the last week of June 2000 = 2000-06']],
    ['the summer of 2003', ['the summer of 2003 = 2003']],
    ['late 1997 and 1998', ['late 1997 = 1997', '1998 = 1998']],
    ['late May and early June 2004', ['late May = 2004-05', 'early June 2004 = 2004-06']],
    ['around 1999', ['around 1999 = 1999 ~']],
    ['since about May 2001', ['about May 2001 = 2001-05 ~']],
    ['talks about May 2001', ['May 2001 = 2001-05']],
    ['27 or 28 August 1999', ['27 = 1999-08-27 ~', '28 August 1999 = 1999-08-28 ~']],
    ['in 1999 or 2000', ['1999 = 1999', '2000 = 2000']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected)
  })
})

describe('ranges', () => {
  test.each([
    ['18-20 August 1999', ['18-20 August 1999 = 1999-08-18..1999-08-20']],
    ['18–20 August 1999', ['18–20 August 1999 = 1999-08-18..1999-08-20']],
    ['18 – 20 August 1999', ['18 – 20 August 1999 = 1999-08-18..1999-08-20']],
    ['from 30 March to 2 April 1999', ['30 March to 2 April 1999 = 1999-03-30..1999-04-02']],
    ['30 March-2 April 1999', ['30 March-2 April 1999 = 1999-03-30..1999-04-02']],
    ['November-December 2004', ['November-December 2004 = 2004-11..2004-12']],
    ['November–December 2004', ['November–December 2004 = 2004-11..2004-12']],
    ['29 November-3 December 2004', ['29 November-3 December 2004 = 2004-11-29..2004-12-03']],
    ['December-January 2004', ['December-January 2004 = 2003-12..2004-01']],
    ['1992-1993', ['1992-1993 = 1992..1993']],
    ['1992–93', ['1992–93 = 1992..1993']],
    ['1999-00', ['1999-00 = 1999..2000']],
    ['from 1986 to 1992', ['1986 to 1992 = 1986..1992']],
    ['between 1999 and 2001', ['1999 and 2001 = 1999..2001']],
    ['between May and July 2001', ['May and July 2001 = 2001-05..2001-07']],
    ['March 22-31, 2000, p. 4', ['March 22-31, 2000 = 2000-03-22..2000-03-31']],
    ['March 30-April 2, 2000', ['March 30-April 2, 2000 = 2000-03-30..2000-04-02']],
    ['1 May 1999–30 April 2000', ['1 May 1999–30 April 2000 = 1999-05-01..2000-04-30']],
    ['from mid-2001 to late 2002', ['mid-2001 to late 2002 = 2001..2002']],
    ['May/June 2003', ['May/June 2003 = 2003-05..2003-06']],
    ['1996-1998, and again in December 1999', ['1996-1998 = 1996..1998', 'December 1999 = 1999-12']],
    ['in 2001 – 1999 was worse', ['2001 = 2001', '1999 = 1999']],
    ['in May 2001--2003 was quiet', ['May 2001 = 2001-05', '2003 = 2003']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected)
  })
})

describe('lists', () => {
  test.each([
    ['in 1996, 1997 and 1998', ['1996 = 1996', '1997 = 1997', '1998 = 1998']],
    ['December 2000 and May 2001', ['December 2000 = 2000-12', 'May 2001 = 2001-05']],
    ['June and December 2000', ['June = 2000-06', 'December 2000 = 2000-12']],
    ['in June and in December 2000', ['June = 2000-06', 'December 2000 = 2000-12']],
    ['April, June, and December 2000', ['April = 2000-04', 'June = 2000-06', 'December 2000 = 2000-12']],
    ['3 and 4 May 1999', ['3 = 1999-05-03', '4 May 1999 = 1999-05-04']],
    ['3, 4 and 5 May 1999', ['3 = 1999-05-03', '4 = 1999-05-04', '5 May 1999 = 1999-05-05']],
    ['on 7 May and 3 June 2004', ['7 May = 2004-05-07', '3 June 2004 = 2004-06-03']],
    ['March 22, 24 and 26, 2000', ['March 22 = 2000-03-22', '24 = 2000-03-24', '26, 2000 = 2000-03-26']],
    ['in Oslo on 5 May, 6 June 2004', ['6 June 2004 = 2004-06-06']],
    ['note 5, 6 May 1999', ['6 May 1999 = 1999-05-06']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected)
  })
})

describe('numbers that are no dates', () => {
  test.each([
    'resolutions 51/45S, 52/38A and 54/54B',
    'A/53/496 and A/C.1/53/L.33',
    '1,683,860 in all',
    'about 2000 mines and 1998 landmines',
    'destroyed 2000 antipersonnel mines',
    '2000 of its mines',
    'it resulted in 2000 casualties',
    'a 2000-metre strip and 2000 square meters',
    '2000m, 1999km2 and 2001%',
    '$2000, US$ 1999, €2001 and USD 2002',
    'at least 2000 and more than 1999',
    '2000.5 and 0.1999',
    'Landmine Monitor Report 2000, p. 3',
    'LM Report 2000 Full Report',
    'Landmine Monitor Reports 1999, 2000 and 2001',
    'the Landmine Monitor 1999 report',
    'Landmine Monitor’s 1999 report',
    'the 2000 Landmine Monitor',
    'Cluster Munition Monitor 2011',
    'Law No. 1998/12 and Law 2001-12',
    'No. 1999, no. 2000, p. 2001 and N° 1999',
    'Resolution 1999, and Resolutions 1946 and 1947',
    'seen on 3/12/99 and 12/2001',
    'in the 1990s and early 2000s',
    '12.05.2000',
    'www.mines.example/2003/05/report-2003.pdf',
    'on 5 December; in September; May 5',
    'the years 1899, 2100 and 19999',
    'HCM-2001',
    'may 1 of them',
    '',
  ])('%s', (text) => {
    expect(dates(text)).toEqual([])
  })

  test.each([
    ['In 1999 mines were laid', ['1999']],
    ['and in 2002 antipersonnel mines were laid', ['2002']],
    ['since 1999 mines have', ['1999']],
    ['the 1999 casualties', ['1999']],
    ['the 1997 Landmines Treaty and the 1996 mines protocol', ['1997', '1996']],
    ['In 1999 Landmine Monitor found', ['1999']],
    ['Landmine Monitor Report 2000 said that in 2001', ['2001']],
  ])('but years in: %s', (text, expected) => {
    expect(findDates(text).map(({ date }) => date)).toEqual(expected)
  })
})

describe('dates without a year', () => {
  test.each([
    ['On 5 December it', ['5 December = 12-5']],
    ['in September, and by May', ['September = 9', 'May = 5']],
    ['the 3rd of March', ['3rd of March = 3-3']],
    ['on May 5, it', ['May 5 = 5-5']],
    ['In May 12 mines went', ['May = 5']],
    ['from May until July', ['May until July = 5']],
    ['on 5-7 June', ['5-7 June = 6-5']],
    ['on 5 and 7 June', ['5 = 6-5', '7 June = 6-7']],
    ['in late June', ['late June = 6']],
    ['in June and September', ['June = 6', 'September = 9']],
    ['last March', ['March = 3']],
    ['May it be so. March on! It may join in march.', []],
    ['States May decide, says Ms. June', []],
    ['letter from Jan Lee and Mar del Sol', []],
    ['in May 2001 and on 3 June 2002', []],
    ['June and December 2000', []],
  ])('%s', (text, expected) => {
    expect(partials(text)).toEqual(expected)
  })
})

describe('laws', () => {
  const pieces = fc.constantFrom(
    ...(
      '1 3 31 45 1999 2000 2001 93 1,683 51/45 3rd May March June Dec. Sept. early mid late the end of first half ' +
      'in on since between from to until and or , - – — / . ; $ No. Report Monitor Landmine mines about 1990s 𝔪 é'
    )
      .split(' ')
      .concat(' ', ' ', '-', ', '),
  )
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 25 }).map((list) => list.join(' ')),
    fc.array(pieces, { maxLength: 25 }).map((list) => list.join('')),
    fc.string({ unit: 'binary' }),
  )

  function isValid(date: string): boolean {
    const [year, month, day] = date.split('-').map(Number)
    if (year === undefined || year < 1899 || year > 2140) return false
    if (month === undefined) return /^\d{4}$/.test(date)
    if (!/^\d{4}-\d{2}(?:-\d{2})?$/.test(date) || month < 1 || month > 12) return false
    return day === undefined || (day >= 1 && day <= daysInMonth(month, year))
  }

  test('mentions are in order, apart, not empty, and valid', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0
        for (const { start, end, date, dateEnd } of findDates(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          expect(isValid(date)).toBe(true)
          if (dateEnd !== null) expect(isValid(dateEnd)).toBe(true)
          last = end
        }
        let lastPartial = 0
        for (const { start, end, month } of findPartialDates(text)) {
          expect(start).toBeGreaterThanOrEqual(lastPartial)
          expect(end).toBeGreaterThan(start)
          expect(month >= 1 && month <= 12).toBe(true)
          lastPartial = end
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('each day of some years is read in both orders', () => {
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10)
        const [month, number, year] = ['long', 'numeric', 'numeric'].map((form, at) =>
          date.toLocaleDateString('en-US', { timeZone: 'UTC', [['month', 'day', 'year'][at] ?? '']: form }),
        )
        expect(findDates(`on ${number} ${month} ${year}.`).map((found) => found.date)).toEqual([iso])
        expect(findDates(`on ${month} ${number}, ${year}.`).map((found) => found.date)).toEqual([iso])
      }),
    )
  })

  test.each(['1, ', '1999, ', 'May ', '3 May and ', 'early ', 'the first ', '1999-', '1,', '.1', '- '])(
    'time grows with length: %j',
    (piece) => {
      const text = `${piece.repeat(60_000)} May 1999`
      const began = performance.now()
      findDates(text)
      findPartialDates(text)
      expect(performance.now() - began).toBeLessThan(3000)
    },
  )
})
