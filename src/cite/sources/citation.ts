import type { CitedPerson, CitedSource } from '../../schema/index.js'
import { type DateMention, findDates } from '../../text/dates.js'
import type { Span } from '../../text/span.js'
import { addressOf } from './addresses.js'
import { type Direction, directionOf } from './direction.js'
import { type Head, headOf } from './head.js'
import { lookedUpIn } from './looked-up.js'
import { type Nesting, nestingOf, plainOf } from './nesting.js'
import { pagesOf } from './pages.js'
import { partsOf } from './parts.js'
import { formOf, periodOf } from './report-form.js'
import { typeOf } from './source-type.js'
import { symbolOf } from './symbols.js'
import { quotedTitleOf } from './titles.js'
import { type Who, whoOf } from './who.js'
import { type Work, workOf } from './work.js'

/** What a citation takes over from the one before it in a list: "Interviews with A, Oslo, 3 May 2001; B, Bergen, ...". */
export interface Carried {
  readonly type: CitedSource['type']
}

/**
 * Takes one citation apart. `text` is its words, which stand at `start` in the text of the note.
 * What the words do not tell for certain is null.
 */
export function readCitation(text: string, start: number, carried: Carried | null = null): CitedSource {
  const nesting = nestingOf(text)
  const plain = plainOf(text, nesting)
  const head = headOf(text)
  const address = addressOf(text)
  const withoutAddress = address === null ? text : blank(text, [address])
  const quoted = quotedTitleOf(text, nesting)
  const withoutTitle = quoted === null ? withoutAddress : blank(withoutAddress, [quoted])
  const symbol = symbolOf(withoutTitle) ?? symbolOf(withoutAddress)
  const pages = pagesOf(withoutTitle)
  const lookedUp = lookedUpIn(withoutTitle)
  const dates = findDates(withoutTitle)
  const type =
    head?.type ??
    carried?.type ??
    typeOf(text, {
      plain: blank(plain, address === null ? [] : [address]),
      hasUrl: address !== null,
      titleEnd: quoted?.end ?? null,
      symbol,
      hasPages: pages !== null,
      hasDay: dates.some(({ date }) => date.length === 10),
    })
  const isReport = type === 'transparency-report'
  const form = isReport ? formOf(withoutTitle) : null
  const period = isReport ? periodOf(withoutTitle) : null
  const aside = [address, lookedUp, period, pages, form].filter((span) => span !== null)
  const date = dateOf(
    withoutTitle,
    type,
    dates.filter((one) => !overlaps(one, aside)),
  )
  const taken: Span[] = [
    ...aside,
    ...(symbol === null ? [] : [symbol]),
    ...dates.filter((one) => one !== date.label && !overlaps(one, aside)),
  ]
  const imprint = imprintOf(withoutTitle, aside)
  const fields =
    head === null && carried === null
      ? ofWork(
          workOf(
            text,
            type,
            partsOf(text, nesting, [
              ...taken,
              ...(quoted === null ? [] : [quoted]),
              ...(imprint === null ? [] : [imprint]),
            ]),
            quoted,
            imprint === null ? null : imprint.text,
          ),
        )
      : ofMessage(text, plain, nesting, head, type, taken, quoted?.text ?? null)
  // what stands between two signs may be nothing
  const persons = fields.persons
    .filter(({ name, role }) => name !== '' && role !== '')
    .map((person) => ({ ...person, organization: person.organization || null }))
  return {
    type,
    text,
    start,
    end: start + text.length,
    title: fields.title || null,
    author: fields.author || null,
    recipient: fields.recipient || null,
    organization: fields.organization || null,
    place: fields.place || null,
    date: date.date,
    ...(date.dateEnd !== null && { dateEnd: date.dateEnd }),
    symbol: symbol?.text ?? null,
    url: address?.url ?? null,
    ...(address !== null && address.repaired !== null && { repairedUrl: address.repaired }),
    ...(lookedUp !== null && lookedUp.date !== null && { accessed: lookedUp.date }),
    pages: pages?.text ?? null,
    ...(form !== null && { form: form.text }),
    ...(period !== null && { period: period.period }),
    ...(persons.length > 0 && { persons }),
  }
}

function blank(text: string, spans: readonly Span[]): string {
  let out = text
  for (const { start, end } of spans) out = out.slice(0, start) + ' '.repeat(end - start) + out.slice(end)
  return out
}

function overlaps(span: Span, others: readonly Span[]): boolean {
  return others.some(({ start, end }) => span.start < end && start < span.end)
}

/** `(New York: Harbour Press, 1999)`, `(Harbour Press, May 2009)`: publisher and year in brackets. */
const IMPRINT = /\(([^()]{2,120}), ?(?:[A-Z][a-z]{2,8} )?\d{4}\)/

function imprintOf(text: string, aside: readonly Span[]): (Span & { readonly text: string }) | null {
  const match = IMPRINT.exec(text)
  if (match === null) return null
  const span = { start: match.index, end: match.index + match[0].length, text: match[1] as string }
  return overlaps(span, aside) ? null : span
}

