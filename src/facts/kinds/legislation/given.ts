import { dateBehind } from '../../dating.js'
import type { Finding, Site } from '../../rule.js'
import { SIGN } from '../../view.js'
import { isAimed } from './law-noun.js'
import { BODY_BEFORE_LAW, done, GENERIC, ON_ITS_WAY, one, PLANNING, WEIGHING, WISHED } from './told.js'

const D = SIGN.date

const ENACT =
  'enact(?:s|ed|ing)?|adopt(?:s|ed|ing)?|pass(?:es|ed|ing)?|promulgat(?:e|es|ed|ing)|approv(?:e|es|ed|ing)|tak(?:en?|es|ing)|took|undertak(?:en?|ing)|undertook|sign(?:s|ed)|institut(?:ed?|es|ing)|establish(?:es|ed|ing)?|put in place|brought into force|(?:has|have|had)(?= (?:currently |still |yet |as yet |so far |at present )?(?:no|any)\\b)|(?<=\\bnot (?:yet |currently |still |presently |as yet )?)have|lack of|lacks?|lacked'
const DRAFT =
  'draft(?:s|ed|ing)?|(?:re-?)?fil(?:es|ed|ing)|prepar(?:e|es|ed|ing)|develop(?:s|ed|ing)?|elaborat(?:e|es|ed|ing)|consider(?:s|ed|ing)?|propos(?:e|es|ed|ing)|introduc(?:e|es|ed|ing)|submit(?:s|ted|ting)?|tabl(?:es?|ed|ing)|review(?:s|ed|ing)?|stud(?:y|ies|ied|ying)|look(?:s|ed|ing)? into|examin(?:e|es|ed|ing)|discuss(?:es|ed|ing)?|plan(?:s|ned|ning)?|work(?:s|ed|ing)? (?:on|toward|towards)|finali[sz](?:e|es|ed|ing)|writ(?:e|ing)|written|dr[ae]w(?:n|ing)? up|draw up|drawing up|completed?|completing|formulat(?:e|ed|ing)|preparation of|drafting of|drafts? of|present(?:s|ed|ing)?|sen[dt]|forward(?:s|ed)|transmit(?:s|ted)'
/** What is done to a law as a noun: stated only by what stands before, as in `steps toward the adoption of`. */
const MAKING_OF =
  '(?:preparations? (?:(?:(?:is|are|was|were|has|have|been|now|currently|already|reportedly|still) ){1,4}(?:underway|under way|ongoing|in progress|being made|begun|started|in hand) )?for|(?:adoption|enactment|passage|passing|promulgation|introduction|establishment|creation|development|elaboration) of)'
const REPORT =
  'report(?:ed|s)?|mention(?:ed|s)?|indicat(?:ed?|es)|declared?|describ(?:ed?|es)|list(?:ed|s)?|communicated|announced?'
const NO_BETWEEN =
  '(?:that|which|because|if|whether|by|after|before|without|under|but|for|as|with|from|in|on|to|of|at|was|is|were|has|have|had|it|and|or|not)\\b'
