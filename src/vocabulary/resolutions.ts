import { matchesOf } from '../text/matches.js'
export interface ResolutionMention {
  readonly start: number
  readonly end: number
  /** `51/45S`: session, number and letter without a space. */
  readonly number: string
  /** The year in which the session began. */
  readonly sessionYear: number
}

/**
 * The number of a resolution of the UN General Assembly from its 50th to its 79th session: `51/45S`, `54/54 B`,
 * `A/RES/52/38A`. Not a document symbol (`A/C.1/53/L.33`), not a date (`3/12/99`).
 */
export const RESOLUTION_NUMBER =
  /(?<![\w/.])(?:A\/RES\/)?((?:5\d|6\d|7\d)\/\d{1,3})(?:(?: ?([A-Z])|([a-z]))(?![\w-]))?(?![\d/])/g

/** All resolutions that a text names by number, in order. */
export function findResolutions(text: string): ResolutionMention[] {
  if (!text.includes('/')) return []
  return [...matchesOf(text, RESOLUTION_NUMBER)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    number: `${match[1]}${(match[2] ?? match[3] ?? '').toUpperCase()}`,
    sessionYear: 1945 + Number((match[1] as string).slice(0, 2)),
  }))
}
