import { canMean, type TreatyCode } from '../vocabulary/treaties.js'
import type { Site } from './rule.js'
import { type MentionOf, mentionsOf, SIGN } from './view.js'

/** The talks that led to the Convention on Cluster Munitions, of which the text may tell before it has its name. */
const OSLO_PROCESS =
  /\bOslo (?:Process|Declaration)\b|\b(?:ban|prohibit|prohibition|ban(?:ning)?) (?:on |of )?cluster (?:munitions|bombs)\b/i

const T = SIGN.treaty
const D = SIGN.date

/** The treaties that a verb takes as its object, and where the last of them ends in the masked text. */
export interface Objects {
  readonly treaties: readonly TreatyCode[]
  /** Treaties that the words except: `the Convention, but not its Amended Protocol II`. */
  readonly denied: readonly TreatyCode[]
  readonly end: number
}

/** Verbs that share the object after them: `signed and ratified the treaty`, `sign, ratify or accede to`. */
const SHARED =
  '(?:,? (?:and|or|nor) (?:has |have |had |also |not |then |thus |yet |subsequently |later )*|, )(?:sign|ratif|acced|approv|accept|join|endors|implement)[a-z]*(?: to)?'
/** A treaty right behind the verb, with others joined to it. */
const DIRECT = new RegExp(
  `^(?:${SHARED}){0,3} ?(?:to |of |with )?(?:both |either |neither |all )?(?:to )?(?:the |its |this |that |an? )?(?:original |full |entire |international )?\\[?(${T}(?:(?:,| and| or| nor|, and|,? but not|,? though not|,? and not| as well as|, including)(?: (?:has|have) not (?:signed|ratified|acceded to))?(?: also)?(?: to)?(?: of)?(?: the| its| their)?(?: original,?| amended)? ${T}){0,4})`,
)
/** No object of its own: a pronoun, an adverbial, or the end of the clause. */
const ELIDED = new RegExp(
  `^(?:${SHARED}){0,3}(?: (?:to )?(?:it|them|both|either|this|the (?:agreement|accord|instrument|document))\\b)?(?: (?:yet|too|either|as well|early|later|again|nearly|almost|some|about|just|shortly|soon|only|already|formally|officially|promptly|at all|quickly))*(?:,? ?$|[,;.:)”"’]| (?:on|in|at|by|when|and|but|or|nor|for|with|during|within|before|after|until|as|since|while|though|although|because|(?:a|one|two|three|some|nearly) (?:few |little |short )?(?:days?|weeks?|months?|years?|time)|following|early|late|mid|between|through|last|next|that|so|the (?:same|following|next) |not|if|was|is|has|had|would|will|could|under|without|\\w+ly\\b)|[ -]${D})`,
  'i',
)

/** `adopted a law on accession, which was signed by the President`: the law is what was signed. */
const BY_HEAD =
  /^ (?:into law|by (?:the |its |his |her )?(?:President|King|Queen|Emir|Sultan|head of state|Governor)\b)/i
const LAW = /\b(?:legislation|law|bill|act|decree) (?:for|on|of|to|approving|authori[sz]ing|ratifying)\b/i
/** A treaty is what was signed. */
const PASSIVE = new RegExp(`${T}[^,;]{0,40} (?:is|are|was|were|been|being) (?:\\w+ ){0,2}\\w+$`)

/**
 * What the verb that ends at `to` takes as its object: treaties named right behind it, or, where it has none of its
 * own, the treaty spoken of before. Null where its object is something else.
 */
export function objectsOf(site: Site, to: number): Objects | null {
  const right = site.view.masked.slice(to)
  const direct = DIRECT.exec(right)
  if (direct !== null) {
    const end = to + direct[0].length
    const from = end - (direct[1] as string).length
    const except = / (?:but|though|and) not /.exec(direct[1] as string)
    const split = except === null ? end : from + except.index
    return { treaties: treatiesIn(site, from, split), denied: treatiesIn(site, split, end), end }
  }
  if (!ELIDED.test(right)) return null
  const passive = /\b(?:is|are|was|were|been|being) (?:\w+ ){0,2}\w+$/i.test(
    site.view.masked.slice(site.clauseAt(to - 1).start, to),
  )
  // `Neither the Convention nor its Protocol has been signed by X`: the objects of a passive stand in front
  const clause = site.clauseAt(to - 1)
  const left = site.view.masked.slice(clause.start, to)
  const front = PASSIVE.test(left) ? treatiesIn(site, clause.start, to) : []
  // `legislation was signed by the President`: not the treaty is what was signed
  if (passive && front.length === 0 && !/\b(?:it|which|this)\b[^,;]{0,30}$/i.test(left)) return null
  if (passive && BY_HEAD.test(right) && LAW.test(site.view.masked.slice(0, clause.start))) return null
  return { treaties: front.length > 0 ? front : [treatyBefore(site, to)], denied: [], end: to }
}

/** The treaties named from `from` to `to`; "the treaty" means the one before that it can mean. */
export function treatiesIn(site: Site, from: number, to: number): TreatyCode[] {
  const codes = mentionsOf(site.view, 'treaty', from, to).map(({ at, mention }) => codeOf(site, at, mention))
  return [...new Set(codes)]
}

function codeOf(site: Site, at: number, { treaty, noun }: MentionOf<'treaty'>): TreatyCode {
  if (treaty !== null || noun === null) return treaty ?? site.context.theme
  const before = mentionsOf(site.view, 'treaty', 0, at).findLast(
    ({ mention }) => mention.treaty !== null && canMean(noun, mention.treaty),
  )
  const told = before?.mention.treaty ?? site.context.treaties.findLast((code) => canMean(noun, code))
  return told ?? (noun === 'convention' && OSLO_PROCESS.test(site.view.block.text.text) ? 'CCM' : site.context.theme)
}

/** The treaty spoken of last before `at`, in the sentence or else in the text before it. */
export function treatyBefore(site: Site, at: number): TreatyCode {
  const last = mentionsOf(site.view, 'treaty', 0, at).at(-1)
  return last === undefined ? (site.context.treaties.at(-1) ?? site.context.theme) : codeOf(site, last.at, last.mention)
}
