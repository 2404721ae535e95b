import type { Party } from '../../vocabulary/parties.js'
import { VERB } from '../../vocabulary/verbs.js'
import type { Clause } from '../clauses.js'
import type { BlockContext, Draft } from '../draft.js'
import { listedAt } from '../listed-parties.js'
import { actForGroup } from '../no-state.js'
import type { OwnFields } from '../rule.js'
import { isGoverned, type Subject, subjectOf } from '../subject.js'
import { type MentionOf, mentionsOf, type SentenceView, SIGN } from '../view.js'
import { toldBy } from './mark-attribution.js'

/**
 * Gives each finding its party: the one its words name, the subject of its clause, or the page's own where the subject
 * is a pronoun or is left out. Where the words before let another be meant, the draft says so. A finding whose subject
 * is somebody else, or nobody that can be told, is dropped; `it` and `the government` of a page of several parties keep
 * none.
 */
export function bindParty(drafts: readonly Draft[], page: BlockContext): readonly Draft[] {
  return drafts.flatMap((draft) => {
    if (draft.party !== null) return [draft]
    const { context, view } = draft.site
    if (draft.finding.ofPage === true) {
      const whose = page.party ?? context.topic
      return whose === null ? [] : [{ ...draft, party: whose }]
    }
    const subject = subjectOf(view, draft.site.clauses, draft.finding.from)
    if (subject.kind === 'other') return []
    if (subject.kind === 'named') {
      const told = subject.mentions.length > 1 ? ofAllTogether(draft) : draft
      return subject.mentions.map((mention) => withOwnDate(told, mention))
    }
    const clause = draft.site.clauseAt(draft.finding.from)
    const words = view.masked.slice(clause.start, draft.finding.from)
    if (actsForGroup(draft)) return []
    // `They ratified in 1999`: those whom the sentence before named
    if (THEY.test(words) && context.several.length > 0) return context.several.map((party) => ({ ...draft, party }))
    // `their deliberations`: of those whom the sentence named, or the one before it, not of the page's country
    // an activity's `their transfer` is the transfer of mines
    if (
      draft.finding.fields.kind !== 'activity' &&
      /\btheir\b/i.test(words) &&
      (context.several.length > 0 || view.masked.slice(0, clause.start).includes(SIGN.party))
    )
      return []
    if (subject.quoted === true) {
      const speaker = speakerOf(draft)
      if (speaker !== null) return [{ ...draft, party: speaker }]
    }
    const topic = subject.pronoun ? context.topic : null
    if (topic !== null) return [{ ...draft, party: topic }]
    if (page.party === null) return ofNobody(subject) || page.parties.length < 2 ? [] : [draft]
    const others = rivalsOf(draft, subject, page.party)
    return [{ ...draft, party: page.party, ...(others.length > 0 ? { others } : {}) }]
  })
}

/** `Chad and Mali destroyed 3,000 mines`: a number told of several is that of all of them, unless each is said to have it. */
function ofAllTogether(draft: Draft): Draft {
  const { fields, from, to } = draft.finding
  if (fields.kind !== 'activity' || fields.quantity === null) return draft
  const { view } = draft.site
  const { start, end } = draft.site.clauseAt(from)
  if (/\b(?:each|apiece)\b/i.test(view.masked.slice(start, Math.max(end, to)))) return draft
  return { ...draft, finding: { ...draft.finding, fields: { ...fields, quantity: null } } }
}

/**
 * `Tonga (May 1998) and Fiji (June 1998) have ratified`: a date in brackets is that of the party in front of it, and of
 * those before who have none (`Tonga and Fiji (June 1998)`), but not of those behind.
 */
function withOwnDate(draft: Draft, mention: MentionOf<'party'>): Draft {
  const { fields } = draft.finding
  const bound = { ...draft, party: mention.party }
  if (fields.kind !== 'treaty-action' || fields.modality !== 'done') return bound
  const { view } = draft.site
  const sign = view.mentionAt.signOf(mention)
  if (sign === undefined) return bound
  // `Two have acceded: Tonga and Fiji (D)`: the list behind the verb dates each of them
  const list = listedAt(view, mentionsOf(view, 'party', draft.finding.from)[0]?.at ?? sign)
  const listed = list.find(({ at }) => at === sign)
  if (listed !== undefined && list.length > 1 && list.some(({ date }) => date !== null))
    return withDate(bound, fields, listed.date)
  const own = dateInBrackets(view, sign)
  if (own !== null) return withDate(bound, fields, own)
  const before = mentionsOf(view, 'party', 0, sign).map(({ at }) => dateInBrackets(view, at))
  const behind = mentionsOf(view, 'date', sign).map(({ mention: { date } }) => date)
  const isOfAnother = fields.date !== null && before.includes(fields.date) && !behind.includes(fields.date)
  return isOfAnother ? withDate(bound, fields, null) : bound
}

