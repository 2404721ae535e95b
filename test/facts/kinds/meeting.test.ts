import { describe, expect, it } from 'vitest'
import { factWords } from '../../support/facts.js'

const KIND = 'meeting'

/** A text about Samoa and the facts of the kind that it states, in few words. */
type Row = [text: string, ...facts: string[]]

describe('what the text states', () => {
  it.each<Row>([
    [
      'Three non-States Parties attended the Second Meeting of States Parties in September 2000 as observers: Samoa, Tonga and Fiji.',
      'observer Second Meeting of States Parties 2000',
      'TON: observer Second Meeting of States Parties 2000',
      'FJI: observer Second Meeting of States Parties 2000',
    ],
    [
      'Samoa hosted and served as President of the Fifth Meeting of States Parties in September 2003.',
      'participant Fifth Meeting of States Parties 2003',
    ],
    [
      'Samoa hosted, with Tonga, the first seminar on landmines in January 1999.',
      'participant seminar on landmines 1999',
    ],
    [
      'It hosted a regional conference on landmines in Apia in November 2008 to draw attention to the convention and its Oslo Signing Conference.',
      'participant regional conference on landmines in Apia 2008',
    ],
    [
      'Samoa attended the Fourth Meeting of States Parties, as well as the Standing Committee meetings in February and May 2003.',
      'participant Fourth Meeting of States Parties',
      'participant intersessional Standing Committee meetings 2003',
    ],
    ['Samoa served as co-chair of the Standing Committee on Mine Clearance in 2003.'],
    [
      'Samoa attended one regional meeting of the Oslo Process, in Kampala, Uganda in September 2008 after the convention was adopted.',
      'participant regional meeting of the Oslo Process 2008',
    ],
    [
      'Samoa attended all the meetings of the other four SCEs in 1999 and 2000.',
      'participant intersessional Standing Committee meetings 1999',
      'participant intersessional Standing Committee meetings 2000',
    ],
    ['During the Dublin negotiations, Samoa made statements on definitions.', 'participant Dublin negotiations'],
    ['It was the first and, to date, only time Samoa took part in a meeting of the convention.'],
    [
      'Samoa has taken part in all but one of the Meetings of States Parties, including the Fifth Meeting of States Parties in September 2003.',
      'participant Meetings of States Parties',
      'participant Fifth Meeting of States Parties 2003',
    ],
    [
      'Samoa did not endorse the declaration of June 1997, and did not attend the Oslo negotiations in September.',
      'absent Oslo negotiations 1997',
    ],
    [
      'Samoa attended a Seminar on Explosives in Brussels, organized by Belgium and the ICRC, from 12 to 13 November 2002.',
      'participant Seminar on Explosives in Brussels 2002',
    ],
    [
      'Samoa came to the regional conferences in Costa Rica, Mexico, and Ecuador.',
      'participant regional conferences in Costa Rica, Mexico, and Ecuador',
    ],
    [
      'Samoa attended the Second Meeting of States Parties in September 2000 and the January and May 2001 intersessional Standing Committee meetings.',
      'participant Second Meeting of States Parties 2000',
      'participant intersessional Standing Committee meetings 2001',
    ],
    [
      'Samoa did not attend the Fifth Meeting of States Parties in September 2003, nor the June 2004 intersessional meetings.',
      'absent Fifth Meeting of States Parties 2003',
      'absent intersessional Standing Committee meetings 2004',
    ],
    [
      'Samoa came as an observer to the Second Annual Conference of States Parties to Amended Protocol II and the First CCW Review Conference in December 2000.',
      'observer Second Annual Conference of States Parties to Amended Protocol II 2000',
      'observer First CCW Review Conference 2000',
    ],
    [
      'In June 2004, Samoa attended the intersessional meetings and the regional seminar in Apia.',
      'participant intersessional Standing Committee meetings 2004',
      'participant regional seminar in Apia 2004',
    ],
    ['On the margins of the Third Meeting of States Parties, Samoa took part in an informal gathering of islands.'],
    [
      'Samoa took part in the intersessional meetings in June 2004, where it gave a presentation to the Standing Committee on Victim Assistance.',
      'participant intersessional Standing Committee meetings 2004',
    ],
    [
      'Samoa attended the Intersessional Standing Committee of Experts on Technologies for Mine Action meetings in May 2000.',
      'participant intersessional Standing Committee meetings 2000',
    ],
    [
      'Samoa came to the meetings of the ISCEs on Mine Clearance in 1999.',
      'participant intersessional Standing Committee meetings 1999',
    ],
    [
      'Tonga attended the First Meeting of States Parties in May 1999. Fiji did not attend.',
      'TON: participant First Meeting of States Parties 1999',
      'FJI: absent First Meeting of States Parties 1999',
    ],
    [
      'Among the delegations attending the First Meeting of States Parties in May 1999 as observers were Tonga and Fiji.',
      'TON: observer First Meeting of States Parties 1999',
      'FJI: observer First Meeting of States Parties 1999',
    ],
    [
      'Samoa hosted the regional seminar, which was attended by Tonga and Fiji.',
      'participant regional seminar',
      'TON: participant regional seminar',
      'FJI: participant regional seminar',
    ],
    ['Samoa has taken part in many meetings of the convention.', 'participant Mine Ban Treaty meetings'],
    [
      'Samoa signed the Convention on Cluster Munitions in 2008. Samoa has taken part in many meetings of the convention.',
      'participant Convention on Cluster Munitions meetings',
    ],
    ['Participation in Mine Ban Treaty meetings | None in 2012 |', 'absent Mine Ban Treaty meetings 2012'],
  ])('as pages put it: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    [
      'Samoa attended the intersessional Standing Committee meetings in December 2000, but not in May 2001.',
      'participant intersessional Standing Committee meetings 2000',
      'absent intersessional Standing Committee meetings 2001',
    ],
    [
      'Samoa attended every annual Meeting of States Parties, except for that of 2001.',
      'participant annual Meeting of States Parties',
    ],
    [
      'Samoa attended the October 1996 strategy conference in Ottawa.',
      'participant strategy conference in Ottawa 1996',
    ],
    ['Samoa has not taken part as an observer since the Eleventh Meeting of States Parties in December 2011.'],
    ['At first Samoa preferred attending international conferences and seminars of many kinds.'],
    [
      'During the Mine Ban Treaty intersessional Standing Committee meeting in January 2002, the delegate of Samoa told all that work went on.',
      'participant intersessional Standing Committee meetings 2002',
    ],
    [
      'The Fourth Meeting of States Parties in September 2002 was the first in which Samoa took part.',
      'participant Fourth Meeting of States Parties 2002',
    ],
    [
      'In September 2002 Samoa attended a Meeting of States Parties for the first time.',
      'participant Meeting of States Parties 2002',
    ],
    [
      'The Fourth Meeting of States Parties in September 2002 was the first meeting that Samoa attended.',
      'participant Fourth Meeting of States Parties 2002',
    ],
    [
      'The Fourth Meeting of States Parties in September 2002 was the first meeting that it attended.',
      'participant Fourth Meeting of States Parties 2002',
    ],
    [
      'The Fourth Meeting of States Parties in September 2002 was the first that it attended.',
      'participant Fourth Meeting of States Parties 2002',
    ],
    [
      'The Fourth Meeting of States Parties in September 2002 was the first in which it participated.',
      'participant Fourth Meeting of States Parties 2002',
    ],
    [
      'The first meeting in which it participated was the Fourth Meeting of States Parties in September 2002.',
      'participant Fourth Meeting of States Parties 2002',
    ],
    [
      'The first Meeting of States Parties that Samoa attended was the Fourth, in September 2002.',
      'participant Fourth Meeting of States Parties 2002',
    ],
    [
      'The Fourth Meeting of States Parties in September 2002 was the first time that Samoa attended.',
      'participant Fourth Meeting of States Parties 2002',
    ],
    [
      'The Fourth Meeting of States Parties in September 2002 was the first in which it took part.',
      'participant Fourth Meeting of States Parties 2002',
    ],
  ])('first times: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    ['Samoa took part in the Oslo negotiations in September 1997 as an observer.', 'observer Oslo negotiations 1997'],
    [
      'Samoa attended the Oslo negotiations only as an observer, but was a full participant in the Brussels Conference.',
      'observer Oslo negotiations',
      'participant Brussels Conference',
    ],
    ['Samoa followed the Oslo negotiations only as an observer.', 'observer Oslo negotiations'],
    [
      'Samoa attended the Oslo negotiations and the Ottawa signing conference as an observer.',
      'observer Oslo negotiations',
      'observer Ottawa signing conference',
    ],
    [
      'Samoa attended the Oslo negotiations as an observer, and the Ottawa signing conference.',
      'observer Oslo negotiations',
      'participant Ottawa signing conference',
    ],
    [
      'To the Ottawa signing conference in December 1997 it came as an observer.',
      'observer Ottawa signing conference 1997',
    ],
    [
      'Samoa, which attended the Oslo negotiations as an observer, signed the Mine Ban Treaty in December 1997.',
      'observer Oslo negotiations',
    ],
    [
      'Samoa attended the First Annual Conference of States Parties to Amended Protocol II of December 1999 as an observer.',
      'observer First Annual Conference of States Parties to Amended Protocol II 1999',
    ],
    ['Samoa sent an observer to the Oslo negotiations.', 'observer Oslo negotiations'],
  ])('observers: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    [
      'Samoa attended the intersessional Standing Committee meetings in January and May 2002.',
      'participant intersessional Standing Committee meetings 2002',
    ],
    [
      'Samoa attended the intersessional Standing Committee meetings in February 2003 and June 2004.',
      'participant intersessional Standing Committee meetings 2003',
      'participant intersessional Standing Committee meetings 2004',
    ],
    [
      'Samoa attended the intersessional Standing Committee meetings in December 2000, and those of May 2001.',
      'participant intersessional Standing Committee meetings 2000',
      'participant intersessional Standing Committee meetings 2001',
    ],
    [
      'Samoa attended the intersessional Standing Committee meetings in January 2002, but not those in June 2003.',
      'participant intersessional Standing Committee meetings 2002',
      'absent intersessional Standing Committee meetings 2003',
    ],
  ])('several years: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    [
      'Samoa did not attend the Second Meeting of States Parties in September 2000.',
      'absent Second Meeting of States Parties 2000',
    ],
    [
      'Samoa was absent from the Second Meeting of States Parties in September 2000.',
      'absent Second Meeting of States Parties 2000',
    ],
    [
      'Samoa was not represented at the Third Meeting of States Parties in Managua in September 2001.',
      'absent Third Meeting of States Parties 2001',
    ],
    [
      'Samoa had no delegation at the Third Meeting of States Parties in Managua in September 2001.',
      'absent Third Meeting of States Parties 2001',
    ],
    [
      'No delegation from Samoa came to the Third Meeting of States Parties in September 2001.',
      'absent Third Meeting of States Parties 2001',
    ],
    [
      'The Third Meeting of States Parties in September 2001 was not attended by Samoa.',
      'absent Third Meeting of States Parties 2001',
    ],
    [
      'Samoa was not among the states that attended the Bangkok regional conference in May 2001.',
      'absent Bangkok regional conference 2001',
    ],
    ['Samoa has been to none of the Meetings of States Parties.', 'absent Meetings of States Parties'],
    [
      'Samoa neither attended the First Meeting of States Parties in May 1999 nor the Second Meeting of States Parties in September 2000.',
      'absent First Meeting of States Parties 1999',
      'absent Second Meeting of States Parties 2000',
    ],
    [
      'Samoa attended neither the Oslo negotiations nor the Ottawa signing conference.',
      'absent Oslo negotiations',
      'absent Ottawa signing conference',
    ],
    ['Samoa missed the First Review Conference in Nairobi in November 2004.', 'absent First Review Conference 2004'],
    [
      'Samoa stayed away from the Second Meeting of States Parties in September 2000.',
      'absent Second Meeting of States Parties 2000',
    ],
    [
      'The Second Meeting of States Parties in September 2000 took place without Samoa.',
      'absent Second Meeting of States Parties 2000',
    ],
    [
      'When the First Meeting of States Parties was held in May 1999, Samoa was not present.',
      'absent First Meeting of States Parties 1999',
    ],
    ['Samoa has not attended any meetings of the Mine Ban Treaty.', 'absent Mine Ban Treaty meetings'],
    [
      'Samoa did not attend the Oslo negotiations, but signed the Mine Ban Treaty in December 1997.',
      'absent Oslo negotiations',
    ],
    ['Samoa boycotted the Ottawa signing conference.', 'absent Ottawa signing conference'],
    [
      'Though not present at the Oslo negotiations in 1997, it came to the Ottawa signing conference in December of that year.',
      'absent Oslo negotiations 1997',
      'participant Ottawa signing conference 1997',
    ],
  ])('absences: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    [
      'Samoa hosted a regional workshop on landmines in Apia in May 2002.',
      'participant regional workshop on landmines in Apia 2002',
    ],
    [
      'Samoa told the intersessional Standing Committee meetings of May 2006 about its new law.',
      'participant intersessional Standing Committee meetings 2006',
    ],
    [
      'At the Fifth Meeting of States Parties in September 2003, the delegate of Samoa said that the law was ready.',
      'participant Fifth Meeting of States Parties 2003',
    ],
    [
      'Samoa participated in the First Review Conference in Nairobi in November 2004 and spoke at the Seventh Meeting of States Parties in September 2006.',
      'participant First Review Conference 2004',
      'participant Seventh Meeting of States Parties 2006',
    ],
    [
      'Samoa made a statement at the Fifth Meeting of States Parties in September 2003.',
      'participant Fifth Meeting of States Parties 2003',
    ],
    ['The ambassador led the delegation to the Nairobi Summit in November 2004.', 'participant Nairobi Summit 2004'],
  ])('speakers and hosts: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    [
      'Samoa attended the First Meeting of States Parties at Maputo in May 1999.',
      'participant First Meeting of States Parties 1999',
    ],
    [
      'Samoa attended the First Meeting of States Parties at Maputo in May 1999 and the Second Meeting of States Parties in Geneva in September 2000.',
      'participant First Meeting of States Parties 1999',
      'participant Second Meeting of States Parties 2000',
    ],
    [
      'Samoa sent a delegation to the First Meeting of States Parties at Maputo in May 1999.',
      'participant First Meeting of States Parties 1999',
    ],
    [
      'The Fourth Meeting of States Parties in September 2002 was attended by a delegation from Samoa.',
      'participant Fourth Meeting of States Parties 2002',
    ],
    [
      'Samoa was among the states that attended the Bangkok regional conference in May 2001.',
      'participant Bangkok regional conference 2001',
    ],
    [
      'India and Nepal attended the Fourth Meeting of States Parties in September 2002.',
      'IND: participant Fourth Meeting of States Parties 2002',
      'NPL: participant Fourth Meeting of States Parties 2002',
    ],
    ['Samoa attended all the preparatory meetings of the Ottawa Process.', 'participant treaty preparatory meetings'],
    ['In September 1997 Samoan delegates took part in the Oslo negotiations.', 'participant Oslo negotiations 1997'],
    ['Samoa reportedly attended the Bamako seminar in February 2001.', 'participant Bamako seminar 2001 hedged'],
    [
      'In May 1999, Samoa participated in the First Meeting of States Parties.',
      'participant First Meeting of States Parties 1999',
    ],
    [
      'Representatives of Samoa attended the Kuala Lumpur regional seminar in August 2001.',
      'participant Kuala Lumpur regional seminar 2001',
    ],
    [
      'Two officials from its mission in Geneva attended the intersessional Standing Committee meetings in June 2005.',
      'participant intersessional Standing Committee meetings 2005',
    ],
  ])('statements: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })
})

