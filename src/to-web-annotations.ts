import { MonitorReportError } from './error.js'
import { needReport } from './need-report.js'
import type { Fact } from './schema/fact.js'
import type { Report } from './schema/report.js'
import type { SourceFormat } from './schema/source.js'
import type { Span } from './text/span.js'
import { visibleText } from './visible-text.js'

/** The JSON-LD context of the W3C Web Annotation Data Model. */
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/** What is said of the words: the fact, without what the target says already. */
export interface AnnotationBody {
  readonly type: 'TextualBody'
  readonly purpose: 'classifying' | 'describing'
  readonly format: 'text/plain' | 'application/json'
  readonly value: string
}

/** The words, with what stands before and after them. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
}

/** Where the words stand in the decoded source, in Unicode code points. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector'
  readonly start: number
  readonly end: number
}

/** One fact as a W3C Web Annotation. */
export interface WebAnnotation {
  readonly '@context': typeof CONTEXT
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'describing'
  readonly body: readonly [AnnotationBody, AnnotationBody]
  readonly target: {
    readonly type: 'SpecificResource'
    readonly source: string
    readonly selector: readonly (TextQuoteSelector | TextPositionSelector)[]
  }
}

/**
 * Gives each fact as a W3C Web Annotation, so that annotation tools can show it on the page.
 *
 * The quote is what a reader sees, markers of footnotes included, with up to 32 characters before and after it from the
 * same block. The position counts in the decoded source, the string that spans count in, but in Unicode code points as
 * the W3C asks; so it is the place in the file, not in what a browser shows of it.
 *
 * @param source the decoded source; without it there is no position, and the quote is without markers of footnotes.
 * @returns one annotation for each fact, in their order. Ids are stable: the same page gives the same ids.
 * @throws MonitorReportError `invalid-input` where it is no report, or the source is not as long as it says.
 */
export function toWebAnnotations(report: Report, source?: string): WebAnnotation[] {
  needReport(report)
  if (source !== undefined && source.length !== report.source.length) {
    const lengths = `it has ${source.length} code units, not ${report.source.length}`
    throw new MonitorReportError('invalid-input', `This is not the source that the report was made from: ${lengths}`)
  }
  const page = pageName(report)
  const blocks = new Map(report.sections.flatMap((section) => section.blocks.map((block) => [block.id, block])))
  const points = source === undefined ? null : codePoints(source, report.facts)
  return report.facts.map((fact) => {
    const { block: id, start, end, span } = fact.evidence
    const block = blocks.get(id)
    const quote =
      source === undefined || block === undefined
        ? quoted(block?.text.slice(0, start) ?? '', fact.evidence.quote, block?.text.slice(end) ?? '')
        : quotedIn(source, span, block.span, report.source.format)
    return {
      '@context': CONTEXT,
      id: `${page}:${fact.id}`,
      type: 'Annotation',
      motivation: 'describing',
      body: bodyOf(fact),
      target: {
        type: 'SpecificResource',
        source: report.source.url ?? page,
        selector: points === null ? [quote] : [quote, positionOf(points, span)],
      },
    }
  })
}

/** A name of the page that needs no network: made of its address, or else of its title. */
function pageName({ source, page }: Report): string {
  // half a surrogate pair has no place in an address
  const name = (source.url ?? page.title ?? 'page').replace(/[\uD800-\uDFFF]/gu, '')
  return `urn:x-monitor-report:${encodeURIComponent(name)}`
}

function bodyOf({ id: _id, kind, evidence: _evidence, ...fields }: Fact): [AnnotationBody, AnnotationBody] {
  return [
    { type: 'TextualBody', purpose: 'classifying', format: 'text/plain', value: kind },
    {
      type: 'TextualBody',
      purpose: 'describing',
      format: 'application/json',
      value: JSON.stringify({ kind, ...fields }),
    },
  ]
}

/** How many code points of context a quote has on each side. */
const CONTEXT_LENGTH = 32

function quoted(before: string, exact: string, after: string): TextQuoteSelector {
  // one code point is two code units at most
  const prefix = Array.from(before.slice(-2 * CONTEXT_LENGTH))
    .slice(-CONTEXT_LENGTH)
    .join('')
  const suffix = Array.from(after.slice(0, 2 * CONTEXT_LENGTH))
    .slice(0, CONTEXT_LENGTH)
    .join('')
  return {
    type: 'TextQuoteSelector',
    exact,
    ...(prefix !== '' && { prefix }),
    ...(suffix !== '' && { suffix }),
  }
}

/** How far the source is read for the context: tags and entities take room too. */
const WINDOW = 800

/** The quote as a reader sees it in the source, with context from the block. A tag that the window cuts is left out. */
function quotedIn(source: string, span: Span, block: Span, format: SourceFormat): TextQuoteSelector {
  const seen = (slice: string): string => {
    const text = visibleText(slice, format)
    return format === 'text' ? text : text.replace(/[ \t\r\n\f]+/g, ' ')
  }
  const from = Math.max(block.start, span.start - WINDOW)
  const to = Math.min(block.end, span.end + WINDOW)
  let before = source.slice(from, span.start)
  let after = source.slice(span.end, to)
  if (format === 'html') {
    const close = from > block.start ? before.indexOf('>') : -1
    if (close >= 0 && !before.slice(0, close).includes('<')) before = before.slice(close + 1)
    if (to < block.end && after.lastIndexOf('<') > after.lastIndexOf('>'))
      after = after.slice(0, after.lastIndexOf('<'))
  }
  return quoted(seen(before), seen(source.slice(span.start, span.end)), seen(after))
}

/** For each offset that a fact needs, in code units, how many code points stand before it; one walk for all. */
function codePoints(source: string, facts: readonly Fact[]): ReadonlyMap<number, number> {
  const wanted = [...new Set(facts.flatMap(({ evidence: { span } }) => [span.start, span.end]))].sort((a, b) => a - b)
  const points = new Map<number, number>()
  let at = 0
  let count = 0
  for (const offset of wanted) {
    while (at < offset) {
      at += (source.codePointAt(at) as number) > 0xffff ? 2 : 1
      count++
    }
    points.set(offset, count)
  }
  return points
}

function positionOf(
  points: ReadonlyMap<number, number>,
  { start, end }: { start: number; end: number },
): TextPositionSelector {
  return { type: 'TextPositionSelector', start: points.get(start) as number, end: points.get(end) as number }
}
