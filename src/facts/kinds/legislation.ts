import { amended, becamePart } from './legislation/codes.js'
import { enacted } from './legislation/enactment.js'
import { achieved, existing, gaveForce, givenForce, incorporated, needless } from './legislation/existing.js'
import { doSo, notMade } from './legislation/pronoun.js'
import { statusRow } from './legislation/status-row.js'
import type { LegislationRule } from './legislation/told.js'
import { unaware } from './legislation/unaware.js'

/** All rules for national legislation that carries a treaty out. */
export const legislationRules: readonly LegislationRule[] = [
  statusRow,
  enacted,
  unaware,
  existing,
  needless,
  incorporated,
  gaveForce,
  givenForce,
  achieved,
  amended,
  becamePart,
  notMade,
  doSo,
]
