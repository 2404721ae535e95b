import { exactly } from '../../../text/quantities.js'
import { MONEY_WORD } from '../../../vocabulary/units.js'
import type { Finding } from '../../rule.js'
import { mentionsOf, SIGN } from '../../view.js'
import { type ConditionRule, condition } from './condition.js'
import { MONEY_NEXT, moneyIn } from './giving.js'

const D = SIGN.date
const AND_IN = new RegExp(`^(?: \\([^()]{1,30}\\))?(?:,| and|, and) (?:in|for) ${D},? ${MONEY_NEXT}`)

/** `was $5 million less than in 2001`: no sum, but what it differs by. */
const LESS = /^ (?:less|more|lower|higher|fewer)\b/

/** `In 2002 the amount had been $5 million, and in 2001 $4 million`, where the text before told what was given. */
const amountBefore: ConditionRule = {
  id: 'activity/amount-of-year',
  words: MONEY_WORD,
  pattern: new RegExp(
    `(?:\\b(?:In|in|For|for) ${D},? (?:the |its )(?:corresponding |total )?(?:amount|figure|total|sum|contribution|funding) (?:had been|was|stood at|came to|had come to)|\\bThe (?:amount|figure|total|sum|contribution|funding) (?:for|in) ${D} (?:had been|was|came to)) ${MONEY_NEXT}`,
    'g',
  ),
  read(match, site) {
    const { before, topic } = site.context
    const told = before.some(
      ({ fields: { kind, ...own } }) => kind === 'activity' && 'activity' in own && own.activity === 'funding',
    )
    if (!told) return []
    const found: Finding<'activity'>[] = []
    let from = match.index
    let at = from + match[0].length
    for (
      let money = moneyIn(site, at, at + 40);
      money?.start === at && !LESS.test(site.view.masked.slice(money.end));
      money = moneyIn(site, at, at + 40)
    ) {
      const date = mentionsOf(site.view, 'date', from, at).at(-1)?.mention.date ?? null
      const whose = topic === null ? { ofPage: true } : { party: topic }
      found.push(
        condition({ activity: 'funding', holds: 'yes', from, to: money.end, quantity: exactly(money), date, ...whose }),
      )
      const and = AND_IN.exec(site.view.masked.slice(money.end, money.end + 80))
      if (and === null) break
      from = money.end
      at = from + and[0].length
    }
    return found
  },
  matches: [
    'In 2003 Norway gave $2.3 million for demining. In 2002 the amount had been $5.5 million, and in 2001 $4 million.',
  ],
  misses: [
    'In 2003 Norway gave $2.3 million for demining. In 2002 the amount was $5 million less.',
    'The army is large. In 2002 the amount had been $5.5 million.',
  ],
}

export const amountBeforeRules: readonly ConditionRule[] = [amountBefore]
