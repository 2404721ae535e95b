import type { Rule } from '../rule.js'
import { activityRules } from './activity.js'
import { endorsementRules } from './endorsement.js'
import { meetingRules } from './meeting.js'
import { treatyActionRules } from './treaty-action.js'
import { voteRules } from './vote.js'

/** All rules of all kinds. A rule that is not listed here does not run. */
export const RULES = [
  ...treatyActionRules,
  ...voteRules,
  ...endorsementRules,
  ...meetingRules,
  ...activityRules,
] as readonly Rule[]
