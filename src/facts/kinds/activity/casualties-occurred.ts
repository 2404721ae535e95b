import { exactly, findQuantities } from '../../../text/quantities.js'
import { type ConditionRule, condition, deniedBefore, inPlace, isEverywhere } from './condition.js'
import { datedOf } from './dated.js'
import {
  areHelped,
  CASUALTIES,
  countBefore,
  isMineCause,
  isOtherCause,
  isPart,
  isUnderCasualties,
  KIND_OF_CASUALTY,
} from './victims.js'

/** `were reported in D, with at least 22 by May`. */
const WITH_COUNT =
  /^(?: in \ue006)?,? (?:with|including) ((?:at least |some |about |a total of )?\d[\d,]{0,6})(?= (?:by|to|through|until|up to|as of|reported|recorded|registered|identified|casualties|in the)\b|[.,;]|$)/i

function countBehind(words: string): number | null {
  return exactly(findQuantities(WITH_COUNT.exec(words)?.[1] ?? '')[0])
}

const COUNTED_OR_DENIED =
  /(?:\d|\b(?:no|few|fewer|any|one|two|three|four|five|six|seven|eight|nine|ten|[a-z]{2,5}teen|eleven|twelve|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)) (?:[a-z/-]{1,20} ){0,3}$/i

/** `there have been mine casualties`, `casualties continue to be reported`. */
const occurred: ConditionRule = {
  id: 'activity/casualties-occurred',
  words: /casual|victim|\bthe last\b/i,
  pattern: new RegExp(
    `\\b(?:there (?:are|were|have been|continue to be|had been) (?:(?:significantly |far |many |considerably )?(?:fewer|more) |still |also |many |some |several |numerous |a number of |dozens of |hundreds of |thousands of |occasional ){0,4}(?:${KIND_OF_CASUALTY} ){0,4}${CASUALTIES}\\b(?! (?:assistance|data))|(?<!\\bno )(?:(?:civilians?|soldiers|children) (?:have been|were|are) among the casualties)|(?:land)?mines (?:still |also |have |continue to |continued to ){0,4}(?:claim(?:ed)?|cause[sd]?)(?: (?:new|more|many|civilian))? (?:victims|casualties|lives)|(?:(?:mine|landmine|mine\\/UXO|landmine\\/UXO|mine and UXO|mine\\/ERW) )?casualties (?:(?:were|have been|continued? to be) (?:still |also )?(?:reported|recorded|registered)|continued? to occur)|(?:increase|decrease|decline|rise|reduction|drop) in (?:the number of )?(?:${KIND_OF_CASUALTY} ){1,4}${CASUALTIES} (?:was|were|has been) (?:reported|recorded|noted|registered)|(?:${KIND_OF_CASUALTY} ){1,4}casualties(?: in [^.;,]{1,50}?)? (?:decreased|increased|rose|fell|dropped|declined|continued to (?:decrease|increase|rise|fall|drop|decline))(?: (?:significantly|sharply|slightly|dramatically|markedly|steadily|by [^.;,]{1,24}))?(?= in \ue006|[,.]|$)|the last (?:${KIND_OF_CASUALTY} ){0,4}(?:casualt(?:y|ies)|(?:land)?mine (?:accidents?|incidents?))(?: [^.;,]{1,60}?)? (?:(?:was|were) (?:identified|reported|recorded|registered|known)|occurred|happened)|casualties (?:caused by|from|due to|to) [^.;,]{0,40}?\\bmines (?:still |also )?continued? to (?:occur|be (?:reported|recorded))|(?:mine|landmine) casualties (?:still |also )?(?:continue (?:to (?:occur|be reported|be recorded))?|occur(?:red)?|have occurred|are still (?:occurring|reported)))\\b`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const { masked } = site.view
    const clause = site.clauseAt(from)
    if (isEverywhere(site, from, to)) return []
    if (site.mood(from, to) !== 'done' || isOtherCause(masked.slice(clause.start, Math.max(to, clause.end)))) return []
    if (countBefore(site, to - (/\S{1,24} (?:were|have|are)\b.{0,40}$/i.exec(match[0])?.[0].length ?? 0)) !== null)
      return []
    // `12 casualties were reported`, `no casualties were reported`: others read those
    if (
      /^(?:\w{1,20} )?casualties/i.test(match[0]) &&
      COUNTED_OR_DENIED.test(masked.slice(Math.max(0, from - 40), from))
    )
      return []
    if (!/casualt/i.test(match[0]) && areHelped(masked, from, to)) return []
    return [
      condition({
        activity: 'casualties',
        holds: 'yes',
        ...deniedBefore(site, from),
        from,
        to,
        quantity: countBehind(masked.slice(to)),
        date: datedOf(site, from, to),
        ...inPlace(site, from, to),
      }),
    ]
  },
  matches: [
    'There have been many mine casualties in the north.',
    'New landmine casualties were reported in 2002.',
    'Landmines continue to claim victims.',
    'Civilians have been among the casualties.',
    'In 2002, casualties were reported in six provinces.',
    'The last reported mine incident occurred in 1999.',
  ],
  misses: ['There are no mine casualties.', 'There were casualties from unexploded ordnance.'],
}

/** `mines caused 12 deaths and 30 injuries`: what befell people, counted by its noun. */
const deaths: ConditionRule = {
  id: 'activity/deaths-counted',
  words: /\bdeaths|injuries|fatalities|amputations/i,
  pattern: /\b(?:deaths|injuries|fatalities|amputations)\b(?! (?:rate|toll|benefit))/gi,
  read(match, site) {
    const { masked } = site.view
    const at = match.index
    const to = at + match[0].length
    const count = countBefore(site, at)
    if (count === null || count.value === 0 || isPart(masked, count.start)) return []
    const around = masked.slice(0, Math.max(site.clauseAt(at).end, to))
    // how many of those that were counted
    if (COUNTED.test(masked.slice(0, count.start)) || areHelped(masked, count.start, to)) return []
    if (!isMineCause(around) && !isUnderCasualties(site, around)) return []
    if (isOtherCause(masked.slice(count.start, to + 40)) || site.mood(count.start, to) !== 'done') return []
    return [
      condition({
        activity: 'casualties',
        holds: 'yes',
        from: count.start,
        to,
        quantity: exactly(count),
        date: datedOf(site, count.start, to),
        ...inPlace(site, count.start, to),
      }),
    ]
  },
  matches: [
    'In 2003, landmine explosions resulted in 12 deaths and 30 injuries.',
    'Mine Casualties\n\nThe ministry recorded five deaths in 2003.',
  ],
  misses: [
    'In 2003, road accidents resulted in 12 deaths.',
    'In 2003 there were 30 mine casualties: 12 deaths and 18 injuries.',
    'UXO caused 12 deaths in 2003.',
  ],
}

const COUNTED = /\b(?:casualties|victims|people)\b/i

export const occurredRules: readonly ConditionRule[] = [occurred, deaths]
