/** A note, and what its sources give: the fields that are there, without the words and persons. */
export type NoteCase = readonly [note: string, sources: readonly Readonly<Record<string, unknown>>[]]

export const SPOKEN: readonly NoteCase[] = [
  [
    'Interview with Lt. Col. R. Amato, Ministry of Defense, Lomé, 14 February 2000.',
    [
      {
        type: 'interview',
        author: 'Lt. Col. R. Amato',
        organization: 'Ministry of Defense',
        place: 'Lomé',
        date: '2000-02-14',
      },
    ],
  ],
  [
    'Interview with Abu Tarif, Director, Harbour Clearance Office, Strelsau, 3 May 2001.',
    [
      {
        type: 'interview',
        author: 'Abu Tarif',
        organization: 'Harbour Clearance Office',
        place: 'Strelsau',
        date: '2001-05-03',
      },
    ],
  ],
  [
    'Interview with Mrs. Ana Sálvia, Senior Assistant Secretary, Ministry of Foreign Affairs, Samoa, Wellington, 30 March 2001.',
    [
      {
        type: 'interview',
        author: 'Mrs. Ana Sálvia',
        organization: 'Ministry of Foreign Affairs',
        place: 'Wellington',
        date: '2001-03-30',
      },
    ],
  ],
  [
    'Interview, M. Okoro, Harbour Trust, Strelsau, 3 June 1999.',
    [{ type: 'interview', author: 'M. Okoro', organization: 'Harbour Trust', place: 'Strelsau', date: '1999-06-03' }],
  ],
  [
    'Telephone interview with C.S. Marlow, Assistant Chief Parliamentary Counsel, 27 June 2000.',
    [{ type: 'interview', author: 'C.S. Marlow', date: '2000-06-27' }],
  ],
  [
    'Telephone interview, Deputy Head of the Political Section, Ministry of Foreign Affairs, 9 July 2001.',
    [
      {
        type: 'interview',
        author: 'Deputy Head of the Political Section',
        organization: 'Ministry of Foreign Affairs',
        date: '2001-07-09',
      },
    ],
  ],
  [
    'LM Researcher telephone interview, port officer, Strelsau, 24-25 March 1999.',
    [{ type: 'interview', author: 'port officer', place: 'Strelsau', date: '1999-03-24', dateEnd: '1999-03-25' }],
  ],
  [
    'LM Researcher telephone interviews, Strelsau, March 1999.',
    [{ type: 'interview', place: 'Strelsau', date: '1999-03' }],
  ],
  [
    'Interview with a diplomatic source who requested anonymity, Geneva, 2 May 2000.',
    [{ type: 'interview', author: 'a diplomatic source who requested anonymity', place: 'Geneva', date: '2000-05-02' }],
  ],
  [
    'Interview with government official, Strelsau, 25 July 2000.',
    [{ type: 'interview', author: 'government official', place: 'Strelsau', date: '2000-07-25' }],
  ],
  [
    'Interview with Foreign Minister Juan Ortega Luna, Quito, 4 August 2004.',
    [{ type: 'interview', author: 'Juan Ortega Luna', place: 'Quito', date: '2004-08-04' }],
  ],
  [
    'Interview with Ana Ruiz and Carlos Vega, Program Officers, Harbour Trust, Bogotá, 5 May 2006.',
    [
      {
        type: 'interview',
        author: 'Ana Ruiz and Carlos Vega',
        organization: 'Harbour Trust',
        place: 'Bogotá',
        date: '2006-05-05',
      },
    ],
  ],
  [
    'Landmine Monitor interview with Col. Jan Novak, Head of Engineers, General Staff, Prague, Czech Republic, 12 April 2005.',
    [
      {
        type: 'interview',
        author: 'Col. Jan Novak',
        organization: 'General Staff',
        place: 'Prague, Czech Republic',
        date: '2005-04-12',
      },
    ],
  ],
  [
    'Telephone conversation with Dr. Mia Holm, Surgeon, Port Hospital, 1 February 2002.',
    [{ type: 'interview', author: 'Dr. Mia Holm', organization: 'Port Hospital', date: '2002-02-01' }],
  ],
  [
    'ICBL meeting with Amb. Timo Aho, Permanent Mission of Ruritania to the UN, New York, 19 October 2009.',
    [
      {
        type: 'meeting',
        author: 'Amb. Timo Aho',
        organization: 'Permanent Mission of Ruritania to the UN',
        place: 'New York',
        date: '2009-10-19',
      },
    ],
  ],
  [
    'CMC meetings with the delegation of Ruritania, Geneva, April 2010.',
    [
      {
        type: 'meeting',
        author: 'the delegation of Ruritania',
        organization: 'delegation of Ruritania',
        place: 'Geneva',
        date: '2010-04',
      },
    ],
  ],
  [
    'Statement by Ruritania, Standing Committee on Mine Clearance, Geneva, 8 May 2006.',
    [
      {
        type: 'statement',
        author: 'Ruritania',
        title: 'Standing Committee on Mine Clearance',
        place: 'Geneva',
        date: '2006-05-08',
      },
    ],
  ],
  [
    'Statement of Ghana, Third Review Conference, Mine Ban Treaty, Maputo, 24 June 2014.',
    [
      {
        type: 'statement',
        author: 'Ghana',
        title: 'Third Review Conference, Mine Ban Treaty',
        place: 'Maputo',
        date: '2014-06-24',
      },
    ],
  ],
  [
    'Statement to the Signing Ceremony by His Excellency Otto Brandt, High Commissioner to Canada, Ottawa, Canada, 2-4 December 1997.',
    [
      {
        type: 'statement',
        author: 'His Excellency Otto Brandt',
        title: 'the Signing Ceremony',
        place: 'Ottawa, Canada',
        date: '1997-12-02',
        dateEnd: '1997-12-04',
      },
    ],
  ],
  [
    'Statement by Hassan Ali, Minister of Foreign Affairs, Mine Ban Treaty Signing Ceremony, Ottawa, 3 December 1997.',
    [
      {
        type: 'statement',
        author: 'Hassan Ali',
        title: 'Mine Ban Treaty Signing Ceremony',
        place: 'Ottawa',
        date: '1997-12-03',
      },
    ],
  ],
  [
    'Statement by the Ambassador to the Conference on Disarmament, Geneva, 7 August 1997.',
    [
      {
        type: 'statement',
        author: 'the Ambassador to the Conference on Disarmament',
        place: 'Geneva',
        date: '1997-08-07',
      },
    ],
  ],
  [
    'Oral Remarks to the Standing Committee on Stockpile Destruction, Geneva, 12 February 2004. (Landmine Monitor/HRW notes)',
    [
      {
        type: 'statement',
        title: 'the Standing Committee on Stockpile Destruction',
        place: 'Geneva',
        date: '2004-02-12',
      },
    ],
  ],
  [
    'Remarks of Ruritania, Regional Workshop on the Mine Ban Treaty, Port Vila, Vanuatu, 4 May 2007. Notes by the Monitor.',
    [
      {
        type: 'statement',
        author: 'Ruritania',
        title: 'Regional Workshop on the Mine Ban Treaty',
        place: 'Port Vila, Vanuatu',
        date: '2007-05-04',
      },
    ],
  ],
  [
    'Presentation by the Mine Action Centre, Fifth Meeting of States Parties, Bangkok, 15–19 September 2003.',
    [
      {
        type: 'statement',
        author: 'the Mine Action Centre',
        organization: 'Mine Action Centre',
        title: 'Fifth Meeting of States Parties',
        place: 'Bangkok',
        date: '2003-09-15',
        dateEnd: '2003-09-19',
      },
    ],
  ],
  [
    'Opening statement by President Rudolf Elphberg, National Workshop, Strelsau, 6 June 2000.',
    [
      {
        type: 'statement',
        author: 'President Rudolf Elphberg',
        title: 'National Workshop',
        place: 'Strelsau',
        date: '2000-06-06',
      },
    ],
  ],
  [
    'Statement by Hon. Hans Keller, Minister of Transport of Ghana at the Signing Ceremony, Ottawa, Canada, 3 December 1997.',
    [
      {
        type: 'statement',
        author: 'Hon. Hans Keller',
        title: 'the Signing Ceremony',
        place: 'Ottawa, Canada',
        date: '1997-12-03',
      },
    ],
  ],
]

