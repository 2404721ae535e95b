import type { Modality } from '../../../schema/index.js'
import { dateBehind, dateOf } from '../../dating.js'
import type { Finding, Rule, Site } from '../../rule.js'
import { SIGN } from '../../view.js'
import { isLaw, LAW_NOUN } from './law-noun.js'

export type LegislationRule = Rule<'legislation'>

const T = SIGN.treaty
const D = SIGN.date
const P = SIGN.party

/** A date after such words is not that of the law. */
const OTHER_DATE = /\b(?:since|until|as of|dated|from|period|conference of|of)(?: the)? ?$/i

const ENACT =
  'enact(?:s|ed|ing)?|adopt(?:s|ed|ing)?|pass(?:es|ed|ing)?|promulgat(?:e|es|ed|ing)|approv(?:e|es|ed|ing)|tak(?:en?|es|ing)|took|undertak(?:en?|ing)|undertook|sign(?:s|ed)|instituted?|established?|put in place|brought into force|(?:has|have|had)(?= (?:currently |still |yet |as yet |so far |at present )?(?:no|any)\\b)|lacks?|lacked'
const DRAFT =
  'draft(?:s|ed|ing)?|prepar(?:e|es|ed|ing)|develop(?:s|ed|ing)?|elaborat(?:e|es|ed|ing)|consider(?:s|ed|ing)?|propos(?:e|es|ed|ing)|introduc(?:e|es|ed|ing)|submit(?:s|ted|ting)?|tabl(?:es?|ed|ing)|review(?:s|ed|ing)?|plan(?:s|ned|ning)?|work(?:s|ed|ing)? (?:on|toward|towards)|finali[sz](?:e|es|ed|ing)|writ(?:e|ing)|written|dr[ae]w(?:n|ing)? up|draw up|drawing up|completed?|completing|formulat(?:e|ed|ing)|preparation of|drafting of|drafts? of'
const REPORT =
  'report(?:ed|s)?|mention(?:ed|s)?|indicat(?:ed?|es)|declared?|describ(?:ed?|es)|list(?:ed|s)?|communicated|announced?'
const NO_BETWEEN =
  '(?:that|which|because|if|whether|by|after|before|without|under|but|for|as|with|from|in|on|to|of|at|was|is|were|has|have|had|it|and|or|not)\\b'
const VERB_BEFORE = new RegExp(
  `\\b(?:(${ENACT})|(${DRAFT})|(${REPORT}))(?:,? (?:on|in) (?:the )?${D},?)?(?: (?!${NO_BETWEEN})[\\w’'“”,-]{1,20}){0,5}? ?[“"(]?$`,
  'i',
)
const AUX =
  '(?:was|were|is|are|has|have|had|will|would|did|does|shall|be|been|being|not|never|also|only|now|already|finally|first|still|yet|to|ever|soon|later|then|currently|presently|so far|in fact|thus far|as yet|reportedly|expected to|due to|about to|likely to|[a-z]{3,12}ly)'
