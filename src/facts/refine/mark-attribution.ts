import { matchesOf } from '../../text/matches.js'
import type { Clause } from '../clauses.js'
import type { Draft } from '../draft.js'
import type { Site } from '../rule.js'
import { SIGN } from '../view.js'

/** Words that say whose statement follows or stands before, as a range of the masked sentence. */
export interface Told {
  readonly from: number
  readonly to: number
}

const T = SIGN.treaty
/** After others they are nouns: `among the 17 states that`. */
const SINGULAR = `(?<=(?:\\b(?:it|he|she|who|which|report|letter|document|law|government|ministry|minister|official|statement)|${SIGN.party}) )`
const PLURAL = '(?<=\\b(?:officials|authorities|sources|diplomats|rebels|experts|groups|observers|forces|they) )'
const OUTRIGHT =
  'said|says|stated|told|tells|reported|declared|declares|confirmed|confirms|informed|announced|announces|indicated|indicates|noted|claimed|explained|explains|wrote|writes|acknowledged|acknowledges|admitted|admits|maintained|assured|insisted|insists|asserted|asserts|alleged|alleges|affirmed|affirms|reaffirmed|reiterated|added|emphasi[sz]ed|stressed|revealed|disclosed|advised|remarked|commented|argued|learned|recalled'
const OF_ONE = `${SINGULAR}(?:states|reports|notes|claims)`
const OF_SEVERAL = `${PLURAL}(?:claim|say|state|report|maintain|believe|estimate|suspect)`
const SUPPOSE = '(?:believe[ds]|estimate[ds]|suspect(?:s|ed))'
const TELL = `(?:${OUTRIGHT}|${OF_ONE}|${OF_SEVERAL}(?= that\\b| ?$)|(?<!\\b(?:is|are|was|were|been|widely|generally) )${SUPPOSE}(?= that\\b| ?$))`
/** A sentence without such a word has no telling verb: spares most of them the patterns below. */
const MAY_TELL = new RegExp(`\\b(?:${OUTRIGHT}|${OF_ONE}|${OF_SEVERAL}|${SUPPOSE})\\b`, 'i')
const TELLS = new RegExp(`\\b${TELL}\\b`, 'i')
/** A clause that ends with such a verb, and perhaps to whom it was said: `told Landmine Monitor in June 2005`. */
const TELLING = new RegExp(`\\b${TELL}\\b(?:,? (?!that\\b|its\\b|the (?:treaty|mines)\\b)[^;:]{0,90})?$`, 'i')
/** `said it had signed`, `said: “We have signed”`: the verb and what it tells stand in one clause. */
const TELLING_INSIDE = new RegExp(
  `^.{0,200}?\\b${TELL}(?: (?:Landmine Monitor|the Monitor|the ICBL|reporters|journalists|[${SIGN.party}${SIGN.meeting}]))?(?=,? (?:that |[“"‘]|(?:it|they|there|its|no|neither) )|: )`,
  'i',
)
/** `said legislation was being drafted`: `that` is left out. */
const TELLING_PLAIN = new RegExp(
  `^.{0,200}?(?<![”"] )\\b(?:said|says|stated|${SINGULAR}states)(?= (?:the|an?|any|all|new|no|some|draft|national|domestic|implement\\w{1,9}|legislation|work|mines|ratification|accession|${SIGN.party}|${T}) )`,
  'i',
)
/** `told the conference in May, “We have signed”`. */
const TELLING_QUOTED =
  /^.{0,200}?\b(?:said|says|stated|told|declared|announced|wrote|explained|added|noted)(?: [^,.;:“”"]{1,60})?(?=[,:] [“"])/i
