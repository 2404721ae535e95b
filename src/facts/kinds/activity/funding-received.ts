import { exactly } from '../../../text/quantities.js'
import { mentionsOf, SIGN } from '../../view.js'
import { type ConditionRule, condition, inPlace } from './condition.js'
import { datedOf } from './dated.js'
import { isAboutMines, isUnderFunding, MINE_ACTION, moneyIn } from './giving.js'

const MONEY_WORDS =
  /\$|€|£|¥|\b(?:dollars?|euros?|pounds|yen|kroner|kronor|francs|marks|DM|NOK|SEK|DKK|CHF|EUR|USD|GBP|CAD)\b/i
const MONEY_NEXT =
  '(?=(?:about |some |at least |approximately |over |more than |nearly |almost |an estimated |a total of |just |only ){0,2}(?:[^ \\d]{0,4}\\d|US\\$|[A-Z]{3} \\d))'

/** What money is for, behind it. */
const PURPOSE = new RegExp(`^[^.;]{0,60}?${MINE_ACTION}`, 'i')
const RECEIVER =
  /\b(?:Trust|Group|NGOs?|UN|UNDP|UNMAS|UNICEF|ITF|HALO|MAG|Foundation|Centers?|Centre|Agency|Committee|Council|Aid|People|organi[sz]ations?|operators?|campaign|they|countries|states)\b/i

/** Under a heading that tells what the money is for. */
const FROM_DONORS = /^[^.;]{0,40}? (?:from|by) (?:\w{1,20} ){0,3}(?:donors?|donor governments|governments|countries)\b/i

/** `received some $2 million in mine action funding`. */
const received: ConditionRule = {
  id: 'activity/received-money',
  words: /receiv/i,
  pattern: new RegExp(
    `\\breceiv(?:ed|es) (?:(?:${MINE_ACTION} )?(?:funding|assistance|support|funds|contributions) (?:of|totall?ing|worth) |(?:\\w{1,20} ){0,3}?)${MONEY_NEXT}`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const behind = from + match[0].length
    const { masked } = site.view
    const money = moneyIn(site, behind, behind + 60)
    if (money === null || site.mood(from, behind) !== 'done') return []
    // `HALO received $2 million`: whoever gets it
    if (RECEIVER.test(masked.slice(site.clauseAt(from).start, from))) return []
    const purpose = isAboutMines(match[0]) ? '' : PURPOSE.exec(masked.slice(money.end))?.[0]
    if (purpose === undefined && !(isUnderFunding(site.context.heading) && FROM_DONORS.test(masked.slice(money.end))))
      return []
    const to = money.end + (purpose?.length ?? 0)
    return [
      condition({
        activity: 'funding',
        holds: 'yes',
        from,
        to,
        quantity: exactly(money),
        date: datedOf(site, from, to),
      }),
    ]
  },
  matches: [
    'In 2004, Ruritania received some $2.5 million in mine action funding.',
    'Support for Mine Action\n\nIn 2014, Ruritania received US$4.3 million from 14 donor governments.',
  ],
  misses: [
    'Ruritania received $2 million for its schools.',
    'Ruritania received $2 million from 14 donor governments.',
    'HALO Trust received $2 million for demining.',
  ],
}

const OF_A_PARTY = new RegExp(`(?:${SIGN.party}(?:[’']s?)?|\\bits) (?:\\w{1,20} ){0,3}$`, 'i')

const FROM_BEFORE = new RegExp(`^(?: in ${SIGN.date})?,? (?:up |down )?from (?:the )?`)

