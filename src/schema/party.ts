import { z } from 'zod'

/** Catches `KGZ` and `nagorno-karabakh`; must not catch `kgz.`, `KG`, `-chechnya` or a name with spaces. */
const PARTY_CODE = /^(?:[A-Z]{3}|[a-z]+(?:-[a-z]+)*)$/

/** A state or area that a page or a fact is about. */
export const Party = z
  .strictObject({
    code: z
      .string()
      .regex(PARTY_CODE, 'Expected three capital letters or a lower-case slug')
      .describe(
        'ISO 3166-1 alpha-3 code (XKX for Kosovo; YUG, SCG, ZAR as of the edition), or a slug for an area without one: abkhazia, somaliland, nagorno-karabakh, chechnya.',
      ),
    name: z.string().min(1).describe('The name in readable form, as of the edition.'),
  })
  .meta({ id: 'Party', description: 'A state or area that a page or a fact is about.' })

/** A state or area that a page or a fact is about. */
export type Party = z.infer<typeof Party>
