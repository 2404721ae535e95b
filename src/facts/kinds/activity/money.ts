import { exactly, findQuantities } from '../../../text/quantities.js'
import { isMoney, MONEY_WORD } from '../../../vocabulary/units.js'
import type { Finding, Site } from '../../rule.js'
import { type Subject, subjectOf } from '../../subject.js'
import { mentionsOf, SIGN } from '../../view.js'
import { type ConditionRule, condition } from './condition.js'
import { datedOf, type Period } from './dated.js'
import { givenEachRules } from './given-each.js'
import { isAboutMines, isOfEach, isUnderFunding, moneyIn } from './giving.js'

const P = SIGN.party
/** Who gives and is no state. */
const ORGANIZATION =
  /\b(?:European|Commission|EC|EU|UN|OAS|OSCE|ITF|NATO|World|Bank|Foundation|Trust|Fund|Agency|Rotary|Committee|UNDP|UNMAS|UNICEF|NGOs?|Association|Organi[sz]ation)\b/

/** What else it was for. */
const PURPOSE = /^(?: \([^()]{1,30}\))? (?:on|for|to|toward|in) (?!\ue006)/
/** Mines were bought. */
const BOUGHT =
  /^(?: \([^()]{1,30}\))? (?:for|worth of) (?:[\w-]{1,20} ){0,3}(?:land)?mines\b(?! (?:action|clearance|risk|awareness|detect|removal))/

/** Whether it was given for mine action: the sentence says so, or, where it names who gave, the text around. */
function isForMines({ view, context }: Site, subject: Subject, left: string, right: string): boolean {
  if (isAboutMines(view.masked)) return true
  if (subject.kind === 'named' || /\bdonors?\b/i.test(left))
    return isAboutMines(view.block.text.text) || isUnderFunding(context.heading)
  const ownMoney = subject.kind === 'implied' && (subject.pronoun || subject.role === true)
  return ownMoney && !PURPOSE.test(right) && isUnderFunding(context.heading)
}

const WITH_OTHERS = /\bwith [^;.]{1,80} $/i

