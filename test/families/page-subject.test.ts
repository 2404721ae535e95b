import { describe, expect, test } from 'vitest'
import { parseReport } from '../../src/index.js'

const ARCHIVE = 'http://archives.example.org/index.php/publications/display?url=lm/'
const SITE = 'https://www.example.org/en-gb/reports/'

function subject(source: string, url?: string) {
  const { page, facts, diagnostics } = parseReport(source, url === undefined ? {} : { url })
  return {
    is: [page.kind, ...page.parties.map(({ code }) => code)].join(' '),
    title: page.title,
    edition: page.edition,
    facts: facts.map(({ party, evidence }) => `${party.code}: ${evidence.quote}`),
    diagnostics: diagnostics.map(({ code }) => code),
  }
}

const GLOBAL =
  'The treaty entered into force on 1 March 1999. It has not been signed by all. It voted in favor of UNGA Resolution 54/54B. Ghana ratified the treaty on 30 June 2000.'

describe('a page that is no country’s', () => {
  test.each<[string, string, string | undefined]>([
    ['an introduction', `Introduction, Landmine Monitor Report 2000\n\n${GLOBAL}`, undefined],
    ['its thanks', `ACKNOWLEDGMENTS, Landmine Monitor Report 2001\n\nTable of Contents\n\n${GLOBAL}`, undefined],
    ['its findings', `Major Findings in Russian, Landmine Monitor Report 2002\n\n${GLOBAL}`, undefined],
    ['a theme', `MINE ACTION FUNDING, Landmine Monitor Report 2002\n\n${GLOBAL}`, undefined],
    ['a preface', `Country Reports\n\nLandmine Monitor 2008 Preface\n\nPreface\n\n${GLOBAL}`, undefined],
    ['a preface without title', `PREFACE\n\n${GLOBAL}`, `${ARCHIVE}2008/titleintropages.html`],
    [
      'a chapter',
      `Landmine Monitor 2018\n\nA Global Overview of Banning Antipersonnel Mines\n\n[ Use | Transfer ]\n\n${GLOBAL}`,
      `${SITE}2018/landmine-monitor-2018/ban-policy.aspx`,
    ],
    [
      'a chapter whose title stands elsewhere',
      `Casualties\n\n${GLOBAL}`,
      `${SITE}2019/landmine-monitor-2019/casualties.aspx`,
    ],
    ['a page about the report', `This book has many authors. ${GLOBAL}`, `${ARCHIVE}2003/about/`],
  ])('%s', (_name, source, url) => {
    const { is, facts, diagnostics } = subject(source, url)
    expect(is).toBe('thematic')
    expect(facts).toEqual(['GHA: Ghana ratified the treaty on 30 June 2000.'])
    expect(diagnostics).not.toContain('party-unknown')
  })

  test('a list of pages', () => {
    const names = 'About Landmine Monitor\n\nStates Parties\n\nAfghanistan\n\nAlbania\n\nAlgeria\n\nAngola'
    expect(subject(`TABLE OF CONTENTS, Landmine Monitor Report 2003\n\n${names}`).is).toBe('contents')
    expect(subject(names, `${ARCHIVE}2003/`).is).toBe('contents')
  })

  test('keeps the entries of such a list where they are links', () => {
    const names = ['Afghanistan', 'Albania', 'Algeria']
    const list = names.map((name) => `<p><a href="${name}.html">${name}</a></p>`).join('')
    const { sections } = parseReport(`<p>TABLE OF CONTENTS, Landmine Monitor Report 2003</p>${list}`)
    expect(sections.map(({ heading }) => heading?.text)).toEqual(names)
  })
})

describe('a page of many countries', () => {
  test('is a region’s', () => {
    const source =
      'MIDDLE EAST/NORTH AFRICA, Landmine Monitor Report 1999\n\nMBT Signature and Ratification\n\nIt entered into force. Jordan signed the Mine Ban Treaty.'
    expect(subject(source)).toMatchObject({ is: 'multi-country', facts: ['JOR: Jordan signed the Mine Ban Treaty.'] })
  })

  const ISLANDS =
    'The Cook Islands signed the Mine Ban Treaty on 3 December 1997. It has not ratified.\n\nThe Marshall Islands signed the Mine Ban Treaty on 4 December 1997.'

  test.each([
    ['with a title', 'PACIFIC ISLANDS (COOK ISLANDS, MARSHALL ISLANDS), Landmine Monitor Report 2005\n\n'],
    ['with a heading alone', 'Pacific Islands (Cook Islands, Marshall Islands)\n\n'],
  ])('names them in brackets: %s', (_name, head) => {
    expect(subject(`${head}${ISLANDS}`)).toMatchObject({
      is: 'multi-country COK MHL',
      facts: [
        'COK: The Cook Islands signed the Mine Ban Treaty on 3 December 1997.',
        'COK: It has not ratified.',
        'MHL: The Marshall Islands signed the Mine Ban Treaty on 4 December 1997.',
      ],
    })
  })
})

