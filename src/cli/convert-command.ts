import { join } from 'node:path'
import { type ConvertOptions, convert, type OutputFormat, type ReadState, summarize } from '../node/index.js'
import { EXIT, type ExitCode } from './exit-codes.js'
import type { Io } from './io.js'
import { write } from './output.js'
import { Progress, type ProgressWay } from './progress.js'
import { summaryLines } from './summary-lines.js'

/** The options of `monitor-reports convert`, as the command line gives them. */
export interface ConvertCommandOptions {
  readonly out: string
  readonly to: OutputFormat[]
  readonly resume?: boolean
  readonly include?: string[]
  readonly exclude?: string[]
  readonly all?: boolean
  readonly skipDuplicates?: boolean
  readonly jobs?: number
  /** In seconds. */
  readonly timeout: number
  readonly maxBytes: number
  readonly progress: ProgressWay
  readonly quiet?: boolean
}

/**
 * Converts the pages of a dump and prints a summary on standard error.
 * @returns how it ended
 * @throws OutputFolderError, or MonitorReportError `invalid-options`
 */
export async function convertCommand(
  inputs: readonly string[],
  options: ConvertCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const interrupt = new AbortController()
  const stop = (): void => interrupt.abort()
  // a second interrupt ends the process at once
  process.once('SIGINT', stop)
  // so do schedulers end a job
  process.once('SIGTERM', stop)
  const way = options.quiet ? 'none' : options.progress
  const progress = new Progress(io.stderr, way)
  const onRead = (state: ReadState): void => progress.read(state)
  try {
    const conversions = convert(inputs, { ...settingsOf(options), stdin: io.stdin, signal: interrupt.signal, onRead })
    for await (const conversion of conversions) progress.add(conversion)
  } finally {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
    progress.end()
  }
  const summary = await summarize(join(options.out, 'manifest.jsonl'))
  const interrupted = interrupt.signal.aborted
  if (options.progress === 'json' && !options.quiet)
    await write(io.stderr, `${JSON.stringify({ event: 'summary', interrupted, ...summary })}\n`)
  else if (!options.quiet && options.progress !== 'none') await write(io.stderr, summaryLines(summary, interrupted))
  if (interrupted) return EXIT.interrupted
  if (summary.failed > 0) return EXIT.someFailed
  return summary.converted === 0 ? EXIT.nothing : EXIT.ok
}

function settingsOf({ out, to, timeout, maxBytes, jobs, ...options }: ConvertCommandOptions): ConvertOptions {
  const { resume, all, include, exclude, skipDuplicates } = options
  return {
    out,
    formats: to,
    maxBytes,
    timeout: timeout * 1000,
    duplicates: skipDuplicates ? 'skip' : 'keep',
    ...(jobs !== undefined && { jobs }),
    ...(resume !== undefined && { resume }),
    ...(all !== undefined && { all }),
    ...(include !== undefined && { include }),
    ...(exclude !== undefined && { exclude }),
  }
}
