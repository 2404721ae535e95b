import { z } from 'zod'
import { Diagnostic } from './diagnostic.js'
import { Fact } from './fact.js'
import { Footnote } from './footnote.js'
import { PageInfo } from './page.js'
import { Removed } from './removed.js'
import { Section } from './section.js'
import { SourceInfo } from './source.js'

/** Name and version of the form of a report. It changes whenever a reader of reports would have to. */
export const REPORT_SCHEMA = 'monitor-report/1'

/** What a page says: its text in pieces, its footnotes, and its facts with the words and footnotes behind them. */
export const Report = z
  .strictObject({
    schema: z.literal(REPORT_SCHEMA).describe('Name and version of this form.'),
    source: SourceInfo,
    page: PageInfo,
    sections: z.array(Section).describe('The text of the page, listed flat, in page order.'),
    footnotes: z.array(Footnote).describe('The footnotes, in page order.'),
    facts: z.array(Fact).describe('The facts, in the order of the words that state them.'),
    removed: z.array(Removed).describe('The visible pieces of the source that are no heading, block or footnote.'),
    diagnostics: z.array(Diagnostic).describe('What is odd in the page; empty where nothing is.'),
  })
  .describe('What an archived Monitor page says. Spans count UTF-16 code units of the decoded source, half-open.')

/** What a page says: its text in pieces, its footnotes, and its facts with the words and footnotes behind them. */
export type Report = z.infer<typeof Report>
