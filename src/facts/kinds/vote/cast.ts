import { matchesOf } from '../../../text/matches.js'
import { reachOf } from './reach.js'
import { ASSEMBLY, named } from './resolutions.js'
import { type VoteRule, votes } from './told.js'

export const cast: VoteRule = {
  id: 'vote/cast',
  words: /cast|same vote|there when/i,
  pattern:
    /\bcast (?:the same|its|a (?:positive|yes|favou?rable|negative|no)) votes?\b|\bnot (?:there|present|in the hall) when\b/gi,
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const before = site.context.before.findLast(({ fields }) => fields.kind === 'vote')?.fields
    const next = site.clauses.find((clause) => clause.start >= from)
    const clause = site.clauseAt(from)
    const reach =
      /when$/i.test(match[0]) && next !== undefined ? { start: clause.start, end: next.end } : reachOf(site, from)
    if (/when$/i.test(match[0])) {
      const voted = before?.kind === 'vote' || /\bvote\b/i.test(site.view.masked.slice(0, from))
      return voted ? votes(site, from, to, 'absent', reach) : []
    }
    if (/same/i.test(match[0])) return before?.kind === 'vote' ? votes(site, from, to, before.vote, reach) : []
    return ASSEMBLY.test(site.view.masked)
      ? votes(site, from, to, /negative|a no/i.test(match[0]) ? 'no' : 'yes', reach)
      : []
  },
  matches: [
    'Ruritania cast a positive vote on UNGA Resolution 56/24M in November 2001.',
    'Ruritania voted for UNGA Resolution 52/38A in 1997. It cast the same vote on Resolution 53/77N in 1998.',
  ],
  misses: ['The mould for the mines was cast in Ruritania.'],
}

/** `It did so again in D and D`. */
export const didSo: VoteRule = {
  id: 'vote/did-so',
  words: /did|done|same/i,
  pattern: /\b(?:did|done|voted) (?:so|the same|likewise|the same way)(?: again)?(?: (?:in|for|on)\b)/gi,
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const before = site.context.before.findLast(({ fields }) => fields.kind === 'vote')?.fields
    const clause = site.clauseAt(from)
    const years = named(site, to, clause.end)
    const vote = votedBefore(site.view.masked.slice(0, from)) ?? (before?.kind === 'vote' ? before.vote : null)
    if (vote === null || years.length === 0 || site.mood(from, to) !== 'done') return []
    return votes(site, from, to, vote, { start: to, end: clause.end })
  },
  matches: ['Ruritania voted for UNGA Resolution 51/45S in 1996. It did so again in 1997 and 1998.'],
  misses: ['It did so again in 1997.'],
}

/** How the sentence before these words says that the vote went; null where it does not say. */
function votedBefore(words: string): 'yes' | 'no' | 'abstain' | null {
  const last = [...matchesOf(words, /\b(?:voted (for|in favou?r|in support|against)|(abstained))\b/gi)].at(-1)
  if (last === undefined) return null
  return last[2] !== undefined ? 'abstain' : /against/i.test(last[1] as string) ? 'no' : 'yes'
}
