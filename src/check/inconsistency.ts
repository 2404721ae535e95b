/** Everything that can be inconsistent in a report. A closed list. */
export const INCONSISTENCY_CODES = [
  /** The report does not fit the schema; nothing else is checked then. */
  'schema',
  /** Two sections, blocks, footnotes or facts have one id. */
  'duplicate-id',
  /** The numbers in the ids of one kind of thing do not rise in the order of the report. */
  'id-out-of-order',
  /** An id names no block or footnote of the report. */
  'dangling-reference',
  /** A span ends before it starts. */
  'span-reversed',
  /** A span ends after the source does. */
  'span-out-of-range',
  /** Headings, blocks, markers, cells, footnotes or facts are not listed in the order of the page. */
  'out-of-order',
  /**
   * A heading, block, footnote or removed piece shares code units with another; layout may stand within one, and within
   * a block the footnotes at the foot of a printed page on which it does not end.
   */
  'overlap',
  /** A marker stands past the end of the text of its block. */
  'marker-outside-text',
  /** The span of a marker is not within that of its block. */
  'marker-outside-block',
  /** A cell does not lie in the text of its block. */
  'cell-outside-text',
  /** The text of a cell is not what the text of its block has there. */
  'cell-mismatch',
  /** Evidence does not lie in the text of its block. */
  'evidence-outside-text',
  /** The span of evidence is not within that of its block. */
  'evidence-outside-block',
  /** The quote is not what the text of its block has there. */
  'quote-mismatch',
  /** The scope of a citation says none and there are footnotes, or the other way round. */
  'scope-mismatch',
  /** The sources of a citation are not the ends of the chains that start at its footnotes. */
  'sources-mismatch',
  /** A footnote points somewhere and nowhere at once. */
  'refers-to-contradiction',
  /** A source or remark of a footnote does not lie in its text. */
  'cited-outside-text',
  /** The words of a source or remark are not what the text of the footnote has there. */
  'cited-mismatch',
  /** The source given is not as long as the report says. */
  'source-length',
  /** The visible text of the source at a span is not the text that the report gives. */
  'text-mismatch',
] as const

/** One code of the closed list of inconsistencies. */
export type InconsistencyCode = (typeof INCONSISTENCY_CODES)[number]

/** One thing in a report that contradicts the schema, another part of the report, or the source. */
export interface Inconsistency {
  readonly code: InconsistencyCode
  /** Where in the report: `facts[0].evidence.quote`; empty for the report as a whole. */
  readonly path: string
  /** One English sentence for a reader; not meant for matching. */
  readonly message: string
}

export function found(code: InconsistencyCode, path: string, message: string): Inconsistency {
  return { code, path, message }
}
