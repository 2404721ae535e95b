import type { TreatyActionFact } from '../../../schema/index.js'

export type Action = TreatyActionFact['action']

/** The action that a verb or noun form names. */
export function actionOf(word: string): Action {
  const stem = word.toLowerCase().replace(/^(?:put|affixed|set) .*/, 'sign')
  if (stem.startsWith('sign')) return 'signature'
  if (stem.startsWith('entry')) return 'entry-into-force'
  if (stem.startsWith('ratif')) return 'ratification'
  if (stem.startsWith('acce')) return stem.startsWith('accept') ? 'acceptance' : 'accession'
  if (stem.startsWith('approv')) return 'approval'
  if (stem.startsWith('succe')) return 'succession'
  return 'party'
}
