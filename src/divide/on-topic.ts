import { SUBJECT } from '../vocabulary/topic.js'
import type { Outline, OutlineBlock } from './outline.js'

/** Shorter blocks are captions and entries of menus, which tell nothing of what a page is about. */
const PROSE = 80
/** Fewer blocks of prose than these are a fragment, and taken for what it says. */
const FEWEST = 4
/** A country report names its subject in at least half of its paragraphs; a page that does so in fewer is about another. */
const LEAST_SHARE = 0.4

/**
 * Those parts of a page of no family that may be read for facts: all of a page about mines, and of a page about
 * something else only the blocks that speak of mines. There, `the treaty` or `the resolution` is another one.
 *
 * @returns the outline itself where the page as a whole is on topic
 */
export function onTopic(outline: Outline): Outline {
  const prose = outline.sections.flatMap(({ blocks }) => blocks.filter(isProse))
  const share = prose.filter(speaksOfMines).length / prose.length
  if (prose.length < FEWEST || share >= LEAST_SHARE) return outline
  const sections = outline.sections.map((section) => ({ ...section, blocks: section.blocks.filter(speaksOfMines) }))
  return { ...outline, sections }
}

function isProse({ text }: OutlineBlock): boolean {
  return text.text.length > PROSE
}

function speaksOfMines({ text }: OutlineBlock): boolean {
  return SUBJECT.test(text.text)
}