export const WRITTEN: readonly NoteCase[] = [
  [
    'Letter from the Office of the Prime Minister to the Monitor, 14 May 2004.',
    [
      {
        type: 'letter',
        author: 'the Office of the Prime Minister',
        recipient: 'the Monitor',
        organization: 'Office of the Prime Minister',
        date: '2004-05-14',
      },
    ],
  ],
  [
    'Letter from Timo Aho, Secretary, Department of Foreign Affairs, to Eva Lind, HRW, 19 June 2011.',
    [
      {
        type: 'letter',
        author: 'Timo Aho',
        recipient: 'Eva Lind',
        organization: 'Department of Foreign Affairs',
        date: '2011-06-19',
      },
    ],
  ],
  [
    'Letter to Eva Lind, Convenor, Harbour Campaign, from Bill P. Tarr on behalf of the Secretary to Government, Office of the Prime Minister, 15 April 2002.',
    [
      {
        type: 'letter',
        author: 'Bill P. Tarr',
        recipient: 'Eva Lind',
        organization: 'Office of the Prime Minister',
        date: '2002-04-15',
      },
    ],
  ],
  [
    'Letter from the Attorney-General of Ruritania to the ICBL Coordinator, 31 March 2000.',
    [
      {
        type: 'letter',
        author: 'the Attorney-General of Ruritania',
        recipient: 'the ICBL Coordinator',
        date: '2000-03-31',
      },
    ],
  ],
  [
    'Letter dated 3 May 2001 from the port authority to Landmine Monitor.',
    [
      {
        type: 'letter',
        author: 'the port authority',
        organization: 'port authority',
        recipient: 'Landmine Monitor',
        date: '2001-05-03',
      },
    ],
  ],
  [
    'Letter from Ambassador Juan Ortega, Permanent Representative of Ruritania to the United Nations, to Landmine Monitor/Human Rights Watch, 3 May 2000.',
    [
      {
        type: 'letter',
        author: 'Ambassador Juan Ortega',
        recipient: 'Landmine Monitor/Human Rights Watch',
        date: '2000-05-03',
      },
    ],
  ],
  [
    'Letter to the Embassy of Norway, Note No: RFA 256/03, from the Department of Foreign Affairs, 8 September 2003.',
    [
      {
        type: 'letter',
        author: 'the Department of Foreign Affairs',
        recipient: 'the Embassy of Norway',
        organization: 'Department of Foreign Affairs',
        symbol: 'RFA 256/03',
        date: '2003-09-08',
      },
    ],
  ],
  [
    'Note verbale from the Permanent Mission of Ruritania in Geneva to the UN Secretariat, 30 April 2003.',
    [
      {
        type: 'letter',
        author: 'the Permanent Mission of Ruritania in Geneva',
        recipient: 'the UN Secretariat',
        organization: 'Permanent Mission of Ruritania in Geneva',
        date: '2003-04-30',
      },
    ],
  ],
  [
    'Correspondence from a Red Cross official, Strelsau, 13 January 1999.',
    [
      {
        type: 'letter',
        author: 'a Red Cross official',
        organization: 'Red Cross',
        place: 'Strelsau',
        date: '1999-01-13',
      },
    ],
  ],
  [
    'Faxed correspondence from the Ministry of Foreign Affairs, 26 January 2001.',
    [
      {
        type: 'fax',
        author: 'the Ministry of Foreign Affairs',
        organization: 'Ministry of Foreign Affairs',
        date: '2001-01-26',
      },
    ],
  ],
  [
    'Fax from Gerald Moor, International Security Division, Ministry of Foreign Affairs and Trade, New Zealand, 30 March 1999.',
    [
      {
        type: 'fax',
        author: 'Gerald Moor',
        organization: 'International Security Division, Ministry of Foreign Affairs and Trade',
        date: '1999-03-30',
      },
    ],
  ],
  [
    'Fax to Landmine Monitor (Pacific researcher), for the Acting Chief Secretary, 14 August 2001.',
    [
      {
        type: 'fax',
        author: 'Acting Chief Secretary',
        recipient: 'Landmine Monitor (Pacific researcher)',
        date: '2001-08-14',
      },
    ],
  ],
  ['Fax, Ministry of Health, 2 May 2000.', [{ type: 'fax', organization: 'Ministry of Health', date: '2000-05-02' }]],
  [
    'Email from Ana Sálvia, Programme Officer, Harbour Trust, 9 June 2002.',
    [{ type: 'email', author: 'Ana Sálvia', organization: 'Harbour Trust', date: '2002-06-09' }],
  ],
  [
    'E-mail to Landmine Monitor (HRW) from Jan Novak, UNMAS, New York, 26 April 2005.',
    [
      {
        type: 'email',
        author: 'Jan Novak',
        recipient: 'Landmine Monitor (HRW)',
        organization: 'UNMAS',
        place: 'New York',
        date: '2005-04-26',
      },
    ],
  ],
  [
    'Emails to Eva Lind, CALM New Zealand, from Tomas Blom, Secretary to the Government of Ruritania, 4 and 6 June 2003.',
    [{ type: 'email', author: 'Tomas Blom', recipient: 'Eva Lind', date: '2003-06-04' }],
  ],
  [
    'Email from the Spokesperson, Republic of Kosovo, 30 March 2010.',
    [{ type: 'email', author: 'the Spokesperson', organization: 'Republic of Kosovo', date: '2010-03-30' }],
  ],
  ['E-mail, 9 June 2002.', [{ type: 'email', date: '2002-06-09' }]],
  [
    'Email to ICBL from Ministry of Foreign Affairs, June 2002.',
    [
      {
        type: 'email',
        author: 'Ministry of Foreign Affairs',
        recipient: 'ICBL',
        organization: 'Ministry of Foreign Affairs',
        date: '2002-06',
      },
    ],
  ],
  [
    'Response to Landmine Monitor Questionnaire by the Permanent Secretary, Ministry of Trade, 1 February 1999.',
    [
      {
        type: 'questionnaire',
        author: 'the Permanent Secretary',
        title: 'Landmine Monitor Questionnaire',
        organization: 'Ministry of Trade',
        date: '1999-02-01',
      },
    ],
  ],
  [
    'Response by Legal Affairs Division of the Ministry of Trade to 1999 Landmine Monitor Questionnaire, 26 February 1999.',
    [
      {
        type: 'questionnaire',
        author: 'Legal Affairs Division of the Ministry of Trade',
        title: '1999 Landmine Monitor Questionnaire',
        organization: 'Legal Affairs Division of the Ministry of Trade',
        date: '1999-02-26',
      },
    ],
  ],
  [
    'Response to the Landmine Monitor questionnaire completed by the Ministry of Trade, 26 February 1999.',
    [
      {
        type: 'questionnaire',
        author: 'the Ministry of Trade',
        title: 'Landmine Monitor questionnaire',
        organization: 'Ministry of Trade',
        date: '1999-02-26',
      },
    ],
  ],
  [
    'Responses to Landmine Monitor questionnaire by Ana Ruiz, Harbour Trust, 28 March 2007.',
    [
      {
        type: 'questionnaire',
        author: 'Ana Ruiz',
        title: 'Landmine Monitor questionnaire',
        organization: 'Harbour Trust',
        date: '2007-03-28',
      },
    ],
  ],
  [
    'Reply from the Minister of Defense, Otto Brandt, 11 November 1999.',
    [{ type: 'letter', author: 'the Minister of Defense', date: '1999-11-11' }],
  ],
]

