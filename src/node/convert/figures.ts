import type { FactKind, Report } from '../../index.js'
import type { Figures } from './outcome.js'

/** Counts what a report holds. */
export function figuresOf({ page, facts, footnotes, sections }: Report): Figures {
  const kinds: Partial<Record<FactKind, number>> = {}
  for (const { kind } of facts) kinds[kind] = (kinds[kind] ?? 0) + 1
  const markers = sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.markers))
  const pointedAt = new Set(markers.map(({ footnote }) => footnote))
  const { family, kind, edition } = page
  const linked = footnotes.filter(({ id }) => pointedAt.has(id)).length
  return { family, kind, edition, facts: kinds, footnotes: footnotes.length, linked }
}
