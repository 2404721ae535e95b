import type { PageFamily } from './family.js'

/** The profiles as printed, one theme below the other, each with its own date: `custom/index.php/region_profiles/print_profile/N`. */
export const printProfile: PageFamily = {
  id: 'print-profile',
  address: /\/region_profiles\/print_(?:profile|theme)\b/i,
  isMarked: ({ profileForm, dated, themeFirst }) => !profileForm && dated > 0 && !themeFirst,
  readTitle: () => null,
  editionOf: () => null,
  slugOf: () => null,
}
