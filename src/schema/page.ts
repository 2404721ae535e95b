import { z } from 'zod'
import { ReportDate, Year } from './date.js'
import { Party } from './party.js'

/** The families of pages that are told apart, and `unknown` for any other page. */
export const PAGE_FAMILIES = ['lm', 'profile', 'print-profile', 'aspx-profile', 'hrw', 'unknown'] as const

/** What a page can be about, and `unknown` where nothing tells it. */
export const PAGE_KINDS = ['country', 'multi-country', 'developments', 'thematic', 'contents', 'unknown'] as const

/** Labels of the neighbouring pages in the table of contents. */
export const Navigation = z
  .strictObject({
    previous: z.string().min(1).nullable().describe('Label of the link to the page before; null where there is none.'),
    next: z.string().min(1).nullable().describe('Label of the link to the page after; null where there is none.'),
  })
  .meta({ id: 'Navigation', description: 'Labels of the links to the neighbouring pages.' })

/** Labels of the neighbouring pages in the table of contents. */
export type Navigation = z.infer<typeof Navigation>

/** What the page as a whole is: its family, title, edition, language and parties. */
export const PageInfo = z
  .strictObject({
    family: z.enum(PAGE_FAMILIES).describe('The family of pages that the layout belongs to; unknown for any other.'),
    kind: z.enum(PAGE_KINDS).describe('What the page is about; unknown where nothing tells it.'),
    title: z.string().min(1).nullable().describe('The title line as printed; null where the page has none.'),
    edition: Year.nullable().describe('Year of the edition; null where nothing tells it.'),
    language: z
      .string()
      .regex(/^[a-z]{2,3}$/)
      .nullable()
      .describe(
        'Language of the text as a BCP 47 primary tag such as fr; null where nothing tells, in a short or a mixed text. Facts are read in English only.',
      ),
    lastUpdated: ReportDate.nullable().describe('When the page says it was last updated; null where it does not say.'),
    parties: z
      .array(Party)
      .describe('The states and areas that the page is about, in the order of the page; empty where none is known.'),
    navigation: Navigation,
  })
  .meta({ id: 'PageInfo', description: 'What the page as a whole is.' })

/** What the page as a whole is: its family, title, edition, language and parties. */
export type PageInfo = z.infer<typeof PageInfo>
