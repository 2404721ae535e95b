import { mentionsOf, SIGN } from '../../view.js'
import { isReport, REPORT, treatyOf } from './report-noun.js'
import type { ReportRule } from './statement.js'

const D = SIGN.date
const P = SIGN.party

/** `Its latest Article 7 report is undated, but covers the period from D to D`: what is told of a report tells that there is one. */
export const described: ReportRule = {
  id: 'transparency-report/described',
  words: /report|update/i,
  pattern: new RegExp(
    `(?:\\b(?:its|the country['’]s|the government['’]s)|${P}['’]s?) (?=(?:[\\w-]{2,14} ){0,2}?(?:most recent|latest|last|annual|initial|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\\b)(?:[\\w-]{2,14} ){0,4}?(${REPORT}),? (?:(?:(?:is|was) )?dated (?:the )?${D}|(?:is|was) undated|(?:is |was )?submitted (?:on|in) (?:the )?${D},? covers|cover(?:s|ed) (?:the |calendar |only )*(?:period|years?|${D}))`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const words = match[1] as string
    if (!isReport(site, words, from + match[0].indexOf(words) + words.length)) return []
    // `It submitted its report in D. Its report covers 2001`: the same again
    const before = site.context.before.at(-1)?.fields
    if (before?.kind === 'transparency-report') return []
    const fields = {
      kind: 'transparency-report',
      treaty: treatyOf(site, from, to),
      modality: 'done',
      date: /\bdated /i.test(match[0]) ? (mentionsOf(site.view, 'date', from, to).at(-1)?.mention.date ?? null) : null,
      due: null,
    } as const
    return [{ fields, from, to, party: null }]
  },
  matches: ['Its most recent Article 7 report is undated, but covers the period from June 2001 to May 2002.'],
  misses: ['In its latest Article 7 report, Ruritania covers the period from June 2001 to May 2002.'],
}
