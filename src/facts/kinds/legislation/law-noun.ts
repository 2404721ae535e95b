import type { Site } from '../../rule.js'
import type { SentenceView } from '../../view.js'
import { SIGN } from '../../view.js'

const T = SIGN.treaty

const LEGISLATION = '\\[?l\\]?egislation'
const LAW = `(?:${LEGISLATION}|laws?|bills?|acts?|statutes?|decrees?|regulations|ordinance)`
const ADJECTIVE =
  '(?:domestic|national|internal|specific|special|separate|new|additional|further|any|its|own|comprehensive|draft|appropriate|such|necessary|required|proposed|legal|legislative|administrative|penal|other|full|initial|final|a|an|the|no|and|or|,)'
const PURPOSE =
  '(?:(?:to|that (?:would|will|is to|are to|was to)|which (?:would|will|is to)|designed to|needed to|necessary to|in order to|meant to) (?:fully |domestically |formally )?(?:implement|incorporate|transpose|enforce|give (?:full |legal )?effect to|apply|carry out|ban|prohibit|outlaw|criminali[sz]e|punish|penali[sz]e)|(?:which|that) (?:implements|incorporates|transposes|bans|prohibits|outlaws|forbids|criminali[sz]es|gives (?:full |legal )?effect to)|implementing|incorporating|transposing|banning|prohibiting|outlawing|criminali[sz]ing|on (?:the )?(?:total |full |complete )?(?:implementation|prohibition|ban(?:ning)?)(?: of)?|for (?:the )?(?:domestic |national |full )?implementation(?: of)?|giving (?:full |legal )?effect to|(?:that|which) (?:allows? for|provides? for|imposes?|establish(?:es)?|contains?|includes?)|in compliance with|(?:to|that would|which would) bring into effect|related to|stipulating|providing for|on(?= (?:(?:weapons|arms|explosives),? including )?(?:anti-?personnel |anti-?vehicle )?(?:land)?mines\\b(?! action| clearance| awareness| risk))|(?:against|concerning|regarding|about)(?= (?:the )?(?:anti-?personnel |anti-?vehicle )?(?:land)?mines\\b))'
const AIM = `(?: (?!(?:ratif\\w{0,20}|which|that|has|is|was)\\b)[\\w’',-]{1,20}){0,10}?,? (?:${T}|(?:anti-?personnel |anti-?vehicle )?(?:land)?mines?\\b|cluster munitions?|prohibitions?\\b|prohibited activit|its (?:treaty )?obligations|Article 9|(?:the )?penal sanctions)(?:,? (?:and|or) (?:cluster munitions?|(?:anti-?personnel )?(?:land)?mines?)\\b)?`

/** `Law No. 12`, `Decree 180 of D`. */
const NUMBER = `(?: (?:No\\.? ?)?\\d[\\d/.-]{0,12}(?: (?:of|on|in|dated) (?:the )?${SIGN.date})?)?`

/** A law that carries the treaty out, told as such. */
const STRONG = `(?:${ADJECTIVE} ?){0,5}(?:\\[?i\\]?mplementing|\\[?i\\]?mplementation|enabling) (?:${LAW}|measures?)|(?:${ADJECTIVE} ?){1,5}measures of (?:national |domestic )?implementation|(?:national |domestic )?(?:mine|landmine) ban (?:${LAW})|(?:${ADJECTIVE} ?){0,5}(?:${LAW}|measures)${NUMBER}(?:,? including [^;,.]{2,40},)?(?: (?!(?:has|have|had|was|were|is|are|will|would|been|be)\\b)[a-z-]{2,14}){0,3}?,? ${PURPOSE}${AIM}|(?:${ADJECTIVE} ?){0,5}(?:${LAW}|measures) (?:under|pursuant to|in accordance with|as required by) Article 9\\b|(?:[A-Z][\\w’'()-]{1,20} (?:of |on |the |and |for ){0,2}){0,5}(?:${T}|Mines?|Landmines?|Munitions?)(?: \\(?(?:[A-Z]\\w{1,20}|of|on|and|the)\\)?){0,4}? (?:Act|Bill|Law|Decree|Ordinance)\\b`
/** A law of the country, which something else must tell to be that of the treaty. */
const NATIONAL = `(?:draft )?(?:domestic|national|penal) (?:${LAW})(?! (?:on|regarding|concerning|relating|about|against|governing|enforcement)\\b)`
const WEAK = `(?:\\[?a\\]?|an|the|this|(?<!\\b(?:reported|stated|indicated|noted|announced|confirmed|explained|declared|said) )that|such|no such|no|draft|new|any|necessary|required) (?:(?:draft|new|such|proposed|specific|special|separate|further|additional) )?(?:law|${LEGISLATION}|bill|act)\\b(?! (?:on|regarding|concerning|relating|enforcement|to (?:implement|enforce|ban|prohibit)|implementing|banning|prohibiting)\\b)|such measures|(?:a|the|this|its) (?:first |final |new |preliminary )?draft(?: text| version)?(?= (?:was|is|has|had|were|awaits|awaited|remains|would|will)\\b)|\\[?l\\]?egislation(?! (?:on(?! (?:the|this) (?:matter|subject|issue))|regarding|concerning|relating)\\b)|(?:(?:any|no|new|specific|the|its|domestic|national|necessary) ){0,3}(?:legal|legislative)(?:,? (?:and|or|administrative|regulatory|other|and other)){0,4} measures`

