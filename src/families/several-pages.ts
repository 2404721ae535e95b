import type { Line, Page } from '../read/page.js'
import { sourceSpan } from '../text/mapped-text.js'
import type { Span } from '../text/span.js'
import { isChromeLine } from '../vocabulary/chrome.js'
import { isRegion } from '../vocabulary/headings.js'
import { NOTE_START } from '../vocabulary/note-labels.js'
import { partyByName } from '../vocabulary/parties.js'
import { lm } from './lm.js'

/** What can begin or end a page of HTML, and what can hold the same words and mean nothing by them. */
const LANDMARK = /<!--|<script[\s>]|<\/html\s{0,8}>|<(?:html|!doctype|\?xml)[\s>]/gi
/** The comment of a program that saved a page stands before it. */
const SAVED = /^<!-- (?:saved from url=|Mirrored from )/

/** Lines of the site right above a title that nobody repeats within a page. */
const FEWEST_CHROME = 3

/**
 * Where each page begins and ends, of a source that holds several in a row. One span, of the whole source, where it
 * holds one page only. Only strong signs count: a document that begins behind the end of another, and the title line of
 * another page behind notes or below a menu of the site. Themes with numbering of their own, and pages of many
 * countries, are one page.
 */
export function pagesOf(page: Page): Span[] {
  const { source, format } = page
  const starts = format === 'html' ? documentStarts(source) : []
  if (starts.length === 0) starts.push(...titleStarts(page.lines))
  return [0, ...starts].map((start, i) => ({ start, end: starts[i] ?? source.length }))
}

/** Where documents begin that stand behind the end of another. */
function documentStarts(source: string): number[] {
  const starts: number[] = []
  let ended = false
  LANDMARK.lastIndex = 0
  for (let match = LANDMARK.exec(source); match !== null; match = LANDMARK.exec(source)) {
    const { index } = match
    const mark = match[0].toLowerCase()
    const opens = mark === '<!--' ? SAVED.test(source.slice(index, index + 40)) : !/^<(?:script|\/)/.test(mark)
    if (mark.startsWith('</')) ended = true
    else if (opens && ended) {
      starts.push(index)
      ended = false
    }
    const close = mark === '<!--' ? '-->' : mark.startsWith('<script') ? '</script' : null
    if (close === null) continue
    const end = source.indexOf(close, index)
    if (end < 0) break
    LANDMARK.lastIndex = end + close.length
  }
  return starts
}

/** Where the title line of another page stands behind notes, or below a menu, with the menu that belongs to it. */
function titleStarts(lines: readonly Line[]): number[] {
  const starts: number[] = []
  let title: string | null = null
  let noted = false
  let chrome = 0
  for (const [i, line] of lines.entries()) {
    const text = line.text.text
    const isNote = line.label !== null || NOTE_START.test(text)
    const read = isNote || text.length > 200 ? null : lm.readTitle(text)
    if (read !== null) {
      // a note may end with the words of a title, but not begin with a name and have no more
      const isOther = title !== null && text !== title && (noted || chrome >= FEWEST_CHROME)
      if (isOther && (chrome >= FEWEST_CHROME || partyByName(read.name) !== null || isRegion(read.name))) {
        starts.push(sourceSpan((lines[i - chrome] as Line).text).start)
        noted = false
      }
      title = text
    }
    chrome = isChromeLine(text) ? chrome + 1 : 0
    noted ||= isNote
  }
  return starts
}

/** The pages that stand at the given spans, each with the lines and signs that begin in it. */
export function pagesAt(page: Page, spans: readonly Span[]): Page[] {
  if (spans.length === 1) return [page]
  const lines = shareOut(page.lines, spans, (line) => sourceSpan(line.text).start)
  const layout = shareOut(page.layout, spans, ({ start }) => start)
  const addresses = shareOut(page.addresses, spans, ({ start }) => start)
  return spans.map((_, i) => ({
    ...page,
    lines: lines[i] ?? [],
    layout: layout[i] ?? [],
    addresses: addresses[i] ?? [],
    frontMatter: i === 0 ? page.frontMatter : null,
  }))
}

/** Shares out what stands in the order of the source. */
function shareOut<Item>(items: readonly Item[], spans: readonly Span[], startOf: (item: Item) => number): Item[][] {
  const shares: Item[][] = spans.map(() => [])
  let at = 0
  for (const item of items) {
    while (at < spans.length - 1 && startOf(item) >= (spans[at] as Span).end) at++
    shares[at]?.push(item)
  }
  return shares
}
