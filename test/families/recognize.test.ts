import { describe, expect, test } from 'vitest'
import { parseReport } from '../../src/index.js'

const TITLE = 'SAMOA, Landmine Monitor Report 2000'
const ADDRESS = 'http://archives.example.org/index.php/publications/display?url=lm/2002/tonga.html'
const LATE = 'http://archives.example.org/publications/display?url=lm/2003/abkhazia.html'

function page(source: string, url?: string) {
  const { family, edition, parties, kind } = parseReport(source, url === undefined ? {} : { url }).page
  return [family, kind, edition, ...parties.map(({ code }) => code)]
}

describe('a page is recognized', () => {
  test.each<[string, string, string | undefined, unknown[]]>([
    ['by its title line', `${TITLE}\n\nSAMOA\n\nText.`, undefined, ['lm', 'country', 2000, 'WSM']],
    [
      'by the title of its document',
      `<title>${TITLE} | Archive</title><p>SAMOA<p>Text.`,
      undefined,
      ['unknown', 'country', null, 'WSM'],
    ],
    ['by its address', 'Text alone.', ADDRESS, ['lm', 'country', 2002, 'TON']],
    ['by its title line before its address', `${TITLE}\n\nText.`, ADDRESS, ['lm', 'country', 2000, 'WSM']],
    ['by a country line before its address', 'SAMOA\n\nText.', ADDRESS, ['lm', 'country', 2002, 'WSM']],
    ['as of an area without a code', 'Text alone.', LATE, ['lm', 'country', 2003, 'abkhazia']],
    [
      'by its title line with a note’s number behind the name',
      'BURMA (MYANMAR)1, Landmine Monitor Report 2000\n\nText.',
      undefined,
      ['lm', 'country', 2000, 'MMR'],
    ],
    [
      'as a profile that lost its date, by its overview',
      'Mine Ban Policy\nMine ban policy overview\nMine Ban Treaty status | State Party |\nSamoa signed. Samoa ratified.',
      undefined,
      ['print-profile', 'country', null, 'WSM'],
    ],
    [
      'as a report of 2009, by its key data',
      'Samoa\n2008 Key Data\nState Party since | 1 March 1999 |\nContamination | None |',
      undefined,
      ['lm', 'country', null, 'WSM'],
    ],
    [
      'as of the state that it names most',
      'Tonga signed. Samoa did not. Tonga left.',
      undefined,
      ['unknown', 'country', null, 'TON'],
    ],
    ['as of several', 'SAMOA\n\nText.\n\nTONGA\n\nText.', undefined, ['unknown', 'multi-country', null, 'WSM', 'TON']],
    ['as of nobody', 'Text alone.', undefined, ['unknown', 'unknown', null]],
    [
      'whatever its address says',
      'Text alone.',
      'http://x.example.org/publications/display?url=lm/1999/%E0%A4%A.html',
      ['lm', 'unknown', 1999],
    ],
  ])('%s', (_name, source, url, expected) => {
    expect(page(source, url)).toEqual(expected)
  })
})

test.each<[string, unknown[]]>([
  ['http://www.icbl.org/lm/2004/tonga', ['lm', 2004, 'TON']],
  ['http://www.icbl.org/lm/2004/tonga.en.html', ['lm', 2004, 'TON']],
  ['http://lm.icbl.example.org/lm/2003/countries/tonga.html', ['lm', 2003, 'TON']],
  ['http://www.icbl.org/lm/1999/english/tonga.html', ['lm', 1999, 'TON']],
  ['http://x.example.org/publications/display?url=lm%2F2003%2Ftonga.html', ['lm', 2003, 'TON']],
  ['http://proxy.example.org/?u=http%3A%2F%2Fx.org%2Fdisplay%3Furl%3Dlm%252F2003%252Ftonga.html', ['lm', 2003, 'TON']],
  ['http://x.example.org/index.php?a=b&amp;url=lm/2003/tonga.html&amp;c=d', ['lm', 2003, 'TON']],
  ['display?url=lm%2F2003%2Ftonga.html', ['lm', 2003, 'TON']],
  ['display@url=lm%2F2003%2Ftonga.html', ['lm', 2003, 'TON']],
  ['C:\\pages\\lm\\2003\\tonga.html', ['lm', 2003, 'TON']],
  ['x/publications/display@url=lm_2003_tonga.html', ['lm', 2003, 'TON']],
  ['lm/2003/tonga.html@x=y', ['lm', 2003, 'TON']],
  [
    'http://x.example.org/find?pqs_year=2003&amp;pqs_type=lm&amp;pqs_report=tonga&amp;pqs_section=',
    ['lm', 2003, 'TON'],
  ],
  ['index.php@pqs_year=2003&pqs_type=lm&pqs_report=tonga', ['lm', 2003, 'TON']],
  ['https://web.archive.org/web/2010/http://www.icbl.org/lm/2004/tonga', ['lm', 2004, 'TON']],
  ['http://the-monitor.example.org/en-gb/reports/2018/tonga/mine-ban-policy.aspx', ['aspx-profile', 2018, 'TON']],
  ['http://the-monitor.example.org/en-gb/reports/2018/tonga/mine-ban-policy', ['aspx-profile', 2018, 'TON']],
  ['the-monitor.example.org/en-gb%2Freports%2F2018%2Ftonga%2Fview-all.aspx', ['aspx-profile', 2018, 'TON']],
  ['http://www.hrw.org/legacy/reports/1999/landmine/WEBAS4.html', ['hrw', 1999]],
  ['http://x.example.org/reports/2018/tonga/annual.html', ['unknown', null]],
  ['http://x.example.org/film/2003/tonga.html', ['unknown', null]],
])('the address %s tells family, edition and country', (url, expected) => {
  const { family, edition, parties } = parseReport('Text alone.', { url }).page
  expect([family, edition, ...parties.map(({ code }) => code)]).toEqual(expected)
})

test('what a page is called depends on its edition', () => {
  expect(parseReport('MACEDONIA, Landmine Monitor Report 2001').page.parties[0]?.code).toBe('MKD')
  expect(parseReport('YUGOSLAVIA, Landmine Monitor Report 2001').page.parties[0]?.code).toBe('YUG')
})
