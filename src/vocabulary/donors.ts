/** States that give money for mine action abroad and have no mines of their own to speak of. */
const DONORS = new Set(
  'AUS AUT BEL CAN CHE DEU DNK ESP FIN FRA GBR GRC IRL ISL ITA JPN KOR LIE LUX MCO NLD NOR NZL PRT SWE USA'.split(' '),
)

/** Whether money that stands beside the name of the state is given by it, and not to it. */
export function isDonor(code: string): boolean {
  return DONORS.has(code)
}
