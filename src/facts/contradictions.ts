import type { FoundFact } from './find-facts.js'

/** Two facts of a page that cannot both be right: their places in the list of facts, and what each of them says. */
export interface Contradiction {
  readonly first: number
  readonly second: number
  /** What both are about: `signature of MBT by Samoa`. */
  readonly about: string
  readonly values: readonly [string, string]
}

/**
 * The contradictions of a page, in the order of their second facts; each fact is told against the first that it
 * contradicts. Only what is plainly incompatible counts: two dates of one step, a step that was taken and that the page
 * says in the present tense was not, two votes on one resolution. Hedged facts contradict nothing.
 */
export function findContradictions(facts: readonly FoundFact[]): Contradiction[] {
  const found: Contradiction[] = []
  const groups = new Map<string, number[]>()
  facts.forEach((fact, second) => {
    const about = aboutOf(fact)
    if (about === null || fact.hedged) return
    const group = groups.get(about) ?? []
    groups.set(about, group)
    const first = group.find((other) => areOpposed(facts[other] as FoundFact, fact))
    // what says the same as a fact before needs no second look
    if (!group.some((other) => saidOf(facts[other] as FoundFact) === saidOf(fact))) group.push(second)
    if (first === undefined) return
    found.push({ first, second, about, values: [saidOf(facts[first] as FoundFact), saidOf(fact)] })
  })
  return found
}

/** A step that is taken at home, and again, on another day, at the depositary. */
const AT_HOME =
  /\b(?:parliament|congress|senate|national assembly|legislature|house of representatives|cabinet|council of ministers|president|king|emir|sultan|domestically|decree|law)\b/i

/** What a fact is about, where another fact can contradict it; else null. */
function aboutOf({ fields, party, block, start, end }: FoundFact): string | null {
  const quote = block.text.text.slice(start, end)
  if (fields.kind === 'treaty-action')
    return AT_HOME.test(quote) ? null : `${fields.action} of ${fields.treaty} by ${party.name}`
  // the First Committee votes on the draft, and the General Assembly again on the resolution
  if (fields.kind === 'vote' && fields.resolution !== null && !/\bcommittee\b|\bdraft\b/i.test(quote))
    return `vote of ${party.name} on ${fields.resolution}`
  return null
}

function saidOf({ fields, block, start, end }: FoundFact): string {
  if (fields.kind === 'vote') return fields.vote
  if (fields.kind !== 'treaty-action') return ''
  if (fields.modality === 'not-done' && isPresent(block.text.text.slice(start, end))) return 'not-done'
  return fields.modality === 'done' ? (fields.date ?? 'done') : 'undated'
}

function areOpposed(a: FoundFact, b: FoundFact): boolean {
  const [one, other] = [saidOf(a), saidOf(b)]
  if (one === other || one === 'undated' || other === 'undated') return false
  if (a.fields.kind === 'vote') return true
  if (one === 'not-done' || other === 'not-done') return true
  // a year and a day of that year agree
  return one !== 'done' && other !== 'done' && !one.startsWith(other) && !other.startsWith(one)
}

/** A denial that holds when the page was written: `has not signed`, and not `had not signed by 1999`. */
function isPresent(quote: string): boolean {
  return /\b(?:has not|have not|has yet to|has never|is not|not an?|non-)/i.test(quote) && !PAST.test(quote)
}

const PAST = /\b(?:as of|until|before|when|had|did|was|were|at the time|by)\b/i