export const OFFICIAL: readonly NoteCase[] = [
  [
    'Article 7 Report, Form C, 30 April 2001.',
    [{ type: 'transparency-report', title: 'Article 7 Report', form: 'C', date: '2001-04-30' }],
  ],
  [
    'Mine Ban Treaty Article 7 Report (for calendar year 2010), Form A, 30 April 2011.',
    [
      {
        type: 'transparency-report',
        title: 'Mine Ban Treaty Article 7 Report',
        form: 'A',
        date: '2011-04-30',
        period: { text: 'for calendar year 2010', date: '2010', dateEnd: null },
      },
    ],
  ],
  [
    'Article 7 Report, Forms A and D, 4 June 2004 (for the period 7 May 2000 to 30 March 2001).',
    [
      {
        type: 'transparency-report',
        title: 'Article 7 Report',
        form: 'A and D',
        date: '2004-06-04',
        period: { text: 'for the period 7 May 2000 to 30 March 2001', date: '2000-05-07', dateEnd: '2001-03-30' },
      },
    ],
  ],
  [
    'Convention on Cluster Munitions Article 7 Report (for calendar year 2012), Form B, 27 June 2013, www.unog.example/ccm.',
    [
      {
        type: 'transparency-report',
        title: 'Convention on Cluster Munitions Article 7 Report',
        form: 'B',
        date: '2013-06-27',
        period: { text: 'for calendar year 2012', date: '2012', dateEnd: null },
        url: 'www.unog.example/ccm',
        repairedUrl: 'http://www.unog.example/ccm',
      },
    ],
  ],
  [
    'Article 7 Report, submitted 30 August 2002.',
    [{ type: 'transparency-report', title: 'Article 7 Report', date: '2002-08-30' }],
  ],
  [
    'Ghana, Article 7 Report, Form B, April 2003.',
    [{ type: 'transparency-report', title: 'Article 7 Report', form: 'B', organization: 'Ghana', date: '2003-04' }],
  ],
  [
    'CCW Amended Protocol II Article 13 Report, Form C, 10 October 2003.',
    [
      {
        type: 'transparency-report',
        title: 'CCW Amended Protocol II Article 13 Report',
        form: 'C',
        date: '2003-10-10',
      },
    ],
  ],
  [
    'UN General Assembly, “Assistance in Mine Clearance: Report of the Secretary-General,” A/53/496, 14 October 1998, p. 29.',
    [
      {
        type: 'un-document',
        title: 'Assistance in Mine Clearance: Report of the Secretary-General',
        organization: 'UN General Assembly',
        symbol: 'A/53/496',
        date: '1998-10-14',
        pages: 'p. 29',
      },
    ],
  ],
  ['UN document A/54/266, 20 August 1999.', [{ type: 'un-document', symbol: 'A/54/266', date: '1999-08-20' }]],
  [
    'UN Press Release GA/DIS/3141, 4 November 1998.',
    [{ type: 'un-document', organization: 'UN', symbol: 'GA/DIS/3141', date: '1998-11-04' }],
  ],
  [
    'Draft resolution A/C.1/53/L.33, 28 October 1998.',
    [{ type: 'un-document', symbol: 'A/C.1/53/L.33', date: '1998-10-28', title: 'Draft resolution' }],
  ],
  [
    '“Implementation of the Convention,” UNGA Resolution 65/48, 8 December 2010.',
    [
      {
        type: 'un-document',
        title: 'Implementation of the Convention',
        organization: 'UNGA',
        symbol: '65/48',
        date: '2010-12-08',
      },
    ],
  ],
  [
    'Final Report, First Meeting of States Parties, APLC/MSP.1/1999/1, 20 May 1999, pp. 12–15.',
    [
      {
        type: 'un-document',
        title: 'Final Report',
        organization: 'First Meeting of States Parties',
        symbol: 'APLC/MSP.1/1999/1',
        date: '1999-05-20',
        pages: 'pp. 12–15',
      },
    ],
  ],
  ['CCW/CONF.I/SR.5, 3 October 1995.', [{ type: 'un-document', symbol: 'CCW/CONF.I/SR.5', date: '1995-10-03' }]],
  ['UNGA Resolution A/RES/54/54B.', [{ type: 'un-document', organization: 'UNGA', symbol: 'A/RES/54/54B' }]],
  [
    'Mines Act, 2000 (Act No. 48 of 2000), printed in Gazette, Vol. 39, No. 193, 5 October 2000.',
    [{ type: 'law', title: 'Mines Act', organization: 'Gazette', symbol: 'No. 48 of 2000', date: '2000-10-05' }],
  ],
  ['Law No. 1/30, 3 March 2008.', [{ type: 'law', symbol: 'No. 1/30', date: '2008-03-03' }]],
  [
    'Article 15 (1), Mines Act, 2000 (48/2000).',
    [{ type: 'law', title: 'Mines Act', symbol: '48/2000', date: '2000' }],
  ],
  [
    'Ordinance on the Ban of Mines, LGBL 1999 No.185, 4 October 1999.',
    [{ type: 'law', title: 'Ordinance on the Ban of Mines', symbol: 'LGBL 1999 No.185', date: '1999-10-04' }],
  ],
  [
    '17th Congress of Ruritania, Fourth Regular Session, Draft Congressional Resolution No. 17-61, November 2011.',
    [
      {
        type: 'law',
        title: 'Draft Congressional Resolution',
        organization: '17th Congress of Ruritania',
        symbol: 'No. 17-61',
        date: '2011-11',
      },
    ],
  ],
  [
    'Penal Code of Ruritania, Article 201, 1 July 1998.',
    [{ type: 'law', title: 'Penal Code of Ruritania', date: '1998-07-01' }],
  ],
  [
    'Decree-Law no. 12 of 1999, Official Gazette, 2 May 1999.',
    [{ type: 'law', symbol: 'no. 12 of 1999', organization: 'Official Gazette', date: '1999-05-02' }],
  ],
]

