import { describe, expect, test } from 'vitest'
import { classifyNote } from '../../../src/cite/classify-footnote.js'
import { sourcesOfNote } from '../../../src/cite/sources/note-sources.js'
import type { CitedSource } from '../../../src/schema/index.js'
import { OFFICIAL, PRINTED, SPOKEN, WRITTEN } from './notes.js'

const read = (note: string) => sourcesOfNote(note, classifyNote(note))

/** What a source gives, without its words, their place and its persons. */
function told({ text: _text, start: _start, end: _end, persons: _persons, ...fields }: CitedSource) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
}

describe.each([
  ['what was said', SPOKEN],
  ['what was sent', WRITTEN],
  ['what states and the United Nations issued', OFFICIAL],
  ['what was printed', PRINTED],
])('%s', (_name, cases) => {
  test.each(cases)('%s', (note, sources) => {
    expect(read(note).sources.map(told)).toEqual(sources)
  })
})

/** Notes with several sources, or with words beside them: the words of each source, and those of the remarks. */
const SPLIT: readonly (readonly [note: string, sources: readonly string[], remarks: readonly string[]])[] = [
  [
    'Letter from A. Brook to M. Zola, 3 May 2001. Letter from M. Zola to A. Brook, 9 May 2001.',
    ['Letter from A. Brook to M. Zola, 3 May 2001', 'Letter from M. Zola to A. Brook, 9 May 2001'],
    [],
  ],
  [
    'Email from the port, 3 May 2001; and fax from the harbour master, 9 May 2001.',
    ['Email from the port, 3 May 2001', 'fax from the harbour master, 9 May 2001'],
    [],
  ],
  [
    'Email from Ana Ruiz, Harbour Trust, 5 May 2001, and interview with Jan Novak, Bergen, 6 May 2001.',
    ['Email from Ana Ruiz, Harbour Trust, 5 May 2001', 'interview with Jan Novak, Bergen, 6 May 2001'],
    [],
  ],
  [
    'Interviews with Ana Ruiz, Oslo, 3 May 2001; Jan Novak, Bergen, 5 May 2001; and Mia Holm, Bodø, 6 May 2001.',
    ['Interviews with Ana Ruiz, Oslo, 3 May 2001', 'Jan Novak, Bergen, 5 May 2001', 'Mia Holm, Bodø, 6 May 2001'],
    [],
  ],
  [
    'The ministry wrote that nothing had changed. Email from the ministry, 2 May 2014.',
    ['Email from the ministry, 2 May 2014'],
    ['The ministry wrote that nothing had changed.'],
  ],
  [
    'Interview with an officer, Strelsau, 19 May 2005. The officer asked not to be named.',
    ['Interview with an officer, Strelsau, 19 May 2005'],
    ['The officer asked not to be named.'],
  ],
  [
    'Interview with Ana Ruiz, Oslo, 3 May 2001, who said that the stocks were small.',
    ['Interview with Ana Ruiz, Oslo, 3 May 2001'],
    ['who said that the stocks were small.'],
  ],
  [
    'Oral Remarks to the Standing Committee, Geneva, 13 June 2005. (Landmine Monitor/HRW notes)',
    ['Oral Remarks to the Standing Committee, Geneva, 13 June 2005'],
    ['(Landmine Monitor/HRW notes)'],
  ],
  [
    'This was also confirmed in a telephone interview with C.S. Marlow, 27 June 2000.',
    ['telephone interview with C.S. Marlow, 27 June 2000'],
    ['This was also confirmed in a'],
  ],
  [
    'According to the Article 7 Report submitted on 3 May 2001, no mines were left.',
    ['Article 7 Report submitted on 3 May 2001'],
    ['According to the', 'no mines were left.'],
  ],
  [
    'More information is available at www.harbour.example/mines.',
    ['www.harbour.example/mines'],
    ['More information is available at'],
  ],
  [
    'For details on earlier policy, see Harbour Watch, Banning Mines (Oslo: Harbour Press, May 2009), pp. 13–14.',
    ['Harbour Watch, Banning Mines (Oslo: Harbour Press, May 2009), pp. 13–14'],
    ['For details on earlier policy, see'],
  ],
  [
    '“Two hurt,” The News (Strelsau), 3 May 2000; “Blast; one dead,” The Nation, 5 May 2000.',
    ['“Two hurt,” The News (Strelsau), 3 May 2000', '“Blast; one dead,” The Nation, 5 May 2000'],
    [],
  ],
  [
    'Fights were heard of in the hills. “Port shut. Boats wait,” Radio Strelsau (Strelsau), 30 April 2010. Nobody was hurt.',
    ['“Port shut. Boats wait,” Radio Strelsau (Strelsau), 30 April 2010'],
    ['Fights were heard of in the hills.', 'Nobody was hurt.'],
  ],
  [
    'Letter from Bill P. Tarr, Office of the President, 15 April 2002.',
    ['Letter from Bill P. Tarr, Office of the President, 15 April 2002'],
    [],
  ],
  ['The other members of the council are small islands.', [], ['The other members of the council are small islands.']],
]

