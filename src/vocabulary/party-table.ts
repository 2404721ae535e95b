/**
 * The parties, one a line, written by hand:
 *
 *     code|usual name|formal names|aliases and former names|demonyms|capital|slugs|usual names by edition
 *
 * Lists are split by `;`. A name may end in `@from-to`, edition years of which either may be left out: outside of them
 * the name means another party or none. Left out on purpose, since the loader or the finder makes them: accents left
 * off, "St." for "Saint", "&" for "and", a space for a hyphen, "U.S." for "US", plurals of demonyms, capitals, "the".
 * Left out since they mean two parties: Korea, Korean, Congolese, Dominican (as an adjective), Kurdistan, Timor.
 */
export const PARTY_TABLE = `
AFG|Afghanistan|Islamic Republic of Afghanistan;Islamic State of Afghanistan;Islamic Emirate of Afghanistan;Transitional Islamic State of Afghanistan||Afghan|Kabul
ALB|Albania|Republic of Albania||Albanian|Tirana
DZA|Algeria|People’s Democratic Republic of Algeria;Democratic and Popular Republic of Algeria||Algerian|Algiers
AND|Andorra|Principality of Andorra||Andorran|Andorra la Vella
AGO|Angola|Republic of Angola|People’s Republic of Angola|Angolan|Luanda
ATG|Antigua and Barbuda||Antigua;Antigua-Barbuda|Antiguan;Barbudan|Saint John’s|antigua;antigua_barbuda
ARG|Argentina|Argentine Republic||Argentine;Argentinian;Argentinean|Buenos Aires
ARM|Armenia|Republic of Armenia||Armenian|Yerevan
AUS|Australia|Commonwealth of Australia||Australian|Canberra
AUT|Austria|Republic of Austria||Austrian|Vienna
AZE|Azerbaijan|Republic of Azerbaijan|Azerbaidjan|Azerbaijani;Azeri|Baku
BHS|Bahamas|Commonwealth of the Bahamas|Bahama Islands|Bahamian|Nassau|the_bahamas
BHR|Bahrain|Kingdom of Bahrain;State of Bahrain||Bahraini|Manama
BGD|Bangladesh|People’s Republic of Bangladesh||Bangladeshi|Dhaka;Dacca
BRB|Barbados|||Barbadian|Bridgetown
BLR|Belarus|Republic of Belarus|Byelarus;Byelorussia;Belorussia|Belarusian;Belarussian;Byelorussian|Minsk
BEL|Belgium|Kingdom of Belgium||Belgian|Brussels
BLZ|Belize||British Honduras|Belizean|Belmopan
BEN|Benin|Republic of Benin|Dahomey|Beninese;Beninois|Porto-Novo;Cotonou
BTN|Bhutan|Kingdom of Bhutan||Bhutanese|Thimphu
BOL|Bolivia|Republic of Bolivia;Plurinational State of Bolivia|Bolivia (Plurinational State of);Bolivia, Plurinational State of|Bolivian|La Paz;Sucre
BIH|Bosnia and Herzegovina|Republic of Bosnia and Herzegovina|Bosnia-Herzegovina;Bosnia Herzegovina;Bosnia;BiH;Bosnia and Hercegovina|Bosnian;Bosnian Serb;Bosnian Croat;Bosniak|Sarajevo|bosnia;bosnia_herzegovina;bih
BWA|Botswana|Republic of Botswana|Bechuanaland|Botswanan;Batswana;Motswana|Gaborone
BRA|Brazil|Federative Republic of Brazil|Brasil|Brazilian|Brasília
BRN|Brunei|Negara Brunei Darussalam;Nation of Brunei;State of Brunei Darussalam|Brunei Darussalam|Bruneian|Bandar Seri Begawan|brunei_darussalam
BGR|Bulgaria|Republic of Bulgaria||Bulgarian|Sofia
BFA|Burkina Faso||Burkina-Faso;Burkina;Upper Volta|Burkinabe|Ouagadougou|burkina
BDI|Burundi|Republic of Burundi||Burundian;Burundese|Bujumbura;Gitega
CPV|Cabo Verde|Republic of Cape Verde;Republic of Cabo Verde|Cape Verde;Cape Verde Islands|Cape Verdean;Cabo Verdean|Praia|cape_verde|Cape Verde@-2014
KHM|Cambodia|Kingdom of Cambodia|Kampuchea;Democratic Kampuchea;State of Cambodia|Cambodian|Phnom Penh
CMR|Cameroon|Republic of Cameroon|Cameroun;Cameroons|Cameroonian;Cameroonese|Yaoundé
CAN|Canada|||Canadian|Ottawa
CAF|Central African Republic||CAR;Central African Rep.;Centrafrique|Central African|Bangui|car;central_african_rep
TCD|Chad|Republic of Chad|Tchad|Chadian|N’Djamena
CHL|Chile|Republic of Chile||Chilean|Santiago;Santiago de Chile
CHN|China|People’s Republic of China|PRC;China, People’s Republic of;Mainland China|Chinese|Beijing;Peking|prc
COL|Colombia|Republic of Colombia||Colombian|Bogotá
COM|Comoros|Union of the Comoros;Union of Comoros;Islamic Federal Republic of the Comoros;Islamic Federal Republic of Comoros;Federal Islamic Republic of the Comoros;Federal Islamic Republic of Comoros|Comoro Islands;Comoros Islands|Comoran;Comorian|Moroni|the_comoros
COG|Congo|Republic of Congo;Republic of the Congo|Congo (Brazzaville);Congo-Brazzaville;Congo Brazzaville;Congo, Republic of;Congo, Republic of the;Congo, Rep.;People’s Republic of the Congo||Brazzaville|congo_brazzaville;congo_republic_of;congo_rep;republic_of_congo;brazzaville
COD|DR Congo|Democratic Republic of the Congo;Democratic Republic of Congo|DRC;Congo (Kinshasa);Congo-Kinshasa;Congo Kinshasa;Congo, DR;Congo, DRC;Congo (DRC);Congo (DR);Congo, Democratic Republic of;Congo, Democratic Republic of the;Congo, Dem. Rep.;D.R. Congo;D. R. Congo;DR of Congo;DR of the Congo;Dem. Rep. of Congo;Dem. Rep. of the Congo;Democratic Rep. of Congo;Democratic Republic Congo;Republic of Zaire@1998-;Zaire@1998-;Congo (Zaire);former Zaire;Belgian Congo||Kinshasa|drc;congo_dr;congo_drc;dem_rep_congo;congo_kinshasa;congo_democratic_republic_of;congo_democratic_republic_of_the;democratic_republic_of_congo;kinshasa
COK|Cook Islands||Cook Is.|Cook Islander|Avarua|cook
CRI|Costa Rica|Republic of Costa Rica||Costa Rican|San José
CIV|Côte d’Ivoire|Republic of Côte d’Ivoire|Ivory Coast;Cote dIvoire;Côte D’Ivoire|Ivorian;Ivoirian;Ivoirien|Yamoussoukro;Abidjan|ivory_coast;cote_ivoire
HRV|Croatia|Republic of Croatia||Croatian;Croat|Zagreb
CUB|Cuba|Republic of Cuba||Cuban|Havana
CYP|Cyprus|Republic of Cyprus||Cypriot;Greek Cypriot|Nicosia
CZE|Czech Republic||Czechia;Czech Rep.|Czech|Prague|czech;czech_rep
DNK|Denmark|Kingdom of Denmark||Danish|Copenhagen
DJI|Djibouti|Republic of Djibouti||Djiboutian
DMA|Dominica|Commonwealth of Dominica|||Roseau
DOM|Dominican Republic||Dominican Rep.||Santo Domingo|dominican_rep
ECU|Ecuador|Republic of Ecuador||Ecuadorian;Ecuadoran;Ecuadorean|Quito
EGY|Egypt|Arab Republic of Egypt||Egyptian|Cairo
SLV|El Salvador|Republic of El Salvador||Salvadoran;Salvadorian;Salvadorean|San Salvador|salvador
GNQ|Equatorial Guinea|Republic of Equatorial Guinea|Eq. Guinea;Spanish Guinea|Equato-Guinean;Equatoguinean;Equatorial Guinean;Equatorial-Guinean|Malabo|eq_guinea;equat_guinea
ERI|Eritrea|State of Eritrea||Eritrean|Asmara
EST|Estonia|Republic of Estonia||Estonian|Tallinn
SWZ|Eswatini|Kingdom of Eswatini;Kingdom of Swaziland|Swaziland|Swazi|Mbabane|swaziland|Swaziland@-2017
ETH|Ethiopia|Federal Democratic Republic of Ethiopia|Abyssinia|Ethiopian|Addis Ababa
FJI|Fiji|Republic of Fiji;Republic of the Fiji Islands;Republic of Fiji Islands;Sovereign Democratic Republic of Fiji|Fiji Islands|Fijian|Suva|fiji_islands
FIN|Finland|Republic of Finland||Finnish|Helsinki
FRA|France|French Republic||French|Paris
GAB|Gabon|Gabonese Republic|Republic of Gabon|Gabonese|Libreville
GMB|Gambia|Republic of the Gambia;Islamic Republic of The Gambia|Republic of Gambia|Gambian|Banjul|the_gambia
GEO|Georgia||Republic of Georgia|Georgian|Tbilisi
DEU|Germany|Federal Republic of Germany|West Germany|German|Berlin;Bonn
GHA|Ghana|Republic of Ghana||Ghanaian;Ghanian|Accra
GRC|Greece|Hellenic Republic||Greek;Hellenic|Athens
GRD|Grenada|||Grenadian|Saint George’s
GTM|Guatemala|Republic of Guatemala||Guatemalan;Guatemaltecan|Guatemala City
GIN|Guinea|Republic of Guinea|Guinea-Conakry;Guinea (Conakry);Guinea Conakry|Guinean|Conakry|guinea_conakry
GNB|Guinea-Bissau|Republic of Guinea-Bissau|Guinea (Bissau);Portuguese Guinea;Guinée-Bissau|Bissau-Guinean;Guinea-Bissauan|Bissau
GUY|Guyana|Co-operative Republic of Guyana;Cooperative Republic of Guyana|Republic of Guyana;British Guiana|Guyanese|Georgetown
HTI|Haiti|Republic of Haiti||Haitian|Port-au-Prince
VAT|Holy See||Vatican;Vatican City;Vatican City State;State of the Vatican City;Holy See (Vatican City State)|||vatican;vatican_city
HND|Honduras|Republic of Honduras||Honduran|Tegucigalpa
HKG|Hong Kong|Hong Kong Special Administrative Region;Hong Kong SAR
HUN|Hungary|Republic of Hungary||Hungarian|Budapest
ISL|Iceland|Republic of Iceland||Icelandic;Icelander|Reykjavík
IND|India|Republic of India||Indian|New Delhi;Delhi
IDN|Indonesia|Republic of Indonesia||Indonesian|Jakarta
IRN|Iran|Islamic Republic of Iran|Iran (Islamic Republic of);Iran, Islamic Republic of;Persia|Iranian|Tehran;Teheran
IRQ|Iraq|Republic of Iraq||Iraqi|Baghdad
IRL|Ireland|Republic of Ireland|Eire|Irish|Dublin
ISR|Israel|State of Israel||Israeli
ITA|Italy|Italian Republic|Republic of Italy|Italian|Rome
JAM|Jamaica|||Jamaican|Kingston
JPN|Japan|||Japanese|Tokyo
JOR|Jordan|Hashemite Kingdom of Jordan|Kingdom of Jordan|Jordanian|Amman
KAZ|Kazakhstan|Republic of Kazakhstan|Kazakstan|Kazakh;Kazakhstani;Kazak|Astana;Nur-Sultan
KEN|Kenya|Republic of Kenya||Kenyan|Nairobi
KIR|Kiribati|Republic of Kiribati|Gilbert Islands|I-Kiribati;Kiribatian|South Tarawa;Tarawa
PRK|North Korea|Democratic People’s Republic of Korea|DPRK;DPR Korea;DPR of Korea;Korea, DPR;Korea (North);Korea, Democratic People’s Republic of;Korea (Democratic People’s Republic of);People’s Republic of Korea;Korea DPR|North Korean|Pyongyang|dprk;korea_north;korea_dpr;korea_democratic_peoples_republic_of
KOR|South Korea|Republic of Korea|ROK;Korea, Republic of;Korea (South);Korea (Republic of);Korea, Rep.|South Korean|Seoul|rok;korea_south;korea_rep;korea_republic_of
XKX|Kosovo|Republic of Kosovo|Kosova;Kosovo and Metohija|Kosovar;Kosovan;Kosovo Albanian;Kosovo Serb|Pristina;Prishtina
KWT|Kuwait|State of Kuwait||Kuwaiti|Kuwait City
KGZ|Kyrgyzstan|Kyrgyz Republic;Republic of Kyrgyzstan|Kirghizia;Kirgizia;Kirghizstan;Kirgizstan;Kyrgyzstan Republic|Kyrgyz;Kyrgyzstani;Kyrghyz;Kirghiz|Bishkek|kyrgyz_republic;kyrgyz
LAO|Lao PDR|Lao People’s Democratic Republic|Laos;Lao P.D.R.;LPDR|Lao;Laotian|Vientiane|laos;lao
LVA|Latvia|Republic of Latvia||Latvian|Riga
LBN|Lebanon|Lebanese Republic|Republic of Lebanon|Lebanese|Beirut
LSO|Lesotho|Kingdom of Lesotho|Basutoland|Basotho;Mosotho|Maseru
LBR|Liberia|Republic of Liberia||Liberian|Monrovia
LBY|Libya|Great Socialist People’s Libyan Arab Jamahiriya;Socialist People’s Libyan Arab Jamahiriya;State of Libya|Libyan Arab Jamahiriya;Libyan Jamahiriya;Libyan Arab Republic|Libyan|Tripoli|libyan_arab_jamahiriya
LIE|Liechtenstein|Principality of Liechtenstein||Liechtensteiner|Vaduz
LTU|Lithuania|Republic of Lithuania||Lithuanian|Vilnius
LUX|Luxembourg|Grand Duchy of Luxembourg|Luxemburg|Luxembourgish;Luxembourger;Luxembourgeois
MAC|Macau|Macao Special Administrative Region;Macau Special Administrative Region|Macao;Macau SAR;Macao SAR|Macanese
MDG|Madagascar|Republic of Madagascar;Democratic Republic of Madagascar|Malagasy Republic|Malagasy;Madagascan|Antananarivo
MWI|Malawi|Republic of Malawi|Nyasaland|Malawian|Lilongwe
MYS|Malaysia|Federation of Malaysia||Malaysian|Kuala Lumpur
MDV|Maldives|Republic of Maldives;Republic of the Maldives|Maldive Islands;Maldives Islands|Maldivian|Malé|the_maldives
MLI|Mali|Republic of Mali||Malian|Bamako
MLT|Malta|Republic of Malta||Maltese|Valletta
MHL|Marshall Islands|Republic of the Marshall Islands;Republic of Marshall Islands|RMI|Marshallese;Marshall Islander|Majuro|marshall
MRT|Mauritania|Islamic Republic of Mauritania||Mauritanian|Nouakchott
MUS|Mauritius|Republic of Mauritius||Mauritian|Port Louis
MEX|Mexico|United Mexican States||Mexican|Mexico City
FSM|Micronesia|Federated States of Micronesia|FSM;Micronesia (Federated States of);Micronesia, Federated States of;Micronesia, FS;Federated State of Micronesia;Federation of Micronesia|Micronesian|Palikir|federated_states_of_micronesia;fsm;micronesia_federated_states_of
MDA|Moldova|Republic of Moldova|Moldavia;Moldova, Republic of|Moldovan;Moldavian|Chisinau;Kishinev|moldova_republic_of
MCO|Monaco|Principality of Monaco||Monegasque;Monacan
MNG|Mongolia|State of Mongolia;Mongolian People’s Republic||Mongolian|Ulaanbaatar;Ulan Bator
MNE|Montenegro|Republic of Montenegro||Montenegrin|Podgorica
MAR|Morocco|Kingdom of Morocco||Moroccan|Rabat
MOZ|Mozambique|Republic of Mozambique|People’s Republic of Mozambique|Mozambican|Maputo
MMR|Myanmar|Union of Myanmar;Republic of the Union of Myanmar;Union of Burma|Burma;Myanmar/Burma;Burma/Myanmar;Myanmar (Burma);Burma (Myanmar)|Burmese;Myanma|Naypyidaw;Yangon;Rangoon|burma;burma_myanmar;myanmar_burma|Burma@-2008;Myanmar/Burma@2009-2014
NAM|Namibia|Republic of Namibia|South West Africa;South-West Africa|Namibian|Windhoek
NRU|Nauru|Republic of Nauru||Nauruan|Yaren
NPL|Nepal|Kingdom of Nepal;Federal Democratic Republic of Nepal||Nepalese;Nepali|Kathmandu;Katmandu
NLD|Netherlands|Kingdom of the Netherlands|Holland|Dutch|Amsterdam|the_netherlands;holland
NZL|New Zealand||Aotearoa;Aotearoa New Zealand|New Zealander|Wellington
NIC|Nicaragua|Republic of Nicaragua||Nicaraguan|Managua
NER|Niger|Republic of Niger;Republic of the Niger||Nigerien;Nigerois|Niamey
NGA|Nigeria|Federal Republic of Nigeria||Nigerian|Abuja
NIU|Niue|||Niuean|Alofi
MKD|North Macedonia|Republic of North Macedonia;Republic of Macedonia;Former Yugoslav Republic of Macedonia|Macedonia;Yugoslav Republic of Macedonia;FYR Macedonia;FYR of Macedonia;FYROM;FYRoM;Macedonia, FYR;Macedonia FYR;Macedonia (FYR);Macedonia, Former Yugoslav Republic of;Macedonia (Former Yugoslav Republic of);Macedonia, the Former Yugoslav Republic of|Macedonian|Skopje|macedonia;fyrom;fyr_macedonia;macedonia_fyr;macedonia_former_yugoslav_republic_of|Macedonia@-2018
NOR|Norway|Kingdom of Norway||Norwegian|Oslo
OMN|Oman|Sultanate of Oman|Muscat and Oman|Omani|Muscat
PAK|Pakistan|Islamic Republic of Pakistan||Pakistani|Islamabad
PLW|Palau|Republic of Palau|Belau;Republic of Belau|Palauan|Koror;Ngerulmud
PSE|Palestine|State of Palestine|Palestine, State of;Palestinian Authority;Palestinian National Authority;Palestinian Territories;Palestinian Territory;Occupied Palestinian Territories;Occupied Palestinian Territory;Occupied Palestine;OPT;PNA;PA;Palestine (Occupied Territories);West Bank and Gaza|Palestinian|Ramallah|palestinian_authority;opt;occupied_palestinian_territories;palestine_state_of;pna
PAN|Panama|Republic of Panama||Panamanian|Panama City
PNG|Papua New Guinea|Independent State of Papua New Guinea|PNG;Papua-New Guinea|Papua New Guinean|Port Moresby|png;papua
PRY|Paraguay|Republic of Paraguay||Paraguayan|Asunción
PER|Peru|Republic of Peru||Peruvian|Lima
PHL|Philippines|Republic of the Philippines;Republic of Philippines|Philippine Islands|Filipino;Philippine|Manila|the_philippines
POL|Poland|Republic of Poland||Polish|Warsaw
PRT|Portugal|Portuguese Republic|Republic of Portugal|Portuguese|Lisbon
QAT|Qatar|State of Qatar||Qatari|Doha
ROU|Romania||Rumania;Roumania|Romanian;Rumanian|Bucharest
RUS|Russia|Russian Federation|Federation of Russia|Russian|Moscow|russian_federation
RWA|Rwanda|Republic of Rwanda;Rwandese Republic||Rwandan;Rwandese|Kigali
KNA|Saint Kitts and Nevis|Federation of Saint Kitts and Nevis;Federation of Saint Christopher and Nevis|Saint Kitts-Nevis;Saint Kitts;Saint Christopher and Nevis;Saint Kitts/Nevis|Kittitian;Nevisian|Basseterre|kitts_nevis;st_kitts;kitts_and_nevis;kitts;st_kitts_nevis;saint_kitts_nevis
LCA|Saint Lucia||Santa Lucia|Saint Lucian|Castries|lucia;st_lucia
VCT|Saint Vincent and the Grenadines||Saint Vincent and Grenadines;Saint Vincent;Saint Vincent/Grenadines|Vincentian;Saint Vincentian|Kingstown|vincent_grenadines;vincent;st_vincent;vincent_and_the_grenadines;st_vincent_grenadines;saint_vincent_grenadines
WSM|Samoa|Independent State of Samoa;Independent State of Western Samoa|Western Samoa|Samoan|Apia|western_samoa
SMR|San Marino|Republic of San Marino;Most Serene Republic of San Marino||Sammarinese;San Marinese
STP|São Tomé and Príncipe|Democratic Republic of São Tomé and Príncipe;Democratic Republic of São Tomé e Príncipe|São Tomé e Príncipe;São Tomé et Príncipe;São Tomé-et-Príncipe;São Tomé;São Tomé-Príncipe;São Tomé/Príncipe|São Toméan;Santomean;São Tomean||sao_tome;sao_tome_e_principe;sao_tome_principe
SAU|Saudi Arabia|Kingdom of Saudi Arabia||Saudi;Saudi Arabian|Riyadh|saudi
SEN|Senegal|Republic of Senegal||Senegalese|Dakar
SRB|Serbia|Republic of Serbia||Serbian;Serb|Belgrade@2007-
SYC|Seychelles|Republic of Seychelles;Republic of the Seychelles|Seychelles Islands|Seychellois;Seychelloise|Victoria|the_seychelles
SLE|Sierra Leone|Republic of Sierra Leone||Sierra Leonean;Sierra Leonian|Freetown
SGP|Singapore|Republic of Singapore||Singaporean
SVK|Slovakia|Slovak Republic|Republic of Slovakia;Slovak Rep.|Slovak;Slovakian|Bratislava|slovak_republic;slovak;slovak_rep
SVN|Slovenia|Republic of Slovenia||Slovenian;Slovene|Ljubljana
SLB|Solomon Islands||Solomon Is.|Solomon Islander|Honiara|solomon;solomons
SOM|Somalia|Somali Republic;Federal Republic of Somalia;Somali Democratic Republic||Somali;Somalian|Mogadishu
ZAF|South Africa|Republic of South Africa||South African|Pretoria
SSD|South Sudan|Republic of South Sudan;Republic of the South Sudan||South Sudanese|Juba
ESP|Spain|Kingdom of Spain||Spanish|Madrid
LKA|Sri Lanka|Democratic Socialist Republic of Sri Lanka|Ceylon|Sri Lankan|Colombo
SDN|Sudan|Republic of the Sudan;Republic of Sudan;Democratic Republic of Sudan;Democratic Republic of the Sudan|North Sudan|Sudanese|Khartoum|the_sudan
SUR|Suriname|Republic of Suriname|Surinam;Dutch Guiana|Surinamese|Paramaribo|surinam
SWE|Sweden|Kingdom of Sweden||Swedish|Stockholm
CHE|Switzerland|Swiss Confederation||Swiss|Bern;Berne
SYR|Syria|Syrian Arab Republic|Syrian Republic|Syrian|Damascus|syrian_arab_republic
TWN|Taiwan|Republic of China|Taiwan, Province of China;Taiwan, Republic of China;Taiwan, ROC;Chinese Taipei;Formosa|Taiwanese|Taipei
TJK|Tajikistan|Republic of Tajikistan|Tadjikistan;Tadzhikistan|Tajik;Tajikistani;Tadjik|Dushanbe
TZA|Tanzania|United Republic of Tanzania|Tanzania, United Republic of;Republic of Tanzania;Tanganyika|Tanzanian|Dodoma;Dar es Salaam;Dar-es-Salaam|united_republic_of_tanzania
THA|Thailand|Kingdom of Thailand|Siam|Thai|Bangkok
TLS|Timor-Leste|Democratic Republic of Timor-Leste;Democratic Republic of East Timor|East Timor;Timor-Leste (East Timor);Timor Lorosae;Timor Lorosa’e;East Timor (Timor-Leste);Timor-Leste/East Timor;East-Timor;Portuguese Timor|Timorese;East Timorese|Dili|east_timor;timor|East Timor@-2002
TGO|Togo|Togolese Republic|Republic of Togo;Togoland|Togolese|Lomé
TON|Tonga|Kingdom of Tonga|Friendly Islands|Tongan|Nuku’alofa
TTO|Trinidad and Tobago|Republic of Trinidad and Tobago|Trinidad;Trinidad-Tobago;Trinidad/Tobago|Trinidadian;Tobagonian|Port of Spain;Port-of-Spain|trinidad;trinidad_tobago
TUN|Tunisia|Republic of Tunisia;Tunisian Republic||Tunisian|Tunis
TUR|Turkey|Republic of Turkey;Republic of Türkiye|Türkiye|Turkish|Ankara|turkiye|Türkiye@2022-
TKM|Turkmenistan|Republic of Turkmenistan|Turkmenia|Turkmen;Turkmenistani|Ashgabat;Ashkhabad
TUV|Tuvalu||Ellice Islands|Tuvaluan|Funafuti
UGA|Uganda|Republic of Uganda||Ugandan|Kampala
UKR|Ukraine||Republic of Ukraine|Ukrainian|Kyiv;Kiev
ARE|United Arab Emirates||UAE;Trucial States;Arab Emirates|Emirati;Emirian|Abu Dhabi|uae;emirates
GBR|United Kingdom|United Kingdom of Great Britain and Northern Ireland;United Kingdom of Great Britain|UK;Great Britain;Britain;United Kingdom (UK)|British;Briton|London|uk;great_britain;britain
USA|United States|United States of America|US;USA;U.S. of A.;US of America;United States (US)|American|Washington|usa;us;united_states_of_america
URY|Uruguay|Oriental Republic of Uruguay;Eastern Republic of Uruguay|Republic of Uruguay|Uruguayan|Montevideo
UZB|Uzbekistan|Republic of Uzbekistan|Uzbekhistan|Uzbek;Uzbekistani;Uzbekh|Tashkent
VUT|Vanuatu|Republic of Vanuatu|New Hebrides|Ni-Vanuatu;Vanuatuan|Port Vila;Port-Vila
VEN|Venezuela|Bolivarian Republic of Venezuela;Republic of Venezuela|Venezuela (Bolivarian Republic of);Venezuela, Bolivarian Republic of|Venezuelan|Caracas
VNM|Vietnam|Socialist Republic of Vietnam;Socialist Republic of Viet Nam|Viet Nam;Viet-Nam;South Vietnam;North Vietnam;South Viet Nam;North Viet Nam|Vietnamese;South Vietnamese;North Vietnamese|Hanoi
ESH|Western Sahara|Sahrawi Arab Democratic Republic;Saharawi Arab Democratic Republic;Sahrawi Democratic Arab Republic|Polisario Front;Polisario;SADR;Spanish Sahara;Saharawi Republic;Sahrawi Republic|Sahrawi;Saharawi;Sahraoui||w_sahara
YEM|Yemen|Republic of Yemen;Yemeni Republic|North Yemen;South Yemen;Yemen Arab Republic;People’s Democratic Republic of Yemen|Yemeni;Yemenite|Sana’a;Sanaa
ZMB|Zambia|Republic of Zambia|Northern Rhodesia|Zambian|Lusaka
ZWE|Zimbabwe|Republic of Zimbabwe|Rhodesia;Southern Rhodesia|Zimbabwean;Rhodesian|Harare
YUG|Yugoslavia|Federal Republic of Yugoslavia;Socialist Federal Republic of Yugoslavia|FR Yugoslavia;FRY;SFRY;SFR Yugoslavia;Yugoslavia, Federal Republic of;Yugoslavia (Federal Republic of);Yugoslavia, FR;Yugoslavia, Fed. Rep.;Jugoslavia;Yugoslavia (Serbia and Montenegro);Federal Republic of Yugoslavia (Serbia and Montenegro);former Yugoslavia;former Socialist Federal Republic of Yugoslavia|Yugoslav;Yugoslavian|Belgrade@-2002|fry;fr_yugoslavia;fed_rep_yugoslavia;yugoslavia_federal_republic_of
SCG|Serbia and Montenegro@-2007|State Union of Serbia and Montenegro;Union of Serbia and Montenegro|Serbia-Montenegro;Serbia/Montenegro;former Serbia and Montenegro;former state of Serbia and Montenegro;former State Union of Serbia and Montenegro;former state union of Serbia and Montenegro;former State of Serbia and Montenegro||Belgrade@2003-2006|serbia_montenegro
ZAR|Zaire@-1997|Republic of Zaire@-1997||Zairian;Zairean;Zairois
SUN|Soviet Union|Union of Soviet Socialist Republics|USSR;former Soviet Union|Soviet||ussr
DDR|East Germany|German Democratic Republic|GDR|East German|East Berlin|german_democratic_republic
CSK|Czechoslovakia|Czechoslovak Socialist Republic;Czech and Slovak Federal Republic;Czech and Slovak Federative Republic|Czecho-Slovakia|Czechoslovak;Czechoslovakian
abkhazia|Abkhazia|Republic of Abkhazia;Autonomous Republic of Abkhazia|Abkhazeti;Apsny|Abkhaz;Abkhazian;Abkhasian|Sukhumi;Sokhumi|abkhasia
chechnya|Chechnya|Chechen Republic;Chechen Republic of Ichkeria|Chechnia;Chechenia;Ichkeria|Chechen|Grozny|chechenia
iraqi-kurdistan|Iraqi Kurdistan|Kurdistan Region of Iraq;Kurdistan Regional Government|Northern Iraq;Iraqi Kurdistan Region;Kurdistan Region;Northern Iraq (Iraqi Kurdistan);Iraqi Kurdistan (Northern Iraq);Iraq (Kurdistan);Iraq-Kurdistan;KRG|Iraqi Kurdish;Iraqi Kurd|Erbil;Arbil|northern_iraq;iraq_kurdistan;kurdistan;n_iraq
nagorno-karabakh|Nagorno-Karabakh|Republic of Nagorno-Karabakh;Nagorno-Karabakh Republic;Republic of Artsakh;Republic Artsakh;Artsakh Republic;Republic of Mountainous Karabakh|Nagorny Karabakh;Nagorny-Karabakh;Nagorno-Karabagh;Mountainous Karabakh;Karabakh;Karabagh;Artsakh;NKR|Karabakhi;Karabakh Armenian|Stepanakert|nagorno_karabagh;karabakh
northern-cyprus|Northern Cyprus|Turkish Republic of Northern Cyprus|TRNC;North Cyprus|Turkish Cypriot||trnc
puntland|Puntland|Puntland State of Somalia;Puntland State||Puntlander|Garowe
somaliland|Somaliland|Republic of Somaliland||Somalilander|Hargeisa
south-ossetia|South Ossetia|Republic of South Ossetia;Republic of South Ossetia-Alania|South-Ossetia;Tskhinvali Region|South Ossetian|Tskhinvali
transnistria|Transnistria|Pridnestrovian Moldavian Republic;Transdniestrian Moldovan Republic|Transdniestria;Transdniester;Trans-Dniester;Trans-Dniestria;Transdnistria;Transdnestria;Pridnestrovie|Transnistrian;Transdniestrian|Tiraspol|transdniestria
`

