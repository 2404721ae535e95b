import { z } from 'zod'
import { ReportDate } from './date.js'

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

/** One source that a footnote names, taken apart. Words are as printed; what the note does not give is null. */
export const CitedSource = z
  .strictObject({
    type: z.enum(CITED_SOURCE_TYPES).describe('What kind of source it is; other where the words do not tell.'),
    text: z.string().min(1).describe('The words of the note that name this source.'),
    title: absent('Title of the document, article or event'),
    author: absent('Who wrote, said or sent it'),
    recipient: absent('To whom it was sent or said'),
    organization: absent('The body that published it or that its author speaks for'),
    place: absent('Where it was said, sent or published'),
    date: ReportDate.nullable().describe('Date of the source, as precise as the note is; null where it gives none.'),
    symbol: absent('Document symbol or number, such as A/RES/51/45S'),
    url: absent('Web address, as printed'),
    pages: absent('Page or page range, as printed'),
  })
  .meta({ id: 'CitedSource', description: 'One source that a footnote names, taken apart.' })

/** One source that a footnote names, taken apart. */
export type CitedSource = z.infer<typeof CitedSource>
