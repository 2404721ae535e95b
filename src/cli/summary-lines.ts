import type { Counts, Summary } from '../node/index.js'
import { printableLine } from './printable.js'

/** What became of a run, as a table of a few lines. */
export function summaryLines(summary: Summary): string {
  const { converted, skipped, failed, repeats, footnotes, linked } = summary
  const lines: [string, string][] = [
    ['converted', repeats === 0 ? String(converted) : `${converted}, ${repeats} of them repeats`],
    ['skipped', withParts(skipped, summary.reasons)],
    ['failed', withParts(failed, summary.codes)],
    ['editions', parts(summary.editions)],
    ['facts', parts(summary.facts)],
    ['footnotes', `${footnotes}, ${linked} linked, ${footnotes - linked} not`],
  ]
  return lines.map(([name, value]) => `${name.padEnd(10)} ${printableLine(value === '' ? 'none' : value)}\n`).join('')
}

function withParts(count: number, counts: Counts): string {
  return count === 0 ? '0' : `${count}: ${parts(counts)}`
}

function parts(counts: Counts): string {
  return Object.entries(counts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')
}
