/** What a number counts, where a word or sign of measure says so: an area, or money by its ISO code. */
export type Unit = 'km2' | 'm2' | 'ha' | 'acre' | Currency
export type Currency = (typeof CURRENCIES)[number][0]

/**
 * Currencies by their ISO codes, each with the signs and words before a number and the words after it; `XXX` is any
 * other. The dollar is the US dollar.
 */
const CURRENCIES = [
  ['CAD', 'C\\$|CA\\$|CAN\\$|CDN ?\\$|CAD', 'Canadian dollars'],
  ['AUD', 'A\\$|AU\\$|AUS\\$|AUD', 'Australian dollars'],
  ['NZD', 'NZ\\$|NZD', 'New Zealand dollars'],
  ['USD', 'U\\.?S\\.? ?\\$|USD|\\$', 'US dollars|U\\.S\\. dollars|USD|dollars'],
  ['EUR', '€|EUR|Euros?', 'euros?|EUR|€'],
  ['GBP', '£|UK ?£|GBP', 'pounds(?: sterling)?|GBP'],
  ['JPY', '¥|JPY', 'yen|JPY'],
  ['NOK', 'NOK', 'Norwegian kron(?:er|or)|NOK'],
  ['SEK', 'SEK', 'Swedish kron(?:er|or)|SEK'],
  ['DKK', 'DKK', 'Danish kron(?:er|or)|DKK'],
  ['CHF', 'CHF|SFr\\.?', 'Swiss francs|CHF'],
  ['DEM', 'DM|DEM', 'German marks|Deutschmarks|DM'],
  ['BEF', 'BEF', 'Belgian francs|BEF'],
  ['FRF', 'FF|FRF', 'French francs|FF'],
  // the money of one's own country, of which no rule asks what it is worth
  [
    'XXX',
    'FCFA|CFAF|AOA|BAM|COP|HRK|INR|IQD|KES|LKR|MZM|NPR|PKR|THB|ZAR|ZMK|Rs\\.?',
    'kuna|pesos|rupees|rubles|roubles|baht|dinars?|rials?|riyals?|CFA francs|francs CFA|francs|shillings|birr|kwacha|lira|lire|pesetas|escudos|riels?|rand|afghanis|soles|zloty|koruna|forints?|guilders|schillings|drachmas?|hryvnias?|tenge|manats?|laris?|drams?|meticais|shekels|kwanzas|kyats?|taka|bolivianos|sucres',
  ],
] as const

const AREAS = [
  ['km2', 'km²|km2|km\\^2|sq\\.? ?km|square kilomet(?:er|re)s?'],
  ['m2', 'm²|m2|m\\^2|sq\\.? ?m|square met(?:er|re)s?'],
  ['ha', 'hectares?|ha'],
  ['acre', 'acres?'],
] as const

/** Whether something measured in it is land. */
export function isArea(unit: Unit | null): boolean {
  return AREAS.some(([name]) => name === unit)
}

/** Currencies as they stand in front of a number. */
export const MONEY_BEFORE = CURRENCIES.map(([, before]) => before).join('|')
const MONEY_AFTER = CURRENCIES.map(([, , after]) => after).join('|')
/** Units as they stand behind a number. */
export const UNIT_AFTER = [MONEY_AFTER, ...AREAS.map(([, after]) => after)].join('|')

/** A sign or word without which no money is told. */
export const MONEY_WORD: RegExp = new RegExp(
  `[$€£¥]|(?:\\b|[\\d_])(?:${MONEY_BEFORE}|${MONEY_AFTER})(?:\\b|[\\d_])`,
  'i',
)

const READERS = [
  ...CURRENCIES.map(([unit, before, after]) => ({ unit, words: new RegExp(`^(?:${before}|${after})$`, 'i') })),
  ...AREAS.map(([unit, after]) => ({ unit, words: new RegExp(`^(?:${after})$`, 'i') })),
]

/** The unit that such words name; null where they name none. */
export function unitOf(words: string): Unit | null {
  return READERS.find((reader) => reader.words.test(words))?.unit ?? null
}

/** Whether the unit is money. */
export function isMoney(unit: Unit | null): unit is Currency {
  return unit !== null && CURRENCIES.some(([code]) => code === unit)
}
