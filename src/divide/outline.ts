import type { MappedText } from '../text/mapped-text.js'
import type { Span } from '../text/span.js'

export interface OutlineMarker {
  /** As printed, without brackets and spaces. */
  readonly label: string
  /** Where it stood in the block's text: before the code unit at this offset. */
  readonly offset: number
  readonly span: Span
}

export interface OutlineBlock {
  readonly type: 'paragraph' | 'quote' | 'list-item' | 'table-row'
  /** The run-in label that opens the text and stays in it; null where there is none. */
  readonly label: string | null
  readonly cells: readonly Span[] | null
  /** Readable text with the markers taken out. */
  readonly text: MappedText
  readonly markers: readonly OutlineMarker[]
  readonly span: Span
}

export interface OutlineSection {
  readonly level: number
  /** Null for what stands before the first heading. */
  readonly heading: { readonly text: string; readonly span: Span } | null
  readonly blocks: readonly OutlineBlock[]
}

export interface OutlineNote {
  readonly label: string
  readonly text: MappedText
  /** From the label to the end of the text. */
  readonly span: Span
}

/** A page divided into what it is made of. */
export interface Outline {
  readonly sections: readonly OutlineSection[]
  readonly notes: readonly OutlineNote[]
}
