import type { Span } from '../text/span.js'
import type { Row } from './rows.js'

/** The sign before each row of a text that is quoted in a letter. */
const QUOTED = /^(?:> ?){1,9}/
/** So many rows of ten have it, where the text is quoted. */
const LEAST_OF_TEN = 8
const FEWEST = 3
/** Signs around a heading: `== Policy ==`, `--- Policy ---`, `*Policy*`. The same stand on both sides. */
const FRAMED =
  /^[ \t]{0,20}(={1,6}|-{2,6}|\*{1,3}|_{1,2})[ \t]?(?=[\p{Lu}\d])([^=*_|]{2,90}?)[ \t]?(={1,6}|-{2,6}|\*{1,3}|_{1,2})[ \t]{0,20}$/u

/** The rows of a text without the signs in the margins, and where those stand. */
export function withoutMargins(rows: readonly Row[]): { rows: readonly Row[]; signs: readonly Span[] } {
  const signs: Span[] = []
  const inner = withoutQuoting(rows, signs).map((row) => {
    const match = FRAMED.exec(row.text)
    if (match === null || match[1] !== match[3]) return row
    const [, sign, heading] = match as unknown as [string, string, string]
    const start = row.text.indexOf(heading, row.text.indexOf(sign) + sign.length)
    const end = start + heading.length
    const open = row.text.indexOf(sign)
    const close = row.text.indexOf(sign, end)
    for (const at of [open, close]) signs.push({ start: row.start + at, end: row.start + at + sign.length })
    return { text: heading, start: row.start + start }
  })
  return { rows: inner, signs }
}

function withoutQuoting(rows: readonly Row[], signs: Span[]): readonly Row[] {
  const filled = rows.filter(({ text }) => text.trim() !== '')
  const quoted = filled.filter(({ text }) => QUOTED.test(text)).length
  if (quoted < FEWEST || quoted * 10 < filled.length * LEAST_OF_TEN) return rows
  return rows.map((row) => {
    const length = QUOTED.exec(row.text)?.[0].length ?? 0
    if (length === 0) return row
    signs.push({ start: row.start, end: row.start + row.text.slice(0, length).trimEnd().length })
    return { text: row.text.slice(length), start: row.start + length }
  })
}
