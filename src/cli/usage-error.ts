import { printableLine } from './printable.js'

/** What commander says of a mistake, on one line that names the help to read. */
export function usageError(text: string, command: string): string {
  const said = printableLine(text.trim())
    .replace(/^error: /, '')
    .replace(/\.$/, '')
  return `monitor-reports: ${said}; see monitor-reports ${command} --help\n`
}
