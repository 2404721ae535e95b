import type { List, Root, RootContent } from 'mdast'
import { parseMarkdown } from './parse-markdown.js'
import { plainBlocks } from './plain-blocks.js'
import type { Tame } from './tame-markdown.js'

/** A piece of a page of Markdown, parsed. */
export interface Tree {
  readonly root: Root
  /** What its offsets are counted from. */
  readonly base: number
}

/** No need to part what is short. */
const SHORTEST_PIECE = 4096

const ORDERED = /^\d{1,9}[.)]/

/** Parses Markdown piece after piece: what is plain here, all else with a parser, as much at once as is good for it. */
export function* markdownTrees({ text, parts }: Tame): Generator<Tree> {
  /** Where what is to be parsed begins. */
  let rough: number | null = null
  /** A numbered list that may go on, and where it begins. */
  let list: { readonly node: List; readonly start: number; readonly sign: string } | null = null
  const parsed = (start: number, end: number): Tree => ({ root: parseMarkdown(text.slice(start, end)), base: start })
  for (const { start, end, behindBlank } of parts) {
    const number = text.slice(start, start + 12).match(ORDERED)?.[0]
    // what was not plain may be open yet, but for a blank line; a numbered list may go on behind that
    const isApart: boolean = rough === null || (behindBlank && number === undefined)
    const blocks: RootContent[] | null = isApart ? plainBlocks(text, start, end) : null
    if (blocks === null) {
      if (rough === null) {
        rough = start
        // one list has one count
        if (list !== null && number !== undefined) rough = list.start
        else if (list !== null) yield plain([list.node])
        list = null
      } else if (start - rough >= SHORTEST_PIECE) {
        yield parsed(rough, start)
        rough = start
      }
      continue
    }
    if (rough !== null) yield parsed(rough, start)
    rough = null
    const first: RootContent | undefined = blocks[0]
    const sign = number?.at(-1) ?? ''
    if (list !== null && first?.type === 'list' && list.sign === sign) {
      for (const entry of first.children) list.node.children.push(entry)
      continue
    }
    if (list !== null) yield plain([list.node])
    list = null
    if (first?.type === 'list' && first.ordered === true) list = { node: first, start, sign }
    else yield plain(blocks)
  }
  if (list !== null) yield plain([list.node])
  if (rough !== null) yield parsed(rough, text.length)
}

function plain(children: RootContent[]): Tree {
  return { root: { type: 'root', children }, base: 0 }
}