/** The date in brackets right behind the party whose sign stands at `sign`; null where there is none. */
function dateInBrackets(view: SentenceView, sign: number): string | null {
  const dated = view.mentionAt.get(sign + 3)
  return dated?.kind === 'date' && /^ \(.\)/.test(view.masked.slice(sign + 1)) ? dated.date : null
}

function withDate(draft: Draft, fields: OwnFields<'treaty-action'>, date: string | null): Draft {
  return { ...draft, finding: { ...draft.finding, fields: { ...fields, date } } }
}

/** Who else acts than those whom the sentence calls `it`, `they` or `his men`: they may be those who tell it. */
const SOMEBODY_TOLD_OF = /^[^\p{L}]*(?:(?:and|but|or) (?=that\b))?(?:that )?(?:it|they|he|she|its|their|his|her)\b/iu

/** Whether an armed group does what is told: `the SF denied any use`, `a rebel leader said that his men had used mines`. */
function actsForGroup({ finding, site }: Draft): boolean {
  const { clauses, view, context } = site
  let index = clauses.indexOf(site.clauseAt(finding.from))
  for (; index >= 0; index--) {
    const { start, end, bare } = clauses[index] as Clause
    const words = view.masked.slice(start, Math.min(end, Math.max(start, finding.from)))
    const left = words.slice(0, FIRST_VERB.exec(words)?.index ?? words.length)
    if (actForGroup(left, context.groups)) return true
    if (!bare && !SOMEBODY_TOLD_OF.test(words)) return false
  }
  return false
}

const FIRST_VERB = new RegExp(`\\b${VERB}\\b`, 'i')
const THEY = /^\W*(?:and )?they\b/i

/** Who says `we`: he whose words are told behind the quotation, or he whose quotation goes on; null where nobody is told. */
function speakerOf({ finding, site }: Draft): Party | null {
  const { view, context } = site
  const told = toldBy(site, finding.from, finding.to, finding.fields.kind)
  const named = told === null ? undefined : mentionsOf(view, 'party', told.from, told.to)[0]
  if (told !== null && named !== undefined && !isGoverned(view.masked.slice(told.from, named.at))) {
    return named.mention.form === 'capital' ? null : named.mention.party
  }
  return told === null && isOpenAt(view.block.text.text, view.start) ? context.topic : null
}

/** Further back than this nobody looks for the sign that opened a quotation. */
const LONGEST_QUOTATION = 2_000

/** Whether a quotation that was opened before is still open there. */
function isOpenAt(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_QUOTATION), at)
  return before.lastIndexOf('“') > before.lastIndexOf('”')
}

type Implied = Extract<Subject, { kind: 'implied' }>

/** Neither `it` nor `the government`: nothing says that a party is meant at all. */
function ofNobody(subject: Implied): boolean {
  return !subject.pronoun && subject.role !== true
}

/** Who can be meant beside the page's own party: of whom the words before spoke, where they did not speak of it too. */
function rivalsOf(draft: Draft, subject: Implied, own: Party): readonly Party[] {
  const { view, context } = draft.site
  const spoken = subject.pronoun ? context.several : subject.role === true ? calledSo(draft, subject) : []
  return spoken.length === 0 || names(view, own) || (context.last !== null && speaksOf(context.last, own)) ? [] : spoken
}

/** Whose government `the government` may be: his who says it, or that of whom the like was told right before. */
function calledSo({ finding, site: { context } }: Draft, { behind }: Implied): readonly Party[] {
  if (behind !== undefined) return [behind]
  const { topic } = context
  return topic !== null && context.before.some(({ fields }) => areAlike(fields, finding.fields)) ? [topic] : []
}

/** What the state does with mines is one thing each; its steps towards the treaty are one. */
function areAlike(one: OwnFields, other: OwnFields): boolean {
  if (one.kind !== 'activity' || other.kind !== 'activity') return one.kind !== 'activity' && other.kind !== 'activity'
  return one.activity === other.activity
}

/** `The French military stationed in the country`: it speaks of the page's party, whoever is the subject. */
function speaksOf(view: SentenceView, own: Party): boolean {
  return names(view, own) || /\bthe country\b/i.test(view.masked)
}

function names(view: SentenceView, party: Party): boolean {
  return mentionsOf(view, 'party').some(({ mention }) => mention.party.code === party.code)
}
