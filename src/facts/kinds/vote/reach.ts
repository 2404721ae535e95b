import type { Site } from '../../rule.js'
import { SIGN } from '../../view.js'
import { ASSEMBLY, OTHER_TIMES } from './resolutions.js'

const R = SIGN.resolution
const D = SIGN.date

/** A range of the masked text in which resolutions are looked for. */
export interface Reach {
  readonly start: number
  readonly end: number
}

/** A number or a date of a resolution. */
const NAMED = new RegExp(`[${R}${D}]`)
/** A clause that tells something of its own. */
const OWN_VERB =
  /\b(?:was|were|is|are|has|had|have|did|does|voted|abstained|attended|participated|signed|ratified|acceded|endorsed|stated|said|told|been|abstaining|it|they|its)\b/i
/** Goes on with the list of resolutions, or describes the one before. */
const GOES_ON =
  /^,? ?(?:(?:and |or )?(?:co-?)?sponsored|including|(?:and )?\w+ing\b|which|that (?:support|call|urg|welcom|were (?:voted|put|adopted)|was (?:voted|put|adopted))|(?:and )?(?:\ue003|the|that of|those of|among them|the one of)\b)/i

const DATED_FRONT = new RegExp(
  `^ ?(?:Also |Then |Later )?(?:(?:on|in)|(?:at|before|during) [^,;${D}]{1,60} (?:in|on)) ${D},? (?!.*[${R}${SIGN.treaty}${SIGN.meeting}])`,
  'i',
)

/** How far a vote's words reach: from its clause's start on to the next clause with a verb of its own. */
export function reachOf(site: Site, from: number): Reach {
  const { clauses, view } = site
  const index = clauses.findIndex((clause) => from < clause.end)
  const clause = clauses[index] ?? site.clauseAt(from)
  let { start, end } = clause
  for (let i = index + 1; i < clauses.length; i++) {
    const next = clauses[i] as (typeof clauses)[number]
    const words = view.masked.slice(next.start, next.end)
    // years that an ellipsis adds are read apart; they do not end the vote's own list
    if (next.joint === 'as') continue
    // `abstained when R came to the vote in D`
    const waits = next.joint === 'when' && !NAMED.test(view.masked.slice(start, end))
    const described = /^ ?that (?:were|was|had|have) /.test(words)
    if (!waits && !described && (OWN_VERB.test(words) || !GOES_ON.test(words))) break
    end = next.end
  }
  // `cosponsored R, and voted for it`
  if (/^ (?:for|in favou?r of|in support of) it\b/.test(view.masked.slice(from).replace(/^\w+/, ''))) {
    for (let i = index - 1; i >= 0; i--) {
      const before = clauses[i] as (typeof clauses)[number]
      if (view.masked.slice(before.start, before.end).includes(R)) {
        start = before.start
        break
      }
    }
  }
  // `In D, it cosponsored and voted for R`: the date in front is that of both
  const head = clauses[index - 1]
  if (
    head !== undefined &&
    clause.bare &&
    clause.joint === 'and' &&
    DATED_FRONT.test(view.masked.slice(head.start, head.end))
  ) {
    if (!view.masked.slice(start, end).includes(D)) start = head.start
  }
  // `When the Assembly adopted its November 2000 resolution, X voted in favor`
  const own = view.masked.slice(start, end)
  if (!ASSEMBLY.test(own) && !own.includes(D) && !OTHER_TIMES.test(own)) {
    for (let i = index - 1; i >= 0; i--) {
      const before = clauses[i] as (typeof clauses)[number]
      if (ASSEMBLY.test(view.masked.slice(before.start, before.end))) {
        start = before.start
        break
      }
    }
  }
  return { start, end }
}
