import { cite } from './cite/cite.js'
import { readSource, type Source } from './decode-source.js'
import { diagnose } from './diagnose.js'
import { pagesAt, pagesOf } from './families/several-pages.js'
import { type ParseOptions, readOptions } from './options.js'
import { joinParts, readParts } from './part.js'
import { readAddress } from './read/address.js'
import type { Page } from './read/page.js'
import { readPage } from './read/read-page.js'
import { assembleReport } from './report.js'
import type { Report, SourceInfo } from './schema/index.js'

/**
 * Turns one archived Monitor page into a validated report: its text in pieces, its footnotes, and its facts with the
 * words and the sources behind them. Pure: the same input gives the same report.
 *
 * @param input the page as bytes (decoded here) or as a string, alone or in an MHTML file; offsets in the report count
 *   UTF-16 code units of what `decodeSource` gives for it
 * @param options where the page stood, how it is written, limits; all of it optional
 * @returns a report for any content; what is odd in the page stands in `diagnostics`
 * @throws MonitorReportError `invalid-options`, `invalid-input`, `unknown-encoding`, `input-too-large` or
 *   `too-many-nodes`
 * @example parseReport('Samoa signed the Mine Ban Treaty on 3 December 1997.').facts[0].date // '1997-12-03'
 */
export function parseReport(input: string | Uint8Array, options: ParseOptions = {}): Report {
  const { url: given, format, encoding, limits } = readOptions(options)
  const decoded = readSource(input, encoding, limits.input)
  const page = readPage(decoded.text, format, limits)
  const { url, capturedAt } = placeOf(given, decoded, page)
  const pages = pagesOf(page)
  const parts = readParts(pagesAt(page, pages), url, limits)
  const { body, recognized, outline, kind, parties, language, facts, unbound, unread, overruns } = joinParts(parts)
  const citations = cite(outline, pages)
  const diagnostics = diagnose({
    decoded,
    page,
    pages,
    body,
    recognized,
    outline,
    kind,
    language,
    parties,
    citations,
    unbound,
    unread,
    overruns,
    limits,
    facts,
  })
  return assembleReport({
    page,
    decoded,
    url,
    capturedAt,
    body,
    recognized,
    outline,
    kind,
    parties,
    language,
    facts,
    citations,
    diagnostics,
  })
}

/** Where and when the page stood: as the caller says, else the file it came in, else what its capture left in it. */
function placeOf(
  given: string | undefined,
  { archive }: Source,
  { capture }: Page,
): Pick<SourceInfo, 'url' | 'capturedAt'> {
  const told = given === undefined ? null : readAddress(given)
  return {
    url: told?.url ?? archive?.url ?? capture.url,
    capturedAt: told?.capturedAt ?? archive?.capturedAt ?? capture.capturedAt,
  }
}
