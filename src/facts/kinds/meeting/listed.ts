import { LEAD, listedAt, MANY } from '../../listed-parties.js'
import type { Rule } from '../../rule.js'
import { mentionsOf, SIGN } from '../../view.js'
import { meetingBefore, meetingsIn } from './named.js'

const P = SIGN.party
const M = SIGN.meeting

/** `Seven states attended as observers: A, B and C`; `Among the delegations attending as observers were A and B`. */
export const listedThere: Rule<'meeting'> = {
  id: 'meeting/listed',
  words: /attend|participat|took part|taking part|present|represented/i,
  pattern: new RegExp(
    `\\b${MANY}\\b[^.:;${P}]{0,60}? (?:(did not )?(?:attend(?:ed|ing)?|participat(?:ed|e|ing)|t(?:oo|a)k(?:e|ing)? part)|(?:were|are) (?:not )?(?:present|represented))\\b([^.:;${P}]{0,120}?)(?:${LEAD}| (?:were|was|included?)) (?:the )?(?=${P})`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const named = mentionsOf(site.view, 'meeting', 0, end).length > 0
    const before = named ? null : meetingBefore(site)
    if (!named && before === null) return []
    const absent = match[1] !== undefined || /\bnot (?:present|represented)/i.test(match[0])
    const capacity = absent ? 'absent' : /\bobservers?\b/i.test(match[0]) ? 'observer' : 'participant'
    const meetings = named
      ? meetingsIn(site, match[0].includes(M) ? from : 0, end)
      : [{ name: before?.meeting ?? '', years: [before?.year ?? null] }]
    return listedAt(site.view, end).flatMap(({ party, to }) =>
      meetings.flatMap(({ name, years }) =>
        years.map((year) => ({
          fields: {
            kind: 'meeting' as const,
            meeting: name,
            year,
            capacity: capacity as 'absent' | 'observer' | 'participant',
          },
          from,
          to,
          party,
        })),
      ),
    )
  },
  matches: [
    'Three non-States Parties attended the Second Meeting of States Parties in September 2000 as observers, including Samoa, Tonga and Fiji.',
    'Among the twelve delegations attending the Second Meeting of States Parties as observers were Samoa and Tonga.',
  ],
  misses: ['Three delegations attended the concert: Samoa, Tonga and Fiji.'],
}
