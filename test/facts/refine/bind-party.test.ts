import { describe, expect, it } from 'vitest'
import { parseReport } from '../../../src/index.js'

const DISPLAY = 'http://archives.the-monitor.org/index.php/publications/display?url='

function read(text: string, page = 'eritrea') {
  const url = `${DISPLAY}lm/2003/${page}.html`
  const { facts, diagnostics } = parseReport(`${text}\n`, { format: 'text', url })
  return {
    facts: facts.map(({ party, kind }) => `${party.code} ${kind}`),
    uncertain: diagnostics.filter(({ code }) => code === 'party-uncertain'),
  }
}

const ETHIOPIA = 'Ethiopia signed the Mine Ban Treaty in 1997.'

describe('a party that is not certain', () => {
  it.each([
    [`${ETHIOPIA} The government has not ratified the Mine Ban Treaty.`, 'f2', 'Ethiopia'],
    [`${ETHIOPIA} The country has not enacted implementation legislation.`, 'f2', 'Ethiopia'],
    ['Ethiopia and Djibouti have signed the Mine Ban Treaty. It has not ratified.', 'f3', 'Ethiopia or Djibouti'],
    [`${ETHIOPIA} The government has never produced, imported or used antipersonnel mines.`, null, null],
    ['Ethiopia has never used antipersonnel mines. The government used mines in 1998.', 'f2', 'Ethiopia'],
    ['Ethiopia stated that the government has never produced or used antipersonnel mines.', 'f1, f2', 'Ethiopia'],
  ])('%s', (text, ids, others) => {
    const message = `${ids}: taken as told of Eritrea, whose page this is; ${others} may be meant.`
    const { facts, uncertain } = read(text)
    expect(facts).toContainEqual(expect.stringMatching(/^ERI /))
    expect(uncertain.map((told) => told.message)).toEqual(ids === null ? [] : [message])
  })

  it('is told at the words that state the fact', () => {
    const text = `${ETHIOPIA} The government has not ratified the Mine Ban Treaty.`
    const [told] = read(text).uncertain
    expect(text.slice(told?.span?.start, told?.span?.end)).toBe('The government has not ratified the Mine Ban Treaty.')
  })
})

describe('a party that is', () => {
  it.each([
    [`${ETHIOPIA} It ratified in 2004.`, ['ETH treaty-action', 'ETH treaty-action']],
    [`${ETHIOPIA} The government of Eritrea has not ratified.`, ['ETH treaty-action', 'ERI treaty-action']],
    [
      'Eritrea and Ethiopia have signed the Mine Ban Treaty. It has not ratified.',
      ['ERI treaty-action', 'ETH treaty-action', 'ERI treaty-action'],
    ],
    [
      'Italy paid for a survey. The government submitted its Article 7 report on 3 May 2003.',
      ['ERI transparency-report'],
    ],
    [
      'The French military stationed in the country has never used antipersonnel mines. The government used mines in 1998.',
      ['FRA activity', 'ERI activity'],
    ],
    [
      'Ethiopia and Djibouti signed the Mine Ban Treaty in 1997. They ratified it in 2004.',
      ['ETH treaty-action', 'DJI treaty-action', 'ETH treaty-action', 'DJI treaty-action'],
    ],
  ])('%s', (text, facts) => {
    expect(read(text)).toEqual({ facts, uncertain: [] })
  })
})

/** Whose treaty actions with their dates a text states, on a page of another country. */
function dated(text: string): string[] {
  return parseReport(`${text}\n`, { format: 'text', url: `${DISPLAY}lm/2003/eritrea.html` }).facts.flatMap((fact) =>
    fact.kind === 'treaty-action' ? [`${fact.party.code} ${fact.modality} ${fact.date}`] : [],
  )
}

describe('a date in brackets', () => {
  it.each([
    [
      'Tonga (May 1998) and Fiji (June 1998) have ratified the Mine Ban Treaty.',
      ['TON done 1998-05', 'FJI done 1998-06'],
    ],
    ['Tonga (May 1998) and Fiji have ratified the Mine Ban Treaty.', ['TON done 1998-05', 'FJI done null']],
    ['Tonga and Fiji (June 1998) have ratified the Mine Ban Treaty.', ['TON done 1998-06', 'FJI done 1998-06']],
    ['Tonga (1998) and Fiji ratified the Mine Ban Treaty in 1998.', ['TON done 1998', 'FJI done 1998']],
    [
      'Tonga (May 1998) and Fiji (June 1998) have not ratified the Mine Ban Treaty.',
      ['TON not-done null', 'FJI not-done null'],
    ],
    ['Tonga (a monarchy) ratified the Mine Ban Treaty in May 1998.', ['TON done 1998-05']],
  ])('%s', (text, expected) => {
    expect(dated(text)).toEqual(expected)
  })
})

