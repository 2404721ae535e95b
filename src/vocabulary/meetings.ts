import { keepApart } from '../text/apart.js'
import { matchesOf } from '../text/matches.js'

export interface MeetingMention {
  readonly start: number
  readonly end: number
  /** A short usual name: `First Meeting of States Parties`, `intersessional Standing Committee meetings`. */
  readonly name: string
}

const ORDINAL =
  '(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|[Ee]leventh|[Tt]welfth|[Tt]hirteenth|[Ff]ourteenth|[Ff]ifteenth|[Ss]ixteenth|[Ss]eventeenth|[Ee]ighteenth|[Nn]ineteenth|[Tt]wentieth|\\d{1,2}(?:st|nd|rd|th))'
const TREATY_NAME =
  '(?:Mine[- ]?Ban (?:Treaty|Convention)|MBT|Ottawa (?:Treaty|Convention)|CCW|Convention on (?:Certain )?Conventional Weapons(?: \\(CCW\\))?|(?:CCW )?[Aa]mended Protocol(?: II)?|Convention on Cluster Munitions|[Tt]reaty|[Cc]onvention)'
const TO_TREATY = `(?: (?:to|of|on) (?:the )?(?:1997 |1980 )?${TREATY_NAME}(?: (?:of|to) (?:the )?(?:CCW|Convention on (?:Certain )?Conventional Weapons))?)?`
const ABBREVIATION = '(?: \\([A-Z][A-Za-z]{2,6}\\))?'
/** What a committee is on: `on Technologies for Mine Action`. */
const COMMITTEE_TOPIC = ' on [A-Z][A-Za-z]+(?:,? (?:and |of |for |the )*[A-Z][A-Za-z-]+){0,8}'
const STATES_PARTIES = '[Ss]tates?[- ][Pp]art(?:ies|y)'

interface MeetingName {
  /** The name to give, or null to take it from the words of the text. */
  readonly name: string | null
  /** A text must hold one of them for the pattern. */
  readonly words: readonly string[]
  readonly pattern: RegExp
}

const pattern = (source: string): RegExp => new RegExp(source, 'g')

