import type { CitedSource } from '../../schema/index.js'

/** The words that open a citation and tell what kind of source it is. */
export interface Head {
  readonly type: CitedSource['type']
  /** Where what follows the words begins: "Interview" of "Interview with". */
  readonly end: number
  /** It names several: "Interviews with", "Letters from". */
  readonly plural: boolean
}

/** Words that open a sentence and no citation. */
const TELLING: ReadonlySet<string> = new Set(
  'In At On During After From According This That These The A An He She They It By As Based For Since When While No'.split(
    ' ',
  ),
)
/** How it was done, before the kind: "Telephone interview", "Oral remarks". */
const MANNERS: ReadonlySet<string> = new Set(
  (
    'telephone phone personal follow-up e-mail email skype confidential joint written private oral verbal informal in-person ' +
    'video separate official unofficial formal public press opening closing welcoming prepared explanatory interpretative ' +
    'country general national keynote introductory undated faxed emailed electronic handwritten open internal'
  ).split(' '),
)
/** How many words may stand before the kind: "Landmine Monitor (Ruritania) researcher telephone interview". */
const MOST_BEFORE = 7
/** Longer than any words that tell a kind, with what follows them. */
const LONGEST = 280

interface HeadRule {
  readonly type: CitedSource['type']
  readonly words: string
  readonly pattern: RegExp
}

function rule(type: CitedSource['type'], words: string, follows: string): HeadRule {
  return { type, words, pattern: new RegExp(`^(?:${words})(?=${follows})`, 'i') }
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

/** One look for the words of any kind spares most places the rules. */
const ANY_KIND = new RegExp(`^(?:${RULES.map(({ words }) => words).join('|')})`, 'i')

const FAXED = /\bfaxe?d?\b/i
const EMAILED = /\be-?mailed\b/i

/** The kind that opens a citation, behind who asked and how; null where it opens with none. */
export function headOf(text: string): Head | null {
  let at = 0
  for (let word = 0; word <= MOST_BEFORE; word++) {
    const rest = text.slice(at, at + LONGEST)
    for (const { type, pattern } of ANY_KIND.test(rest) ? RULES : []) {
      const match = pattern.exec(rest)
      if (match === null) continue
      const end = at + match[0].length
      return { type: sentAs(type, text.slice(0, end)), end, plural: /[^s]s$/i.test(match[0]) }
    }
    const space = text.indexOf(' ', at)
    const before = space < 0 ? '' : text.slice(at, space)
    if (!mayStandBefore(before, word === 0)) return null
    at = space + 1
  }
  return null
}

function mayStandBefore(word: string, isFirst: boolean): boolean {
  if (word === '' || word.length > 30 || /[,;:“”"]$/.test(word) || (isFirst && TELLING.has(word))) return false
  return /^[A-Z(]/.test(word) || MANNERS.has(word.toLowerCase()) || word === 'researcher'
}

/** "Faxed letter", "Emailed statement": how it went tells more than what it was. */
function sentAs(type: Head['type'], opening: string): Head['type'] {
  if (type !== 'letter') return type
  return FAXED.test(opening) ? 'fax' : EMAILED.test(opening) ? 'email' : type
}

/** A kind within a sentence, with the words that make it a source: "confirmed in a letter from the port". */
const WITHIN =
  /\b(?:(?:telephone |phone )?interviews? with|letters? (?:from|to|dated)|fax(?:es)? (?:from|to)|e-?mails? (?:from|to)|statements? (?:by|of|to)|remarks (?:by|of|to)|meetings? with|responses? (?:by|of|from|to)(?=[^.;]{0,200}questionnaire)|Article 7 [Rr]eports?,)/i

/** Where in a sentence a kind is named; -1 where none is. */
export function headWithin(text: string): number {
  return WITHIN.exec(text)?.index ?? -1
}
