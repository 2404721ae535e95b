import type { Citations } from './cite/cite.js'
import type { Source } from './decode-source.js'
import type { Outline } from './divide/outline.js'
import { findContradictions } from './facts/contradictions.js'
import type { FoundFacts } from './facts/find-facts.js'
import type { Recognized } from './families/recognize.js'
import type { Body } from './families/strip.js'
import type { Limits, Overrun } from './limits.js'
import type { Page } from './read/page.js'
import type { Diagnostic, Report } from './schema/index.js'
import { sourceSpan } from './text/mapped-text.js'
import type { Span } from './text/span.js'
import type { Party } from './vocabulary/parties.js'

interface Stages {
  readonly decoded: Source
  readonly page: Page
  /** The pages that the source holds. */
  readonly pages: readonly Span[]
  readonly body: Body
  readonly recognized: Recognized
  readonly outline: Outline
  readonly language: string | null
  readonly kind: Report['page']['kind']
  readonly parties: readonly Party[]
  readonly citations: Citations
  /** Clauses of which nothing tells which of the page's parties they mean. */
  readonly unbound: FoundFacts['unbound']
  /** Sentences that were too long to be read for facts. */
  readonly unread: FoundFacts['unread']
  readonly facts: FoundFacts['facts']
  /** Where the outline and the facts would have had more than the limits allow. */
  readonly overruns: readonly Overrun[]
  readonly limits: Limits
}

/** Says what is odd in a page, the page as a whole first, then in the order of its text. */
export function diagnose(stages: Stages): Diagnostic[] {
  return atMost(stages.limits.diagnostics, [
    ...ofDecoding(stages),
    ...ofSource(stages),
    ...ofLimits(stages),
    ...ofPage(stages),
    ...ofMarkers(stages),
    ...ofNotes(stages),
    ...ofFacts(stages),
    ...ofParties(stages),
    ...ofContradictions(stages),
  ])
}

/** No more of each code than are allowed, and how many more there are. */
function atMost(most: number, found: readonly Diagnostic[]): Diagnostic[] {
  const counts = new Map<Diagnostic['code'], number>()
  const kept = found.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    return count <= most
  })
  for (const [code, count] of counts) {
    if (count <= most) continue
    kept.push(told('limit-reached', 'warning', `${count - most} more diagnostics have the code ${code}.`))
  }
  return kept
}

function told(
  code: Diagnostic['code'],
  severity: Diagnostic['severity'],
  message: string,
  span: Span | null = null,
): Diagnostic {
  return { code, severity, message, span }
}

function ofDecoding({ decoded: { by, encoding, falseLabel }, page: { repaired } }: Stages): Diagnostic[] {
  const found: Diagnostic[] = []
  if (falseLabel !== null) {
    found.push(
      told('encoding-label-wrong', 'info', `The page calls itself ${falseLabel}, but its bytes are ${encoding}.`),
    )
  }
  if (by === 'guessed')
    found.push(told('encoding-guessed', 'info', `Nothing tells the encoding; it was read as ${encoding}.`))
  if (repaired > 0) {
    const characters = repaired === 1 ? '1 character that was' : `${repaired} characters that were`
    found.push(
      told('encoding-repaired', 'info', `The page has ${characters} decoded wrongly once; they were set right.`),
    )
  }
  return found
}

/** What is missing of the page. */
function ofSource({ decoded: { cut, archive }, page, pages }: Stages): Diagnostic[] {
  const found: Diagnostic[] = []
  if (pages.length > 1) found.push(told('several-pages', 'warning', `The source holds ${pages.length} pages in a row.`))
  if (page.isEmpty) {
    const why = page.isFrameset
      ? 'The page is a set of frames: its text stands in other files.'
      : 'The page has no text.'
    found.push(told('no-text', 'warning', why))
  }
  if (archive?.cut === true)
    found.push(told('truncated', 'warning', 'The file that holds the page ends before the page does.'))
  else if (cut) found.push(told('truncated', 'warning', 'The page ends in the middle of a character.'))
  else if (page.isCut) found.push(told('truncated', 'warning', 'The page ends in the middle of its text or markup.'))
  return found
}

const CROSSED: Readonly<Record<Overrun['limit'], (most: number) => string>> = {
  depth: (most) =>
    `More than ${most} elements, quotations or lists stand in one another; what is deeper was read beside them.`,
  attribute: (most) => `The value of an attribute has more than ${most} code units and was not read.`,
  markup: () => 'A paragraph has more signs of emphasis and links than are followed; the others are text.',
  markers: (most) => `The page has more than ${most} markers; from here on they stay in the text.`,
  footnotes: (most) => `The page has more than ${most} footnotes; from here on they stay in the text.`,
  facts: (most) => `The page has more than ${most} facts; from here on it was not read for them.`,
}

