import type { OutlineSection } from '../divide/outline.js'
import { findParties, type Party, partyByName, partyBySlug } from '../vocabulary/parties.js'
import type { Recognized } from './recognize.js'
import type { Body } from './strip.js'

/** The country of the title line; null where it names none. */
export function titledParty(body: Body, { edition }: Recognized): Party | null {
  return body.title === null ? null : partyByName(body.title.name, edition)
}

/** The parties that run-in labels name, else those that headings name, each once, in the order of the page. */
export function headedParties(sections: readonly OutlineSection[], edition: number | null): readonly Party[] {
  const labelled = sections.flatMap(({ blocks }) => blocks.flatMap(({ label }) => partyOfLabel(label, edition) ?? []))
  if (labelled.length > 0) return onlyOnce(labelled)
  return onlyOnce(sections.flatMap((section) => partyOfSection(section, edition) ?? []))
}

/** The country of the address; null where it names none. */
export function addressedParty({ slug, edition }: Recognized): Party | null {
  return slug === null ? null : partyBySlug(decoded(slug), edition)
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

/** A page about one country names it at least in so many of ten cases, or twice as often as any other. */
const LEAST_OF_TEN = 4

/** The party that a text without heading and address is about: it is named first, and most. Null where none is. */
export function mostNamed(sections: readonly OutlineSection[], edition: number | null): Party | null {
  const counts = new Map<string, { party: Party; count: number }>()
  let all = 0
  for (const { blocks } of sections) {
    for (const block of blocks) {
      for (const { party, form } of findParties(block.text.text, edition)) {
        if (form === 'capital') continue
        const entry = counts.get(party.code) ?? { party, count: 0 }
        entry.count++
        all++
        counts.set(party.code, entry)
      }
    }
  }
  const [first, ...others] = counts.values()
  if (first === undefined) return null
  const next = others.reduce((most, { count }) => Math.max(most, count), 0)
  if (first.count < next) return null
  return first.count * 10 >= all * LEAST_OF_TEN || first.count >= 2 * next ? first.party : null
}
