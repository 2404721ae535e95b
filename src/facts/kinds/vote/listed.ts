import { LEAD, listedAt, MANY } from '../../listed-parties.js'
import { SIGN } from '../../view.js'
import { reachOf } from './reach.js'
import { spokenOf, type Vote, type VoteRule, votes } from './told.js'

const P = SIGN.party

/** `Among the 20 governments abstaining on the vote were A and B`; `Nine states abstained on the resolution: A, B and C`. */
export const listedVotes: VoteRule = {
  id: 'vote/listed',
  words: /abstain|absent|vot(?:ed|ing)/i,
  pattern: new RegExp(
    `\\b${MANY}\\b[^.:;${P}]{0,60}? (abstain(?:ed|ing)|(?:were )?absent|vot(?:ed|ing) (?:for|in favou?r|in support|against))\\b([^.:;${P}]{0,120}?)(?:${LEAD}| (?:were|was|included?)) (?:the )?(?=${P})`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    if (!spokenOf(site)) return []
    const how = (match[1] as string).toLowerCase()
    const vote: Vote = /abstain/.test(how)
      ? 'abstain'
      : /absent/.test(how)
        ? 'absent'
        : /against/.test(how)
          ? 'no'
          : 'yes'
    const found = votes(site, from, end, vote, reachOf(site, from))
    return listedAt(site.view, end).flatMap(({ party, to }) => found.map((finding) => ({ ...finding, to, party })))
  },
  matches: [
    'Among the 20 governments abstaining on UNGA Resolution 54/54B in December 1999 were Samoa and Tonga.',
    'Three states abstained on the 1998 UNGA resolution, including Samoa, Tonga and Fiji.',
  ],
  misses: ['Three members abstained from meat: Samoa, Tonga and Fiji.'],
}