export const PRINTED: readonly NoteCase[] = [
  [
    '“Harbour opens again,” Radio Strelsau (Strelsau), 15 June 2008, www.b92.example.',
    [
      {
        type: 'news',
        title: 'Harbour opens again',
        organization: 'Radio Strelsau',
        place: 'Strelsau',
        date: '2008-06-15',
        url: 'www.b92.example',
        repairedUrl: 'http://www.b92.example',
      },
    ],
  ],
  [
    '“Two hurt by mine,” Agence France-Presse, 24 May 2005',
    [{ type: 'news', title: 'Two hurt by mine', organization: 'Agence France-Presse', date: '2005-05-24' }],
  ],
  [
    'See also, Kate Mahler, “Port joins fight,” Harbour Express, 4 May 2000.',
    [
      {
        type: 'news',
        title: 'Port joins fight',
        author: 'Kate Mahler',
        organization: 'Harbour Express',
        date: '2000-05-04',
      },
    ],
  ],
  [
    'Kate Mahler, “Port joins fight,” Harbour Express (Strelsau), 4 May 2000, p. A3.',
    [
      {
        type: 'news',
        title: 'Port joins fight',
        author: 'Kate Mahler',
        organization: 'Harbour Express',
        place: 'Strelsau',
        date: '2000-05-04',
        pages: 'p. A3',
      },
    ],
  ],
  [
    '“Bill scares senators,” The Guardian, 10 May 2000.',
    [{ type: 'news', title: 'Bill scares senators', organization: 'The Guardian', date: '2000-05-10' }],
  ],
  [
    '“Army to buy arms,” Middle East Intelligence Wire, 3 June 1998.',
    [{ type: 'news', title: 'Army to buy arms', organization: 'Middle East Intelligence Wire', date: '1998-06-03' }],
  ],
  ['Harbour Times, 4 March 2001.', [{ type: 'news', organization: 'Harbour Times', date: '2001-03-04' }]],
  [
    'Reuters, Strelsau, 4 March 2001.',
    [{ type: 'news', organization: 'Reuters', place: 'Strelsau', date: '2001-03-04' }],
  ],
  [
    '"Assam: Act to close camps," Press Trust of India, 29 June 2003.',
    [{ type: 'news', title: 'Assam: Act to close camps', organization: 'Press Trust of India', date: '2003-06-29' }],
  ],
  [
    'Landmine Monitor Report 2002, p. 640.',
    [{ type: 'publication', title: 'Landmine Monitor Report 2002', pages: 'p. 640' }],
  ],
  [
    'See, Landmine Monitor Report 1999, p.188.',
    [{ type: 'publication', title: 'Landmine Monitor Report 1999', pages: 'p.188' }],
  ],
  [
    'See Landmine Monitor Report 2000, pp. 449-451, for more details.',
    [{ type: 'publication', title: 'Landmine Monitor Report 2000', pages: 'pp. 449-451' }],
  ],
  [
    'International Committee of the Red Cross, Annual Report 1997.',
    [{ type: 'publication', title: 'Annual Report 1997', organization: 'International Committee of the Red Cross' }],
  ],
  [
    'US Department of State, Hidden Killers, September 1998, pp. C-1, C-6.',
    [
      {
        type: 'publication',
        title: 'Hidden Killers',
        organization: 'US Department of State',
        date: '1998-09',
        pages: 'pp. C-1, C-6',
      },
    ],
  ],
  [
    'Harbour Trust, “A Coast without Mines,” July 1998, p. 14.',
    [
      {
        type: 'publication',
        title: 'A Coast without Mines',
        organization: 'Harbour Trust',
        date: '1998-07',
        pages: 'p. 14',
      },
    ],
  ],
  [
    'UNICEF, Report on the Visit to the Islands, March 22-31, 2000, p. 4 and p. 10.',
    [
      {
        type: 'publication',
        title: 'Report on the Visit to the Islands',
        organization: 'UNICEF',
        date: '2000-03-22',
        dateEnd: '2000-03-31',
        pages: 'p. 4 and p. 10',
      },
    ],
  ],
  [
    'HRW and Landmine Action, Banning Cluster Munitions (Ottawa: Mines Action Canada, May 2009), p. 238.',
    [
      {
        type: 'publication',
        title: 'Banning Cluster Munitions',
        organization: 'HRW and Landmine Action',
        place: 'Ottawa',
        date: '2009-05',
        pages: 'p. 238',
      },
    ],
  ],
  [
    'R. Amato, The Harbour Years, p. 9.',
    [{ type: 'publication', title: 'The Harbour Years', author: 'R. Amato', pages: 'p. 9' }],
  ],
  [
    'Mine Ban Treaty ISU, “Ruritania comes on board,” press release, Geneva, 16 September 2011.',
    [
      {
        type: 'publication',
        title: 'Ruritania comes on board',
        organization: 'Mine Ban Treaty ISU',
        place: 'Geneva',
        date: '2011-09-16',
      },
    ],
  ],
  [
    '“Coast Declaration on Weapons Treaties,” Island Conference on Weapons Treaties, Auckland, 12–14 February 2018.',
    [
      {
        type: 'publication',
        title: 'Coast Declaration on Weapons Treaties',
        organization: 'Island Conference on Weapons Treaties',
        place: 'Auckland',
        date: '2018-02-12',
        dateEnd: '2018-02-14',
      },
    ],
  ],
  [
    '“Views before the First Committee,” US Department of State cable, 22 September 2008, made public by Wikileaks on 30 August 2011.',
    [
      {
        type: 'publication',
        title: 'Views before the First Committee',
        organization: 'US Department of State',
        date: '2008-09-22',
      },
    ],
  ],
  [
    'List of participants, First Review Conference, Nairobi, 29 November-3 December 2004.',
    [
      {
        type: 'publication',
        title: 'List of participants',
        organization: 'First Review Conference',
        place: 'Nairobi',
        date: '2004-11-29',
        dateEnd: '2004-12-03',
      },
    ],
  ],
  [
    'Country Profiles, United Nations Demining Database, http:www.un.org.Depts/Landmine/ (Ref. 3/12/99).',
    [
      {
        type: 'publication',
        title: 'Country Profiles',
        organization: 'United Nations Demining Database',
        url: 'http:www.un.org.Depts/Landmine/',
        repairedUrl: 'http://www.un.org/Depts/Landmine/',
      },
    ],
  ],
  [
    'http://www.harbour.example/mines.htm (Ref. 3/15/99)',
    [{ type: 'web', url: 'http://www.harbour.example/mines.htm', accessed: '1999-03-15' }],
  ],
  ['http://www.harbour.example/mil-mal.htm.', [{ type: 'web', url: 'http://www.harbour.example/mil-mal.htm' }]],
  [
    'www.harbour.example/coast, accessed on 2 March 2003.',
    [
      {
        type: 'web',
        url: 'www.harbour.example/coast',
        repairedUrl: 'http://www.harbour.example/coast',
        accessed: '2003-03-02',
      },
    ],
  ],
  [
    'Harbour Trust website, www.harbour.example (last visited May 2004).',
    [
      {
        type: 'web',
        organization: 'Harbour Trust',
        url: 'www.harbour.example',
        repairedUrl: 'http://www.harbour.example',
        accessed: '2004-05',
      },
    ],
  ],
  [
    'UN Treaty Section, “Status of Treaties,” www.un.example/treaties, accessed 4 May 2008.',
    [
      {
        type: 'publication',
        title: 'Status of Treaties',
        organization: 'UN Treaty Section',
        url: 'www.un.example/treaties',
        repairedUrl: 'http://www.un.example/treaties',
        accessed: '2008-05-04',
      },
    ],
  ],
]