describe('“their”', () => {
  it.each([
    [
      'Ethiopia and Djibouti attended a seminar. Their delegation voted in favor of UN General Assembly Resolution 54/54B.',
    ],
    ['Ethiopia and Djibouti met and, after their talks, the government signed the Mine Ban Treaty.'],
  ])('is nobody that can be told: %s', (text) => {
    expect(read(text).facts.filter((fact) => fact.startsWith('ERI'))).toEqual([])
  })
})

describe('who says “we”', () => {
  it.each([
    ['“We have never used mines,” said the representative of Niger.', ['NER']],
    ['“We have never used mines,” the Ambassador of Niger told the ICBL in May 2003.', ['NER']],
    ['“We have never used mines,” said the Minister.', ['ERI']],
    ['“We have never used mines,” said a UN official in Niger.', ['ERI']],
    ['Libya attended. “We have never used mines,” the Minister said.', ['ERI']],
    ['The envoy of Libya said: “We have never produced mines. We have never exported them.”', ['LBY', 'LBY']],
  ])('%s', (text, parties) => {
    expect(read(text).facts).toEqual(parties.map((code) => `${code} activity`))
  })
})

describe('a page of several parties', () => {
  const headed =
    'FIJI\n\nFiji signed the Mine Ban Treaty in 1997.\n\nSAMOA\n\nIt signed the Mine Ban Treaty in 1997.\n\n'

  it('has its facts bound by its headings', () => {
    const { facts, uncertain } = read(headed, 'pacific')
    expect(facts).toEqual(['FJI treaty-action', 'WSM treaty-action'])
    expect(uncertain).toEqual([])
  })

  it.each([['The government has not ratified the Mine Ban Treaty.'], ['It has never used antipersonnel mines.']])(
    'says of what stands under no name that no fact was read: %s',
    (text) => {
      const { facts, uncertain } = read(`${headed}Regional overview\n\n${text}`, 'pacific')
      expect(facts).toHaveLength(2)
      expect(uncertain.map(({ message }) => message)).toEqual([
        'This tells of one of the parties of the page, and not of which; no fact was read from it.',
      ])
    },
  )

  it('binds what Landmine Monitor tells to the party of the heading, else to whom the words before spoke of', () => {
    const unaware = 'Landmine Monitor is not aware of any use of antipersonnel mines.'
    const text = `${headed}${unaware}\n\nRegional overview\n\n${unaware}\n\nTonga has mines. ${unaware}`
    expect(read(text, 'pacific').facts.slice(2)).toEqual(['WSM activity', 'TON activity'])
  })

  it('binds to no heading what a paragraph of developments tells of others', () => {
    const lost = 'Tonga signed the Mine Ban Treaty in 1998. There were nine mine casualties in 1999.'
    const text = `KEY DEVELOPMENTS, Landmine Monitor Report 2003\n\nSamoa\n\nThere were six mine casualties in 1999.\n\n${lost}`
    expect(read(text, 'developments').facts).toEqual(['WSM activity', 'TON treaty-action', 'TON activity'])
  })

  it('says nothing of what is told of nobody there', () => {
    const text = `${headed}Regional overview\n\nMines have been used in the region. Palau has not signed the treaty.`
    const { facts, uncertain } = read(text, 'pacific')
    expect(facts.at(-1)).toBe('PLW treaty-action')
    expect(uncertain).toEqual([])
  })
})

describe('an armed group', () => {
  const front = 'The Southern Front (SF) fights in the south.'

  it.each([
    [`${front} The SF used antipersonnel mines in 1999.`],
    [`${front} The SF, which holds the coast, said that it has not used antipersonnel mines.`],
    ['A rebel leader said that his men had used antipersonnel mines.'],
    ['A rebel leader left the country and used antipersonnel mines in 1999.'],
    ['The rebels said that they had never used antipersonnel mines, and that they had not produced them.'],
  ])('is not the state: %s', (text) => {
    expect(read(text).facts).toEqual([])
  })

  it.each([
    [`${front} The SF claimed that the government used antipersonnel mines.`],
    ['A rebel leader said that the army had used antipersonnel mines.'],
    ['A rebel leader left the country, and the army used antipersonnel mines in 1999.'],
  ])('and the state is not it: %s', (text) => {
    expect(read(text).facts).toEqual(['ERI activity'])
  })
})