describe('a page of developments', () => {
  const SAID = 'ratified the Mine Ban Treaty on 5 May 2001.'

  test.each<[string, string, string]>([
    ['capitals and a colon', `ALBANIA: It ${SAID}\n\nANGOLA:On 4 May, it ${SAID}`, 'ALB AGO'],
    ['a name and a stop', `Benin. It ${SAID}\n\nChad. Chad ${SAID}`, 'BEN TCD'],
    ['names on lines of their own', `Benin\n\nIt ${SAID}\n\nChad\n\nIt ${SAID}`, 'BEN TCD'],
  ])('with %s', (_name, text, codes) => {
    const title = 'AFRICA, Key Developments - Landmine Monitor Report 2001\n\n-Key Developments\n\nStates Parties\n\n'
    const told = subject(`${title}${text}\n\n<Key Developments | Americas>`)
    expect(told.is).toBe(`developments ${codes}`)
    expect(told.facts.map((fact) => fact.slice(0, 3)).join(' ')).toBe(codes)
  })

  test.each<[string, string]>([
    ['by its first heading', `Landmine Monitor 2006\n\nDevelopments\n\nStates Parties\n\nBenin\n\nIt ${SAID}`],
    [
      'by a heading below a whole report’s title',
      `Landmine Monitor 2003\n\nKey Developments since May 2002\n\nStates Parties\n\nBENIN: It ${SAID}`,
    ],
    ['by the rest of a heading', `-Key Developments\n\nBenin. It ${SAID}`],
    ['by its labels', `ALBANIA: It ${SAID}\n\nANGOLA: It ${SAID}\n\nBENIN: It ${SAID}`],
    ['by a title with a date', `KEY DEVELOPMENTS SINCE MARCH 2001, Landmine Monitor Report 2002\n\nBENIN: It ${SAID}`],
  ])('is told %s', (_name, source) => {
    expect(subject(source).is).toMatch(/^developments /)
  })

  test('is not told by a country’s heading', () => {
    expect(subject(`Georgia, Landmine Monitor Report 2007\n\nKey developments since May 2006\n\nIt ${SAID}`).is).toBe(
      'country GEO',
    )
  })
})

describe('a page without title and address', () => {
  test.each([
    ['is of the country named first and most', 'Tonga signed. Samoa did not. Tonga left.', 'country TON'],
    ['is nobody’s where another is named more', 'Tonga signed. Samoa did. Samoa left. Samoa stayed.', 'unknown'],
    [
      'is of the country whose steps it begins with',
      'The Republic of Samoa signed the Mine Ban Treaty in 1997. Tonga and Fiji praised it. Palau did too.',
      'country WSM',
    ],
    [
      'is nobody’s where the country comes late',
      'The Mine Ban Treaty has many members.\n\nSamoa has joined it. Samoa is proud.',
      'unknown',
    ],
    [
      'is nobody’s where a theme comes before all states',
      'Mines kill.\n\nSamoa signed the Mine Ban Treaty.',
      'unknown',
    ],
    ['is nobody’s where many are named alike', 'Tonga left, Samoa left, Fiji left, Palau left.', 'unknown'],
  ])('%s', (_name, source, is) => {
    expect(subject(source).is).toBe(is)
  })
})

test('the address tells a country that its title spells otherwise, or wrongly', () => {
  const text =
    'Hrvatska je potpisala ugovor i ratificirala ga. Mine koje su bile u skladištima uništene su tijekom godine.'
  for (const title of ['Hrvatska', 'Front matter and Table of Contents']) {
    const source = `${title}, Landmine Monitor Report 2005\n\nHrvatska\n\n${text}`
    expect(subject(source, `${ARCHIVE}2005/croatia.hr.html`).is).toBe('country HRV')
  }
})
