import type { Fact, Footnote, Report, Section } from '../../index.js'
import { type Cell, TABLE_NAMES, type TableName } from './columns.js'

/** A row of a table, in the order of its columns. */
export type Row = readonly Cell[]

/** What a row of the pages table tells beside the report. */
export interface PageOrigin {
  readonly id: string
  readonly path: string
  readonly url: string | null
  readonly capturedAt: string | null
  /** Of the bytes, in hexadecimal digits. */
  readonly sha256: string
  /** Of what it says, in hexadecimal digits. */
  readonly contentSha256: string
}

/** Between the values of a list in one cell. */
const LIST = ';'
/** Between texts, which may have semicolons. */
const TEXTS = ' | '

/** The rows that a report gives to each table. Which page it repeats is not known yet: `duplicate_of` is null. */
export function rowsOf(report: Report, origin: PageOrigin): Record<TableName, Row[]> {
  const notes = new Map(report.footnotes.map((note) => [note.id, note]))
  const headings = headingsOf(report.sections)
  return clean({
    pages: [pageRow(report, origin)],
    facts: report.facts.map((fact) => [origin.id, fact.id, report.page.edition, ...factCells(fact, headings, notes)]),
    footnotes: report.footnotes.map((note) => footnoteRow(note, origin.id)),
    citations: report.facts.flatMap(({ id, citation: { footnotes, sources } }) => [
      ...footnotes.map((note, i): Row => [origin.id, id, i + 1, note, 'marker']),
      ...sources.map((note, i): Row => [origin.id, id, i + 1, note, 'source']),
    ]),
  })
}

/** Without zeros in texts, where databases end them and readers of CSV give up. */
function clean(tables: Record<TableName, Row[]>): Record<TableName, Row[]> {
  const cleanCell = (cell: Cell): Cell =>
    typeof cell === 'string' && cell.includes('\0') ? cell.replaceAll('\0', '\ufffd') : cell
  for (const name of TABLE_NAMES) tables[name] = tables[name].map((row) => row.map(cleanCell))
  return tables
}

function pageRow({ page, source, facts, footnotes, diagnostics }: Report, origin: PageOrigin): Row {
  return [
    origin.id,
    origin.path,
    source.url ?? origin.url,
    source.capturedAt ?? origin.capturedAt,
    origin.sha256,
    origin.contentSha256,
    null,
    page.family,
    page.kind,
    page.title,
    page.edition,
    page.language,
    page.lastUpdated,
    joined(page.parties.map(({ code }) => code)),
    source.format,
    source.encoding,
    facts.length,
    footnotes.length,
    joined([...new Set(diagnostics.map(({ code }) => code))]),
  ]
}

/** All that a fact of any kind can have; what its kind has not is null. */
type AnyFact = { readonly [Name in KeysOf<Fact>]?: Cell | undefined }
type KeysOf<T> = T extends unknown ? keyof T : never

function factCells(fact: Fact, headings: ReadonlyMap<string, string>, notes: ReadonlyMap<string, Footnote>): Cell[] {
  const { party, evidence, citation } = fact
  const own = fact as unknown as AnyFact
  const fields = (names: readonly (keyof AnyFact)[]): Cell[] => names.map((name) => own[name] ?? null)
  return [
    fact.kind,
    party.code,
    party.name,
    ...fields(['treaty', 'action', 'modality', 'date', 'dateEnd', 'due', 'resolution', 'year', 'vote', 'instrument']),
    ...fields(['meeting', 'capacity', 'activity', 'holds', 'quantity']),
    fact.hedged,
    fact.attribution?.text ?? null,
    evidence.quote,
    headings.get(evidence.block) ?? null,
    evidence.block,
    evidence.span.start,
    evidence.span.end,
    citation.scope,
    joined(citation.footnotes),
    joined(citation.sources),
    joined(
      citation.sources.map((id) => notes.get(id)?.text ?? ''),
      TEXTS,
    ),
    fact.rule,
  ]
}

function footnoteRow({ id, label, kind, text, refersTo, sources, span }: Footnote, page: string): Row {
  const types = joined([...new Set(sources.map(({ type }) => type))])
  return [
    page,
    id,
    label,
    kind,
    text,
    refersTo.how,
    refersTo.footnote,
    refersTo.unresolved,
    types,
    span.start,
    span.end,
  ]
}

/** A list in one cell; null where it has nothing. */
function joined(values: readonly string[], between = LIST): string | null {
  return values.length === 0 ? null : values.join(between)
}

function headingsOf(sections: readonly Section[]): Map<string, string> {
  return new Map(
    sections.flatMap(({ heading, blocks }) =>
      heading === null ? [] : blocks.map(({ id }): [string, string] => [id, heading.text]),
    ),
  )
}
