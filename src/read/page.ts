import type { Overrun } from '../limits.js'
import type { MappedText } from '../text/mapped-text.js'
import type { Span } from '../text/span.js'
import type { Capture } from './capture.js'

/** How a page was written down. */
export type Format = 'html' | 'text' | 'markdown'

/** What the markup says a line is; `text` where it says nothing. */
export type Shape = 'text' | 'heading' | 'list-item' | 'table-row' | 'quote'

/**
 * What stands between a line and the one before it: `break` the end of a line, `block` the end of a paragraph or
 * another block, `rule` a drawn line.
 */
export type Gap = 'break' | 'block' | 'rule'

/** A link or raised text inside a line that may be a footnote marker or the label of a footnote. */
export interface NoteHint extends Span {
  /**
   * What the link's target says: `reference` leads from the text to a note, `definition` from the note back, `within`
   * leads to another place of the page.
   */
  readonly role: 'reference' | 'definition' | 'within' | 'raised'
}

/** One line of a page as a reader sees it: a heading, a paragraph, a row of a table, an entry of a menu. */
export interface Line {
  readonly text: MappedText
  readonly shape: Shape
  readonly gap: Gap
  /** All of the line is set in bold. */
  readonly bold: boolean
  /** All of the line is links. */
  readonly linked: boolean
  /** The cells of a table row, as ranges of `text`; else null. */
  readonly cells: readonly Span[] | null
  readonly notes: readonly NoteHint[]
  /** A footnote label that only the markup tells (`<li id="fn3">`); else null. */
  readonly label: string | null
  /** The number that a numbered list prints before the line; absent outside of such lists. */
  readonly ordinal?: string | null
  /** The markup says that the line belongs to the site; absent where it does not say so. */
  readonly isSite?: boolean
}

/** A page as its reader left it: no site, no family, just lines in reading order. */
export interface Page {
  readonly format: Format
  /** The decoded source into which all spans point. */
  readonly source: string
  /** The `<title>` of an HTML page, which is not part of what the page shows; else null. */
  readonly title: string | null
  readonly lines: readonly Line[]
  /**
   * What only arranges the page: drawn lines, bullets, the bars of a table, numbers of links and of pages, running
   * heads, hyphens at the ends of lines.
   */
  readonly layout: readonly Span[]
  /** The addresses of links that a text browser listed below the page. */
  readonly addresses: readonly Span[]
  /** What a reader or clipper wrote above the page that it turned into Markdown; else null. */
  readonly frontMatter: Span | null
  /** What the capture tells of the page's address and time. */
  readonly capture: Capture
  /** How many characters were read otherwise than they stand, since they had been decoded wrongly. */
  readonly repaired: number
  /** Where it was read otherwise than it stands, since it crossed a limit. */
  readonly overruns: readonly Overrun[]
  /** Nothing is to be seen on it. */
  readonly isEmpty: boolean
  /** It only arranges other pages in frames. */
  readonly isFrameset: boolean
  /** It surely ends too soon: in a tag, a character reference or a sentence. */
  readonly isCut: boolean
}
