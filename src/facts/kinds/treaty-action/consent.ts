import { intends } from '../../modality.js'
import { objectsOf } from '../../objects.js'
import type { Site } from '../../rule.js'
import { SIGN } from '../../view.js'
import { actionOf } from './action.js'
import { findings, stated, type TreatyRule } from './statement.js'

const T = SIGN.treaty

export const verbs: TreatyRule = {
  id: 'treaty-action/verb',
  words: /sign|ratif|acced|succeed|put/i,
  pattern:
    /\b(?:(?:put|affixed|set) (?:its|their) (?:signature|name)s? to|sign(?:ed|s|ing)?|ratif(?:y|ies|ied|ying)|acced(?:e|es|ed|ing)|succeed(?:ed|s|ing)?(?= to the \ue001))\b(?![- ](?:conference|ceremony))/gi,
  read(match, site) {
    const from = match.index
    // `signed the ratification law` is a domestic step, `a signed copy` none at all
    const objects = objectsOf(site, from + match[0].length)
    const left = site.view.masked.slice(0, from)
    // a declaration is what was signed
    if (site.view.masked.slice(site.clauseAt(from).start, from).includes(SIGN.instrument)) return []
    // `treaties signed by the government`, `is superior to domestic law once ratified`: of any treaty
    if (
      objects === null ||
      /\b(?:an?|the|(?<!\bprocess )of|once|if|when|until|unless|after being|treaties|conventions|agreements|accords|instruments) $/i.test(
        left,
      ) ||
      isPaperSigned(site, from, from + match[0].length) ||
      (objects.end === from + match[0].length &&
        WHAT_WAS_SIGNED.test(left.slice(-120)) &&
        !/\b(?:a|the) (?:state )?party to $/i.test(left)) ||
      /\b(?:(?:by|under|with) which|(?:year|month|day|date|week|time) (?:in which|on which|when|that))\b[^,;]{0,200}$/i.test(
        left,
      )
    )
      return []
    const found = stated(site, from, from + match[0].length, objects, actionOf(match[0]))
    // only a finite verb states that something was done: `on signing`, `to ratify` do not, but `the first to ratify` does
    if (/ed$/i.test(match[0]) || / to$/.test(match[0]) || /\bdid (?:\w+ )?$/i.test(left)) return found
    if (/ing$/i.test(match[0])) return found.filter(({ fields }) => fields.modality === 'planned')
    return found.flatMap((finding) => {
      if (finding.fields.modality !== 'done' || FIRST_TO.test(left)) return [finding]
      if (!UNDER_WAY.test(site.view.masked.slice(site.clauseAt(from).start, from))) return []
      return [{ ...finding, fields: { ...finding.fields, modality: 'planned', date: null } }]
    })
  },
  matches: [
    'Ruritania signed the Mine Ban Treaty on 3 December 1997.',
    'Ruritania has not yet acceded to the Mine Ban Treaty.',
    'It signed on 4 December 1997 and ratified on 5 May 1999.',
    'Ruritania was among the states that put their names to the Mine Ban Treaty in December 1997.',
    'Ruritania has neither signed nor ratified the Convention on Conventional Weapons.',
  ],
  misses: [
    'The President signed the ratification legislation into law.',
    'Ruritania signed a contract with a demining company.',
    'The two armies signed an agreement on prisoners.',
    'The truce which the two presidents signed in Oslo on 8 December 1999 was soon forgotten.',
    'The accord the two sides signed in May 1999 did not last.',
    'In Oslo the minister called on all states that have not signed and ratified the treaty to do so.',
    'Ruritania made mines until the year in which it signed the treaty.',
    'Ruritania welcomed the treaty in a joint statement signed by the minister of each state in May 1999.',
  ],
}

/** What else is signed, with the participle right behind it: `in a joint statement signed on D`. */
const PAPER =
  /\b(?:statement|letter|memorandum|communiqu[eé]|agreement|accord|document|decree|law|bill|act|contract|note|pact|order|petition|appeal|message|text|paper|pledge|resolution)s?(?: \([^()]{1,20}\))?,? (?:which (?:was|were) )?$/i
const AUXILIARY = /\b(?:is|are|was|were|be|been|being)(?: (?:not|never|also|yet|only|\w{1,12}ly)){0,2} $/i

/** `the agreement that the two presidents signed`: what the clause takes up is what was signed. */
const WHAT_WAS_SIGNED =
  /\b(?:statement|letter|memorandum|communiqu[eé]|agreement|accords?|document|truce|ceasefire|protocol|contract|note|pact|petition|message|pledge)s?,? (?:(?:that|which) )?(?:the )?(?:[\w\ue005-]{1,20} ){1,4}(?:had |has |have )?$/i

