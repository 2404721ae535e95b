import { matchesOf } from '../text/matches.js'
import { MONTH } from '../vocabulary/months.js'
import { AUXILIARY_VERB, VERB } from '../vocabulary/verbs.js'
import { SIGN } from './view.js'

/** A clause of a masked sentence. */
export interface Clause {
  readonly start: number
  readonly end: number
  /** What joins it to the clause before: `and`, `but`, `nor`, `or`, `,`, `;`, `which`, ...; empty for the first. */
  readonly joint: string
  /** It begins with its verb, so that it shares the subject (and it may share the negation) of the clause before. */
  readonly bare: boolean
}

/** Words at which a clause may begin. */
const CONJUNCTION =
  '\\b(?:(?<!\\b(?:all|nothing|anything) )but|while|whilst|whereas|although|though|nor|because|which|who|whose|whereby|until|when|if|unless|whether|so that|(?<!\\bwell )as|(?<!\\b(?:in|to|for|of|at|on|by|from|with) )that|and|or|(?:after|before)(?= \\w{1,20}ing\\b)|since(?= (?:the )?\\ue005)|(?<=, )yet)\\b'
/**
 * Such words with a comma or a space before them, and signs at which a clause may begin. Each way begins with another
 * sign, so that most places are passed at a glance; with `,? ?` in front it takes twice as long.
 */
const JOINT = new RegExp(`;|:|(?:(?<!\\d)[—–]|[—–](?!\\d))|,(?: ?${CONJUNCTION})?| ${CONJUNCTION}|${CONJUNCTION}`, 'gi')

const ADVERB =
  '(?:also|then|later|subsequently|thus|thereby|accordingly|again|formally|finally|similarly|therefore|hence|now|still|only|soon|already|officially|not|yet|never|since|reportedly|in turn|in any case|so far|in fact|to date|both|either|neither)'
/** A date or a place in front of the subject. */
const FRONTED = `(?:(?:both |only )?(?:on|in|by|since|from|after|during|at|to|for|through|throughout|between|over) [^,;]{1,90}?,? )?`
const SUBJECT = `(?:it|its|we|our|my|they|the|this|that|these|an?|his|her|their|he|she|all|some|both|another|no|none|neither|there|officials?|\\d[\\d,]{2,10}(?= (?:\\p{L}{1,20} )?mines)|${SIGN.party}|${SIGN.treaty}|${SIGN.meeting})`
/** A predicate right at the beginning: `ratified on`, `has not yet`, `subsequently voted`. */
const BARE = new RegExp(`^,? ?(?:${ADVERB},? ){0,3}${VERB}\\b`, 'i')
/** `in Oslo, Norway in D after the treaty was adopted`: a country behind its city is no subject. */
const NO_PLACE = `(?!${SIGN.party} (?:in|on) (?:the )?${SIGN.date} (?:after|before|when|where|while|that|which)\\b)`
/** A subject of a few words and its verb: `on D the treaty entered`, `its instrument of ratification was`. */
const WITH_SUBJECT = new RegExp(
  `^,? ?[“"]?(?:${ADVERB},? ){0,2}${FRONTED}${NO_PLACE}${SUBJECT}(?:['’]s)?(?: [\\p{L}\\p{N}'’“”\\ue001-\\ue006-]+){0,7}? (?:${ADVERB} ){0,2}${VERB}\\b`,
  'iu',
)
/** What a comparing or reporting conjunction must be followed by to begin a clause: `as it had`, `as in 1997`. */
const AS_CLAUSE = new RegExp(`^ (?:it|they|he|${SIGN.party}|(?:was|were|did|had|has|is|in|on|to|with) )`, 'i')
const THAT_CLAUSE = new RegExp(`^ (?!${MONTH}\\b)(?:${SUBJECT}(?!\\w)|[A-Z])`, 'i')
const INVERTED = new RegExp(`^ (?:${AUXILIARY_VERB})\\b`, 'i')

/** `Though not present at the meeting in D, it came to the next`. */
const ABSENCE =
  /^\W{0,2}(?:(?:though|although|while) )?(?:not |again )?(?:present|absent|represented|(?:itself |yet )*an? (?:state )?party)\b/i
/** A relative clause has a verb, whether it is known here or not. */
const RELATIVE = /^(?:which|who|whose|whereby)$/
/** `though merely as an observer`: a clause without a verb. */
const CONCESSION = /^(?:but|though|although)$/
const ROLE = /\b(?:as|only|merely|just)\b/i
const HAS_VERB = new RegExp(`\\b${VERB}\\b`, 'i')

const WINDOW = 160

/** Divides a masked sentence into its clauses, in order; together they cover it. */
export function findClauses(masked: string): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  let body = 0
  let joint = ''
  const close = (end: number): void => {
    clauses.push({ start, end, joint, bare: joint !== '' && BARE.test(masked.slice(body, body + WINDOW)) })
  }
  for (const match of matchesOf(masked, JOINT)) {
    // `(two killed; three injured)`: an insertion is no clause
    if (/[;:]/.test(match[0]) && isInBrackets(masked, match.index)) continue
    const word = match[0].replace(/^,? ?/, '').toLowerCase() || ','
    const after = match.index + match[0].length
    if (masked.slice(body, match.index).trim() === '') {
      // a conjunction right behind the sign that began the clause names its joint: `; and`
      if (word !== ',') joint = CONCESSION.test(joint) ? joint : word
      body = after
      continue
    }
    // `On 1 July 2005, it acceded`: what has no verb is no clause
    const chunk = masked.slice(body, match.index)
    if (
      /^(?:,|and|or)$/.test(word) &&
      !HAS_VERB.test(chunk) &&
      !(CONCESSION.test(joint) && ROLE.test(chunk)) &&
      !ABSENCE.test(chunk) &&
      !RELATIVE.test(joint)
    )
      continue
    if (!beginsClause(word, masked.slice(after, after + WINDOW))) continue
    close(match.index)
    start = match.index
    body = after
    joint = word
  }
  close(masked.length)
  return clauses
}

/** Whether a bracket that closes behind this place was opened before it. */
function isInBrackets(masked: string, at: number): boolean {
  const open = masked.lastIndexOf('(', at)
  if (open < 0 || masked.lastIndexOf(')', at) > open) return false
  return masked.indexOf(')', at) > 0
}

function beginsClause(joint: string, right: string): boolean {
  switch (joint) {
    case ';':
    case ':':
    case '—':
    case '–':
    case 'but':
    case 'while':
    case 'whilst':
    case 'whereas':
    case 'although':
    case 'though':
    case 'because':
    case 'which':
    case 'who':
    case 'whose':
    case 'whereby':
    case 'when':
    case 'if':
    case 'unless':
    case 'whether':
    case 'so that':
    case 'until':
    case 'after':
    case 'before':
    case 'since':
      return true
    case 'as':
      return AS_CLAUSE.test(right)
    case 'that':
      return THAT_CLAUSE.test(right)
    case 'nor':
      return INVERTED.test(right) || BARE.test(right)
    default:
      return BARE.test(right) || WITH_SUBJECT.test(right)
  }
}