function ofLimits({ page, overruns, limits }: Stages): Diagnostic[] {
  // what is true from one place on is told once
  const first = new Map([...page.overruns, ...overruns].reverse().map((overrun) => [overrun.limit, overrun]))
  return [...first.values()]
    .reverse()
    .map(({ limit, span }) =>
      told('limit-reached', 'warning', CROSSED[limit](limit === 'markup' ? 0 : limits[limit]), span),
    )
}

function ofPage({ body, recognized, language, kind, parties }: Stages): Diagnostic[] {
  const found: Diagnostic[] = []
  if (recognized.family === null) {
    found.push(
      told('family-unknown', 'warning', 'The page belongs to no known family; it was read by its layout alone.'),
    )
  }
  if (recognized.edition === null)
    found.push(told('edition-unknown', 'info', 'Neither the page nor its address tells the edition.'))
  if (body.title === null) found.push(told('title-missing', 'info', 'The page has no title line.'))
  if (language !== null && language !== 'en') {
    found.push(
      told('facts-in-english-only', 'warning', `The text is in another language (${language}); no facts were read.`),
    )
  }
  if (parties.length === 0 && kind !== 'contents' && kind !== 'thematic') {
    found.push(told('party-unknown', 'warning', 'Nothing tells whose page this is; facts about "it" were left out.'))
  }
  return found
}

function ofMarkers({ outline, citations }: Stages): Diagnostic[] {
  return outline.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      citations.notesOf(block).flatMap((id, i) => {
        const marker = block.markers[i]
        if (id !== null || marker === undefined) return []
        return [told('marker-without-footnote', 'warning', `No footnote has the label ${marker.label}.`, marker.span)]
      }),
    ),
  )
}

function ofNotes({ outline, citations }: Stages): Diagnostic[] {
  const marked = new Set(outline.sections.flatMap(({ blocks }) => blocks.flatMap((block) => citations.notesOf(block))))
  const seen = new Set<string>()
  const circles = new Set(citations.circles)
  return citations.footnotes.flatMap((note) => {
    const found: Diagnostic[] = []
    const { how, unresolved } = note.refersTo
    if (!marked.has(note.id)) {
      found.push(told('footnote-without-marker', 'info', `No marker leads to footnote ${note.label}.`, note.span))
    }
    if (seen.has(note.label)) {
      found.push(
        told('footnote-label-repeated', 'info', `Another footnote before has the label ${note.label} too.`, note.span),
      )
    }
    seen.add(note.label)
    if (unresolved !== null) {
      const code = how === 'ibid' ? 'ibid-unresolved' : 'see-unresolved'
      found.push(
        told(code, 'warning', `Footnote ${note.label} points at a note that cannot be told: ${unresolved}.`, note.span),
      )
    }
    if (circles.has(note.id)) {
      found.push(told('ibid-cycle', 'warning', `Footnote ${note.label} points in a circle.`, note.span))
    }
    return found
  })
}

function ofFacts({ unread }: Stages): Diagnostic[] {
  return unread.map(({ block, start, end }) =>
    told(
      'limit-reached',
      'warning',
      `A run of ${end - start} code units without the end of a sentence was not read for facts.`,
      sourceSpan(block.text, start, end),
    ),
  )
}

/** What may be of another party, clause by clause, and what was left out since it may be of any. */
function ofParties({ facts, unbound }: Stages): Diagnostic[] {
  const unsure = new Map<string, { ids: string[]; fact: FoundFacts['facts'][number]; span: Span }>()
  facts.forEach((fact, i) => {
    if (fact.others.length === 0) return
    const span = sourceSpan(fact.block.text, fact.start, fact.end)
    const key = `${span.start} ${span.end}`
    const entry = unsure.get(key) ?? { ids: [], fact, span }
    entry.ids.push(`f${i + 1}`)
    unsure.set(key, entry)
  })
  const given = [...unsure.values()].map(({ ids, fact: { party, others }, span }) => {
    const names = others.map(({ name }) => name).join(' or ')
    const message = `${ids.join(', ')}: taken as told of ${party.name}, whose page this is; ${names} may be meant.`
    return told('party-uncertain', 'warning', message, span)
  })
  const left = unbound.map(({ block, start, end }) =>
    told(
      'party-uncertain',
      'warning',
      'This tells of one of the parties of the page, and not of which; no fact was read from it.',
      sourceSpan(block.text, start, end),
    ),
  )
  return [...given, ...left]
}

function ofContradictions({ facts }: Stages): Diagnostic[] {
  return findContradictions(facts).flatMap(({ first, second, about, values }) => {
    const fact = facts[second]
    if (fact === undefined) return []
    const message = `f${first + 1} and f${second + 1} cannot both be right: ${about} is told as ${values[0]} and as ${values[1]}.`
    return [told('contradiction', 'warning', message, sourceSpan(fact.block.text, fact.start, fact.end))]
  })
}
