import type { PageFamily } from './family.js'

/** `www.hrw.org/reports/1999/landmine/WEBAM1.html`. */
const ADDRESS = /\bhrw\.org\/(?:legacy\/)?reports\/(\d{4})\/landmines?\//i

/** The copies of the 1999 and 2000 reports at Human Rights Watch, many countries of a region on one page. */
export const hrw: PageFamily = {
  id: 'hrw',
  address: ADDRESS,
  isMarked: ({ region }) => region,
  readTitle: () => null,
  editionOf: (url) => {
    const year = ADDRESS.exec(url)?.[1]
    return year === undefined ? null : Number(year)
  },
  slugOf: () => null,
}
