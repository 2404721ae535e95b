import type { CitedSource } from '../../schema/index.js'

/** The words that open a citation and tell what kind of source it is. */
export interface Head {
  readonly type: CitedSource['type']
  /** Where what follows the words begins: "Interview" of "Interview with". */
  readonly end: number
  /** It names several: "Interviews with", "Letters from". */
  readonly plural: boolean
}

/** Who asked or took part, before the kind: "LM Researcher telephone interview", "Landmine Monitor (Georgia) interview". */
const BY =
  '(?!(?:In|At|On|During|After|From|According|This|That|These|The|An?|He|She|They|It|By|As|Based|For|Since|When|While|No) )(?:[A-Z(][^\\s,;“”"]{0,24} ){0,5}'
const MANNER =
  '(?:(?:telephone|phone|tele|personal|follow-up|e-?mail|skype|confidential|joint|written|private|oral|verbal|informal|in-person|video|separate|official|unofficial|official|formal|public|press|opening|closing|welcoming|prepared|explanatory|interpretative|country|general|joint|national|keynote|introductory|undated|faxed|emailed|electronic|handwritten|open|internal) ?){0,3}'

interface HeadRule {
  readonly type: CitedSource['type']
  readonly pattern: RegExp
}

function rule(type: CitedSource['type'], words: string, follows: string): HeadRule {
  return { type, pattern: new RegExp(`^(?:${BY})?(?:${MANNER})(${words})(?=${follows})`, 'i') }
}

/** What may follow a kind: a preposition, a comma, a date, or the end. */
const LINK =
  ' (?:with|from|to|by|of|for|on|dated|in|at|sent|received|between|regarding|made|delivered|given)\\b|,|:|\\.?$| \\(| (?:[Nn]o|[Nn]umber|[Rr]ef)\\b'

// Rules are asked in order: "E-mail interview with" is an interview, "Faxed letter from" a fax.
const RULES: readonly HeadRule[] = [
  rule(
    'interview',
    'interviews?|discussions?|conversations?|(?:telephone|phone) calls?|telephone communications?|(?:personal|oral|verbal) communications?',
    LINK,
  ),
  rule('meeting', 'meetings?|briefings?|debriefings?', ' (?:with|between)\\b'),
  rule(
    'questionnaire',
    '(?:responses?|reply|replies|answers?)(?=[^.;]{0,200}questionnaire)|questionnaires?',
    ' (?:to|by|of|from|completed|submitted|provided|filled|received)\\b|,| \\(|\\.?$',
  ),
  rule(
    'fax',
    'fax(?:es|ed)?(?: (?:letters?|correspondence|messages?|communications?|transmission))?|facsimiles?|telefax',
    LINK,
  ),
  rule(
    'email',
    'e-?mails?(?: (?:correspondence|communications?|messages?|exchange|response|reply|letter))?|electronic mail',
    LINK,
  ),
  rule(
    'letter',
    'letters?|notes? verbales?|diplomatic notes?|correspondence|memorandum|memoranda|memo|(?:written |official )?communications?(?= (?:from|to))|(?:response|reply|replies)(?= (?:from|to|by|of))',
    LINK,
  ),
  rule(
    'statement',
    'statements?|remarks|speech|speeches|address(?= (?:by|of|to))|interventions?|presentations?|comments|testimony|declaration(?= (?:by|made|of the (?:head|delegation|representative)))|explanation of vote',
    LINK,
  ),
]

const FAXED = /\bfaxe?d?\b/i
const EMAILED = /\be-?mailed\b/i

/** The kind that opens a citation; null where it opens with none. */
export function headOf(text: string): Head | null {
  for (const { type, pattern } of RULES) {
    const match = pattern.exec(text)
    if (match === null) continue
    const opening = match[0]
    const sent =
      type === 'letter' && FAXED.test(opening) ? 'fax' : type === 'letter' && EMAILED.test(opening) ? 'email' : type
    return { type: sent, end: opening.length, plural: /s$/i.test(opening) && /[^s]s$/i.test(opening) }
  }
  return null
}

/** A kind within a sentence, with the words that make it a source: "confirmed in a letter from the port". */
const WITHIN =
  /\b(?:(?:telephone |phone )?interviews? with|letters? (?:from|to|dated)|fax(?:es)? (?:from|to)|e-?mails? (?:from|to)|statements? (?:by|of|to)|remarks (?:by|of|to)|meetings? with|responses? (?:by|of|from|to)(?=[^.;]{0,200}questionnaire)|Article 7 [Rr]eports?,)/i

/** Where in a sentence a kind is named; -1 where none is. */
export function headWithin(text: string): number {
  return WITHIN.exec(text)?.index ?? -1
}
