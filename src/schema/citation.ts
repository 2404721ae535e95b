import { z } from 'zod'
import { Id } from './id.js'

/** How near the footnotes of a fact stand. */
export const CITATION_SCOPES = ['sentence', 'passage', 'none'] as const

/** Which footnotes support a fact. */
export const Citation = z
  .strictObject({
    scope: z
      .enum(CITATION_SCOPES)
      .describe(
        'sentence: a marker in the same sentence, at or after the clause; passage: the next one later in the paragraph; none: no marker after it there.',
      ),
    footnotes: z.array(Id).describe('Ids of the footnotes that the markers point at, in marker order; empty for none.'),
    sources: z
      .array(Id)
      .describe(
        'Ids of the footnotes at the end of each chain of Ibid. and "see note" hops, in order, each once; a chain with an unresolved hop is left out.',
      ),
  })
  .meta({ id: 'Citation', description: 'Which footnotes support a fact.' })

/** Which footnotes support a fact. */
export type Citation = z.infer<typeof Citation>
