/** How a command can end. Scripts rely on the numbers. */
export const EXIT = {
  ok: 0,
  unexpected: 1,
  usage: 2,
  unreadable: 3,
  unusable: 4,
  someFailed: 5,
  nothing: 6,
  interrupted: 130,
} as const

/** One of the codes with which the command ends. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** The codes as the help shows them. */
export const EXIT_CODES_HELP = `Exit codes:
  0  done, also when the page has nothing to find, and when the reader of the output stops early
  1  unexpected error, or output that cannot be written
  2  wrong usage: unknown option, missing argument, bad value
  3  input not found or not readable
  4  input not usable: empty, binary, too large, unknown encoding`

/** The codes of a conversion, on one line as the screen is full. */
export const CONVERT_EXIT_CODES_HELP =
  'Exit codes: 0 all converted or skipped, 1 output not writable, 2 wrong usage,\n  5 some failed, 6 nothing matched, 130 interrupted (what is done is kept)'
