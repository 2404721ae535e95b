import type { OutlineBlock } from '../divide/outline.js'
import type { Topic } from '../vocabulary/headings.js'
import type { Party } from '../vocabulary/parties.js'
import type { TreatyCode } from '../vocabulary/treaties.js'
import type { ArmedGroups } from './armed-groups.js'
import { type Clause, findClauses } from './clauses.js'
import type { BlockContext } from './draft.js'
import type { Outlook } from './gate.js'
import { type Mood, moodOf } from './modality.js'
import { treatyBefore } from './objects.js'
import type { Context, Finding, Site } from './rule.js'
import { topicOf } from './subject.js'
import { kindBit, mentionsOf, type SentenceView, viewSentence } from './view.js'

/** A sentence of a block on its way through the rules. What is read of it is read when somebody first asks. */
export class Sentence implements Site {
  #view: SentenceView | null = null
  #clauses: readonly Clause[] | null = null

  constructor(
    readonly block: OutlineBlock,
    readonly start: number,
    readonly end: number,
    readonly outlook: Outlook,
    readonly context: Passage,
  ) {}

  get view(): SentenceView {
    this.#view ??= viewSentence(this.block, this.start, this.end, this.context.page.edition, this.outlook.mentions)
    return this.#view
  }

  get clauses(): readonly Clause[] {
    this.#clauses ??= findClauses(this.view.masked)
    return this.#clauses
  }

  readonly mood = (from: number, to: number): Mood => moodOf(this.view.masked, this.clauses, from, to)

  readonly clauseAt = (at: number): Clause =>
    this.clauses.find((clause) => at < clause.end) ?? (this.clauses[this.clauses.length - 1] as Clause)
}

/** What the text of a block before a sentence has told. */
export class Passage implements Context {
  #treaties: readonly TreatyCode[] | null = null
  #year: number | null | undefined
  #spoken: readonly Party[] | null = null

  private constructor(
    readonly page: BlockContext,
    readonly sentence: Sentence | null,
    readonly before: readonly Finding[],
  ) {}

  /** Before the first sentence of a block. */
  static opening(page: BlockContext): Passage {
    return new Passage(page, null, [])
  }

  /** Before the sentence that follows one in which something was found, or nothing. */
  static after(sentence: Sentence, found: readonly Finding[]): Passage {
    return new Passage(sentence.context.page, sentence, found.length > 0 ? found : sentence.context.before)
  }

  get heading(): string {
    return this.page.heading
  }

  get lead(): string {
    return this.page.lead
  }

  get own(): Party | null {
    return this.page.party
  }

  get theme(): TreatyCode {
    return this.page.theme
  }

  get topics(): readonly Topic[] {
    return this.page.topics
  }

  get groups(): ArmedGroups {
    return this.page.groups
  }

  get last(): SentenceView | null {
    return this.sentence?.view ?? null
  }

  get treaties(): readonly TreatyCode[] {
    // back to where it is known, and forth again: a block may have more sentences than a stack has room for
    const path: Passage[] = []
    for (let at: Passage | undefined = this; at !== undefined && at.#treaties === null; at = at.sentence?.context)
      path.push(at)
    for (const passage of path.reverse()) passage.#treaties = treatiesAfter(passage.sentence)
    return this.#treaties as readonly TreatyCode[]
  }

  get year(): number | null {
    if (this.#year === undefined) this.#year = yearBefore(this.sentence)
    return this.#year
  }

  get topic(): Party | null {
    const [one, another] = this.spoken
    return one === undefined || another !== undefined || one.code === this.page.party?.code ? null : one
  }

  get several(): readonly Party[] {
    return this.spoken.length > 1 ? this.spoken : []
  }

  /** The parties that the sentence before was about; empty where it named none. */
  private get spoken(): readonly Party[] {
    this.#spoken ??= spokenBefore(this.sentence)
    return this.#spoken
  }
}

function treatiesAfter(sentence: Sentence | null): readonly TreatyCode[] {
  if (sentence === null) return []
  const told = sentence.context.treaties
  if ((sentence.outlook.mentions & kindBit('treaty')) === 0) return told
  const named = mentionsOf(sentence.view, 'treaty').map(({ at }) => treatyBefore(sentence, at + 1))
  return [...new Set([...named.toReversed(), ...told.toReversed()])].toReversed()
}

/** The year of the last date of a sentence, or of those before it. */
function yearBefore(last: Sentence | null): number | null {
  for (let sentence = last; sentence !== null; sentence = sentence.context.sentence) {
    if ((sentence.outlook.mentions & kindBit('date')) === 0) continue
    const date = mentionsOf(sentence.view, 'date').at(-1)
    if (date !== undefined) return Number(date.mention.date.slice(0, 4))
  }
  return null
}

/** Whom a sentence was about, or the one before it, where it says `it`. */
function spokenBefore(last: Sentence | null): readonly Party[] {
  for (let sentence = last; sentence !== null; sentence = sentence.context.sentence) {
    const topic = topicOf(sentence.view, sentence.clauses)
    if (topic.kind === 'implied' && (topic.pronoun || topic.quoted === true)) continue
    return topic.kind === 'named' ? topic.mentions.map(({ party }) => party) : []
  }
  return []
}
