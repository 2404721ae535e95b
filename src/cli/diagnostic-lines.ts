import type { Report } from '../index.js'
import type { Colours } from './colours.js'
import { printableLine } from './printable.js'

/** What is odd in a page, one line each: "warning ibid-unresolved at 310-320: ..."; offsets count the decoded source. */
export function diagnosticLines({ diagnostics }: Report, colours: Colours): string {
  const lines = diagnostics.map(({ severity, code, message, span }) => {
    const where = span === null ? '' : ` at ${span.start}-${span.end}`
    const what = severity === 'info' ? severity : colours.warning(severity)
    return `${what} ${code}${where}: ${printableLine(message)}\n`
  })
  return lines.join('')
}
