import { createHash } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import { MonitorReportError, parseReport, type Report, toMarkdown } from '../../index.js'
import { csvRows } from '../tables/csv.js'
import { rowsOf } from '../tables/rows.js'
import { contentDigest } from './content-digest.js'
import { figuresOf } from './figures.js'
import type { PageOutcome, PageTask, Rendered } from './outcome.js'
import { packed } from './pack.js'

/** Parses and renders one page. It runs in a worker thread; only finished texts leave it. */
export function convertPage(task: PageTask): PageOutcome {
  // its time counts from here, not from when it was queued
  parentPort?.postMessage({ started: task.ticket })
  const outcome = outcomeOf(task)
  return task.packs ? packed(outcome) : outcome
}

function outcomeOf(task: PageTask): PageOutcome {
  const { place, content, maxBytes } = task
  try {
    const report = dated(parseReport(content, { limits: { input: maxBytes }, ...addressOf(place) }), place)
    if (!task.all && report.page.family === 'unknown') return { status: 'skipped', reason: 'not-monitor' }
    const sha256 = createHash('sha256').update(content).digest('hex')
    const contentSha256 = contentDigest(report) ?? sha256
    return {
      status: 'converted',
      sha256,
      contentSha256,
      figures: figuresOf(report),
      rendered: rendered(report, task, { sha256, contentSha256 }),
      report: task.wantsReport ? report : null,
    }
  } catch (error) {
    if (error instanceof MonitorReportError) return { status: 'failed', code: error.code, message: error.message }
    return { status: 'failed', code: 'unexpected', message: error instanceof Error ? error.message : String(error) }
  }
}

/** The address of a page, as that of a capture where the time of it is known: so the parser takes both. */
function addressOf({ url, capturedAt }: PageTask['place']): { url?: string } {
  if (url === null) return {}
  return {
    url:
      capturedAt === null ? url : `https://web.archive.org/web/${capturedAt.slice(0, 19).replace(/\D/g, '')}id_/${url}`,
  }
}

/** The report with the time of its capture where no address could bring it along. */
function dated(report: Report, { url, capturedAt }: PageTask['place']): Report {
  return url !== null || capturedAt === null ? report : { ...report, source: { ...report.source, capturedAt } }
}

function rendered(
  report: Report,
  { place, formats }: PageTask,
  digests: { sha256: string; contentSha256: string },
): Rendered {
  const inRows = formats.includes('parquet') || formats.includes('sqlite')
  const origin = { ...place, id: String(place.id), ...digests }
  const { pages, facts, footnotes, citations } =
    inRows || formats.includes('csv') ? rowsOf(report, origin) : { pages: [], facts: [], footnotes: [], citations: [] }
  const lines = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  return {
    jsonl: formats.includes('jsonl') ? `${JSON.stringify({ id: place.id, status: 'converted', report })}\n` : null,
    json: formats.includes('json') ? `${JSON.stringify(report, null, 2)}\n` : null,
    markdown: formats.includes('markdown') ? toMarkdown(report) : null,
    pageRow: pages[0] ?? [],
    csv: formats.includes('csv')
      ? { facts: csvRows(facts), footnotes: csvRows(footnotes), citations: csvRows(citations) }
      : null,
    rows: inRows ? { facts: lines(facts), footnotes: lines(footnotes), citations: lines(citations) } : null,
  }
}
