import { type GateTable, gateTable } from './gate-table.js'
import { RULES } from './kinds/index.js'

/** What the rules need, read out of their patterns. That takes a tenth of a second: a build keeps the result in its place. */
export function ruleNeeds(): GateTable {
  return gateTable(RULES)
}
