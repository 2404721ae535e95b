import { takeBullets } from './bullets.js'
import { NO_CAPTURE, readCapture } from './capture.js'
import { detectFormat } from './detect-format.js'
import { readHtml } from './html.js'
import { readMarkdown } from './markdown.js'
import type { Format, Page } from './page.js'
import { readText } from './text.js'
import { unwrapLines } from './unwrap.js'

/** Reads the decoded source in the given format, or in the one that its content shows. */
export function readPage(source: string, format: Format = detectFormat(source)): Page {
  if (format === 'html') {
    const { lines, title } = readHtml(source)
    const listed = takeBullets(lines)
    const { layout } = listed
    return { format, source, title, lines: unwrapLines(listed.lines), layout, capture: readCapture(source) }
  }
  if (format === 'markdown') {
    return { format, source, title: null, lines: readMarkdown(source), layout: [], capture: NO_CAPTURE }
  }
  const { lines, layout } = readText(source)
  return { format, source, title: null, lines, layout, capture: NO_CAPTURE }
}