interface SourceDate {
  readonly date: string | null
  readonly dateEnd: string | null
  /** A year that belongs to a title, and is left there. */
  readonly label: DateMention | null
}

/** "Annual Report 1997", "Hidden Killers 1994": the year says which one it is, not when it came out. */
const NAMED_YEAR =
  /(?:[Rr]eports?|Killers|Yearbook|Survey|Review|Plan|Budget|Act|Bill|Factbook|Portfolio)(?: for)?,? $|\b[Rr]eports? [^,;.]{0,80} for $/

/** What follows dates another event: how the source came to the authors. */
const PASSED_ON =
  /,? (?:provided|made public|released|supplied|forwarded|obtained|reprinted|received by|updated|faxed to)\b/

/** The most precise date goes before a year or a month; of equals the first. */
function dateOf(text: string, type: CitedSource['type'], dates: readonly DateMention[]): SourceDate {
  const isNamed = (one: DateMention) => one.date.length === 4 && NAMED_YEAR.test(text.slice(0, one.start))
  const label = dates.find(isNamed) ?? null
  const passed = PASSED_ON.exec(text)?.index ?? text.length
  const named = dates.filter((one) => type === 'law' || !isNamed(one))
  const own = named.filter(({ start }) => start < passed)
  const free = own.length > 0 ? own : named
  const best = Math.max(0, ...free.map(({ date }) => date.length))
  const chosen = free.find(({ date }) => date.length === best)
  return { date: chosen?.date ?? null, dateEnd: chosen?.dateEnd ?? null, label }
}

interface Fields {
  readonly title: string | null
  readonly author: string | null
  readonly recipient: string | null
  readonly organization: string | null
  readonly place: string | null
  readonly persons: CitedPerson[]
}

function ofWork({ title, author, organization, place }: Work): Fields {
  const persons: CitedPerson[] =
    author === null
      ? []
      : author.split(' and ').map((name) => ({ part: 'author', name, role: null, organization: null }))
  return { title, author, recipient: null, organization, place, persons }
}

const WRITTEN: ReadonlySet<CitedSource['type']> = new Set(['letter', 'email', 'fax', 'questionnaire'])
const QUESTIONNAIRE = /(?:\d{4} )?(?:Landmine Monitor |Monitor |LM |ICBL |UN )?[Qq]uestionnaire/

function ofMessage(
  text: string,
  plain: string,
  nesting: Nesting,
  head: Head | null,
  type: CitedSource['type'],
  taken: readonly Span[],
  quoted: string | null,
): Fields {
  const direction: Direction =
    head === null
      ? { author: { start: 0, end: text.length }, recipient: null, behalf: null, rest: null }
      : directionOf(plain, head.end, type)
  const spoken = type === 'statement' || type === 'meeting'
  const written = WRITTEN.has(type)
  const isComma = head !== null && /^ ?(?:\([^)]{0,60}\) ?)?,/.test(plain.slice(head.end))
  const read = (span: Span | null, withPerson: boolean): Who | null => {
    if (span === null) return null
    return whoOf(text, partsOf(text, nesting, taken, span.start, span.end), { withPerson, spoken, written })
  }
  const isStatement = type === 'statement'
  const author = read(direction.author, !isComma)
  const behalf = read(direction.behalf, true)
  const addressed = read(direction.recipient, true)
  const rest = read(direction.rest, false)
  const sender = author ?? behalf
  const isQuestionnaire = type === 'questionnaire'
  const occasion = author?.occasion ?? addressed?.occasion ?? rest?.occasion ?? behalf?.occasion ?? null
  const persons: CitedPerson[] = [
    ...personsOf(sender, 'author'),
    ...(isStatement || isQuestionnaire ? [] : personsOf(addressed, 'recipient')),
  ]
  const first = persons[0]
  if (
    author !== null &&
    behalf !== null &&
    first !== undefined &&
    first.part === 'author' &&
    direction.behalf !== null
  ) {
    const from = plain.lastIndexOf('on behalf of', direction.behalf.start)
    const until = direction.behalf.start + (behalf.first ?? '').length
    if (first.role === null && from >= 0) persons[0] = { ...first, role: text.slice(from, until) }
  }
  const questionnaire = isQuestionnaire ? (QUESTIONNAIRE.exec(text)?.[0] ?? null) : null
  return {
    title: quoted ?? questionnaire ?? (isStatement || type === 'meeting' ? occasion : null),
    author: sender?.first ?? null,
    recipient: isStatement || isQuestionnaire ? null : (addressed?.first ?? null),
    organization: sender?.organization ?? behalf?.organization ?? rest?.organization ?? null,
    place:
      sender?.place ??
      rest?.place ??
      behalf?.place ??
      (isStatement || author === null ? (addressed?.place ?? null) : null),
    persons,
  }
}

function personsOf(who: Who | null, part: CitedPerson['part']): CitedPerson[] {
  return (who?.persons ?? []).map((person) => ({ part, ...person }))
}
