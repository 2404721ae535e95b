import type { Party } from '../vocabulary/parties.js'
import { VERB } from '../vocabulary/verbs.js'
import type { Clause } from './clauses.js'
import { areCalledOn, areNationals, isNoState } from './no-state.js'
import { listedBehind, OF_MANY, ONE_OF_MANY } from './several-states.js'
import { type MentionOf, mentionsOf, type SentenceView, SIGN } from './view.js'

/** Whom a clause is about: parties that it names, the page's own (or whom the text spoke of last), or somebody else. */
export type Subject =
  | { readonly kind: 'named'; readonly mentions: readonly MentionOf<'party'>[] }
  /**
   * `pronoun`: it says `it`, and so means the last that was spoken of; `role`: it says `the government`, as any state's
   * can be called, and `behind` is who the clauses before are about; `quoted`: it says `we`, as he does who is quoted.
   */
  | {
      readonly kind: 'implied'
      readonly pronoun: boolean
      readonly role?: boolean
      readonly behind?: Party
      readonly quoted?: boolean
    }
  | { readonly kind: 'other' }

const FIRST_VERB = new RegExp(`\\b${VERB}\\b`, 'i')
/** A party in such a place is not what the clause is about ... */
const PREPOSITION =
  /\b(?:of|in|from|to|with|by|for|at|between|against|after|following|near|like|into|towards?|on|as|than|via|through|under|unlike|including|over|within|across|around|behind|alongside|among|about|before|since|until|outside) (?:(?:the|both|neighbou?ring|nearby|(?:north|south)[ -]?(?:east|west)(?:ern)?|(?:north|south|east|west)(?:ern)?|central|rural|mainland|parts of|most of|much of|all of) ){0,2}$/i
/** ... unless it belongs to somebody who acts for it. */
const ORGAN =
  /\b(?:nobody|no one|anyone|anybody|ministers?|ministry|ministries|governments?|president|ambassadors?|representatives?|delegations?|delegates?|officials?|commissioner|mission|republic|kingdom|sultanate|state|authorities|parliament|head|secretary|king|queen|prince|premier|envoy|spokes\w{0,10}|forces|federation|commonwealth|islands|union|people|foreign affairs)\b[^,;.]{0,120}\b(?:of|from|for) (?:the )?$/i
/** `The army, according to rebels, used mines`: who says so is not who did it. */
const TELLER = /, according to [^,;]{2,80}(?=,|$)/gi
/** Words by which a page speaks of its own country. */
const IMPLIED =
  /\b(?:it|its|the country|the government|the state|the islands?|the republic|the kingdom|the federation)\b/i
/** `We have never used mines`, `my country did not`. */
const QUOTED =
  /^[^\p{L}]*(?:(?:and|but|so|today|yes|no),? )?(?:we|our (?:country|government|state|army|forces)|my (?:country|government))\b/iu
/** Such a word right before the verb. */
const ROLE =
  /(?<!\b(?:in|of|from|to|with|by|for|at|on|into|within|across|outside) )\bthe (?:country|government|state)(?: \w+ly| also| too| did| has| had| was)* ?$/i

/** `concerned about X's refusal to accede`: X is who does not. */
const OWN_WILL = new RegExp(
  `${SIGN.party}['’]s? (?:\\p{L}+ ){0,3}(?:position|stance|policy|decision|refusal|intention|intent|plans?|failure|willingness|reluctance|inability|commitment|promise|pledge) (?:not )?to $`,
  'u',
)