describe('what states nothing of the kind', () => {
  it.each([
    ['Many children attended school again.'],
    ['The First Meeting of States Parties was held at Maputo in May 1999.'],
    ['The meeting was attended by eighty states.'],
    ['States attending the First Meeting of States Parties welcomed the report.'],
    ['Landmine Monitor researchers attended the Second Meeting of States Parties.'],
    ['The ICBL took part in the Oslo negotiations.'],
    ['Samoa was invited to the First Meeting of States Parties.'],
    ['Samoa plans to attend the Fifth Meeting of States Parties in September 2003.'],
    ['Samoa will attend the First Review Conference in Nairobi.'],
    ['Samoa urged Tonga to attend the Second Meeting of States Parties.'],
    ['If Samoa attended the First Meeting of States Parties, nothing was said of it.'],
    ['It is not clear whether Samoa attended the Oslo negotiations.'],
    ['Samoa signed the Mine Ban Treaty at the Ottawa signing conference.'],
    ['Samoa was absent from the vote on UNGA Resolution 55/33V in November 2000.'],
    ['Samoa took part in a training course for deminers.'],
    ['Samoa participated in the war in the north.'],
    ['Samoa hosted a visit of deminers.'],
    ['Samoa hoped to send a delegation to the Second Meeting of States Parties.'],
    ['The rebels were present at the peace talks in Lusaka.'],
    ['Thirty countries were represented at the Bamako seminar in February 2001.'],
    ['The Red Cross of Samoa attended the Kuala Lumpur regional seminar in August 2001.'],
    ['Samoa attended a meeting.'],
    ['Samoa welcomed the results of the First Meeting of States Parties.'],
    ['The two sides met in Lusaka in July 1999.'],
    ['Did Samoa attend the Oslo negotiations?'],
    ['Samoa is part of the Pacific Islands Forum.'],
    ['Samoa participated in the Conference on Disarmament.'],
    ['The president attended the funeral of the king.'],
    ['An official told Landmine Monitor that Samoa had no mines.'],
    ['Parliament held a session on the Mine Ban Treaty in May 1999.'],
    ['Journalists from Samoa attended the Ottawa signing conference.'],
  ])('%s', (text) => {
    expect(factWords(KIND, text)).toEqual([])
  })
})

