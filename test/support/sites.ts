import type { OutlineBlock } from '../../src/divide/outline.js'
import { ArmedGroups } from '../../src/facts/armed-groups.js'
import { type Clause, findClauses } from '../../src/facts/clauses.js'
import { moodOf } from '../../src/facts/modality.js'
import type { Context, Site } from '../../src/facts/rule.js'
import { type MentionKind, type SentenceView, SIGN, viewSentence } from '../../src/facts/view.js'

/** A paragraph that holds the text and no markers. */
export function blockOf(text: string): OutlineBlock {
  const span = { start: 0, end: text.length }
  const mapped = { text, at: [0], from: [0], to: [text.length] }
  return { type: 'paragraph', label: null, cells: null, text: mapped, markers: [], span }
}

/** The view of a text that is one sentence. */
export function viewOf(text: string): SentenceView {
  return viewSentence(blockOf(text), 0, text.length, null)
}

/** The site of a text that is one sentence, with nothing told before it unless `context` says so. */
export function siteOfText(text: string, context: Partial<Context> = {}): Site {
  const view = viewOf(text)
  const nothing: Context = {
    heading: '',
    lead: '',
    own: null,
    theme: 'MBT',
    topics: [],
    groups: new ArmedGroups({ sections: [], notes: [] }),
    treaties: [],
    year: null,
    topic: null,
    several: [],
    before: [],
    last: null,
  }
  const clauses = findClauses(view.masked)
  return {
    view,
    clauses,
    mood: (from, to) => moodOf(view.masked, clauses, from, to),
    clauseAt: (at) => clauses.find((clause) => at < clause.end) ?? (clauses.at(-1) as Clause),
    context: { ...nothing, ...context },
  }
}

const LETTERS: Record<MentionKind, string> = {
  treaty: 'T',
  meeting: 'M',
  resolution: 'R',
  instrument: 'I',
  party: 'P',
  date: 'D',
}

/** A masked text with `<T>`, `<D>` and the like for its signs. */
export function readable(masked: string): string {
  return Object.entries(SIGN).reduce(
    (text, [kind, sign]) => text.replaceAll(sign, `<${LETTERS[kind as MentionKind]}>`),
    masked,
  )
}
