import { move, transferableSymbol, valueSymbol } from 'piscina'
import type { PageOutcome, Rendered, Text } from './outcome.js'

type Tables = Exclude<Rendered['csv'], null>

/**
 * An outcome whose texts are bytes in one piece of memory. A thread hands that over as it is, where texts would be
 * copied, and encoded by the thread that writes all of them.
 */
export function packed(outcome: PageOutcome): PageOutcome {
  if (outcome.status !== 'converted') return outcome
  const { rendered } = outcome
  const { jsonl, json, markdown, csv, rows } = rendered
  const texts = [jsonl, json, markdown, ...Object.values(csv ?? {}), ...Object.values(rows ?? {})]
  const memory = Buffer.allocUnsafeSlow(texts.reduce((sum, text) => sum + Buffer.byteLength(text ?? ''), 0))
  let at = 0
  const pack = <T extends Text | null>(text: T): T | Uint8Array => {
    if (typeof text !== 'string') return text
    const length = memory.write(text, at)
    at += length
    return new Uint8Array(memory.buffer, at - length, length)
  }
  const packTables = (tables: Tables | null): Tables | null =>
    tables === null
      ? null
      : { facts: pack(tables.facts), footnotes: pack(tables.footnotes), citations: pack(tables.citations) }
  const value: PageOutcome = {
    ...outcome,
    rendered: {
      ...rendered,
      jsonl: pack(jsonl),
      json: pack(json),
      markdown: pack(markdown),
      csv: packTables(csv),
      rows: packTables(rows),
    },
  }
  // what comes out at the other side is the value
  return move({ [transferableSymbol]: [memory.buffer], [valueSymbol]: value } as never) as unknown as PageOutcome
}
