import { mentionsOf, SIGN } from '../../view.js'
import { reachOf } from './reach.js'
import { ASSEMBLY } from './resolutions.js'
import { type VoteRule, votes, withEllipsis } from './told.js'

const R = SIGN.resolution
const D = SIGN.date

/** `was again among those in favor`, `was one of 139 in favor`. */
export const among: VoteRule = {
  id: 'vote/among',
  words: /favou?r|against/i,
  pattern:
    /\b(?:among|one of) (?:those|the|\d{1,3}|the \d{1,3})(?: other)?(?: countries| states| nations| members)? (?:voting )?(in favou?r|against)\b|\b(?:has been|have been|was|were)(?: again| also| once more| likewise)* (in favou?r)(?: of(?=[^.;]{0,80}resolutions?)|(?! of)\b)/gi,
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    if (!ASSEMBLY.test(site.view.masked) || site.mood(from, to) !== 'done') return []
    if (match[2] !== undefined && !/resolution|\bvote\b|\ue003/i.test(site.view.masked)) return []
    const vote = /against/i.test(match[1] ?? '') ? 'no' : 'yes'
    return withEllipsis(site, votes(site, from, to, vote, reachOf(site, from)), to, vote)
  },
  matches: ['When the 1998 UNGA resolution was adopted, Ruritania was again among those in favor.'],
  misses: ['Ruritania is among those in favor of a new conference.'],
}

/** `Resolution R, adopted on D, was also supported by Samoa`. */
const WAS = /\b(?:was|were|been) (?:[a-z]{2,12} ){0,3}$/

function isPutToVote(left: string): boolean {
  return left.includes(R) && WAS.test(left.slice(-50))
}

/** How else the vote went, with the resolution that is described. */
const OTHERWISE = /\b(?:abstain\w{0,3}|absent|against)\b[^;]{0,160}(?:\ue003|\bresolutions?) $/i

export const supported: VoteRule = {
  id: 'vote/supported',
  words: /support|vote|favou?r|yes|back/i,
  pattern: new RegExp(
    `\\b(?:had|have|has|got|received) its (?:vote|support|backing)\\b|\\b(?:(?:supported|supporting)(?! by\\b)(?= (?:[^.;]{0,40} )?${D}[^.;]{0,30}resolutions?\\b)|supported(?! by\\b)|supporting|backed(?! by\\b)|backing|(?:has |had )?said yes to|g[ai]ve (?:its|their) [“"']?yes[”"']? to|(?:has |had |have )?(?:given?|gave|lent|lend|cast) (?:its|their|a) (?:vote|support|backing)s?(?: to| for)?)(?= [^.;]{0,90}?(?:${R}|\\bUNGA\\b|General Assembly|\\bpro-ban\\b))|\\b(?:had|have|has|received|won|enjoyed|carried|got) (?:the )?(?:support|vote|backing) of(?= (?:the )?${SIGN.party})|with the (?:vote|support) of(?= (?:the )?${SIGN.party})|\\b(?:had|received|got) ${SIGN.party}['’]s? vote|\\b(?:supported|backed) by (?:it\\b|the country\\b|(?=(?:the )?${SIGN.party}))`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    if (!ASSEMBLY.test(site.view.masked)) return []
    // `abstained on the 1997 resolution supporting the treaty`: what the resolution does
    if (/^supporting/i.test(match[0]) && OTHERWISE.test(site.view.masked.slice(0, from))) return []
    const mood = site.mood(from, to)
    if (mood !== 'done' && !(mood === 'not-done' && /vote/i.test(match[0]))) return []
    const whom = mentionsOf(site.view, 'party', from, to + 6)[0]
    const byOwn = /(?:it|country)$/.test(match[0]) && / by /.test(match[0])
    if (/ by /.test(match[0]) && !isPutToVote(site.view.masked.slice(Math.max(0, from - 160), from))) return []
    const passive =
      / by /.test(match[0]) ||
      /^(?:had|have|has(?! said)|received|won|enjoyed|carried|got|with) (?!said)/i.test(match[0])
    // support for a resolution is a vote only where the resolution is one of the Assembly's
    const right = site.view.masked.slice(passive ? 0 : to, passive ? from : to + 120)
    if (/\b(?:OAS|OAU|CARICOM|Organi[sz]ation of)\b/.test(right.slice(0, 60))) return []
    return votes(site, from, to, mood === 'done' ? 'yes' : 'absent', reachOf(site, from)).map((finding) => ({
      ...finding,
      party: passive && !byOwn && whom !== undefined ? whom.mention.party : null,
      ...(byOwn ? { ofPage: true } : {}),
    }))
  },
  matches: [
    'UNGA Resolution 58/53, adopted on 8 December 2003, was also supported by Samoa.',
    'Ruritania supported all of the pro-ban 1996, 1997 and 1998 UNGA resolutions.',
  ],
  misses: [
    'The camp was supported by Samoa, as UNGA Resolution 58/53 had asked.',
    'Ruritania supported the peace talks.',
    'Ruritania supported a key OAS resolution in 1996.',
  ],
}
