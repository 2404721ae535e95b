import type { OutlineBlock, OutlineSection } from '../divide/outline.js'
import type { Topic } from '../vocabulary/headings.js'
import type { Party } from '../vocabulary/parties.js'
import type { TreatyCode } from '../vocabulary/treaties.js'
import type { ArmedGroups } from './armed-groups.js'
import type { Finding, Rule, Site } from './rule.js'

/** What the page tells about whom its facts are. */
export interface PageContext {
  readonly parties: readonly Party[]
  readonly edition: number | null
  /** When the page says that it was last updated, `YYYY-MM-DD`; null where it does not say. */
  readonly asOf: string | null
  /** The party that a section's heading names; else null. */
  readonly partyOf: (section: OutlineSection) => Party | null
  /**
   * The party that a block is about: the one its run-in label names (`ALBANIA:`), else that of its section; null where
   * the block tells of others.
   */
  readonly partyOfBlock: (block: OutlineBlock, ofSection: Party | null) => Party | null
}

/** A finding on its way through the refiners. */
export interface Draft {
  readonly finding: Finding
  readonly rule: Rule
  readonly site: Site
  readonly party: Party | null
  /** Who else can be meant; left out where the words leave no doubt. */
  readonly others?: readonly Party[]
  readonly hedged: boolean
  /** The words that say whose statement it is, in the masked sentence; left out where the page states it itself. */
  readonly attribution?: { readonly from: number; readonly to: number }
}

/** What a block's facts are bound to. */
export interface BlockContext extends PageContext {
  /** Whom "it" and "the country" mean; null where nothing tells. */
  readonly party: Party | null
  /** The heading of the section that the block stands in; empty where it has none. */
  readonly heading: string
  /** What introduces the list in which the block stands; empty where it stands in none. */
  readonly lead: string
  /** The treaty that "the treaty" means before any is named. */
  readonly theme: TreatyCode
  /** What of a party's own mines the section is about, by its heading. */
  readonly topics: readonly Topic[]
  /** The armed groups that the page introduces by letters. */
  readonly groups: ArmedGroups
}
