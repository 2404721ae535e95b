import type { Draft } from '../draft.js'
import type { Finding, Site } from '../rule.js'
import { mentionsOf, SIGN } from '../view.js'

/** What is told sentence after sentence of one year: who gave, what was cleared, who was helped. */
const OF_ONE_YEAR = new Set(['funding', 'clearance', 'victim-assistance'])
/** Words that tell of another time, or of more than a year. */
const OTHER_TIME =
  /\b(?:has|have|had|since|to date|so far|total|ever|until|previous\w{0,2}|earlier|before|annual\w{0,2}|(?:each|every|per|a|that|this|the) (?:same )?(?:year|month)|altogether|in all|currently|now|already|originally|initially|first|last|next|later|then)\b/i

/**
 * `In 2003 the government spent $1 million on demining. Norway gave $2 million.`: what has no date is of the year of
 * which the sentence before told the same, where nothing tells of another time.
 */
export function dateAsBefore(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    const { finding, site } = draft
    const { fields } = finding
    if (fields.kind !== 'activity' || fields.date !== null || fields.holds !== 'yes' || fields.quantity === null)
      return draft
    if (!OF_ONE_YEAR.has(fields.activity)) return draft
    const { masked } = site.view
    if (masked.includes(SIGN.date) || OTHER_TIME.test(masked)) return draft
    const date = yearOf(site.context.before, fields.activity)
    if (date === null || !isLastTold(date, site)) return draft
    return { ...draft, finding: { ...finding, fields: { ...fields, date } } }
  })
}

/** Whether the sentence before names that year, or no later one stands between. */
function isLastTold(date: string, { context: { last, year } }: Site): boolean {
  return (
    date === String(year) || (last !== null && mentionsOf(last, 'date').some(({ mention }) => mention.date === date))
  )
}

/** The one year of which all that was told before is; null where it is of several, or of another thing. */
function yearOf(before: readonly Finding[], activity: string): string | null {
  const dates = before.map(({ fields }) =>
    fields.kind === 'activity' && fields.activity === activity && fields.dateEnd === undefined ? fields.date : null,
  )
  const [first = null, ...rest] = dates
  return first !== null && first.length === 4 && rest.every((date) => date === first) ? first : null
}
