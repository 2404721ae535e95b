import { reachOf } from './reach.js'
import { spokenOf, type VoteRule, votes, withEllipsis } from './told.js'

export const abstained: VoteRule = {
  id: 'vote/abstained',
  words: /abst/i,
  pattern: /\b(?:abstain(?:ed|s|ing)?|(?:an? |its |their )abstentions?)\b/gi,
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    if (!spokenOf(site) || site.mood(from, to) === 'not-done') return []
    return withEllipsis(site, votes(site, from, to, 'abstain', reachOf(site, from)), to, 'abstain')
  },
  matches: ['Ruritania was one of 20 countries that abstained from voting on UNGA Resolution 54/54B.'],
  misses: ['The resolution passed 139-0, with 20 abstentions.'],
}