/** Meetings by their names, the more particular before the more general. */
export const MEETINGS: readonly MeetingName[] = [
  {
    // "First Preparatory Meeting for the 2004 Review Conference"
    name: null,
    words: ['reparatory'],
    pattern: pattern(
      `\\b(?:${ORDINAL} )?[Pp]reparatory (?:[Mm]eetings?|[Cc]onferences?|[Cc]ommittees?) (?:for|of) the (?:\\d{4} )?(?:${ORDINAL} )?Review Conference${TO_TREATY}`,
    ),
  },
  {
    name: 'intersessional work program',
    words: ['sessional'],
    pattern: pattern(
      '\\b[Ii]nter-?sessional (?:[Ww]ork )?(?:[Pp]rogram(?:me)?(?: of work)?|[Ww]ork)\\b(?! (?:program|of (?:the )?Standing))',
    ),
  },
  {
    // "First Annual Conference of States Parties to Amended Protocol II"
    name: null,
    words: ['Protocol', 'latter', 'protocol'],
    pattern: pattern(
      `\\b(?:${ORDINAL} )?[Aa]nnual [Cc]onferences? of (?:the latter|(?:the|that|this) protocol)(?:['’]s ${STATES_PARTIES})?(?! (?:of|to)\\b)|\\b(?:${ORDINAL} )?(?:[Aa]nnual )?(?:Conferences?|conferences?)(?: of (?:the )?(?:${STATES_PARTIES}|[Pp]arties))?(?: (?:to|of) (?:the )?(?:CCW(?:['’]s)? )?(?:[Aa]mended )?Protocol(?: II)?)(?: (?:of|to) (?:the )?(?:CCW|Convention on (?:Certain )?Conventional Weapons))?`,
    ),
  },
  {
    // "First Meeting of States Parties (FMSP) to the Mine Ban Treaty", "annual meetings of States Parties"
    name: null,
    words: ['arties', 'arty'],
    pattern: pattern(
      `\\b(?:${ORDINAL}(?:(?:,| and|, and| or| nor the| and the) ${ORDINAL}){0,4} )?(?:[Aa]nnual )?(?:Mine Ban Treaty )?(?:[Mm]eetings?|[Cc]onferences?) of (?:the )?(?:Mine Ban Treaty )?${STATES_PARTIES}${ABBREVIATION}${TO_TREATY}`,
    ),
  },
  {
    name: null,
    words: ['eview'],
    pattern: pattern(`\\b(?:${ORDINAL} |CCW )?(?:CCW )?(?:Review|review) [Cc]onferences?${ABBREVIATION}${TO_TREATY}`),
  },
  {
    name: null,
    words: ['ummit', 'Review'],
    pattern: pattern(`\\b(?:Nairobi|Cartagena|Maputo) (?:[Ss]ummit|Review Conference)(?: on a Mine[- ]Free World)?`),
  },
  {
    name: 'intersessional Standing Committee meetings',
    words: ['SCE', 'sessional', 'tanding'],
    pattern: pattern(
      `\\b(?:meetings? of the (?:MBT|(?:Mine )?[Bb]an [Tt]reaty|[Tt]reaty|[Cc]onvention|Ottawa Convention)['’]s )?(?:(?:meetings? of (?:the )?(?:other )?(?:four |five )?)?I?SCEs?(?: meetings?)?|[Ii]nter-?sessional(?: [Ss]tanding)?(?: [Cc]ommittees?)?(?: of [Ee]xperts)?(?: \\(I?SCEs?\\))?(?:${COMMITTEE_TOPIC})?(?: (?:[Mm]eetings?|[Ss]essions?|[Ww]ork [Pp]rogram(?:me)?|[Pp]rogram(?:me)?|[Ww]ork))?(?: of (?:the )?[Ss]tanding [Cc]ommittees?(?: of [Ee]xperts)?)?|(?:meetings? of (?:the |any of the )?)?(?:[Ii]ntersessional )?Standing Committees?(?: of [Ee]xperts)?(?: [Mm]eetings?)?(?:${COMMITTEE_TOPIC})?|(?:meetings? of (?:the )?)(?:[Ii]nter-?sessional )?[Ss]tanding [Cc]ommittees?(?: of [Ee]xperts)?)`,
    ),
  },
  {
    name: 'Oslo signing conference',
    words: ['igning'],
    pattern: pattern(
      '\\b(?:Oslo (?:[Tt]reaty |[Cc]onvention )?[Ss]igning (?:[Cc]onference|[Cc]eremony)|(?:(?:CCM|Convention on Cluster Munitions|[Cc]luster [Mm]unitions?) [Ss]igning (?:[Cc]onference|[Cc]eremony)|[Ss]igning (?:[Cc]onference|[Cc]eremony) (?:of|for) the (?:CCM|Convention on Cluster Munitions))(?: (?:held )?in Oslo)?|[Ss]igning (?:[Cc]onference|[Cc]eremony) (?:held )?in Oslo)',
    ),
  },
  {
    name: 'Ottawa signing conference',
    words: ['igning', 'Ottawa'],
    pattern: pattern(
      `\\b(?:Ottawa (?:[Tt]reaty )?[Ss]igning (?:[Cc]onference|[Cc]eremon(?:y|ies))|(?:Mine Ban )?[Tt]reaty[- ][Ss]igning (?:[Cc]onference|[Cc]eremon(?:y|ies))(?: (?:held )?in Ottawa)?|[Ss]igning (?:[Cc]onference|[Cc]eremon(?:y|ies))(?: of the (?:Mine Ban )?[Tt]reaty)?(?: (?:held )?in Ottawa)|[Ss]igning (?:[Cc]onference|[Cc]eremon(?:y|ies))(?: of the (?:Mine Ban )?[Tt]reaty)?|(?:December )?(?:1997 )?Ottawa (?:[Cc]onference|[Cc]eremon(?:y|ies))(?! Call))`,
    ),
  },
  {
    name: 'Oslo negotiations',
    words: ['Oslo'],
    pattern: pattern(
      `\\b(?:(?:its |the )?negotiation in Oslo|Oslo (?:[Tt]reaty )?(?:(?:[Nn]egotiations?|[Nn]egotiating|[Dd]iplomatic|[Dd]rafting) ?)?(?:[Nn]egotiations?|[Cc]onference|[Tt]alks|[Mm]eetings?|[Ss]ession)|(?:[Tt]reaty )?[Nn]egotiations? (?:(?:of|on|for) the (?:(?:Mine Ban|ban) )?[Tt]reaty )?(?:held )?in Oslo|Oslo [Nn]egotiations?)`,
    ),
  },
  {
    name: 'treaty preparatory meetings',
    words: ['reaty', 'repara'],
    pattern: pattern(
      '\\b(?:diplomatic )?(?:meetings?|conferences?) (?:that|which) (?:prepared|led (?:up )?to) the (?:Mine Ban )?[Tt]reaty|\\b(?:treaty )?(?:preparatory|preparation) (?:meetings?|conferences?|sessions?)(?: (?:of|for|in) the (?:Ottawa [Pp]rocess|(?:Mine Ban )?[Tt]reaty))?',
    ),
  },
  {
    // "one regional meeting of the Oslo Process": one meeting, not two
    name: null,
    words: ['rocess'],
    pattern: pattern(
      '\\b(?:[Rr]egional|[Ii]nternational|[Gg]lobal|African|Asian|European) (?:[Mm]eetings?|[Cc]onferences?) (?:of|in|during) the (?:Oslo|Ottawa) [Pp]rocess',
    ),
  },
  { name: 'Oslo Process', words: ['Oslo'], pattern: pattern('\\bOslo [Pp]rocess') },
  {
    name: 'Ottawa Process',
    words: ['Ottawa'],
    pattern: pattern('\\b(?:[Mm]eetings? (?:of|in|during) the )?Ottawa [Pp]rocess(?: meetings?)?'),
  },
  {
    name: 'Mine Ban Treaty meetings',
    words: ['meeting', 'conference', 'event', 'activities', 'fora'],
    pattern: pattern(
      `\\b(?:(?:formal )?(?:meetings?|conferences?) (?:of|on|under|related to|relating to|concerning) the (?:Mine Ban Treaty|MBT|ban treaty|Ottawa Convention|treaty)|(?:Mine Ban Treaty|MBT|[Bb]an [Tt]reaty|[Tt]reaty)(?:[- ]related)? (?:meetings?|conferences?|events?|activities|fora))`,
    ),
  },
  {
    name: 'Convention on Cluster Munitions meetings',
    words: ['onvention', 'munition'],
    pattern: pattern(
      "\\b(?:(?:formal )?meetings? of the (?:Convention on Cluster Munitions|convention)|the convention[’']s meetings|(?:Convention on Cluster Munitions|cluster munition)(?:[- ]related)? meetings?)",
    ),
  },
]

