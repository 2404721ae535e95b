import { Readable, Writable } from 'node:stream'
import type { Io, Output } from '../../src/cli/io.js'
import { run } from '../../src/cli/run.js'

/** What stands around a command in a test; all of it optional. */
export interface Surroundings {
  readonly stdin?: string | Uint8Array | Error
  readonly stdinIsTTY?: boolean
  readonly stdoutIsTTY?: boolean
  readonly columns?: number
  readonly env?: Io['env']
  /** The error with which standard output refuses what is written. */
  readonly stdoutError?: NodeJS.ErrnoException
}

/** Runs the command line in memory. */
export async function runInMemory(argv: readonly string[], around: Surroundings = {}) {
  const stdout = sink(around.stdoutError, { isTTY: around.stdoutIsTTY, columns: around.columns })
  const stderr = sink()
  const stdin = Object.assign(Readable.from(chunks(around.stdin)), { isTTY: around.stdinIsTTY })
  const code = await run(argv, { stdin, stdout: stdout.output, stderr: stderr.output, env: around.env ?? {} })
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}

/** The input in two pieces, as a pipe may give it. */
function* chunks(input: string | Uint8Array | Error = ''): Generator<Uint8Array> {
  if (input instanceof Error) throw input
  const bytes = Buffer.from(input)
  yield bytes.subarray(0, 7)
  yield bytes.subarray(7)
}

function sink(error?: Error, terminal: Partial<Pick<Output, 'isTTY' | 'columns'>> = {}) {
  let written = ''
  const output = new Writable({
    write(chunk, _encoding, done) {
      if (error === undefined) written += String(chunk)
      done(error)
    },
  })
  return { output: Object.assign(output, terminal), text: () => written }
}
