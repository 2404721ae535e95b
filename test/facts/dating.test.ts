import { expect, it } from 'vitest'
import { dateBehind, dateOf, yearOf } from '../../src/facts/dating.js'
import { siteOfText } from '../support/sites.js'

/** The date of what the first form of "sign" or "ratify" states, and the date behind it alone. */
function dates(text: string): (string | undefined)[] {
  const site = siteOfText(text)
  const verb = /\b(?:sign|ratif)\w*/.exec(site.view.masked)
  if (verb === null) throw new Error(`No verb in: ${text}`)
  const end = verb.index + verb[0].length
  return [dateOf(site, verb.index, end)?.date, dateBehind(site, verb.index, end)?.date]
}

it.each<[string, string | undefined, string | undefined]>([
  ['It signed on 3 December 1997.', '1997-12-03', '1997-12-03'],
  ['It signed in July 1998.', '1998-07', '1998-07'],
  ['On 7 September 2000 it ratified.', '2000-09-07', undefined],
  ['It signed on 3 December 1997 and acceded on 5 May 1999.', '1997-12-03', '1997-12-03'],
  ['It signed, and acceded on 5 May 1999.', undefined, undefined],
  ['It signed the text adopted in September 1997.', undefined, undefined],
  ['It has signed since 1997.', undefined, undefined],
  ['As of July 1999 it had signed.', undefined, undefined],
  ['It signed (3 December 1997).', '1997-12-03', '1997-12-03'],
  ['It signed.', undefined, undefined],
  ['It ratified, fulfilling a pledge to its neighbor in April 2001.', undefined, undefined],
  ['It ratified, in line with its pledge in April 2001.', undefined, undefined],
  ['It ratified, as the two had agreed in April 2001.', undefined, undefined],
  ['In line with its pledge it ratified on 5 May 1999.', '1999-05-05', '1999-05-05'],
])('%s → %s, behind %s', (text, date, behind) => {
  expect(dates(text)).toEqual([date, behind])
})

it('takes the date behind an object that reaches into the next clause', () => {
  const site = siteOfText('It ratified the CCW, but not its Amended Protocol II, on 9 June 1999.')
  const from = site.view.masked.indexOf('ratified')
  expect(dateOf(site, from, site.view.masked.indexOf(', on'))?.date).toBe('1999-06-09')
})

it('yearOf reads the year of a date of any precision', () => {
  expect(['1997', '1998-07', '1999-03-01'].map(yearOf)).toEqual([1997, 1998, 1999])
})
