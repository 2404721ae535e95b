import { z } from 'zod'
import { ReportDate } from './date.js'
import { Offset } from './span.js'

/** The types of source that a footnote can name. */
export const CITED_SOURCE_TYPES = [
  'interview',
  'letter',
  'email',
  'fax',
  'questionnaire',
  'statement',
  'meeting',
  'transparency-report',
  'un-document',
  'law',
  'news',
  'publication',
  'web',
  'other',
] as const

const absent = (what: string) => z.string().min(1).nullable().describe(`${what}; null where the note gives none.`)

/** Whether a person gave what the source holds, or received it. */
export const CITED_PERSON_PARTS = ['author', 'recipient'] as const

/** A person whom a source names, with what the note says of that person. */
export const CitedPerson = z
  .strictObject({
    part: z
      .enum(CITED_PERSON_PARTS)
      .describe('author: wrote, said or sent it, or was interviewed; recipient: it was sent to that person.'),
    name: absent('The name, titles included'),
    role: absent('The office or function'),
    organization: absent('The body that the person belongs to'),
  })
  .meta({ id: 'CitedPerson', description: 'A person whom a source names, with what the note says of that person.' })

/** A person whom a source names. */
export type CitedPerson = z.infer<typeof CitedPerson>

/** The time that a report covers, such as the calendar year of an Article 7 report. */
export const CitedPeriod = z
  .strictObject({
    text: z.string().min(1).describe('The words that tell it: "for calendar year 2010".'),
    date: ReportDate.nullable().describe('Its start, or the whole of it where it is one year; null where not told.'),
    dateEnd: ReportDate.nullable().describe('Its end; null where there is no range.'),
  })
  .meta({ id: 'CitedPeriod', description: 'The time that a report covers.' })

/** The time that a report covers. */
export type CitedPeriod = z.infer<typeof CitedPeriod>

/** One source that a footnote names, taken apart. Words are as printed; what the note does not give is null. */
export const CitedSource = z
  .strictObject({
    type: z.enum(CITED_SOURCE_TYPES).describe('What kind of source it is; other where the words do not tell.'),
    text: z
      .string()
      .min(1)
      .describe('The words of the note that name this source, without the stop or semicolon that ends them.'),
    start: Offset.optional().describe('First UTF-16 code unit of these words in the text of the footnote.'),
    end: Offset.optional().describe('The UTF-16 code unit after the last one of them in the text of the footnote.'),
    title: absent('Title of the document, article or event'),
    author: absent('Who wrote, said or sent it'),
    recipient: absent('To whom it was sent or said'),
    organization: absent('The body that published it or that its author speaks for'),
    place: absent('Where it was said, sent or published'),
    date: ReportDate.nullable().describe('Date of the source, as precise as the note is; null where it gives none.'),
    dateEnd: ReportDate.optional().describe('End of a range of dates, such as those of a conference.'),
    symbol: absent('Document symbol, or the number of a resolution or a law: A/RES/51/45S, No. 48 of 2000'),
    url: absent('Web address, as printed'),
    repairedUrl: z
      .string()
      .min(1)
      .optional()
      .describe('The address as it was meant, where the printed one cannot be opened as it stands.'),
    accessed: ReportDate.optional().describe('When the authors looked the address up.'),
    pages: absent('Page, pages or page ranges, as printed with their "p."'),
    form: z.string().min(1).optional().describe('Form of an Article 7 report: "A", or "A and D" as printed.'),
    period: CitedPeriod.optional().describe('What time a report covers.'),
    persons: z
      .array(CitedPerson)
      .optional()
      .describe('The persons named, with their roles, in the order of the note; left out where there is none.'),
  })
  .meta({ id: 'CitedSource', description: 'One source that a footnote names, taken apart.' })

/** One source that a footnote names, taken apart. */
export type CitedSource = z.infer<typeof CitedSource>
