import { printableLine } from './printable.js'

/** What commander says of a mistake, on one line that names the help to read. */
export function usageError(text: string, command: string): string {
  const said = printableLine(text.trim())
    .replace(/^error: /, '')
    .replace(/\.$/, '')
  const [, named = ''] = /^unknown command '([^']{1,500})'$/.exec(said) ?? []
  const instead = !/[./]/.test(named) ? '' : `; to read a page: monitor-reports parse ${named}`
  return `monitor-reports: ${said}${instead}; see monitor-reports ${command} --help\n`
}
