/** Those who bear arms and are no state, as patterns name them. */
export const FIGHTERS =
  'rebels?|insurgents?|guerrillas?|militias?|militants?|separatists?|factions?|fighters|warlords?|clans?'

/** What they are together: `armed opposition groups`, `non-state armed groups`, `the rebel movement`. */
export const ARMED_GROUPS =
  '(?:non-state )?(?:armed|opposition|rebel|insurgent) (?:(?:opposition|non-state) )?(?:groups?|movements?|factions?|parties)'
