import { divide } from './divide/divide.js'
import { languageOf } from './divide/language.js'
import { onTopic } from './divide/on-topic.js'
import type { Outline } from './divide/outline.js'
import { type FoundFacts, findFacts } from './facts/find-facts.js'
import { partyOfLabel, partyOfSection } from './families/page-parties.js'
import { type PageSubject, subjectOf } from './families/page-subject.js'
import { type Recognized, recognize } from './families/recognize.js'
import { type Body, stripChrome } from './families/strip.js'
import type { Page } from './read/page.js'

/** One page of a source, read but for its citations. */
export interface Part extends FoundFacts, PageSubject {
  readonly body: Body
  readonly recognized: Recognized
  readonly outline: Outline
  /** The language of the text; null where nothing tells it. */
  readonly language: string | null
}

/** Strips, recognizes and divides a page, and finds whose it is and its facts. */
export function readPart(page: Page, url: string | null): Part {
  const body = stripChrome(page)
  const recognized = recognize(body, url, page.title)
  const outline = divide(body.lines)
  const language = languageOf(outline.sections)
  const inEnglish = language === null || language === 'en'
  const readable = !inEnglish ? NOTHING : recognized.family === null ? onTopic(outline) : outline
  const { kind, parties } = subjectOf(body, recognized, outline.sections, readable === outline)
  const { edition } = recognized
  const { facts, unbound, unread } = findFacts(readable, {
    parties,
    edition,
    asOf: body.lastUpdated,
    partyOf: (section) => partyOfSection(section, edition),
    partyOfLabel: (label) => partyOfLabel(label, edition),
  })
  return { body, recognized, outline, language, kind, parties, facts, unbound, unread }
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
  }
}
