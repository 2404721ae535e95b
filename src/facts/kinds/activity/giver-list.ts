import { findDates } from '../../../text/dates.js'
import { exactly } from '../../../text/quantities.js'
import { isDonor } from '../../../vocabulary/donors.js'
import type { Site } from '../../rule.js'
import { mentionsOf, SIGN } from '../../view.js'
import { type ConditionRule, condition } from './condition.js'
import { datedOf, type Period } from './dated.js'
import { isAboutMines, isUnderFunding, MONEY_NEXT, moneyIn } from './giving.js'

const P = SIGN.party
/** Money as lists of givers write it: by a sign or a code before the number. */
const MONEY_SIGN = /[$€£¥]|(?:NOK|SEK|DKK|CHF|EUR|GBP|JPY|AUD|CAD|NZD|USD|DEM|BEF|FRF) ?\d/
/** Whom the money of a list goes to. */
const RECEIVERS =
  /\b(?:recipients?|recipient|beneficiar\w{1,5}|went to|to the following|to (?:\w{1,12} ){0,2}(?:states|countries)\b|spent (?:on|in)|allocated)\b/i
/** Nothing is given yet. */
const PROMISED = /\b(?:pledg\w{1,4}|promis\w{1,4}|will|would|plans?|planned|intends?|announced|proposed)\b/i

/** Whether what the list tells is money for mine action, and when it was given. */
function listOf(site: Site, from: number): { date: Period | null } | null {
  const { block, masked } = site.view
  const { heading, lead } = site.context
  const around = `${lead} ${block.text.text}`
  if (!isAboutMines(around) && !isUnderFunding(heading)) return null
  const left = masked.slice(0, from)
  if (RECEIVERS.test(left) || RECEIVERS.test(lead) || PROMISED.test(left.slice(-80)) || PROMISED.test(lead)) return null
  const told = lead === '' ? undefined : findDates(lead).at(-1)
  if (told !== undefined) return { date: { date: told.date, dateEnd: told.dateEnd } }
  // `Donors gave $5 million in 2004: Norway $2 million`
  const head = mentionsOf(site.view, 'date', 0, Math.max(0, left.lastIndexOf(':'))).at(-1)?.mention
  return { date: head === undefined ? (BREAKS_DOWN.test(masked) ? totalDate(site) : null) : head }
}

/** When it was given, where a date behind is not that of another giver. */
function ownDate(site: Site, from: number, to: number): Period | null {
  const behind = mentionsOf(site.view, 'date', to)[0]
  const ofAnother = behind !== undefined && site.view.masked.slice(to, behind.at).includes(P)
  return ofAnother ? null : datedOf(site, from, to)
}

/** What tells the parts of a sum that was told before. */
const BREAKS_DOWN = /\b(?:largest|biggest|main|major|top|principal) (?:\w{1,20} )?(?:donors?|contributors?|was|were)\b/i

/** When the sum was given of which the text before told. */
function totalDate({ context }: Site): Period | null {
  for (const { fields } of context.before.toReversed())
    if (fields.kind === 'activity' && fields.activity === 'funding' && fields.date !== null)
      return { date: fields.date, dateEnd: fields.dateEnd ?? null }
  return null
}

/** `The largest donor was Norway with $5 million, followed by Japan with $4 million`, `Norway: $5 million`. */
const eachGave: ConditionRule = {
  id: 'activity/each-gave',
  words: MONEY_SIGN,
  pattern: new RegExp(
    `${P}(?: \\([A-Z]{2,4}\\))?(?:(?::| [–—-]|,? with|,? at|)(?: a total of)? | \\()${MONEY_NEXT}`,
    'g',
  ),
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const behind = from + match[0].length
    const money = moneyIn(site, behind, behind + 40)
    const mention = site.view.mentionAt.get(from)
    if (money?.start !== behind || mention?.kind !== 'party' || !isDonor(mention.party.code)) return []
    const list = listOf(site, from)
    if (list === null) return []
    const left = masked.slice(0, from)
    const bare = match[0].startsWith(`${P} `) && !/ (?:with|at|[–—-]) /.test(match[0])
    // `; Norway $5 million`, `: Norway $5 million and Japan $4 million`, and not `to Norway $5 million`
    if (
      !(
        bare ? /(?:^|[;:,]|\band) (?:the )?$/ : /(?:^\W{0,2}|[;:,] |\b(?:and|was|were|by|is|are|being) )(?:the )?$/
      ).test(left)
    )
      return []
    if (bare && !/\b(?:gave|giving|provid\w{1,3}|contribut\w{1,4}|report\w{1,3}|donors?|donat\w{1,3})\b/i.test(left))
      return []
    if (site.mood(from, from) === 'open') return []
    return [
      condition({
        activity: 'funding',
        holds: 'yes',
        from,
        to: money.end,
        quantity: exactly(money),
        date: ownDate(site, from, money.end) ?? list.date,
        party: mention.party,
      }),
    ]
  },
  matches: [
    'The largest donor to mine action was Norway with $5 million, followed by Japan with ¥412 million ($4 million).',
    'Donors gave $5 million for mine action: Norway $2 million; and Japan $3 million.',
    'Four other donors contributed to mine action: Norway ($4.4 million), and Japan ($3.3 million).',
    'Funding for mine action came from two donors: Norway ($1.6 million) and Japan ($1 million).',
    'Two donors reported contributions for mine action; Japan – $3 million for the center.',
  ],
  misses: [
    'The largest project was in Chad with $5 million for mine action.',
    'It gave mine action funds to Norway $5 million.',
    'Donors have promised money for mine action: Norway $5 million.',
    'The highest cost of all was in Norway with $5 million.',
    'Donors gave mine action money to two states: Norway ($5 million) and Japan ($1 million).',
  ],
}

/** `NOK5 million to MAG`, behind the label `Norway:`. */
const labelledGave: ConditionRule = {
  id: 'activity/labelled-gave',
  words: MONEY_SIGN,
  pattern: /^(?:about |some |at least |nearly |over )?(?:[A-Z]{0,4} ?[$€£¥]|[A-Z]{3} ?\d)/g,
  read(_, site) {
    const { own } = site.context
    const money = moneyIn(site, 0, 40)
    if (site.view.block.label === null || own === null || !isDonor(own.code) || money?.start !== 0) return []
    const list = listOf(site, 0)
    if (list === null) return []
    const date = datedOf(site, 0, money.end) ?? list.date
    const quantity = exactly(money)
    return [condition({ activity: 'funding', holds: 'yes', from: 0, to: money.end, quantity, date, ofPage: true })]
  },
  matches: [
    'Mine Action Funding\n\nDonors in 2004 were:\n\nNorway: $5 million to MAG;\n\nSweden: SEK2.5 million to DanChurchAid.',
  ],
  misses: ['Mine Action Funding\n\nBudget: $5 million in 2004.'],
}

export const giverListRules: readonly ConditionRule[] = [eachGave, labelledGave]
