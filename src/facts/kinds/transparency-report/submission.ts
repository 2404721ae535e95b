import { matchesOf } from '../../../text/matches.js'
import type { Party } from '../../../vocabulary/parties.js'
import type { Finding, Site } from '../../rule.js'
import { mentionsOf, SIGN } from '../../view.js'
import { readAround } from './around.js'
import { given } from './given.js'
import { JOINED_BEFORE, NEITHER_BEFORE } from './predicate.js'
import { predicated } from './predicated.js'
import { isReport, REPORT, treatyOf } from './report-noun.js'
import { dated, type Named, OF_PARTY, type ReportRule, type Statement } from './statement.js'

const P = SIGN.party
const REPORTS = new RegExp(REPORT, 'gi')

export const submitted: ReportRule = {
  id: 'transparency-report/submitted',
  words: /report|update|submission|\b(?:first|second|third|initial|latest|previous|earlier|another|ones?)\b/i,
  pattern: new RegExp(REPORT, 'gi'),
  read(match, site) {
    const report = { start: match.index, end: match.index + match[0].length, words: match[0] }
    if (!isReport(site, report.words, report.end)) return []
    const statement = statementOf(site, report)
    return statement === null ? [] : findings(site, report, statement)
  },
  matches: [
    'Ruritania submitted its initial Article 7 report on 3 May 2001.',
    'Its Article 7 transparency report, due by 30 May 2003, has not yet been submitted.',
    'Ruritania has yet to submit its annual Article 7 updates, due 30 April 2002 and 30 April 2003.',
    'Ruritania is preparing its first Article 7 report.',
    'The Article 7 report that fell due on 30 April 2003 arrived in New York on 6 May 2003; the one before it had been handed in on 2 May 2002.',
    'Ruritania is late with its Article 7 report.',
    'The Article 7 report due on 30 April 2001 is still awaited.',
  ],
  misses: [
    'In its Article 7 report, Ruritania stated that the law was submitted to parliament.',
    'Article 7 requires States Parties to submit reports each year.',
    'Each State Party must submit an Article 7 report within 180 days.',
    'Ruritania submitted its national annual report under Article 13 on 3 May 2001.',
    'Ruritania was urged to submit its Article 7 report.',
    'Ruritania submitted a report on its economy.',
    'Ruritania submitted an annual transparency report for CCW Amended Protocol II in April 2021.',
    'Ruritania was four months late with its Article 7 report.',
  ],
}

function findings(site: Site, report: Named, statement: Statement): Finding<'transparency-report'>[] {
  const { modality, from, to, dates, dues } = statement
  const treaty = treatyOf(site, report.start, report.end)
  const one = { from, to, party: partyOf(site, report, statement) }
  const found = (date: string | null, due: string | null): Finding<'transparency-report'> => ({
    ...one,
    fields: { kind: 'transparency-report', treaty, modality, date, due },
  })
  if (modality !== 'not-done' && dates.length > 1) return dates.map((date) => found(date, null))
  const date = modality === 'not-done' ? null : (dates[0] ?? null)
  if (dues.length > 1 && date === null) return dues.map((due) => found(null, due))
  return [found(date, dues.length === 1 ? (dues[0] ?? null) : null)]
}

/** The party that the report is told to be of or from; null leaves it to the subject. */
function partyOf(site: Site, report: Named, { from }: Statement): Party | null {
  const { masked } = site.view
  if (from < report.start && !/^received/i.test(masked.slice(from))) return null
  const owner = from < report.start ? mentionsOf(site.view, 'party', from, report.start).at(-1) : undefined
  if (owner !== undefined) return owner.mention.party
  const of = OF_PARTY.exec(masked.slice(report.end, report.end + 120))
  const inside = report.words.indexOf(P)
  const at = inside >= 0 ? report.start + inside : of === null ? -1 : report.end + of[0].length - 1
  const mention = site.view.mentionAt.get(at)
  if (mention?.kind === 'party') return mention.party
  const front = FROM_PARTY.exec(masked.slice(0, report.start))
  const before = front === null ? undefined : site.view.mentionAt.get(front.index + front[0].indexOf(P))
  return before?.kind === 'party' ? before.party : null
}

const FROM_PARTY = new RegExp(`^\\W{0,2}From (?:the )?${P},? [^,;.]{0,40}$`)

/** A verb is shared by no more reports than these. */
const MOST_JOINED = 6

/** What the sentence says of the report; null where it only speaks of it. `joins` counts the reports joined after it. */
function statementOf(site: Site, report: Named, joins = 0): Statement | null {
  return given(site, report) ?? predicated(site, report) ?? neither(site, report) ?? joined(site, report, joins)
}

/** `nor has the annual update, due on D`. */
function neither(site: Site, report: Named): Statement | null {
  const from = NEITHER_BEFORE.exec(site.view.masked.slice(0, report.start))?.index
  if (from === undefined) return null
  const { dues, told } = readAround(site.view, report.end, false)
  return { modality: 'not-done', from, to: Math.max(report.end, told), verb: from, dates: [], dues }
}

const DETERMINED = /^(?:the|this|that|these|those|its|such|an?|another)\b/i

/** The report before another is at most so far away. */
const NEAR = 240

/** `submitted its first report on D1, and its second on D2`, `but not its updates`: one verb for both. */
function joined(site: Site, report: Named, joins: number): Statement | null {
  const { masked } = site.view
  const base = Math.max(0, report.start - NEAR)
  const match = [...matchesOf(masked.slice(base, report.start), REPORTS)].at(-1)
  if (match === undefined || joins >= MOST_JOINED) return null
  const start = base + match.index
  const before = { start, end: start + match[0].length, words: match[0] }
  if (!isReport(site, before.words, before.end)) return null
  const statement = statementOf(site, before, joins + 1)
  if (statement === null) return null
  // what is told of the first report may stand behind its verb
  const end = Math.max(readAround(site.view, before.end, true).end, statement.to)
  const joint = JOINED_BEFORE.exec(masked.slice(end, report.start))
  // `and distributed the report`: a verb of its own
  if (joint === null || (DETERMINED.test(report.words) && /\b[a-z]{2,16}ed $/i.test(joint[0]))) return null
  const around = readAround(site.view, report.end, true)
  const modality = joint[1] === undefined ? statement.modality : 'not-done'
  return dated(site, { modality, from: statement.from, to: report.end, verb: -1 }, around, [])
}
