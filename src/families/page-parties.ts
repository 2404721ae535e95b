import type { OutlineSection } from '../divide/outline.js'
import { findParties, type Party, partyByName, partyBySlug } from '../vocabulary/parties.js'
import type { Recognized } from './recognize.js'
import type { Body } from './strip.js'

/**
 * The parties that a page is about: the country of its title line, else of its country line, else of its address, else
 * the one that its text names most. Empty where nothing tells.
 */
export function pageParties(body: Body, recognized: Recognized, sections: readonly OutlineSection[]): readonly Party[] {
  const { edition, slug } = recognized
  const titled = body.title === null ? null : partyByName(body.title.name, edition)
  if (titled !== null) return [titled]
  const labelled = sections.flatMap(({ blocks }) => blocks.flatMap(({ label }) => partyOfLabel(label, edition) ?? []))
  if (labelled.length > 0) return onlyOnce(labelled)
  const headed = sections.flatMap((section) => partyOfSection(section, edition) ?? [])
  if (headed.length > 0) return onlyOnce(headed)
  const addressed = slug === null ? null : partyBySlug(decoded(slug), edition)
  if (addressed !== null) return [addressed]
  const named = mostNamed(sections, edition)
  return named === null ? [] : [named]
}

/** The party that a section's heading names; null where it names none. */
export function partyOfSection(section: OutlineSection, edition: number | null): Party | null {
  return section.heading === null ? null : partyByName(section.heading.text, edition)
}

/** The party that a run-in label names (`ALBANIA:`, `Benin.`); null where it names none. */
export function partyOfLabel(label: string | null, edition: number | null): Party | null {
  return label === null ? null : partyByName(label.replace(/[.:]$/, ''), edition)
}

function onlyOnce(parties: readonly Party[]): readonly Party[] {
  return [...new Map(parties.map((party) => [party.code, party])).values()]
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch {
    return slug
  }
}

/**
 * The party named most often. A page that names several as often, as an overview does, is about none of them, unless it
 * begins with the one.
 */
function mostNamed(sections: readonly OutlineSection[], edition: number | null): Party | null {
  const counts = new Map<string, { party: Party; count: number }>()
  for (const { blocks } of sections) {
    for (const block of blocks) {
      for (const { party, form } of findParties(block.text.text, edition)) {
        if (form === 'capital') continue
        const entry = counts.get(party.code) ?? { party, count: 0 }
        entry.count++
        counts.set(party.code, entry)
      }
    }
  }
  const [most, next] = [...counts.values()].sort((a, b) => b.count - a.count)
  if (most === undefined) return null
  const first = sections.flatMap(({ blocks }) => blocks).at(0)?.text.text ?? ''
  const begins = findParties(first, edition).some(({ party }) => party.code === most.party.code)
  return begins || most.count > (next?.count ?? 0) ? most.party : null
}
