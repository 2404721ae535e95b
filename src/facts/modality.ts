import type { Modality } from '../schema/index.js'
import { matchesOf } from '../text/matches.js'
import type { Clause } from './clauses.js'

/** How a clause puts what its verb says. `open` is a condition, a question or an appeal: nothing is stated. */
export type Mood = Modality | 'open'

/** Denies what follows it. Not `not only`; `no` only before a noun that does the denied thing. */
const NEGATION =
  /(?:n['’]t|\b(?:not(?! only\b)|never|neither|nor|none|nobody|no|yet to|still to|remains? to|cannot|unable to|fail(?:s|ed|ing)? to|failure to|declin(?:es|ed|ing) to|refus(?:es|ed|ing) to|refrain(?:s|ed)? from|without|instead of|rather than|short of|away from|at no time|prevent(?:s|ed|ing)? \S{1,30}(?: \S{1,20}){0,3} from|ineligible to|unwilling to|reluctant to|no plans? to|not? intend|barred from|remains? un))\b/gi
const NOT_NEGATION =
  /\b(?:no doubt|no longer only|not only|if not|whether or not|no later than|not later than|no fewer|no less|no more than|none other|nothing but|no\.? ?\d{1,6})\b/gi

/** Puts what follows it into the future or into somebody's intention. */
const PLAN =
  /\b(?:will|would|shall|should|may|might|could|can|intends?|intended|intending|intent|intention|plans?|(?<!\d )planned|planning|goal|target|means to|meant to|expects?|expected|expecting|hopes?|hoped|hoping|aims?|aimed|wish(?:es|ed)?|willing(?:ness)?|ready|readiness|prepar(?:es?|ed|ing|ations?)|promis(?:es?|ed|ing)|pledg(?:es?|ed|ing)|commit(?:s|ted|ment)?|undertaken|consider(?:s|ed|ing|ation)?|about to|process of|way to|steps?|move(?:s|d)? to|moving to|decided|decision(?! \d)|resolved|agreed to|desires?|interest(?:ed)? in|likely|soon|shortly|going to|propos(?:es?|ed|al|als)|recommend(?:s|ed)?|looks? forward|looking forward|seek(?:s|ing)?|sought|working to|works to|wants?|eager|keen|set to|due to|on track to|ought to|is to|are to|was to|were to|in order to|towards?)\b/gi

/** An intention or a plan, and not a mere possibility: `could`, `should`, `may`. */
const INTENT =
  /\b(?:goal|aim of|target|will(?! be (?:problematic|difficult|hard|impossible))|intends?|intended|intending|intent|intention|plans?|planned|planning|means to|meant to|expects?|expected|hopes?|hoped|hoping|aims?|wish(?:es)?|promis(?:es?|ed)|pledg(?:es?|ed)|decided|decision|resolved|agreed to|desires?|looks? forward|looking forward|seek(?:s|ing)|wants?|eager|keen|set to)\b/i

/** Whether words speak of an intention outright. */
export function intends(words: string): boolean {
  return INTENT.test(words)
}

/** A condition, a question or an appeal to others. */
const OPEN =
  /\b(?:whether|if|unless|were it to|should it|urg(?:es?|ed|ing)|call(?:s|ed|ing)? (?:on|upon|for)|invit(?:es?|ed|ing)|encourag(?:es?|ed|ing)|appeal(?:s|ed|ing)?|press(?:ed|ing)|lobb(?:y|ied|ying)|persuad(?:e|ed|ing)|asked|ask|before(?! (?:that|this|then),)|until|in favor of|importance of|benefits of|need (?:to|for)|requires?|required|how to|means that|question of|subject of|issue of|matter of|encouraged|universali[sz]ation|obstacles? to|impediments? to|reasons? (?:for|not to|why)|explanation)\b/gi

/** `Should this government fail to ratify`, `Had it signed in time`. */
const INVERTED_IF = /(?:^[^\p{L}]{0,4}|[“"])(?:should|were|had) (?:this|the|it|we|they|\ue005)/iu
/** `would have signed`: it did not; `may not have signed`: nobody knows. */
const UNREAL = /\b(?:(?:would|could|might) have (?:\w+ ){0,2}|(?:may|might) not (?:yet )?have (?:yet )?)$/i
/** `would have been one of the states`. */
const UNREAL_BEING = /\b(?:would|could|might|should) (?:\w+ )?have (?:\w+ )?been\b/i
/** `If it were to sign, it would be`; and not `if the law passes, it will`. */
const UNREAL_IF = /\b(?:were|had)\b/i
/** `X, not yet a State Party, submitted`: what is denied there is told of X, and not of what it did. */
const APPOSED_DENIAL = /, (?:(?:still|though|although|while|as) )?(?:not|neither) (?:yet |itself )?an? [^,;]{3,60}, /gi
/** A question that the clause after puts. */
const ASKED = /\b(?:ask(?:s|ed|ing)?|say|know|known|clear|unclear|sure|certain)\W*$/i
/** `among the states`, `one of the countries`. */
const AMONG = /\b(?:among|one (?:of|among))\b/i

/** What a text, a person or a state is silent about. */
const NOT_TOLD =
  /\b(?:not|never|without) (?:yet |publicly |explicitly |specifically |even )?(?:mention|refer|discuss|address|comment|elaborat|explain|specif|detail|repeat|reiterat)\w{0,6}\b/i

/** `many did not expect it to sign`: what others thought of it. */
const NOT_EXPECTED = /\b(?:did|do|does|had) not expect(?:ed)? \S/i

interface Reach {
  /** The clause's words before the verb. */
  readonly left: string
  /** The words right after the verb. */
  readonly right: string
}

/**
 * The mood of the verb between `from` and `to` in the masked sentence. Denial and intention are read from the words of
 * its clause before it, and, where the clause shares its subject with the one before, from that one's too.
 */
export function moodOf(masked: string, clauses: readonly Clause[], from: number, to: number): Mood {
  let index = clauses.findIndex((clause) => from < clause.end)
  if (index < 0) index = clauses.length - 1
  const clause = clauses[index] as Clause
  const reach: Reach = { left: masked.slice(clause.start, from), right: masked.slice(to, to + 40) }
  if (/^(?:if|unless|whether)$/.test(clause.joint) || INVERTED_IF.test(masked.slice(clause.start, from))) return 'open'
  // `Would it sign?`, `asked when it would sign`
  const asked = clause.joint === 'when' && ASKED.test(masked.slice(0, clause.start))
  if (asked || masked.endsWith('?')) return 'open'
  if (UNREAL.test(reach.left) || isUnreal(masked, clauses, index) || isNotIndicated(masked, clauses, index))
    return 'open'
  const own = moodOfReach(reach)
  if (own !== 'done') return own
  // `was not among the states that endorsed it`: what is denied is told of by the clause after
  const head = clauses[index - 1]
  if (head !== undefined && /^(?:that|which|who)$/.test(clause.joint)) {
    const words = masked.slice(head.start, head.end)
    // `would have been among the first who ratified`: it did not
    if (UNREAL_BEING.test(words)) return 'open'
    const list = AMONG.exec(words)
    if (list !== null && moodOfReach({ left: words.slice(0, list.index), right: '' }) === 'not-done') return 'not-done'
  }
  // `has not signed or ratified`, `did not sign, ratify or accede`: the verbs of a list share one denial
  for (let i = index; i > headOf(masked, clauses, index); i--) {
    const before = clauses[i - 1] as Clause
    const mood = moodOfReach({ left: masked.slice(before.start, before.end), right: '' })
    if (mood !== 'done') return mood
  }
  return own
}

/** What would follow from a condition that is told before it as not fulfilled. */
function isUnreal(masked: string, clauses: readonly Clause[], index: number): boolean {
  const [head, clause] = [clauses[index - 1], clauses[index]]
  if (
    head === undefined ||
    clause === undefined ||
    !/\b(?:would|could|might)\b/i.test(masked.slice(clause.start, clause.end))
  )
    return false
  const words = masked.slice(head.start, head.end)
  return INVERTED_IF.test(words) || ((head.joint === 'if' || /^\W*if\b/i.test(words)) && UNREAL_IF.test(words))
}

/** `there is no indication that it will sign`: nothing is told of what it does. */
const NOT_INDICATED =
  /\bno (?:\w+ )?(?:indications?|signs?|suggestions?|hints?|prospects?|guarantees?|question|expectations?)\b[^;]{0,40}$/i

function isNotIndicated(masked: string, clauses: readonly Clause[], index: number): boolean {
  const [head, clause] = [clauses[index - 1], clauses[index]]
  return clause?.joint === 'that' && head !== undefined && NOT_INDICATED.test(masked.slice(head.start, head.end))
}

/** The clause with whose auxiliary the clause at `index` is read: itself, or the head of the list in which it stands. */
export function headOf(masked: string, clauses: readonly Clause[], index: number): number {
  let head = index
  while (head > 0 && (clauses[head] as Clause).bare && sharesAuxiliary(masked, clauses, head)) head--
  return head
}

function moodOfReach({ left: words, right }: Reach): Mood {
  const left = words.replace(APPOSED_DENIAL, ', ')
  const last = (pattern: RegExp): number => {
    let at = -1
    for (const match of matchesOf(left, pattern)) at = match.index
    return at
  }
  // `may be the reason X has not signed`: told elsewhere, and only presupposed here
  if (/\breasons? (?:why |that |for which )?[^ ]{1,40}(?: [^ ]{1,20}){0,3} $/i.test(left)) return 'open'
  // `did not mention the plan to accede`: nothing is said of the plan
  if (NOT_TOLD.test(left) || NOT_EXPECTED.test(left)) return 'open'
  const negated = last(NEGATION)
  if (negated >= 0 && !coversNegation(left, negated)) return 'not-done'
  if (/^ ?(?:to |in |at |for |as )?(?:neither|none\b|no |nor |nobody|no one)/i.test(right)) return 'not-done'
  const open = last(OPEN)
  const planned = last(PLAN)
  if (open >= 0 && open > planned) return 'open'
  if (planned >= 0) return 'planned'
  return 'done'
}

function coversNegation(left: string, at: number): boolean {
  for (const match of matchesOf(left, NOT_NEGATION)) {
    if (match.index <= at && at < match.index + match[0].length) return true
  }
  return false
}

/**
 * Whether a clause that begins with its verb shares the auxiliary of the one before: it is joined by `or` or `nor`, or
 * it stands in a list that ends in one, and it has no auxiliary of its own.
 */
function sharesAuxiliary(masked: string, clauses: readonly Clause[], index: number): boolean {
  const own = masked.slice((clauses[index] as Clause).start, (clauses[index] as Clause).end)
  if (/\b(?:is|was|has|have|had|does|did|will|would)\b/i.test(own.slice(0, 30))) return false
  for (let i = index; i < clauses.length; i++) {
    const { joint, bare } = clauses[i] as Clause
    if (joint === 'or' || joint === 'nor') return true
    if (joint !== ',' || !bare) return false
  }
  return false
}
