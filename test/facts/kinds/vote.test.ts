import { describe, expect, it } from 'vitest'
import { factWords } from '../../support/facts.js'

const KIND = 'vote'

/** A text about Samoa and the facts of the kind that it states, in few words. */
type Row = [text: string, ...facts: string[]]

describe('what the text states', () => {
  it.each<Row>([
    [
      'Three states abstained on the 1998 UNGA resolution: Samoa, Tonga and Fiji.',
      'abstain 1998',
      'TON: abstain 1998',
      'FJI: abstain 1998',
    ],
    [
      'Samoa attended a seminar in November 2000. Also in November, Samoa voted in favor of UNGA Resolution 55/33V.',
      'yes 55/33V 2000',
    ],
    [
      'Samoa attended a seminar in May 2001. Also in May, Samoa recalled that it had voted in favor of UNGA Resolution 55/33V.',
      'yes 55/33V',
    ],
    [
      'In December 2016, Samoa was absent from the vote in support of the UN General Assembly resolution.',
      'absent 2016',
    ],
    [
      'At the General Assembly in November 2000, Samoa cosponsored and voted in favor of Resolution 55/33V.',
      'yes 55/33V 2000',
    ],
    [
      'Samoa was absent for the vote on UNGA Resolution 62/41 in December 2007, but has voted in favor in previous years.',
      'absent 62/41 2007',
      'yes',
    ],
    [
      'Nine of the governments abstaining on UNGA Resolution 57/74 came from the region: Tonga and Fiji.',
      'TON: abstain 57/74',
      'FJI: abstain 57/74',
    ],
    ['Samoa voted affirmatively on the 1998 UNGA resolution.', 'yes 1998'],
    [
      'Samoa was one of ten states which abstained on the 1997 UNGA resolution; and one of a dozen states which abstained on the 1998 UNGA resolution.',
      'abstain 1997',
      'abstain 1998',
    ],
    ['Samoa voted in favor of a 2014 Security Council resolution on peace at sea.'],
  ])('as pages put it: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    ['In November 2001, Samoa cosponsored and voted in favor of UNGA Resolution 56/24M.', 'yes 56/24M 2001'],
    [
      'Samoa abstained from voting on UNGA Resolution 54/54B in December 1999, as it had in 1997 and 1998.',
      'abstain 54/54B 1999',
      'abstain 1997',
      'abstain 1998',
    ],
    [
      'Samoa was absent from the vote on UNGA Resolution 55/33V in November 2000, as in 1998.',
      'absent 55/33V 2000',
      'absent 1998',
    ],
    [
      'When UNGA Resolution 54/54B was voted on in December 1999, Samoa was absent, as in 1998.',
      'absent 54/54B 1999',
      'absent 1998',
    ],
    [
      'Samoa was one of 20 states to abstain from the vote on UNGA Resolution 54/54B in December 1999, having abstained in 1997 and 1998 too.',
      'abstain 54/54B 1999',
      'abstain 1997',
      'abstain 1998',
    ],
    [
      'Samoa voted for UNGA Resolution 51/45S in 1996. It did so again in 1997 and 1998.',
      'yes 51/45S 1996',
      'yes 1997',
      'yes 1998',
    ],
    [
      'Samoa voted for UNGA Resolution 52/38A in 1997. It cast the same vote on Resolution 53/77N in 1998.',
      'yes 52/38A 1997',
      'yes 53/77N 1998',
    ],
    [
      'Samoa voted in favor of UNGA Resolution 60/80 in December 2005, as it had for Resolution 59/84 in 2004.',
      'yes 60/80 2005',
      'yes 59/84 2004',
    ],
    [
      'Samoa abstained from voting on UNGA Resolution 54/54B in December 1999, as it had abstained on Resolution 53/77N in 1998.',
      'abstain 54/54B 1999',
      'abstain 53/77N 1998',
    ],
  ])('ellipsis: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    ['Samoa voted for every pro-ban UN General Assembly resolution since 1996.', 'yes'],
    [
      'Samoa has voted for all UN General Assembly resolutions since 1996, including that of 1999.',
      'yes 1996',
      'yes 1997',
      'yes 1998',
      'yes 1999',
    ],
    ['Samoa has voted in favor of all pro-ban UNGA resolutions except in 1998.', 'yes'],
    ['Samoa voted for the UNGA resolutions from 1996 to 1999.', 'yes 1996', 'yes 1997', 'yes 1998', 'yes 1999'],
    ['It has backed every pro-ban UN General Assembly resolution since 1996.', 'yes'],
    [
      'Samoa has supported, co-sponsored or voted for all pro-ban UN General Assembly resolutions from 1996 to 1999.',
      'yes 1996',
      'yes 1997',
      'yes 1998',
      'yes 1999',
    ],
    ['Samoa has consistently voted for the annual UN General Assembly resolutions.', 'yes'],
  ])('series and exceptions: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    [
      'India and Pakistan abstained on UNGA Resolution 54/54B in December 1999.',
      'IND: abstain 54/54B 1999',
      'PAK: abstain 54/54B 1999',
    ],
    [
      'Samoa voted in favor of UNGA Resolution 54/54B in December 1999, while India abstained.',
      'yes 54/54B 1999',
      'IND: abstain 54/54B 1999',
    ],
    [
      'Nepal voted in favor of UNGA Resolution 55/33V in November 2000, but Samoa was absent from the vote.',
      'NPL: yes 55/33V 2000',
      'absent 55/33V 2000',
    ],
    [
      'Tonga was absent from the vote on UNGA Resolution 54/54B in December 1999, but Samoa voted for it.',
      'TON: absent 54/54B 1999',
      'yes 54/54B 1999',
    ],
    [
      'Neither India nor Pakistan voted for UNGA Resolution 54/54B in December 1999.',
      'IND: absent 54/54B 1999',
      'PAK: absent 54/54B 1999',
    ],
  ])('others than the page’s party: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    [
      'Samoa voted in favor of UNGA Resolution 51/45S in 1996, was absent from the vote on Resolution 52/38A in 1997, and abstained on Resolution 53/77N in 1998.',
      'yes 51/45S 1996',
      'absent 52/38A 1997',
      'abstain 53/77N 1998',
    ],
    ['Samoa did not vote on UNGA Resolution 54/54B in December 1999.', 'absent 54/54B 1999'],
    ['Samoa did not take part in the vote on UNGA Resolution 54/54B in December 1999.', 'absent 54/54B 1999'],
    ['Samoa missed the vote on UNGA Resolution 55/33V in November 2000.', 'absent 55/33V 2000'],
    ['Samoa did not cast a vote on UNGA Resolution 54/54B in December 1999.', 'absent 54/54B 1999'],
    [
      'Samoa was absent during the vote on the 1996 resolution, but voted in favor of those of 1997 and 1998.',
      'absent 1996',
      'yes 1997',
      'yes 1998',
    ],
    ['Samoa was not among the 142 states that voted for UNGA Resolution 52/38A in 1997.', 'absent 52/38A 1997'],
    [
      'For UNGA Resolution 51/45S in 1996 it had voted, but it was absent from the vote in 1997.',
      'yes 51/45S 1996',
      'absent 1997',
    ],
    ['Samoa was not present for the vote on UNGA Resolution 51/45S in December 1996.', 'absent 51/45S 1996'],
  ])('denials and absences: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    ['Samoa voted for the 1996, 1997 and 1998 UN General Assembly resolutions.', 'yes 1996', 'yes 1997', 'yes 1998'],
    [
      'Samoa voted for UNGA Resolutions 51/45S in 1996, 52/38A in 1997 and 53/77N in 1998.',
      'yes 51/45S 1996',
      'yes 52/38A 1997',
      'yes 53/77N 1998',
    ],
    [
      'Samoa gave its support to the 1996, 1997 and 1998 UN General Assembly resolutions in favor of a ban.',
      'yes 1996',
      'yes 1997',
      'yes 1998',
    ],
    [
      'In the UN General Assembly Samoa has said yes to the pro-ban resolutions of 1996, 1997 and 1998.',
      'yes 1996',
      'yes 1997',
      'yes 1998',
    ],
    [
      'Samoa voted for the 1996 resolution and abstained on the 1997 and 1998 resolutions.',
      'yes 1996',
      'abstain 1997',
      'abstain 1998',
    ],
  ])('lists: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    ['The resolution, 54/54B, was adopted in December 1999 with the vote of Samoa.', 'yes 54/54B 1999'],
    ['When the 1998 UNGA resolution was adopted, Samoa was again among those in favor.', 'yes 1998'],
    ['Samoa supported UNGA Resolution 55/33V in November 2000.', 'yes 55/33V 2000'],
    ['Samoa cast its vote in favor of UN General Assembly Resolution 57/74 on 22 November 2002.', 'yes 57/74 2002'],
    ['Samoa’s was one of the votes in favor of UNGA Resolution 56/24M in November 2001.', 'yes 56/24M 2001'],
    ['Its vote for UNGA Resolution 54/54B in December 1999 surprised observers.', 'yes 54/54B 1999'],
  ])('support told in other words: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    ['Samoa voted in favor of UN General Assembly Resolution 54/54B in December 1999.', 'yes 54/54B 1999'],
    ['Samoa voted against UNGA Resolution 54/54B in December 1999.', 'no 54/54B 1999'],
    ['Samoa was one of 20 countries that abstained on UNGA Resolution 54/54B in December 1999.', 'abstain 54/54B 1999'],
    ['Samoa voted for, and co-sponsored, UNGA Resolution 53/77N in 1998.', 'yes 53/77N 1998'],
    ['Samoa cosponsored UNGA Resolution 53/77N in 1998, and voted for it.', 'yes 53/77N 1998'],
    ['In November 2000 Samoa voted in favor of UNGA Resolution 55/33V.', 'yes 55/33V 2000'],
    ['On 1 December 1999, Samoa voted in favor of UNGA Resolution 54/54B.', 'yes 54/54B 1999'],
    [
      'Samoa, which abstained on the 1998 resolution, voted for UNGA Resolution 54/54B in December 1999.',
      'abstain 1998',
      'yes 54/54B 1999',
    ],
    [
      'Samoa abstained on UNGA Resolution 54/54B, which calls for universalization of the Mine Ban Treaty, in December 1999.',
      'abstain 54/54B 1999',
    ],
    ['For the UNGA resolution of 1996 it voted in favor.', 'yes 1996'],
    ['Samoa reportedly voted for UNGA Resolution 54/54B in December 1999.', 'yes 54/54B 1999 hedged'],
  ])('statements: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })
})

