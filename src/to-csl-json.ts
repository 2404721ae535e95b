import { needReport } from './need-report.js'
import type { CitedSource } from './schema/cited-source.js'
import type { Report } from './schema/report.js'

/** A name in CSL-JSON: taken apart where that is certain, else as one literal. */
export type CslName = { readonly literal: string } | { readonly family: string; readonly given: string }

/** A date in CSL-JSON: one for a day, month or year, two for a range. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[]
}

/** One item of CSL-JSON, as reference managers import it. Fields that the note does not give are left out. */
export interface CslItem {
  /** Id of the footnote and place of the source in it: `fn3-1`. */
  readonly id: string
  readonly type: CslType
  readonly title?: string
  readonly author?: readonly CslName[]
  readonly recipient?: readonly CslName[]
  readonly publisher?: string
  readonly 'publisher-place'?: string
  readonly 'container-title'?: string
  readonly event?: string
  readonly 'event-place'?: string
  readonly genre?: string
  readonly issued?: CslDate
  readonly accessed?: CslDate
  readonly number?: string
  readonly page?: string
  readonly section?: string
  readonly URL?: string
  /** The words of the note that name the source. */
  readonly note: string
}

/** The types of CSL that the sources of a report can have. */
export type CslType =
  | 'article-newspaper'
  | 'book'
  | 'document'
  | 'interview'
  | 'legislation'
  | 'personal_communication'
  | 'report'
  | 'speech'
  | 'webpage'

const TYPES: Readonly<Record<CitedSource['type'], CslType>> = {
  interview: 'interview',
  letter: 'personal_communication',
  email: 'personal_communication',
  fax: 'personal_communication',
  questionnaire: 'personal_communication',
  meeting: 'personal_communication',
  statement: 'speech',
  'transparency-report': 'report',
  'un-document': 'report',
  law: 'legislation',
  news: 'article-newspaper',
  publication: 'report',
  web: 'webpage',
  other: 'document',
}

/** What CSL has no type of its own for. */
const GENRES: Partial<Readonly<Record<CitedSource['type'], string>>> = {
  letter: 'Letter',
  email: 'Email',
  fax: 'Fax',
  questionnaire: 'Questionnaire response',
  meeting: 'Meeting',
  'transparency-report': 'Transparency report',
}

/** Types of which the place is where somebody spoke, not where it was published. */
const SPOKEN: ReadonlySet<CitedSource['type']> = new Set(['interview', 'meeting', 'statement'])

/**
 * Gives the sources that the footnotes name as CSL-JSON, which reference managers and citation processors read.
 *
 * @returns one item for each source, in the order of the page. A note that only points at another ("Ibid.") gives none,
 *   and a source that is cited twice is given twice: which of them are one is for the caller to say. The id is stable:
 *   the same page gives the same ids.
 * @throws MonitorReportError `invalid-input` where it is no report
 */
export function toCslJson(report: Report): CslItem[] {
  needReport(report)
  return report.footnotes.flatMap((note) => note.sources.map((source, i) => itemOf(source, `${note.id}-${i + 1}`)))
}

function itemOf(source: CitedSource, id: string): CslItem {
  const { type, text, title, organization, place, date, dateEnd, accessed, symbol, form } = source
  const isSpoken = SPOKEN.has(type)
  const isNews = type === 'news'
  const author = namesOf(source, 'author')
  const recipient = namesOf(source, 'recipient')
  const url = source.repairedUrl ?? source.url
  const genre = GENRES[type]
  const item: { -readonly [Key in keyof CslItem]: CslItem[Key] } = {
    id,
    // a work by persons is a book, one that a body issued a report
    type: type === 'publication' && author.length > 0 ? 'book' : TYPES[type],
    note: text,
  }
  if (title !== null) item[type === 'statement' ? 'event' : 'title'] = title
  if (author.length > 0) item.author = author
  if (recipient.length > 0) item.recipient = recipient
  if (organization !== null) item[isNews ? 'container-title' : 'publisher'] = organization
  if (place !== null) item[isSpoken ? 'event-place' : 'publisher-place'] = place
  if (genre !== undefined) item.genre = genre
  if (date !== null) item.issued = dateOf(date, dateEnd)
  if (accessed !== undefined) item.accessed = dateOf(accessed)
  if (symbol !== null) item.number = symbol.replace(NUMBER_WORD, '')
  if (source.pages !== null) item.page = source.pages.replace(PAGE_WORDS, '')
  if (form !== undefined) item.section = `Form ${form}`
  if (url !== null) item.URL = url
  return item
}

/** `No. 48 of 2000`: CSL puts the word before the number itself. */
const NUMBER_WORD = /^(?:[Nn]o|[Nn]r|[Nn][°º]|[Nn]umber)[.:]? ?/

/** `p. `, `pp.`, `pages `: CSL has the numbers alone. */
const PAGE_WORDS = /\b(?:pages? |pp?\.? ?)(?=[A-Z\divxl])/g

function dateOf(date: string, dateEnd?: string): CslDate {
  const parts = (one: string): number[] => one.split('-').map(Number)
  return { 'date-parts': dateEnd === undefined ? [parts(date)] : [parts(date), parts(dateEnd)] }
}

function namesOf({ author, recipient, persons = [] }: CitedSource, part: 'author' | 'recipient'): CslName[] {
  const named = persons.filter((person) => person.part === part).flatMap(({ name }) => name ?? [])
  if (named.length > 0) return named.map(nameOf)
  const words = part === 'author' ? author : recipient
  return words === null ? [] : [{ literal: words }]
}

/** `Bill P. Tarr`, `R. Amato`, `C.S. Marlow`: an initial shows which name is the family's. */
const WITH_INITIAL = /^((?:[A-Z][a-z]{1,20} )?(?:[A-Z]\. ?){1,3})([A-Z][a-zA-Z’'-]{1,30})$/

function nameOf(name: string): CslName {
  const match = WITH_INITIAL.exec(name)
  return match === null ? { literal: name } : { family: match[2] as string, given: (match[1] as string).trim() }
}
