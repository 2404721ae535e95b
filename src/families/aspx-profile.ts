import type { PageFamily } from './family.js'

/** `en-gb/reports/2018/tuvalu/mine-ban-policy.aspx`: the year and the country stand in the address; mirrors drop its end. */
const PATH =
  /(?:^|\/)(?:[a-z]{2}-[a-z]{2}\/reports\/(\d{4})\/([^/?#]{1,80})\/[^/?#.]{1,80}|reports\/(\d{4})\/([^/?#]{1,80})\/[^/?#]{1,80}\.aspx)/i

/** The profiles of the site of 2015 and later, the theme above the date. */
export const aspxProfile: PageFamily = {
  id: 'aspx-profile',
  address: PATH,
  isMarked: ({ profileForm, dated, themeFirst }) => !profileForm && dated > 0 && themeFirst,
  readTitle: () => null,
  editionOf: (url) => {
    const match = PATH.exec(url)
    const year = match?.[1] ?? match?.[3]
    return year === undefined ? null : Number(year)
  },
  slugOf: (url) => {
    const match = PATH.exec(url)
    return match?.[2] ?? match?.[4] ?? null
  },
}