describe('what states nothing of the kind', () => {
  it.each([
    ['Parliament voted in favor of the new budget in May 1999.'],
    ['Parliament voted for ratification of the Mine Ban Treaty.'],
    ['The National Assembly voted unanimously to ratify the Mine Ban Treaty on 3 May 1999.'],
    ['The Senate voted for the law in 1998.'],
    ['The people voted for independence in 1999.'],
    ['The resolution passed by a vote of 156-0, with 10 abstentions.'],
    ['UNGA Resolution 54/54B was adopted by 139 votes to none, with 20 abstentions.'],
    ['The UN General Assembly adopted Resolution 54/54B in December 1999.'],
    ['Samoa called on all states to vote for UNGA Resolution 54/54B.'],
    ['Samoa will vote for the next UNGA resolution.'],
    ['It is not clear whether Samoa voted for UNGA Resolution 54/54B.'],
    ['Samoa would vote for the resolution if it were changed.'],
    ['Samoa supported the peace talks.'],
    ['Samoa supported a key OAS resolution in 1996.'],
    ['Samoa has the right to vote in the General Assembly.'],
    ['Samoa was absent from the Second Meeting of States Parties.'],
    ['Samoa abstained from the use of mines.'],
    ['Voters abstained in large numbers in the elections of 1998.'],
    ['The Security Council resolution was adopted in 1998.'],
    ['There is no resolution for which Samoa did not vote.'],
    ['Samoa lost its right to vote in the UN General Assembly.'],
    ['Samoa was elected to the Security Council by a vote of the General Assembly in 1999.'],
    ['The vote of no confidence was lost in 1998.'],
    ['Samoa supports a total ban on antipersonnel mines.'],
    ['Samoa is in favor of a total ban.'],
    ['Tonga urged Samoa to vote in favor of UNGA Resolution 54/54B.'],
    ['Samoa made a statement in the General Assembly in 1998.'],
    ['Samoa addressed the UN General Assembly before the vote.'],
  ])('%s', (text) => {
    expect(factWords(KIND, text)).toEqual([])
  })
})

describe('what a resolution is about', () => {
  it.each<Row>([
    [
      'Samoa abstained on both the 1997 UNGA Resolution 52/38A supporting the ban, and the 1998 UNGA Resolution.',
      'abstain 52/38A 1997',
      'abstain 1998',
    ],
    [
      'Samoa abstained on the 1998 UNGA Resolution inviting all states to the First Meeting of States Parties in Mozambique in May 1999.',
      'abstain 1998',
    ],
  ])('is no vote: %s', (text, ...facts) => {
    expect(factWords('vote', text)).toEqual(facts)
  })
})
