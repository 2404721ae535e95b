import { describe, expect, it } from 'vitest'
import { factWords } from '../../support/facts.js'

const KIND = 'endorsement'

/** A text about Samoa and the facts of the kind that it states, in few words. */
type Row = [text: string, ...facts: string[]]

describe('what the text states', () => {
  it.each<Row>([
    [
      'Samoa sent a delegate to the June 1997 Brussels Meeting where it signed the declaration.',
      'Brussels Declaration done',
    ],
    [
      'Samoa has supported, by consensus, key resolutions of the Organization of American States.',
      'OAS resolutions done',
    ],
  ])('as pages put it: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    ['The Brussels Declaration was endorsed by Tonga.', 'TON: Brussels Declaration done'],
    ['The Brussels Declaration was not endorsed by India.', 'IND: Brussels Declaration not-done'],
    [
      'India and Nepal endorsed the Brussels Declaration.',
      'IND: Brussels Declaration done',
      'NPL: Brussels Declaration done',
    ],
    [
      'Neither India nor Nepal endorsed the Brussels Declaration.',
      'IND: Brussels Declaration not-done',
      'NPL: Brussels Declaration not-done',
    ],
    [
      'Haiti and Samoa endorsed the Declaration of San José.',
      'HTI: Declaration of San José done',
      'Declaration of San José done',
    ],
    ['Unlike Tonga, Samoa endorsed the Brussels Declaration.', 'Brussels Declaration done'],
    [
      'Tonga endorsed the Brussels Declaration, while Samoa did not endorse it.',
      'TON: Brussels Declaration done',
      'Brussels Declaration not-done',
    ],
  ])('others than the page’s party: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    ['Samoa did not endorse the Brussels Declaration.', 'Brussels Declaration not-done'],
    ['Samoa has not endorsed the Brussels Declaration.', 'Brussels Declaration not-done'],
    ['Samoa withheld its endorsement from the Brussels Declaration.', 'Brussels Declaration not-done'],
    ['Samoa was not among the states that endorsed the Brussels Declaration.', 'Brussels Declaration not-done'],
    [
      'When the Brussels Declaration was adopted in June 1997, Samoa did not endorse it.',
      'Brussels Declaration not-done',
    ],
    [
      'Samoa did not attend the Brussels Conference or endorse the Brussels Declaration.',
      'Brussels Declaration not-done',
    ],
    ['Samoa never endorsed the Brussels Declaration.', 'Brussels Declaration not-done'],
    ['Samoa refused to sign the Brussels Declaration.', 'Brussels Declaration not-done'],
    [
      'Samoa took part in the Brussels Conference without endorsing the Brussels Declaration.',
      'Brussels Declaration not-done',
    ],
    [
      'Samoa has neither signed the Mine Ban Treaty nor endorsed the Brussels Declaration.',
      'Brussels Declaration not-done',
    ],
    ['Samoa has yet to endorse the Brussels Declaration.', 'Brussels Declaration not-done'],
    ['Samoa failed to endorse the Brussels Declaration.', 'Brussels Declaration not-done'],
  ])('denials: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    ['Samoa will endorse the Bamako Declaration.', 'Bamako Declaration planned'],
    ['Samoa reportedly endorsed the Brussels Declaration.', 'Brussels Declaration done hedged'],
  ])('plans and hedges: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    [
      'Samoa attended the Brussels Conference in June 1997 and endorsed the Brussels Declaration.',
      'Brussels Declaration done',
    ],
    [
      'Samoa, which had endorsed the Brussels Declaration, signed the Mine Ban Treaty in December 1997.',
      'Brussels Declaration done',
    ],
    [
      'Samoa endorsed the pro-treaty Brussels Declaration and voted for UNGA Resolution 51/45S in 1996.',
      'Brussels Declaration done',
    ],
  ])('beside other facts: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    ['Samoa endorsed the Brussels Declaration in June 1997.', 'Brussels Declaration done'],
    ['Samoa put its name to the Brussels Declaration in June 1997.', 'Brussels Declaration done'],
    ['Samoa gave its backing to the Brussels Declaration.', 'Brussels Declaration done'],
    [
      'Samoa gave its support to the Brussels Declaration and to the Declaration of San José.',
      'Brussels Declaration done',
      'Declaration of San José done',
    ],
    ['Samoa was among the 97 states that endorsed the Brussels Declaration.', 'Brussels Declaration done'],
    ['Its delegation joined in endorsing the Brussels Declaration.', 'Brussels Declaration done'],
    ['When the Brussels Declaration was adopted in June 1997, Samoa endorsed it.', 'Brussels Declaration done'],
    ['The Brussels Declaration was endorsed by Samoa.', 'Brussels Declaration done'],
    ['Samoa signed the Brussels Declaration.', 'Brussels Declaration done'],
    ['Samoa subscribed to the Brussels Declaration.', 'Brussels Declaration done'],
    ['Samoa supported the OAS resolutions of 1996 and 1997.', 'OAS resolutions done'],
    ['Samoa associated itself with the Brussels Declaration.', 'Brussels Declaration done'],
    ['Samoa is a co-signatory of the Deed of Commitment.', 'Deed of Commitment done'],
    ['On 27 June 1997, Samoa endorsed the Brussels Declaration.', 'Brussels Declaration done'],
    ['Samoa accepted the Plan of Action.', 'Plan of Action done'],
    ['Samoa supported the Common African Position.', 'Common African Position done'],
    [
      'The Minister of Foreign Affairs endorsed the Brussels Declaration on behalf of the government.',
      'Brussels Declaration done',
    ],
  ])('statements: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })
})

