import { absent, absentThen } from './vote/absence.js'
import { abstained } from './vote/abstention.js'
import { cast, didSo } from './vote/cast.js'
import { listedVotes } from './vote/listed.js'
import { among, supported } from './vote/support.js'
import type { VoteRule } from './vote/told.js'
import { voted } from './vote/voted.js'

/** All rules for votes in the UN General Assembly. */
export const voteRules: readonly VoteRule[] = [
  voted,
  abstained,
  absent,
  absentThen,
  among,
  supported,
  cast,
  didSo,
  listedVotes,
]
