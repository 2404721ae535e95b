import type { Span } from '../../text/span.js'
import { OUTLET, TELLS } from '../../vocabulary/citation-words.js'
import { ADDRESS, DATED, FINITE, LISTED, QUOTED_TITLE, SYMBOL, WORKS } from '../classify-footnote.js'

/** Where a verb stands that makes a sentence of the words; -1 where none does. The words are without quotations. */
export function verbAt(bare: string): number {
  const told = TELLS.exec(bare)?.index ?? -1
  const finite = FINITE.exec(bare)?.index ?? -1
  return told < 0 ? finite : finite < 0 ? told : Math.min(told, finite)
}

/** Words that open a sentence about something and no citation. */
const TELLING_START =
  /^(?:In|On|At|For|After|Before|Since|During|Of|With|Both|All|Some|Most|No|None|Another|Other|He|She|They|It|This|These|Those|There|Such|However|Also|Not|Only|Although|While|As|Among|About|Approximately|Including|Excluding|Notes by|Notes from|On file|Translation|Translated|Unofficial translation|Emphasis) /

/** Whether words without a verb name a source: a work, a date, a title, an address, or a name with its place. */
export function isSourcePart(words: string, bare: string): boolean {
  if (words.length <= 3) return false
  if (ADDRESS.test(words) || SYMBOL.test(words) || (QUOTED_TITLE.test(words) && /^[^“"]{0,120}[“"]/.test(words)))
    return true
  if (TELLING_START.test(bare)) return false
  return (
    (WORKS.test(bare) && /[,\d]|Report|questionnaire/.test(bare)) ||
    DATED.test(bare) ||
    LISTED.test(bare) ||
    (OUTLET.test(bare) && /\d{4}/.test(bare))
  )
}

/** What leads from a sentence into its source; what follows is the source. */
const LEAD =
  /\b(?:according to|drawn from|taken from|based on|quoted (?:in|from)|cited in|confirmed (?:in|by|to)|obtained from|provided (?:in|by)|supplied by|received from|reported in|stated in|noted in|available (?:at|from|in|on)|found (?:at|in|on)|published in|mentioned in|contained in|reprinted in|made in|see(?: also)?|as reported (?:in|by)|told to|in)[,:]? (?:an? |the |their |its |his |her )?(?=(?:[a-z]{1,15} ){0,2}(?:interviews? with|letters? (?:from|to|dated)|fax(?:es)? (?:from|to)|e-?mails? (?:from|to)|responses? (?:by|of|to|from)|reply|statements? (?:by|of)|Article 7|report|press release|questionnaire|database|[“"])|https?:|www\.)/i

/** The source that a sentence with a verb leads into: behind "according to the", up to its end; null for none. */
export function leadInto(words: string, bare: string): Span | null {
  const match = LEAD.exec(words) ?? titledLead(words)
  if (match === null) return null
  const start = match.index + match[0].length
  const rest = bare.slice(start)
  const isNamed =
    /\d{4}/.test(words.slice(start)) || ADDRESS.test(words.slice(start)) || /questionnaire|Article 7/i.test(rest)
  if (!isNamed) return null
  // the sentence may go on behind the date: "According to the Article 7 Report of 3 May 2000, there were none"
  const dated = DATED_END.exec(rest)
  const end = dated !== null && verbAt(rest.slice(dated[0].length)) >= 0 ? start + dated[0].length : words.length
  return { start, end }
}

/** A lead with the name of an author or publisher behind it, and then a title or a date: "reprinted in the Harbour Post". */
const NAMED_LEAD =
  /\b(?:drawn from|taken from|quoted in|cited in|reported in|published in|reprinted in|see(?: also)?),? (?:the )?(?=[A-Z])/

function titledLead(words: string): RegExpExecArray | null {
  const match = NAMED_LEAD.exec(words) ?? /^[Ff]or [^;.]{3,200}, see (?:the )?(?=[A-Z])/.exec(words)
  if (match === null) return null
  const rest = words.slice(match.index + match[0].length)
  return /^[^“"]{0,160}[“"]/.test(rest) || DATED.test(rest) || /\d{4}\)|\bpp?\. ?\d/.test(rest) ? match : null
}

/** Up to the end of the first year. */
const DATED_END = /^[^\d]{0,300}(?:\d{1,3}[^\d]{0,40}){0,6}?\b(?:19|20)\d{2}\b\)?/