/** `Mine action funding for Samoa in 2002 totaled $64 million`, `funding for demining rose to $3 million`. */
const totalled: ConditionRule = {
  id: 'activity/funding-totalled',
  words: MONEY_WORDS,
  pattern: new RegExp(
    `\\b(?:(?:national|government) contributions?(?: (?:to|for) ${MINE_ACTION})?|${MINE_ACTION} (?:funding|budget|support|assistance|contributions|expenditures?|spending|donations)|(?:funding|support|assistance|contributions|donations)(?: (?:received )?(?:for|to|towards?) ${MINE_ACTION})?)(?: (?:for|in|to|from|during|by) [^.;,$€]{1,60}?)?,? (?:ha(?:s|d|ve) )?(?:totall?ed|amounted to|came to|reached|(?:rose|increased|fell|decreased|dropped|declined|grew)(?: (?:from|in|by) [^.;,$€]{1,40}?)? to|was|were) ${MONEY_NEXT}`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const behind = from + match[0].length
    const { masked, block } = site.view
    const money = moneyIn(site, behind, behind + 60)
    // `contributions toward mine action` are no plan
    const mood = / towards? /.test(match[0]) ? site.mood(from, from) : site.mood(behind - 1, behind)
    if (money === null || mood !== 'done') return []
    // whose it is stands in front, and another rule reads it: `US demining assistance was raised to $3 million`
    if (OF_A_PARTY.test(masked.slice(0, from))) return []
    if (/\b(?:global|worldwide|total global) (?:\w{1,20} )?$/i.test(masked.slice(0, from))) return []
    if (
      !isAboutMines(match[0]) &&
      ((from > 3 && !/^(?:national|government)/i.test(match[0])) || !isAboutMines(block.text.text))
    )
      return []
    const to = money.end
    const shared = { activity: 'funding', holds: 'yes', ...inPlace(site, from, to) } as const
    // `in 2007 rose to $3 million from $2 million in 2006`
    const lead = FROM_BEFORE.exec(masked.slice(to, to + 60))
    const before = lead === null ? null : moneyIn(site, to + lead[0].length, to + 100)
    if (lead === null || before?.start !== to + lead[0].length) {
      const date = datedOf(site, behind, to) ?? datedOf(site, from, to)
      return [condition({ ...shared, from, to, quantity: exactly(money), date })]
    }
    const own = lead[0].includes(SIGN.date)
      ? datedOf(site, behind, to)
      : (mentionsOf(site.view, 'date', from, behind).at(-1)?.mention.date ?? null)
    return [
      condition({ ...shared, from, to, quantity: exactly(money), date: own }),
      condition({
        ...shared,
        from: before.start,
        to: before.end,
        quantity: exactly(before),
        date: datedOf(site, before.start, before.end),
      }),
    ]
  },
  matches: [
    'Mine action funding for Samoa for 2002 totaled approximately US$64 million.',
    'In 2012, international contributions toward mine action in Samoa totaled $5.6 million.',
    'Funding for mine action in 2007 increased to $3 million from $2 million in 2006.',
    'Mines are cleared. Funding decreased from 2003 to US$3.2 million in 2004.',
  ],
  misses: ['The cost of demining was $3 million.', 'Funding for schools totaled $3 million.'],
}

/** `some $2.7 million was spent on mine action in 2002`, `mine action in Samoa cost some $2.7 million`. */
const spent: ConditionRule = {
  id: 'activity/money-was-spent',
  words: /spent|dedicated|devoted|earmarked|provided|allocated|contributed|donated|made available|cost/i,
  pattern: new RegExp(
    `\\b(?:(?:(?:was|were) |ha(?:s|ve) been )(?:spent on|(?:dedicated|devoted) to|earmarked for|provided (?:by (?:[\\w-]{1,20} ){1,4})?(?:to|for|toward)|allocated (?:to|for)|contributed (?:by (?:[\\w-]{1,20} ){1,4})?(?:to|toward|for)|donated (?:to|for)|made available for) (?:[\\w’'-]{1,20} ){0,3}?${MINE_ACTION}|mine action(?: (?:in|of) (?:the )?${SIGN.party})? cost (?=\\S))`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const behind = from + match[0].length
    const { masked } = site.view
    const clause = site.clauseAt(from)
    const cost = / cost $/i.test(match[0])
    const money = cost ? moneyIn(site, behind, behind + 40) : moneyIn(site, Math.max(clause.start, from - 60), from)
    if (money === null || site.mood(from, behind) !== 'done') return []
    if (!/^ ?$/.test(cost ? masked.slice(behind, money.start) : masked.slice(money.end, from))) return []
    // `was provided by Norway`: another rule tells who gave
    if (/^ by\b/.test(masked.slice(behind, behind + 4))) return []
    const start = Math.min(from, money.start)
    const to = Math.max(behind, money.end)
    return [
      condition({
        activity: 'funding',
        holds: 'yes',
        from: start,
        to,
        quantity: exactly(money),
        date: datedOf(site, start, to),
        ...inPlace(site, start, to),
      }),
    ]
  },
  matches: [
    'Some $2.7 million was spent on mine action in Samoa in 2002.',
    'Mine action in Samoa cost some $2.7 million in 2002.',
    'An estimated US$28 million was provided by international donors for mine action in Samoa in 2004.',
  ],
  misses: ['Some $2 million was spent on schools.', '$2 million will be spent on mine action.'],
}

