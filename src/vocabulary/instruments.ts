import { keepApart } from '../text/apart.js'
import { matchesOf } from '../text/matches.js'

export interface InstrumentMention {
  readonly start: number
  readonly end: number
  /** The usual name: `Brussels Declaration`. */
  readonly name: string
}

/**
 * A declaration or another text that states endorse and that is no treaty: `the pro-treaty Brussels Declaration`, `the
 * final declaration of the conference`, `the “Declaration of San José”`, `OAS resolutions`, `Plan of Action`.
 */
const NAMED =
  /\b(?:\p{Lu}[\p{L}/-]{1,24} ){0,4}(?:Declaration|declaration|Communiqué|Communique|Appeal|Deed of Commitment|Common Position|Common African Position|African Position|Plan of Action|Action Plan|Final Document)(?: (?:of|on|for) (?:the |a )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)(?:\p{Lu}[\p{L}-]{1,24} ?){1,5})?/gu
const ORGANIZATIONS =
  /\b(?:(?:OAS|OAU|CARICOM|ECOWAS|SADC|ASEAN|EU|CENTAM|CARICOM\/CENTAM|Organi[sz]ation of American States)(?: General Assembly)?(?: and (?:OAS|CARICOM|the Organi[sz]ation of American States))? )(?:statements? and resolutions?|resolutions? and (?:statements?|declarations?)|resolutions?|declarations?|statements?)/g
/** `key resolutions of the Organization of American States`. */
const RESOLUTIONS_OF =
  /\b(?:resolutions?|declarations?) (?:and (?:resolutions?|declarations?) )?of (?:the )?(?:(?:OAS|CARICOM|OAU) and (?:of )?(?:the )?)?(?:OAS|OAU|CARICOM|Organi[sz]ation of American States)\b(?: \(OAS\))?/g
/** `a statement advocating the negotiation of a transfer ban`. */
const STATEMENT =
  /\b(?:joint |common )?statement (?:advocating|calling for|urging|in favou?r of|in support of) [^,.;]{3,60}/g
const FINAL = /\b(?:the )?final declaration\b/gi

/** Words without which no such text is named; spares most sentences the patterns above. */
export const INSTRUMENT_WORD = /declaration|communiqu|appeal|deed of|position|plan|document|resolution|statement/i

/** All such texts that a text names, in order. */
export function findInstruments(text: string): InstrumentMention[] {
  if (!INSTRUMENT_WORD.test(text)) return []
  const groups = [ORGANIZATIONS, RESOLUTIONS_OF, NAMED, FINAL, STATEMENT].map((pattern) =>
    Array.from(matchesOf(text, pattern), (match) => {
      const words = match[0].trimEnd()
      return { start: match.index, end: match.index + words.length, name: nameOf(words) }
    }),
  )
  return keepApart(groups)
}

/** Leading words of the sentence that only look like a part of the name. */
const LEADING = /^(?:the|in|on|at|by|its?|this|that|pro-treaty|pro-ban) /i

/** `resolutions of the Organization of American States`, with whose they are. */
const OF_ORGANIZATION =
  /^((?:resolution|declaration)[a-z]{0,2}(?: and \w{1,20})?) of (?:the )?((?:[A-Z]{3,7}|Organi).*)$/

function nameOf(text: string): string {
  const [, what, whose] = OF_ORGANIZATION.exec(text) ?? []
  if (what !== undefined && whose !== undefined) {
    return `${whose.replace(/ \(OAS\)$/, '').replace(/(?:the )?Organi[sz]ation of American States/, 'OAS')} ${what}`
  }
  return text
    .replace(LEADING, '')
    .replace(/declaration$/, 'Declaration')
    .replace(/ and [Pp]lan$/, '')
}
