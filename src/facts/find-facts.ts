import type { Outline, OutlineBlock } from '../divide/outline.js'
import type { Overrun } from '../limits.js'
import { sourceSpan } from '../text/mapped-text.js'
import { matchesOf } from '../text/matches.js'
import { findSentences } from '../text/sentences.js'
import { themeOf, topicsOf } from '../vocabulary/headings.js'
import type { Party } from '../vocabulary/parties.js'
import type { TreatyCode } from '../vocabulary/treaties.js'
import { ArmedGroups } from './armed-groups.js'
import type { Clause } from './clauses.js'
import type { BlockContext, Draft, PageContext } from './draft.js'
import { type Gate, gateOf, mayHold, type Outlook } from './gate.js'
import { RULES } from './kinds/index.js'
import { headOf } from './modality.js'
import { Passage, Sentence } from './passage.js'
import { REFINERS } from './refine/index.js'
import type { OwnFields, Site } from './rule.js'
import { ruleNeeds } from './rule-needs.js'
import { SIGNS } from './view.js'

/** A fact bound to its party, with the place of its words in its block. */
export interface FoundFact {
  readonly fields: OwnFields
  readonly party: Party
  /** Who else can be meant; empty where the words leave no doubt. */
  readonly others: readonly Party[]
  readonly hedged: boolean
  /** The words that say whose statement it is, in the block's text; null where the page states it itself. */
  readonly attribution: { readonly start: number; readonly end: number } | null
  readonly rule: string
  readonly block: OutlineBlock
  /** The clause that states it, in the block's text. */
  readonly start: number
  readonly end: number
  /** Where the words that were read end: a marker from here on supports the fact. */
  readonly stated: number
  /** The sentence that holds it. */
  readonly sentence: { readonly start: number; readonly end: number }
}

/** A place in the text of a block. */
type Place = Pick<FoundFact, 'block' | 'start' | 'end'>

/** The facts of a page in the order of its text, and what was left out. */
export interface FoundFacts {
  readonly facts: readonly FoundFact[]
  /** Clauses that state something of one of the page's parties, and do not tell of which. */
  readonly unbound: readonly Place[]
  /** Sentences that were too long to be read for facts. */
  readonly unread: readonly Place[]
  /** The text that was not read, since there were too many facts before it. */
  readonly overruns: readonly Overrun[]
}

/**
 * No sentence of a report comes near this many code units. What is longer is no sentence, and is not read: some
 * patterns take time that grows faster than the text they are asked of.
 */
const LONGEST_SENTENCE = 3_000

/**
 * Finds the facts of a page.
 *
 * @param most how many there may be; what stands behind them is not read
 */
export function findFacts(outline: Outline, page: PageContext, most = Number.POSITIVE_INFINITY): FoundFacts {
  const facts: FoundFact[] = []
  const unbound: Place[] = []
  const unread: Place[] = []
  const overruns: Overrun[] = []
  const groups = new ArmedGroups(outline)
  let theme: TreatyCode = 'MBT'
  for (const section of outline.sections) {
    const party = page.partyOf(section) ?? (page.parties.length === 1 ? (page.parties[0] ?? null) : null)
    const heading = section.heading?.text ?? ''
    theme = themeOf(heading) ?? theme
    let context: BlockContext = { ...page, party, heading, lead: '', theme, topics: topicsOf(heading), groups }
    for (const block of section.blocks) {
      if (overruns.length > 0) break
      const whose = page.partyOfBlock(block, party)
      const found = factsOfBlock(block, whose === party ? context : { ...context, party: whose })
      const lead = leadBehind(block, context.lead)
      if (lead !== context.lead) context = { ...context, lead }
      for (const fact of found.facts) {
        if (facts.length < most) facts.push(fact)
        else if (overruns.length === 0)
          overruns.push({ limit: 'facts', span: sourceSpan(block.text, fact.start, fact.end) })
      }
      for (const clause of found.unbound) unbound.push(clause)
      for (const sentence of found.unread) unread.push(sentence)
    }
  }
  return { facts, unbound, unread, overruns }
}

/** What introduces the list in which the next block stands: a block that ends in a colon, as long as the list goes on. */
function leadBehind({ type, text: { text } }: OutlineBlock, lead: string): string {
  if (text.endsWith(':')) return text
  return type === 'list-item' || text.endsWith(';') || text.endsWith(',') || type === 'quote' ? lead : ''
}

