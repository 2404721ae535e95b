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
 * A sentence as the rules see it: `masked` is its text with each mention replaced by one sign; `mentionAt` gives the
 * mention behind a sign.
 */
export class SentenceView {
  constructor(
    readonly block: OutlineBlock,
    readonly start: number,
    readonly end: number,
    readonly masked: string,
    /** In the order of the text, at their places in that of the block. */
    readonly mentions: readonly Mention[],
    readonly mentionAt: Mentions,
    /** The bits of the kinds of its signs. */
    readonly kinds: number,
  ) {}

  /** Where code unit `offset` of `masked` begins in the block's text, the end for what lies behind it. */
  at(offset: number): number {
    const { mentions, signs } = this.mentionAt
    let i = signs.length - 1
    while (i >= 0 && (signs[i] as number) >= offset) i--
    if (signs[i + 1] === offset) return (mentions[i + 1] as Mention).start
    const from = i < 0 ? this.start : (mentions[i] as Mention).end
    return Math.min(this.end, from + offset - (i < 0 ? 0 : (signs[i] as number) + 1))
  }
}

/** The mentions of a sentence by the places of their signs in its masked text. They are few, so that none is hashed. */
export class Mentions {
  constructor(
    readonly mentions: readonly Mention[],
    readonly signs: readonly number[],
  ) {}

  /** The mention whose sign stands at `offset`. */
  get(offset: number): Mention | undefined {
    const { signs } = this
    // from behind, as long as there are more
    for (let i = signs.length - 1; i >= 0 && (signs[i] as number) >= offset; i--)
      if (signs[i] === offset) return this.mentions[i]
    return undefined
  }

  /** Where the sign of one of them stands. */
  signOf(mention: Mention): number | undefined {
    return this.signs[this.mentions.indexOf(mention)]
  }
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
  let found = SIGNS.test(text) ? ANY_MENTION : 0
  const mentions = findMentions(text, start, edition, kinds)
  // where each sign stands in the masked text
  const signs: number[] = []
  let masked = ''
  let done = 0
  for (const mention of mentions) {
    masked += text.slice(done, mention.start - start)
    done = mention.end - start
    signs.push(masked.length)
    masked += SIGN[mention.kind]
    found |= kindBit(mention.kind)
  }
  masked += text.slice(done)
  return new SentenceView(block, start, end, masked, mentions, new Mentions(mentions, signs), found)
}

/** `a party to the [Mine Ban Treaty]`: an editor's brackets belong to the name that they put in. */
function withBrackets(text: string, base: number, mention: Mention): Mention {
  const start = mention.start - base
  const before = /\[(?:the )?$/.exec(text.slice(Math.max(0, start - 5), start))
  if (before === null || text[mention.end - base] !== ']') return mention
  return { ...mention, start: mention.start - before[0].length, end: mention.end + 1 }
}

/**
 * All of some kinds that a text names, in order, moved by `base`; where two overlap, the kind that is found first wins.
 */
function findMentions(text: string, base: number, edition: number | null, kinds: number): Mention[] {
  const groups: Mention[][] = []
  for (const [kind, find] of FINDERS) {
    if ((kinds & kindBit(kind)) === 0) continue
    const found = find(text, base, edition)
    if (found.length > 0) groups.push(found)
  }
  const mentions = keepApart(groups)
  return text.includes('[') ? mentions.map((mention) => withBrackets(text, base, mention)) : mentions
}

type Finder = (text: string, base: number, edition: number | null) => Mention[]

/** One object for each mention, written out: to spread one into another costs more than to find it. */
const FINDERS: readonly (readonly [MentionKind, Finder])[] = [
  [
    'meeting',
    (text, base) =>
      findMeetings(text).map(({ start, end, name }) => ({
        kind: 'meeting',
        start: base + start,
        end: base + end,
        name,
      })),
  ],
  [
    'treaty',
    (text, base) =>
      findTreaties(text).map(({ start, end, treaty, noun }) => ({
        kind: 'treaty',
        start: base + start,
        end: base + end,
        treaty,
        noun,
      })),
  ],
  [
    'resolution',
    (text, base) =>
      findResolutions(text).map(({ start, end, number, sessionYear }) => ({
        kind: 'resolution',
        start: base + start,
        end: base + end,
        number,
        sessionYear,
      })),
  ],
  [
    'instrument',
    (text, base) =>
      findInstruments(text).map(({ start, end, name }) => ({
        kind: 'instrument',
        start: base + start,
        end: base + end,
        name,
      })),
  ],
  [
    'date',
    (text, base) =>
      findDates(text).map(({ start, end, date, dateEnd }) => ({
        kind: 'date',
        start: base + start,
        end: base + end,
        date,
        dateEnd,
      })),
  ],
  [
    'party',
    (text, base, edition) =>
      findParties(text, edition).map(({ start, end, party, form }) => ({
        kind: 'party',
        start: base + start,
        end: base + end,
        party,
        form,
      })),
  ],
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