const ASIDE = `(?:,? (?:including|with|providing for|containing|covering) [^;,.${D}]{2,60},|,? of which there is [^;,.]{2,40},| at home| for the ${T}|,? or (?:on |of )?(?:any )?other [a-z]{3,12},?| at (?:the )?(?:national|domestic) level|(?: prohibitions?)? domestically| prohibition|,? which (?:includes?|provides?|imposes?|contains?)[^;,]{0,70},|,? ${D}|,? (?:of the kind|such as|as) [^;.]{0,60}?(?:requires?|required)|,? (?:the |“|called |known as |entitled |titled |Law |Act |Decree |No)[^;${D}]{2,70}?[,”]|,? ?\\([^()]{0,40}\\)| of \\d{4}| (?:by|in|of|for) (?:the )?${P}|, 20\\d\\d|, 19\\d\\d)`
const AS_OF = `(?:,? (?:as of|by|until|on|in) (?:the )?(?:time of writing|(?:early |mid-|late )?(?:the )?${D}),?)?`
const ON_DATE = new RegExp(`^ (?:on|in) (?:the )?${D}`)
/** What is said of a law behind it. Group 1: it was made or holds; 2: it is in the making; 3: it was not heard of. */
const PREDICATE = new RegExp(
  `^${ASIDE}{0,2},? ?(?:(?:which|that|and|but|although|though|yet|it) ){0,2}${AS_OF} ?(?:${AUX} ){0,7}?[“"]?(?:(enacted|adopted|passed|promulgated|approved|signed into law|in (?:force|place|effect)|entered into (?:force|effect)|enters into (?:force|effect)|c[ao]me into (?:force|effect)|took effect|take effect|became (?:effective|law)|become law|exists?(?! in)|taken|undertaken|instituted|introduced(?= to the books))|(drafted|prepared|developed|elaborated|considered|reviewed|amended|revised|finali[sz]ed|completed|drawn up|proposed|introduced|submitted|tabled|laid before|put (?:before|to)|go before|pending|planned|awaiting|expected|forthcoming|complete(?= |[,.;])|in (?:its|the) final stages?(?: of preparation)?|in (?:preparation|the making|progress|process|the pipeline|draft)|under (?:consideration|preparation|review|discussion|development|way)|underway|before (?:the )?(?:parliament|cabinet|congress|senate|national|legislat\\w{1,20}|council)|in the process of|being (?:drafted|prepared|made|written|amended|revised|worked on))|(reported|known|come to (?:the )?(?:notice|attention)|brought to (?:the )?(?:notice|attention)|made|identified|announced))\\b`,
  'i',
)
/** Whatever is said of it, there is none: `no adoption of`, `No steps toward`, `no`. */
const NONE_BEFORE =
  /\b(?:no|any|without|nor|neither)(?: (?:[a-z-]{2,14}))? (?:(?:adoption|action|progress|steps?|enactment|passage|initiative|sign|evidence|report|reports|mention|information)(?: [a-z]{1,16}){0,2} (?:of|on|to(?:ward|wards)?|regarding|for|about)(?: the)?(?: (?:adoption|enactment|passage|enact|adopt|pass)(?: of)?)? )?$/i
const GENERIC =
  /\b(?:each|every|all|many|most|some|other|several|\d{1,4}) (?:of the )?(?:state|countr|part|government|member|nation)|\b(?:obliges?|requires?|required|obligation|must|should|urg\w{1,20}|call\w{0,20} (?:on|for|upon)|encourag\w{1,20}|need to|needs to|recommend\w{0,20}|import\w{1,20} of|could|help\w{0,20}|assist\w{0,20})\b[^;]{0,80}$/i
const PLANNING =
  /\b(?:will|would|shall|inten[dt]\w{0,20}|plan\w{0,20}|process of|about to|going to|promis\w{1,20}|commit\w{0,20}|hope[sd]?|hoping|expect\w{0,20}|consider\w{0,20}|aim\w{0,20}|prepar\w{0,20}|work\w{0,20}|steps|seek\w{0,20}|decided|agreed|pledg\w{1,20}|soon|shortly|object(?:ive)?|goal|wish\w{0,20}|want\w{0,20}|is to|are to)\b/i
/** Not yet a law: a body has passed it that does not make laws, or it is told to be a draft. */
const ON_ITS_WAY = /\b(?:drafts?|proposed|proposal)\b/i
const BODY_BEFORE_LAW =
  /\b(?:cabinet|council of ministers|senate|lower house|upper house|committee|commission|council|ministry)\b/i

export const enacted: LegislationRule = {
  id: 'legislation/enacted',
  words: /legislation|\blaw|\bbill|\bact\b|\bacts\b|statute|decree|regulations|ordinance|measures/i,
  pattern: new RegExp(LAW_NOUN, 'gi'),
  read(match, site) {
    const start = match.index
    const end = start + match[0].length
    if (!isLaw(site, match[0], start, end)) return []
    return given(site, match[0], start, end) ?? predicated(site, match[0], start, end) ?? []
  },
  matches: [
    'Ruritania has not enacted domestic implementation legislation.',
    'Ruritania enacted national implementation legislation on 12 December 2003.',
    'A bill to implement the Mine Ban Treaty is pending before parliament.',
    'No national implementation measures have been taken.',
    'Ruritania has no national implementing legislation.',
    'National implementation legislation is being drafted.',
    'The Anti-Personnel Mines Act entered into force on 1 June 2000.',
  ],
  misses: [
    'Article 9 requires States Parties to enact domestic implementation legislation.',
    'The President signed the ratification legislation into law.',
    'Ruritania passed a law on disability in 2001.',
    'Ruritania was urged to enact national implementation legislation.',
    'The resolution calls for full implementation of the Mine Ban Treaty.',
    'Ruritania adopted a national mine action law in 2003.',
  ],
}