const VERB_BEFORE = new RegExp(
  `\\b(?:(${ENACT})|(${DRAFT})|(${REPORT})|(${MAKING_OF}))[”"]?(?:,? (?:on|in) (?:the )?${D},?)?(?: (?:an? |the )?(?:text|draft|proposal)s? (?:for|of|on))?(?: (?!${NO_BETWEEN})[\\w’'“”,${SIGN.treaty}-]{1,20}){0,5}? ?[“"(]?$`,
  'i',
)
/** Whom a draft is sent to. */
const TO_LAWMAKERS =
  /^[”"]? to [^,;.]{0,50}\b(?:legislat|parliament|congress|senate|assembly|cabinet|council of ministers|minist|house of|president|attorney)/i
/** A body of the state that was told to draft. */
const CHARGED =
  /\b(?:ministr\w{1,3}|committee|commission|department|group|lawyers?|attorney[- ]general|experts?|council|authorit\w{1,4}|office)\b[^,;.]{0,50}\b(?:was|were|has been|have been|had been) asked to $/i
/** A body of the country, which is named by what it is to do: `A committee was created to consider`. */
const BODY = /\b(?:committee|commission|group|task force|body)\b/i
const SET_UP = /\b(?:created|established|set up|formed|appointed|tasked|charged)\b/i
/** `Adoption of implementing legislation is expected in D`. */
const IN_SIGHT =
  /^ (?:is|was|are|were|remains) (?:still |now |currently |reportedly )?(?:expected|planned|foreseen|anticipated|scheduled|pending|underway|under way|in progress|under consideration|being considered)\b/i
/** `Preparations are underway for implementing legislation`. */
const PREPARED = /\b(?:underway|under way|ongoing|in progress|being made|begun|started|in hand) for$/i
/** `Steps to adopt implementing legislation have not been taken`. */
const NOT_TAKEN =
  /^[^;.,]{0,30} (?:has|have|had|was|were) (?:not|never) (?:yet )?(?:been )?(?:taken|made|initiated|begun|started)\b/i
/** `Work on implementing legislation has begun`. */
const GOING_ON =
  /^(?: [^;.]{0,60}?)? (?:(?:has|have|had|is|are|was|were)(?: (?:now|already|reportedly|since|also|still|finally|being|been)){0,2} )?(?:begun|begin|started|continu(?:es|ed|ing)|commenced|underway|under way|ongoing|in progress|initiated|resumed|proceed(?:s|ed|ing))\b/i

const HELD_TO_BE = /\b(?:laws?|legislation|provisions|acts|codes?) (?:that|which) (?:it|they|the government|\ue005) $/i

const HOLDS = /\b(?:has|have|had) (?:already |now |long |also )?$/i

/** `has implementing legislation`, `had a law in place banning mines`: what it has is there. */
function held(site: Site, words: string, start: number, end: number): Finding<'legislation'>[] | null {
  const has = HOLDS.exec(site.view.masked.slice(0, start))
  if (has === null || /\b(?:no|any|draft|bill)\b/i.test(words) || !isAimed(words)) return null
  return site.mood(has.index, start) === 'done' ? one('done', null, has.index, end) : null
}

/** `has enacted implementing legislation`: the verb stands before. */
export function given(site: Site, words: string, start: number, end: number): Finding<'legislation'>[] | null {
  const { masked } = site.view
  if (WISHED.test(masked.slice(0, start))) return null
  const base = Math.max(0, start - 160)
  const verb = VERB_BEFORE.exec(masked.slice(base, start))
  // `A committee was set up to draft legislation`: what looks like an adjective is the verb
  if (verb === null && /^draft /i.test(words) && /\bto $/.test(masked.slice(base, start))) {
    const mood = site.mood(start, start + 5)
    if (mood === 'open' || mood === 'not-done' || GENERIC.test(masked.slice(site.clauseAt(start).start, start)))
      return []
    return one('planned', null, start, end).map((found) => ({ ...found, ofPage: true }))
  }
  if (verb === null) return held(site, words, start, end)
  const from = base + verb.index
  const clause = site.clauseAt(from)
  const left = masked.slice(clause.start, from)
  const [, enact, draft, report, makingOf] = verb
  const word = (enact ?? draft ?? report ?? makingOf) as string
  const between = masked.slice(from + word.length, start)
  const none = /\bno(?:ne)?\b(?!\.? ?\d)|\bneither\b/i.test(`${between} ${words}`)
  if (/\b(?:existing|current)\b/i.test(`${between} ${words}`)) return []
  if (GENERIC.test(left)) return []
  // `listed ten laws that it considers implementation measures`
  if (/^consider/i.test(word) && HELD_TO_BE.test(masked.slice(0, from))) return []
  const mood = none || /^lack/i.test(word) ? 'not-done' : site.mood(from, from + word.length)
  // `is considering whether to enact`
  if (mood === 'open' && WEIGHING.test(masked.slice(0, from))) return one('planned', null, from, end)
  // `the ministry was asked to draft`
  if (mood === 'open') return draft !== undefined && CHARGED.test(left) ? one('planned', null, from, end) : []
  if (mood === 'not-done' || NOT_TAKEN.test(masked.slice(end))) return one('not-done', null, from, end)
  if (report !== undefined) return []
  if (makingOf !== undefined)
    return (mood === 'planned' && PLANNING.test(left)) ||
      ON_ITS_WAY.test(words) ||
      IN_SIGHT.test(masked.slice(end)) ||
      PREPARED.test(makingOf)
      ? one('planned', null, from, end)
      : []
  const law = !/measures$/i.test(words) || /\b(?:legal|legislative|implement\w{1,20})\b/i.test(words)
  if (draft !== undefined) {
    if (/^present/i.test(draft) && !ON_ITS_WAY.test(`${between} ${words}`) && !/\bbill/i.test(words)) return []
    if (/^(?:sen|forw|transm)/i.test(draft))
      return mood !== 'planned' && TO_LAWMAKERS.test(masked.slice(end)) ? one('planned', null, from, end) : []
    const verbal =
      /(?:ed|en|wn|ing|s)(?: on| towards?| into)?$/i.test(draft) ||
      /\b(?:to|will|would|did) (?:\w{1,20}ly |then |also |soon )?$/i.test(left)
    const found =
      law && (verbal || / of$/i.test(draft) || (/^work/i.test(draft) && GOING_ON.test(masked.slice(end))))
        ? one('planned', null, from, end)
        : null
    return found !== null && !left.includes(SIGN.party) && left.endsWith(' to ') && BODY.test(left) && SET_UP.test(left)
      ? found.map((one) => ({ ...one, ofPage: true }))
      : found
  }
  const finite = /(?:ed|took|taken|put in place)$/i.test(word)
  const perfect = finite && !/\b(?:be|being) (?:\w{1,20}ly )?$/i.test(left)
  if (mood === 'planned' && !(perfect && /\b(?:has|have|had) (?:\w{1,20}ly )?$/i.test(left))) {
    if (!PLANNING.test(left) || !law) return []
    return one(
      'planned',
      dateBehind(site, from, end)?.date ?? null,
      from,
      Math.max(end, dateBehind(site, from, end)?.end ?? 0),
    )
  }
  if (
    !finite &&
    !/\bdid (?:\w{1,20} )?$/i.test(left) &&
    !/\b(?:first|last|\w{1,20}th) (?:[\w-]+ ){0,4}to $/i.test(left)
  )
    return []
  if (!law || /^tak|^took|^undert/i.test(word)) return law && /implement/i.test(words) ? done(site, from, end) : []
  if (ON_ITS_WAY.test(`${between} ${words}`) || BODY_BEFORE_LAW.test(left)) return one('planned', null, from, end)
  return done(site, from, end)
}
