import type { Rule } from '../rule.js'
import { activityRules } from './activity.js'
import { endorsementRules } from './endorsement.js'
import { legislationRules } from './legislation.js'
import { meetingRules } from './meeting.js'
import { transparencyReportRules } from './transparency-report.js'
import { treatyActionRules } from './treaty-action.js'
import { voteRules } from './vote.js'

/** All rules of all kinds. A rule that is not listed here does not run. */
export const RULES = [
  ...treatyActionRules,
  ...voteRules,
  ...endorsementRules,
  ...meetingRules,
  ...transparencyReportRules,
  ...legislationRules,
  ...activityRules,
] as readonly Rule[]
