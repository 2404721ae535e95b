/** All codes that a `MonitorReportError` can have. A closed list. */
export const ERROR_CODES = [
  'invalid-options',
  'invalid-input',
  'input-too-large',
  'too-many-nodes',
  'unknown-encoding',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** A caller's mistake or a crossed limit. Nothing that stands in a page throws; odd content gives diagnostics. */
export class MonitorReportError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string) {
    super(message)
    this.name = 'MonitorReportError'
    this.code = code
  }
}

/**
 * What a schema found wrong, in one line: `limits.input: Invalid input; url: Invalid input`.
 * @param whole what is named where the value as a whole is wrong
 */
export function problemsOf(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
  whole: string,
): string {
  return issues.map(({ path, message }) => `${path.join('.') || whole}: ${message}`).join('; ')
}
