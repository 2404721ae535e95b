import type { Report } from '../../src/index.js'
import { lawbreaks } from './law-checks.js'
import type { Dice } from './plant-page.js'

/** Bytes with a few pieces lost, told twice, moved, or changed. */
export function damaged(bytes: Uint8Array, die: Dice): Uint8Array {
  const left = [...bytes]
  for (let wounds = 1 + die.roll(4); wounds > 0; wounds--) {
    const at = die.roll(left.length + 1)
    const length = 1 + die.roll(die.chance(50) ? 4 : 60)
    const kind = die.roll(4)
    if (kind === 0) left.splice(at, length)
    else if (kind === 1) left.splice(at, 0, ...left.slice(at, at + length))
    else if (kind === 2) left.splice(die.roll(left.length + 1), 0, ...left.slice(at, at + length))
    else if (at < left.length) left[at] = die.roll(256)
  }
  return Uint8Array.from(left)
}

/** An end tag with a quoted value: browsers read on to the closing quote, the parser used here to the next `>`. */
const QUOTE_IN_END_TAG = /<\/[a-z][^>]*=\s*["']/i

/** A `</` that ends a page, which browsers print; a second title, within the text, which they do not. */
const MISREAD_HTML = /<\/\s*$|<title[\s\S]*<title/i

/**
 * What breaks a law in a page that was damaged. What `checkReport` says of a few such pages is no fault of the report:
 * it takes a `</` at the end for markup and a title for text, and of a Markdown link it sees no address only where the
 * slice holds the whole link, while a marker or a sentence may begin in the middle of one.
 */
export function damagebreaks(report: Report, source: string): string[] {
  const isHtml = report.source.format === 'html'
  if (isHtml && QUOTE_IN_END_TAG.test(source)) return []
  const misread = isHtml ? MISREAD_HTML.test(source) : report.source.format === 'markdown'
  return lawbreaks(report, source, { pointing: false }).filter(
    (broken) => !(misread && broken.startsWith('text-mismatch ')),
  )
}