/** A law that may be about the treaty, as a pattern over a masked sentence. */
export const LAW_NOUN = `(?<![-\\w])(?:${STRONG}|${NATIONAL}|${WEAK})`

const STRONG_WORDS = new RegExp(`(?<![-\\w])(?:${STRONG})`, 'i')
const NATIONAL_WORDS = new RegExp(`(?<![-\\w])(?:${NATIONAL})`, 'i')
/** A law of another sort: one that ratifies, or that is about something else. */
const OTHER_LAW =
  /ratif|accession|mine action (?:law|legislation|bill|act)|disabilit|victim|amnesty|sharia|customs|environment|budget/i

const NAMED = /(?:\ue001|\b(?:Mines?|Landmines?|Munitions?)\b).{0,80}\b(?:Act|Bill|Law|Decree|Ordinance)$/
const NO_NAME = /(?<![-\w])(?!(?:of|on|the|and|for|national)\b)[a-z][\w’'-]{0,30} /g

/** Whether the words of a match say themselves what the law is for. */
export function isAimed(words: string): boolean {
  return STRONG_WORDS.test(words)
}

/** Where the name of a law begins in the words of a match, which a verb in small letters may lead: `enacted the Mines Act`. */
export function nameStart(words: string): number {
  const verb = NAMED.test(words) ? [...words.matchAll(NO_NAME)].at(-1) : undefined
  return verb === undefined ? 0 : verb.index + verb[0].length
}

/** Whether the words of a match name a law that carries a treaty out. */
export function isLaw(site: Site, words: string, start: number, end: number): boolean {
  const { masked } = site.view
  const near = masked.slice(Math.max(0, start - 30), end + 30)
  if (
    OTHER_LAW.test(words) ||
    // `passed ratification and implementation legislation` is both
    (!/^and implement/i.test(words) &&
      /\bratif\w{0,20}(?: \w{1,20}){0,2} $/i.test(masked.slice(Math.max(0, start - 30), start)))
  )
    return false
  if (/^(?: (?:of|on|for|to))(?: the)? ratif/i.test(masked.slice(end))) return false
  if (STRONG_WORDS.test(words)) return true
  if (OTHER_LAW.test(near)) return false
  // `Legislation has been drafted on the use and transfer of mines`
  if (ON_MINES.test(masked.slice(end, end + 160)) || ON_VIOLATIONS.test(masked.slice(end, end + 200))) return true
  const spoken = speaksOfIt(site.view, start) || speaksOfIt(site.context.last, null) || foundLaw(site)
  return (
    spoken ||
    (NATIONAL_WORDS.test(words) && /\ue001|\bmines?\b|landmine/i.test(`${site.context.last?.masked ?? ''} ${masked}`))
  )
}

const ON_MINES =
  /^(?:,? [^;]{0,60}? (?:that|which) (?:would|will|is to|also)? ?[“"]?(?:implement|ban|prohibit|outlaw|criminali[sz]e)s?\b[^.;]{0,60}(?:\ue001|\b(?:land)?mines\b|cluster munitions)|(?: (?:has|have|had|was|were|is|are|been|being|drafted|drawn up|written|developed|elaborated|considered|discussed|proposed|planned|prepared|enacted|adopted|passed|introduced|taken|made|undertaken|reported|put in place|not|never|yet|specifically)){1,5} (?:(?:on|to (?:ban|prohibit)|banning|prohibiting|against) [^.;]{0,90}\b(?:(?:land)?mines|cluster munitions)\b|(?:to (?:fully )?(?:implement|enforce|transpose|carry out|apply|give effect to)|implementing|for (?:the )?(?:national |domestic )?implementation of|under|in accordance with|pursuant to|as required by|in line with) (?:the |its )?(?:\ue001|(?:provisions|terms|implementation|obligations) (?:of|under) (?:the )?\ue001|Article 9\b)))/i

/** `adopted legislation on D providing sanctions for violations of the treaty`. */
const ON_VIOLATIONS =
  /^(?: (?:on|in) (?:the )?\ue006)?,? (?:providing|which provides?|that provides?|imposing|setting|establishing|that imposes?|which imposes?)(?: for)? [^.;]{0,60}\b(?:sanctions|penalties|punishment)[^.;]{0,60}(?:\ue001|\b(?:land)?mines\b|cluster munitions)/i

function speaksOfIt(view: SentenceView | null, to: number | null): boolean {
  if (view === null) return false
  const words = to === null ? view.masked : view.masked.slice(0, to)
  if (STRONG_WORDS.test(words) || /\bArticle 9\b/.test(words)) return true
  // resolutions call for implementation, and say nothing of laws
  return /\bimplement/i.test(words) && !/universali[sz]|\ue003/i.test(words)
}

function foundLaw(site: Site): boolean {
  return site.context.before.at(-1)?.fields.kind === 'legislation'
}
