import type { CitedSource, Fact, Footnote, Report } from '../../src/index.js'

// This file imports types only, so that scripts/update-fixtures.mjs can strip them and run it.

/** A block without ids and spans. */
interface CompactBlock {
  readonly type: string
  readonly label: string | null
  readonly text: string
  /** The texts of a table row's cells; only in table rows. */
  readonly cells?: readonly string[]
  /** Each marker as [label, offset in the text]. */
  readonly markers: readonly (readonly [string, number])[]
}

/** What a report says of its page, whatever form the page came in. */
export interface CompactReport {
  readonly page: {
    readonly family: string
    readonly kind: string
    readonly title: string | null
    readonly edition: number | null
    readonly language: string | null
    readonly lastUpdated: string | null
    readonly parties: readonly string[]
    readonly navigation: { readonly previous: string | null; readonly next: string | null }
  }
  readonly outline: readonly {
    readonly level: number
    readonly heading: string | null
    readonly blocks: readonly CompactBlock[]
  }[]
  readonly footnotes: readonly CompactFootnote[]
  readonly facts: readonly CompactFact[]
  readonly diagnostics: readonly string[]
}

interface CompactFootnote {
  readonly label: string
  readonly kind: string
  readonly text: string
  readonly refersTo: string | null
  readonly sources: readonly CompactSource[]
}

type CompactSource = Readonly<Record<string, unknown>>

type CompactFact = Record<string, string | number | boolean | null | readonly string[]>

/**
 * The projection of a report that `expected.json` holds: what must be the same in all forms of a page, and nothing that
 * cannot be (spans, the source, what was removed) or that says nothing to a reviewer (ids, rules).
 *
 * - `page`: the parties by their codes.
 * - `outline`: each section with its blocks; a marker is `[label, offset]`.
 * - `footnotes`: `refersTo` is `how:target`, with the id of the note one hop on (`ibid:fn1`, `see:fn2`) or the reason
 *   why there is none (`ibid:unresolved:previous-has-several-sources`); null where a note points nowhere.
 *   `sources` has what each source gives: its words and the fields that are not null, without offsets.
 * - `facts`: the kind's own fields by their names, then the party's code, whether the fact is hedged, whose statement it is,
 *   the scope, the labels of the notes that the markers lead to and of the notes at the ends of their chains, and the quoted words.
 * - `diagnostics`: codes alone, in alphabetical order, repeats kept. Those about the encoding are left out, since the
 *   forms of one page are encoded in different ways.
 */
export function compactReport(report: Report): CompactReport {
  const { page, sections, footnotes, facts, diagnostics } = report
  const labels = new Map(footnotes.map((note) => [note.id, note.label]))
  return {
    page: {
      family: page.family,
      kind: page.kind,
      title: page.title,
      edition: page.edition,
      language: page.language,
      lastUpdated: page.lastUpdated,
      parties: page.parties.map((party) => party.code),
      navigation: { previous: page.navigation.previous, next: page.navigation.next },
    },
    outline: sections.map(({ level, heading, blocks }) => ({
      level,
      heading: heading?.text ?? null,
      blocks: blocks.map(({ type, label, text, cells, markers }) => ({
        type,
        label,
        text,
        ...(cells === null ? {} : { cells: cells.map((cell) => cell.text) }),
        markers: markers.map((marker) => [marker.label, marker.offset] as const),
      })),
    })),
    footnotes: footnotes.map(compactFootnote),
    facts: facts.map((fact) => compactFact(fact, labels)),
    diagnostics: diagnostics
      .map(({ code }) => code as string)
      .filter((code) => !code.startsWith('encoding-'))
      .sort(),
  }
}

/** The part of the projection that a page shows even where its title, country line and chrome are lost. */
export function compactCore({ footnotes, facts }: CompactReport): Pick<CompactReport, 'footnotes' | 'facts'> {
  return { footnotes, facts }
}

function compactFootnote({ label, kind, text, refersTo, sources }: Footnote): CompactFootnote {
  const { how, footnote, unresolved } = refersTo
  return {
    label,
    kind,
    text,
    refersTo: how === null ? null : `${how}:${footnote ?? `unresolved:${unresolved}`}`,
    sources: sources.map(compactSource),
  }
}

/** What the source gives. */
function compactSource({ start: _start, end: _end, ...source }: CitedSource): CompactSource {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== null)) as CompactSource
}

function compactFact(fact: Fact, labels: ReadonlyMap<string, string>): CompactFact {
  const { id: _id, rule: _rule, kind, party, hedged, attribution, evidence, citation, ...own } = fact
  const labelsOf = (ids: readonly string[]): string[] => ids.map((id) => labels.get(id) ?? id)
  return {
    kind,
    ...own,
    party: party.code,
    hedged,
    ...(attribution ? { attribution: attribution.text } : {}),
    scope: citation.scope,
    notes: labelsOf(citation.footnotes),
    sources: labelsOf(citation.sources),
    quote: evidence.quote,
  }
}

const WIDTH = 118

/**
 * The text of an `expected.json`: JSON with each value on one line where it fits there, and the text of a block or a
 * fact on lines of its own, so that a change shows as the line that changed.
 */
export function formatExpected(value: unknown): string {
  return `${format(value, '')}\n`
}

function format(value: unknown, indent: string): string {
  const line = inline(value)
  if (value === null || typeof value !== 'object' || indent.length + line.length <= WIDTH) return line
  const inner = `${indent}  `
  if (Array.isArray(value)) return `[\n${value.map((item) => inner + format(item, inner)).join(',\n')}\n${indent}]`
  return `{\n${fields(value)
    .map(([key, item]) => `${inner}${JSON.stringify(key)}: ${format(item, inner)}`)
    .join(',\n')}\n${indent}}`
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  return `{ ${fields(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${inline(item)}`)
    .join(', ')} }`
}

function fields(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined)
}