/** `donated $5,000 to the Trust Fund`, and `Japan $2.4 million` behind it. */
const gaveMoney: ConditionRule = {
  id: 'activity/gave-money',
  words: MONEY_WORD,
  pattern:
    /\b(?:handed over|ma(?:de|kes|king) available|set aside|budgeted|delivered|contribut(?:ed|es|ing)|donat(?:ed|es|ing)|provid(?:ed|es|ing)|gave|gives|given|grant(?:ed|s|ing)|allocat(?:ed|es|ing)|spent|spends|spending|disburs(?:ed|es|ing)|paid|earmarked|award(?:ed|s)|funded|financed|mad?(?:e|king|kes) (?:an? |its |their )?(?:\w{1,20} ){0,2}(?:contributions?|donations?|grants?)|supported|committed|reported|invest(?:ed|s|ing))\b(?= )/gi,
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const behind = from + match[0].length
    const clause = site.clauseAt(from)
    const money = moneyIn(site, behind, Math.min(clause.end, behind + 120))
    if (money === null || site.mood(from, behind) !== 'done') return []
    const words = masked.slice(behind, money.start)
    if (/^reported/i.test(match[0]) && !/\b(?:contribut|donat|providing|giving|spending|funding)\w{0,16}/i.test(words))
      return []
    // `with Chad and Mali providing over $4 million each`: who gives so stands behind `with`
    if (/ing$/.test(match[0]) && WITH_OTHERS.test(masked.slice(clause.start, from))) return []
    // `was provided by`: who gives stands behind
    if (
      !/ing$/.test(match[0]) &&
      /\b(?:was|were|been|is|are|be) (?:\w{1,20} )?$/i.test(masked.slice(clause.start, from))
    )
      return []
    if (/\b(?:average|ranging|ranged|each)\b/.test(words) || isOfEach(masked, clause.start, from, money.end)) return []
    if (BOUGHT.test(masked.slice(money.end, money.end + 70))) return []
    // what survivors are paid is help to them
    if (/^[^.;]{0,20}\b(?:in|as) (?:compensation|pensions?)\b/i.test(masked.slice(money.end))) return []
    if (/;|\b(?:and|but) (?:\w{1,20} )?(?:has|had|was|were|is)\b/.test(words)) return []
    const subject = subjectOf(site.view, site.clauses, from)
    if (subject.kind === 'implied' && ORGANIZATION.test(masked.slice(clause.start, from))) return []
    if (
      subject.kind === 'other' ||
      !isForMines(site, subject, masked.slice(clause.start, from), masked.slice(money.end, money.end + 60))
    )
      return []
    const found: Finding<'activity'>[] = [
      condition({
        activity: 'funding',
        holds: 'yes',
        from,
        to: money.end,
        quantity: exactly(money),
        date: datedOf(site, from, money.end),
      }),
    ]
    const before = givenBefore(site, money.end)
    if (before !== null) found.push(condition({ activity: 'funding', holds: 'yes', ...before }))
    for (const { at, mention } of mentionsOf(site.view, 'party', money.end)) {
      const between = masked.slice(money.end, at)
      // what follows a colon is whom it went to, or another rule's list
      if (!/(?:\band|[,;]) (?:the )?$/.test(between) || between.includes(':')) continue
      const other = findQuantities(masked.slice(at + 1, at + 40))[0]
      if (other?.unit === undefined || !isMoney(other.unit) || masked.slice(at + 1, at + 1 + other.start).trim() !== '')
        continue
      const to = at + 1 + other.end
      const date = datedOf(site, from, to)
      found.push(
        condition({
          activity: 'funding',
          holds: 'yes',
          from: at,
          to,
          quantity: exactly(other),
          date,
          party: mention.party,
        }),
      )
    }
    return found
  },
  matches: [
    'In 1999 it donated $1,900 to the UN Voluntary Trust Fund for Assistance in Mine Clearance.',
    'Norway provided Ruritania with $3.4 million in demining assistance.',
    'The United States gave $3 million for mine action in 2005 and Japan $2 million.',
    'Ruritania made a contribution of €50,000 to mine action.',
    'In 2015, Norway provided €13 million ($15 million) in mine action funding to 15 countries, compared to €12 million in 2014.',
  ],
  misses: [
    'It spent $5,000 on new offices.',
    'It led efforts for demining, with two others providing $4 million each.',
    'The European Commission provided €5 million for demining.',
    'Norway pledged to provide $5 million for demining.',
    'Norway paid $2 million for antipersonnel mines in 1985.',
  ],
}

/** `$1.5 million of it from the US`, `$50,000 was provided by Norway`. */
const moneyFrom: ConditionRule = {
  id: 'activity/money-from',
  words: MONEY_WORD,
  pattern: new RegExp(
    `\\b(?:(?:of (?:it|this|that|which) |which )?(?:came |coming |received |was received )?from|(?:(?:ha(?:s|ve) been|was|were|being) )?(?:provided|contributed|donated|given|granted|funded|financed|paid|made) by) (?:the (?:governments? of )?)?(?:the )?(${P})`,
    'gi',
  ),
  read(match, site) {
    const { masked, block } = site.view
    const from = match.index
    const to = from + match[0].length
    const mention = site.view.mentionAt.get(to - 1)
    const left = masked.slice(Math.max(0, from - 60), from)
    const money = findQuantities(left).at(-1)
    if (mention?.kind !== 'party' || money === undefined || !isMoney(money.unit)) return []
    if (
      left
        .slice(money.end)
        .replace(/\(.{0,20}\)/, '')
        .trim().length > 24 ||
      !isAboutMines(block.text.text)
    )
      return []
    if (/\b(?:will|would|pledged)\b/i.test(left) || /^[^.;]{0,60}\b(?:could|would|might)\b/.test(masked.slice(to)))
      return []
    if (BOUGHT.test(left.slice(money.end))) return []
    const start = from - left.length + money.start
    return [
      condition({
        activity: 'funding',
        holds: 'yes',
        from: start,
        to,
        quantity: exactly(money),
        date: datedOf(site, start, to),
        party: mention.party,
      }),
    ]
  },
  matches: [
    'Some $2 million went to mine action, $1.5 million of it from Norway.',
    'For demining, $50,000 was provided by Japan.',
  ],
  misses: [
    'Goods for $2 million came from Norway.',
    'The mines came from Norway.',
    'With $2 million from Norway, mine clearance could be completed.',
  ],
}

