import { describe, expect, test } from 'vitest'
import { parseReport } from '../../src/index.js'
import { lawbreaks, withoutForm } from '../support/law-checks.js'

// One invented page, as it stands and as programs and people hand it on.
const PLAIN = `About Us
Country Reports

SAMOA, Landmine Monitor Report 2003

<Previous | Next>

SAMOA

Mine Ban Policy

Samoa signed the Mine Ban Treaty on 3 December 1997 and ratified it on 23 July 1998.[1] It has no production of antipersonnel mines, and it voted in favor of UN General Assembly Resolution 57/74 on 22 November 2002.[2] The island is not mine-affected.

Officials told a visitor that a non-signatory state had asked for their advice, and that they were glad to give it.[3]

<Previous | Next>

[1] Letter from the Ministry of Foreign Affairs to the writer, 4 May 2003, with the text of a short speech of the minister.
[2] Ibid.
[3] Interview with an official, Apia, 7 May 2003.
`

const LYNX = `     * [1]About Us
   [2]Country Reports

SAMOA, Landmine Monitor Report 2003

   <[3]Previous | [4]Next>

                                     SAMOA

Mine Ban Policy

   Samoa signed the Mine Ban Treaty on 3 December 1997 and ratified it on 23
   July 1998.[5][1] It has no production of antipersonnel mines, and it voted
   in favor of UN General Assembly Resolution 57/74 on 22 November 2002.[6][2]
   The island is not mine-affected.

   Officials told a visitor that a non-signatory state had asked for their
   advice, and that they were glad to give it.[7][3]

   <[8]Previous | [9]Next>
     __________________________________________________________________

   [10][1] Letter from the Ministry of Foreign Affairs to the writer, 4 May
   2003, with the text of a short speech of the minister.
   [11][2] Ibid.
   [12][3] Interview with an official, Apia, 7 May 2003.

References

   Visible links
   1. http://www.example.org/about
   2. http://www.example.org/reports.html
   3. http://www.example.org/palau.html
   4. http://www.example.org/tonga.html
   5. http://www.example.org/samoa.html#fn1
   6. http://www.example.org/samoa.html#fn2
   7. http://www.example.org/samoa.html#fn3
   8. http://www.example.org/palau.html
   9. http://www.example.org/tonga.html
  10. http://www.example.org/samoa.html#fnB1
  11. http://www.example.org/samoa.html#fnB2
  12. http://www.example.org/samoa.html#fnB3

   Hidden links:
  13. http://www.example.org/logo.gif
`

/** lynx's page in w3m's manner: no margin, other bullets, another list. */
const W3M = LYNX.slice(0, LYNX.indexOf('   Hidden'))
  .replace(/^ +(?=\S)/gm, '')
  .replace('* [1]', '  • [1]')
  .replace(/_{20,}/, '━'.repeat(72))
  .replace('References', 'References:')
  .replace('Visible links\n', '')
  .replace(/^(\d+)\. (?=http)/gm, '[$1] ')

const ROUND_NUMBERS = LYNX.replace(/\[\d+\](?=\[\d\])/g, '')
  .replace(/<\[8\]Previous \| \[9\]Next>/, '<[5]Previous | [6]Next>')

  .replace('   Hidden links:\n', '')
  .replace(/ {2,3}(?:[5-7]|1[0-3])\. .*\n/g, '')
  .replace('8. ', '5. ')
  .replace('9. ', '6. ')

const LONE = PLAIN.replace(/\[[123]\](?! (?:L|Ib|In))/g, '\n$&\n')
  .replace(/\n +/g, '\n')
  .replace(/\n\n/g, '\n\n\n')

