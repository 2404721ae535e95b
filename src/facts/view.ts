import type { OutlineBlock } from '../divide/outline.js'
import { keepApart } from '../text/apart.js'
import { findDates } from '../text/dates.js'
import { findInstruments, type InstrumentMention } from '../vocabulary/instruments.js'
import { findMeetings } from '../vocabulary/meetings.js'
import { findParties, type Party } from '../vocabulary/parties.js'
import { findResolutions } from '../vocabulary/resolutions.js'
import { findTreaties, type Noun, type TreatyCode } from '../vocabulary/treaties.js'

/** Something that a sentence names, at `start` to `end` of the block's text. */
export type Mention = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'treaty'; readonly treaty: TreatyCode | null; readonly noun: Noun | null }
  | { readonly kind: 'meeting'; readonly name: string }
  | { readonly kind: 'resolution'; readonly number: string; readonly sessionYear: number }
  | { readonly kind: 'instrument'; readonly name: InstrumentMention['name'] }
  | { readonly kind: 'party'; readonly party: Party; readonly form: 'name' | 'demonym' | 'capital' }
  | { readonly kind: 'date'; readonly date: string; readonly dateEnd: string | null }
)
export type MentionKind = Mention['kind']
export type MentionOf<Kind extends MentionKind> = Extract<Mention, { kind: Kind }>

/**
 * One sign for each kind of mention, out of the private use area, so that patterns can speak of "a treaty" or "a date"
 * without knowing any of their names.
 */
export const SIGN: Record<MentionKind, string> = {
  treaty: '\ue001',
  meeting: '\ue002',
  resolution: '\ue003',
  instrument: '\ue004',
  party: '\ue005',
  date: '\ue006',
}

export const MENTION_KINDS = Object.keys(SIGN) as readonly MentionKind[]

/** Any sign. */
export const SIGNS: RegExp = new RegExp(`[${Object.values(SIGN).join('')}]`)

/** The bit that stands for a kind of mention. */
export function kindBit(kind: MentionKind): number {
  return KIND_BITS[kind]
}

const KIND_BITS = Object.fromEntries(MENTION_KINDS.map((kind, i) => [kind, 1 << i])) as Record<MentionKind, number>

/** Where nobody knows what a text names. */
export const ANY_MENTION = -1

/**
 * A sentence as the rules see it: `masked` is its text with each mention replaced by one sign. `at(i)` is where
 * code unit `i` of `masked` begins in the block's text, the end for what lies behind it; `mentionAt` gives the mention behind a sign.
 */
export interface SentenceView {
  readonly block: OutlineBlock
  readonly start: number
  readonly end: number
  readonly masked: string
  readonly at: (offset: number) => number
  readonly mentions: readonly Mention[]
  /** The bits of the kinds of its signs. */
  readonly kinds: number
  readonly mentionAt: ReadonlyMap<number, Mention>
}

/**
 * Makes the view of the sentence from `start` to `end` of the block's text. It is searched for the kinds of mentions
 * that it may hold, each told by its bit.
 */
export function viewSentence(
  block: OutlineBlock,
  start: number,
  end: number,
  edition: number | null,
  kinds = ANY_MENTION,
): SentenceView {
  const text = block.text.text.slice(start, end)
  const mentions: Mention[] = []
  const mentionAt = new Map<number, Mention>()
  // where each sign stands in the masked text
  const signs: number[] = []
  let masked = ''
  let found = SIGNS.test(text) ? ANY_MENTION : 0
  let done = 0
  for (const named of findMentions(text, edition, kinds)) {
    const mention = withBrackets(text, named)
    masked += text.slice(done, mention.start)
    done = mention.end
    const placed = { ...mention, start: mention.start + start, end: mention.end + start }
    mentions.push(placed)
    mentionAt.set(masked.length, placed)
    signs.push(masked.length)
    masked += SIGN[mention.kind]
    found |= kindBit(mention.kind)
  }
  masked += text.slice(done)
  const at = (offset: number): number => {
    let i = signs.length - 1
    while (i >= 0 && (signs[i] as number) >= offset) i--
    if (signs[i + 1] === offset) return (mentions[i + 1] as Mention).start
    const from = i < 0 ? start : (mentions[i] as Mention).end
    return Math.min(end, from + offset - (i < 0 ? 0 : (signs[i] as number) + 1))
  }
  return { block, start, end, masked, at, mentions, kinds: found, mentionAt }
}

/** `a party to the [Mine Ban Treaty]`: an editor's brackets belong to the name that they put in. */
function withBrackets(text: string, mention: Mention): Mention {
  const before = /\[(?:the )?$/.exec(text.slice(Math.max(0, mention.start - 5), mention.start))
  if (before === null || text[mention.end] !== ']') return mention
  return { ...mention, start: mention.start - before[0].length, end: mention.end + 1 }
}

/** All of some kinds that a text names, in order; where two overlap, the kind that is found first wins. */
function findMentions(text: string, edition: number | null, kinds: number): Mention[] {
  const groups: Mention[][] = []
  for (const [kind, find] of FINDERS) if ((kinds & kindBit(kind)) !== 0) groups.push(find(text, edition))
  return keepApart<Mention>(text.length, groups)
}

const FINDERS: readonly (readonly [MentionKind, (text: string, edition: number | null) => Mention[]])[] = [
  ['meeting', (text) => findMeetings(text).map((meeting) => ({ kind: 'meeting', ...meeting }))],
  ['treaty', (text) => findTreaties(text).map((treaty) => ({ kind: 'treaty', ...treaty }))],
  ['resolution', (text) => findResolutions(text).map((resolution) => ({ kind: 'resolution', ...resolution }))],
  ['instrument', (text) => findInstruments(text).map((instrument) => ({ kind: 'instrument', ...instrument }))],
  ['date', (text) => findDates(text).map((date) => ({ kind: 'date', ...date }))],
  ['party', (text, edition) => findParties(text, edition).map((party) => ({ kind: 'party', ...party }))],
]

/** The mentions of one kind whose signs stand from `from` to `to` of the masked text. */
export function mentionsOf<Kind extends MentionKind>(
  view: SentenceView,
  kind: Kind,
  from = 0,
  to = view.masked.length,
): { at: number; mention: MentionOf<Kind> }[] {
  const found: { at: number; mention: MentionOf<Kind> }[] = []
  for (let i = view.masked.indexOf(SIGN[kind], from); i >= 0 && i < to; i = view.masked.indexOf(SIGN[kind], i + 1)) {
    const mention = view.mentionAt.get(i)
    if (mention?.kind === kind) found.push({ at: i, mention: mention as MentionOf<Kind> })
  }
  return found
}
