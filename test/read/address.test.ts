import { describe, expect, test } from 'vitest'
import { readAddress, stampTime, timeOf, withScheme } from '../../src/read/address.js'

const PAGE = 'http://www.icbl.org/lm/1999/nowhere.html'
const TIME = '2010-06-12T03:40:00Z'

describe('the address of a capture', () => {
  test.each<[string, string, string | null]>([
    [PAGE, PAGE, null],
    [`https://web.archive.org/web/20100612034000/${PAGE}`, PAGE, TIME],
    [`https://web.archive.org/web/20100612034000id_/${PAGE}`, PAGE, TIME],
    [`http://web.archive.org/web/20100612034000if_/${PAGE}?a=b#c`, `${PAGE}?a=b#c`, TIME],
    [`//web.archive.org/web/20100612034000/${PAGE}`, PAGE, TIME],
    [`/web/20100612034000im_/${PAGE}`, PAGE, TIME],
    [`https://web.archive.org/web/2010*/${PAGE}`, PAGE, null],
    [`https://web.archive.org/web/20100612034000/www.icbl.org/lm/1999/nowhere.html`, PAGE, TIME],
    [`https://web.archive.org/web/20100612034000/http:/www.icbl.org/lm/1999/nowhere.html`, PAGE, TIME],
    [`https://web.archive.org/web/20150101000000/http://web.archive.org/web/20100612034000/${PAGE}`, PAGE, TIME],
    [`https://archive.ph/20100612034000/${PAGE}`, PAGE, TIME],
    [`http://archive.today/2010.06.12-034000/${PAGE}`, PAGE, TIME],
    [`https://archive.ph/aBc12`, 'https://archive.ph/aBc12', null],
    [`https://web.archive.org/web/20101399999999/${PAGE}`, PAGE, null],
    ['https://archive.org/details/monitor', 'https://archive.org/details/monitor', null],
  ])('%s', (address, url, capturedAt) => {
    expect(readAddress(address)).toEqual({ url, capturedAt })
  })

  test('is unwrapped a bounded number of times', () => {
    const address = 'https://web.archive.org/web/20100612034000/'.repeat(1000)
    expect(readAddress(address).url.length).toBeGreaterThan(address.length / 2)
  })
})

test.each([
  ['www.icbl.org/lm', 'http://www.icbl.org/lm'],
  ['//www.icbl.org/lm', 'http://www.icbl.org/lm'],
  ['https:/www.icbl.org/lm', 'https://www.icbl.org/lm'],
  ['ftp://icbl.org/lm', 'ftp://icbl.org/lm'],
])('%s with its scheme', (address, url) => {
  expect(withScheme(address)).toBe(url)
})

describe('times', () => {
  test.each([
    ['20100612034000', TIME],
    ['20100631034000', null],
    ['20100612244000', null],
    ['2010061203400', null],
  ])('%s', (digits, time) => {
    expect(stampTime(digits)).toBe(time)
  })

  test('by another clock', () => {
    expect(timeOf([2010, 6, 12, 1, 40, 0], 120)).toBe('2010-06-11T23:40:00Z')
  })
})
