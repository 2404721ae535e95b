import { parseReport, type Report, type SourceFormat, toCslJson, toMarkdown } from '../index.js'
import { coloursFor } from './colours.js'
import { diagnosticLines } from './diagnostic-lines.js'
import { factsTable } from './facts-table.js'
import type { Io } from './io.js'
import { write } from './output.js'
import { printable, printableJson } from './printable.js'
import { readInput } from './read-input.js'

/** The options of `monitor-reports parse`, as the command line gives them. */
export interface ParseCommandOptions {
  readonly facts?: boolean
  readonly markdown?: boolean
  readonly csl?: boolean
  readonly diagnostics?: boolean
  readonly url?: string
  readonly format?: SourceFormat
  readonly encoding?: string
  /** In bytes. */
  readonly maxBytes: number
}

/**
 * Parses one page and prints what was asked for.
 * @throws InputError, or MonitorReportError `unknown-encoding`
 */
export async function parseCommand(file: string, options: ParseCommandOptions, io: Io): Promise<void> {
  const { url, format, encoding, maxBytes } = options
  const bytes = await readInput({ file, maxBytes, encoding }, io.stdin)
  const report = parseReport(bytes, {
    ...(url !== undefined && { url }),
    ...(format !== undefined && { format }),
    ...(encoding !== undefined && { encoding }),
    limits: { input: maxBytes },
  })
  if (options.diagnostics) await write(io.stderr, diagnosticLines(report, coloursFor(io.stderr, io.env)))
  await write(io.stdout, rendered(report, options, io))
}

function rendered(report: Report, options: ParseCommandOptions, { stdout, env }: Io): string {
  if (options.facts) {
    const width = stdout.isTTY ? (stdout.columns ?? 80) : Number.POSITIVE_INFINITY
    return factsTable(report, { colours: coloursFor(stdout, env), width })
  }
  // in a pipe the Markdown is exact; a terminal must not obey what stands in a page
  if (options.markdown) return stdout.isTTY ? printable(toMarkdown(report)) : toMarkdown(report)
  return `${printableJson(options.csl ? toCslJson(report) : report)}\n`
}
