import type { Modality } from '../../../schema/index.js'
import { dateOf } from '../../dating.js'
import type { Finding, Rule, Site } from '../../rule.js'
import { mentionsOf, SIGN } from '../../view.js'

export type LegislationRule = Rule<'legislation'>

const D = SIGN.date

/** A date after such words is not that of the law. */
export const OTHER_DATE =
  /\b(?:since|until|as of|dated|from|period|conference of|of)(?: the)? ?$|\b(?:act|bill|ordinance),? \(?$/i

export const GENERIC =
  /\b(?:each|every|all|many|most|some|other|several|\d{1,4}) (?:of the )?(?:state|countr|part|government|member|nation)|\b(?:obliges?|requires?|required|obligation|must|should|urg\w{1,20}|call\w{0,20} (?:on|for|upon)|encourag\w{1,20}|need to|needs to|recommend\w{0,20}|import\w{1,20} of|could|help\w{0,20}|assist\w{0,20})\b[^;]{0,80}$/i
/** What a campaign hopes for is nobody's plan. */
export const WISHED =
  /\b(?:campaigns?|campaigners?|ICBL|NGOs?|activists?|ICRC|Handicap International|civil society|Landmine Monitor|organi[sz]ations?)\b[^,;.]{0,40}\b(?:hop(?:es?|ed|ing)|wish(?:es|ed)?|wants?|wanted|expect(?:s|ed)?|believ(?:es?|ed)|would like|recommend(?:s|ed)?)\b[^;.]{0,80}$/i
/** Words of an intention, or of what is on its way. */
export const PLANNING =
  /\b(?:will|would|shall|inten[dt]\w{0,20}|plan\w{0,20}|process of|about to|going to|promis\w{1,20}|commit\w{0,20}|hope[sd]?|hoping|expect\w{0,20}|consider\w{0,20}|aim\w{0,20}|prepar\w{0,20}|work\w{0,20}|steps|seek\w{0,20}|decided|agreed|pledg\w{1,20}|soon|shortly|object(?:ive)?|goal|wish\w{0,20}|want\w{0,20}|is to|are to)\b/i
/** `is considering whether to enact`, `how to amend`. */
export const WEIGHING = /\bconsider(?:s|ed|ing) (?:whether|if|how) (?:it should |to )?$/i
/** Not yet a law: a body has passed it that does not make laws, or it is told to be a draft. */
export const ON_ITS_WAY = /\b(?:drafts?|proposed|proposal)\b/i
export const BODY_BEFORE_LAW =
  /\b(?:cabinet|council of ministers|senate|lower house|upper house|committee|commission|council|ministry)\b/i

export function one(modality: Modality, date: string | null, from: number, to: number): Finding<'legislation'>[] {
  return [{ fields: { kind: 'legislation', modality, date }, from, to, party: null }]
}

/** `the Mines Act, 2000`: the year of a title is no date of what was done. */
function afterTitle({ view }: Site, end: number): number {
  const at = end + (/^,? (?=\ue006)/.exec(view.masked.slice(end, end + 3))?.[0].length ?? 0)
  const mention = view.mentionAt.get(at)
  return at > end && mention?.kind === 'date' && mention.date.length === 4 ? at + 1 : end
}

export function done(site: Site, from: number, end: number): Finding<'legislation'>[] {
  const dated =
    dateOf(site, from, afterTitle(site, end), OTHER_DATE) ??
    inForce(site, end) ??
    inFront(site, from) ??
    inside(site, from, end)
  return one('done', dated?.date ?? null, from, Math.max(end, dated?.end ?? 0))
}

/** `adopted Law 7 on D to implement the treaty`: the date stands in the words that name the law. */
function inside({ view }: Site, from: number, end: number): { date: string; end: number } | null {
  const [date, another] = mentionsOf(view, 'date', from, end)
  if (date === undefined || another !== undefined || OTHER_DATE.test(view.masked.slice(0, date.at))) return null
  return { date: date.mention.date, end }
}

/** `, the “Mines Act,” which took effect on D`. */
const IN_FORCE = new RegExp(
  `^(?:,? (?:the |known as |called |entitled )?“[^”]{3,80}”|, [^,;“”]{3,60}(?=,))?,? which (?:took effect|c[ao]me into (?:force|effect)|entered into (?:force|effect)|was (?:enacted|adopted|passed|promulgated)|became effective)(?: (?:on|in))?(?: the)? ${D}`,
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
