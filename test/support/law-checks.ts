import { checkReport, type Report, type SourceFormat, type Span } from '../../src/index.js'
import { type Visible, visibleOf } from './law-visible-text.js'

/** The spans that stand in a text but are no part of it: its markers, and signs that only arrange the page. */
function cutsOf(report: Report): Span[] {
  return [
    ...report.sections.flatMap(({ blocks }) => blocks.flatMap(({ markers }) => markers.map(({ span }) => span))),
    ...report.removed.filter(({ reason }) => reason === 'layout').map(({ span }) => span),
  ]
}

/** Law 1: what is visible at a span is what the report says. Returns each place where it is not. */
export function mispointed(report: Report, source: string, visible: Visible = see(report, source)): string[] {
  const cuts = cutsOf(report)
  // a block that goes on behind the foot of a printed page has the notes of that page within it
  const cutsOfBlocks = [...cuts, ...report.footnotes.map(({ span }) => span)]
  const wrong: string[] = []
  const rounds = report.diagnostics.some(({ code }) => code === 'encoding-repaired') ? [1, 2, 3] : [0]
  const compare = (where: string, span: Span, told: string, cut: readonly Span[] = cuts): void => {
    const [seen, ...others] = rounds.map((round) => visible.textOf(span, cut, round))
    if (seen !== visible.squeeze(told) && !others.includes(visible.squeeze(told)))
      wrong.push(`${where} [${span.start}, ${span.end}): ${JSON.stringify({ seen, told })}`)
  }
  for (const { id, heading, blocks } of report.sections) {
    if (heading !== null) compare(`heading of ${id}`, heading.span, heading.text)
    for (const block of blocks) {
      // cells of several lines, side by side: the columns of a drawn table are told one after the other
      const printed = source.slice(block.span.start, block.span.end)
      const inColumns = report.source.format === 'markdown' && block.type === 'table-row' && printed.includes('\n')
      const told = visible.squeeze(block.text)
      if (!inColumns || sorted(told) !== sorted(visible.textOf(block.span, cutsOfBlocks)))
        compare(block.id, block.span, block.text, cutsOfBlocks)
      for (const marker of block.markers) {
        const seen = visible.textOf(marker.span, []).replace(/[[\](){}^_]/g, '')
        if (seen !== marker.label) wrong.push(`marker ${marker.label} of ${block.id}: ${seen}`)
      }
    }
  }
  for (const { id, label, text, span } of report.footnotes) {
    const told = visible.squeeze(text)
    const readings = rounds.map((round) => visible.textOf(span, cuts, round))
    const seen = readings.find((reading) => reading.endsWith(told)) ?? (readings[0] as string)
    // the label is printed before the text, framed or bare, or stands in the markup only
    const before = seen.endsWith(told)
      ? seen.slice(0, seen.length - told.length).replace(/[[\](){}^.:]|(?:foot)?note(?=\d)/gi, '')
      : '?'
    if (before !== label && before !== '') wrong.push(`${id}: ${JSON.stringify({ seen, label, told })}`)
  }
  for (const { id, evidence } of report.facts) compare(`evidence of ${id}`, evidence.span, evidence.quote, cutsOfBlocks)
  const title = report.removed.find(({ reason }) => reason === 'title')
  if (report.page.title !== null) {
    if (title === undefined) wrong.push('the title stands nowhere')
    else compare('title', title.span, report.page.title, [])
  }
  return wrong
}

/** Law 2: each visible character lies in exactly one piece. Returns the stretches that lie in none or in several. */
export function unaccounted(report: Report, source: string, visible: Visible = see(report, source)): string[] {
  const pieces = new Int32Array(source.length + 1)
  const layout = new Int32Array(source.length + 1)
  const add = (counts: Int32Array, { start, end }: Span): void => {
    counts[start] = (counts[start] ?? 0) + 1
    counts[end] = (counts[end] ?? 0) - 1
  }
  for (const { heading, blocks } of report.sections) {
    if (heading !== null) add(pieces, heading.span)
    for (const { span } of blocks) add(pieces, span)
  }
  const blocks = report.sections.flatMap((section) => section.blocks)
  for (const { span } of report.footnotes)
    if (!blocks.some((block) => block.span.start < span.start && span.end < block.span.end)) add(pieces, span)
  for (const { reason, span } of report.removed) add(reason === 'layout' ? layout : pieces, span)
  const wrong: { at: number; end: number; count: number }[] = []
  let count = 0
  let signs = 0
  for (let i = 0; i < source.length; i++) {
    count += pieces[i] as number
    signs += layout[i] as number
    // signs may stand within a block, where they are no part of its text
    if (visible.seen[i] === 0 || count === 1 || (count === 0 && signs === 1)) continue
    const last = wrong.at(-1)
    if (last?.end === i && last.count === count) last.end = i + 1
    else wrong.push({ at: i, end: i + 1, count })
  }
  return wrong.map(
    ({ at, end, count: times }) => `in ${times} pieces [${at}, ${end}): ${JSON.stringify(source.slice(at, end))}`,
  )
}

/** All the laws that hold for any one report and its source. Returns what breaks one. */
export function lawbreaks(report: Report, source: string, laws: { pointing: boolean } = { pointing: true }): string[] {
  const visible = see(report, source)
  return [
    ...checkReport(report, source).map(({ code, path, message }) => `${code} ${path}: ${message}`),
    ...unaccounted(report, source, visible),
    ...(laws.pointing ? mispointed(report, source, visible) : []),
  ]
}

function see(report: Report, source: string): Visible {
  return visibleOf(source, report.source.format as SourceFormat)
}

/** A report without what differs from form to form: spans, the source, and what was left out. */
export function withoutForm(report: Report): unknown {
  const { source: _source, removed: _removed, ...rest } = report
  return JSON.parse(JSON.stringify(rest, (key, value: unknown) => (key === 'span' ? undefined : value)))
}

function sorted(text: string): string {
  return [...text].sort().join('')
}