describe('what states nothing of the kind', () => {
  it.each([
    ['Samoa endorsed the treaty.'],
    ['Samoa endorsed the candidate of the opposition.'],
    ['Samoa supports a ban on antipersonnel mines.'],
    ['The Brussels Declaration was adopted in June 1997.'],
    ['The Brussels Declaration calls for a ban on antipersonnel mines.'],
    ['The Brussels Declaration was endorsed by 97 states.'],
    ['Some 97 governments endorsed the Brussels Declaration.'],
    ['Samoa urged Tonga to endorse the Brussels Declaration.'],
    ['The ICBL called on Samoa to endorse the Brussels Declaration.'],
    ['If Samoa endorsed the Brussels Declaration, others would follow.'],
    ['It is not known whether Samoa endorsed the Brussels Declaration.'],
    ['The declaration of independence was signed in 1991.'],
    ['Samoa signed the Mine Ban Treaty.'],
    ['Samoa attended the conference that led to the Brussels Declaration.'],
    ['Samoa read the Brussels Declaration with interest.'],
    ['Samoa has a copy of the Brussels Declaration.'],
    ['Samoa criticized the Brussels Declaration.'],
    ['The budget was endorsed by Samoa.'],
    ['Parliament endorsed the budget in May 1999.'],
    ['Samoa voted for UNGA Resolution 51/45S in 1996.'],
    ['Samoa supported the peace talks.'],
    ['Samoa was mentioned in the Brussels Declaration.'],
    ['The text of the Brussels Declaration reached Samoa in July 1997.'],
    ['Did Samoa endorse the Brussels Declaration?'],
    ['The importance of endorsing the Brussels Declaration was clear.'],
    ['The campaign asked Samoa to endorse the Brussels Declaration.'],
    ['Landmine Monitor lists those that endorsed the Brussels Declaration.'],
    ['Samoa made a declaration of its stockpiles in May 1999.'],
    ['The rebels of Samoa endorsed the Brussels Declaration.'],
  ])('%s', (text) => {
    expect(factWords(KIND, text)).toEqual([])
  })
})

describe('who is no state', () => {
  it.each([
    'The SLF/A signed the Deed of Commitment in 2001.',
    'The Apia Liberation Front endorsed the Brussels Declaration.',
    'Five Samoan factions endorsed the Brussels Declaration.',
    'The Samoa People’s Liberation Army has endorsed the Brussels Declaration.',
    'The SNM has signed the Deed of Commitment.',
  ])('states nothing of the country: %s', (text) => {
    expect(factWords(KIND, text)).toEqual([])
  })

  it('does not stand in the way of what the state does beside it', () => {
    expect(factWords(KIND, 'The government and the SLF/A endorsed the Apia Declaration.')).toEqual([
      'Apia Declaration done',
    ])
  })
})
