/**
 * How a footnote's number is printed. Labels are digits; a year in brackets (`[1999]`) and words (`[sic]`,
 * `[l]egislation`) are the author's own insertions.
 */

/** A label at the head of a line: `[1]`, `[2 ]`, `[^3]:`, with what follows on the same line. */
export const NOTE_START = /^\[(?:\^(?=\d{1,7}\]:))?(\d{1,7}) {0,2}\]:?/

/** A label anywhere: `[1]`, `[2 ]`, `[^3]`. */
export const NOTE_LABEL = /\[\^?(\d{1,7}) {0,2}\]/g

/** How a page prints the numbers of its notes. */
export interface NoteStyle {
  /** A label at the head of a line, the number in group 1. */
  readonly start: RegExp
  /** A label anywhere, the number in group 1; global. */
  readonly label: RegExp
  /** A label is a marker even where no note has it: the brackets tell. */
  readonly certain: boolean
}

export const BRACKETS: NoteStyle = { start: NOTE_START, label: NOTE_LABEL, certain: true }

/** `(98)` glued to the word before it, as some copies print. Not `(CCW)`, not `15 (1)`. */
export const ROUND: NoteStyle = { start: /^\((\d{1,5})\) ?/, label: /(?<=[^\s(])\((\d{1,5})\)/g, certain: false }

/** Bare digits glued to a stop: `Convention.89`. Not a decimal, not `54/54B`. */
export const DIGITS: NoteStyle = {
  start: /^(\d{1,5})\.? (?=[\p{Lu}“"])/u,
  label: /(?<=[.,;:!?”"’')])(?<!(?<!\d)\d{1,3}[.,])(\d{1,5})(?=$|[\s)])/g,
  certain: false,
}

/** A line that may open a note in any style: to see where a wrapped text must not be joined. */
export const ANY_NOTE_START = /^[[(]\^?(\d{1,7}) {0,2}[\])]/
