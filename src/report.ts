import { z } from 'zod'
import type { Citations } from './cite/cite.js'
import type { Outline, OutlineBlock } from './divide/outline.js'
import type { FoundFact } from './facts/find-facts.js'
import type { Recognized } from './families/recognize.js'
import type { Body } from './families/strip.js'
import type { Decoded } from './read/decode.js'
import type { Page } from './read/page.js'
import {
  type Attribution,
  type Block,
  type Diagnostic,
  type Fact,
  REPORT_SCHEMA,
  Report,
  type Section,
} from './schema/index.js'
import { sourceSpan } from './text/mapped-text.js'
import type { Party } from './vocabulary/parties.js'

interface Stages {
  readonly page: Page
  readonly decoded: Decoded
  readonly url: string | null
  readonly capturedAt: string | null
  readonly body: Body
  readonly recognized: Recognized
  readonly outline: Outline
  readonly kind: Report['page']['kind']
  readonly parties: readonly Party[]
  /** The language of the text; null where nothing tells it. */
  readonly language: string | null
  readonly facts: readonly FoundFact[]
  readonly citations: Citations
  readonly diagnostics: readonly Diagnostic[]
}

/** Puts the parts together, gives them their ids in the order of the page, and validates the whole once. */
export function assembleReport(stages: Stages): Report {
  const { page, decoded, url, capturedAt, body, recognized, outline, kind, parties, language, citations, diagnostics } =
    stages
  const ids = blockIds(outline)
  return validReport({
    schema: REPORT_SCHEMA,
    source: {
      format: page.format,
      encoding: decoded.encoding,
      length: page.source.length,
      url,
      capturedAt,
    },
    page: {
      family: recognized.family?.id ?? 'unknown',
      kind,
      title: body.title?.text ?? null,
      edition: recognized.edition,
      language,
      lastUpdated: body.lastUpdated,
      parties: parties.map(nameAndCode),
      navigation: body.navigation,
    },
    sections: outline.sections.map(
      (section, i): Section => ({
        id: `s${i + 1}`,
        level: section.level,
        heading: section.heading,
        blocks: section.blocks.map((block) => blockOf(block, ids, citations)),
      }),
    ),
    footnotes: citations.footnotes,
    facts: stages.facts.map((fact, i) => factOf(fact, `f${i + 1}`, ids, citations)),
    removed: [...body.removed].sort((a, b) => a.span.start - b.span.start),
    diagnostics,
  })
}

let compiled: typeof Report | undefined

/**
 * Validates a report. The schema is compiled once, at the first report: that makes it about ten times as fast as it is
 * as it stands, and costs nothing where no report is made.
 */
function validReport(report: unknown): Report {
  compiled ??= z.compile(Report)
  return compiled.parse(report)
}

function blockIds(outline: Outline): ReadonlyMap<OutlineBlock, string> {
  const ids = new Map<OutlineBlock, string>()
  for (const { blocks } of outline.sections) for (const block of blocks) ids.set(block, `b${ids.size + 1}`)
  return ids
}

function blockOf(block: OutlineBlock, ids: ReadonlyMap<OutlineBlock, string>, citations: Citations): Block {
  const notes = citations.notesOf(block)
  return {
    id: ids.get(block) as string,
    type: block.type,
    label: block.label,
    cells: block.cells?.map(({ start, end }) => ({ text: block.text.text.slice(start, end), start, end })) ?? null,
    text: block.text.text,
    markers: block.markers.map(({ label, offset, span }, i) => ({ label, footnote: notes[i] ?? null, offset, span })),
    span: block.span,
  }
}

function factOf(fact: FoundFact, id: string, ids: ReadonlyMap<OutlineBlock, string>, citations: Citations): Fact {
  const { block, start, end, attribution } = fact
  return {
    id,
    ...fact.fields,
    party: nameAndCode(fact.party),
    hedged: fact.hedged,
    ...(attribution === null ? {} : { attribution: wordsAt(block, attribution.start, attribution.end) }),
    evidence: {
      block: ids.get(block) as string,
      start,
      end,
      quote: block.text.text.slice(start, end),
      span: sourceSpan(block.text, start, end),
    },
    citation: citations.citationOf(block, fact.stated, fact.sentence),
    rule: fact.rule,
  } as Fact
}

function wordsAt(block: OutlineBlock, start: number, end: number): Attribution {
  return { text: block.text.text.slice(start, end), start, end, span: sourceSpan(block.text, start, end) }
}

function nameAndCode({ code, name }: Party): Party {
  return { code, name }
}
