import type { SentenceView } from '../../view.js'
import { mentionsOf, SIGN } from '../../view.js'

const T = SIGN.treaty
const D = SIGN.date
const P = SIGN.party

/** A comma joins a bare date only: `due by D1, on D2` tells when it was handed in. */
const MORE = `(?:(?:,(?: the)?|,? (?:and|or)(?: (?:by|on|in|again|also|the)){0,3}) ${D}){0,8}`
/** `almost four months after the due date of D`. */
const AFTER =
  'almost|nearly|more|than|over|about|some|just|well|only|late|later|long|a|few|several|one|two|three|four|five|six|seven|eight|nine|ten|eleven|\\d{1,3}|days?|weeks?|months?|years?|after|past|before|behind|ahead'
/** `, which had been due by D1 and D2`, ` (due D)`, `, for which the date was D`, `, although it was due on D`. */
const DUE = new RegExp(
  `^[,;:]? ?[(—–]?(?:(?:which|that|those|and|but|although|though|even|for|whose|the|its|it|they|this|these|first|initial|one|original|originally|deadline|date|report|reports|submission|was|were|is|are|had|has|have|been|missing|having missed|thereby|again|both|fell|falls|will|be|become|becomes|now|next|long|already|of|in|by|under|treaty|${T}|${AFTER}) ){0,9}(?:due|overdue since|deadlines?|date|owed|expected|to come(?: from (?:the )?${P})?|to (?:be|have been) (?:submitted|handed in|filed|provided|delivered|sent)|should have been (?:submitted|handed in|filed|provided|delivered|sent))(?: to the (?:United Nations|UN))?(?: (?:to|be|handed|in|was|is|of|the|its|UN|submitted|originally|by|on|no|not|later|than|at|latest|falling|for|submission|before|a|year|earlier|as|of|date)){0,7} ${D}${MORE}[,)—–]?|^ (?:by|before|within|for) (?:the |its )?(?:(?:annual|treaty|[\\w-]{2,12}) )?(?:${D} deadline|deadline of (?:the )?${D})`,
  'i',
)
/** `, covering the period from D to D`, ` (for D)`, ` for calendar year D`, `, dated D`. */
const PERIOD = new RegExp(
  `^,? ?\\(?(?:(?:which|that|and|it) )?(?:for|covering|covers|covered|which covers|spanning|reporting on|dated|in respect of|on the period|of)(?: (?:the|calendar|period|periods|year|years|reporting|months?|from|between|of|activities|in|events)){0,6} ${D}(?:(?: (?:to|until|till|through|and)|,|,? and)(?: (?:the|from|in))? ${D}){0,4}(?: (?:calendar|reporting|fiscal))?(?: (?:years?|periods?))?\\)?`,
  'i',
)
/** When it was handed in: ` on D`, `, on D1, D2 and in D3`, ` (D)`. */
const WHEN = new RegExp(
  `^(?:,? and(?= (?:on|in) )|[,:])? ?\\(?(?:(?:including|with)(?: (?:the|its|a|an|one|most|recent|latest|last|reports?|updates?|submissions?)){0,4} )?(?:(?:only|(?:(?:more than|almost|nearly|over|about|some|well over|just|just over) )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|an?|several|\\d{1,3}) (?:year|month|week|day)s?(?: late(?:r)?,?)?|most recently|the (?:last|latest|most recent)(?: of them| one)?|late|again|finally|late,|early|back|promptly|as|instead|both|voluntarily) ){0,3}(?:on|in|by|at|before|${D}(?= ?\\)))? ?(?:the )?${D}(?:(?:,|,? and)(?: (?:on|in|again|also|the|most recently|lastly|finally)){0,3} ${D}){0,8}\\)?`,
  'i',
)
/** What may stand between: to whom, of whom, in what language. */
const ASIDE = new RegExp(
  `^(?: (?:of|to) (?:its|the) (?:initial |first )?Article 7 reports?\\b| (?:(?:to|with|at) )?(?:the )?(?:UN|U\\.N\\.|United Nations|Secretary[- ]General|Depositary|treaty|${T})(?:['’]s)?(?: (?!on\\b|in\\b|for\\b|by\\b|but\\b|and\\b|as\\b|was\\b|has\\b|is\\b|due\\b|had\\b|were\\b|have\\b|which\\b|that\\b|covering\\b)[\\w’'-]{1,24}){0,6}| (?:of|from|by) (?:the )?${P}| (?:in|at) (?:New York|Geneva|the UN Secretariat|(?:the )?UN [Hh]eadquarters)(?: in New York)?(?= on )| (?:that|which) [^,;.${D}]{0,40}?(?:requires?|owes?|owed)(?: (?:of|under|in|as|by|a|the|it|Article|7|State|Party|states|to|${T}|${P}))*| (?:as )?(?:required|called for|mandated) (?:(?:by|under|in) )?(?:the )?(?:(?:${T} )?Article (?:7|VII)(?: of the ${T})?|${T})| (?:after|since|following) (?:the |its )?(?:${T}(?:['’]s)? )?entry into force(?: (?:of|for) (?:the )?(?:country|${T}|${P})){0,2}| (?:annually |each year |every year )?(?:since|from)(?: then| (?:the )?${D}(?: onwards?)?)?(?=,)|, as required(?=,? )|,? ?(?:written|drawn up|prepared) in (?:[A-Z][a-z]{3,12}|${P})(?: and)?| (?:yet|so far|to date|late|on time|as required|voluntarily|annually|regularly|each year|every year)(?![\\w-]))`,
)

