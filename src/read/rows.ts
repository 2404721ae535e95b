import { type MappedText, mappedTextBuilder } from '../text/mapped-text.js'
import type { Span } from '../text/span.js'

/** One line of a text as it stands in the source, without what ends it. */
export interface Row {
  readonly text: string
  /** Where it begins in the source. */
  readonly start: number
}

/** The rows of a source, whatever ends them: LF, CRLF or CR. */
export function rowsOf(source: string): readonly Row[] {
  const rows: Row[] = []
  let start = 0
  for (let i = 0; i <= source.length; i++) {
    const code = source.charCodeAt(i)
    if (i < source.length && code !== 10 && code !== 13) continue
    rows.push({ text: source.slice(start, i), start })
    if (code === 13 && source.charCodeAt(i + 1) === 10) i++
    start = i + 1
  }
  return rows
}

/** A part of a row as readable text, without the pieces that are cut out of it. */
export function mapRow({ text, start }: Row, from: number, to: number, cuts: readonly Span[]): MappedText {
  const builder = mappedTextBuilder()
  let done = from
  for (const cut of cuts) {
    const first = Math.max(cut.start - start, from)
    const last = Math.min(cut.end - start, to)
    if (first >= last) continue
    builder.addVerbatim(text.slice(done, first), start + done)
    done = last
  }
  builder.addVerbatim(text.slice(done, to), start + done)
  return builder.build()
}
