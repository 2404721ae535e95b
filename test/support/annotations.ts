import type { Fact, Report } from '../../src/index.js'

// This file imports types only, so that scripts can strip the types and run it.

/**
 * A fact that a reader noted by hand in a fixture's `facts.json`, without looking at what the library finds: the own
 * fields of its kind, the party's code, and the labels of the notes that support it.
 */
export interface AnnotatedFact {
  readonly kind: Fact['kind']
  readonly party: string
  readonly scope: Fact['citation']['scope']
  readonly notes: readonly string[]
  /** A stretch of the page that states it. */
  readonly words: string
  readonly hedged?: boolean
  /** Two careful readers may differ: found or not, it counts for nothing. */
  readonly hard?: boolean
  readonly [field: string]: unknown
}

/** What came of comparing the facts of a report with what a reader noted. */
export interface Scored {
  readonly pairs: readonly { readonly fact: Fact; readonly annotated: AnnotatedFact }[]
  readonly missed: readonly AnnotatedFact[]
  readonly wrong: readonly Fact[]
}

/** What must be the same for a fact to count as found. Dates of what is done, quantities and notes are counted apart. */
const DECISIVE: Readonly<Record<Fact['kind'], readonly string[]>> = {
  'treaty-action': ['treaty', 'action', 'modality'],
  vote: ['vote', 'year'],
  endorsement: ['modality'],
  meeting: ['capacity', 'year'],
  'transparency-report': ['modality', 'date', 'due'],
  legislation: ['modality'],
  activity: ['activity', 'holds'],
}
/** Names that are compared by their words, since a page may shorten them. */
const NAMES = ['meeting', 'instrument'] as const
/** Counted apart, over the facts that are found. */
export const DETAILS = ['date', 'quantity', 'hedged', 'resolution'] as const

/** Pairs each fact that is found with one that a reader noted; plain ones first, so that free ones take no place. */
export function scoreFacts(report: Report, annotated: readonly AnnotatedFact[]): Scored {
  const open = new Set(report.facts)
  const pairs: { fact: Fact; annotated: AnnotatedFact }[] = []
  const left = new Set(annotated)
  const pass = (fits: (fact: Fact, note: AnnotatedFact) => boolean, hard: boolean): void => {
    for (const note of left) {
      if ((note.hard ?? false) !== hard) continue
      for (const fact of open) {
        if (!isSame(fact, note) || !fits(fact, note)) continue
        pairs.push({ fact, annotated: note })
        open.delete(fact)
        left.delete(note)
        break
      }
    }
  }
  const exact = (fact: Fact, note: AnnotatedFact): boolean =>
    fact.evidence.quote.includes(note.words) && DETAILS.every((name) => isRight(fact, note, name))
  for (const hard of [false, true]) pass(exact, hard)
  for (const hard of [false, true]) pass((fact, note) => fact.evidence.quote.includes(note.words), hard)
  for (const hard of [false, true]) pass(() => true, hard)
  return {
    pairs: pairs.filter(({ annotated: note }) => note.hard !== true),
    missed: [...left].filter(({ hard }) => hard !== true),
    wrong: [...open],
  }
}

function isSame(fact: Fact, note: AnnotatedFact): boolean {
  if (fact.kind !== note.kind || fact.party.code !== note.party) return false
  return (
    DECISIVE[fact.kind].every((name) => fieldOf(fact, name) === (note[name] ?? null)) &&
    NAMES.every((name) => shareWords(fieldOf(fact, name), note[name] ?? null))
  )
}

/** Whether a detail of a fact is what the reader noted; a detail that the kind has not is. */
export function isRight(fact: Fact, note: AnnotatedFact, name: (typeof DETAILS)[number]): boolean {
  if (!(name in fact)) return true
  if (name === 'hedged') return fact.hedged === (note.hedged ?? false)
  return fieldOf(fact, name) === (note[name] ?? null)
}

/** Whether the notes that support a fact are those that the reader noted. */
export function isCited(report: Report, fact: Fact, note: AnnotatedFact): boolean {
  const labels = new Map(report.footnotes.map(({ id, label }) => [id, label]))
  const found = fact.citation.footnotes.map((id) => labels.get(id))
  return fact.citation.scope === note.scope && found.join() === note.notes.join()
}

function fieldOf(fact: Fact, name: string): unknown {
  return (fact as unknown as Readonly<Record<string, unknown>>)[name] ?? null
}

const SMALL = new Set('the of to in on and a for meeting meetings conference mine ban treaty'.split(' '))

function shareWords(a: unknown, b: unknown): boolean {
  if (typeof a !== 'string' || typeof b !== 'string') return a === b
  const [x, y] = [wordsOf(a), wordsOf(b)]
  if (x.size === 0 || y.size === 0) return x.size === y.size
  return [...x].filter((word) => y.has(word)).length * 2 >= Math.min(x.size, y.size)
}

function wordsOf(name: string): Set<string> {
  const words = name.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
  return new Set(words.filter((word) => !SMALL.has(word)))
}

/** A miss or a wrong fact in one line, as the list of known ones has it. */
export function lineOf(fixture: string, side: 'missed' | 'wrong', fact: Fact | AnnotatedFact): string {
  const party = typeof fact.party === 'string' ? fact.party : fact.party.code
  const fields = fact as unknown as Readonly<Record<string, unknown>>
  const told = [...DECISIVE[fact.kind], ...NAMES].flatMap((name) => fields[name] ?? [])
  const words = 'words' in fact ? (fact.words as string) : (fact as Fact).evidence.quote
  return `${fixture}: ${side} ${fact.kind} ${party} ${told.join(' ')}: ${words}`
}