/** Which of several it is: `, the second report in all,`. */
const WHICH = new RegExp(
  `^, (?:its|the|an?|only the) (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|only) [^,;.${D}]{2,40}(?=, )`,
)

/** Dates beside a report or its verb, and where the words that tell them end. */
export interface Around {
  readonly dues: readonly string[]
  readonly dates: readonly string[]
  /** The day that the report itself bears: `, dated D`. */
  readonly borne: readonly string[]
  /** A finite verb says that it is still to come: `is due by D`. */
  readonly pending: boolean
  /** Where the last of the dates ends; -1 where there is none. */
  readonly told: number
  /** Where the words about the report end. */
  readonly end: number
}

/**
 * Reads on from `at` as long as the words tell what a report is due by, covers, or was handed in on. `several` says that
 * more than one is spoken of: `two reports were submitted, on D1 for D2, and on D3 for D4`.
 */
export function readAround(view: SentenceView, at: number, withDates: boolean, several = false): Around {
  const dues: string[] = []
  const dates: string[] = []
  const borne: string[] = []
  let told = -1
  let pending = false
  let end = at
  const datesIn = (length: number): string[] =>
    mentionsOf(view, 'date', end, end + length).map(({ mention }) => mention.date)
  for (let round = 0; round < 8; round++) {
    const rest = view.masked.slice(end, end + 240)
    const due = DUE.exec(rest)
    const when = due === null && withDates ? WHEN.exec(rest) : null
    const step = due ?? when ?? PERIOD.exec(rest) ?? ASIDE.exec(rest) ?? WHICH.exec(rest)
    if (step === null || step[0] === '') break
    if (due !== null) {
      dues.push(...datesIn(due[0].length))
      // the last day that a treaty allows is no day on which anything is to be expected
      if (/\b(?:is|are|will be|falls|becomes) (?:\w{1,20} ){0,2}due (?!(?:\w{1,20} )?(?:not|no) later)/i.test(due[0]))
        pending = true
    } else if (/\bdated /.test(step[0])) {
      borne.push(...datesIn(step[0].length))
    } else if (when !== null) {
      // a second date, told in another place, is of something else; not where several were handed in
      if (dates.length > 0 && !(several && /^,? and\b/i.test(when[0]))) break
      dates.push(...datesIn(when[0].length))
    }
    end += step[0].length
    if (due !== null || when !== null) told = view.masked.lastIndexOf(D, end - 1) + 1
  }
  return { dues, dates, borne, pending, told, end }
}
