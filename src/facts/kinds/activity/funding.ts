import { exactly } from '../../../text/quantities.js'
import { subjectOf } from '../../subject.js'
import { mentionsOf, SIGN } from '../../view.js'
import { amountBeforeRules } from './amount-before.js'
import { type ConditionRule, condition } from './condition.js'
import { datedOf } from './dated.js'
import { fundedByRules } from './funded-by.js'
import { fundingChanged } from './funding-changed.js'
import { receivedRules } from './funding-received.js'
import { giverListRules } from './giver-list.js'
import { MINE_ACTION, moneyIn } from './giving.js'
import { moneyRules } from './money.js'

const P = SIGN.party
const GIVER = new RegExp(`(?:${P}|\\bit|government) (?:\\w{1,20} )?$`, 'i')
/** `the governments of A, B and C`, right before their verb. */
const GOVERNMENTS = new RegExp(`\\bgovernments of (?:the )?(${P})(?:, (?:the )?(${P}))?,? and (?:the )?(${P}) $`, 'i')
const GIVES = new RegExp(`^${P} (?:has|have|is|did|does|had)\\b`)

/** `is funding the clearance`, `are paying for the operations of HALO Trust`. */
const paysFor: ConditionRule = {
  id: 'activity/pays-for',
  words: /fund|financ|pay|paid/i,
  pattern: new RegExp(
    `\\b(?:(?:is|are|was|were|has been|have been) (?:also )?(?:funding|financing|paying for|sponsoring)|funds|funded|financed|financ(?:es)|paid for|pays for) (?:[^.;:,]{0,50}? )?(?:${MINE_ACTION}|operations of HALO|HALO Trust)`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const { masked } = site.view
    const clause = site.clauseAt(from)
    const left = masked.slice(clause.start, from)
    if (
      site.mood(from, to) !== 'done' ||
      /\b(?:is|are|was|were|been|be|being|by|of|the|with|from|government) $/i.test(left) ||
      /\b(?:grants?|funds?|money|contributions?|donations?) (?:from|of|by)\b/i.test(left)
    )
      return []
    if (/^funds$|^funds /i.test(match[0]) && !GIVER.test(left)) return []
    if (subjectOf(site.view, site.clauses, from).kind === 'other') return []
    // `the governments of A and B are paying`
    const of = GOVERNMENTS.exec(left)
    const parties =
      of === null
        ? [null]
        : mentionsOf(site.view, 'party', clause.start + of.index, from).map(({ mention }) => mention.party)
    const money = moneyIn(site, to, Math.min(clause.end, to + 60))
    return parties.map((party) =>
      condition({
        activity: 'funding',
        holds: 'yes',
        from,
        to,
        quantity: exactly(money ?? undefined),
        date: datedOf(site, from, to),
        party,
      }),
    )
  },
  matches: [
    'Norway is funding demining in Ruritania.',
    'The governments of Norway and Japan are paying for the operations of HALO Trust.',
  ],
  misses: ['The demining funds were spent.', 'Clearance was funded by the European Union.'],
}

const OF_VICTIMS = /(?:victims?|survivors?)$/i

/** `has contributed to mine action`, `has not made any contributions to the Trust Fund`. */
const contributes: ConditionRule = {
  id: 'activity/contributes',
  words: /contribut|donat|provid|g[ai]ve|fund|support|ma[dk]e|offer/i,
  pattern: new RegExp(
    `\\b(?:contribut(?:e|es|ed|ing)|donat(?:e|es|ed|ing)|g[ai]ven?|provid(?:e|es|ed|ing)|ma(?:de|ke|kes)|offer(?:ed)?|allocat(?:e|es|ed)|commit(?:ted)?)(?: (?:also|yet|ever|directly|to date|in the past|financially|so far))?((?: (?:any|no|a|an|some|its|financial|funds?|funding|money|monetary|material|in-kind|other|technical|significant|small|modest|direct|anything|nothing|assistance|aid|support|contributions?|donations?|resources|or|and|of|any kind|in cash|in kind|regular|kind|substantial|annual|unspecified|equipment|personnel|experts)){0,8})(?: (?:to|for|toward|towards))(?: (?!(?:mood|its own|debates?|discussions?|meetings?|conferences?|talks|negotiations?|drafting)\\b)[\\p{L}'’/-]{1,24}){0,5}? ${MINE_ACTION}`,
    'giu',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const { masked } = site.view
    const what = match[1] as string
    const clause = site.clauseAt(from)
    const left = masked.slice(clause.start, from)
    if (/\bto $/i.test(left) && !/\bnot known to $|\b(?:known|reported|believed|thought) to $/i.test(left)) return []
    const mood = site.mood(from, from + 1)
    if (mood === 'open' || mood === 'planned') return []
    const none = mood === 'not-done' || /\b(?:no|nothing)\b/.test(what)
    // how much is told by another rule
    if (!none && moneyIn(site, from, Math.max(clause.end, to)) !== null) return []
    // without money or a contribution, who "provides" may give anything
    if (
      /^(?:give|gave|provid|ma|offer|alloc|commit)/i.test(match[0]) &&
      !/fund|financ|contribut|donat|monetary|money|in-kind|resources/i.test(what)
    ) {
      if (!none || /^ma/i.test(match[0])) return []
    }
    // help to victims that is not money
    if (OF_VICTIMS.test(match[0]) && !/fund|financ|contribut|donat|money|monetary/i.test(match[0])) return []
    if (/^contribut/i.test(match[0]) && what === '' && /\bmeeting|\bdiscussion/i.test(match[0])) return []
    if (/\b(?:are|is|was|were|been|be|being) $/i.test(left)) return []
    return [
      condition({
        activity: 'funding',
        holds: none ? 'no' : 'yes',
        from,
        to,
        date: datedOf(site, from, to),
      }),
    ]
  },
  matches: [
    'Ruritania has not contributed to international mine action programs.',
    'It has made no contributions to mine action.',
    'It is not known to have given any funds to mine clearance.',
    'Ruritania has contributed financially to demining in Mozambique.',
  ],
  misses: [
    'Ruritania promised to contribute to mine action.',
    'It provided information on mine action.',
    'It contributed to the debate.',
  ],
}