describe('a note with several sources or with words beside them', () => {
  test.each(SPLIT)('%s', (note, sources, remarks) => {
    const told = read(note)
    expect(told.sources.map(({ text }) => text)).toEqual(sources)
    expect(told.remarks.map(({ text }) => text)).toEqual(remarks)
    for (const { text, start, end } of [...told.sources, ...told.remarks]) expect(note.slice(start, end)).toBe(text)
  })
})

describe('a note that points at another', () => {
  test.each<[string, string | null, string[]]>([
    ['Ibid.', null, []],
    ['Ibid, p. 3.', 'p. 3', []],
    ['Ibid., pp. 4-5 and p. 9.', 'pp. 4-5 and p. 9', []],
    ['Ibíd., p. 3.', 'p. 3', []],
    ['See footnote 2 above, p. 7.', 'p. 7', []],
    [
      'Ibid.; UN Mine Action Service, “Projects,” November 2002, p. 34.',
      null,
      ['UN Mine Action Service, “Projects,” November 2002, p. 34'],
    ],
    [
      'Ibid.; and email from Ana Ruiz, Harbour Trust, 5 May 2001.',
      null,
      ['email from Ana Ruiz, Harbour Trust, 5 May 2001'],
    ],
  ])('%s', (note, pages, sources) => {
    const told = read(note)
    expect([told.pages, told.sources.map(({ text }) => text)]).toEqual([pages, sources])
  })
})

describe('a blanket note', () => {
  test.each([
    'Unless cited otherwise, all statements are taken from the response to the Landmine Monitor questionnaire, 1 February 1999.',
    'Where nothing else is cited, every statement is drawn from the letter of the port, 3 May 2001.',
    'Unless otherwise noted, all information in this section is based on interviews with deminers, May 2001.',
    'Except where noted, figures come from the port authority.',
  ])('%s', (note) => {
    expect(read(note).isBlanket).toBe(true)
  })

  test.each(['All three ships were lost.', 'Letter from the port, 3 May 2001.', 'The stocks are cited elsewhere.'])(
    'is not: %s',
    (note) => {
      expect(read(note).isBlanket).toBe(false)
    },
  )
})

describe('the persons of a source', () => {
  test.each<[string, (string | null)[][]]>([
    [
      'Letter from Timo Aho, Secretary, Department of Trade, to Eva Lind, Researcher, HRW, 19 June 2011.',
      [
        ['author', 'Timo Aho', 'Secretary', 'Department of Trade'],
        ['recipient', 'Eva Lind', 'Researcher', 'HRW'],
      ],
    ],
    [
      'Letter to Eva Lind, Convenor, Harbour Campaign, from Bill P. Tarr on behalf of the Secretary to Government, 15 April 2002.',
      [
        ['author', 'Bill P. Tarr', 'on behalf of the Secretary to Government', null],
        ['recipient', 'Eva Lind', 'Convenor', 'Harbour Campaign'],
      ],
    ],
    [
      'Interview with Foreign Minister Juan Ortega Luna, Quito, 4 August 2004.',
      [['author', 'Juan Ortega Luna', 'Foreign Minister', null]],
    ],
    [
      'Interview with Ana Ruiz and Carlos Vega, Harbour Trust, Bogotá, 5 May 2006.',
      [
        ['author', 'Ana Ruiz', null, null],
        ['author', 'Carlos Vega', null, 'Harbour Trust'],
      ],
    ],
    [
      'Letter from Attorney General Otto Brandt to the Monitor, 3 May 2000.',
      [['author', 'Otto Brandt', 'Attorney General', null]],
    ],
    ['Statement by Ghana, First Review Conference, Nairobi, 3 December 2004.', []],
  ])('%s', (note, persons) => {
    const [source] = read(note).sources
    expect(
      (source?.persons ?? []).map(({ part, name, role, organization }) => [part, name, role, organization]),
    ).toEqual(persons)
  })
})

test('a long note of many sources is read in its order', () => {
  const note = Array.from({ length: 2_000 }, (_, i) => `Letter from the port, ${(i % 28) + 1} May 2001`).join('; ')
  const { sources } = read(note)
  expect(sources).toHaveLength(2_000)
  expect(sources.at(-1)).toMatchObject({ type: 'letter', date: '2001-05-12', end: note.length })
})
