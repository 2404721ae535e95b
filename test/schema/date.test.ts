import { expect, test } from 'vitest'
import { ReportDate } from '../../src/schema/index.js'

test.each([
  '1999',
  '1999-01',
  '1999-12',
  '1999-01-31',
  '1999-04-30',
  '1999-02-28',
  '2000-02-29',
  '1996-02-29',
  '0400-02-29',
])('accepts %s', (date) => {
  expect(ReportDate.safeParse(date).success).toBe(true)
})

test.each([
  '',
  '99',
  '19999',
  '1999-',
  '1999-1',
  '1999-00',
  '1999-13',
  '1999-01-00',
  '1999-01-32',
  '1999-04-31',
  '1999-02-29',
  '1900-02-29',
  '2000-02-30',
  '1999-1-1',
  '1999/01/01',
  '1999-01-01T00:00:00Z',
  '1999-01-01\n',
  ' 1999',
  1999,
  null,
])('rejects %j', (date) => {
  expect(ReportDate.safeParse(date).success).toBe(false)
})

test('knows the same days as the calendar of the machine', () => {
  for (const year of [1900, 1996, 1999, 2000, 2100]) {
    for (let month = 1; month <= 12; month += 1) {
      for (let day = 1; day <= 31; day += 1) {
        const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        const exists = new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1
        expect([date, ReportDate.safeParse(date).success]).toEqual([date, exists])
      }
    }
  }
})
