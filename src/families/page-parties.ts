import type { OutlineBlock, OutlineSection } from '../divide/outline.js'
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

/** Whether a block names parties, and not the one of its section: the heading of its own may have been lost. */
export function tellsOfOthers(block: OutlineBlock, ofSection: Party | null, edition: number | null): boolean {
  if (ofSection === null) return false
  const named = findParties(block.text.text, edition).filter(({ form }) => form === 'name')
  return named.length > 0 && !named.some(({ party }) => party.code === ofSection.code)
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

/** `The Republic of X signed the Mine Ban Treaty`: how the text of a country begins. */
const OPENING = /^[^.]{0,120}\b(?:mine ban treaty|ottawa (?:treaty|convention)|convention on cluster munitions)\b/i

/**
 * The party that a text without heading and address is about: its first paragraph names it first, and no other is named
 * more often. It is named most, or the text begins with its steps towards a treaty. Null where no party is.
 */
export function mostNamed(sections: readonly OutlineSection[], edition: number | null): Party | null {
  const blocks = sections.flatMap((section) => section.blocks)
  const counts = new Map<string, { party: Party; count: number }>()
  const opening = blocks.find(({ type }) => type !== 'table-row')
  let isOpened = false
  let all = 0
  for (const block of blocks) {
    for (const { party, form, start } of findParties(block.text.text, edition)) {
      if (form === 'capital') continue
      if (counts.size === 0) {
        if (block.type !== 'table-row' && block !== opening) return null
        isOpened = form === 'name' && STYLE.test(block.text.text.slice(0, start)) && OPENING.test(block.text.text)
      }
      const entry = counts.get(party.code) ?? { party, count: 0 }
      entry.count++
      all++
      counts.set(party.code, entry)
    }
  }
  const [first, ...others] = counts.values()
  if (first === undefined) return null
  const next = others.reduce((most, { count }) => Math.max(most, count), 0)
  if (first.count < next) return null
  return isOpened || first.count * 10 >= all * LEAST_OF_TEN || first.count >= 2 * next ? first.party : null
}

/** What stands before a name with which a text begins: `The Republic of`, `The former`, or nothing. */
const STYLE =
  /^(?:summary: ?)?(?:(?:the )?(?:(?:(?!of )\p{L}+ ){0,4}(?:republic|kingdom|sultanate|states?|commonwealth|union|federation) of (?:the )?)?|state party |signatory |non-signatory )$/iu
