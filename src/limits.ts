import type { Span } from './text/span.js'

/** How much is read and kept of a page; what holds where the caller says nothing. */
export const DEFAULT_LIMITS = {
  /** Bytes, or code units of a string: 50 MiB. */
  input: 50 * 1024 * 1024,
  /** Elements of HTML in one another: more than the longest page has whose tags are never closed. */
  depth: 10_000,
  /** Elements of HTML, pieces of Markdown, lines of text. */
  nodes: 1_000_000,
  /** Code units of the value of one attribute. */
  attribute: 65_536,
  markers: 200_000,
  footnotes: 200_000,
  facts: 500_000,
  /** Of one code. */
  diagnostics: 1000,
} as const

export type Limits = Readonly<Record<keyof typeof DEFAULT_LIMITS, number>>

/** A place where a page was read otherwise than it stands, or not at all, since it crossed a limit there. */
export interface Overrun {
  /** `markup`: more signs of emphasis and links in a paragraph than anybody writes; no option. */
  readonly limit: Exclude<keyof Limits, 'input' | 'nodes' | 'diagnostics'> | 'markup'
  readonly span: Span
}

/** The limits of a page, and a list for what crosses one. */
export interface Bounds {
  readonly limits: Limits
  readonly overruns: Overrun[]
}

export function boundsOf(limits: Limits = DEFAULT_LIMITS): Bounds {
  return { limits, overruns: [] }
}
