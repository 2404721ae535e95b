import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkReport, decodeSource, parseReport, type Report } from '../src/index.js'
import { compactCore, compactReport } from './support/compact.js'
import { type Fixture, type FixtureForm, readFixtures } from './support/fixtures.js'
import { supportTables, withTables } from './support/support-table.js'

const FEWEST = 40
const FEWEST_FORMS = 200

const fixtures = readFixtures()
/** The forms that say what is expected: filled by the tests below, read by the last one. */
const passed = new Set<FixtureForm>()

function parse(fixture: Fixture, form: FixtureForm): { report: Report; source: string } {
  const bytes = form.bytes()
  const report = parseReport(bytes, fixture.url === null ? {} : { url: fixture.url })
  return { report, source: decodeSource(bytes).text }
}

describe('fixtures', () => {
  it(`are at least ${FEWEST}, in at least ${FEWEST_FORMS} files`, () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(FEWEST)
    expect(fixtures.flatMap(({ forms }) => forms).length).toBeGreaterThanOrEqual(FEWEST_FORMS)
  })

  describe.each(fixtures)('$name', (fixture) => {
    it('has a page about itself', () => {
      expect(fixture.hasAbout).toBe(true)
    })

    it.each(fixture.forms)('$path says what is expected and agrees with its source', (form) => {
      const { report, source } = parse(fixture, form)
      const project = form.isBare ? compactCore : <T>(whole: T) => whole
      expect(project(compactReport(report))).toEqual(project(form.expected()))
      expect(checkReport(report, source)).toEqual([])
      passed.add(form)
    })

    it.each(fixture.forms.filter(({ source }) => source !== null))('$path tells where it was saved', (form) => {
      // the address must come from the form itself, not from the caller
      expect(parseReport(form.bytes()).source).toMatchObject(form.source as object)
    })
  })
  it('have their tables in the README; npm run docs writes them', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8').replaceAll('\r\n', '\n')
    expect(readme).toBe(
      withTables(
        readme,
        supportTables(fixtures, (_, form) => passed.has(form)),
      ),
    )
  })
})
