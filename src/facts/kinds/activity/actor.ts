import type { Party } from '../../../vocabulary/parties.js'
import { VERB } from '../../../vocabulary/verbs.js'
import { endWithGroup } from '../../armed-groups.js'
import type { Site } from '../../rule.js'
import { subjectOf } from '../../subject.js'
import { mentionsOf, SIGN } from '../../view.js'

/** `the army, according to rebels, used mines`. */
const TELLER = /, according to [^,;]{2,80}(?=,|$)/gi
/** Those who act in the name of a state. */
const STATE_WORDS =
  /\b(?:government(?: troops| forces)?|army|armed forces|military|soldiers|troops|defen[cs]e forces?|security forces?|air force|navy|police|authorities|(?<!non-)state|ministry|border guards?|engineers|officials?|regime)\b/i
/** `the LDF`: a defence force by its letters. */
const ARMY_LETTERS = /\b\p{Lu}{1,4}[DA]F\b/u
/** Those who do not. */
const NON_STATE =
  /\b(?:rebels?|guerrillas?|insurgents?|insurgency|militias?|militants?|factions?|opposition|armed groups?|non-state|NSAGs?|paramilitar(?:y|ies)|warlords?|terrorists?|separatists?|mercenar(?:y|ies)|smugglers?|traffickers?|poachers?|farmers?|villagers?|civilians?|compan(?:y|ies)|firm|criminals?|individuals?|persons?|front|movement|fighters?|Taliban|mujahideen|cartels?|gangs?|bandits?|children|fishermen|hunters?|residents?|extremists?|groups?|alliance|coalition|Hezbollah|Hizballah|Hamas|Contras|Renamo|those|others|people|nobody|UN|NATO|peacekeep(?:ers?|ing)|deminers?|sides|parties|countries|states|nations|forces)\b/i
/** Groups whose names hold words of a state, or none that tells what they are. */
const NAMED_NON_STATE =
  /\b(?:Khmer Rouge|Ansar al|Al[- ]Qa[ei]da|al[- ]Shabaab|Abu Sayyaf|Boko Haram|Shining Path|Sendero Luminoso|Tamil Tigers|Islamic State|Houthis|Interahamwe|Janjaweed)\b[^,;]{0,40}(?:,[^,;]{0,60},)? ?$/i
