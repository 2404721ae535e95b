import { describe, expect, test } from 'vitest'
import { FAMILIES } from '../../src/families/index.js'
import { lm } from '../../src/families/lm.js'

describe('title lines', () => {
  test.each<[string, string, number]>([
    ['KYRGYZSTAN, Landmine Monitor Report 1999', 'KYRGYZSTAN', 1999],
    ['BRUNEI DARUSSALAM , Landmine Monitor Report 2003', 'BRUNEI DARUSSALAM', 2003],
    ['Congo, Republic of, Landmine Monitor Report 2004', 'Congo, Republic of', 2004],
    ['africa, landmine monitor report 2001', 'africa', 2001],
    ['AFRICA, Key Developments - Landmine Monitor Report 2001', 'AFRICA', 2001],
    ['AMERICAS, Regional Overview - Landmine Monitor Report 2001', 'AMERICAS', 2001],
    ['BÉNIN, Rapport 2002 de l’Observatoire des Mines', 'BÉNIN', 2002],
    ["BÉNIN, Rapport 2002 de l'Observatoire des mines", 'BÉNIN', 2002],
  ])('%s', (line, name, edition) => {
    expect(lm.readTitle(line)).toEqual({ name, edition })
  })

  test.each([
    'KYRGYZSTAN',
    'Landmine Monitor Report 1999',
    'KYRGYZSTAN, Landmine Monitor Report',
    'KYRGYZSTAN, Landmine Monitor Report 1999: A summary',
    'As told in KYRGYZSTAN, Landmine Monitor Report 1999, it signed.',
    'KYRGYZSTAN, Landmine Monitor Report 19999',
    '',
  ])('not %j', (line) => {
    expect(lm.readTitle(line)).toBeNull()
  })
})

describe('addresses', () => {
  test.each<[string, boolean, number | null, string | null]>([
    [
      'http://archives.example.org/index.php/publications/display?url=lm/1999/kyrgyzstan.html',
      true,
      1999,
      'kyrgyzstan',
    ],
    [
      'http://archives.example.org/index.php/publications/display?url=lm/2003/countries/eq_guinea.html',
      true,
      2003,
      'eq_guinea',
    ],
    ['http://archives.example.org/publications/display?url=lm%2F2003%2Ftonga.html', true, 2003, 'tonga'],
    ['http://x.example.org/?pqs_year=2009&pqs_type=lm&pqs_report=abkhazia&pqs_section=', true, 2009, 'abkhazia'],
    ['http://www.example.org/en-gb/reports/2016/kosovo.aspx', false, null, null],
    ['http://www.example.org/film/1999/x.html', false, null, null],
    ['not an address', false, null, null],
  ])('%s', (url, own, edition, slug) => {
    expect([lm.address.test(url), lm.editionOf(url), lm.slugOf(url)]).toEqual([own, edition, slug])
  })
})

test('no two families claim one title line', () => {
  for (const title of ['KYRGYZSTAN, Landmine Monitor Report 1999', 'BÉNIN, Rapport 2002 de l’Observatoire des Mines']) {
    expect(FAMILIES.filter((family) => family.readTitle(title) !== null)).toHaveLength(1)
  }
  expect(new Set(FAMILIES.map(({ id }) => id)).size).toBe(FAMILIES.length)
})

test.each([
  ['a title that never ends', ','.repeat(200_000)],
  ['spaces', `a${' '.repeat(200_000)}`],
])('takes no time on %s', (_name, text) => {
  const started = performance.now()
  lm.readTitle(text)
  lm.editionOf(text)
  lm.slugOf(text)
  expect(performance.now() - started).toBeLessThan(2_000)
})
