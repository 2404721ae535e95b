/** What stands before the hyphen of a word that has one wherever it stands: `non-signatory`, `self-declared`. */
const HEADS = new Set(
  `non self vice well semi half cross long short high mid quasi full fact decision follow inter multi
two three four five six seven eight nine twenty thirty forty fifty sixty seventy eighty ninety`.split(/\s/),
)
/** What stands behind the hyphen of such a word: `mine-affected`, `follow-up`. */
const TAILS = new Set(
  `affected related based free ban making term level style led run wide party old year funded
owned contaminated infested clearing laying producing sized scale off up out ordination operation going`.split(/\s/),
)

/** A shorter head is a syllable: `re-lated`. */
const SHORTEST_WORD = 3

/**
 * Whether a word that was broken at a hyphen has the hyphen on one line as well; both parts in lower case. The reports
 * write `antipersonnel` and `antivehicle` in one word.
 */
export function keepsHyphen(head: string, tail: string): boolean {
  return HEADS.has(head) || (TAILS.has(tail) && (head.length >= SHORTEST_WORD || tail.endsWith('ation')))
}
