import type { Rule } from '../../rule.js'
import { SIGN } from '../../view.js'
import { meetingBefore } from './named.js'
import { presenceOf } from './presence.js'

const M = SIGN.meeting

/** `Ruritania did not attend.`, right behind a sentence that tells of a meeting. */
export const alone: Rule<'meeting'> = {
  id: 'meeting/alone',
  words: /attend|participate|take part|took part/i,
  pattern: /\b(?:attend(?:ed)?|participated?|t(?:ake|ook) part)(?=(?: either| as (?:an )?observers?)?(?:[.,;]|$))/gi,
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const before = meetingBefore(site)
    const there = presenceOf(site, from, to)
    if (there === null || before === null || site.context.last?.masked.includes(M) !== true) return []
    if (site.view.masked.includes(M)) return []
    const observer = /^ as (?:an )?observers?/i.test(site.view.masked.slice(to))
    const capacity = there === 'absent' ? 'absent' : observer ? 'observer' : 'participant'
    return [{ fields: { ...before, capacity }, from, to, party: null }]
  },
  matches: ['Samoa attended the Second Meeting of States Parties in September 2000. Tonga did not attend.'],
  misses: ['The children did not attend.'],
}
