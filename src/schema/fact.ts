import { z } from 'zod'
import { ActivityFact } from './facts/activity.js'
import { EndorsementFact } from './facts/endorsement.js'
import { LegislationFact } from './facts/legislation.js'
import { MeetingFact } from './facts/meeting.js'
import { TransparencyReportFact } from './facts/transparency-report.js'
import { TreatyActionFact } from './facts/treaty-action.js'
import { VoteFact } from './facts/vote.js'

/** One statement of the page about one party, told apart by `kind`. A fact told twice is given twice. */
export const Fact = z
  .discriminatedUnion('kind', [
    TreatyActionFact,
    VoteFact,
    EndorsementFact,
    MeetingFact,
    TransparencyReportFact,
    LegislationFact,
    ActivityFact,
  ])
  .meta({ id: 'Fact', description: 'One statement of the page about one party, told apart by kind.' })

/** One statement of the page about one party, told apart by `kind`. */
export type Fact = z.infer<typeof Fact>

/** The kinds of fact. */
export type FactKind = Fact['kind']

/** The kinds of fact, in the order of the union. */
export const FACT_KINDS: readonly FactKind[] = Fact.options.map((option) => option.shape.kind.value)