/** `a joint statement signed by each minister`: a participle that says of something else by whom it is signed. */
function isPaperSigned({ view: { masked } }: Site, from: number, to: number): boolean {
  const left = masked.slice(Math.max(0, from - 80), from)
  return PAPER.test(left) || (/^ by (?!\ue006|the end\b)/.test(masked.slice(to)) && !AUXILIARY.test(left))
}

/** `was the fourth country to ratify`. */
const FIRST_TO =
  /\b(?:first|last|earliest|second|third|fourth|fifth|\w{1,12}th|country|countries|state|states|nation|nations|one of \w{1,20}(?: \w{1,20})?|among those|member)(?: (?:in|of|from) [^,;.]{1,40})? to (?:both |sign and |sign or |also )?$/i
/** `arrangements were being made to accede`. */
const UNDER_WAY =
  /\b(?:arrangements?|efforts?|procedures?|preparations?|documents?|papers?|bill|legislation|decree|approval|approved|clearance|permission|process|initiated|authority|authori[sz]ed|needed|necessary|work(?:ing)?)\b[^;.]{0,80}\bto $/i

/** `accepted the Convention on D`: consent by acceptance or approval is told with its object and its date. */
export const accepts: TreatyRule = {
  id: 'treaty-action/accept',
  words: /accepted|approved/i,
  pattern: new RegExp(`\\b(?:accepted|approved)(?= (?:the |both |its )*${T})`, 'gi'),
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const objects = objectsOf(site, end)
    const left = site.view.masked.slice(site.clauseAt(from).start, from)
    if (objects === null || NATIONAL_BODY.test(left)) return []
    const found = stated(site, from, end, objects, actionOf(match[0]))
    return found.some(({ fields }) => fields.modality === 'done' && fields.date === null) ? [] : found
  },
  matches: ['Ruritania accepted the Convention on Conventional Weapons on 9 June 1982.'],
  misses: ['Parliament approved the Mine Ban Treaty on 3 May 1999.'],
}

/** A body whose consent is a step at home and does not bind the state. */
const NATIONAL_BODY =
  /\b(?:parliament|cabinet|congress|senate|assembly|council|committee|ministry|minister|president|government|house|chamber|legislature|knesset|bundestag)\b/i

/** `told the meeting that it would join`. */
const PROMISED =
  /\b(?:informed|told|announced|said|stated|declared|assured|promised)\b[^.;]{0,60}\bthat \S{1,20} would (?:instead |now |soon |eventually |not )?$/i

export const joins: TreatyRule = {
  id: 'treaty-action/join',
  words: /join|adher|outside/i,
  pattern: new RegExp(
    `\\b(?:join(?:ed|s|ing)?|adher(?:e|es|ed|ing) to|(?:remains?|remained|stays?|stayed|is|was|are|were|kept|keeps) (?:still |now |completely |altogether |(?:among |one of )?the (?:only|last|few) [^.;,\\ue001]{1,60}? )?(?:completely |altogether )?outside(?: of)?)(?:(?= (?:(?:neither|either|both|the|this|its) ){0,2}(?:original )?${T})|(?<=not joined|yet to join|not yet joined)(?=[,.;]|$| (?:yet|it)\\b))`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const objects = objectsOf(site, end)
    const { masked } = site.view
    if (objects === null || (objects.end === end && !masked.slice(0, from).includes(T))) return []
    if (/outside/i.test(match[0])) {
      // told outright in the same sentence: `outside the treaty, to which it has not acceded`
      if (/\b(?:acced|accession|signed|ratif)/i.test(masked)) return []
      return findings({ from, to: objects.end, action: 'party', treaties: objects.treaties, modality: 'not-done' })
    }
    const left = masked.slice(site.clauseAt(from).start, from)
    const gerund = /^joining/i.test(match[0])
    const found = stated(site, from, end, objects, gerund ? 'accession' : 'party')
    const [first] = found
    if (first === undefined) return []
    // who is yet to join would accede, now that the treaty is no longer open for signature
    if (first.fields.modality === 'planned')
      return intends(left) || PROMISED.test(masked.slice(0, from)) ? stated(site, from, end, objects, 'accession') : []
    return first.fields.modality === 'not-done' || /ed\b/i.test(match[0]) || /\bdid (?:\w+ )?$/i.test(left) ? found : []
  },
  matches: ['Ruritania joined the Mine Ban Treaty in November 2007.', 'Ruritania stays outside the Mine Ban Treaty.'],
  misses: [
    'Ruritania joined other states in voting for the resolution.',
    'Ruritania joined the United Nations in 1975.',
  ],
}
