import { activityVerb, type VerbForm } from '../../../vocabulary/activity-verbs.js'

/** Verbs that stand in lists beside those of the activities. */
const OTHER_VERBS =
  /^(?:acquir|sell|sold|develop|procur|receiv|suppl|handl|distribut|deal|dealt|assembl|ship|sought|obtain|design|test|cede|transport|hid|traffic|smuggl|engag|promot|provid|sponsor|assist)/i
/** What parts the members of a list of verbs: a comma, `or`, `, nor ever`. */
const LINK = '(?:,? (?:and/or|and|or|nor)|,)(?: (?:has|have|had|even|indeed|ever|never|also|then|not|does|been))*'
const BEFORE = new RegExp(`([\\p{L}-]{2,20})${LINK} $`, 'u')
const BEHIND = new RegExp(`^${LINK} ([\\p{L}-]{2,20})(?![\\p{L}-])`, 'u')

/** A list of verbs that share one auxiliary: where its first verb begins and its last one ends. */
export interface VerbList {
  readonly from: number
  readonly to: number
}

function isMember(word: string, form: VerbForm): boolean {
  const verb = activityVerb(word)
  if (verb !== undefined) return verb.forms.includes(form)
  if (!OTHER_VERBS.test(word)) return false
  return form === 'gerund'
    ? word.endsWith('ing')
    : form === 'past'
      ? /(?:ed|old|alt|ought)$/.test(word)
      : !/(?:ed|ing)$/.test(word)
}

/** The list in which the verb from `from` to `to` stands: `produced, exported or used`. */
export function listAround(masked: string, from: number, to: number, form: VerbForm): VerbList {
  let first = from
  let last = to
  for (let i = 0; i < 8; i++) {
    const match = BEFORE.exec(masked.slice(Math.max(0, first - 60), first))
    if (match === null || !isMember(match[1] as string, form)) break
    first = Math.max(0, first - 60) + match.index
  }
  for (let i = 0; i < 8; i++) {
    const match = BEHIND.exec(masked.slice(last, last + 60))
    if (match === null || !isMember(match[1] as string, form)) break
    last += match[0].length
  }
  return { from: first, to: last }
}

/** How a verb is put: with what auxiliary, and whether that is denied. */
export interface VerbGroup {
  readonly voice: 'active' | 'passive'
  readonly tense: 'perfect' | 'past' | 'present' | 'infinitive' | 'ceased'
  readonly denied: boolean
  /** Where its first auxiliary begins. */
  readonly from: number
}

const ADVERB =
  '(?:[a-z]{1,20}ly|ever|never|not|also|yet|still|then|already|only|itself|since|always|again|once|so far|to date|at any time|\\[?at\\]? no time|in the past|since then|in any way|no longer|long|all|both|either|neither|now|previously|actually|however|too|even|themselves|in fact|any longer|indeed|reportedly)'
const ADVERBS = `(?:,? [“"]?${ADVERB},?){0,5}`
const WORDS_BEFORE = 110

/** `nor has it ever`, `nor does its army`: the subject stands behind the auxiliary. */
const INVERTED = '(?: (?:\\ue005|it|they|there|(?:the|its|our|my|his) [a-z]{2,14}(?: forces)?))?'

const MODAL = new RegExp(
  `\\b(?:will|would|shall|should|must|can|cannot|could|may|might|won['’]t|ought to|need|are to|is to|was to|were to)${ADVERBS}(?: have| be)?(?: been)? $`,
  'i',
)
/** `may be brought in and stored there`: the second verb is no more than possible either. */
const MAY_BE_AND =
  /\b(?:will|would|shall|should|must|can|cannot|could|may|might) (?:(?:not|also|then) )?be (?:[a-z]{2,14}ly )?[a-z]{3,14}(?: [a-z]{2,14}){0,4},? (?:and|or) $/i
const TO = new RegExp(`\\bto(?: ${ADVERB}){0,2}(?:( have| be)(?: ${ADVERB}){0,3})?( been|) $`, 'i')
const NEITHER_THEN =
  /\b(?:has|have|had|does|do|did) (?:never|not),? (?:and|nor|or)(?: (?:it|they|we))? (?:will|shall|would)(?: (?:not|never|ever))?(?: again)? $/i
