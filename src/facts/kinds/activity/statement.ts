import type { ActivityFact } from '../../../schema/index.js'
import type { MineActivity } from '../../../vocabulary/activity-verbs.js'
import type { Party } from '../../../vocabulary/parties.js'
import type { Finding, Rule } from '../../rule.js'

export type ActivityRule = Rule<'activity'>
export type Holds = ActivityFact['holds']

/** Whether an activity is said to hold, and whether the text says so outright. */
export interface Holding {
  readonly holds: Holds
  readonly hedged: boolean
}

export interface Statement extends Holding {
  readonly activity: MineActivity
  readonly from: number
  readonly to: number
  readonly quantity?: number | null
  readonly date?: string | null
  readonly dateEnd?: string | null
  readonly party?: Party | null
  /** It is told of the page's party, whoever is the subject. */
  readonly ofPage?: boolean
}

/** What a rule found, as the refiners take it. Only what holds has a quantity. */
export function finding(statement: Statement): Finding<'activity'> {
  const {
    activity,
    holds,
    hedged,
    from,
    to,
    quantity = null,
    date = null,
    dateEnd = null,
    party = null,
    ofPage = false,
  } = statement
  const fields = { kind: 'activity' as const, activity, holds, quantity: holds === 'yes' ? quantity : null, date }
  const dated = dateEnd === null ? fields : { ...fields, dateEnd }
  return { fields: dated, from, to, party, hedged, ...(ofPage ? { ofPage } : {}) }
}
