/** English number words with what they stand for. Ordinals are none, and neither are `dozens` and `several`. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
])

/** Words that multiply what stands before them. */
export const SCALE_WORDS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
])

/** What is told apart by a number of its own: `Article 7`, `Type 72`, `Protocol II`. Such a number counts nothing. */
export const NUMBERED: ReadonlySet<string> = new Set(
  (
    'no nos number article articles protocol resolution resolutions form forms page pages p pp paragraph para section ' +
    'chapter annex appendix part volume vol law decree act bill order type model mk mark phase stage level class ' +
    'category grade tier day step item note notes footnote room box telephone tel fax line'
  ).split(' '),
)