/** `no funding for mine action was reported in 2005`. */
const noneReported: ConditionRule = {
  id: 'activity/no-funding-reported',
  words: /\bno\b/i,
  pattern: new RegExp(
    `\\bno (?:\\w{1,20} ){0,2}?(?:(?:funding|funds?|contributions?|money) (?:for|to|toward) [^.;,]{0,30}?${MINE_ACTION}[^.;,]{0,30}?|mine action (?:funding|contributions?)[^.;,]{0,30}?) (?:was|were|has been|have been) (?:reported|received|recorded|identified|provided)\\b`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    // `no funds from Samoa`, `provided by Samoa`: others read those
    if (match[0].includes(SIGN.party) && /\b(?:from|by) (?:the )?\ue005/.test(match[0])) return []
    if (/^ by\b/.test(site.view.masked.slice(to, to + 4)) || site.mood(from, from) === 'open') return []
    const hedged = /(?:reported|recorded|identified)$/i.test(match[0]) ? { hedged: true } : {}
    const date = datedOf(site, from, to)
    return [condition({ activity: 'funding', holds: 'no', ...hedged, from, to, date, ...inPlace(site, from, to) })]
  },
  matches: ['No funding for mine action was reported in 2005.', 'No mine action funding was received in 2005.'],
  misses: ['No funding for schools was reported in 2005.', 'Mine action funding was reported in 2005.'],
}

/** `no money went from Samoa to mine action`, `no mine action program has received a contribution from Samoa`. */
const noneFrom: ConditionRule = {
  id: 'activity/no-money-from',
  words: /\bno\b/i,
  pattern: new RegExp(
    `\\bno (?:(?:money|funds?|funding|contributions?|donations?|financial (?:support|assistance|contributions?)) (?:went|came|has gone|has come|was given|were given|was received|were received) from (?:the )?(${SIGN.party}) (?:to|for|toward) [^.;]{0,40}?${MINE_ACTION}|(?:\\w{1,20} ){0,2}?${MINE_ACTION}(?: \\w{1,20}){0,2} (?:has|have|had)? ?(?:ever )?received? (?:an?y? |financial ){0,2}(?:contributions?|donations?|money|funds?|funding|support) from (?:the )?(${SIGN.party}))`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const at = from + match[0].indexOf(match[1] ?? match[2] ?? SIGN.party)
    const mention = site.view.mentionAt.get(at)
    if (mention?.kind !== 'party') return []
    const hedged = /\b(?:so|as) far as (?:is|can be) known\b/i.test(site.view.masked) ? { hedged: true } : {}
    const date = datedOf(site, from, to)
    return [condition({ activity: 'funding', holds: 'no', from, to, ...hedged, date, party: mention.party })]
  },
  matches: [
    'No money went from Samoa to mine action programs abroad in 2001.',
    'So far as is known, no international mine action program has received a contribution from Samoa.',
  ],
  misses: ['No money came from Samoa for schools.', 'A demining program received a contribution from Samoa.'],
}

export const receivedRules: readonly ConditionRule[] = [received, totalled, spent, noneReported, noneFrom]
