import { describe, expect, it } from 'vitest'
import { checkReport, parseReport, type Report } from '../src/index.js'
import { decodeBytes } from '../src/read/decode.js'
import { compactCore, compactReport } from './support/compact.js'
import { BARE_FORM, type Fixture, FORMS, type Form, readFixtures } from './support/fixtures.js'

const FEWEST = 17

const fixtures = readFixtures()

function parse(fixture: Fixture, form: Form): { report: Report; source: string } {
  const bytes = fixture.bytesOf(form)
  const report = parseReport(bytes, fixture.url === null ? {} : { url: fixture.url })
  return { report, source: decodeBytes(bytes).text }
}

describe('fixtures', () => {
  it(`are at least ${FEWEST}`, () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(FEWEST)
  })

  describe.each(fixtures)('$name', (fixture) => {
    it.each(FORMS)('%s says what is expected', (form) => {
      expect(compactReport(parse(fixture, form).report)).toEqual(fixture.expected())
    })

    it.each(FORMS)('%s gives a report that agrees with its source', (form) => {
      const { report, source } = parse(fixture, form)
      expect(checkReport(report, source)).toEqual([])
    })

    it('has a page about itself', () => {
      expect(fixture.hasAbout).toBe(true)
    })

    if (!fixture.hasBare) return

    it(`${BARE_FORM} says the same in facts and footnotes`, () => {
      const { report, source } = parse(fixture, BARE_FORM)
      expect(compactCore(compactReport(report))).toEqual(compactCore(fixture.expected()))
      expect(checkReport(report, source)).toEqual([])
    })
  })
})
