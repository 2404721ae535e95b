import { exactly } from '../../../text/quantities.js'
import { MONEY_WORD } from '../../../vocabulary/units.js'
import { isGoverned } from '../../subject.js'
import { mentionsOf, SIGN } from '../../view.js'
import { type ConditionRule, condition } from './condition.js'
import { datedOf } from './dated.js'
import { frameOf } from './frame.js'
import { isAboutMines, isUnderFunding, moneyIn } from './giving.js'

const P = SIGN.party
const GIVE =
  '(?:provided|contributed|donated|gave|accounted for|(?:was|were|is|are) (?:the |among the )?(?:\\w{1,20} ){0,2}(?:donors?|contributors?)\\b)'
/** Further givers of a list, and then the verb. */
const LIST_THEN = new RegExp(
  `^(?:,? (?:and )?(?:the )?${P}(?: \\([A-Z]{2,4}\\))? \\([^()]{1,40}\\)){0,8},? (?:\\w{1,20} )?${GIVE}`,
)
/** Who is named here is given to, or is where it was given. */
const NOT_GIVING = /\b(?:to|for|from|by|in|including) [^.;]{0,90}$/
/** Givers, or where the money came from, and then a name of their list. */
const FROM_GIVERS = /\b(?:from|by|donors?|contributors?)\b(?:[^.;:]|\.(?=\d)){0,160}$/i
/** The paragraph speaks of money that is given. */
const GIVERS = /\bdonors?\b|\bfund(?:s|ing)\b|\bcontribut|\$|€/i
const IN_LIST = /(?:\b(?:from|by|were|are|was|is|including|included?|and)|:|\),) (?:the )?$/

/** `Japan ($5 million) and Norway ($3 million) provided most of it`, `came from Japan ($5 million) and Norway ($3 million)`. */
const givenEach: ConditionRule = {
  id: 'activity/given-by-each',
  words: MONEY_WORD,
  pattern: new RegExp(`${P}(?: \\([A-Z]{2,4}\\))? \\((?=[^()]{0,20}\\d)`, 'g'),
  read(match, site) {
    const { masked, block } = site.view
    const from = match.index
    const behind = from + match[0].length
    const money = moneyIn(site, behind, behind + 40)
    const mention = site.view.mentionAt.get(from)
    if (money?.start !== behind || mention?.kind !== 'party' || !isAboutMines(block.text.text)) return []
    const close = masked.indexOf(')', money.end)
    if (close < 0 || site.mood(from, from + 1) !== 'done') return []
    const left = masked.slice(site.clauseAt(from).start, from)
    const right = masked.slice(close + 1, close + 200)
    if (
      !(LIST_THEN.test(right) && !NOT_GIVING.test(left)) &&
      !(FROM_GIVERS.test(masked.slice(0, from)) && IN_LIST.test(left))
    )
      return []
    return [
      condition({
        activity: 'funding',
        holds: 'yes',
        from,
        to: money.end,
        quantity: exactly(money),
        date: datedOf(site, from, money.end),
        party: mention.party,
      }),
    ]
  },
  matches: [
    'Norway ($5 million) and Japan (¥500 million/$4 million) provided 57% of the mine action funding.',
    'Mine action funds came from Norway ($5 million), Japan ($4 million), and the United States ($3 million).',
    'The largest donors to mine action were Norway ($5 million) and Japan ($4 million).',
  ],
  misses: [
    'The largest mine action contribution went to Angola ($5 million).',
    'Norway ($5 million) builds roads for mine action.',
  ],
}

/** `Italy did not contribute in 2004`, `Spain gave nothing`, where the paragraph tells of givers. */
const gaveNothing: ConditionRule = {
  id: 'activity/gave-nothing',
  words: /contribut|donat|g[ai]ve|provided?|nothing|report/i,
  pattern: new RegExp(
    `${P}(?=[ ,])[^.;:${P}]{0,60}? (did not (?:contribute|donate|give|provide)(?: anything| funds| funding| money)?|did not report (?:any |making |providing ){0,3}(?:contributions?|assistance|funding|support)(?: (?:to|for) (?:the )?${P})?|(?:gave|contributed|donated) nothing|(?:made|gave|provided) no (?:contributions?|donations?|funds|funding|money))(?= (?:in|during|for) (?:the )?(?:\\w{1,12} )?${SIGN.date}|[.;]|, (?:and|but|while)|$)`,
    'gi',
  ),
  read(match, site) {
    const { masked, block } = site.view
    const mention = site.view.mentionAt.get(match.index)
    const from = match.index + match[0].length - (match[1] as string).length
    const to = match.index + match[0].length
    const paragraph = block.text.text
    if (mention?.kind !== 'party') return []
    if (!isUnderFunding(site.context.heading) && !(isAboutMines(paragraph) && GIVERS.test(paragraph))) return []
    if (isGoverned(masked.slice(0, match.index)) || frameOf(site, from)?.unknown !== false) return []
    const hedged = /report/.test(match[1] as string) ? { hedged: true } : {}
    // `Italy, a donor in 2003, did not`: when it did is not when it did not
    const other = mentionsOf(site.view, 'date', match.index, from).at(-1)?.mention.date
    const date = datedOf(site, from, to)
    return [
      condition({
        activity: 'funding',
        holds: 'no',
        from,
        to,
        ...hedged,
        date: date?.date === other ? null : date,
        party: mention.party,
      }),
    ]
  },
  matches: [
    'Mine Action Funding\n\nNorway, a donor since 2001, did not report any assistance to Chad.',
    'The donors to mine action changed: Italy, a donor in 2003, did not contribute in 2004.',
    'Donors gave $3 million to mine action; Norway gave nothing.',
  ],
  misses: [
    'Italy did not contribute to the talks on mine action of the donors.',
    'Donors asked if Italy did not contribute in 2004 to mine action.',
  ],
}

export const givenEachRules: readonly ConditionRule[] = [givenEach, gaveNothing]
