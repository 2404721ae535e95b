import { z } from 'zod'
import { ReportDate } from '../date.js'
import { factClosing, factOpening, Modality, Treaty } from './common.js'

/** The steps by which a party comes to be bound, and `party` for being bound. */
export const TREATY_ACTIONS = [
  'signature',
  'ratification',
  'acceptance',
  'approval',
  'accession',
  'succession',
  'entry-into-force',
  'party',
] as const

/** A step of a party towards a treaty: "has not signed the Mine Ban Treaty". */
export const TreatyActionFact = z
  .strictObject({
    ...factOpening('treaty-action'),
    treaty: Treaty,
    action: z.enum(TREATY_ACTIONS).describe('The step; party says that the state is, or is not, bound.'),
    modality: Modality,
    date: ReportDate.nullable().describe('When the step was taken or is planned; null where the text gives no date.'),
    ...factClosing,
  })
  .meta({ id: 'TreatyActionFact', description: 'A step of a party towards a treaty.' })

/** A step of a party towards a treaty. */
export type TreatyActionFact = z.infer<typeof TreatyActionFact>