/** `donors gave $3 million for mine action, Germany alone giving $1 million`. */
const giving: ConditionRule = {
  id: 'activity/giving',
  words: MONEY_WORD,
  pattern: new RegExp(`${P}(?: alone| itself)?,? (?:giving|providing|contributing|donating) (?=\\S)`, 'gi'),
  read(match, site) {
    const from = match.index
    const behind = from + match[0].length
    const money = moneyIn(site, behind, behind + 40)
    const mention = site.view.mentionAt.get(from)
    if (money?.start !== behind || mention?.kind !== 'party' || !isAboutMines(site.view.masked)) return []
    const date = datedOf(site, from, money.end)
    return [
      condition({
        activity: 'funding',
        holds: 'yes',
        from,
        to: money.end,
        quantity: exactly(money),
        date,
        party: mention.party,
      }),
    ]
  },
  matches: ['Donors gave $3 million for mine action in 2001, Norway alone giving $1 million.'],
  misses: ['Donors gave $3 million for mine action, Norway giving its support.'],
}

const COMPARED =
  /^(?:[^.;]|\.(?=\d)){0,100}?,? (?:\(?(?:an? |the )?(?:\w{1,20} )?(?:decrease|drop|fall|decline|reduction|increase|rise|growth) (?:of [^.;]{1,40} )?(?:from|over|on)|(?:down|up) from|compared (?:to|with)|as against|against) (?:the )?/i

/** `a decrease from $5 million in 2001`: what another year is told to have brought. */
function givenBefore(
  site: Site,
  at: number,
): { from: number; to: number; quantity: number | null; date: Period } | null {
  const compared = COMPARED.exec(site.view.masked.slice(at, at + 200))
  if (compared === null) return null
  const from = at + compared[0].length
  const money = moneyIn(site, from, from + 40)
  if (money?.start !== from) return null
  const date = datedOf(site, from, money.end)
  return date && { from, to: money.end, quantity: exactly(money), date }
}

/** `US demining assistance was raised to $3 million`, `Japan’s contributions to mine action totaled $5 million`. */
const givingTotalled: ConditionRule = {
  id: 'activity/giving-totalled',
  words: MONEY_WORD,
  pattern: new RegExp(
    `(?:(${P})(?:’s|'s|’|')?|\\bits) (?:(?:financial|total|annual|overall|direct|government|bilateral|mine action|mine clearance|demining|humanitarian|mine|victim assistance) ){0,4}(?:assistance|funding|contributions?|support|aid|spending|donations?)\\b[^.;]{0,80}? (?:(?:was|were|has been|have been) (?:raised|increased|reduced|cut)|rose|increased|fell|decreased|dropped|totall?ed|amounted|came|reached|was|were)(?: to)? (?=(?:about |some |at least |approximately |over |more than |nearly |almost |an estimated )?(?:[A-Z]{2,3} )?[^ .]{0,4}\\d|US\\$)`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const behind = from + match[0].length
    const money = moneyIn(site, behind, behind + 40)
    if (money === null || money.start !== behind || site.mood(from, behind) !== 'done') return []
    if (!isAboutMines(site.view.masked) && !isUnderFunding(site.context.heading)) return []
    const mention = site.view.mentionAt.get(from)
    if (match[1] !== undefined && mention?.kind !== 'party') return []
    const given = {
      activity: 'funding',
      holds: 'yes',
      party: mention?.kind === 'party' ? mention.party : null,
    } as const
    const date = datedOf(site, from, money.end)
    const told = condition({ ...given, from, to: money.end, quantity: exactly(money), date })
    const before = givenBefore(site, money.end)
    return before === null ? [told] : [told, condition({ ...given, ...before })]
  },
  matches: [
    'In 2005, US demining assistance to Ruritania was raised to $3 million.',
    'Its contributions to mine action totaled $5 million in 2003.',
    'Its mine action funding totaled NOK 5 million, a decrease from NOK 6 million in 2002.',
  ],
  misses: ['The cost of demining was $3 million.', 'Its budget was $5 million.'],
}

export const moneyRules: readonly ConditionRule[] = [gaveMoney, giving, moneyFrom, ...givenEachRules, givingTotalled]
