import { SIGN } from '../../view.js'

const T = SIGN.treaty
const D = SIGN.date
const P = SIGN.party

/** Verbs of handing in, as they stand before a report: `submitted`, `has provided`, `intends to file`. */
const GIVING =
  '(?:submit(?:ted|s|ting)?|re-?submit(?:ted|s|ting)?|provid(?:ed?|es|ing)|fil(?:ed?|es|ing)|deliver(?:ed|s|ing)?|hand(?:ed|s|ing)? (?:in|over)|sen[dt](?: in)?|sends|sending|present(?:ed|s|ing)?|produc(?:ed?|es|ing)|transmit(?:ted|s|ting)?|forward(?:ed|s|ing)?|turn(?:ed|s|ing)? in|lodg(?:ed?|ing)|made|issued?|deposit(?:ed|ing)?|received|submission of|(?:late|behind|overdue|in arrears) with)'
const MAKING =
  '(?:prepar(?:e|es|ing)|compil(?:e|es|ing)|finali[sz](?:e|es|ing)|draft(?:s|ing)?|completing|work(?:s|ing)? on|writ(?:e|ing)|drawing up)'

const TO_WHOM = `(?: (?:to|with) (?:the )?(?:UN|U\\.N\\.|United Nations|Secretary[- ]General|Depositary|treaty|${T})(?:['’]s)?(?: (?!its\\b|the\\b|a\\b|an\\b|on\\b|in\\b)[\\w’'-]{1,24}){0,4})?`
const WHEN = `(?:,? (?:on|in|by) (?:the )?${D},?)?`
const NO_ADJECTIVE =
  '(?:in|on|for|with|by|that|to|of|from|at|and|or|under|which|as|during|after|before|than|but|nor)\\b'

/** The verb right before a report, with what may stand between. */
export const VERB_BEFORE = new RegExp(
  `\\b(?:(${GIVING})|(${MAKING}))${WHEN}${TO_WHOM}${WHEN}(?: (?:a total|any|some|most|all|none|either|both) of)?(?: (?!${NO_ADJECTIVE})[\\w’'“”()${P}${T}-]{1,20}){0,6} \\(?$`,
  'i',
)

/** A report joined to the one before it: `, and its second on D`, `, but not its updates`. */
export const JOINED_BEFORE = new RegExp(
  `^(?:,|;)?(?: (?:and|but|or|nor|as well as|while|after|followed by|preceded by|in addition to|with))?( not)?(?: (?:also|later|then|again))?(?: (?!${NO_ADJECTIVE})[\\w’'-]{1,20}){0,4} $`,
  'i',
)

/** `neither have the updates`, `nor has its annual report`: the verb is that of the words before. */
export const NEITHER_BEFORE =
  /\b(?:nor|neither) (?:has|have|had|was|were|did) (?:(?:the|its|any|their|either) )?(?:[a-z-]{2,14} ){0,3}$/i

const AUX =
  '(?:was|were|is|are|has|have|had|will|would|did|does|shall|be|been|being|not|never|also|only|now|already|finally|first|still|long|yet|to|ever|soon|later|then|in fact|so far|now|due to|expected to|about to|ready to|[a-z]{3,12}ly)'
const AS_OF = `(?: ?(?:,|—)? ?(?:as of|by|until|on|in|at) (?:the )?(?:time of writing|early |mid-|late )?(?:the )?${D},?)?`
/** What is said of a report behind it. Group 1: handed in; 2: not there; 3: in the making; 4: to come. */
export const PREDICATE = new RegExp(
  `^[,)—–]? ?(?:(?:which|that|and|but|although|though|yet|it|they|this|these) ){0,3}${AS_OF} ?(?:it |they |(?:the )?(?:${P}|government) )?(?:${AUX} ){0,7}?(?:(followed(?= (?:on|in|by) ${D})|submitted|provided|filed|delivered|handed (?:in|over)|sent|presented|received|come in|came in|arrived|reached(?= (?:the )?(?:UN|United|Secretary|New York|Depositary))|came(?= (?:on|in) (?:the )?${D})|lodged|transmitted|forwarded|turned in|deposited|issued|come (?:from|out of|to)(?: (?:it\\b|(?:the )?${P}))?|go to|gone to|forthcoming from)(?! (?:to|with) (?:Landmine|the Monitor|ICBL|the ICBL|parliament))|(awaited|outstanding|missing|overdue|late(?= |[,.;]|$)|not (?:yet )?(?:available|ready))|(prepared|finali[sz]ed|finished|compiled|drafted|completed|in (?:preparation|the making|process)|under (?:preparation|way)|underway|being (?:prepared|written|worked on))|(forthcoming|available|ready|expected|pending))(?:\\b|(?<=${P}))`,
  'i',
)