/** `the Ministry said`, `an official told Landmine Monitor` between commas. */
const SPEAKER = `(?:[\\w’'${SIGN.party}-]{1,20} ){1,12}(?<!\\bit )${TELL}(?: (?:Landmine Monitor|the Monitor|the ICBL))?`
const INSERTED = new RegExp(`, (${SPEAKER})(?=[,.](?! ?[“"])|$)`, 'gi')
/** `,” the Minister said in May.`, `,” said the representative of X.` */
const BEHIND_QUOTATION = new RegExp(
  `[,.?!…][”"] (${SPEAKER}(?: (?:in|on|at|during|to) [^,.;“”"]{1,60}?)?|(?:said|says|stated|added|declared|noted|explained|wrote) [^,.;“”"]{3,90}?)(?=[,.;]|$)`,
  'gi',
)
const ACCORDING = new RegExp(
  `\\b(?:according to|as reported by|in the words of) (?!Article\\b|the (?:treaty|convention|constitution|law|schedule|plan)\\b|its (?:law|constitution|schedule|plan)\\b|law\\b|plan\\b|${T})[^,;]{2,160}?(?=,|;|\\.$|\\.[”"]?$|$)`,
  'i',
)
/** `In its Article 7 report, `, `In a letter to the ICBL of D,`. */
const DOCUMENT =
  /^\W{0,2}In (?:its|an?|the|his|her|their|this|that) (?:[\w’'-]{1,20} ){0,6}?(?:reports?|letter|statement|response|reply|interview|submission|questionnaire|note verbale|speech|address|e-?mail|communication|press release|fax)\b[^,;]{0,100}(?=,)/
/** `and that it would`: a second thing that was said. */
const FURTHER_THAT = /^[,;]? ?(?:and|but|or) that\b/i
const SAME_SUBJECT = /^[,;]? ?(?:(?:and|or) )?(?:it|they|its|their)\b/i
/** Nobody is named, it was not said, or it is the page itself that says so. */
const NOBODY =
  /^\W{0,3}(?:(?:on|in|by|as of) [^,;]{1,40},? )?(?:it (?:has been|was|is|had been) (?:\w{1,20} )?\w{1,20}(?: by)?$|(?:there|this|that|which|who|what)\b)/i
const NOT_TOLD =
  /\b(?:not|never|n['’]t|nobody|no one|neither|refused to|declined to|unable to|whether|if|failed to|yet to|would|will|should|asked)\b/i
const OF_THE_PAGE =
  /^\W{0,3}(?:(?:on|in|by|as of) [^,;]{1,40},? )?(?:Landmine Monitor|the Monitor|(?:this|the) (?:report|page))\b/i
const BY_WHOM = /\b(?:told|informed|advised|assured|learned) (?:by|from|in)\b/i

/** Marks findings that the page reports as somebody's statement, with the words that say whose. */
export function markAttribution(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    const told = toldBy(draft.site, draft.finding.from, draft.finding.to, draft.finding.fields.kind)
    return told === null ? draft : { ...draft, attribution: told }
  })
}

/** The words that say by whom the statement from `from` to `to` was made; null where the page makes it itself. */
export function toldBy(site: Site, from: number, to: number, kind: Draft['finding']['fields']['kind']): Told | null {
  const tells = MAY_TELL.test(site.view.masked)
  const told =
    (tells ? (byTellingClause(site, from) ?? byQuotation(site, from)) : null) ??
    bySource(site, from, to) ??
    (tells ? (byInsertion(site, from, to, INSERTED) ?? byInsertion(site, from, to, BEHIND_QUOTATION)) : null) ??
    byDocument(site, from, kind)
  // `In its report, submitted in 2012, it stated`: what is told of the telling, nobody tells
  return told !== null && told.from < to && from < told.to ? null : told
}

/** `X told Y that it has signed and that it will ratify`. */
function byTellingClause(site: Site, from: number): Told | null {
  const { clauses, view } = site
  for (let i = clauses.indexOf(site.clauseAt(from)); i >= 0; i--) {
    const clause = clauses[i] as Clause
    const end = Math.min(clause.end, Math.max(from, clause.start))
    const inside =
      i === clauses.indexOf(site.clauseAt(from)) ? tellingIn(view.masked.slice(clause.start, end + 1)) : null
    if (inside !== null) return checked(site, clause, clause.start + inside[0].length)
    const head = clauses[i - 1]
    if (head === undefined) return null
    const words = view.masked.slice(clause.start, clause.start + 24)
    const further = FURTHER_THAT.test(words)
    if (!further && (clause.joint === 'that' || clause.joint === ':')) {
      const before = view.masked.slice(head.start, head.end)
      return TELLING.test(before) ? checked(site, head, head.end) : null
    }
    // what is joined on may still be what was said, where it has no subject of its own
    if (further) continue
    if (!/^(?:and|or|nor|,)$/.test(clause.joint)) return null
    if (!clause.bare && !SAME_SUBJECT.test(words)) return null
  }
  return null
}

/** `told the Assembly, “Although X is no signatory, it`: all that the quotation holds is said by him who opens it. */
function byQuotation(site: Site, from: number): Told | null {
  const left = site.view.masked.slice(0, from)
  const open = Math.max(left.lastIndexOf('“'), left.split('"').length % 2 === 0 ? left.lastIndexOf('"') : -1)
  if (open < 1 || left.includes('”', open) || !/[,:] $/.test(left.slice(0, open))) return null
  const clause = site.clauseAt(open - 3)
  return TELLING.test(left.slice(clause.start, open).replace(/[,:] $/, '')) ? checked(site, clause, open) : null
}

function tellingIn(words: string): RegExpExecArray | null {
  return TELLING_INSIDE.exec(words) ?? TELLING_QUOTED.exec(words) ?? TELLING_PLAIN.exec(words)
}

function checked(site: Site, clause: Clause, end: number): Told | null {
  const { masked } = site.view
  let from = clause.start
  while (from < end && /[,;:—– “"]/.test(masked[from] ?? '')) from++
  // past the conjunction with which the clause is joined on
  if (/^[a-z]/.test(clause.joint) && masked.slice(from, end).toLowerCase().startsWith(`${clause.joint} `)) {
    from += clause.joint.length + 1
  }
  // `Although it owes no report, the Minister said`: what is conceded is no part of it
  if (/^(?:although|though|while|whereas|when|if|since|because|as|after|before)$/.test(clause.joint)) {
    const comma = masked.slice(from, end).search(/, [^,]{3,120}$/)
    if (comma > 0 && TELLS.test(masked.slice(from + comma, end))) from += comma + 2
  }
  let to = end
  while (to > from && /[ ,:“"]/.test(masked[to - 1] ?? '')) to--
  const words = masked.slice(from, to)
  const verb = words.search(TELLS)
  // `It has none, but stated in 2004 that`: who speaks is the subject of the words before
  if (verb < 0 || (verb === 0 && !clause.bare) || NOT_TOLD.test(words.slice(0, verb)) || NOBODY.test(words)) return null
  if (OF_THE_PAGE.test(words) && !BY_WHOM.test(words)) return null
  return { from, to }
}

/** `According to a diplomat, it has signed`; `it has signed, according to a diplomat`. */
function bySource(site: Site, from: number, to: number): Told | null {
  const { masked } = site.view
  const match = ACCORDING.exec(masked)
  if (match === null) return null
  const end = match.index + match[0].length
  if (/^according to (?:the )?(?:Landmine )?Monitor\b/i.test(match[0])) return null
  // between the source and the statement the page does not begin to speak for itself
  const between = match.index < from ? masked.slice(end, from) : masked.slice(to, match.index)
  if (/;|\b(?:but|while|although|though|whereas|however)\b/i.test(between)) return null
  // `It is due in May and, according to the Ministry, it is being prepared`
  if (match.index >= to && /\band,? $/i.test(between)) return null
  return { from: match.index, to: end }
}

/** `Ratification, the Ministry said, would follow`. */
function byInsertion(site: Site, from: number, to: number, pattern: RegExp): Told | null {
  const { masked } = site.view
  for (const match of matchesOf(masked, pattern)) {
    const end = match.index + match[0].length
    const start = end - (match[1] as string).length
    const words = match[1] as string
    const [left, right] = end <= from ? [end, from] : start >= to ? [to, start] : [start, start]
    // `,” the Minister said, “but`: the quotation goes on
    const between = masked.slice(left, right).replace(/^, [“"]\w+/, '')
    const near = right - left < 120 && !/;|\b(?:but|while|although|whereas)\b/i.test(between)
    if (!near || NOT_TOLD.test(words) || NOBODY.test(words) || OF_THE_PAGE.test(words)) continue
    if (/^(?:and|which|who|but|as|then|also)\b/i.test(words)) continue
    return { from: start, to: end }
  }
  return null
}

/** `In its Article 7 report, it listed`; a report is not told of itself. */
function byDocument(site: Site, from: number, kind: Draft['finding']['fields']['kind']): Told | null {
  if (kind === 'transparency-report') return null
  const match = DOCUMENT.exec(site.view.masked)
  if (match === null || match[0].length > from) return null
  if (/;|\b(?:but|while|although|whereas)\b/i.test(site.view.masked.slice(match[0].length, from))) return null
  const start = match[0].search(/In\b/)
  return { from: start, to: match[0].length }
}
