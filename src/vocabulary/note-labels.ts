/**
 * How a footnote's number is printed. Labels are digits; a year in brackets (`[1999]`) and words (`[sic]`,
 * `[l]egislation`) are the author's own insertions.
 */

/** A label at the head of a line: `[1]`, `[2 ]`, `[^3]:`, with what follows on the same line. */
export const NOTE_START = /^\[(?:\^(?=\d{1,7}\]:))?(\d{1,7}) {0,2}\]:?/

/** A label anywhere: `[1]`, `[2 ]`, `[^3]`. */
export const NOTE_LABEL = /\[\^?(\d{1,7}) {0,2}\]/g
