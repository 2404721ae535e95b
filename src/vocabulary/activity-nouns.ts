import type { MineActivity } from './activity-verbs.js'

const NOUNS: readonly (readonly [MineActivity, string])[] = [
  ['production', 'production|manufacture|manufacturing'],
  ['export', 'exports?|exportation|exporting|shipments?'],
  ['import', 'imports?|importation|importing|purchase'],
  ['transfer', 'transfers?|trade|trading|trafficking'],
  ['stockpile', 'stockpiling|possession|storage'],
  ['use', 'use|usage|mine-?laying|laying|planting|deployment|emplacement|using'],
]

/** Nouns of what is done with mines. */
export const ACTIVITY_NOUN = NOUNS.map(([, words]) => words).join('|')

const READERS = NOUNS.map(([activity, words]) => ({ activity, words: new RegExp(`^(?:${words})$`, 'i') }))

/** What such a noun is the noun of; undefined where it is none. */
export function activityOfNoun(noun: string): MineActivity | undefined {
  return READERS.find(({ words }) => words.test(noun))?.activity
}

const AGENTS: readonly (readonly [MineActivity, RegExp])[] = [
  ['production', /^(?:producer|manufacturer|maker)s?$/i],
  ['export', /^(?:exporter)s?$/i],
  ['import', /^(?:importer)s?$/i],
  ['transfer', /^(?:trader)s?$/i],
  ['stockpile', /^(?:stockpiler|possessor|holder)s?$/i],
  ['use', /^users?$/i],
]

/** Nouns of those who do it: `producer`, `exporter`. */
export const AGENT_NOUN = '(?:producer|manufacturer|maker|exporter|importer|trader|stockpiler|possessor|holder|user)s?'

/** What such a noun says that somebody does; undefined where it is none. */
export function activityOfAgent(noun: string): MineActivity | undefined {
  return AGENTS.find(([, words]) => words.test(noun))?.[0]
}
