import type { Fact } from '../schema/index.js'
import type { Topic } from '../vocabulary/headings.js'
import type { Party } from '../vocabulary/parties.js'
import type { TreatyCode } from '../vocabulary/treaties.js'
import type { ArmedGroups } from './armed-groups.js'
import type { Clause } from './clauses.js'
import type { Mood } from './modality.js'
import type { SentenceView } from './view.js'

/** A fact kind's own fields, without those that every fact has. */
export type OwnFields<Kind extends Fact['kind'] = Fact['kind']> = Kind extends unknown
  ? Omit<Extract<Fact, { kind: Kind }>, 'id' | 'party' | 'hedged' | 'attribution' | 'evidence' | 'citation' | 'rule'>
  : never

/** What a rule found: what is stated, and by which words; of whom it is stated is decided later. */
export interface Finding<Kind extends Fact['kind'] = Fact['kind']> {
  readonly fields: OwnFields<Kind>
  /** The words that state it, as a range of the sentence's masked text: from the verb to the last word that was read. */
  readonly from: number
  readonly to: number
  /** The party that the words themselves name (`entered into force for X`); null leaves it to the subject. */
  readonly party: Party | null
  /** Of whom the same words tell it too: `in Chad, Mali and Niger`. */
  readonly alike?: readonly Party[]
  /**
   * It is said of the page's party, whoever is the subject: he who tells (`Landmine Monitor is not aware of any`), or who
   * acts there (`HALO Trust cleared two hectares`).
   */
  readonly ofPage?: boolean
  /** Whether the text hedges, where the rule itself reads that; left out, the words of the clause tell it. */
  readonly hedged?: boolean
  /** The words are quoted as they stand, and not with the clause around them: a line of a table is no clause. */
  readonly verbatim?: boolean
}

/** The sentence that a rule reads, with what the text before it has told. */
export interface Site {
  readonly view: SentenceView
  readonly clauses: readonly Clause[]
  /** The mood of the verb that stands from `from` to `to`. */
  readonly mood: (from: number, to: number) => Mood
  readonly clauseAt: (at: number) => Clause
  /** What the text before this sentence spoke of last. */
  readonly context: Context
}

export interface Context {
  /** The heading of the section; empty where it has none. */
  readonly heading: string
  /** What introduces the list in which the block stands (`Donors in 2004 were:`); empty where it stands in none. */
  readonly lead: string
  /** Of whom the block tells, unless it names another: the page's country, or whom its run-in label names. */
  readonly own: Party | null
  /** The treaty that the section is about: what "the treaty" means before any is named. */
  readonly theme: TreatyCode
  /** What of a party's own mines the section is about, by its heading; empty where that tells nothing of them. */
  readonly topics: readonly Topic[]
  /** The armed groups that the page introduces by letters. */
  readonly groups: ArmedGroups
  /** The treaties spoken of in the paragraph so far, the last of them last, each once. */
  readonly treaties: readonly TreatyCode[]
  /** The year of the last date in the paragraph; null before the first. */
  readonly year: number | null
  /** Whom the sentence before was about, where that was not the page's own party; else null. */
  readonly topic: Party | null
  /** Whom the sentence before was about, where those were several; else empty. */
  readonly several: readonly Party[]
  /** What was found in the sentences before, the nearest last. */
  readonly before: readonly Finding[]
  /** The sentence before, in the same block; null for the first. */
  readonly last: SentenceView | null
}

/** A way to state a fact: data and one function. */
export interface Rule<Kind extends Fact['kind'] = Fact['kind']> {
  /** `kind/what-it-catches`. */
  readonly id: string
  /** Words without one of which the rule cannot match; spares most sentences the pattern. */
  readonly words: RegExp
  /** What to look for in the masked sentence; global. */
  readonly pattern: RegExp
  /** Reads a match; declines with an empty list. */
  readonly read: (match: RegExpExecArray, site: Site) => readonly Finding<Kind>[]
  /** Sentences in which the rule finds something, and sentences in which it must not. */
  readonly matches: readonly string[]
  readonly misses: readonly string[]
}
