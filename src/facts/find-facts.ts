import type { Outline, OutlineBlock, OutlineSection } from '../divide/outline.js'
import { findSentences } from '../text/sentences.js'
import type { Party } from '../vocabulary/parties.js'
import type { TreatyCode } from '../vocabulary/treaties.js'
import { type Clause, findClauses } from './clauses.js'
import { RULES } from './kinds/index.js'
import { moodOf } from './modality.js'
import { REFINERS } from './refine/index.js'
import type { Context, Finding, OwnFields, Rule, Site } from './rule.js'
import { mentionsOf, type SentenceView, viewSentence } from './view.js'

/** A fact bound to its party, with the place of its words in its block. */
export interface FoundFact {
  readonly fields: OwnFields
  readonly party: Party
  readonly hedged: boolean
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

/** What the page tells about whom its facts are. */
export interface PageContext {
  readonly parties: readonly Party[]
  readonly edition: number | null
  /** The party that a section's heading names; else null. */
  readonly partyOf: (section: OutlineSection) => Party | null
}

/** A finding on its way through the refiners. */
export interface Draft {
  readonly finding: Finding
  readonly rule: Rule
  readonly site: Site
  readonly party: Party | null
  readonly hedged: boolean
}

/** Finds all facts of a page, in the order of its text. */
export function findFacts(outline: Outline, page: PageContext): FoundFact[] {
  const facts: FoundFact[] = []
  for (const section of outline.sections) {
    const party = page.partyOf(section) ?? (page.parties.length === 1 ? (page.parties[0] ?? null) : null)
    const theme = themeOf(section)
    for (const block of section.blocks) facts.push(...factsOfBlock(block, { ...page, party, theme }))
  }
  return facts
}

export interface BlockContext extends PageContext {
  /** Whom "it" and "the country" mean; null where nothing tells. */
  readonly party: Party | null
  /** The treaty that "the treaty" means before any is named. */
  readonly theme: TreatyCode
}

function themeOf(section: OutlineSection): TreatyCode {
  return /cluster munition/i.test(section.heading?.text ?? '') ? 'CCM' : 'MBT'
}

function factsOfBlock(block: OutlineBlock, page: BlockContext): FoundFact[] {
  const found: FoundFact[] = []
  let context: Context = { treaty: page.theme, year: null, before: [] }
  const breaks = block.markers.map((marker) => marker.offset)
  for (const { start, end } of findSentences(block.text.text, breaks)) {
    const from = block.label !== null && start === 0 && end > block.label.length ? skipLabel(block) : start
    const view = viewSentence(block, from, end, page.edition)
    const drafts = REFINERS.reduce<readonly Draft[]>((all, refine) => refine(all, page), draftsOf(view, context))
    found.push(...drafts.flatMap((draft) => placed(draft)).sort((a, b) => a.start - b.start || a.stated - b.stated))
    context = contextAfter(context, view, drafts)
  }
  return found
}

function skipLabel(block: OutlineBlock): number {
  let start = block.label?.length ?? 0
  while (block.text.text[start] === ' ') start++
  return start
}

function draftsOf(view: SentenceView, context: Context): Draft[] {
  const clauses = findClauses(view.masked)
  const site = siteOf(view, clauses, context)
  const drafts: Draft[] = []
  for (const rule of RULES) {
    if (!rule.words.test(view.masked)) continue
    for (const match of view.masked.matchAll(rule.pattern)) {
      for (const finding of rule.read(match, site)) drafts.push({ finding, rule, site, party: finding.party, hedged: false })
    }
  }
  return drafts
}

export function siteOf(view: SentenceView, clauses: readonly Clause[], context: Context): Site {
  return {
    view,
    clauses,
    context,
    mood: (from, to) => moodOf(view.masked, clauses, from, to),
    clauseAt: (at) => clauses.find((clause) => at < clause.end) ?? (clauses[clauses.length - 1] as Clause),
  }
}

/** What the sentences after this one may refer to. */
function contextAfter(context: Context, view: SentenceView, drafts: readonly Draft[]): Context {
  let { treaty, year } = context
  for (const { mention } of mentionsOf(view, 'treaty')) treaty = mention.treaty ?? treaty
  const last = mentionsOf(view, 'date').at(-1)
  if (last !== undefined) year = Number(last.mention.date.slice(0, 4))
  return { treaty, year, before: drafts.length > 0 ? drafts.map((draft) => draft.finding) : context.before }
}

/** A draft whose party is known, with its place in the block. */
function placed(draft: Draft): FoundFact[] {
  const { finding, party, site, hedged, rule } = draft
  if (party === null) return []
  const { view } = site
  const clause = site.clauseAt(finding.from)
  const start = view.at[startOfWords(view.masked, Math.min(clause.start, finding.from))] ?? view.start
  const last = site.clauseAt(Math.max(finding.from, finding.to - 1))
  const end = view.at[endOfWords(view.masked, Math.max(last.end, finding.to))] ?? view.end
  return [
    {
      fields: finding.fields,
      party,
      hedged,
      rule: rule.id,
      block: view.block,
      start,
      end,
      stated: view.at[Math.min(finding.to, view.masked.length)] ?? view.end,
      sentence: { start: view.start, end: view.end },
    },
  ]
}

/** Past the comma and the conjunction with which a clause is joined on. */
function startOfWords(masked: string, start: number): number {
  const joint = /^[,;:—– ]*(?:(?:and|but|or|nor|yet) (?=\S))?/i.exec(masked.slice(start, start + 12))
  return start + (joint?.[0].length ?? 0)
}

/** Without the space before what follows; with the stop, where the sentence ends. */
function endOfWords(masked: string, end: number): number {
  let last = end
  while (last > 0 && masked[last - 1] === ' ') last--
  return last
}
