import type { Counts, Summary } from '../node/index.js'
import { printableLine } from './printable.js'

type Row = readonly [name: string, count: number]

/** What became of a run as a table: pages by family and edition, reasons, failures by code, facts by kind, footnotes. */
export function summaryLines(summary: Summary, interrupted = false): string {
  const { converted, skipped, failed, repeats, footnotes, linked } = summary
  const blocks: Row[][] = [
    [
      ['converted', converted],
      ...parts(summary.editions),
      ...(repeats === 0 ? [] : [['  repeats of others', repeats] as const]),
      ['skipped', skipped],
      ...parts(summary.reasons),
      ['failed', failed],
      ...parts(summary.codes),
    ],
    [['facts', sum(summary.facts)], ...parts(summary.facts)],
    [
      ['footnotes', footnotes],
      ['  linked', linked],
      ['  not linked', footnotes - linked],
    ],
  ]
  const rows = blocks.flat()
  const nameWidth = Math.max(...rows.map(([name]) => name.length))
  const countWidth = Math.max(...rows.map(([, count]) => String(count).length))
  const line = ([name, count]: Row): string => `${name.padEnd(nameWidth)}  ${String(count).padStart(countWidth)}\n`
  return [...blocks.map((block) => block.map(line).join('')), ...(interrupted ? [goOn(summary)] : hint(summary))].join(
    '\n',
  )
}

/** A table of a part must not be taken for one of the whole. */
function goOn({ converted, skipped, failed }: Summary): string {
  return `Interrupted after ${converted + skipped + failed} inputs; go on with --resume.\n`
}

/** What to do where nothing came of a run. */
function hint({ converted, failed, reasons }: Summary): string[] {
  if (converted + failed > 0) return []
  return [
    reasons['not-monitor'] === undefined
      ? 'No page was found: check the paths, and --include and --exclude.\n'
      : 'No page is known for one of the Monitor: --all converts others too.\n',
  ]
}

function parts(counts: Counts): Row[] {
  return Object.entries(counts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => [`  ${printableLine(name)}`, count])
}

function sum(counts: Counts): number {
  return Object.values(counts).reduce((all, count) => all + count, 0)
}
