import type { BlockContext, Draft } from '../draft.js'
import { bindParty } from './bind-party.js'
import { dateAsBefore } from './date-as-before.js'
import { dropOfOtherTreaties } from './drop-of-other-treaties.js'
import { dropOverlaps } from './drop-overlaps.js'
import { markAttribution } from './mark-attribution.js'
import { markHedges } from './mark-hedges.js'
import { turnFuture } from './turn-future.js'

/** Takes all drafts of a sentence and gives back those that remain. */
export type Refiner = (drafts: readonly Draft[], page: BlockContext) => readonly Draft[]

/** The refiners in the order in which they run. */
export const REFINERS: readonly Refiner[] = [
  bindParty,
  turnFuture,
  dropOfOtherTreaties,
  dropOverlaps,
  dateAsBefore,
  markHedges,
  markAttribution,
]