const PRINTED = `SAMOA, Landmine Monitor Report 2003 http://www.example.org/index.php?u...

About Us
Country Reports

SAMOA, Landmine Monitor Report 2003

<Previous | Next>

SAMOA

Mine Ban Policy

Samoa signed the Mine Ban Treaty on 3 December 1997 and ratiﬁed it on 23
July 1998.[1] It has no pro-
duction of antipersonnel mines, and it voted in favor of UN General

1 of 2 12/03/2010 10:42
\fSAMOA, Landmine Monitor Report 2003 http://www.example.org/index.php?u...

Assembly Resolution 57/74 on 22 November 2002.[2] The island is not mine-
affected.

Oﬃcials told a visitor that a non-
signatory state had asked for their advice, and that they were glad to give
it.[3]

<Previous | Next>

[1] Letter from the Ministry of Foreign Aﬀairs to the writer, 4 May 2003,
with the text of a short speech of the minister.
[2] Ibid.
[3] Interview with an oﬃcial, Apia, 7 May 2003.

2 of 2 12/03/2010 10:42
`

const BOOK = `About Us
Country Reports

SAMOA, Landmine Monitor Report 2003

<Previous | Next>

SAMOA

Mine Ban Policy

Samoa signed the Mine Ban Treaty on 3 December 1997 and ratified it on 23
July 1998.[1] It has no production of antipersonnel mines, and it voted in

[1] Letter from the Ministry of Foreign Affairs to the writer, 4 May 2003,
with the text of a short speech of the minister.

412
\fLandmine Monitor Report 2003

favor of UN General Assembly Resolution 57/74 on 22 November 2002.[2] The
island is not mine-affected.

Officials told a visitor that a non-signatory state had asked for their ad-
vice, and that they were glad to give it.[3]

<Previous | Next>

[2] Ibid.
[3] Interview with an official, Apia, 7 May 2003.

413
`

const expected = withoutForm(parseReport(PLAIN))

test('the plain page has what the others are to show', () => {
  const { facts, footnotes, page } = parseReport(PLAIN)
  expect(page.title).toBe('SAMOA, Landmine Monitor Report 2003')
  expect(facts.map(({ kind, citation }) => `${kind} ${citation.footnotes.join()}`)).toEqual(
    expect.arrayContaining(['treaty-action fn1', 'vote fn2']),
  )
  expect(footnotes.map(({ label }) => label)).toEqual(['1', '2', '3'])
})

describe('the same report from', () => {
  test.each([
    ['lynx', LYNX],
    ['w3m', W3M],
    ['a text browser, on a page whose markers are no links', ROUND_NUMBERS],
    ['a copy with the markers on lines of their own', LONE],
    ['a print of the page', PRINTED],
    ['a print without form feeds', PRINTED.replace('\f', '')],
    ['a printed book with the notes at the foot of each page', BOOK],
  ])('%s', (_name, text) => {
    const report = parseReport(text)
    expect(withoutForm(report)).toEqual(expected)
    expect(lawbreaks(report, text)).toEqual([])
  })
})

test('the numbers of links are layout, and their addresses navigation', () => {
  const { removed } = parseReport(LYNX)
  const told = (reason: string) =>
    removed.filter((one) => one.reason === reason).map(({ span }) => LYNX.slice(span.start, span.end))
  expect(told('layout')).toEqual(expect.arrayContaining(['[1]', '[5]', '[12]']))
  expect(told('navigation')).toEqual(
    expect.arrayContaining([
      'References',
      'Visible links',
      '12. http://www.example.org/samoa.html#fnB3',
      'Hidden links:',
    ]),
  )
})

test('a hyphen that only broke a word is layout, one that the word has is text', () => {
  const { removed } = parseReport(PRINTED)
  expect(removed.filter(({ span }) => PRINTED.slice(span.start, span.end) === '-')).toHaveLength(1)
})

test('notes that are addresses are no list of links', () => {
  const text =
    'Samoa signed in 1997.[1] It ratified in 1998.[2]\n\n[1] http://www.example.org/a\n[2] http://www.example.org/b\n'
  expect(parseReport(text).footnotes.map(({ label }) => label)).toEqual(['1', '2'])
})
