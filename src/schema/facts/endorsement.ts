import { z } from 'zod'
import { factClosing, factOpening, Modality } from './common.js'

/** A party's endorsement of a declaration or other instrument that is no treaty. */
export const EndorsementFact = z
  .strictObject({
    ...factOpening('endorsement'),
    instrument: z.string().min(1).describe('The declaration or other instrument, such as "Brussels Declaration".'),
    modality: Modality,
    ...factClosing,
  })
  .meta({ id: 'EndorsementFact', description: 'Endorsement of a declaration or other instrument that is no treaty.' })

/** A party's endorsement of a declaration or other instrument that is no treaty. */
export type EndorsementFact = z.infer<typeof EndorsementFact>