/** The subject of the clause in which the verb at `from` stands. */
export function subjectOf(view: SentenceView, clauses: readonly Clause[], from: number): Subject {
  let index = clauses.findIndex((clause) => from < clause.end)
  if (index < 0) index = clauses.length - 1
  const will = OWN_WILL.exec(view.masked.slice((clauses[index] as Clause).start, from))
  const whose = will === null ? undefined : view.mentionAt.get((clauses[index] as Clause).start + will.index)
  if (whose?.kind === 'party') return { kind: 'named', mentions: [whose] }
  for (let i = index; i >= 0; i--) {
    const found = ofClause(view, clauses, i)
    if (found?.kind === 'implied' && (found.pronoun || found.role === true)) {
      if (ANY_STATE.test(view.masked.slice(0, (clauses[i] as Clause).start))) return { kind: 'other' }
      const before = namedBefore(view, clauses, i)
      if (before === null || found.pronoun) return before ?? found
      return { ...found, behind: before.mentions[0].party }
    }
    if (found !== null) return found
    // `X, whose forces hold the north, has not acceded`: the insertion has a subject of its own
    if (clauses[i]?.joint === ',' && /^(?:which|who|whose|where)$/.test(clauses[i - 1]?.joint ?? '')) i--
  }
  // `By voting for D, it has shown`: the subject comes with the clause after
  const next = clauses[index + 1]
  return (next !== undefined && ofClause(view, clauses, index + 1)) || { kind: 'implied', pronoun: false }
}

/** `a state must refrain from it once it has signed`: any state. */
const ANY_STATE =
  /\b(?:an?|any|each|every) (?:state|country|nation|signatory|state party)(?: (?:which|that|who) [^,;.]{1,60})? (?:is|may|must|shall|can|cannot|should|does|becomes|remains) /i

/** `North Korea is not party; it has not acceded`: whom the clauses before named. */
function namedBefore(
  view: SentenceView,
  clauses: readonly Clause[],
  index: number,
): { readonly kind: 'named'; readonly mentions: readonly [MentionOf<'party'>] } | null {
  for (let i = index - 1; i >= 0; i--) {
    const found = ofClause(view, clauses, i)
    const [one, another] = found?.kind === 'named' ? found.mentions : []
    if (one !== undefined && another === undefined) return { kind: 'named', mentions: [one] }
    if (found !== null) return null
  }
  return null
}

/** Whom a sentence as a whole is about: the subject of its first clause. */
export function topicOf(view: SentenceView, clauses: readonly Clause[]): Subject {
  const first = clauses.find((clause) => FIRST_VERB.test(view.masked.slice(clause.start, clause.end)))
  return first === undefined ? { kind: 'implied', pronoun: true } : subjectOf(view, clauses, first.end - 1)
}

/** The subject that a clause names itself; null where it has none of its own. */
function ofClause(view: SentenceView, clauses: readonly Clause[], index: number): Subject | null {
  const clause = clauses[index] as Clause
  if (clause.bare) {
    // `called on all states that have not signed`: others than he who called
    if (clause.joint === 'that' && areCalledOn(view.masked.slice(0, clause.start).trimEnd())) return { kind: 'other' }
    return /^(?:which|who)$/.test(clause.joint) ? antecedent(view, clauses, index) : null
  }
  const text = view.masked.slice(clause.start, clause.end)
  const verb = FIRST_VERB.exec(text)
  const left = (verb === null ? text : text.slice(0, verb.index)).replace(TELLER, (words) => ' '.repeat(words.length))
  const named = namedIn(view, clause.start, left)
  if (named !== null) return named
  const agent = verb === null ? null : agentOf(view, clause.start + verb.index, clause.end, left)
  if (agent !== null) return agent
  if (/^(?:which|who)$/.test(clause.joint) && !WITH_SUBJECT.test(left)) return antecedent(view, clauses, index)
  // `; and one of nineteen countries which abstained`: somebody of whom the clause before speaks
  if (verb === null && ONE_OF_MANY.test(left)) return null
  if (clause.joint === 'that' && OF_MANY.test(view.masked.slice(0, clause.start))) return { kind: 'other' }
  if (QUOTED.test(left)) return { kind: 'implied', pronoun: false, quoted: true }
  // the pronoun right before the verb is its subject, whatever stands in front
  if (/\b(?:it|the country|the government)(?: \w+ly| also| too| did| has| had| was)* ?$/i.test(left))
    return { kind: 'implied', pronoun: /\bit\b/i.test(left), role: ROLE.test(left) }
  if (isNoState(left)) {
    const listed = verb === null ? [] : listedBehind(view, left, clause.start + verb.index)
    return listed.length > 0 ? { kind: 'named', mentions: listed } : { kind: 'other' }
  }
  if (IMPLIED.test(left)) return { kind: 'implied', pronoun: /\bits?\b/i.test(left) }
  // `X destroyed them, while retaining others`: whom the clause before is about
  if (verb === null && WHILE_DOING.test(left)) return null
  // `By signing it, X showed its will`
  if (ADVERBIAL.test(left) && verb?.[0].endsWith('ing') === true) return null
  return left.replace(/[^\p{L}]/gu, '').length > clause.joint.length ? { kind: 'implied', pronoun: false } : null
}

