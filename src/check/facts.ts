import type { Evidence } from '../schema/evidence.js'
import type { Footnote } from '../schema/footnote.js'
import { contains } from '../text/span.js'
import { dangling } from './blocks.js'
import { found, type Inconsistency } from './inconsistency.js'
import { type Index, isSound, show } from './report-index.js'

export function checkFacts(index: Index): Inconsistency[] {
  const ends = chainEnds(index)
  return index.report.facts.flatMap(({ evidence, attribution, citation }, f) => {
    const path = `facts[${f}].citation`
    const out = checkEvidence(evidence, `facts[${f}].evidence`, index)
    if (attribution) {
      const words = { ...attribution, block: evidence.block, quote: attribution.text }
      out.push(...checkEvidence(words, `facts[${f}].attribution`, index))
    }
    for (const [i, id] of citation.footnotes.entries()) {
      out.push(...dangling(id, `${path}.footnotes[${i}]`, index.footnoteById))
    }
    const lost = citation.sources.flatMap((id, i) => dangling(id, `${path}.sources[${i}]`, index.footnoteById))
    out.push(...lost)
    if ((citation.scope === 'none') !== (citation.footnotes.length === 0)) {
      const count = citation.footnotes.length
      out.push(found('scope-mismatch', `${path}.scope`, `Scope ${citation.scope} with ${count} footnotes`))
    }
    const expected = [...new Set(citation.footnotes.flatMap((id) => ends.get(id) ?? []))]
    // A source that does not exist is told as such, and not a second time as a wrong one.
    if (lost.length === 0 && !isSameList(citation.sources, expected)) {
      out.push(found('sources-mismatch', `${path}.sources`, `The chains of its footnotes end at [${expected}]`))
    }
    return out
  })
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i])
}

function checkEvidence(evidence: Evidence, path: string, index: Index): Inconsistency[] {
  const block = index.blockById.get(evidence.block)?.block
  if (block === undefined) return dangling(evidence.block, `${path}.block`, index.blockById)
  const out: Inconsistency[] = []
  if (evidence.end < evidence.start || evidence.end > block.text.length) {
    out.push(found('evidence-outside-text', path, `${show(evidence)} is no piece of a text of ${block.text.length}`))
  } else if (evidence.quote !== block.text.slice(evidence.start, evidence.end)) {
    out.push(found('quote-mismatch', `${path}.quote`, `The text of the block has other words at ${show(evidence)}`))
  }
  if (isSound(evidence.span, index) && isSound(block.span, index) && !contains(block.span, evidence.span)) {
    const message = `${show(evidence.span)} is not within ${show(block.span)}`
    out.push(found('evidence-outside-block', `${path}.span`, message))
  }
  return out
}

/**
 * For each footnote the one at the end of its chain; null where a hop is unresolved, dangling or goes in a circle.
 * Each footnote is walked over once, so that long chains cited by many facts stay linear.
 */
function chainEnds({ report, footnoteById }: Index): Map<string, string | null> {
  const ends = new Map<string, string | null>()
  for (const first of report.footnotes) {
    const walked = new Set<string>()
    let note: Footnote | undefined = first
    let end: string | null = null
    while (note !== undefined && !walked.has(note.id)) {
      const known = ends.get(note.id)
      if (known !== undefined) {
        end = known
        break
      }
      walked.add(note.id)
      const { footnote, unresolved }: Footnote['refersTo'] = note.refersTo
      if (unresolved !== null) break
      if (footnote === null) {
        end = note.id
        break
      }
      note = footnoteById.get(footnote)
    }
    for (const id of walked) ends.set(id, end)
  }
  return ends
}
