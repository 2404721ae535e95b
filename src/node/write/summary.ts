import { existsSync } from 'node:fs'
import { MonitorReportError } from '../../error.js'
import type { Conversion } from '../convert/outcome.js'
import { readManifest } from './manifest.js'

/** Counts by name. */
export type Counts = Record<string, number>

/** What became of the inputs of a run, in figures. */
export interface Summary {
  converted: number
  skipped: number
  failed: number
  /** Converted pages that repeat another one. */
  repeats: number
  /** Converted pages by family, and by family and edition: `lm`, `lm 1999`. */
  families: Counts
  editions: Counts
  /** Facts by kind. */
  facts: Counts
  /** Footnotes, and those that a marker in the text points at. */
  footnotes: number
  linked: number
  /** Skipped inputs by reason. */
  reasons: Counts
  /** Failed inputs by code. */
  codes: Counts
}

/** A summary of nothing. */
export function emptySummary(): Summary {
  return {
    converted: 0,
    skipped: 0,
    failed: 0,
    repeats: 0,
    families: {},
    editions: {},
    facts: {},
    footnotes: 0,
    linked: 0,
    reasons: {},
    codes: {},
  }
}

/** Adds a conversion to a summary. */
export function addTo(summary: Summary, conversion: Conversion): void {
  summary[conversion.status]++
  if (conversion.status === 'skipped') count(summary.reasons, conversion.reason)
  else if (conversion.status === 'failed') count(summary.codes, conversion.code)
  else {
    const { family, edition, facts, footnotes, linked } = conversion.figures
    if (conversion.duplicateOf !== null) summary.repeats++
    count(summary.families, family)
    count(summary.editions, `${family} ${edition ?? 'unknown'}`)
    for (const [kind, found] of Object.entries(facts)) count(summary.facts, kind, found)
    summary.footnotes += footnotes
    summary.linked += linked
  }
}

/**
 * Sums up a run from its manifest, with what was done before it was resumed.
 * @param path of the manifest
 * @throws MonitorReportError `invalid-input` where there is none
 */
export async function summarize(path: string): Promise<Summary> {
  if (!existsSync(path))
    throw new MonitorReportError('invalid-input', `${path} is missing; give the manifest.jsonl of a run.`)
  const summary = emptySummary()
  await readManifest(path, null, (row) => addTo(summary, row))
  return summary
}

function count(counts: Counts, name: string, by = 1): void {
  counts[name] = (counts[name] ?? 0) + by
}
