import { headOf } from '../../modality.js'
import type { Site } from '../../rule.js'
import { SIGN } from '../../view.js'

/** What the words around a statement make of it. */
export interface Frame {
  /** `there is no evidence that`, `it is not believed that`, `denied that`. */
  readonly denied: boolean
  readonly hedged: boolean
  /** `it is not known whether`. */
  readonly unknown: boolean
  /** The clause that tells it begins here in the masked text. */
  readonly start: number
}

/** The text does not state outright what such words go with. */
const HEDGE =
  /\b(?:believe[ds]?|thought|presumed|assumed|reportedly|allegedly|alleg(?:ed|es|ations?)|apparently|appears?|appeared|seems?|seemed|possibl[ey]|probabl[ey]|perhaps|presumably|supposedly|suppos(?:ed|es)|suspect(?:s|ed)|suspicions?|rumou?r(?:s|ed)?|(?:is|are|was|were|been) (?:not |now |also |widely )?(?:known|said|reported|considered|understood|estimated|claimed)(?: ever)? (?:to|have)|known (?:if|to)|it (?:is|was|has been) (?:said|reported|claimed|estimated|known)|unconfirmed|(?:un)?likely|(?:media|press|news(?:paper)?|some|unconfirmed|other|various|several) (?:reports|accounts|sources)|(?<!\bArticle \d )reports (?:of|indicate|suggest)|(?<!(?:\bArticle \d|\ue005|\b(?:it|he|she|they|also|again|now|further|consistently|government|ministry|country|state|army|military|authority|cent(?:er|re))) )reports that|(?:indications?|evidence|signs) (?:that|of)|accus(?:ed|es|ations?)|according to (?:media|press|some|opposition|rebels?)|as far as (?:is|can)|not aware|unaware|knows? of no|knew of no)\b/i
/** `As far as is known, it`: said of the whole sentence. */
const IN_FRONT =
  /^\W{0,2}(?:as far as (?:is|can be)|reportedly|allegedly|apparently|according to (?:press|media|news|some|unconfirmed)) ?[^,]{0,40},/i
/** `there is no evidence that`, `Landmine Monitor has not found any indication of`. */
const NO_EVIDENCE =
  /\b(?:no|nor any|nor (?:is|are|was|were|has|have|had) there(?: been)?(?: any)?|not (?:\w{1,20} ){0,2}any|little|without|never (?:been )?any) (?:[a-z-]{1,20} ){0,4}?(?:evidence|indications?|reports?|records?|signs?|information|allegations?|accusations?|confirmation|suggestions?|proof|knowledge|instances?|cases?|claims?|accounts?)\b/i
const NOT_BELIEVED =
  /\b(?:not|never|nor) (?:\w{1,20} ){0,2}(?:believed?|thought|think|known?|considered|assumed|reported|likely|appear|seem|suspected|alleged|aware)\b|\b(?:unlikely|unaware|knows? of no|knew of no|doubt(?:ed|ful|s))\b/i
const DENIES = /\b(?:denied|denies|deny|denying|rejects|rejected|refuted|refutes)\b/i
const NOT_KNOWN =
  /\b(?:un(?:known|clear|certain|sure)|not (?:\w{1,20} ){0,3}(?:known?|clear|certain|sure|say|said|state|stated|confirm|confirmed|disclosed?|reveal|revealed|indicated?|determined?|established?)|nor (?:is|was|has) it (?:\w{1,20} ){0,2}(?:known|clear|certain|said)|no (?:\w{1,20} ){0,3}(?:information|indication|data|details?|confirmation|word)|unable to|cannot|declin(?:es|ed) to|refus(?:es|ed) to|remains to be)\b/i
const NOT_KNOWN_AFTER =
  /^[^;]{0,200}\b(?:is|are|was|were|remains?|has|have) (?:(?:still|therefore|also|currently|yet) )?(?:not (?:yet |been )*(?:known|clear|certain|disclosed|revealed|determined|established|confirmed)|yet to be (?:made |fully )?\w{1,16}|unknown|unclear|uncertain)\b/i
