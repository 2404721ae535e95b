import { SUBJECT } from '../vocabulary/topic.js'
import type { Outline } from './outline.js'

/** A shorter text, in UTF-16 code units, is a fragment, and taken for what it says. */
const FRAGMENT = 250
/** A country report names its subject in paragraphs that make most of it; a page in which they make less is about another. */
const LEAST_SHARE = 0.3

/**
 * Those parts of a page of no family that may be read for facts: all of a page about mines, and of a page about
 * something else only the blocks that speak of mines. There, `the treaty` or `the resolution` is another one.
 *
 * @returns the outline itself where the page as a whole is on topic
 */
export function onTopic(outline: Outline): Outline {
  let all = 0
  let about = 0
  const sections = outline.sections.map((section) => {
    const blocks = section.blocks.filter((block) => {
      const { text } = block.text
      all += text.length
      if (!SUBJECT.test(text)) return false
      about += text.length
      return true
    })
    return { ...section, blocks }
  })
  return all < FRAGMENT || about >= all * LEAST_SHARE ? outline : { ...outline, sections }
}
