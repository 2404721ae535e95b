import { z } from 'zod'
import { Year } from '../date.js'
import { factClosing, factOpening } from './common.js'

/** In what role a party can have been at a meeting. */
export const CAPACITIES = ['participant', 'observer', 'absent'] as const

/** A party's presence at a meeting, or its absence from it. */
export const MeetingFact = z
  .strictObject({
    ...factOpening('meeting'),
    meeting: z.string().min(1).describe('Name of the meeting or conference.'),
    year: Year.nullable().describe('Year of the meeting; null where nothing tells it.'),
    capacity: z.enum(CAPACITIES).describe('In what role the party was there; absent where it was not.'),
    ...factClosing,
  })
  .meta({ id: 'MeetingFact', description: "A party's presence at a meeting, or its absence from it." })

/** A party's presence at a meeting, or its absence from it. */
export type MeetingFact = z.infer<typeof MeetingFact>
