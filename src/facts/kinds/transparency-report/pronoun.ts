import type { Modality } from '../../../schema/index.js'
import { matchesOf } from '../../../text/matches.js'
import type { TreatyCode } from '../../../vocabulary/treaties.js'
import { intends } from '../../modality.js'
import type { Finding, Site } from '../../rule.js'
import type { SentenceView } from '../../view.js'
import { readAround } from './around.js'
import { isReport, REPORT, STRONG_WORDS, treatyOf } from './report-noun.js'
import { OBLIGED, type ReportRule } from './statement.js'

const REPORTS = new RegExp(REPORT, 'gi')

/** `As of D, it had not been submitted`: of a report that the words before named. */
export const ofIt: ReportRule = {
  id: 'transparency-report/of-it',
  words: /\b(?:it|they|this|these|both|one|nothing)\b/i,
  pattern:
    /(?:\b(?=nothing\b)|^|[,;] |\b(?:but|and|although|though|said|stated|told [^,;.]{2,40}|reported|indicated|noted|explained|added|claimed|promised|that) )(?:it|they|this|these|both|nothing(?= (?:has|had) (?:yet |so far )?been (?:submitted|handed|sent|received|filed))|(?<=\bthat )one(?= (?:will|would)\b))(?: (?:was|were|has|had|have|been|is|are|be|will|would|not|never|yet|still|only|finally|soon|also|then|later|now|to)){0,6} (?:(?:was|were|been|be|is|are)(?: (?:not|never|yet|still|only|finally|soon|also|then|later|now)){0,3} (?:submitted|handed (?:in|over)|delivered|sent|received|filed|deposited|lodged|provided|transmitted|in preparation|(?:being )?prepared|overdue|awaited|outstanding)|(?:has|had|have|not|yet|did)(?: (?:not|yet|still)){0,2} come in)\b/gi,
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const named = lastReport(site, from)
    if (named === null) return []
    const verb = from + match[0].lastIndexOf(' ') + 1
    const making = /prepar\w{1,20}$/i.test(match[0])
    const mood: Modality | 'open' = /\bnothing\b|(?:overdue|awaited|outstanding)$/i.test(match[0])
      ? 'not-done'
      : site.mood(verb, end)
    if (mood === 'open' || (making && mood !== 'done')) return []
    const modality = making ? 'planned' : mood
    const around = readAround(site.view, end, true)
    const dues = around.dues.length > 0 ? around.dues : modality === 'not-done' ? named.dues : []
    const to = Math.max(end, around.told)
    const dates = modality === 'not-done' || around.dates.length === 0 ? [null] : around.dates
    return dates.flatMap((date) =>
      (modality === 'not-done' && dues.length > 1 ? dues : [dues.length === 1 ? (dues[0] ?? null) : null]).map(
        (due): Finding<'transparency-report'> => ({
          fields: { kind: 'transparency-report', treaty: named.treaty, modality, date, due },
          from,
          to,
          party: null,
        }),
      ),
    )
  },
  matches: [
    'Its initial Article 7 report was due on 28 August 1999. As of July 2000, it had not been submitted.',
    'Ruritania told the meeting of its Article 7 report. It was submitted on 3 May 2001.',
  ],
  misses: [
    'Ruritania submitted its Article 7 report in 2004. It had submitted a bill to parliament in 2003.',
    'The bill is ready. It was submitted to parliament on 3 May 2001.',
  ],
}

/** `it intends to do so`, `officials promise it shortly`: what the words before told was not done. */
export const doSo: ReportRule = {
  id: 'transparency-report/do-so',
  words: /\b(?:do|done) so\b|promis/i,
  pattern:
    /\b(?:(?:intends?|intended|plans?|planned|promis(?:es?|ed)|expects?|expected|hopes?|hoped|will|would) (?:to )?(?:\w{1,20}ly |soon )?do so|promis(?:es?|ed) (?:it|them)|(?:has|have|had) (?:not|yet|never) (?:yet )?(?:to do|done) so)\b/gi,
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const named = lastReport(site, from)
    const mood = site.mood(from + match[0].lastIndexOf(' '), to)
    if (named === null) return []
    const undone = /(?:done|to do) so$/i.test(match[0]) && /^ha/i.test(match[0])
    if (undone) {
      const due = named.dues.length === 1 ? (named.dues[0] ?? null) : null
      return [
        {
          fields: { kind: 'transparency-report', treaty: named.treaty, modality: 'not-done', date: null, due },
          from,
          to,
          party: null,
        },
      ]
    }
    if (mood === 'open' || mood === 'not-done') return []
    const fields = {
      kind: 'transparency-report',
      treaty: named.treaty,
      modality: 'planned',
      date: null,
      due: null,
    } as const
    return [{ fields, from, to, party: null }]
  },
  matches: ['Ruritania has not submitted its Article 7 report, but intends to do so shortly.'],
  misses: ['Ruritania has not signed the Mine Ban Treaty, but intends to do so shortly.'],
}

