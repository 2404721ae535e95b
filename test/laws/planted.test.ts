import { describe, expect, test } from 'vitest'
import { parseReport, Report } from '../../src/index.js'
import { lawbreaks, withoutForm } from '../support/law-checks.js'
import { writeForms } from '../support/plant-forms.js'
import { type PlantedNote, type PlantedPage, plantPage } from '../support/plant-page.js'

const SEEDS = Array.from({ length: 40 }, (_, seed) => seed)

describe.each(SEEDS)('planted page %i', (seed) => {
  const page = plantPage(seed)
  const forms = writeForms(page).map((form) => ({ ...form, report: parseReport(form.source) }))

  test('is told for what it is, form by form', () => {
    expect(forms.map(({ report }) => report.source.format)).toEqual(forms.map(({ format }) => format))
  })

  test('points at its words and loses none of them', () => {
    for (const { name, source, report } of forms)
      expect({ name, broken: lawbreaks(report, source) }).toEqual({ name, broken: [] })
  })

  test('comes back as it was planted', () => {
    for (const { name, report } of forms) expect({ name, ...found(report) }).toEqual({ name, ...planted(page) })
  })

  test('says the same in every form', () => {
    const [first, ...others] = forms.map(({ report }) => withoutForm(report))
    for (const [i, other] of others.entries())
      expect({ name: forms[i + 1]?.name, report: other }).toEqual({ name: forms[i + 1]?.name, report: first })
  })

  test('goes through JSON unharmed', () => {
    for (const { report } of forms) expect(Report.parse(JSON.parse(JSON.stringify(report)))).toEqual(report)
  })

  test('gives the same report each time', () => {
    for (const { source, report } of forms) expect(JSON.stringify(parseReport(source))).toBe(JSON.stringify(report))
  })
})

test('planted pages have all that can be planted', () => {
  const pages = SEEDS.map((seed) => plantPage(seed))
  const notes = pages.flatMap((page) => page.notes)
  const blocks = pages.flatMap((page) => page.sections.flatMap((section) => section.blocks))
  expect(new Set(notes.map(({ kind }) => kind))).toEqual(new Set(['source', 'reference', 'comment']))
  expect(new Set(notes.map(({ unresolved }) => unresolved))).toEqual(
    new Set([null, 'no-previous', 'previous-has-several-sources', 'target-missing']),
  )
  // chains of several hops, and circles
  expect(pages.some((page) => page.notes.some((note) => isCircle(note, page.notes)))).toBe(true)
  expect(pages.some((page) => page.notes.some(({ pointsAt }) => page.notes[pointsAt ?? -1]?.how === 'ibid'))).toBe(true)
  expect(new Set(blocks.map(({ type }) => type))).toEqual(new Set(['paragraph', 'quote', 'list-item', 'table-row']))
  expect(Math.max(...blocks.map(({ markers }) => markers.length))).toBeGreaterThan(2)
})

/** What a report says of all that is planted. */
function found(report: Report) {
  const labelOf = new Map(report.footnotes.map(({ id, label }) => [id, label]))
  return {
    title: report.page.title,
    edition: report.page.edition,
    parties: report.page.parties.map(({ code }) => code),
    navigation: report.page.navigation,
    sections: report.sections.map(({ heading, blocks }) => ({
      heading: heading?.text ?? null,
      blocks: blocks.map(({ type, text, cells, markers }) => ({
        type,
        text,
        cells: cells?.map((cell) => cell.text) ?? null,
        markers: markers.map(({ label, offset, footnote }) => ({
          label,
          offset,
          leadsTo: labelOf.get(footnote ?? ''),
        })),
      })),
    })),
    notes: report.footnotes.map(({ label, text, kind, refersTo }) => ({
      label,
      text,
      kind,
      how: refersTo.how,
      pointsAt: labelOf.get(refersTo.footnote ?? '') ?? null,
      unresolved: refersTo.unresolved,
    })),
  }
}

function planted(page: PlantedPage): ReturnType<typeof found> {
  const isNamed = (name: string | null): string | null =>
    name === null || /^(?:previous|next)$/i.test(name) ? null : name
  return {
    title: page.title,
    edition: page.edition,
    parties: [page.party.code],
    navigation: { previous: isNamed(page.navigation.previous), next: isNamed(page.navigation.next) },
    sections: page.sections.map(({ heading, blocks }) => ({
      heading,
      blocks: blocks.map(({ type, text, cells, markers }) => ({
        type,
        text,
        cells: cells === null ? null : [...cells],
        markers: markers.map(({ label, offset }) => ({ label, offset, leadsTo: label })),
      })),
    })),
    notes: page.notes.map(({ label, text, kind, how, pointsAt, unresolved }) => ({
      label,
      text,
      kind,
      how,
      pointsAt: pointsAt === null ? null : (page.notes[pointsAt]?.label ?? null),
      unresolved,
    })),
  }
}

/** Whether a note leads back to itself. */
function isCircle(note: PlantedNote, notes: readonly PlantedNote[]): boolean {
  let current = notes[note.pointsAt ?? -1]
  for (let hops = 0; hops < notes.length && current !== undefined && current !== note; hops++)
    current = notes[current.pointsAt ?? -1]
  return current === note
}
