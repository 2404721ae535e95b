import type { PageFamily } from './family.js'

/** The country profiles of 2010 and later with their form: `cp/display/region_profiles/theme/N`. */
export const profile: PageFamily = {
  id: 'profile',
  address: /\/cp\/display\/region_profiles\/(?:theme|find_profile|profile)\b/i,
  isMarked: ({ profileForm }) => profileForm,
  readTitle: () => null,
  editionOf: () => null,
  slugOf: () => null,
}
