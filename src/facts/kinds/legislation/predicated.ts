import { dateBehind, dateOf } from '../../dating.js'
import type { Finding, Site } from '../../rule.js'
import { SIGN } from '../../view.js'
import { BODY_BEFORE_LAW, GENERIC, ON_ITS_WAY, OTHER_DATE, one, WISHED } from './told.js'

const T = SIGN.treaty
const D = SIGN.date
const P = SIGN.party

const AUX =
  '(?:was|were|is|are|has|have|had|will|would|did|does|shall|be|been|being|not|never|also|only|now|already|finally|first|still|yet|to|ever|soon|later|then|currently|presently|so far|in fact|thus far|as yet|remains?|remained|appears?|seems?|should|reportedly|expected to|due to|about to|likely to|[a-z]{3,12}ly)'
const ASIDE = `(?:,? (?:said|reported|described|believed|thought) to be [^;,.]{3,50}|,? (?:including|with|providing for|containing|covering) [^;,.${D}]{2,60},|,? of which there is [^;,.]{2,40},| at home| for (?:the )?${T}|,? or (?:on |of )?(?:any )?other [a-z]{3,12},?| at (?:the )?(?:national|domestic) level|(?: prohibitions?)? domestically| prohibition|,? which (?:includes?|provides?|imposes?|contains?)[^;,]{0,70},|,? ${D}|,? (?:of the kind|such as|as) [^;.]{0,60}?(?:requires?|required)|,? (?:the |“|called |known as |entitled |titled |Law |Act |Decree |No)[^;${D}]{2,70}?[,”]|,? ?\\([^()]{0,40}\\)| of \\d{4}| (?:by|in|of|for) (?:the )?${P}|, 20\\d\\d|, 19\\d\\d)`
const AS_OF = `(?:,? (?:as of|by|until|on|in) (?:the )?(?:time of writing|(?:early |mid-|late )?(?:the )?${D}),?)?`
const ON_DATE = new RegExp(`^ (?:on|in) (?:the )?${D}`)
/** What makes a law of it, or tells that it is one. */
const MADE =
  'enacted|adopted|passed|promulgated|gazetted|published in (?:the|its) (?:[A-Z][a-z]{2,14} |official |government ){0,3}(?:gazette|journal|bulletin|monitor|register)|approved|signed into law|in (?:force|place|effect)|entered into (?:force|effect)|enters into (?:force|effect)|c[ao]me into (?:force|effect)|took effect|take effect|became (?:effective|law)|become law|exists?(?! in)|taken|undertaken|instituted|applicable|given (?:the )?royal assent|received (?:the )?royal assent|introduced(?= to the books)'
const BODY =
  'minist|parliament|cabinet|council|congress|senate|assembly|committee|commission|government|president|attorney|legislat|house|chamber|lawyers|department|prime'
/** What is done with it on its way. */
const MAKING = `drafted|(?:re-?)?filed|re-?introduced|prepared|developed|elaborated|considered|reviewed|amended|revised|finali[sz]ed|completed|drawn up|proposed|introduced|submitted|tabled|laid before|put (?:before|to)|go before|examined|studied|discussed|debated|(?:sent|forwarded|transmitted|referred|passed on|handed|delivered|returned|presented)(?: by [a-z ]{3,40}?)? to (?=[a-z ]{0,30}(?:${BODY}))|with (?=(?:[a-z]{2,14} ){0,2}(?:minist|parliament|cabinet|council|congress|senate|national assembly|attorney|legislat|committee|commission))|passed (?:on )?(?:its |the )?(?:first|second|third|final) reading|stalled|blocked|delayed|held up|on hold`
/** Where it is on its way. */
const STAGE =
  'pending|planned|await(?:ing|s|ed)|expected(?! to\\b)|forthcoming|complete(?= |[,.;])|(?:in|at|nearing) (?:its|the|an?) (?:final|early|advanced|drafting|draft|preparatory|last)(?: [a-z]{4,12})? (?:stages?|phases?)|in (?:final )?preparations?|in (?:a |an )?(?:promising|good|active) (?:stages?|state)|ready (?:for|to be|to go)(?: (?:[a-z]{3,16} ){0,2}(?:debate|adoption|discussion|submission|approval|presentation|consideration|passage|signature|enactment|presented|submitted|tabled|adopted|passed|debated|enacted|introduced|sent|put|before)\\b)|in (?:the )?(?:drafting|the making|progress|process|the pipeline|draft)|under (?:active |further |final )?(?:consideration|preparation|review|discussion|development|way|study|examination|debate|revision|elaboration)|underway|undergoing (?:[a-z]{1,12} ){0,3}(?:readings?|review|revision|discussion|consideration|approval)|before (?:the )?(?:[a-z]{3,12} ){0,2}?(?:parliament|cabinet|congress|senate|national|assembly|legislat\\w{1,20}|council)|in the process of|being (?:drafted|prepared|made|written|amended|revised|worked on)'
/** It was begun and is not ready. */
const UNFINISHED = 'uncompleted|unfinished|incomplete|unadopted|unapproved|to be (?:enacted|adopted|passed|drafted)'
const HEARD =
  'reported|known|come to (?:the )?(?:notice|attention)|brought to (?:the )?(?:notice|attention)|made|identified|announced'
