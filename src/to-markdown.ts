import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { definitions } from './markdown/definitions.js'
import { flow } from './markdown/flow.js'
import { nameNotes } from './markdown/note-names.js'
import { needReport } from './need-report.js'
import type { Report } from './schema/index.js'

/**
 * Cells are not padded to the width of their column: one long cell would make every row as long. One bullet for all
 * lists, since two lists never touch.
 */
const printer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', listItemIndent: 'one' })
  .freeze()

/**
 * Prints what a report holds of its page as GitHub Flavored Markdown: title, headings, text, tables and footnotes,
 * without what the site had put around them. Pure: the same report gives the same Markdown.
 *
 * @param report a report as `parseReport` returns it
 * @returns Markdown that ends in a line feed; empty for a report without text. A footnote keeps its printed label
 *   (`[^12]`), unless a label of the page repeats: then the footnotes count from 1 in page order, since Markdown has no
 *   two footnotes of one name. A marker without a footnote stays as text (`[7]`).
 * @throws MonitorReportError `invalid-input` where it is no report
 * @example toMarkdown(parseReport(page)) // '# SAMOA\n\nSamoa signed the treaty.[^1]\n\n[^1]: UN list, 1999.\n'
 */
export function toMarkdown(report: Report): string {
  needReport(report)
  const names = nameNotes(report.footnotes)
  const tree: Root = { type: 'root', children: [...flow(report, names), ...definitions(report.footnotes, names)] }
  return printer.stringify(tree)
}