const OTHER_PAPER = /\b(?:laws?|bills?|legislation|acts?|plans?|requests?|instruments?|letters?|drafts?)\b/i

/** `will submit one of its own accord`, `it has not provided one`: a report that the words before named. */
export const gaveOne: ReportRule = {
  id: 'transparency-report/gave-one',
  words: /\b(?:one|it|them)\b/i,
  pattern:
    /\b(?:submit(?:s|ted|ting)?|provid(?:e|es|ed|ing)|fil(?:e|es|ed|ing)|sen[dt]|hand(?:ed)? in|deliver(?:ed|ing)?) (?:one|it|them)\b(?! (?:years?|months?|weeks?|days?)\b| of (?:the|its(?! own accord)|these|those)| to (?:the )?(?:parliament|cabinet|council|congress|senate|president|assembly))/gi,
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const named = lastReport(site, from)
    // `drafted a law and submitted it`
    if (named === null || OTHER_PAPER.test(site.view.masked.slice(0, from))) return []
    const verb = match[0].slice(0, match[0].lastIndexOf(' '))
    const left = site.view.masked.slice(site.clauseAt(from).start, from)
    const mood = site.mood(from, from + verb.length)
    if (mood === 'open' || OBLIGED.test(left)) return []
    if (mood === 'planned' && !intends(left) && !/\bwould (?:\w{1,20} )?$/i.test(left)) return []
    if (mood === 'done' && !/(?:ed|sent|handed in)$/i.test(verb)) return []
    const around = readAround(site.view, end, true)
    const date = mood === 'done' ? (around.dates[0] ?? null) : null
    const dues = around.dues.length > 0 || mood !== 'not-done' ? around.dues : named.dues
    const due = dues.length === 1 ? (dues[0] ?? null) : null
    return [
      {
        fields: { kind: 'transparency-report', treaty: named.treaty, modality: mood, date, due },
        from,
        to: Math.max(end, around.told),
        party: null,
      },
    ]
  },
  matches: [
    'Signatories owe no report under Article 7, but Ruritania has said that it will submit one of its own accord.',
    'Ruritania promised an Article 7 report in 2001, but has not submitted one.',
  ],
  misses: ['Ruritania drafted a bill and submitted it to parliament.'],
}

/** The report that was spoken of last: in the sentence before `at`, or else in the sentence before. */
function lastReport(site: Site, at: number): { treaty: TreatyCode; dues: readonly string[] } | null {
  return reportIn(site, site.view, at) ?? reportBefore(site)
}

function reportIn(site: Site, view: SentenceView, to: number): ReturnType<typeof lastReport> {
  const last = [...matchesOf(view.masked.slice(0, to), REPORTS)].at(-1)
  if (last === undefined) return null
  const end = last.index + last[0].length
  if (!isReport(site, last[0], end)) return null
  const { dues } = readAround(view, end, false)
  return { treaty: treatyOf(site, last.index, end), dues: dues.length > 0 ? dues : deadlineOf(view, last.index, end) }
}

/** `The deadline for its report was D`. */
function deadlineOf(view: SentenceView, start: number, end: number): string[] {
  const was = /^ (?:was|is|had been) (?:on )?(?:the )?(?=\ue006)/.exec(view.masked.slice(end))
  if (was === null || !/\bdeadline (?:for|of) (?:[\w\ue005’'-]{1,20} ){0,4}$/i.test(view.masked.slice(0, start)))
    return []
  const mention = view.mentionAt.get(end + was[0].length)
  return mention?.kind === 'date' ? [mention.date] : []
}

function reportBefore(site: Site): ReturnType<typeof lastReport> {
  const { last, before } = site.context
  if (last === null) return null
  const found = before.at(-1)?.fields
  const match = [...matchesOf(last.masked, REPORTS)].find(([words]) => STRONG_WORDS.test(words))
  if (match === undefined) {
    return found?.kind === 'transparency-report' ? { treaty: found.treaty as TreatyCode, dues: [] } : null
  }
  const dues = readAround(last, match.index + match[0].length, false).dues
  return { treaty: treatyOf(site, 0, 0), dues }
}
