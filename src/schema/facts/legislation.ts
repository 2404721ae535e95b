import { z } from 'zod'
import { ReportDate } from '../date.js'
import { factClosing, factOpening, Modality } from './common.js'

/** National legislation that carries a treaty out. */
export const LegislationFact = z
  .strictObject({
    ...factOpening('legislation'),
    modality: Modality,
    date: ReportDate.nullable().describe('When it was enacted or is planned; null where the text gives no date.'),
    ...factClosing,
  })
  .meta({ id: 'LegislationFact', description: 'National legislation that carries a treaty out.' })

/** National legislation that carries a treaty out. */
export type LegislationFact = z.infer<typeof LegislationFact>
