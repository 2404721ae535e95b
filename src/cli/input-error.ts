import { EXIT, type ExitCode } from './exit-codes.js'

/** An input that cannot be read or used. The message says what is wrong and what to do, without the command's name. */
export class InputError extends Error {
  readonly exitCode: ExitCode

  constructor(exitCode: ExitCode, message: string) {
    super(message)
    this.name = 'InputError'
    this.exitCode = exitCode
  }
}

/** What the system says of a file, and what to do about it. */
const READ_FAILURES: Readonly<Record<string, string>> = {
  ENOENT: 'no such file; check the path',
  ENOTDIR: 'no such file: a part of the path is not a directory; check the path',
  EISDIR: 'is a directory; give a file, or convert all of it: monitor-reports convert <folder> --out <folder>',
  EACCES: 'permission denied; allow reading (chmod u+r) or copy the file',
  EPERM: 'permission denied; allow reading (chmod u+r) or copy the file',
  ELOOP: 'its symbolic links lead in a circle; give the file itself',
  ENAMETOOLONG: 'the name is too long for a file; to parse text itself, pipe it in and give -',
  EMFILE: 'too many files are open; close some or raise the limit (ulimit -n)',
  EIO: 'the device reports a read error; copy the file to another disk',
}

/**
 * A failure of the file system as one line about the named input.
 * @param code the system's name for it, such as `ENOENT`
 * @param said its own words, for a failure that has no line here
 */
export function readFailure(name: string, code: string, said = code): InputError {
  return new InputError(
    EXIT.unreadable,
    `${name}: ${READ_FAILURES[code] ?? `cannot be read (${said}); check the file`}`,
  )
}

/** The same from what was thrown. */
export function readFailureOf(name: string, error: unknown): InputError {
  if (!(error instanceof Error)) return readFailure(name, String(error))
  return readFailure(name, 'code' in error ? String(error.code) : '', error.message)
}
