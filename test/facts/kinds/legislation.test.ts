import { describe, expect, it } from 'vitest'
import { factWords } from '../../support/facts.js'

const KIND = 'legislation'

/** A text about Samoa and the facts of the kind that it states, in few words. */
type Row = [text: string, ...facts: string[]]

describe('what the text states', () => {
  it.each<Row>([
    ['Samoa enacted national implementation legislation in October 2008.', 'done 2008-10'],
    ['Its national implementation legislation, Law 92-98, was adopted on 21 April 1998.', 'done 1998-04-21'],
    ['The Anti-Personnel Mines Act, 2000 was adopted on 28 September 2000.', 'done 2000-09-28'],
    ['Samoa was the first Pacific state to adopt domestic implementing legislation in June 2000.', 'done 2000-06'],
    ['Parliament adopted a law prohibiting antipersonnel mines on 3 May 2001.', 'done 2001-05-03'],
    ['Samoa has incorporated the Mine Ban Treaty into its domestic law.', 'done'],
    ['Law 12 of 11 November 1999 gave legal force to the Mine Ban Treaty.', 'done 1999-11-11'],
    ['Samoa considers existing legislation sufficient to implement the Mine Ban Treaty.', 'done'],
  ])('there is one: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    ['Samoa has not enacted domestic implementation legislation.', 'not-done'],
    ['It is not known to have passed any domestic implementing legislation.', 'not-done hedged'],
    ['Landmine Monitor is not aware of any steps to enact domestic implementation legislation.', 'not-done'],
    ['Landmine Monitor is unaware of any steps by Tonga to enact implementing legislation.', 'TON: not-done'],
    ['No action on national implementation legislation has come to the notice of Landmine Monitor.', 'not-done'],
    ['Samoa did not report any national implementation measures in its Article 7 report.', 'not-done'],
    ['There is no domestic legislation implementing the treaty.', 'not-done'],
    ['Samoa has no national implementation legislation.', 'not-done'],
    ['No additional legal measures were deemed necessary for implementation of the treaty.', 'not-done'],
    ['Specific legislation to implement the treaty has yet to be adopted.', 'not-done'],
  ])('there is none: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    ['Implementing legislation is in preparation.', 'planned'],
    ['A bill to implement the Mine Ban Treaty was introduced in parliament on 3 May 2001.', 'planned'],
    ['The draft implementation law was approved by the Council of Ministers in May 2001.', 'planned'],
    ['Samoa intends to enact domestic legislation to implement the treaty.', 'planned'],
    ['Legislation has been drafted on the use and transfer of antipersonnel mines.', 'planned'],
    [
      'Samoa has not yet adopted national implementing legislation, but a draft law is under consideration.',
      'not-done',
      'planned',
    ],
  ])('there is to be one: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })
})

describe('what states nothing', () => {
  it.each([
    ['Article 9 requires States Parties to enact domestic legislation.'],
    ['Samoa was urged to enact domestic implementation legislation.'],
    ['Samoa should enact domestic implementation legislation.'],
    ['The President signed the ratification legislation into law.'],
    ['In 1998, Samoa passed legislation to ratify the Mine Ban Treaty.'],
    ['Samoa passed a law on disability in 2001.'],
    ['In July 2005, a law on mine action was adopted by the National Assembly.'],
    ['Samoa voted for Resolution 54/54B, on full implementation of the Mine Ban Treaty.'],
    ['Samoa asked whether implementing legislation was enacted.'],
  ])('%s', (text) => {
    expect(factWords(KIND, text)).toEqual([])
  })
})