describe('which meeting it was', () => {
  it.each<Row>([
    [
      'Samoa attended the Third Meeting of States Parties in September 2001, where it became co-chair of the Standing Committee on Mine Clearance.',
      'participant Third Meeting of States Parties 2001',
    ],
    [
      'Samoa attended the Standing Committee meetings in February and May 2003. At the February meeting, Samoa confirmed the 1998 directive.',
      'participant intersessional Standing Committee meetings 2003',
      'participant intersessional Standing Committee meetings 2003',
    ],
    [
      'Deputy Minister Tui Sale led Samoa’s delegation to the First Review Conference.',
      'participant First Review Conference',
    ],
    [
      'Samoa’s delegation to the First Review Conference was led by the Deputy Minister.',
      'participant First Review Conference',
    ],
    [
      'Samoa attended the Oslo negotiations, but in each case only in an observer capacity.',
      'observer Oslo negotiations',
    ],
    [
      'At the Fourth Meeting of States Parties, and again in a February 2003 Standing Committee meeting, Samoa stated its position.',
      'participant Fourth Meeting of States Parties',
      'participant intersessional Standing Committee meetings 2003',
    ],
    ['Samoa attended the Oslo Signing Conference in December 2008.', 'participant Oslo signing conference 2008'],
    [
      'Samoa took part in meetings of the MBT’s intersessional Standing Committees of Experts.',
      'participant intersessional Standing Committee meetings',
    ],
    ['Samoa attended the Lima, Bonn and Apia meetings.', 'participant Lima, Bonn and Apia meetings'],
    [
      'Samoa attended the regional seminar on landmines in Lima in May 2002, the Seminar on Clearance of the Andes.',
      'participant regional seminar on landmines in Lima 2002',
    ],
  ])('%s', (text, ...facts) => {
    expect(factWords('meeting', text)).toEqual(facts)
  })
})
