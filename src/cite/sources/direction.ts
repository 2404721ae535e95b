import type { CitedSource } from '../../schema/index.js'
import { matchesOf } from '../../text/matches.js'
import type { Span } from '../../text/span.js'
import { OCCASION } from '../../vocabulary/citation-words.js'

/** From whom and to whom a message, an interview or a statement went, as places in the citation. */
export interface Direction {
  readonly author: Span | null
  readonly recipient: Span | null
  /** On whose behalf the author wrote. */
  readonly behalf: Span | null
  /** Where the words after the head name nobody: "Interview, Malabo". */
  readonly rest: Span | null
}

/** After these words "to" belongs to an office: "Ambassador to Norway", "Secretary to the Government". */
const OFFICE_TO =
  /(?:Representative|Ambassador|Mission|Commissioner|Advis[eo]r|Delegation|Delegate|Envoy|[Aa]ssistant|Observer|Consul|Attach[eé]|Counsell?or|Aide|according|related|provided)(?:,? [A-Z(][\w)]{0,20}| of [A-Z][\w]{2,20}(?: [A-Z]\w{2,20})?| for [A-Z]\w{2,20})?,?$/
/** Before these words too: "Mission of Tonga to the UN". */
const TO_OFFICE =
  /^(?:the )?(?:UN\b(?! Secretar| Mine| Department| Office| Sec)|U\.N\.|United Nations|OAS\b|OSCE|NATO|European Union|EU\b|AU\b|Conference on Disarmament|CD\b|Government\b|Cabinet\b|President\b|Prime Minister\b|Permanent\b)/

/** To these a letter goes, whatever stands before "to". */
const READERS = /^(?:the )?(?:Landmine Monitor|Cluster Munition Monitor|Monitor|LM|ICBL|HRW|CMC|Human Rights Watch)\b/

/** Reads who and to whom after a head. `nesting` hides what stands in brackets; `stop` is where the parts end. */
export function directionOf(plain: string, from: number, type: CitedSource['type']): Direction {
  const isInterview = type === 'interview' || type === 'meeting'
  const isStatement = type === 'statement'
  const opening =
    /^ ?(?:\([^)]{0,60}\) ?)?,? ?(with|between|from|to|by|of|for|sent to|sent by|sent from|received from|made by|made to|delivered by|given by|completed by|submitted by|provided by|on behalf of|dated)\b ?/i.exec(
      plain.slice(from, from + 90),
    )
  const nobody = { author: null, recipient: null, behalf: null, rest: { start: from, end: plain.length } }
  if (opening === null) {
    // "Interview, M. Zola, Minister": only a speaker may stand behind a comma
    if (plain.charAt(from) !== ',') return fromLater(plain, from) ?? nobody
    return (
      fromLater(plain, from) ??
      (isInterview ? { ...nobody, author: { start: from + 1, end: plain.length }, rest: null } : nobody)
    )
  }
  const at = from + opening[0].length
  const word = (opening[1] as string).toLowerCase()
  if (word === 'dated') return fromLater(plain, at) ?? nobody
  if (word === 'to' || word === 'sent to' || word === 'made to') return toFirst(plain, at)
  const on = linkIn(plain, at, BEHALF)
  // "the Ambassador who signed on behalf of his state" wrote on nobody's behalf
  const behalf = on !== null && / who /.test(plain.slice(at, on.start)) ? null : on
  const to = isInterview ? null : toIn(plain, at, isStatement)
  const authorEnd = Math.min(to?.start ?? plain.length, behalf?.start ?? plain.length)
  return {
    author: { start: at, end: authorEnd },
    recipient:
      to === null
        ? null
        : { start: to.end, end: behalf !== null && behalf.start > to.end ? behalf.start : plain.length },
    behalf:
      behalf === null
        ? null
        : { start: behalf.end, end: to !== null && to.start > behalf.end ? to.start : plain.length },
    rest: null,
  }
}

const FROM = /,? (?:from|by|sent by|signed by|completed by|submitted by|delivered by|made by|provided by) (?!\d)/
const FOR = /, for (?:the )?(?=[A-Z])/
const BEHALF = /,? on behalf of (?:the )?/
const TO = /,? to (?!\d{1,2} |\d{4}[,.) ]{1,2}(?![A-Z][a-z]))/g

function linkIn(plain: string, from: number, pattern: RegExp): Span | null {
  const match = pattern.exec(plain.slice(from))
  return match === null ? null : { start: from + match.index, end: from + match.index + match[0].length }
}

/** The first "to" that is none of an office. */
function toIn(plain: string, from: number, toOccasion = false): Span | null {
  for (const match of matchesOf(plain.slice(from), TO)) {
    const start = from + match.index
    const end = start + match[0].length
    const isSet = match[0].startsWith(',')
    const after = plain.slice(end, end + 40)
    if (
      !isSet &&
      !READERS.test(after) &&
      (OFFICE_TO.test(plain.slice(Math.max(from, start - 80), start)) || TO_OFFICE.test(after))
    )
      continue
    // a statement goes to an occasion; "High Commissioner to Canada" is a speaker
    if (toOccasion && !OCCASION.test(plain.slice(end, end + 80).split(',', 1)[0] as string)) continue
    if (/^[a-z]/.test(after) && !/^(?:the|an?|its|his|her) /.test(after)) continue
    return { start, end }
  }
  return null
}

function toFirst(plain: string, at: number): Direction {
  const from = linkIn(plain, at, FROM) ?? null
  const behalf = linkIn(plain, at, BEHALF) ?? (from === null ? linkIn(plain, at, FOR) : null)
  const recipientEnd = Math.min(from?.start ?? plain.length, behalf?.start ?? plain.length)
  return {
    author:
      from === null
        ? null
        : { start: from.end, end: behalf !== null && behalf.start > from.end ? behalf.start : plain.length },
    recipient: { start: at, end: recipientEnd },
    behalf:
      behalf === null
        ? null
        : { start: behalf.end, end: from !== null && from.start > behalf.end ? from.start : plain.length },
    rest: null,
  }
}

/** "Letter dated 3 May 2001 from the port", "Letter, 3 May 2001, to the port": who stands further on. */
function fromLater(plain: string, at: number): Direction | null {
  const from = linkIn(plain, at, FROM)
  const to = toIn(plain, at)
  if (from === null) return to === null ? null : toFirst(plain, to.end)
  if (to !== null && to.start < from.start) return toFirst(plain, to.end)
  return {
    author: { start: from.end, end: to?.start ?? plain.length },
    recipient: to === null ? null : { start: to.end, end: plain.length },
    behalf: null,
    rest: null,
  }
}
