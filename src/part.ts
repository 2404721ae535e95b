import { divide } from './divide/divide.js'
import { languageOf } from './divide/language.js'
import { onTopic } from './divide/on-topic.js'
import type { Outline, OutlineBlock, OutlineSection } from './divide/outline.js'
import { type FoundFacts, findFacts } from './facts/find-facts.js'
import { partyOfLabel, partyOfSection, tellsOfOthers } from './families/page-parties.js'
import { type PageSubject, subjectOf } from './families/page-subject.js'
import { type Recognized, recognize } from './families/recognize.js'
import { type Body, stripChrome } from './families/strip.js'
import type { Limits } from './limits.js'
import type { Page } from './read/page.js'
import type { Party } from './vocabulary/parties.js'

/** One page of a source, read but for its citations. */
export interface Part extends FoundFacts, PageSubject {
  readonly body: Body
  readonly recognized: Recognized
  readonly outline: Outline
  /** The language of the text; null where nothing tells it. */
  readonly language: string | null
}

/** Reads the pages of a source. The address is that of the first; the limits are of all of them together. */
export function readParts(pages: readonly Page[], url: string | null, limits: Limits): Part[] {
  let left = limits
  return pages.map((page, i) => {
    const part = readPart(page, i === 0 ? url : null, left)
    const { outline, facts } = part
    const markers = outline.sections.reduce((sum, { blocks }) => sum + markersOf(blocks), 0)
    left = {
      ...left,
      markers: left.markers - markers,
      footnotes: left.footnotes - outline.notes.length,
      facts: left.facts - facts.length,
    }
    return part
  })
}

function markersOf(blocks: OutlineSection['blocks']): number {
  return blocks.reduce((sum, { markers }) => sum + markers.length, 0)
}

/** Strips, recognizes and divides a page, and finds whose it is and its facts. */
function readPart(read: Page, url: string | null, limits: Limits): Part {
  const body = stripChrome(read)
  const recognized = recognize(body, url, read.title)
  const { overruns, ...outline } = divide(body.lines, limits)
  const language = languageOf(outline.sections)
  const inEnglish = language === null || language === 'en'
  const readable = !inEnglish ? NOTHING : recognized.family === null ? onTopic(outline) : outline
  const { kind, parties } = subjectOf(body, recognized, outline.sections, readable === outline)
  const { edition } = recognized
  const page = {
    parties,
    edition,
    asOf: body.lastUpdated,
    partyOf: (section: OutlineSection) => partyOfSection(section, edition),
    partyOfBlock: (block: OutlineBlock, ofSection: Party | null) =>
      partyOfLabel(block.label, edition) ??
      (kind === 'developments' && tellsOfOthers(block, ofSection, edition) ? null : ofSection),
  }
  const found = findFacts(readable, page, limits.facts)
  return { ...found, body, recognized, outline, language, kind, parties, overruns: [...overruns, ...found.overruns] }
}

/** Facts are read in English only. */
const NOTHING: Outline = { sections: [], notes: [] }

/** The parts of a source one after the other; what is told of a page as a whole is told of the first. */
export function joinParts(parts: readonly Part[]): Part {
  const [first] = parts as readonly [Part, ...Part[]]
  if (parts.length === 1) return first
  return {
    ...first,
    body: {
      ...first.body,
      lines: parts.flatMap(({ body }) => body.lines),
      removed: parts.flatMap(({ body }) => body.removed),
    },
    outline: {
      sections: parts.flatMap(({ outline }) => outline.sections),
      notes: parts.flatMap(({ outline }) => outline.notes),
    },
    parties: [...new Map(parts.flatMap(({ parties }) => parties.map((party) => [party.code, party]))).values()],
    facts: parts.flatMap(({ facts }) => facts),
    unbound: parts.flatMap(({ unbound }) => unbound),
    unread: parts.flatMap(({ unread }) => unread),
    overruns: parts.flatMap(({ overruns }) => overruns),
  }
}
