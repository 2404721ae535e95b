import { describe, expect, it } from 'vitest'
import { factsOf } from '../../support/facts.js'

/** By whom the facts of a text are told, in its order; null where the page states one itself. */
function tellers(text: string): (string | null)[] {
  return factsOf(text).map(({ attribution }) => attribution?.text ?? null)
}

describe('whose statement it is', () => {
  it.each<[string, ...(string | null)[]]>([
    [
      'An official told Landmine Monitor that Samoa has not signed the Mine Ban Treaty.',
      'An official told Landmine Monitor',
    ],
    ['According to a diplomat, Samoa has not signed the Mine Ban Treaty.', 'According to a diplomat'],
    ['Samoa has not signed the Mine Ban Treaty, according to a diplomat.', 'according to a diplomat'],
    ['Although nothing was written, officials said that Samoa will sign the Mine Ban Treaty.', 'officials said'],
    ['Samoa, officials said, would sign the Mine Ban Treaty in 2002.', 'officials said'],
    [
      'In its report to the UN, Samoa said that it had not enacted implementing legislation.',
      'In its report to the UN, Samoa said',
    ],
    ['“Samoa has not signed the Mine Ban Treaty,” said the Minister.', 'said the Minister'],
    [
      '“Samoa has not signed the Mine Ban Treaty,” an official told the ICBL in May 2001.',
      'an official told the ICBL in May 2001',
    ],
    [
      '“Samoa has not signed the Mine Ban Treaty,” its Ambassador said, “but Samoa will sign the treaty in 2002.”',
      'its Ambassador said',
      'its Ambassador said',
    ],
    [
      'Ambassador Jane Smith told the conference, “Samoa has not signed the Mine Ban Treaty.”',
      'Ambassador Jane Smith told the conference',
    ],
    [
      'In May, Samoa told the Assembly, “Although Samoa has not signed the Mine Ban Treaty, we have never used mines.”',
      'Samoa told the Assembly',
      'Samoa told the Assembly',
    ],
    [
      'In a meeting with the ICBL, the Minister said, “We signed the Mine Ban Treaty in 1997.”',
      'In a meeting with the ICBL, the Minister said',
    ],
    ['An envoy stated, “Samoa is not a party to the [Mine Ban Treaty].”', 'An envoy stated'],
    ['Officials claim that Samoa has never used mines.', 'Officials claim'],
    ['The ICRC believes that Samoa has used antipersonnel mines.', 'The ICRC believes'],
    ['The Minister said: “We have not signed the Mine Ban Treaty.”', 'The Minister said'],
    [
      'Landmine Monitor was told by a diplomat that Samoa would sign the Mine Ban Treaty.',
      'Landmine Monitor was told by a diplomat',
    ],
    [
      'Samoa stated that it had ratified the Mine Ban Treaty and that it would sign the Convention on Cluster Munitions.',
      'Samoa stated',
      'Samoa stated',
    ],
    [
      'Samoa signed the Mine Ban Treaty in 1997, and officials said that ratification would follow in 1999.',
      null,
      'officials said',
    ],
  ])('%s', (text, ...expected) => {
    expect(tellers(text)).toEqual(expected)
  })

  it.each([
    ['Samoa signed the Mine Ban Treaty on 3 December 1997.'],
    ['It is believed that Samoa has used antipersonnel mines.'],
    ['The “Friends of Samoa,” a campaign, said little, and Samoa has not signed the Mine Ban Treaty.'],
    ['Samoa is among the 17 states that have not signed the Mine Ban Treaty.'],
    ['According to the treaty, Samoa signed the Mine Ban Treaty on 3 December 1997.'],
    ['Landmine Monitor reported that Samoa had not signed the Mine Ban Treaty.'],
    ['It was reported that Samoa had not signed the Mine Ban Treaty.'],
    ['Samoa said that it supports the treaty, but it has not signed the Mine Ban Treaty.'],
    ['Samoa signed the Mine Ban Treaty on 3 December 1997, saying that mines are bad.'],
    ['In its Article 7 report, submitted on 3 May 2003, Samoa thanked its neighbors.'],
  ])('the page’s own: %s', (text) => {
    expect(tellers(text)).toEqual([null])
  })

  it('stands in the text of its block and in the source', () => {
    const text = 'The Ministry told Landmine Monitor that Samoa has not signed the Mine Ban Treaty.'
    const attribution = factsOf(text)[0]?.attribution
    expect(attribution).toMatchObject({ start: 0, end: 34 })
    expect(text.slice(attribution?.span.start, attribution?.span.end)).toBe('The Ministry told Landmine Monitor')
  })
})