/** What is said of a law behind it. Group 1: it was made or holds; 2: it is in the making; 3: it was not heard of; 4: it is not ready. */
const PREDICATE = new RegExp(
  `^${ASIDE}{0,2},? ?(?:(?:which|that|and|but|although|though|yet|it) ){0,2}${AS_OF} ?(?:[“"]?${AUX} ){0,7}?[“"]?(?:(${MADE})|(${MAKING}|${STAGE})|(${HEARD})|(?<=\\bremain(?:s|ed)? )(?:still )?(${UNFINISHED}))\\b`,
  'i',
)
/** Whatever is said of it, there is none: `no adoption of`, `No steps toward`, `no`. */
const NONE_BEFORE =
  /\bnothing (?:resembling|like|akin to|in the way of|amounting to|approaching)(?: an?)? $|\b(?:no|any|without|nor|neither)(?: (?:[a-z-]{2,14}))? (?:(?:adoption|action|progress|steps?|enactment|passage|initiative|sign|evidence|report|reports|mention|information)(?: [a-z]{1,16}){0,2} (?:of|on|to(?:ward|wards)?|regarding|for|about)(?: the)?(?: (?:adoption|enactment|passage|enact|adopt|pass)(?: of)?)? )?$/i
/** `National measures, adopted in D`, said of by what follows: `National measures adopted in D include penal sanctions`. */
const HOLDS = new RegExp(
  `^ (?:on|in) (?:the )?${D} (?:also )?(?:includes?|provides?|prohibits?|bans?|imposes?|contains?|covers?|makes?|forbids?|criminali[sz]es?|outlaws?)\\b`,
)

const SINCE = new RegExp(
  `^(?:,? no\\.? ?\\d{1,5})?,?[”"]?,? (?:(?:which )?(?:has been |is |was ))?in (?:effect|force|place) since (?:the )?${D}`,
  'i',
)
/** `has no legislation in place`. */
const HAS_NONE = /\b(?:has|have|had) (?:still |yet |as yet |currently )?$/i
/** `There has been no progress on`, `No progress was made`. */
const NO_STEPS =
  /\b(?:there (?:has|have|had|is|was|were) (?:been )?no (?:\w{1,20} )?(?:progress|action|steps?|movement|development)|no (?:\w{1,20} )?(?:progress|action|steps?|movement) (?:has|have|had|was|were|is|are) (?:been )?(?:made|taken|reported|noted|achieved))(?: in (?:the )?\ue006)? (?:on|in|toward|towards|to adopt|to enact|regarding|with)(?: (?:adopting|enacting|drafting|passing|developing))? (?:the )?$/i

/** The words before told that the law is there. */
function isMade(site: Site): boolean {
  const told = site.context.before.at(-1)?.fields
  return told?.kind === 'legislation' && told.modality === 'done'
}

/** `implementing legislation was enacted`, `is in preparation`: what is said stands behind. */
export function predicated(site: Site, words: string, start: number, end: number): Finding<'legislation'>[] | null {
  const { masked } = site.view
  if (WISHED.test(masked.slice(0, start))) return null
  const predicate = PREDICATE.exec(masked.slice(end, end + 260))
  const before = masked.slice(Math.max(0, start - 90), start)
  const none = /^(?:no|neither|none|nor)\b/i.test(words) || NONE_BEFORE.test(before)
  // `In force since D` dates it, and so does `has been in force since D`
  const since = SINCE.exec(masked.slice(end, end + 80))
  const began = since === null ? undefined : site.view.mentionAt.get(end + since[0].length - 1)
  if (began?.kind === 'date' && !none) return one('done', began.date, start, end + (since?.[0].length ?? 0))
  if (/\bthere (?:is|was|are|were) not (?:\w{1,20} to be )?$/i.test(before) || NO_STEPS.test(masked.slice(0, start)))
    return one('not-done', null, start, end)
  if (predicate === null || HAS_NONE.test(before)) {
    // `there is no implementing legislation`
    return none &&
      /\b(?:there|is|was|are|were|remains?|has|have|had) (?:\w{1,20}ly |still |yet |as yet )?(?:no )?$/i.test(before)
      ? one('not-done', null, start, end)
      : null
  }
  const [told, made, making, , unfinished] = predicate
  if (unfinished !== undefined) return one('not-done', null, start, end + told.length)
  const to = end + told.length
  const last = (made ?? making ?? predicate[3]) as string
  const verb = to - last.length
  const aux = told.slice(0, told.length - last.length)
  const finite =
    /\b(?:was|were|is|are|has|have|had|will|would|shall|did|does|be|remains?|remained|should)\b/i.test(aux) ||
    /^(?:entere?|enters|c[ao]me|took|became|exist|awaits|awaited|received)/i.test(last)
  // `legislation adopted in 1998` only speaks of it; `, adopted in 1998,` tells it
  const rest = masked.slice(to, to + 60)
  const aside = /^,/.test(told.trimStart()) && ON_DATE.test(rest)
  if (!finite && (made === undefined || !(aside || (site.clauseAt(start).start === start && HOLDS.test(rest)))))
    return null
  if (
    !none &&
    !/\b(?:in|on) (?:the )?\ue006 $/i.test(before) &&
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
  if (making !== undefined) {
    // `It enacted a law in D. The law was prepared by a committee`: how the law came about
    if (/^the (?:law|legislation|act)$/i.test(words) && isMade(site)) return null
    // what should be done with a draft is what its makers plan; that there should be a law is an appeal
    if (/\bshould\b/i.test(aux) && !/\bdraft|\bbill/i.test(words)) return null
    return one('planned', null, start, to)
  }
  if (mood === 'planned') {
    if (/\b(?:should|must|could|may|might|can)\b/i.test(aux)) return null
    const dated = dateBehind(site, verb, to, OTHER_DATE)
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
