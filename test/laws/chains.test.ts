import { describe, expect, test } from 'vitest'
import { type Footnote, parseReport } from '../../src/index.js'
import { writeForms } from '../support/plant-forms.js'
import { type PlantedPage, plantPage } from '../support/plant-page.js'

// The sources of a fact are the ends of the chains that its footnotes begin. They are followed here by hand.

const PAGES = Array.from({ length: 60 }, (_, i) => plantPage(1000 + i))

describe('the sources of each fact', () => {
  test('are the planted ends of its chains', () => {
    let followed = 0
    for (const page of PAGES) {
      const form = writeForms(page)[0] as { source: string }
      const { facts, footnotes } = parseReport(form.source)
      for (const { citation } of facts) {
        const labels = citation.footnotes.map((id) => labelOf(footnotes, id))
        const ends = labels.flatMap((label) => endOf(page, label) ?? [])
        expect(citation.sources.map((id) => labelOf(footnotes, id))).toEqual([...new Set(ends)])
        if (ends.length > 0 && ends[0] !== labels[0]) followed++
      }
    }
    // else the test shows nothing
    expect(followed).toBeGreaterThan(10)
  })
})

function labelOf(footnotes: readonly Footnote[], id: string): string | undefined {
  return footnotes.find((note) => note.id === id)?.label
}

function endOf(page: PlantedPage, label: string | undefined): string | null {
  const walked = new Set<number>()
  let at = page.notes.findIndex((note) => note.label === label)
  for (;;) {
    const note = page.notes[at]
    if (note === undefined || note.unresolved !== null || walked.has(at)) return null
    if (note.pointsAt === null) return note.label
    walked.add(at)
    at = note.pointsAt
  }
}
