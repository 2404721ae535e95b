import { CommanderError } from 'commander'
import { MonitorReportError } from '../index.js'
import { OutputFolderError } from '../node/write/output-error.js'
import { EXIT, type ExitCode } from './exit-codes.js'
import { InputError } from './input-error.js'
import type { Io } from './io.js'
import { hearErrors, OutputError, write } from './output.js'
import { printableLine } from './printable.js'
import { createProgram } from './program.js'

/**
 * Runs the command line.
 *
 * @param argv the arguments, without the names of Node and of the script
 * @param io where it reads and writes; it touches no other stream
 * @returns the exit code. It never rejects: what goes wrong is one line on standard error
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  hearErrors(io.stdout)
  hearErrors(io.stderr)
  try {
    let code: ExitCode = EXIT.ok
    const ended = (how: ExitCode): void => {
      code = how
    }
    await createProgram(io, ended).parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    // commander has said what it has to say
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
    const { code, message } = told(error)
    await write(io.stderr, `monitor-reports: ${printableLine(message)}\n`).catch(() => false)
    return code
  }
}

function told(error: unknown): { code: ExitCode; message: string } {
  if (error instanceof InputError) return { code: error.exitCode, message: error.message }
  if (error instanceof MonitorReportError) {
    return { code: error.code === 'invalid-options' ? EXIT.usage : EXIT.unusable, message: error.message }
  }
  if (error instanceof OutputFolderError) {
    return { code: error.code === 'output-unwritable' ? EXIT.unexpected : EXIT.usage, message: error.message }
  }
  if (error instanceof OutputError) return { code: EXIT.unexpected, message: error.message }
  const message = error instanceof Error ? error.message : String(error)
  return { code: EXIT.unexpected, message: `unexpected error: ${message}; please report it, with the page` }
}
