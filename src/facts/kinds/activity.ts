import { accused, wasAccused } from './activity/accused.js'
import { acts } from './activity/acts.js'
import { agentNouns } from './activity/agents.js'
import { conditionRules } from './activity/conditions.js'
import { completed, destroyed } from './activity/destruction.js'
import { began, completion, underWay } from './activity/destruction-begun.js'
import { keptBack, keptOfWhich, setAside } from './activity/kept-back.js'
import { minedLand, wasMined } from './activity/minelaying.js'
import { nouns } from './activity/nouns.js'
import { retainedNumber, retainedReduced, retentionOf } from './activity/retained-number.js'
import { keptForTraining } from './activity/retention.js'
import type { ActivityRule } from './activity/statement.js'
import { statusRows } from './activity/status-rows.js'
import { declaredStock, itsStock, noStock, someStock } from './activity/stock.js'
import { stockSize, stockToDestroy } from './activity/stock-size.js'

/** All rules for activities, in the order in which they are tried. */
export const activityRules: readonly ActivityRule[] = [
  statusRows,
  accused,
  wasAccused,
  keptForTraining,
  keptBack,
  setAside,
  keptOfWhich,
  retainedNumber,
  retainedReduced,
  retentionOf,
  acts,
  minedLand,
  wasMined,
  nouns,
  agentNouns,
  declaredStock,
  stockSize,
  stockToDestroy,
  itsStock,
  noStock,
  someStock,
  completed,
  destroyed,
  began,
  underWay,
  completion,
  ...conditionRules,
]
