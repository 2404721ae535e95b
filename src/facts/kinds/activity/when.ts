import type { Site } from '../../rule.js'
import { mentionsOf, SIGN } from '../../view.js'

export interface When {
  readonly date: string | null
  readonly dateEnd: string | null
  /** Where the last word that was read ends. */
  readonly to: number
}

/** A date behind such words dates the activity itself. */
const DATING =
  /\b(?:in|on|during|between|from|throughout|as late as|as recently as|both|around|about|by|of|at) (?:the )?(?:course of |year |summer of |spring of |autumn of |end of |month of |both |years |period )?$/i
/** Between what was done and its date stands no other statement, and no other event. */
const OTHER_STATEMENT =
  /\b(?:said|says|stated|states|told|wrote|writes|reported|reports?|declared|confirmed|according|announced|letter|interview|statement|as|acknowledged|admitted|since|until|after|before|following|prior|whereas|while|questionnaire|response|deadline|ahead|advance|due|required|conflict|war|cease-?fire|agreement|independence|law|moratorium|and (?:has|last|first|then|it|they)|when|who|which|that)\b/i
/** A date in front of a clause with such words is the date of what was said. */
const SAID =
  /\b(?:said|says|stated|told|reported|reports?|declared|confirmed|according|announced|letter|interview|statement|questionnaire|acknowledged|admitted|informed|wrote|noted|revealed|since|as of|until|after|before|following|prior to|war of|conflict of)\b/i

const NONE = { date: null, dateEnd: null }

/** When the activity took place of which the words from `from` to `to` tell: the date behind them, else that in front. */
export function whenOf(site: Site, from: number, to: number, front: boolean): When {
  const { masked } = site.view
  const own = site.clauseAt(Math.max(from, to - 1))
  for (const { at, mention } of mentionsOf(site.view, 'date', to, own.end)) {
    const between = masked.slice(to, at)
    if (between.length > 90 || OTHER_STATEMENT.test(between)) break
    if (DATING.test(between) || /^ ?[(,] ?$/.test(between))
      return { date: mention.date, dateEnd: mention.dateEnd, to: at + 1 }
  }
  if (!front) return { ...NONE, to }
  const clause = site.clauseAt(from)
  const before = mentionsOf(site.view, 'date', clause.start, from).at(-1)
  if (before === undefined) return { ...NONE, to }
  const words = masked.slice(clause.start, from)
  const lead = masked.slice(clause.start, before.at)
  if (
    SAID.test(words) ||
    !/(?:^|\b(?:in|on|at|during|between|from|throughout|by|both)) ?(?:the )?(?:course of |(?:end|beginning|close) of )?$/i.test(
      lead.trimStart(),
    )
  )
    return { ...NONE, to }
  return { date: before.mention.date, dateEnd: before.mention.dateEnd, to }
}

const AGAIN = new RegExp(
  `^,? and (?:once more |once again |again |also |later |then )?(?:(?:in|on) )?(?:early |late |mid-)?(?=${SIGN.date})`,
)

/** Another time at which it took place, right behind the first: `from 2001 to 2004, and again in 2006`. */
export function againAt(site: Site, first: When): When | null {
  if (first.date === null) return null
  const match = AGAIN.exec(site.view.masked.slice(first.to, first.to + 40))
  const mention = match === null ? undefined : site.view.mentionAt.get(first.to + match[0].length)
  if (match === null || mention?.kind !== 'date') return null
  return { date: mention.date, dateEnd: mention.dateEnd, to: first.to + match[0].length + 1 }
}

const SINCE = new RegExp(`^[^,;.${SIGN.date}]{0,40}? since (?:the end of |early |late |mid-)?(?=${SIGN.date})`)
const SINCE_EVENT = new RegExp(
  `^[^,;.${SIGN.date}]{0,60}? (?:since|after) (?:the )?(?:[\\w-]{1,20} ){0,4}?(?:of |in |on |from )?(?=${SIGN.date})`,
)

/** From when on it was done, or was not: `since 1990`, and where it was not, `after the cease-fire of 1990`. */
export function sinceOf(site: Site, to: number, denied: boolean): When | null {
  const match = (denied ? SINCE_EVENT : SINCE).exec(site.view.masked.slice(to, to + 130))
  const mention = match === null ? undefined : site.view.mentionAt.get(to + match[0].length)
  if (match === null || mention?.kind !== 'date') return null
  return { date: mention.date, dateEnd: mention.dateEnd, to: to + match[0].length + 1 }
}
