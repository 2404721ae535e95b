import { casualtyRules } from './casualties.js'
import { clearanceRules } from './clearance.js'
import { clearanceGoesOnRules } from './clearance-goes-on.js'
import { clearanceTotalRules } from './clearance-total.js'
import { clearedRules } from './cleared.js'
import type { ConditionRule } from './condition.js'
import { contaminationToldRules } from './contamination-told.js'
import { fundingRules } from './funding.js'
import { hazardousAreaRules } from './hazardous-areas.js'
import { landReturnedRules } from './land-returned.js'
import { minedRules } from './mined.js'
import { minedExtentRules } from './mined-extent.js'
import { minesEstimatedRules } from './mines-estimated.js'
import { mineProblemRules } from './mines-remain.js'
import { noCasualtyRules } from './no-casualties.js'
import { patientRules } from './patients.js'
import { rowRules } from './rows.js'
import { victimAssistanceRules } from './victim-assistance.js'

/** Rules for what is told of a country: its mines, its victims, its clearing, its help to victims, and money for it. */
export const conditionRules: readonly ConditionRule[] = [
  ...minedRules,
  ...mineProblemRules,
  ...contaminationToldRules,
  ...minedExtentRules,
  ...minesEstimatedRules,
  ...hazardousAreaRules,
  ...casualtyRules,
  ...noCasualtyRules,
  ...clearedRules,
  ...clearanceTotalRules,
  ...landReturnedRules,
  ...clearanceGoesOnRules,
  ...clearanceRules,
  ...patientRules,
  ...victimAssistanceRules,
  ...fundingRules,
  ...rowRules,
]
