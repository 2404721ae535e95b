import type { Footnote } from '../schema/footnote.js'
import { dangling } from './blocks.js'
import { found, type Inconsistency } from './inconsistency.js'
import { type Index, show } from './report-index.js'

export function checkFootnotes(index: Index): Inconsistency[] {
  return index.report.footnotes.flatMap((note, n) => {
    const { refersTo } = note
    const path = `footnotes[${n}].refersTo`
    const out = dangling(refersTo.footnote, `${path}.footnote`, index.footnoteById)
    const answers = (refersTo.footnote === null ? 0 : 1) + (refersTo.unresolved === null ? 0 : 1)
    if (answers !== (refersTo.how === null ? 0 : 1)) {
      const expected = refersTo.how === null ? 'neither' : 'exactly one'
      out.push(found('refers-to-contradiction', path, `Expected ${expected} of footnote and unresolved to be set`))
    }
    return [...out, ...checkCited(note, `footnotes[${n}]`)]
  })
}

/** The words of sources and remarks are the note's own, in its order; a source that gives no place is anywhere in it. */
function checkCited({ text, sources, remarks = [] }: Footnote, path: string): Inconsistency[] {
  const out: Inconsistency[] = []
  for (const [name, list] of [
    ['sources', sources],
    ['remarks', remarks],
  ] as const) {
    let last = 0
    for (const [i, cited] of list.entries()) {
      const at = `${path}.${name}[${i}]`
      const { start, end } = cited
      if (start === undefined || end === undefined) {
        if (!text.includes(cited.text))
          out.push(found('cited-mismatch', `${at}.text`, 'The footnote has no such words'))
        continue
      }
      if (end < start || end > text.length) {
        out.push(found('cited-outside-text', at, `${show({ start, end })} is no piece of a text of ${text.length}`))
        continue
      }
      if (cited.text !== text.slice(start, end)) {
        out.push(found('cited-mismatch', `${at}.text`, `The footnote has other words at ${show({ start, end })}`))
      }
      if (start < last) out.push(found('out-of-order', at, 'It starts before the one listed before it ends'))
      last = end
    }
  }
  return out
}
