/**
 * How a footnote's number is printed. Labels are digits; a year in brackets (`[1999]`) and words (`[sic]`,
 * `[l]egislation`) are the author's own insertions.
 */

/** A label at the head of a line: `[1]`, `[1].`, `[2 ]`, `[ 2 ]`, `[^3]:`, `.. [4]`, with what follows on the same line. */
export const NOTE_START = /^(?:\.\. )?\[ ?(?:\^(?=\d{1,7}\]:))?(\d{1,7}) {0,2}\](?::|\.(?= |$))?(?: [↑^](?= ))?/

/** A label anywhere: `[1]`, `[2 ]`, `[ 2 ]`, `[^3]`; `^[4]` where it was raised, `[5]_` where it leads to a note. */
export const NOTE_LABEL = /\^?\[ ?\^?(\d{1,7}) {0,2}\](?:_(?!\w))?/g

/** How a page prints the numbers of its notes. */
export interface NoteStyle {
  /** A label anywhere, the number in group 1; global. */
  readonly label: RegExp
  /** A label is a marker even where no note has it: the brackets tell. */
  readonly certain: boolean
}

export const BRACKETS: NoteStyle = { label: NOTE_LABEL, certain: true }

/** `(98)` glued to the word before it, or behind the stop of a sentence. Not `(CCW)`, not `15 (1)`. */
export const ROUND: NoteStyle = { label: /(?<=[^\s(]|[.,;:!?”"’')] )\((\d{1,5})\)/g, certain: false }

/** Bare digits glued to a stop: `Convention.89`. Not a decimal, not `54/54B`. */
export const DIGITS: NoteStyle = {
  label: /(?<=[.,;:!?”"’')])(?<!(?<!\d)\d{1,3}[.,])(\d{1,5})(?=$|[\s)])/g,
  certain: false,
}

/** `^3` and `^(3)`, as programs print raised digits that cannot raise them. */
export const CARETS: NoteStyle = { label: /(?<=\S)\^\(?(\d{1,4})(?!\d)\)?/g, certain: false }

/** Raised digits with characters of their own: `Convention.²³`. Not `km²`. */
export const RAISED: NoteStyle = { label: /(?<=[^\s\dm])([⁰¹²³⁴-⁹]{1,4})/g, certain: false }

/** `{3}` glued to a word or a stop. */
export const CURLY: NoteStyle = { label: /(?<=\S)\{(\d{1,4})\}/g, certain: false }

export const UNCERTAIN: readonly NoteStyle[] = [ROUND, DIGITS, CARETS, RAISED, CURLY]

/**
 * The ways in which a label may open a note, the number in group 1. None of them is certain: a list has numbers, too.
 */
export const UNCERTAIN_STARTS: readonly RegExp[] = [
  /^\((\d{1,5})\)(?: |$|(?=[\p{L}“"]))/u,
  // `1. Interview`, `1 Interview`, `1) Interview`, `1/ Interview`, or the label alone
  /^(\d{1,5})(?:[.):/]{0,2}$|[.):/]{1,2}(?: (?:[↑^] )?|(?=[\p{L}“"]))| [-–—] | (?=[^\p{Ll}\s]|ibid\b|see |https?:|www\.|e-?mail))/u,
  /^(\d{1,4})(?=\p{Lu}|[“"])/u,
  /^\^\(?(\d{1,4})\)?:?(?: |$|(?=\p{Lu}))/u,
  /^([⁰¹²³⁴-⁹]{1,4}) ?/,
  /^\{(\d{1,4})\} ?/,
  // `Note 1: Interview`, `[Footnote 1: Interview]`
  /^\[?(?:foot)?note (\d{1,4})[:.] ?/i,
]

/** A digit, without which nothing is a label in any style. */
export const LABEL_DIGIT = /[\d⁰¹²³⁴-⁹]/

/** The label that a match has printed, in plain digits. */
export function labelIn(printed: string): string {
  return /^\d/.test(printed) ? printed : printed.normalize('NFKC')
}

/** A line that may open a note in any style: to see where a wrapped text must not be joined. */
export const ANY_NOTE_START = /^(?:(?:\.\. )?[[({] ?\^?(\d{1,7}) {0,2}[\])}]|\[?(?:foot)?note (\d{1,4})[:.])/i
