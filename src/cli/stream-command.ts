import { convertLines, type StreamOptions } from '../node/index.js'
import { EXIT } from './exit-codes.js'
import { InputError } from './input-error.js'
import type { Io } from './io.js'
import { write } from './output.js'

/** The options of `monitor-reports stream`, as the command line gives them. */
export interface StreamCommandOptions {
  readonly all?: boolean
  readonly jobs: number
  /** In seconds. */
  readonly timeout: number
  readonly maxBytes: number
}

/**
 * Writes one line for each line of standard input, until it ends or nobody reads on.
 * @throws InputError where nothing is piped in; MonitorReportError `invalid-options`
 */
export async function streamCommand(options: StreamCommandOptions, io: Io): Promise<void> {
  if (io.stdin.isTTY === true) {
    throw new InputError(EXIT.unreadable, 'standard input: is a terminal; pipe lines of JSON in')
  }
  const { all = false, jobs, timeout, maxBytes } = options
  const settings: StreamOptions = { all, jobs, timeout: timeout * 1000, maxBytes }
  for await (const line of convertLines(io.stdin, settings)) {
    // a slow reader slows the parsing
    if (!(await write(io.stdout, line))) return
  }
}