const EARLIER_TO = /\bto(?: have| be)? (?=\w{2,20} [^;.]{1,70}$)/i
const PERFECT = new RegExp(
  `\\b(?:has|have|had|having|[’']ve)(?:n[’']t)?${INVERTED}${ADVERBS}( \\[?been\\]?|)${ADVERBS} $`,
  'i',
)
const DO = new RegExp(`\\b(?:do|does|did)(?:n[’']t)?${INVERTED}${ADVERBS} $`, 'i')
const BE = new RegExp(`\\b(?:is|are|was|were)(?:n[’']t)?${INVERTED}${ADVERBS}( being|)${ADVERBS} $`, 'i')
const DENIED = /\b(?:not|never|no longer|neither|nor|cannot|no)\b|n[’']t\b/i

/** What believes, reports or supposes: such a verb may govern the infinitive of what is stated. */
const GOVERNOR =
  /(?:\b(?:is|are|was|were|do|does|did|has|have|had)(?:n[’']t)?(?: (?:\w{1,12}ly|not|never|also|now|still|yet|ever|been|generally|by \w{2,12})){0,4} )?\b(?:believed|thought|reported|alleged|said|known|claimed|suspected|considered|assumed|presumed|estimated|understood|rumou?red|appear|appears|appeared|seem|seems|seemed|likely|unlikely|found|shown|confirmed|documented|observed|seen|supposed|continues?|continued|began|begun|yet|failed|fails)(?: (?:not|never|ever))? $/i
/** `used to produce`, and not `equipment used to produce`. */
const USED_TO = /(?:\ue005|\b(?:it|he|they|which|who|country|army|government|company|factory|plant)) (?:once )?used $/i
/** `ceased to produce`, `has not stopped to`. */
const CEASED_TO =
  /\b(?:(?:has|have|had|is|are|did|was|were) )?(?:(not|never|n['’]t) (?:\w{1,20} ){0,2})?(?:ceased?|stopped|quit) $/i
const NOT_CEASED = /\b(?:not|never|nor|yet to)(?: \w{1,20}){0,4} $|n[’']t (?:yet )?$/i
/** `no evidence of X ever producing mines`, `reports of mines being laid`. */
const OF_DOING =
  /\b(?:evidence|reports?|indications?|allegations?|accusations?|claims?|signs?|records?|knowledge|instances?|cases?|suggestions?) (?:of|about) [^,;.]{1,60} $/i
/** `are not known have ever used mines`, where `to` was left out. */
const NOT_KNOWN_TO = /\b(?:not|never) (?:known|believed|thought|reported|said) $/i
/** `accused the rebels of having laid mines`: told elsewhere, where they are a state's. */
const CHARGED = /\b(?:accus|suspect|blam|charg)\w{1,5} [^;.]{0,90}(?:of|for|with) $/i
/** What has come to an end is not done now. */
const CEASED = /\b(?:stopped|ceased|halted|discontinued|ended|quit|given up|gave up|suspended)(?: all| the)? $/i
/** `stopped exporting in 1984 and producing in 1988`. */
const CEASED_ALSO = /\b(?:stopped|ceased|halted|discontinued|ended) [a-z]{3,14}ing(?: [^,;.]{1,40})? in \ue006,? and $/i
const NOT_RIGHT_BEFORE = /(?:\b(?:not|never|nor)|n[’']t)(?: (?:ever|even|yet))? $/i
const DENIES_DOING =
  /\b(?:(?:continues?|continued) to )?(?:den(?:y|ies|ied|ying))(?: (?:ever|itself|also|even|currently)){0,2} $/i
const DENIES_HAVING =
  /\b(?:(?:continues?|continued) to )?(?:den(?:y|ies|ied|ying))(?: (?:ever|also|even)){0,2} having(?: (?:ever|also|even|recently)){0,2} $/i
/** `already respects the spirit of the treaty by not using mines`, `implements it by clearing, not laying mines`. */
const BY_NOT_DOING = / by (?:[a-z]{2,14}ing,? (?:and )?)?(?:not|never|neither) $/i
const RESPECTS =
  /\b(?:respect|observ|compl(?:y|ie)|honou?r|abid|adher|implement|follow|fulfil|uph[eo]ld|appl(?:y|ie))[a-z]{0,4}\b/i
const OPEN_WISH =
  /\b(?:will|would|could|can|should|must|may|might|to|pledg\w{1,4}|promis\w{1,4})\b(?! (?:be )?(?:the|its) )/i
const GOES_ON =
  /\b(?:continu(?:es|ed)(?: with)?|kept(?: on)?|keeps(?: on)?|went on|admit(?:s|ted)(?: to)?|acknowledg(?:es|ed)|resumed|began|begun|started|confirm(?:s|ed)|report(?:s|ed)|declar(?:es|ed)) $/i
/** `one of 13 countries that still produce mines`. */
const ONE_OF =
  /\bone of (?:the |only |just |about |some |\w{1,12} ){0,4}(?:countries|states|nations|governments)(?: in the world)? (?:that|which)(?: (?:still|also|currently|have|once|has))? $/i
const ONE_OF_DOING =
  /\bone of (?:the |only |just |about |some |\w{1,12} ){0,4}(?:countries|states|nations|governments)(?: in the world)? (?:that (?:is|are) )?(?:still |currently |actively )?$/i
const SUBJECT_PLURAL = /\b(?:we|they|forces|soldiers|troops|who|guards|units|which)(?: (?:also|still|never|both))? $/i
/** A word behind which a form in `-ed` is an adjective: `its stockpiled mines`, `500 retained mines`. */
const ADJECTIVE =
  /(?:^|\b(?:the|a|an|its|their|his|our|all|any|some|no|of|for|to|these|those|such|remaining|other|own|newly|(?<!(?:\ue005|\b(?:it|they|he|she|we|who|which|country|government|army|forces|also|and)) )previously|discovered|reported|declared|identified|located|additional|further|known|obsolete|old|destroyed|destroying|many|few|several|both|total|number|numbers|quantity|quantities|amount|figure|live|active|inert|AP|antipersonnel|among|from|by|with|in|on|as|mines|landmines|munitions|weapons|stocks?|stockpiles?|in use|are|is|hundred|thousand|million|billion|(?:the|its|their) (?:very )?(?:last|final|first|former|existing|current)|having)|\d|[,;:“"]) $/i

/** `their forces both used mines`: no adjective behind it. */
const THEY_BOTH = /\b(?:forces|troops|soldiers|armies|sides|they|we|who) both $/i

/** How the verb list that begins at `at` is put; null where it is no predicate, or one that states nothing. */
export function groupOf(masked: string, clauseStart: number, at: number, form: VerbForm): VerbGroup | null {
  const start = Math.max(clauseStart, at - WORDS_BEFORE)
  const left = masked.slice(start, at)
  const group = (
    match: RegExpExecArray | null,
    voice: VerbGroup['voice'],
    tense: VerbGroup['tense'],
  ): VerbGroup | null => match && { voice, tense, denied: DENIED.test(match[0]), from: start + match.index }
  // `have never and will never use mines`
  const ever = form === 'base' ? NEITHER_THEN.exec(masked.slice(Math.max(0, at - WORDS_BEFORE), at)) : null
  if (ever !== null) return { voice: 'active', tense: 'present', denied: true, from: at - ever[0].length }
  if (MODAL.test(left) || (form === 'past' && MAY_BE_AND.test(masked.slice(Math.max(0, at - WORDS_BEFORE), at))))
    return null
  const to = TO.exec(left)
  if (to !== null) {
    const before = left.slice(0, to.index)
    const ceased = CEASED_TO.exec(before)
    if (ceased !== null) {
      // `has not ceased to make mines`: it makes them
      const goesOn = ceased[1] !== undefined
      return {
        voice: to[1] === ' be' ? 'passive' : 'active',
        tense: goesOn ? 'present' : 'ceased',
        denied: !goesOn,
        from: start + ceased.index,
      }
    }
    if (form === 'base' && to[1] === undefined && to[2] === '' && USED_TO.test(before))
      return { voice: 'active', tense: 'past', denied: false, from: start + before.length - 'used '.length }
    // `is not known to have made mines or to have sold any`
    const also = /,? (?:or|nor|and)(?: ever| even)? $/i.test(before) ? EARLIER_TO.exec(before) : null
    const governor = GOVERNOR.exec(also === null ? before : before.slice(0, also.index))
    if (governor === null) return null
    const denied = DENIED.test(to[0]) || /\b(?:not|never|unlikely|yet|failed|fails)\b|n[’']t\b/i.test(governor[0])
    const passive = to[1] === ' be' ? form === 'past' : to[2] !== ''
    return { voice: passive ? 'passive' : 'active', tense: 'infinitive', denied, from: start + governor.index }
  }
  if (form === 'past') {
    // `denied having used mines`
    const denies = DENIES_HAVING.exec(left)
    if (denies !== null) {
      if (NOT_RIGHT_BEFORE.test(left.slice(0, denies.index))) return null
      return { voice: 'active', tense: 'perfect', denied: true, from: start + denies.index }
    }
    const perfect = PERFECT.exec(left)
    if (perfect !== null) {
      if (/^having/i.test(perfect[0]) && CHARGED.test(left.slice(0, perfect.index))) return null
      const found = group(perfect, perfect[1] === '' ? 'active' : 'passive', 'perfect')
      return found && NOT_KNOWN_TO.test(left.slice(0, perfect.index)) ? { ...found, denied: true } : found
    }
    const be = BE.exec(left)
    if (be === null && /\bbeing(?: [a-z]{2,14}ly)? $/i.test(left)) {
      return OF_DOING.test(left) ? { voice: 'passive', tense: 'present', denied: false, from: at } : null
    }
    if (be !== null) return group(be, 'passive', /\b(?:is|are)\b/i.test(be[0]) ? 'present' : 'past')
    // `Ruritania, for its part, laid mines`: a clause that begins with its verb
    const opens = /^[,;] $/.test(masked.slice(clauseStart, at)) || /[^,], [^,]{3,60}, $/.test(left)
    return ADJECTIVE.test(left) && !opens && !THEY_BOTH.test(left) ? null : plain(left, at, 'past')
  }
  if (form === 'gerund') {
    const be = BE.exec(left) ?? (/\bbeen(?: \w{1,20}){0,2} $/i.test(left) ? PERFECT.exec(left) : null)
    if (be !== null) return group(be, 'active', 'present')
    // `denies stockpiling them`, `denied ever using mines`
    const denies = DENIES_DOING.exec(left)
    if (denies !== null) {
      if (NOT_RIGHT_BEFORE.test(left.slice(0, denies.index))) return null
      return { voice: 'active', tense: 'perfect', denied: true, from: start + denies.index }
    }
    // `respects the treaty by not using mines`
    const before = masked.slice(Math.max(0, at - WORDS_BEFORE), at)
    if (BY_NOT_DOING.test(before) && RESPECTS.test(before)) {
      if (OPEN_WISH.test(before)) return null
      return { voice: 'active', tense: 'present', denied: true, from: at - 'not '.length }
    }
    const ceased = CEASED.exec(left) ?? CEASED_ALSO.exec(left)
    if (ceased !== null) {
      // `has not stopped using mines`
      const goesOn = NOT_CEASED.test(left.slice(0, ceased.index))
      return { voice: 'active', tense: goesOn ? 'present' : 'ceased', denied: !goesOn, from: start + ceased.index }
    }
    if (OF_DOING.test(left)) return { voice: 'active', tense: 'perfect', denied: false, from: at }
    // `destroyed 500 mines, while retaining 20`
    if (/^retain/i.test(masked.slice(at, at + 6)) && /(?:\bwhile(?: also)?|,|,? but) $/i.test(left))
      return { voice: 'active', tense: 'present', denied: false, from: at }
    // `one of 15 countries still producing mines`
    if (ONE_OF_DOING.test(left)) return { voice: 'active', tense: 'present', denied: false, from: at }
    const on = GOES_ON.exec(left)
    return on === null ? null : { voice: 'active', tense: 'past', denied: false, from: start + on.index }
  }
  const does = DO.exec(left)
  if (does !== null && form === 'base') return group(does, 'active', /\bdid/i.test(does[0]) ? 'past' : 'present')
  if (form === 'base')
    return SUBJECT_PLURAL.test(left) || ONE_OF.test(masked.slice(Math.max(0, at - WORDS_BEFORE), at))
      ? plain(left, at, 'present')
      : null
  return ADJECTIVE.test(left) && !/[,“"] $/.test(left) ? null : plain(left, at, 'present')
}

const PLAIN = new RegExp(`(?: ${ADVERB}){0,4} $`, 'i')

function plain(left: string, at: number, tense: VerbGroup['tense']): VerbGroup {
  const words = PLAIN.exec(left)?.[0] ?? ''
  const denied = DENIED.test(words) || /\bnor (?:\w{1,14}ly )?$/i.test(left)
  return { voice: 'active', tense, denied, from: at - Math.max(0, words.length - 1) }
}