/** `the border with X, which the army mined`: the army did, and not X. */
const WITH_SUBJECT =
  /^\W*which (?:(?:it|they|the (?:country|government|state|army|military|armed forces))\b|its (?:army|forces|soldiers|troops)\b)/i

const WHILE_DOING = /^\W*(?:while|whilst|when|after|before|although|though) (?:not |also |still )?\p{L}{2,20}ing\b/iu

const ADVERBIAL = /^\W*(?:by|in|on|upon|after|before|while|when|since|without|through|despite|besides)\W*$/i

/** `The treaty was signed by X`, `has been signed by over 100 states`: what a passive verb says of a treaty. */
const AGENT = new RegExp(
  `^(?:(?:has|have|had|not|never|also|already|since|yet|still) )*(?:been|is|was|were|are) (?:\\w+ ){1,4}?(?:on ${SIGN.date} )?by ([^,;.${SIGN.party}]{0,60}?)(${SIGN.party}(?:(?:,|,? and) (?:the )?${SIGN.party}){0,9}|(?=[,;.]|$))`,
  'i',
)

/** By whom something is done to the treaty that stands in front of the verb; null where nobody is named. */
function agentOf(view: SentenceView, from: number, to: number, left: string): Subject | null {
  const treaty = left.lastIndexOf(SIGN.treaty)
  // `legislation for the treaty was passed by`: something else is the subject
  if (treaty < 0 || PREPOSITION.test(left.slice(0, treaty))) return null
  const match = AGENT.exec(view.masked.slice(from, to))
  if (match === null) return null
  const parties = match[2] as string
  const start = from + match[0].length - parties.length
  const mentions = mentionsOf(view, 'party', start, start + parties.length).map(({ mention }) => mention)
  if (mentions.length > 0) return { kind: 'named', mentions }
  return isNoState(match[1] as string) ? { kind: 'other' } : null
}

