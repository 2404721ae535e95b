import { found, type Inconsistency } from './inconsistency.js'
import type { Index, Placed } from './report-index.js'

export function checkIds({ report, blocks }: Index): Inconsistency[] {
  const out: Inconsistency[] = []
  const seen = new Set<string>()
  const lists: Placed<{ id: string }>[][] = [
    report.sections.map((item, i) => ({ item, path: `sections[${i}]` })),
    [...blocks],
    report.footnotes.map((item, i) => ({ item, path: `footnotes[${i}]` })),
    report.facts.map((item, i) => ({ item, path: `facts[${i}]` })),
  ]
  for (const list of lists) {
    let previous: NumberedId | undefined
    for (const { item, path } of list) {
      if (seen.has(item.id)) out.push(found('duplicate-id', `${path}.id`, `"${item.id}" is the id of two things`))
      seen.add(item.id)
      const id = numberedId(item.id)
      if (previous !== undefined && previous.prefix === id.prefix && previous.number > id.number) {
        out.push(found('id-out-of-order', `${path}.id`, `"${item.id}" follows ${previous.prefix}${previous.number}`))
      }
      previous = id
    }
  }
  return out
}

type NumberedId = { readonly prefix: string; readonly number: number }

/** Takes `fn12` apart; an id that does not end in digits has number 0 and is compared with none but its like. */
function numberedId(id: string): NumberedId {
  let from = id.length
  while (from > 0 && id.charCodeAt(from - 1) >= 0x30 && id.charCodeAt(from - 1) <= 0x39) from -= 1
  return { prefix: id.slice(0, from), number: Number(id.slice(from)) }
}