function one(modality: Modality, date: string | null, from: number, to: number): Finding<'legislation'>[] {
  return [{ fields: { kind: 'legislation', modality, date }, from, to, party: null }]
}

/** `has enacted implementing legislation`: the verb stands before. */
function given(site: Site, words: string, start: number, end: number): Finding<'legislation'>[] | null {
  const { masked } = site.view
  const base = Math.max(0, start - 160)
  const verb = VERB_BEFORE.exec(masked.slice(base, start))
  // `A committee was set up to draft legislation`: what looks like an adjective is the verb
  if (verb === null && /^draft /i.test(words) && /\bto $/.test(masked.slice(base, start))) {
    const mood = site.mood(start, start + 5)
    if (mood === 'open' || mood === 'not-done' || GENERIC.test(masked.slice(site.clauseAt(start).start, start)))
      return []
    return one('planned', null, start, end).map((found) => ({ ...found, ofPage: true }))
  }
  if (verb === null) return null
  const from = base + verb.index
  const clause = site.clauseAt(from)
  const left = masked.slice(clause.start, from)
  const [, enact, draft, report] = verb
  const word = (enact ?? draft ?? report) as string
  const between = masked.slice(from + word.length, start)
  const none = /\bno(?:ne)?\b|\bneither\b/i.test(`${between} ${words}`)
  if (/\b(?:existing|current)\b/i.test(`${between} ${words}`)) return []
  if (GENERIC.test(left)) return []
  const mood = none || /^lack/i.test(word) ? 'not-done' : site.mood(from, from + word.length)
  if (mood === 'open') return []
  if (mood === 'not-done') return one('not-done', null, from, end)
  if (report !== undefined) return []
  const law = !/measures$/i.test(words) || /\b(?:legal|legislative|implement\w{1,20})\b/i.test(words)
  if (draft !== undefined) {
    const verbal =
      /(?:ed|en|wn|ing|s)(?: on| towards?)?$/i.test(draft) || /\b(?:to|will|would|did) (?:\w{1,20}ly )?$/i.test(left)
    return law && (verbal || / of$/i.test(draft)) ? one('planned', null, from, end) : []
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

function done(site: Site, from: number, end: number): Finding<'legislation'>[] {
  const dated = dateOf(site, from, end, OTHER_DATE) ?? inForce(site, end) ?? inFront(site, from)
  return one('done', dated?.date ?? null, from, Math.max(end, dated?.end ?? 0))
}

/** `, the “Mines Act,” which took effect on D`. */
const IN_FORCE = new RegExp(
  `^(?:,? (?:the |known as |called |entitled )?“[^”]{3,80}”)?,? which (?:took effect|c[ao]me into (?:force|effect)|entered into (?:force|effect)|was (?:enacted|adopted|passed|promulgated)|became effective)(?: (?:on|in))?(?: the)? ${D}`,
  'i',
)

/** `In D, as the first to do so, it adopted`: the date stands in front of an aside. */
function inFront(site: Site, from: number): { date: string; end: number } | null {
  const { view } = site
  const at = view.masked.indexOf(D)
  if (at < 0 || at > 8 || !IN_FRONT.test(view.masked.slice(0, site.clauseAt(from).start))) return null
  const mention = view.mentionAt.get(at)
  return mention?.kind === 'date' ? { date: mention.date, end: 0 } : null
}

const IN_FRONT = new RegExp(`^\\W{0,2}(?:In|On) (?:the )?${D}, as [^,;]{3,90}$`)

function inForce(site: Site, end: number): { date: string; end: number } | null {
  const told = IN_FORCE.exec(site.view.masked.slice(end, end + 200))
  const mention = told === null ? undefined : site.view.mentionAt.get(end + told[0].length - 1)
  return told === null || mention?.kind !== 'date' ? null : { date: mention.date, end: end + told[0].length }
}

const SINCE = new RegExp(
  `^(?:,? no\\.? ?\\d{1,5})?,?[”"]?,? (?:(?:which )?(?:has been |is |was ))?in (?:effect|force|place) since (?:the )?${D}`,
  'i',
)
/** `has no legislation in place`. */
const HAS_NONE = /\b(?:has|have|had) (?:still |yet |as yet |currently )?$/i
/** `There has been no progress on`, `No progress was made`. */
const NO_STEPS =
  /\bthere (?:has|have|had|is|was) (?:been )?no (?:\w{1,20} )?(?:progress|action|steps?|movement|development) (?:on|toward|towards|to adopt|to enact|regarding|with) (?:the )?$/i

/** `implementing legislation was enacted`, `is in preparation`: what is said stands behind. */
function predicated(site: Site, words: string, start: number, end: number): Finding<'legislation'>[] | null {
  const { masked } = site.view
  const predicate = PREDICATE.exec(masked.slice(end, end + 260))
  const before = masked.slice(Math.max(0, start - 90), start)
  const none = /^(?:no|neither|none|nor)\b/i.test(words) || NONE_BEFORE.test(before)
  // `In force since D` dates it, and so does `has been in force since D`
  const since = SINCE.exec(masked.slice(end, end + 80))
  const began = since === null ? undefined : site.view.mentionAt.get(end + since[0].length - 1)
  if (began?.kind === 'date' && !none) return one('done', began.date, start, end + (since?.[0].length ?? 0))
  if (/\bthere (?:is|was|are|were) not (?:\w{1,20} to be )?$/i.test(before) || NO_STEPS.test(before))
    return one('not-done', null, start, end)
  if (predicate === null || HAS_NONE.test(before)) {
    // `there is no implementing legislation`
    return none &&
      /\b(?:there|is|was|are|were|remains?|has|have|had) (?:\w{1,20}ly |still |yet |as yet )?(?:no )?$/i.test(before)
      ? one('not-done', null, start, end)
      : null
  }
  const [told, made, making] = predicate
  const to = end + told.length
  const last = (made ?? making ?? predicate[3]) as string
  const verb = to - last.length
  const aux = told.slice(0, told.length - last.length)
  const finite =
    /\b(?:was|were|is|are|has|have|had|will|would|shall|did|does|be)\b/i.test(aux) ||
    /^(?:entere?|enters|c[ao]me|took|became|exist)/i.test(last)
  // `legislation adopted in 1998` only speaks of it; `, adopted in 1998,` tells it
  if (!finite && !(/^,/.test(told.trimStart()) && made !== undefined && ON_DATE.test(masked.slice(to, to + 12))))
    return null
  if (
    !none &&
    /(?:^|[ (])(?:in|of|with|from|by|to|on|under|through|for) (?:(?!that\b|which\b)[\w’'“”\ue001\ue005-]{1,20} ){0,3}$/i.test(
      before,
    ) &&
    finite
  )
    return null
  if (GENERIC.test(masked.slice(site.clauseAt(start).start, start)) && !none) return null
  const mood = none ? 'not-done' : site.mood(verb, to)
  if (mood === 'open') return null
  if (mood === 'not-done') return one('not-done', null, start, to)
  if (predicate[3] !== undefined) return null
  if (making !== undefined) return one('planned', null, start, to)
  if (mood === 'planned') {
    if (/\b(?:should|must|could|may|might|can)\b/i.test(aux)) return null
    const dated = dateBehind(site, verb, to)
    return one('planned', dated?.date ?? null, start, Math.max(to, dated?.end ?? 0))
  }
  // `the Mines Act, 2000 was adopted`: the year of its title is no date of the verb
  const dated = dateOf(site, start, to, OTHER_DATE)
  const by = masked.slice(to, to + 60)
  if (
    ON_ITS_WAY.test(words) ||
    (/^(?:approved|passed|adopted)/i.test(last) &&
      /^ (?:by|in) the /i.test(by) &&
      BODY_BEFORE_LAW.test(by.slice(0, 40)))
  )
    return one('planned', null, start, to)
  return one('done', dated?.date ?? null, start, Math.max(to, dated?.end ?? 0))
}