/**
 * Words that hold the name of a party and mean something else: a sea, a province of another state, a newspaper, a
 * relief organization, a sum of money. The finder steps over them.
 */
export const NOT_A_PARTY = `
American Samoa;Virgin Islands;British Virgin Islands;US Virgin Islands;U.S. Virgin Islands;United States Virgin Islands
New Mexico;New Guinea;New Britain;New South Wales;British Columbia;British Indian Ocean Territory;South Georgia
Atlanta, Georgia;Georgia Tech;Georgia Institute of Technology;China Lake;Northern Ireland;Inner Mongolia
West Azerbaijan;East Azerbaijan;Western Azerbaijan;Eastern Azerbaijan;French Polynesia;French Guiana
Netherlands Antilles;Dutch Antilles;Indo-China;Indochina;Guinea pig;Guinea pigs;Guinea worm
Indian Ocean;Gulf of Guinea;Gulf of Mexico;Gulf of Oman;Gulf of Thailand;Gulf of Panama;Sea of Japan;South China Sea
East China Sea;Lake Chad;Lake Victoria;Victoria Falls;River Congo;Congo River;Congo Basin;River Niger;Niger River
Niger Delta;Niger State;River Jordan;Jordan River;Jordan Valley;Jordan Rift Valley;Strait of Taiwan
Latin American;Latin Americans;Central American;Central Americans;South American;South Americans;North American
North Americans;Pan-American;Pan American;Inter-American;American States;African-American;African American
Native American;Central African States;Vietnam War;Vietnam Veterans of America
Vietnam Veterans of America Foundation;Tribunal for the former Yugoslavia;Tribunal for the Former Yugoslavia
Norwegian People’s Aid;Norwegian Peoples Aid;Danish Demining Group;Danish Refugee Council;Danish Church Aid
DanChurchAid;Norwegian Refugee Council;Swiss Foundation for Mine Action;American Red Cross;British Red Cross
Canadian Red Cross;German Red Cross;Norwegian Red Cross;Swedish Red Cross;Handicap International Belgium
Handicap International-Belgium;Handicap International France;Handicap International-France;HI Belgium;HI France
Canadian Landmine Foundation;German Initiative to Ban Landmines;Swiss Campaign to Ban Landmines;Mines Action Canada
Washington Post;Washington Times;Moscow Times;Jordan Times;Irish Times;Taipei Times;Taiwan News;China Daily
Jakarta Post;Bangkok Post;Kathmandu Post;Nepali Times;Times of India;Kabul Times;Tehran Times;Times of Central Asia
United States dollar;United States dollars;United States Dollar;United States Dollars;US dollar;US dollars;US Dollar
US Dollars;U.S. dollar;U.S. dollars;U.S. Dollar;U.S. Dollars;Canadian dollar;Canadian dollars;Australian dollar
Australian dollars;Swiss franc;Swiss francs;Swiss Franc;Swiss Francs;Norwegian krone;Norwegian kroner;Danish krone
Danish kroner;Swedish krona;Swedish kronor;Japanese yen;British pound;British pounds;German mark;German marks
`
