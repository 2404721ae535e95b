import type { Site } from '../../rule.js'
import { reachOf } from './reach.js'
import { spokenOf, type Vote, type VoteRule, votes, withEllipsis } from './told.js'

/** `For the resolution of 1996 it had voted`: what is voted on stands in front. */
const FRONTED =
  /^\W{0,3}(?:for|in favou?r of|in support of) (?:the |all |each |every )?[^,;]{0,80}(?:\ue003|resolutions?)/i

function direction(site: Site, from: number, to: number): Vote | null {
  const { masked } = site.view
  const around = `${masked.slice(Math.max(0, from - 30), from)} ${masked.slice(to, to + 60)}`
  const negated = site.mood(from, to) === 'not-done'
  if (
    /^\W{0,3}(?:“?no”?\b|against)|\bvote against/i.test(masked.slice(to, to + 12).trim()) ||
    /^ ?against/i.test(masked.slice(to))
  )
    return negated ? null : 'no'
  if (
    /^,? ?(?:in favou?r|for\b|in support|to support|with the majority|(?:affirmativ|positiv|favou?rab)(?:e|el)?ly\b|[“"']?yes\b|to adopt|to approve)/i.test(
      masked.slice(to).trim(),
    ) ||
    /\b(?:favou?r|support|affirmative|for)\b/i.test(around)
  ) {
    return negated ? 'absent' : 'yes'
  }
  if (/^ (?:also )?went to\b/i.test(masked.slice(to))) return 'yes'
  if (FRONTED.test(masked.slice(site.clauseAt(from).start, from))) return negated ? 'absent' : 'yes'
  return negated ? 'absent' : null
}

export const voted: VoteRule = {
  id: 'vote/voted',
  words: /\bvot(?:e|ed|es|ing)\b/i,
  pattern: /\b(?:voted|votes|voting|vote)\b(?! (?:on|to secede|count|of confidence|tally))/gi,
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const { masked } = site.view
    if (!spokenOf(site)) return []
    if (/\b(?:no|without|right to) (?:right to )?$/i.test(masked.slice(0, from)) && /^vote$/i.test(match[0])) return []
    // `was absent from the vote in support of R`
    if (
      /^vote$/i.test(match[0]) &&
      /\b(?:absent|missing) (?:from|for|during|at) (?:the |this |that )?$/i.test(masked.slice(0, from))
    )
      return []
    // the noun is read by the other rules
    const favor = /^ (?:for|in favou?r|in support|(?:also )?went to)/i.test(masked.slice(to))
    if (
      !favor &&
      /\b(?:the|final|a|from|first committee|that|this|recorded|its) $/i.test(masked.slice(0, from)) &&
      /^vote$/i.test(match[0])
    )
      return []
    // a tally is nobody's vote
    if (/\d (?:\w+ )?$/.test(masked.slice(0, from)) && /^votes?$/i.test(match[0])) return []
    if (
      /^voting$/i.test(match[0]) &&
      /\b(?:the|from|during|absent from|for|at) $/i.test(masked.slice(0, from)) &&
      !/^ (?:for|in favou?r|in support)/i.test(masked.slice(to))
    )
      return []
    const mood = site.mood(from, to)
    if (mood === 'planned' || mood === 'open') return []
    // `no resolution for which it did not vote` denies a denial
    if (mood === 'not-done' && /\b(?:no|not one|none)\b[^.;]{0,80}\b(?:for|on) which\b/i.test(masked.slice(0, from)))
      return []
    const vote = direction(site, from, to)
    if (vote === null) return []
    return withEllipsis(site, votes(site, from, to, vote, reachOf(site, from)), to, vote)
  },
  matches: [
    'Ruritania voted in favor of UN General Assembly Resolution 54/54B in December 1999.',
    'Ruritania voted for the 1996, 1997 and 1998 UNGA resolutions.',
  ],
  misses: [
    'Parliament voted in favor of the new budget.',
    'The resolution passed by a vote of 156-0, with 10 abstentions.',
  ],
}
