import { mentionsOf, SIGN } from '../../view.js'
import { REPORT, STRONG_WORDS, treatyOf } from './report-noun.js'
import type { ReportRule } from './statement.js'

const D = SIGN.date

/** `missed the deadline for its report on D`, `did not meet the D deadline for submitting its report`. */
export const missedDeadline: ReportRule = {
  id: 'transparency-report/missed-deadline',
  words: /\bdeadline/i,
  pattern: new RegExp(
    `\\b(?:missed|(?:did not|failed to|has not|had not) me[e]?t) (?:the |its )?(?:${D} )?deadline (?:of (?:the )?${D} )?for (?:the )?(?:(?:submi(?:tting|ssion of)|providing|filing) )?(?:[a-z-]{2,14} ){0,4}?(?:${REPORT})(?: (?:on|of|by) (?:the )?${D})?`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const near = `${site.context.last?.masked ?? ''} ${match[0]}`
    const dates = mentionsOf(site.view, 'date', from, to)
    if (dates.length !== 1 || !STRONG_WORDS.test(near)) return []
    const fields = {
      kind: 'transparency-report',
      treaty: treatyOf(site, from, to),
      modality: 'not-done',
      date: null,
      due: dates[0]?.mention.date ?? null,
    } as const
    return [{ fields, from, to, party: null }]
  },
  matches: ['Ruritania missed the deadline for its annual Article 7 report on 30 April 2001.'],
  misses: ['Ruritania missed the deadline for clearing its mines on 30 April 2001.'],
}
