import type { PageFamily } from './family.js'

/**
 * The profiles as printed, one theme below the other, each with its own date: `custom/index.php/region_profiles/print_profile/N`.
 * A profile's text alone, which has lost both form and date, is one as well.
 */
export const printProfile: PageFamily = {
  id: 'print-profile',
  address: /\/region_profiles\/print_(?:profile|theme)\b/i,
  isMarked: ({ profileForm, overview, dated, themeFirst }) => !profileForm && (dated > 0 ? !themeFirst : overview),
  readTitle: () => null,
  editionOf: () => null,
  slugOf: () => null,
}