/** Nouns that a meeting without a fixed name goes by. */
const HEAD =
  '(?:[Mm]eetings?|[Cc]onferences?|[Ss]eminars?|[Ww]orkshops?|[Ss]ymposi(?:um|a)|[Ss]ummits?|[Cc]olloqui(?:um|a)|[Rr]oundtables?|[Ff]or(?:um|a)|[Nn]egotiations|[Cc]onsultations|[Ss]essions?|[Gg]athering)'
const BEFORE =
  "(?:(?:\\p{Lu}[\\p{L}\\p{N}’'/&-]*|regional|sub-?regional|international|diplomatic|preparatory|ministerial|follow-up|experts?|national|early|treaty|pro-ban|mine|action|landmines?|anti-?personnel|cluster|munitions?|European|continental|major|annual|global|strategy|awareness|technical|planning|high-level|parliamentary|donors?|training) ){0,7}"
const TOPIC =
  "(?: (?:on|for|about|against)(?: (?:the|of|and|in|to|on|through|Articles? \\d{1,2}|(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)\\p{Lu}[\\p{L}’'-]*|anti-?personnel|land-?mines?|mines?|cluster|munitions?|action|banning|ban|universali[sz]ation|implementation|confidence-building|regional|cooperation|stockpiles?|destruction|policy|clearance|victim|assistance|conventional|weapons?|treaty|convention)(?![\\p{L}])){1,14})?"
