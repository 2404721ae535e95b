import { cite } from './cite/cite.js'
import { diagnose } from './diagnose.js'
import { divide } from './divide/divide.js'
import { languageOf } from './divide/language.js'
import { onTopic } from './divide/on-topic.js'
import type { Outline } from './divide/outline.js'
import { MonitorReportError } from './error.js'
import { findFacts } from './facts/find-facts.js'
import { partyOfLabel, partyOfSection } from './families/page-parties.js'
import { subjectOf } from './families/page-subject.js'
import { recognize } from './families/recognize.js'
import { stripChrome } from './families/strip.js'
import { DEFAULT_MAX_INPUT, type ParseOptions, readOptions } from './options.js'
import { type Decoded, decodeBytes } from './read/decode.js'
import { readPage } from './read/read-page.js'
import { assembleReport } from './report.js'
import type { Report } from './schema/index.js'

/**
 * Turns one archived Monitor page into a validated report: its text in pieces, its footnotes, and its facts with the
 * words and the sources behind them. Pure: the same input gives the same report.
 *
 * @param input the page as bytes (decoded here) or as a string; offsets in the report count its UTF-16 code units
 * @param options where the page stood, how it is written, limits; all of it optional
 * @returns a report for any content; what is odd in the page stands in `diagnostics`
 * @throws MonitorReportError `invalid-options`, `invalid-input`, `unknown-encoding` or `input-too-large`
 * @example parseReport('Samoa signed the Mine Ban Treaty on 3 December 1997.').facts[0].date // '1997-12-03'
 */
export function parseReport(input: string | Uint8Array, options: ParseOptions = {}): Report {
  const { url: given, format, encoding, limits } = readOptions(options)
  const decoded = decode(input, encoding, limits?.input ?? DEFAULT_MAX_INPUT)
  const page = readPage(decoded.text, format)
  const url = given ?? page.capture.url
  const body = stripChrome(page)
  const recognized = recognize(body, url, page.title)
  const outline = divide(body.lines)
  const language = languageOf(outline.sections)
  const inEnglish = language === null || language === 'en'
  const readable = !inEnglish ? NOTHING : recognized.family === null ? onTopic(outline) : outline
  const { kind, parties } = subjectOf(body, recognized, outline.sections, readable === outline)
  const { edition } = recognized
  const { facts, unread } = findFacts(readable, {
    parties,
    edition,
    asOf: body.lastUpdated,
    partyOf: (section) => partyOfSection(section, edition),
    partyOfLabel: (label) => partyOfLabel(label, edition),
  })
  const citations = cite(outline)
  const diagnostics = diagnose({ decoded, body, recognized, outline, language, kind, parties, citations, unread })
  return assembleReport({
    page,
    decoded,
    url,
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

/** Facts are read in English only. */
const NOTHING: Outline = { sections: [], notes: [] }

function decode(input: unknown, encoding: string | undefined, limit: number): Decoded {
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) {
    throw new MonitorReportError('invalid-input', 'A page is a string or a Uint8Array; read the file first.')
  }
  if (input.length > limit) {
    throw new MonitorReportError(
      'input-too-large',
      `The page has ${input.length} ${typeof input === 'string' ? 'code units' : 'bytes'}, more than the limit of ${limit}; raise limits.input to read it.`,
    )
  }
  if (typeof input === 'string') return { text: input, encoding: null, by: 'string', falseLabel: null }
  try {
    return decodeBytes(input, encoding)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new MonitorReportError(
      'unknown-encoding',
      `No encoding has the label "${encoding}"; use a WHATWG label such as windows-1252.`,
    )
  }
}
