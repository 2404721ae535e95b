import type { BlockContent, Heading, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Block, Report, Section } from '../schema/index.js'
import type { NoteNames } from './note-names.js'
import { cellPhrasing, phrasing } from './phrasing.js'

/** The title and the sections of a page, in its order. */
export function flow({ page, sections }: Report, names: NoteNames): RootContent[] {
  const title = page.title === null ? [] : [heading(1, page.title)]
  return [...title, ...sections.flatMap((section) => sectionFlow(section, names))]
}

function sectionFlow(section: Section, names: NoteNames): RootContent[] {
  const opening = section.heading === null ? [] : [heading(section.level, section.heading.text)]
  return [...opening, ...runs(section.blocks).flatMap((run) => runFlow(run, names))]
}

function heading(level: number, text: string): Heading {
  return { type: 'heading', depth: level as Heading['depth'], children: [{ type: 'text', value: text }] }
}

/** Blocks that follow one another and make one thing: a list, a quotation, a table of rows with as many cells. */
function runs(blocks: readonly Block[]): Block[][] {
  const found: Block[][] = []
  for (const block of blocks) {
    const run = found[found.length - 1]
    const first = run?.[0]
    const joins = first?.type === block.type && block.type !== 'paragraph' && width(first) === width(block)
    if (run !== undefined && joins) run.push(block)
    else found.push([block])
  }
  return found
}

function width(block: Block): number {
  return block.cells?.length ?? 0
}

function runFlow(run: readonly Block[], names: NoteNames): BlockContent[] {
  const first = run[0] as Block
  if (first.type === 'quote') return [{ type: 'blockquote', children: run.map((block) => paragraph(block, names)) }]
  if (first.type === 'list-item') {
    const items = run.map((block) => ({ type: 'listItem' as const, children: [paragraph(block, names)] }))
    return [{ type: 'list', ordered: false, spread: false, children: items }]
  }
  if (first.type !== 'table-row' || width(first) === 0) return run.map((block) => paragraph(block, names))
  const rows = run.map((block) => cellPhrasing(block, names))
  // a table needs a row for its head; one row alone is no table
  if (rows.length === 1) return rows.map((cells) => ({ type: 'paragraph', children: joined(cells) }))
  return [{ type: 'table', children: rows.map((cells) => ({ type: 'tableRow', children: cells.map(tableCell) })) }]
}

function tableCell(children: PhrasingContent[]) {
  return { type: 'tableCell' as const, children }
}

function paragraph(block: Block, names: NoteNames): Paragraph {
  return { type: 'paragraph', children: phrasing(block, names) }
}

function joined(cells: readonly PhrasingContent[][]): PhrasingContent[] {
  return cells.flatMap((cell, i) => (i === 0 ? cell : [{ type: 'text' as const, value: ' | ' }, ...cell]))
}
