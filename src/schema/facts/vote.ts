import { z } from 'zod'
import { Year } from '../date.js'
import { factClosing, factOpening } from './common.js'

/** How a party can have voted. */
export const VOTES = ['yes', 'no', 'abstain', 'absent'] as const

/** A vote on a resolution of the UN General Assembly. */
export const VoteFact = z
  .strictObject({
    ...factOpening('vote'),
    resolution: z
      .string()
      .min(1)
      .nullable()
      .describe('Number of the resolution, such as "51/45S"; null where only the year is told.'),
    year: Year.nullable().describe('Year of the vote; null where nothing tells it.'),
    vote: z.enum(VOTES).describe('How the party voted; absent where it took no part.'),
    ...factClosing,
  })
  .meta({ id: 'VoteFact', description: 'A vote on a resolution of the UN General Assembly.' })

/** A vote on a resolution of the UN General Assembly. */
export type VoteFact = z.infer<typeof VoteFact>