/** `To the UN Trust Fund it has made no contributions`, `no funds have been contributed by it to mine action`. */
const turned: ConditionRule = {
  id: 'activity/contributes-turned',
  words: /contribut|donat|given|provided/i,
  pattern: new RegExp(
    `^(?:To|Toward|For) [^.;]{0,80}?${MINE_ACTION}[^.;]{0,60}? (?:made|contribut(?:ed?|es)|given?|provided|donated|paid) (?:no|any|anything|nothing)\\b(?: (?:financial |funds?|contributions?|donations?))?|\\bno (?:funds?|money|financial (?:support|contributions?|assistance)|contributions?|donations?) (?:ha(?:s|ve) been|was|were|is|are) (?:contributed|made|provided|given|donated)(?: by (?:the )?(${P}|it))?(?: (?:to|for|toward)) [^.;]{0,60}?${MINE_ACTION}`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const { masked } = site.view
    const mention = mentionsOf(site.view, 'party', from, to).find(({ at }) =>
      /\bby (?:the )?$/.test(masked.slice(from, at)),
    )
    const subject = mentionsOf(site.view, 'party', from, to).findLast(({ at }) => GIVES.test(masked.slice(at, at + 8)))
    const party = (mention ?? subject)?.mention.party ?? null
    const verb = from + match[0].search(/(?:made|contribut|given|provided|donated|paid)/i)
    if (/^no/i.test(match[0])) {
      return [
        condition({
          activity: 'funding',
          holds: 'no',
          from,
          to,
          date: datedOf(site, from, to),
          party,
          ...(party === null ? { ofPage: true } : {}),
        }),
      ]
    }
    const none = / (?:no|nothing)\b/i.test(masked.slice(verb, to)) || /\b(?:not|never)\b/i.test(masked.slice(from, to))
    if (!none) return []
    const hedged = /\bnot known to\b/i.test(match[0]) ? { hedged: true } : {}
    return [
      condition({
        activity: 'funding',
        holds: 'no',
        from,
        to,
        ...hedged,
        party,
        ...(party === null ? { ofPage: true } : {}),
      }),
    ]
  },
  matches: [
    'To international mine action programs Ruritania is not known to have contributed anything.',
    'To the UN Voluntary Trust Fund it has made no contributions.',
    'No funds have been contributed by it to mine action abroad.',
  ],
  misses: ['To the UN Trust Fund it gave $5,000.', 'No funds are left for mine action.'],
}

/** `did not report any contributions to mine action`. */
const notReported: ConditionRule = {
  id: 'activity/funding-not-reported',
  words: /\breports?|reported\b|\bnot\b|\bno\b/i,
  pattern: new RegExp(
    `\\b(?:(?:did|does|do|has|have|had) (?:not|never) (?:yet |ever )?receive[d]? (?:any )?|(?:did|does|do|has|have|had) (?:not|never) (?:yet )?report(?:ed)? (?:making |providing |any ){0,4}|report(?:s|ed) no |(?:did|does|do|has|have|had) not (?:yet |ever )?(?:contributed?|provided?|made?|given?|offer(?:ed)?) (?:any )?|(?:has|have|had) (?:provided|made|given|contributed) no )(?:\\w{1,20} ){0,2}?(?:(?:contributions?|donations?|funding|assistance|funds) (?:to|for|toward) [^.;,]{0,40}?${MINE_ACTION}|(?:international )?(?:mine action|mine clearance|demining) (?:funding|funds|contributions?|assistance|support|aid))`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    if (OF_VICTIMS.test(match[0]) && !/fund|financ|contribut|donat|money/i.test(match[0])) return []
    const hedged = / (?:not|never) (?:yet )?report/i.test(match[0])
    return [
      condition({
        activity: 'funding',
        holds: 'no',
        ...(hedged ? { hedged } : {}),
        from,
        to,
        date: datedOf(site, from, to),
      }),
    ]
  },
  matches: ['Ruritania did not report any contributions to mine action in 2003.'],
  misses: ['Ruritania reported contributions to mine action.'],
}

export const fundingRules: readonly ConditionRule[] = [
  ...moneyRules,
  ...giverListRules,
  ...amountBeforeRules,
  fundingChanged,
  ...receivedRules,
  ...fundedByRules,
  paysFor,
  contributes,
  turned,
  notReported,
]