/** `LTTE`, `UNITA`: a movement as a rule, where no state is named so. */
const ACRONYM = /(?:^|[ (“"])(?!(?:AP|APM|APL|UXO|NKR|FSM|DPRK|UAE)\b)\p{Lu}{3,8}(?:-\p{Lu}{1,3})?\b/u
/** `by its own forces`. */
const ITS_FORCES =
  /^(?:its|our|her|their|the country['’]s|the government['’]s) (?:own |armed |military |security |army ){0,2}(?:forces|troops|soldiers|army|military|units|personnel)\b/i
/** `by government forces in X`. */
const FORCES_IN =
  /^(?:the )?(?:government|army|armed|security|military|state)(?: and \w{1,20})?(?: forces| troops| soldiers)? (?:in|of) (?:the )?$/i
/** `by rebels of the army`: those named first did it. */
const FIRST_NON_STATE =
  /^(?:the )?(?:\w{1,20} )?(?:rebels?|guerrillas?|insurgents?|militias?|militants?|factions?|opposition|non-state|paramilitar\w{1,3}|warlords?|terrorists?|separatists?|mercenar\w{1,3}|individuals?|civilians?|villagers?|farmers?)\b/i
const FORCES = '(?:\\w{1,20} ){0,2}(?:forces|troops|soldiers|army|military|engineers|units|government)'
/** `Ethiopian forces`, `X and Russian troops both` right before the verb are its subject, whatever stands in front of them. */
const FORCES_OF = new RegExp(
  `(?:(?:${SIGN.party}(?:['’]s)?(?: ${FORCES})?, (?:the )?){0,2}${SIGN.party}(?:['’]s)?(?: ${FORCES})?,? and (?:the )?)?${SIGN.party}(?:['’]s)? ${FORCES}(?: both| each)? $`,
  'i',
)
/** `Russian forces and rebels`: the forces did so as well. */
const WITH_REBELS = new RegExp(
  `((?:${SIGN.party}(?:['’]s)?|\\b(?:the |its )?(?:government|security|armed)) ${FORCES})(?:,? and|,? as well as) (?:the |other |various |${SIGN.party} )?(?:\\w{1,20} ){0,2}(?:(?:rebel|insurgent|opposition) \\w{1,12} forces|rebels?|guerrillas?|insurgents?|militias?|separatists?|paramilitar\\w{1,3}|(?:armed|rebel|opposition) groups?|fighters)(?: forces| groups)?(?: have| had| both| each| all| also){0,3} $`,
  'i',
)
/** `rebels or government forces`. */
const WITH_STATE =
  /^(?:the |either )?(?:rebels?|guerrillas?|insurgents?|opposition|rebel)(?: forces| groups)? (?:or|nor|and) (?:the )?(?:government|army|armed forces|military|security forces)\b/i
const NOR_IS =
  /^\W{0,3}(?:nor|neither) (?:is|are|was|were|has|have|had|did|does|do) (?:the |any )?([^,;.]{0,60}?)(?= (?:which|that|who)\b|,| believed| known| thought| to )/i
const NON_STATE_FORCE =
  /\b(?:peacekeep\w{1,4}|UN|NATO|multinational|rebels?|guerrillas?|insurgents?|militias?|opposition|separatists?|(?:armed|rebel) groups?|company|companies)\b/i
const TOLD_BY_GROUP =
  /\b(?:Front|Movement|Union of|Party|Liberation Army|rebel groups?|armed groups?|factions?|militias?|opposition groups?)\b[^;.]{0,90} (?:told|said|stated|claimed|denied|declared|announced|confirmed|admitted|insisted)\b[^;.]{0,60}$/
/** A name of several words that is no name of a party: `the Northern Front`. */
const NAMED_GROUP = /(?:^|[^.] )\p{Lu}[\p{L}-]{1,20}(?: of(?: the)?)?(?: \p{Lu}[\p{L}-]{1,20}){1,4} $/u
const STATE_NAME =
  /\b(?:Army|Armed|Forces?|Defen[cs]e|Ministry|Minister|Government|Republic|Kingdom|Sultanate|Federation|Principality|State|States|Islands?|Guards?|Police|Navy|Authority|Command|Staff|Emirates|Commonwealth|Antipersonnel|Landmines?|Mines)\b/
const ANYBODY =
  /\b(?:those|anyone|anybody|persons?|people|everyone|states|countries|nations|individuals?|companies|groups|factions|parties|militias|rebels|ones?)\W{0,2}$/i
const ANY_STATE =
  /^\W{0,3}(?:an?|any|each|every|no) (?:state party|state|country|government|party|signatory|member|group|faction|movement|force|army) (?:that|which|who) /i
/** Armies of no state, by their names. */
const GROUP_ARMY =
  /\b(?:New People['’]s|(?<!People['’]s )Liberation|Resistance|Independence|Revolutionary|Rebel|Free|Lord['’]s Resistance|Islamic)(?: \p{Lu}[\p{L}-]{1,20})? Army\b/u
const BY_TIME = new RegExp(`^ by (?:the end of |early |late |mid-?|then|now|[${SIGN.date}])`)
const FIRST_VERB = new RegExp(`\\b${VERB}\\b`, 'i')
const OWN_FORCES = /\b(?:its|our|her|his country['’]s|the country['’]s|the government['’]s|the) /i
const BOTH =
  /\b(?:both|all|the two|either|each of the) (?:sides|parties|countries|states|governments|armies|forces|armed forces)\b|\beach side\b|\b(?:either|both|neither) of (?:them|the two)\b/i

/**
 * Of whom what stands from `from` is said: the parties that its words name, an empty list where it is left to the
 * subject; null where it is somebody who is no state.
 */
export function actorsOf(site: Site, start: number, from: number): readonly Party[] | null {
  const { masked } = site.view
  const left = (sharedSubject(site, start) + masked.slice(start, from)).replace(TELLER, '')
  // `those who produce mines shall be jailed`
  if (/^\W{0,2}(?:who|which)\b/.test(left) && ANYBODY.test(masked.slice(Math.max(0, start - 40), start))) return null
  // `A State Party that uses mines is in breach`
  if (ANY_STATE.test(left) || (/^\W{0,2}that\b/.test(left) && ANY_STATE.test(headed(site, start) + left))) return null
  if (GROUP_ARMY.test(left) && !actsForState(left.replace(GROUP_ARMY, ' '))) return null
  if (isGroupTakenUp(site, left, start)) return null
  if (BOTH.test(left)) return bothSides(site, start)
  // `Nor is the peacekeeping force that came in 1997 believed to have used mines`
  const inverted = NOR_IS.exec(masked.slice(0, from))
  if (inverted !== null && NON_STATE_FORCE.test(inverted[1] as string)) return null
  // `the rebel front told it that it had not used mines`: `it` is who tells
  if (/^[^\w\ue000-\ue0ff]{0,3}(?:that\b)?\W{0,3}it\b/i.test(left) && TOLD_BY_GROUP.test(masked.slice(0, start)))
    return null
  const forces = FORCES_OF.exec(left)
  if (forces !== null && !NON_STATE.test(forces[0].replace(/forces/gi, ''))) {
    const at = from - (left.length - forces.index)
    const named = mentionsOf(site.view, 'party', at, from).map(({ mention }) => mention.party)
    if (named.length > 0) return named
  }
  const beside = WITH_REBELS.exec(left)
  if (beside !== null) {
    const at = from - (left.length - beside.index)
    return mentionsOf(site.view, 'party', at, at + (beside[1] as string).length).map(({ mention }) => mention.party)
  }
  const subject = subjectOf(site.view, site.clauses, from)
  if (subject.kind === 'named') return []
  if (NAMED_NON_STATE.test(left) && !actsForState(left.replace(NAMED_NON_STATE, ''))) return null
  if (actsForState(left) || /\b(?:it|we|they|he|our|country|its) (?:[a-z]{1,20} ){0,4}$/i.test(left)) return []
  if (NAMED_GROUP.test(left) && !STATE_NAME.test(left)) return null
  return NON_STATE.test(left) || ACRONYM.test(left) ? null : []
}

/** The words of the clause before the one that begins at `start`. */
function headed({ clauses, view, clauseAt }: Site, start: number): string {
  const before = clauses[clauses.indexOf(clauseAt(start)) - 1]
  return before === undefined ? '' : view.masked.slice(before.start, before.end).replace(/^\W*(?:and|but|that) /i, '')
}

/** `The Moro Front has used mines. It makes them itself.`: `it` is the group of which the sentence before told. */
function isGroupTakenUp({ context }: Site, left: string, start: number): boolean {
  const before = context.last?.masked
  if (before === undefined || start > 0 || !/^\W{0,3}It\b/.test(left)) return false
  const subject = before.slice(0, FIRST_VERB.exec(before)?.index ?? 0).replace(/\([^()]{1,60}\)/g, '')
  return endWithGroup(subject) && !STATE_WORDS.test(subject)
}

/** The subject of a clause that begins with its verb: it stands in a clause before it; empty where it has its own. */
function sharedSubject(site: Site, start: number): string {
  const { clauses, view } = site
  let index = clauses.indexOf(site.clauseAt(start))
  if (clauses[index]?.bare !== true || /^(?:which|who)$/.test(clauses[index]?.joint ?? '')) return ''
  while (index > 0 && clauses[index]?.bare === true) index--
  const clause = clauses[index]
  if (clause === undefined) return ''
  const words = view.masked.slice(clause.start, clause.end)
  return words.slice(0, FIRST_VERB.exec(words)?.index ?? words.length)
}

const ABOVE_ALL = new RegExp(
  `\\b(?:sides|parties|countries|states)\\b[^,;.]{0,40},? (?:particularly|especially|notably|above all|in particular|mainly|most of all) (?:by )?(?:the )?(?=${SIGN.party})`,
  'i',
)

/** The two parties that a sentence sets against each other. */
function bothSides(site: Site, start: number): readonly Party[] | null {
  // `all sides, particularly X`
  const above = ABOVE_ALL.exec(site.view.masked.slice(0, start + 90))
  const one = above === null ? undefined : site.view.mentionAt.get(above.index + above[0].length)
  if (one?.kind === 'party') return [one.party]
  const parties = new Map(
    mentionsOf(site.view, 'party', 0, Math.max(60, start)).map(({ mention }) => [mention.party.code, mention.party]),
  )
  return parties.size < 2 ? null : [...parties.values()].slice(0, 2)
}

/**
 * By whom a passive verb that ends at `to` says that it is done: the parties named behind `by`, an empty list where
 * nobody is named or the state's own forces are; null where it is somebody else. `told` says whether anybody is named.
 */
export function agentsOf(site: Site, to: number): { parties: readonly Party[]; told: boolean; to: number } | null {
  const { masked } = site.view
  const clause = site.clauseAt(Math.max(0, to - 1))
  const right = masked.slice(to, Math.min(clause.end, to + 160))
  const at = right.search(/ by /)
  // `acknowledged use of mines, and reported that of others by X`: he acts in the clause after
  if (at < 0 || BY_TIME.test(right.slice(at)) || /, (?:and|but) (?!again|in\b|on\b)/.test(right.slice(0, at)))
    return { parties: [], told: false, to }
  const words = right.slice(at + 4)
  if (BOTH.test(words.slice(0, 40))) {
    const sides = bothSides(site, to + at)
    return sides && { parties: sides, told: true, to }
  }
  const found = mentionsOf(site.view, 'party', to + at, to + at + 4 + words.length)
  const first = found[0]
  const lead = first === undefined ? words : masked.slice(to + at + 4, first.at)
  if (
    first !== undefined &&
    /^(?:(?:either |the )?(?:coalition|international|foreign|allied|NATO|rebels?|rebel groups|insurgents|opposition)(?: forces| troops)? (?:or|and|nor) (?:by )?)?(?:the |both |all ){0,2}(?:signator(?:y|ies) |states? |neighbou?r(?:s|ing)? )?(?:(?:the )?(?:governments?|forces|armies|army|military|troops) of (?:the )?){0,2}$/i.test(
      lead,
    )
  ) {
    const tail = masked.slice(first.at + 1, first.at + 40)
    if (
      /^[-’'s]{0,2} (?:\w{1,20} )?(?:rebel|guerrilla|militia|separatist|opposition|compan|insurgent|paramilitar)/i.test(
        tail,
      )
    )
      return null
    const parties = [first.mention.party]
    let end = first.at + 1
    for (const next of found.slice(1)) {
      if (!/^(?:[a-z ]{0,20}),? ?(?:and|,) (?:the |by )*$/i.test(masked.slice(end, next.at))) break
      parties.push(next.mention.party)
      end = next.at + 1
    }
    return { parties, told: true, to: end }
  }
  if (ITS_FORCES.test(lead)) return { parties: [], told: true, to }
  // `by the country`, `by government forces in X`
  if (/^(?:the |this |our )?(?:country|state|nation|republic|kingdom)\b/i.test(lead))
    return { parties: [], told: true, to }
  if (first !== undefined && FORCES_IN.test(lead))
    return { parties: [first.mention.party], told: true, to: first.at + 1 }
  // `by rebels or government forces`
  if (WITH_STATE.test(lead)) return { parties: [], told: true, to }
  if (FIRST_NON_STATE.test(lead)) return null
  if (NON_STATE.test(lead) && !actsForState(lead)) return null
  return actsForState(lead) && (OWN_FORCES.test(` ${lead}`) || /government/i.test(lead))
    ? { parties: [], told: true, to }
    : null
}

/** `UN officials`: those of no state. */
const OF_NO_STATE =
  /\b(?:UN|NATO|EU|ICRC|United Nations) (?:\w{1,20} )?(?:officials|soldiers|troops|police|authorities)\b/

function actsForState(words: string): boolean {
  if (OF_NO_STATE.test(words)) return false
  return STATE_WORDS.test(words) || ARMY_LETTERS.test(words)
}
