import type { MineActivity } from '../../../vocabulary/activity-verbs.js'
import { mentionsOf, SIGN } from '../../view.js'
import { howMany } from './how-many.js'
import { type ActivityRule, finding } from './statement.js'

const NONE = /^(?:none\b|no\b|nil\b|not? |never|zero\b|0\b)/i
const UNKNOWN = /^(?:unknown|uncertain|undisclosed|not (?:known|reported|disclosed)|unclear)/i

/** Rows of a status table: `Stockpile | None`, `Use, production, transfer in 2006-2007 | None`. */
export const statusRows: ActivityRule = {
  id: 'activity/status-rows',
  words: /^(?:Stockpile|Use,|Mines retained|Retained)/i,
  pattern: new RegExp(
    `^(?:(Stockpiles?(?: (?:and )?destruction)?)|(Use, production,? (?:and )?transfer)|((?:Antipersonnel )?mines retained|Retained mines))(?: (?:in|of|for) ${SIGN.date})?:? (?=\\S)`,
    'gi',
  ),
  read(match, site) {
    const { masked, block } = site.view
    if (block.type !== 'table-row') return []
    const to = match[0].length
    const value = masked.slice(to)
    const date = mentionsOf(site.view, 'date', 0, to)[0]?.mention
    const activities: readonly MineActivity[] =
      match[2] !== undefined
        ? ['use', 'production', 'transfer']
        : match[3] !== undefined
          ? ['retention']
          : /^stockpiles? destruction/i.test(match[1] as string)
            ? ['destruction']
            : ['stockpile']
    const unknown = UNKNOWN.test(value)
    const none = !unknown && NONE.test(value)
    // `Use, production, transfer | Use by rebels`: what is told in words of its own is no row of one fact
    if (match[2] !== undefined && !none && !unknown) return []
    const found = howMany(masked, to, masked.length)
    return activities.map((activity) =>
      finding({
        activity,
        holds: unknown
          ? activity === 'stockpile' && /undisclosed|not (?:reported|disclosed)/i.test(value)
            ? 'yes'
            : 'unknown'
          : none
            ? 'no'
            : 'yes',
        hedged:
          (/reported\b/i.test(value) && none) ||
          /\b(?:reportedly|believed|thought|suspected|alleged|possibl[ye])\b/i.test(value),
        from: 0,
        to: masked.length,
        quantity: found.quantity,
        date: date?.date ?? null,
        dateEnd: date?.dateEnd ?? null,
      }),
    )
  },
  matches: ['Stockpile | None\n---|---\n'],
  misses: ['Stockpile destruction began.'],
}