/** Whom `which` or `who` takes up: the party right before it, or the one for which the person before it acts. */
function antecedent(view: SentenceView, clauses: readonly Clause[], index: number): Subject | null {
  const clause = clauses[index] as Clause
  const before = view.masked.slice(0, clause.start).trimEnd().replace(/ ?\($/, '')
  const mention = view.mentionAt.get(before.length - 1)
  if (mention?.kind === 'party') return { kind: 'named', mentions: [mention] }
  if (areCalledOn(before)) return { kind: 'other' }
  const head = clauses[index - 1]
  if (clause.joint !== 'who' || head === undefined) return null
  const person = PERSON.exec(view.masked.slice(head.start, clause.start))
  const whose =
    person === null ? undefined : view.mentionAt.get(head.start + person.index + (person[1] as string).length)
  return whose?.kind === 'party' ? { kind: 'named', mentions: [whose] } : null
}

/** `Suriname’s Ambassador to the UN`. */
const PERSON = new RegExp(
  `^(.*)${SIGN.party}['’]s? (?:[\\p{L}-]+ ){0,4}?(?:ambassador|minister|president|representative|envoy|delegate)`,
  'isu',
)

/** The party nearest before the verb that acts there, with those joined to it. */
function namedIn(view: SentenceView, base: number, left: string): Subject | null {
  for (let at = left.lastIndexOf(SIGN.party); at >= 0; at = at === 0 ? -1 : left.lastIndexOf(SIGN.party, at - 1)) {
    const before = left.slice(0, at)
    const mention = view.mentionAt.get(base + at)
    if (mention?.kind !== 'party' || mention.form === 'capital') continue
    if (FRONTED.test(before) && SUBJECT_BEHIND.test(left.slice(at + 1))) continue
    const actsItself = left.slice(at + 1).trim() === ''
    if ((isGoverned(before) && !(actsItself && CONJUNCTION.test(before))) || isBracketed(before)) continue
    // `Haiti Red Cross`, `Swaziland campaigners`: somebody of that country, not the state
    if (areNationals(left.slice(at + 1, at + 40))) return { kind: 'other' }
    const { mentions, before: lead } = joinedTo(view, base, before, mention)
    // `Mali, like Niger and Chad, has ratified`: the list is no more the subject than its first name
    const conjoined = actsItself && mentions.length < 3 && CONJUNCTION.test(lead)
    if (isGoverned(lead) && !conjoined && (mentions.length === 2 || left[at + 1] === ',')) {
      at = lead.length
      continue
    }
    const governed = isGoverned(lead) && mentions.length > 1 && !conjoined
    return { kind: 'named', mentions: governed ? mentions.slice(1) : mentions }
  }
  return null
}

/** `As part of the Fiji “Clean Beaches” program, two companies cleared`: who stands in such a phrase does not act. */
const FRONTED =
  /^\W{0,3}(?:as part of|under|within|through|thanks to|in addition to|besides|apart from|despite|with (?:the )?(?:help|support|assistance|funds?|funding|money|aid)) [^,;.]*$/i
const SUBJECT_BEHIND =
  /^[^,;.]{0,60},[”"’]? (?:the|its?|their|an?|both|all|some|several|many|most|two|three|four|five|six|seven|eight|nine|ten|\d[\d,]*) [^,;]*$/i

/** `After Fiji ratified`: who stands between such a word and the verb is its subject. */
const CONJUNCTION = /\b(?:after|before|since|until|as|than) (?:the |both )?$/i

/** `Armenia and Azerbaijan`, and the list before it: `Cambodia, Malaysia and Thailand`; each may have its date in brackets. */
const DATED = `(?: \\([^()]{0,40}\\))?`
const JOINED_BY_AND = new RegExp(`${SIGN.party}${DATED},? (?:and|nor|or) (?:the )?$`)
const JOINED_BY_COMMA = new RegExp(`${SIGN.party}${DATED}, (?:the )?$`)

/** `Serbia and Montenegro (formerly Yugoslavia)`: who stands in brackets explains another. */
function isBracketed(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

/** Whether what follows hangs on a preposition, and belongs to nobody who acts for it. */
export function isGoverned(before: string): boolean {
  return PREPOSITION.test(before) && !ORGAN.test(before)
}

/** The party with those that a list joins to it, in order, and what stands before them. */
function joinedTo(
  view: SentenceView,
  base: number,
  left: string,
  last: MentionOf<'party'>,
): { readonly mentions: MentionOf<'party'>[]; readonly before: string } {
  const mentions = [last]
  let before = left
  for (let joined = JOINED_BY_AND.exec(before); joined !== null; joined = JOINED_BY_COMMA.exec(before)) {
    const other = view.mentionAt.get(base + joined.index)
    if (other?.kind !== 'party' || other.form !== 'name') break
    before = before.slice(0, joined.index)
    mentions.unshift(other)
    if (isGoverned(before)) break
  }
  return { mentions, before }
}
