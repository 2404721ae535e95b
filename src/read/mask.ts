import type { Span } from '../text/span.js'

/** What is written over a piece of a source, so that all offsets stand: a sign for each code unit but line ends. */
export interface Cover extends Span {
  readonly sign: string
}

/** The source with pieces of it written over. Of covers that overlap the one that begins first stands. */
export function coverPieces(source: string, covers: readonly Cover[]): string {
  if (covers.length === 0) return source
  const parts: string[] = []
  let done = 0
  for (const { start, end, sign } of [...covers].sort((a, b) => a.start - b.start)) {
    if (start < done) continue
    parts.push(source.slice(done, start))
    // one cover may be as long as a table
    parts.push(sign === ' ' ? source.slice(start, end).replace(/[^\r\n]/g, ' ') : sign.repeat(end - start))
    done = end
  }
  parts.push(source.slice(done))
  return parts.join('')
}