/** What is asked for, promised or made sure is not said to be. */
const WANTED =
  /\b(?:urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|for|upon)|request(?:s|ed)?|demand(?:s|ed)?|propos(?:e|es|ed)|recommend(?:s|ed)?|hop(?:e|es|ed)|wish(?:es|ed)?|pledg(?:e|es|ed)|promis(?:e|es|ed)|ensur(?:e|es|ed|ing)|guarantee[sd]?|requir(?:e|es|ed|ing)|provid(?:es|ed|ing)|stipulat(?:es|ed)|decree[sd]?|prohibit\w{0,14}|law|bill|fear(?:s|ed)?|warn(?:s|ed)?|concern(?:s|ed)?|possibility|risk|danger|likelihood)\b[^,;]{0,40}$/i
const INSISTS = /\binsist(?:s|ed|ing)?\b[^,;]{0,40}$/i
const SUBJUNCTIVE = /\bbe (?:\w{1,14} )?$|(?<!\b(?:do|does|did|has|have|had|is|are|was|were|would|could)) not $/i
const ASKING = /^(?:if|whether)$/
const OPEN = /^(?:unless|until|once|before|so that|when)$/
const FIRST_WORD = /^[^\w\ue000-\ue0ff]{0,3}(?:([Ww]hether|[Ii]f)|[Uu]nless|[Uu]ntil|[Oo]nce|[Ww]hen|[Ss]hould)\b/

const UNTIL_TIME =
  /^[^\w\ue000-\ue0ff]{0,3}[Uu]ntil (?:(?!it\b|they\b|all\b)[^,;]{1,60}, |(?:that|this|then)\b(?: (?:day|date|time|year|month|moment)\b)?)/

/** Reads the words around the statement whose verb begins at `from`; null where they leave it unstated. */
export function frameOf(site: Site, from: number): Frame | null {
  const { clauses, view } = site
  const { masked } = view
  if (masked.endsWith('?')) return null
  const own = Math.max(0, clauses.indexOf(site.clauseAt(from)))
  const head = headOf(masked, clauses, own)
  let first = head
  let asked = false
  for (; first >= 0; first--) {
    const clause = clauses[first]
    if (clause === undefined) break
    const { joint, bare } = clause
    // `Until the cease-fire of 1991, mines were laid`
    const inTime = UNTIL_TIME.test(masked.slice(clause.start, from))
    const opening = inTime ? null : FIRST_WORD.exec(masked.slice(clause.start, clause.start + 20))
    if (ASKING.test(joint) || opening?.[1] !== undefined) asked = true
    // `in 2012, when mines were destroyed`: the time is told, and what came to pass then
    else if (joint === 'when' && masked.slice(0, clause.start).trimEnd().replace(/,$/, '').endsWith(SIGN.date)) break
    else if ((OPEN.test(joint) && !inTime) || opening !== null) return null
    if (first === 0 || !(joint === 'that' || ASKING.test(joint) || (bare && joint === ','))) break
  }
  first = Math.max(0, first)
  const start = clauses[head]?.start ?? 0
  const matrix = masked.slice(clauses[first]?.start ?? 0, start)
  const words = masked.slice(clauses[first]?.start ?? 0, from)
  if (asked) {
    const unknown = NOT_KNOWN.test(words) || NOT_KNOWN_AFTER.test(masked.slice(from))
    return unknown ? { denied: false, hedged: false, unknown: true, start } : null
  }
  if (clauses[head]?.joint === 'that' && WANTED.test(matrix)) return null
  // `insisted that no mines be used`: what is wanted; `that it uses none`: what is said
  if (INSISTS.test(matrix) && SUBJUNCTIVE.test(masked.slice(start, from))) return null
  const evidence = NO_EVIDENCE.test(words)
  const denies = DENIES.exec(matrix)
  const denied = evidence || NOT_BELIEVED.test(matrix) || denies !== null
  // `denied allegations that`: what is denied is denied outright, however it was alleged
  const hedging = denies === null ? words : words.slice(0, denies.index)
  return { denied, hedged: evidence || HEDGE.test(hedging) || IN_FRONT.test(masked), unknown: false, start }
}

/** Whether the words of a statement hedge: `reportedly`, `is thought to`. */
export function hedges(words: string): boolean {
  return HEDGE.test(words)
}
