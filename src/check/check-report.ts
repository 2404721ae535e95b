import { Report } from '../schema/report.js'
import { checkBlock } from './blocks.js'
import { checkFacts } from './facts.js'
import { checkFootnotes } from './footnotes.js'
import { checkIds } from './ids.js'
import { found, type Inconsistency } from './inconsistency.js'
import { indexOf } from './report-index.js'
import { checkOrder, checkOverlap, checkSpans } from './spans.js'
import { checkTexts } from './texts.js'

/**
 * Checks that a report is consistent in itself and, where its source is given, with the source.
 *
 * @param report anything; what does not fit the schema gives inconsistencies of code `schema` and no others.
 * @param source the decoded source, the string that spans count in; without it the texts at the spans go unchecked.
 * @returns what is inconsistent, in no promised order; empty where nothing is. It never throws on JSON-like content.
 */
export function checkReport(report: unknown, source?: string): Inconsistency[] {
  const read = Report.safeParse(report)
  if (!read.success) {
    return read.error.issues.map((issue) => found('schema', pathOf(issue.path), issue.message))
  }
  const index = indexOf(read.data)
  return [
    ...checkIds(index),
    ...checkSpans(index),
    ...checkOrder(index),
    ...checkOverlap(index),
    ...index.blocks.flatMap((placed) => checkBlock(placed, index)),
    ...checkFootnotes(index),
    ...checkFacts(index),
    ...(source === undefined ? [] : checkTexts(index, source)),
  ]
}

function pathOf(keys: readonly PropertyKey[]): string {
  return keys.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`)).join('')
}
