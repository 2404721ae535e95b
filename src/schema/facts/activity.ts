import { z } from 'zod'
import { ReportDate } from '../date.js'
import { factClosing, factOpening } from './common.js'

/** What a party can do with mines, or what mines can do to it. */
export const ACTIVITIES = [
  'production',
  'export',
  'import',
  'transfer',
  'stockpile',
  'use',
  'contamination',
  'casualties',
  'retention',
  'destruction',
  'clearance',
  'victim-assistance',
  'funding',
] as const

/** Whether an activity can be said to hold. */
export const HOLDS = ['yes', 'no', 'unknown'] as const

/** An activity of a party, or that the text denies it: "has never produced antipersonnel mines". */
export const ActivityFact = z
  .strictObject({
    ...factOpening('activity'),
    activity: z.enum(ACTIVITIES).describe('The activity.'),
    holds: z.enum(HOLDS).describe('yes: the text says so; no: it denies it; unknown: it says that nobody knows.'),
    quantity: z
      .number()
      .nonnegative()
      .nullable()
      .describe('How much, in the unit of the text (mines, people, hectares, dollars); null where it gives no number.'),
    date: ReportDate.nullable().describe('When, or the start of a range; null where the text gives no date.'),
    dateEnd: ReportDate.nullable()
      .exactOptional()
      .describe('End of a range of dates; null or left out where there is no range.'),
    ...factClosing,
  })
  .meta({ id: 'ActivityFact', description: 'An activity of a party, or that the text denies it.' })

/** An activity of a party, or that the text denies it. */
export type ActivityFact = z.infer<typeof ActivityFact>
