import { describe, expect, test } from 'vitest'
import { checkReport, parseReport } from '../../src/index.js'

const TEXT = 'Samoa signed the Mine Ban Treaty on 3 December 1997.'
const TITLE = 'SAMOA, Landmine Monitor Report 2001'

function kept(source: string): string[] {
  const { sections, footnotes } = parseReport(source)
  return [
    ...sections.flatMap(({ heading, blocks }) => [
      ...(heading === null ? [] : [heading.text]),
      ...blocks.map(({ text }) => text),
    ]),
    ...footnotes.map(({ text }) => text),
  ]
}

const OWN = ['SAMOA', 'Mine Ban Policy', TEXT, 'Interview, Apia, 3 May 2001.']
const NOTE = '<p>[1] Interview, Apia, 3 May 2001.</p>'
const BODY = `<h2>SAMOA</h2><h3>Mine Ban Policy</h3><p>${TEXT}[1]</p>`

describe('lines of a site', () => {
  test.each([
    [
      'between the title and the text',
      `<h1>${TITLE}</h1><p>Posted on June 12, 2010 by editor</p><p>Filed: Reports</p>${BODY}${NOTE}`,
    ],
    ['in a menu below the title', `<h1>${TITLE}</h1><nav><ul><li>Home<li>Our work</ul></nav>${BODY}${NOTE}`],
    [
      'behind the notes',
      `<h1>${TITLE}</h1>${BODY}${NOTE}<h3>Share this</h3><ul><li>By mail<li>By post</ul><p>Latest news</p>`,
    ],
    [
      'in a bar beside the text',
      `<h1>${TITLE}</h1><div class="page-sidebar"><h3>Popular</h3><p>Ten years on</p></div>${BODY}${NOTE}`,
    ],
    ['in a form', `<h1>${TITLE}</h1>${BODY}<form><label>Your name</label><button>Send</button></form>${NOTE}`],
    [
      'behind the headings of a wiki',
      `<h1>${TITLE}</h1><h2>SAMOA[edit]</h2><h3>Mine Ban Policy[edit | edit source]</h3><p>${TEXT}[1]</p>${NOTE}`,
    ],
    ['over the notes', `<h1>${TITLE}</h1>${BODY}<h2>References</h2>${NOTE}`],
    ['as a row of signs', `<h1>${TITLE}</h1>${BODY}<p>_________________</p>${NOTE}`],
  ])('%s are removed', (_, html) => {
    expect(kept(`<html><body>${html}</body></html>`)).toEqual(OWN)
  })

  test.each([
    ['a part that holds the text', `<h1>${TITLE}</h1><div class="with-sidebar"><form>${BODY}${NOTE}</form></div>`],
    ['a foot that holds the notes', `<h1>${TITLE}</h1>${BODY}<footer>${NOTE}</footer>`],
    ['a page that is set in', `<h1>${TITLE}</h1><blockquote>${BODY}${NOTE}</blockquote>`],
  ])('are none in %s', (_, html) => {
    expect(kept(`<html><body>${html}</body></html>`)).toEqual(OWN)
  })

  test('do not take a text behind the notes', () => {
    const more = 'Samoa has not joined the Convention on Cluster Munitions.'
    expect(kept(`<h1>${TITLE}</h1>${BODY}${NOTE}<h3>Cluster Munition Ban Policy</h3><p>${more}</p>`)).toEqual([
      ...OWN.slice(0, 3),
      'Cluster Munition Ban Policy',
      more,
      OWN[3],
    ])
  })
})

describe('the foot of a site below a page without notes', () => {
  const body = `${TITLE}\n\nSAMOA\n\nMine Ban Policy\n\n${TEXT}\n\n`

  test.each([
    ['of a blog', 'Posted in Reports\n\nPost navigation\n\nOlder: Tonga\n\nLeave a Reply\n\nYour name *\n'],
    ['of a wiki', 'Retrieved from "https://wiki.example.org/x"\n\nPersonal tools\n\n* Log in\n\n* Discussion\n'],
    ['with its tags', 'Tags:\n\n• mines\n\n• Glossary\n\nPassword * ________\n\nPowered by Example\n'],
  ])('%s is removed', (_, foot) => {
    expect(kept(body + foot)).toEqual(OWN.slice(0, 3))
  })

  test.each([
    ['nothing says that it is one', 'Glossary\n\nOlder pages\n', ['Glossary', 'Older pages']],
    [
      'a text follows',
      `Tags:\n\nTonga\n\nTonga has not signed the Mine Ban Treaty.\n`,
      ['Tags:', 'Tonga', 'Tonga has not signed the Mine Ban Treaty.'],
    ],
  ])('stays where %s', (_, foot, lines) => {
    expect(kept(body + foot)).toEqual([...OWN.slice(0, 3), ...lines])
  })
})

test.each([
  ['text', `${TITLE}\n\nSAMOA[edit]\n\nMine Ban Policy[edit | edit source]\n\n${TEXT}[1]\n\n[1] ${OWN[3]}\n`],
  [
    'Markdown with attributes',
    `# ${TITLE}\n\n## [SAMOA]{#S .mw-headline}[[\\[]{.b}[edit](/x "Edit")[\\]]{.b}]{.e}\n\n### Mine Ban Policy\n\n${TEXT}[^1]\n\n[^1]: ${OWN[3]}\n`,
  ],
])('what a wiki prints behind headings is layout in %s', (_, source) => {
  expect(kept(source)).toEqual(OWN)
  expect(checkReport(parseReport(source), source)).toEqual([])
})

test('a name is the title, whatever stands between it and the text', () => {
  const { page } = parseReport(
    `<h1>Samoa</h1><p>Jun 12, 2010</p><p>By the editor</p><h2>Mine Ban Policy</h2><p>${TEXT}</p>`,
  )
  expect(page.title).toBe('Samoa')
})
