import { missedDeadline } from './transparency-report/deadline.js'
import { described } from './transparency-report/described.js'
import { doSo, gaveOne, ofIt } from './transparency-report/pronoun.js'
import type { ReportRule } from './transparency-report/statement.js'
import { statusRow } from './transparency-report/status-row.js'
import { submitted } from './transparency-report/submission.js'

/** All rules for the handing in of Article 7 reports. */
export const transparencyReportRules: readonly ReportRule[] = [
  statusRow,
  submitted,
  ofIt,
  doSo,
  gaveOne,
  missedDeadline,
  described,
]
