import type { Block } from '../schema/block.js'
import type { Footnote } from '../schema/footnote.js'
import type { Report } from '../schema/report.js'
import type { Span } from '../text/span.js'

export type Placed<Item> = { readonly item: Item; readonly path: string }

/** What the checks look up, gathered once. */
export interface Index {
  readonly report: Report
  readonly blocks: readonly Placed<Block>[]
  /** By id: the block and its place in the order of the page. */
  readonly blockById: ReadonlyMap<string, { readonly block: Block; readonly order: number }>
  readonly footnoteById: ReadonlyMap<string, Footnote>
  /** Everything that takes up the source: headings and blocks in the order of the report, footnotes, removed. */
  readonly flow: readonly Placed<Span>[]
  readonly footnotes: readonly Placed<Span>[]
  readonly removed: readonly Placed<Span>[]
  /** Those of the removed spans that only arrange the page. */
  readonly layout: ReadonlySet<Span>
  readonly notes: ReadonlySet<Span>
}

export function indexOf(report: Report): Index {
  const blocks: Placed<Block>[] = []
  const flow: Placed<Span>[] = []
  for (const [s, section] of report.sections.entries()) {
    if (section.heading !== null) flow.push({ item: section.heading.span, path: `sections[${s}].heading.span` })
    for (const [b, block] of section.blocks.entries()) {
      blocks.push({ item: block, path: `sections[${s}].blocks[${b}]` })
      flow.push({ item: block.span, path: `sections[${s}].blocks[${b}].span` })
    }
  }
  return {
    report,
    blocks,
    blockById: new Map(blocks.map(({ item }, order) => [item.id, { block: item, order }])),
    footnoteById: new Map(report.footnotes.map((note) => [note.id, note])),
    flow,
    footnotes: report.footnotes.map((note, i) => ({ item: note.span, path: `footnotes[${i}].span` })),
    removed: report.removed.map((piece, i) => ({ item: piece.span, path: `removed[${i}].span` })),
    notes: new Set(report.footnotes.map(({ span }) => span)),
    layout: new Set(report.removed.filter(({ reason }) => reason === 'layout').map(({ span }) => span)),
  }
}

export function isSound(span: Span, index: Index): boolean {
  return span.start <= span.end && span.end <= index.report.source.length
}

export function show({ start, end }: Span): string {
  return `[${start}, ${end})`
}
