import { MonitorReportError } from './error.js'
import { REPORT_SCHEMA, type Report } from './schema/report.js'

/**
 * Refuses what is no report, such as a line of `stream`, which holds one. Its parts are not looked at.
 * @throws MonitorReportError `invalid-input`
 */
export function needReport(value: Report | null | undefined): void {
  if (value?.schema === REPORT_SCHEMA) return
  const message = 'This is no report; give what parseReport returns, or what Report.parse reads from JSON.'
  throw new MonitorReportError('invalid-input', message)
}
