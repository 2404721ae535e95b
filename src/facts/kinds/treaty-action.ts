import { accepts, joins, verbs } from './treaty-action/consent.js'
import { deposit, depositOfIt, depositOfOne } from './treaty-action/deposit.js'
import { force, forceDated } from './treaty-action/entry-into-force.js'
import { listed, listedNoun, listedParties, listedThen } from './treaty-action/listed.js'
import { consent, dated, nounPredicate } from './treaty-action/nouns.js'
import { apposedParty, counts, notYetParty, party, sinceRow, statusRow } from './treaty-action/party.js'
import { doSo, noSteps, notBegun, progress } from './treaty-action/plans.js'
import { apposedSignatory, signatory } from './treaty-action/signatory.js'
import type { TreatyRule } from './treaty-action/statement.js'

/** All rules for treaty actions, in the order in which they are tried. */
export const treatyActionRules: readonly TreatyRule[] = [
  verbs,
  accepts,
  joins,
  apposedParty,
  party,
  signatory,
  apposedSignatory,
  deposit,
  depositOfOne,
  depositOfIt,
  notYetParty,
  force,
  forceDated,
  consent,
  noSteps,
  notBegun,
  dated,
  nounPredicate,
  counts,
  doSo,
  progress,
  statusRow,
  sinceRow,
  listed,
  listedParties,
  listedNoun,
  listedThen,
]
