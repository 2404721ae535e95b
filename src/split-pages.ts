import { MonitorReportError } from './error.js'
import { pagesOf } from './families/several-pages.js'
import { type ParseOptions, readOptions } from './options.js'
import { readPage } from './read/read-page.js'
import type { Span } from './schema/index.js'

/**
 * Finds the pages in a source that holds several in a row, so that each can be parsed on its own:
 * `splitPages(text).map(({ start, end }) => parseReport(text.slice(start, end)))`.
 *
 * @param source the decoded source, as `decodeSource` gives it
 * @param options the options of `parseReport`; only `format` and `limits` matter
 * @returns spans in UTF-16 code units that cover the source; one span where it holds one page
 * @throws MonitorReportError `invalid-options`, `invalid-input` where the source is no string, or `too-many-nodes`
 */
export function splitPages(source: string, options: ParseOptions = {}): Span[] {
  const { format, limits } = readOptions(options)
  if (typeof source !== 'string') {
    const message = 'Pages are split in the decoded source, which is a string; give decodeSource(input).text.'
    throw new MonitorReportError('invalid-input', message)
  }
  return pagesOf(readPage(source, format, limits))
}