/** A title in quotation marks. */
const QUOTED = '(?: [“"][^”"]{3,140}[”"])?'
const GENERIC = new RegExp(`\\b${BEFORE}${HEAD}\\b${QUOTED}${TOPIC}`, 'gu')
/** Small words that the topic ran into. */
const TRAILING = /(?: (?:the|of|and|in|to|on|through)){1,3}$/
/** A place right behind an unnamed meeting names it. */
const PLACE =
  /^(?:,? (?:(?:that was )?held )?(?:in|at) | \((?=\p{Lu}\p{Ll}))(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)((?:\p{Lu}[\p{L}’'-]+)(?: \p{Lu}[\p{L}’'-]+){0,3})(?:, (?:\p{Lu}[\p{L}’'-]+)(?: \p{Lu}[\p{L}’'-]+){0,2}(?=[,. ]))?/u

/** `the Oslo, Lima and Accra conferences`: the same, with the places in front. */
const PLACES_IN_FRONT =
  /\b(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|States)\b)\p{Lu}\p{Ll}{2,20}(?:, (?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}\p{Ll}{2,20}){1,4},? and \p{Lu}\p{Ll}{2,20} (?:(?:regional|preparatory) )?(?:meetings|conferences|seminars|workshops)\b/gu

/** `conferences in Oslo, Lima and Accra`: several meetings of one kind, told by their places. */
const PLACES =
  /^ (?:held )?in (\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20})?(?:(?:, \p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20})?){1,4},)? and \p{Lu}[\p{L}’'-]{1,20})/u

/** `Of the Meetings of States Parties, it came to the Second, in 2000, and the Fifth`: the noun is told once for all. */
const ORDINAL_ALONE =
  /(?<=\bthe )(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth)(?=,? (?:in|and|or|nor)\b|[,.;])/g

/** All meetings that a text names, in order. */
export function findMeetings(text: string): MeetingMention[] {
  if (!MEETING_WORD.test(text)) return []
  const named = MEETINGS.map(({ name, words, pattern }) =>
    !words.some((word) => text.includes(word))
      ? []
      : matchesOf(text, pattern).map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          name: name ?? tidy(match[0]),
        })),
  )
  const alone = /[Mm]eetings? of (?:the )?States? Part/.test(text)
    ? Array.from(matchesOf(text, ORDINAL_ALONE), (match) => ({
        start: match.index,
        end: match.index + match[0].length,
        name: `${match[0]} Meeting of States Parties`,
      }))
    : []
  const places = Array.from(matchesOf(text, PLACES_IN_FRONT), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: match[0],
  }))
  const generic = Array.from(matchesOf(text, GENERIC), (match) => {
    const words = match[0].replace(TRAILING, '')
    const end = match.index + words.length
    const place = placeOf(words, text.slice(end, end + 120))
    return {
      start: match.index,
      end,
      name: tidy(place === undefined || words.includes(place) ? words : `${words} in ${place}`),
    }
  })
  return keepApart([...named, alone, places, generic]).filter(({ name }) => !NO_MEETING.test(name))
}

function placeOf(words: string, behind: string): string | undefined {
  return ((/s$/.test(words) ? PLACES.exec(behind) : null) ?? PLACE.exec(behind))?.[1]
}

/** Bodies that are called conferences. */
const NO_MEETING = /^(?:Conference on Disarmament|.*\bIslands Forum)$/

/** Words without which no meeting is named; spares most sentences the patterns above. */
export const MEETING_WORD =
  /meeting|conference|seminar|workshop|symposi|summit|colloqui|roundtable|for(?:um|a)\b|negotiation|consultation|session|gathering|process|committee|SCE|ceremony|talks|related (?:event|activit)/i

/** The name without article, abbreviation and treaty, as it would stand in a list. */
function tidy(text: string): string {
  return text
    .replace(/^(?:[Tt]he|[Aa]n?|[Ii]ts|[Aa]ny|[Aa]t|[Ii]n|[Oo]n|[Bb]oth) /, '')
    .replace(/ \([A-Z][A-Za-z]{2,6}\)/, '')
    .replace(/ (?:to|of) the (?:1997 )?(?:Mine Ban Treaty|Ottawa Convention|MBT|treaty|Treaty)$/, '')
    .replace(/^annual meetings/, 'annual Meetings')
    .replace(/^meetings? of/, (word) => word.replace('m', 'M'))
    .replace(/States? [Pp]art(?:y|ies)/, 'States Parties')
}
