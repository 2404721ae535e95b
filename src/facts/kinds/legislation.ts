import { addedToCode } from './legislation/added-to-code.js'
import { becameAct, intoLine, revisions, servesAs } from './legislation/changed-law.js'
import { amended, amendments } from './legislation/codes.js'
import { domesticated } from './legislation/domesticated.js'
import { enacted } from './legislation/enactment.js'
import { existing, needless } from './legislation/existing.js'
import { achieved, becamePart, gaveForce, givenForce, incorporated } from './legislation/into-law.js'
import { listed } from './legislation/listed.js'
import { doSo, notMade } from './legislation/pronoun.js'
import { forbids, penalties, punished } from './legislation/sanctions.js'
import { statusRow } from './legislation/status-row.js'
import type { LegislationRule } from './legislation/told.js'
import { unaware } from './legislation/unaware.js'

/** All rules for national legislation that carries a treaty out. */
export const legislationRules: readonly LegislationRule[] = [
  statusRow,
  enacted,
  unaware,
  listed,
  existing,
  needless,
  incorporated,
  gaveForce,
  givenForce,
  achieved,
  amended,
  amendments,
  becamePart,
  forbids,
  punished,
  penalties,
  revisions,
  becameAct,
  intoLine,
  servesAs,
  domesticated,
  addedToCode,
  notMade,
  doSo,
]
