import { canMean, type TreatyCode } from '../../../vocabulary/treaties.js'
import type { Site } from '../../rule.js'
import { mentionsOf, type SentenceView, SIGN } from '../../view.js'

const T = SIGN.treaty
const P = SIGN.party

const ARTICLE = 'Article (?:7|VII|Seven)\\b'
const KIND = '(?:reports?|updates?)\\b'
/** Says by itself which report it is: `Article 7 transparency report`, `transparency measures report`. */
const STRONG = `(?:${T}(?:['’]s)? )?(?:${ARTICLE}(?: of the ${T})?(?:['’]s)? (?:\\(?[a-z-]{2,16}\\)? ){0,4}?(?:${KIND}|submissions?)|transparency (?:measures? )?${KIND}|${KIND} on (?:its |the )?transparency(?: measures?)?)|${KIND}(?: [a-z’'${P}-]{1,16}){1,6} ${ARTICLE}`
const ORDINAL =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\d{1,2}(?:st|nd|rd|th)'
const NUMBER = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both'
/** Needs another word of such reports near: `annual update`, `a second report`, `the report`. */
const WEAK = `(?:annual|yearly|updated?|subsequent|follow-up|regular|${ORDINAL}|initial|next|previous|earlier|latest|last|new|further|additional|voluntary|required|overdue) (?:[a-z-]{2,14} ){0,3}?${KIND}(?: reports?\\b)?(?! Article)|(?:the|this|that|these|those|its|such|no|any|an?|another|other|${NUMBER}) (?:voluntary )?${KIND}(?! Article)|updates\\b|reports(?= (?:in|on|for|annually|regularly|each year|every year) ?(?:the )?(?:${SIGN.date}|[,.]))`
/** One of several that are not named again: `and a second one in D`, `The first, due by D, was`, `after earlier ones on D`. */
const ELLIPTIC = `(?:(?:the|its|an?|another) (?:${ORDINAL}|initial|latest|last|previous|earlier|later)(?: one)?|(?:earlier|previous|later|other|further) ones|another(?: one)?|the (?:one|report) before (?:it|that|this)\\b|its predecessor)(?=,? (?:(?:on|in) ${SIGN.date}|due\\b|(?:dated|covering|for)(?: (?:the|calendar|year|period|of)){0,3} ${SIGN.date}|(?:was|were|has|had)(?: (?:not|yet|only|been|finally)){0,3} (?:submitted|handed in|provided|filed|sent)\\b))`

/** A report under Article 7, as a pattern over a masked sentence. */
export const REPORT = `(?<!Monitor )\\b(?:${STRONG}|(?:${WEAK})(?: on (?:its |the )?transparency(?: measures?)?)?|${ELLIPTIC})(?: (?:to|of|under|for|required by) (?:the )?${T}(?!['’]| Article))?`

export const STRONG_WORDS = new RegExp(`\\b(?:${STRONG})`, 'i')
/** A report of another kind: on another instrument, or by somebody else. */
const OTHER_REPORT =
  /^(?: (?:on|of|by|to|for|under|from|in accordance with|(?:as )?(?:required|called for|mandated) (?:by|under|in)|pursuant to) (?:the |its |either |both |any )?(?:CCW |Convention |Amended )?(?:Article 1\d|protocols?|Landmine|survey|commission|mission|UN (?!Secretary|in |on |by )|ICBL|Human|situation|incident|media))/i

/** Whether the words of a match name an Article 7 report here: by themselves, or by what stands near them. */
export function isReport(site: Site, words: string, end: number): boolean {
  const { masked } = site.view
  if (/\bArticle 1\d|\bprotocols?\b/i.test(words) || OTHER_REPORT.test(masked.slice(end, end + 60))) return false
  if (!/\bArticle 7\b/.test(words) && isForOther(site, words, end)) return false
  if (STRONG_WORDS.test(words)) return true
  // `gave the same update in its report`: what the report holds
  if (/^ in (?:its|the|this|an?) [^,;.]{0,40}\breports?\b/i.test(masked.slice(end, end + 60))) return false
  if (ofOtherTreaty(site, end)) return false
  if (/\bannual (?:updates?|updated reports?)$/i.test(words)) return true
  return speaksOfReports(site.view) || speaksOfReports(site.context.last) || foundReport(site)
}

/** `its transparency report for Amended Protocol II`: under another treaty than those that ask for such reports. */
function isForOther({ view }: Site, words: string, end: number): boolean {
  const last = words.endsWith(T) ? view.mentionAt.get(end - 1) : undefined
  return last?.kind === 'treaty' && /^(?:CCW|CRPD)/.test(last.treaty ?? '')
}

function speaksOfReports(view: SentenceView | null): boolean {
  return view !== null && STRONG_WORDS.test(view.masked)
}

function foundReport(site: Site): boolean {
  return site.context.before.at(-1)?.fields.kind === 'transparency-report'
}

/** The treaty that the words up to `end` named last asks for reports of its own kind. */
function ofOtherTreaty(site: Site, end: number): boolean {
  const last = mentionsOf(site.view, 'treaty', 0, end + 24).findLast(({ mention }) => mention.treaty !== null)
  return last !== undefined && /^(?:CCW|CRPD)/.test(last.mention.treaty ?? '')
}

/** The treaty under which the report is: one of the two that ask for such reports. */
export function treatyOf(site: Site, from: number, to: number): TreatyCode {
  const named = mentionsOf(site.view, 'treaty', from, to + 24).find(({ mention }) => asksForReports(mention.treaty))
  if (named?.mention.treaty) return named.mention.treaty
  const noun = mentionsOf(site.view, 'treaty', 0, to + 24).findLast(({ mention }) => mention.noun !== null)
  const before = mentionsOf(site.view, 'treaty', 0, from).findLast(({ mention }) => asksForReports(mention.treaty))
  const { treaties, theme } = site.context
  if (noun?.mention.noun === 'treaty' && canMean('treaty', 'MBT')) return 'MBT'
  return before?.mention.treaty ?? treaties.findLast(asksForReports) ?? theme
}

function asksForReports(treaty: TreatyCode | null): boolean {
  return treaty === 'MBT' || treaty === 'CCM'
}
