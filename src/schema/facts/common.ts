import { z } from 'zod'
import { Attribution } from '../attribution.js'
import { Citation } from '../citation.js'
import { Evidence } from '../evidence.js'
import { Id } from '../id.js'
import { Party } from '../party.js'

/** Whether a thing was done, was not done, or is planned. */
export const MODALITIES = ['done', 'not-done', 'planned'] as const

/** Whether a thing was done, was not done, or is planned. */
export const Modality = z
  .enum(MODALITIES)
  .describe('done: it happened; not-done: the text says that it has not; planned: it is intended or promised.')

/** Whether a thing was done, was not done, or is planned. */
export type Modality = z.infer<typeof Modality>

/** A treaty by its short code. The list is open: a page may name any treaty. */
export const Treaty = z
  .string()
  .min(1)
  .describe('Short code of the treaty: MBT, CCW, CCW-P2, CCW-AP2, CCW-P4, CCW-P5, CCM, CRPD')

/** What opens every fact: its name, its kind and whom it is about. */
export function factOpening<const Kind extends string>(kind: Kind) {
  return {
    id: Id,
    kind: z.literal(kind).describe('The kind of fact.'),
    party: Party.describe('The state or area that the fact is about.'),
  }
}

/** What closes every fact: how sure it is, the words that state it and the footnotes that support it. */
export const factClosing = {
  hedged: z.boolean().describe('True where the text does not state the fact outright: is believed, reportedly.'),
  attribution: Attribution.nullable()
    .exactOptional()
    .describe('Whose statement the text says it is; null or left out where the page states it itself.'),
  evidence: Evidence,
  citation: Citation,
  rule: z.string().min(1).describe('Id of the rule that found the fact, such as treaty-action/has-not.'),
}