function factsOfBlock(block: OutlineBlock, page: BlockContext): Omit<FoundFacts, 'overruns'> {
  const found: FoundFact[] = []
  const unbound: Place[] = []
  const unread: Place[] = []
  const { text } = block.text
  const signed = SIGNS.test(text)
  let context = Passage.opening(page)
  const breaks = block.markers.map((marker) => marker.offset)
  for (const { start, end } of findSentences(text, breaks)) {
    if (end - start > LONGEST_SENTENCE) {
      unread.push({ block, start, end })
      continue
    }
    const from = block.label !== null && start === 0 && end > block.label.length ? skipLabel(block) : start
    const sentence = new Sentence(block, from, end, outlookOf(text, from, end, signed), context)
    const drafts = refined(draftsOf(sentence), page)
    if (drafts.length > 0) {
      found.push(...drafts.flatMap((draft) => placed(draft)).sort((a, b) => a.start - b.start || a.stated - b.stated))
      unbound.push(...placesOf(drafts.filter(({ party }) => party === null)))
    }
    context = Passage.after(
      sentence,
      drafts.map((draft) => draft.finding),
    )
  }
  return { facts: found, unbound, unread }
}

let gate: Gate | null = null

/** The gate is made when it is first needed: whoever only imports the library does not pay for it. */
function outlookOf(text: string, start: number, end: number, signed: boolean): Outlook {
  gate ??= gateOf(RULES, ruleNeeds())
  return gate(text, start, end, signed)
}

function refined(drafts: readonly Draft[], page: BlockContext): readonly Draft[] {
  return drafts.length === 0 ? drafts : REFINERS.reduce((all, refine) => refine(all, page), drafts)
}

function skipLabel(block: OutlineBlock): number {
  let start = block.label?.length ?? 0
  while (block.text.text[start] === ' ') start++
  return start
}

function draftsOf(site: Sentence): Draft[] {
  const drafts: Draft[] = []
  for (const { rule, signs } of site.outlook.rules) {
    const { masked, kinds } = site.view
    if (!mayHold(signs, kinds) || !rule.words.test(masked)) continue
    for (const match of matchesOf(masked, rule.pattern)) {
      for (const finding of rule.read(match, site))
        for (const party of [finding.party, ...(finding.alike ?? [])])
          drafts.push({ finding, rule, site, party, hedged: false })
    }
  }
  return drafts
}

/** Where drafts stand in their block, each place once. */
function placesOf(drafts: readonly Draft[]): Place[] {
  const places = drafts.map((draft) => ({ block: draft.site.view.block, ...wordsOf(draft) }))
  return [...new Map(places.map((place) => [`${place.start} ${place.end}`, place])).values()]
}

/** The words of a draft in its block's text: the clauses around what was read. */
function wordsOf({ finding, site }: Draft): { readonly start: number; readonly end: number } {
  const { view } = site
  const own = Math.max(0, site.clauses.indexOf(site.clauseAt(finding.from)))
  const clause = site.clauses[headOf(view.masked, site.clauses, own)] ?? site.clauseAt(finding.from)
  const first = finding.verbatim === true ? finding.from : Math.min(clause.start, finding.from)
  const last = withRelative(site, site.clauseAt(Math.max(finding.from, finding.to - 1)))
  const behind = finding.verbatim === true ? finding.to : Math.max(last.end, finding.to)
  return { start: view.at(startOfWords(view.masked, first)), end: view.at(endOfWords(view.masked, behind)) }
}

/** A draft whose party is known, with its place in the block. */
function placed(draft: Draft): FoundFact[] {
  const { finding, party, site, hedged, rule, attribution } = draft
  if (party === null) return []
  const { view } = site
  return [
    {
      fields: finding.fields,
      party,
      others: draft.others ?? [],
      hedged,
      attribution:
        attribution === undefined ? null : { start: view.at(attribution.from), end: view.at(attribution.to) },
      rule: rule.id,
      block: view.block,
      ...wordsOf(draft),
      stated: view.at(finding.to),
      sentence: { start: view.start, end: view.end },
    },
  ]
}

/** `those that had newly joined`: a relative clause without a subject of its own goes with the words before it. */
function withRelative(site: Site, clause: Clause): Clause {
  const next = site.clauses[site.clauses.indexOf(clause) + 1]
  return next?.joint === 'that' && next.bare ? next : clause
}

/** Past the comma and the conjunction with which a clause is joined on. */
function startOfWords(masked: string, start: number): number {
  const joint = /^[,;:—– ]*(?:(?:and|but|or|yet|that(?= (?:it|they|the|its|this|no|[\ue001-\ue006]))) (?=\S))?/i.exec(
    masked.slice(start, start + 12),
  )
  return start + (joint?.[0].length ?? 0)
}

/** Without the space, or the sign that opens something, before what follows; with the stop, where the sentence ends. */
function endOfWords(masked: string, end: number): number {
  let last = end
  while (last > 0 && /[ “(]/.test(masked[last - 1] as string)) last--
  return last
}
