import type { VoteFact } from '../../../schema/index.js'
import type { Finding, Rule, Site } from '../../rule.js'
import { SIGN } from '../../view.js'
import type { Reach } from './reach.js'
import { ASSEMBLY, exceptionBefore, named, series, votedOnBefore } from './resolutions.js'

export type Vote = VoteFact['vote']
export type VoteRule = Rule<'vote'>

const R = SIGN.resolution
const D = SIGN.date

/** The votes that a clause and the clauses that depend on it tell. */
export function votes(site: Site, from: number, to: number, vote: Vote, reach: Reach): Finding<'vote'>[] {
  const excepting = exceptionBefore(site, from)
  const listed = excepting ?? named(site, reach.start, reach.end)
  const whole = excepting ?? [...series(site, reach.start, reach.end, listed), ...listed]
  const same = whole.length === 0 ? votedOnBefore(site, from) : null
  if (same !== null) whole.push(same)
  if (whole.length === 0) whole.push({ resolution: null, year: null })
  return whole.map(({ resolution, year }) => ({
    fields: { kind: 'vote', resolution, year, vote },
    from,
    to: Math.max(to, lastSign(site, reach.end)),
    party: null,
  }))
}

/** Where the last sign before `end` ends, so that the evidence holds the resolution. */
function lastSign(site: Site, end: number): number {
  for (let at = end - 1; at >= 0; at--) if (site.view.masked[at] === R || site.view.masked[at] === D) return at + 1
  return 0
}

/** What the Assembly does not vote on. */
const OTHER_BODY = /\b(?:UNSC|(?:UN )?Security Council|Human Rights Council|HRC)\b/i

export function spokenOf(site: Site): boolean {
  // a resolution of another body, and none of the Assembly's beside it
  if (OTHER_BODY.test(site.view.masked) && !/\ue003|General Assembly|UNGA/i.test(site.view.masked)) return false
  return (
    ASSEMBLY.test(site.view.masked) ||
    (site.context.before.at(-1)?.fields.kind === 'vote' && /\bvot|abstain|absent/i.test(site.view.masked))
  )
}

/** A list of years that another clause adds: `as it had in D and D`, `as in D`. */
const ELLIPSIS = new RegExp(
  `\\bas (?:it |they |${SIGN.party} )?(?:had |did |was |has |were |in |on )(?:been |done |also |voted |so )*[^.;${D}]{0,60}?(?<!since )((?:the )?${D}(?:(?:, and|,| and) (?:the )?${D}){0,9})`,
  'i',
)

/** Between a vote and its ellipsis there is no other vote. */
const OTHER_VOTE = /\b(?:absent|abstain|voted|(?<!from )voting|attend|participat)/i

/** An ellipsis that is none: it has a verb of its own. */
const OWN_VOTE = /\b(?:absent|abstain)/i

/** Adds the votes of `as it had in 1997 and 1998`, `as it had for R in 1998`. */
export function withEllipsis(site: Site, found: Finding<'vote'>[], from: number, vote: Vote): Finding<'vote'>[] {
  const match = ELLIPSIS.exec(site.view.masked.slice(from))
  if (match === null || OTHER_VOTE.test(site.view.masked.slice(from, from + match.index))) return found
  // `as it had abstained on R in D` is read as a vote of its own
  if (OWN_VOTE.test(match[0])) return found
  const at = from + match.index
  const end = at + match[0].length
  const known = new Set(found.map(({ fields }) => fields.year))
  return [
    ...found,
    ...named(site, at, end)
      .filter(({ year }) => !known.has(year))
      .map(
        ({ resolution, year }): Finding<'vote'> => ({
          fields: { kind: 'vote', resolution, year, vote },
          from: at,
          to: end,
          party: null,
        }),
      ),
  ]
}
