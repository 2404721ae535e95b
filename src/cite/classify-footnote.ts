import type { Footnote } from '../schema/index.js'
import { findSentences } from '../text/sentences.js'

/** What a note says of itself, before any chain is followed. */
export interface NoteClass {
  readonly kind: Footnote['kind']
  readonly how: 'ibid' | 'see' | null
  /** The label that a "see note" names; null for Ibid. and for notes that point nowhere. */
  readonly target: string | null
  /** It names more than one source, so that an Ibid. after it is ambiguous. */
  readonly several: boolean
}

/** `Ibid.` `Ibid, p. 3.` `Id.` `Same as above.` at the head of a note; also `Ibíd.`, `Ibídem`. */
const IBID = /^(?:ib[ií]d(?:em)?\b|id\.(?:,| |$)|idem\b|same (?:as )?(?:above|source|interview|letter)\b)/i
/** What other languages say for it, where nothing but a place in the source follows: `Там же, с. 3.` Not `Isto tako`. */
const IBID_ELSEWHERE =
  /^(?:там (?:же|само)|isto|ebd|ebenda|(?:المرجع|المصدر) (?:نفسه|ذاته)|同上|同注)(?=\s?[.,;،。]|\s?$)/iu
/** `See footnote 2 above`, `see note 3`, `supra note 4`, `Same as note 1`. */
const SEE =
  /\b(?:see|supra|as in|same as|cf\.?|op\.? cit\.?,?)[, ]{1,2}(?:also )?(?:above,? )?(?:(?:foot|end)?notes?|fn\.?|n\.) ?(?:no\. ?)?(\d{1,6})\b/i
export const WORKS =
  /\b(?:interviews?|letters? (?:to|from|by|of|dated)|e-?mails?|fax(?:es)?|facsimile|telephone|correspondence|questionnaires?|statements? (?:by|of|to|made|from)|remarks|press (?:release|conference|statement|report)|reports?\b|communication|note verbale|memorandum|article 7|article 13|form [a-j]\b|resolution|decree|act no|law no|law n|gazette|database|annual report|document|declaration|meetings? with|notes (?:by|from|taken)|list of participants|website|briefing|brochure|news|agency|agence|reuters|times|journal|review|magazine|newspaper|radio|proceedings|transcript|speech|presentation|response|reply|records?|information (?:provided|from|supplied)|convention text|treaty series|human rights watch|hidden killers|landmine monitor)\b/i
export const ADDRESS = /https?:|www\.|\b[a-z]+\.(?:org|com|net|int|gov)\b/i
export const SYMBOL = /\b[AS]\/(?:RES\/|C\.\d\/)?\d{2}\b|\bA\/\d{2}\/|\bCD\/|\bGA\//
export const QUOTED_TITLE = /[“"][^“”"]{5,200}(?<=[,.])[”"]/
/** A date at the end of a sentence without a verb is how a source closes. */
export const DATED =
  /\b(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:\d{1,2}, )?\d{4}\b/
/** A verb that makes a sentence of its own; participles (`Letter dated`, `Report received`) do not. */
export const FINITE =
  /\b(?:is|are|was|were|has|have|had|does|did|do|will|would|can|could|may|might|must|gave|gives|came|went|took|remains?|refers?|means|counts?|covers|gives|shows|contains|includes|concerns|deals|follows|bears|carries)\b|^Landmine Monitor [a-z]{2,20}ed\b|^[A-Z][a-z]+ (?:passed|adopted|approved|ratified|declared|decided|refused|asked|denied|claimed|rejected|announced)\b|^(?:He|She|It|They|We|This|These|Those|Both|The [a-z]{2,20}) [a-z]{2,20}(?:ed|s)\b/
/** `Interview with a diplomat who did not wish to be named, Oslo`: whom a source is from may be told by a clause. */
const OF_SOMEBODY = / who [^,;.]{1,80}(?=,)/
/** A sentence that says where something comes from. */
const SOURCED =
  /\b(?:according to|drawn from|taken from|based on|quoted (?:in|from)|cited in|confirmed (?:in|by|to)|obtained from|provided (?:by|to)|supplied by|received from|told (?:Landmine Monitor|the Monitor|HRW|ICBL|LM)|forwarded (?:by|to)|in an? (?:interview|letter|e-?mail|fax)|as (?:reported|stated) in|response to (?:the |a )?(?:\w+ ){0,3}questionnaire)\b/i

/** A date, a page, an address or a title: what makes a source one that can be found. */
const WHOLE = new RegExp(`${DATED.source}|${ADDRESS.source}|${QUOTED_TITLE.source}|\\bpp?\\. ?\\d`, 'i')

/** How much of a note its Ibid. takes, with the stop and comma behind it; 0 where it opens with none. */
export function ibidLength(text: string): number {
  const head = (IBID.exec(text) ?? IBID_ELSEWHERE.exec(text))?.[0].length ?? 0
  let end = head
  while (head > 0 && end < text.length && '.,'.includes(text.charAt(end))) end++
  return end
}

/** Tells whether a note names a source, points at another note, or only comments. */
export function classifyNote(text: string): NoteClass {
  if (IBID.test(text) || IBID_ELSEWHERE.test(text))
    return { kind: 'reference', how: 'ibid', target: null, several: false }
  const see = SEE.exec(text)
  const rest = see === null ? text : text.slice(0, see.index) + text.slice(see.index + see[0].length)
  // beside a pointer, a source is one that could be found without it
  const source = see === null ? namesSource(rest) : namesSource(rest) && WHOLE.test(rest)
  if (see !== null && !source) return { kind: 'reference', how: 'see', target: see[1] as string, several: false }
  return { kind: source ? 'source' : 'comment', how: null, target: null, several: source && namesSeveral(text) }
}

/** A source is a fragment without a verb, a sentence that says where something comes from, or an address or title. */
function namesSource(text: string): boolean {
  if (ADDRESS.test(text) || SYMBOL.test(text) || QUOTED_TITLE.test(text) || SOURCED.test(text)) return true
  return partsOf(text).some(
    (part) =>
      part.length > 3 &&
      !FINITE.test(part.replace(OF_SOMEBODY, '')) &&
      (WORKS.test(part) || DATED.test(part) || LISTED.test(part)),
  )
}

/** The sentences of a note, and the parts of a list of sources within them. */
function partsOf(text: string): string[] {
  return findSentences(text).flatMap(({ start, end }) => text.slice(start, end).split('; '))
}

/** A name or title with its place: `UN Treaty Section, “Status”`, `Convention Text, Article 5`. */
export const LISTED = /^[“"A-Z][^,]{2,80}, /

/** Sources of one note are set apart by semicolons, or each begins a sentence with its own kind. */
const NEXT_SOURCE =
  /(?:[;.] (?:and )?|, and )(?:see (?:also )?)?(?:telephone )?(?:interviews? with|letters? (?:to|from)|e-?mails? (?:to|from)|fax(?:es)? (?:to|from)|statements? by|remarks (?:of|by)|[“"][A-Z])/i

function namesSeveral(text: string): boolean {
  return NEXT_SOURCE.test(text.slice(4))
}
