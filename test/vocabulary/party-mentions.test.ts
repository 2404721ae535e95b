import { describe, expect, it } from 'vitest'
import { findParties } from '../../src/vocabulary/parties.js'

/** Mentions as `words=CODE`, with `~` for a demonym and `@` for a capital. */
function mentions(text: string, edition: number | null = null): string[] {
  const marks = { name: '=', demonym: '~', capital: '@' }
  return findParties(text, edition).map(
    ({ start, end, party, form }) => `${text.slice(start, end)}${marks[form]}${party.code}`,
  )
}

describe('findParties', () => {
  it.each<[string, string[]]>([
    ['Kyrgyzstan has not signed the Mine Ban Treaty.', ['Kyrgyzstan=KGZ']],
    ['The Kyrgyz Republic, like Kazakhstan’s army', ['Kyrgyz Republic=KGZ', 'Kazakhstan=KAZ']],
    ['Kyrgyz and Georgian officials met Guineans.', ['Kyrgyz~KGZ', 'Georgian~GEO', 'Guineans~GIN']],
    [
      'Equatorial Guinea, Papua New Guinea, Guinea-Bissau, and Guinea',
      ['Equatorial Guinea=GNQ', 'Papua New Guinea=PNG', 'Guinea-Bissau=GNB', 'Guinea=GIN'],
    ],
    ['EQUATORIAL GUINEA and GUINEA-BISSAU', ['EQUATORIAL GUINEA=GNQ', 'GUINEA-BISSAU=GNB']],
    ['Niger, Nigeria, Nigerien and Nigerian', ['Niger=NER', 'Nigeria=NGA', 'Nigerien~NER', 'Nigerian~NGA']],
    ['Dominica and the Dominican Republic', ['Dominica=DMA', 'Dominican Republic=DOM']],
    ['Mali, the Malian army, Somalia', ['Mali=MLI', 'Malian~MLI', 'Somalia=SOM']],
    ['Oman, Romania, Omani', ['Oman=OMN', 'Romania=ROU', 'Omani~OMN']],
    [
      'South Sudan and Sudan; South Sudanese, Sudanese',
      ['South Sudan=SSD', 'Sudan=SDN', 'South Sudanese~SSD', 'Sudanese~SDN'],
    ],
    ['Serbian forces in Serbia', ['Serbian~SRB', 'Serbia=SRB']],
    ['the Netherlands, Holland and the Dutch', ['Netherlands=NLD', 'Holland=NLD', 'Dutch~NLD']],
    ['the Bahamas and THE GAMBIA', ['Bahamas=BHS', 'GAMBIA=GMB']],
    ['Chinese mines from China', ['Chinese~CHN', 'China=CHN']],
    [
      'the Republic of China (Taiwan), not the People’s Republic of China',
      ['Republic of China=TWN', 'Taiwan=TWN', 'People’s Republic of China=CHN'],
    ],
    [
      'Congo, Republic of; Korea, Republic of; Kuwait',
      ['Congo, Republic of=COG', 'Korea, Republic of=KOR', 'Kuwait=KWT'],
    ],
    ['Congo, Republic of Korea', ['Congo=COG', 'Republic of Korea=KOR']],
    [
      'the Congo and the Democratic Republic of Congo (DRC)',
      ['Congo=COG', 'Democratic Republic of Congo=COD', 'DRC=COD'],
    ],
    [
      'Congo (Brazzaville), Congo-Brazzaville, Congo - Kinshasa',
      ['Congo (Brazzaville)=COG', 'Congo-Brazzaville=COG', 'Congo - Kinshasa=COD'],
    ],
    [
      'Democratic People’s Republic of Korea, Republic of Korea',
      ['Democratic People’s Republic of Korea=PRK', 'Republic of Korea=KOR'],
    ],
    ["DEMOCRATIC PEOPLE'S REPUBLIC OF KOREA", ["DEMOCRATIC PEOPLE'S REPUBLIC OF KOREA=PRK"]],
    ['Democratic Peoples’ Republic of Korea', ['Democratic Peoples’ Republic of Korea=PRK']],
    ['the former Yugoslav Republic of Macedonia (FYROM)', ['former Yugoslav Republic of Macedonia=MKD', 'FYROM=MKD']],
    ['THE FORMER YUGOSLAV REPUBLIC OF MACEDONIA', ['FORMER YUGOSLAV REPUBLIC OF MACEDONIA=MKD']],
    [
      "Côte d’Ivoire, Cote d'Ivoire, CÔTE D’IVOIRE, Ivory Coast",
      ['Côte d’Ivoire=CIV', "Cote d'Ivoire=CIV", 'CÔTE D’IVOIRE=CIV', 'Ivory Coast=CIV'],
    ],
    [
      'São Tomé e Príncipe; Sao Tome & Principe; São Tomé',
      ['São Tomé e Príncipe=STP', 'Sao Tome & Principe=STP', 'São Tomé=STP'],
    ],
    [
      'Sa\u0303o Tome\u0301 and Pri\u0301ncipe and Be\u0301nin',
      ['Sa\u0303o Tome\u0301 and Pri\u0301ncipe=STP', 'Be\u0301nin=BEN'],
    ],
    [
      'St. Kitts & Nevis, Saint Lucia, St Vincent and the Grenadines',
      ['St. Kitts & Nevis=KNA', 'Saint Lucia=LCA', 'St Vincent and the Grenadines=VCT'],
    ],
    ['SAINT VINCENT AND THE GRENADINES', ['SAINT VINCENT AND THE GRENADINES=VCT']],
    [
      'Bosnia and\n   Herzegovina and Papua\u00a0New Guinea',
      ['Bosnia and\n   Herzegovina=BIH', 'Papua\u00a0New Guinea=PNG'],
    ],
    ['Timor-Leste (East Timor) and Myanmar/Burma', ['Timor-Leste (East Timor)=TLS', 'Myanmar/Burma=MMR']],
    ['Tuvalu, formerly known as the Ellice Islands,', ['Tuvalu=TUV', 'Ellice Islands=TUV']],
    [
      'Abkhaz officials; Abkhazian mines; Abkhazia, Georgia',
      ['Abkhaz~abkhazia', 'Abkhazian~abkhazia', 'Abkhazia=abkhazia', 'Georgia=GEO'],
    ],
    [
      'Nagorno-Karabakh (NKR), Iraqi Kurdistan, Iraqi',
      ['Nagorno-Karabakh=nagorno-karabakh', 'NKR=nagorno-karabakh', 'Iraqi Kurdistan=iraqi-kurdistan', 'Iraqi~IRQ'],
    ],
    [
      'South Ossetia, Turkish Cypriot, Turkish, Cypriots',
      ['South Ossetia=south-ossetia', 'Turkish Cypriot~northern-cyprus', 'Turkish~TUR', 'Cypriots~CYP'],
    ],
    [
      'US, U.S., UK, U.K., UAE, PNG, CAR, PA',
      ['US=USA', 'U.S.=USA', 'UK=GBR', 'U.K.=GBR', 'UAE=ARE', 'PNG=PNG', 'CAR=CAF', 'PA=PSE'],
    ],
    ['C.A.R, then the C.A.R. and the U.S.S.R.', ['C.A.R=CAF', 'C.A.R.=CAF', 'U.S.S.R.=SUN']],
    ['US-made mines; a US$2 million grant; the US', ['US=USA', 'US=USA']],
    ['United States (US) and the United States of America', ['United States (US)=USA', 'United States of America=USA']],
    ['Iran-Iraq border, Russian-Georgian talks', ['Iran=IRN', 'Iraq=IRQ', 'Russian~RUS', 'Georgian~GEO']],
    ['Equato-Guinean and Equatoguinean soldiers', ['Equato-Guinean~GNQ', 'Equatoguinean~GNQ']],
    ['Swazi, Emirati and Basotho deminers', ['Swazi~SWZ', 'Emirati~ARE', 'Basotho~LSO']],
    ['the Soviet Union left Soviet mines', ['Soviet Union=SUN', 'Soviet~SUN']],
    ['in Malabo and Port-au-Prince', ['Malabo@GNQ', 'Port-au-Prince@HTI']],
    [
      'the Ottawa Convention, in Oslo, Brussels, Dublin, Maputo and Managua',
      ['Ottawa@CAN', 'Oslo@NOR', 'Brussels@BEL', 'Dublin@IRL', 'Maputo@MOZ', 'Managua@NIC'],
    ],
    ['in Mexico City and Guatemala City, Mexico', ['Mexico City@MEX', 'Guatemala City@GTM', 'Mexico=MEX']],
    ['talks in Malé; MALÉ', ['Malé@MDV', 'MALÉ@MDV']],
    ['Haití', ['Haití=HTI']],
    ['Trinidad And Tobago', ['Trinidad And Tobago=TTO']],
  ])('finds in "%s" what it names', (text, expected) => {
    expect(mentions(text)).toEqual(expected)
  })

  it.each([
    'a turkey, some china, chad and polish',
    'Korea alone, the Korean peninsula',
    'Congolese and Dominican officials',
    'us, Us, uk, car, Car, CARE, pa, Pa, fry, Fry, opt, Opt, png',
    'New York, New Mexico, New Jersey and New Guinea',
    'the Virgin Islands, the US Virgin Islands, American Samoa',
    'Geneva and The Hague',
    'United States Dollars, US dollars, US$1.2 million',
    'Gulf of Mexico, Gulf of Oman, Indian Ocean, Lake Chad',
    'Northern Ireland, Inner Mongolia, South Georgia',
    'Latin American states, Organization of American States, Inter-American',
    'International Criminal Tribunal for the former Yugoslavia',
    'Vietnam Veterans of America Foundation, Norwegian People’s Aid, Handicap International Belgium',
    'Male casualties and FEMALE, MALE patients',
    'United Nations; Republic; Democratic Republic of; People’s',
    'Guineabissau Omanization Chad_1 Iran2 xIran Maliki Jordanes',
    'Łodz ÉMali',
    '',
    '   ',
  ])('finds nothing in "%s"', (text) => {
    expect(mentions(text)).toEqual([])
  })

  it('does not read a name across a blank line', () => {
    expect(mentions('the Dominican\n\nRepublic; Burkina\n\nFaso')).toEqual(['Burkina=BFA'])
  })

  it.each<[string, number | null, string[]]>([
    ['Yugoslavia', 1999, ['Yugoslavia=YUG']],
    [
      'the Federal Republic of Yugoslavia (FRY) and Yugoslav mines',
      2001,
      ['Federal Republic of Yugoslavia=YUG', 'FRY=YUG', 'Yugoslav~YUG'],
    ],
    ['Serbia and Montenegro', 2004, ['Serbia and Montenegro=SCG']],
    ['Serbia and Montenegro', null, ['Serbia and Montenegro=SCG']],
    ['Serbia and Montenegro', 2010, ['Serbia=SRB', 'Montenegro=MNE']],
    ['the former Serbia and Montenegro', 2010, ['former Serbia and Montenegro=SCG']],
    ['the State Union of Serbia and Montenegro', 2010, ['State Union of Serbia and Montenegro=SCG']],
    ['Belgrade', 2000, ['Belgrade@YUG']],
    ['Belgrade', 2005, ['Belgrade@SCG']],
    ['Belgrade', 2012, ['Belgrade@SRB']],
    ['Belgrade', null, ['Belgrade@SRB']],
    ['Zaire', 1999, ['Zaire=COD']],
    ['Zaire', null, ['Zaire=COD']],
    ['Zaire', 1996, ['Zaire=ZAR']],
  ])('reads "%s" as of the edition of %s', (text, edition, expected) => {
    expect(mentions(text, edition)).toEqual(expected)
  })

  it('gives the name that was usual in the edition, and one object for all mentions', () => {
    const [first, second] = findParties('Swaziland; the Swazi army', 2001)
    expect(first?.party).toEqual({ code: 'SWZ', name: 'Swaziland' })
    expect(second?.party).toBe(first?.party)
    expect(findParties('Swaziland', 2020)[0]?.party.name).toBe('Eswatini')
    expect(findParties('Myanmar', 1999)[0]?.party.name).toBe('Burma')
  })

  it('gives mentions in order, without overlap', () => {
    const text = 'Guinea, Guinea-Bissau and the Republic of Guinea; US, U.S. '.repeat(50)
    let last = 0
    for (const { start, end } of findParties(text)) {
      expect(start).toBeGreaterThanOrEqual(last)
      expect(end).toBeGreaterThan(start)
      last = end
    }
    expect(last).toBe(text.length - 1)
  })

  it.each([
    ['prose', 'In 1999 Kyrgyzstan and the Russian Federation met in Bishkek. No mines were used by either of them. '],
    ['openings of a name', 'Great Socialist People’s Libyan Arab '],
    ['names', 'Congo '],
    ['capital words', 'Republic Of '],
    ['long gaps', `Equatorial${' '.repeat(5000)}`],
    ['one long word', 'A'],
    ['marks between', 'U.'],
  ])('takes time in proportion to the text: %s', (_, piece) => {
    findParties('warm')
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
    const start = performance.now()
    findParties(text)
    // Takes some 100 ms; anything quadratic would take minutes.
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
