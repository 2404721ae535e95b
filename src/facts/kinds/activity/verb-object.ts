import { type WeaponObject, weaponObject } from './weapon-object.js'

/** `500 of which it keeps for training`. */
function ofWhich(masked: string, from: number, to: number): WeaponObject | null {
  const start = Math.max(0, from - 40)
  const match =
    /(?:^|[^\d,])(\d[\d,]{0,10}) of (?:which|these|those|them),? (?:it |the country |the army |\ue005 )?$/i.exec(
      masked.slice(start, from),
    )
  return match && { what: 'weapon', from: start + match.index, to, denied: false }
}

const ONLY = '(?:only |about |some |a total of |the (?:other|remaining) |another )'
const NUMBERED = new RegExp(
  `^ ${ONLY}{0,2}(\\d[\\d,]{0,12}\\d|\\d)(?= (?:(?:others|more) )?(?:of (?:them|these|those)\\b|for |under |as permitted))`,
  'i',
)
/** What is retained can only be mines. */
const NUMBER_ALONE = new RegExp(`^ ${ONLY}{0,2}(\\d[\\d,]{0,12}\\d|\\d)(?=[.;]|,(?!\\d)|$)`, 'i')

/** `retains 500 for training`: a number that counts what was spoken of. */
function bareNumber(masked: string, from: number, at: number): WeaponObject | null {
  const right = masked.slice(at, at + 50)
  const match = NUMBERED.exec(right) ?? (/^retain/i.test(masked.slice(from, at)) ? NUMBER_ALONE.exec(right) : null)
  return match && { what: 'weapon', from: at + 1, to: at + match[0].length, denied: false }
}

/** `does not possess and has not retained any mines`: the verb of the clause after brings the object of both. */
function sharedObject(masked: string, at: number): WeaponObject | null {
  const match =
    /^,? (?:and|or|nor|but)(?: (?:will|would|has|have|had|does|do|did|is|was|it|not|never|ever|also|still|no longer)){1,5} [a-z]{3,14}(?=,? )/i.exec(
      masked.slice(at, at + 70),
    )
  const object =
    match === null ? null : weaponObject(masked, at + match[0].length + (masked[at + match[0].length] === ',' ? 1 : 0))
  // the fact ends with its own verb: a marker behind the first verb is its own
  return object === null || object.what === 'pronoun' ? null : { what: 'weapon', from: at, to: at, denied: false }
}

/** `transferred or employed the use of mines`. */
const THE_USE_OF = /^ (?:to )?(?:the )?use of(?= )/i

/** What "has" owns: `no stocks`, `any mines`, `a small stockpile`; not `has never used`. */
const OWNS =
  /^(?: (?:also|still|now|currently|only|reportedly|never|always|not))? (?:no|any|an?|the|its|some|several|many|few|large|small|significant|substantial|sizeable|considerable|limited|about|over|nearly|approximately|up to|more|fewer|at|one|two|three|hundreds|thousands|millions|old|existing|stocks?|stockpiles?|landmines|mines|anti-?personnel|AP|APMs?|cluster|\d[\d,.]*)\b/i

/** Whether the words behind "has" are what is owned, and not the verb to which it is the auxiliary. */
export function ownsSomething(masked: string, at: number): boolean {
  return OWNS.test(masked.slice(at, at + 80))
}

/** `has not supplied to its troops any mines`. */
function pastInsertion(masked: string, at: number): WeaponObject | null {
  const words =
    /^(?:,? (?:to|for|from|in|on|within) (?:its|the|their|any|other|foreign|our)(?: own)? [a-z]{2,20}(?: \ue006)?,?)(?= (?:any|no|antipersonnel|anti-personnel|AP|landmines|mines)\b)/.exec(
      masked.slice(at, at + 70),
    )
  return words === null ? null : weaponObject(masked, at + words[0].length)
}

function afterUse(masked: string, at: number): WeaponObject | null {
  const words = THE_USE_OF.exec(masked.slice(at, at + 16))
  return words === null ? null : weaponObject(masked, at + words[0].length)
}

/**
 * What a verb in the active voice governs. It ends at `end`, the list in which it stands at `listEnd`; `keeps` is said
 * of verbs that may have a bare number for their object, `uses` of those that go with `the use of`.
 */
export function objectOf(
  masked: string,
  from: number,
  end: number,
  listEnd: number,
  keeps: boolean,
  uses: boolean,
): WeaponObject | null {
  return (
    weaponObject(masked, listEnd) ??
    weaponObject(masked, end) ??
    (uses ? afterUse(masked, listEnd) : null) ??
    (masked[listEnd] === ',' ? weaponObject(masked, listEnd + 1) : null) ??
    sharedObject(masked, listEnd) ??
    pastInsertion(masked, listEnd) ??
    (keeps ? (bareNumber(masked, from, end) ?? ofWhich(masked, from, end)) : null)
  )
}
