import { describe, expect, it } from 'vitest'
import { checkReport, decodeSource, parseReport } from '../../src/index.js'
import { compactReport } from '../support/compact.js'
import { readFixtures } from '../support/fixtures.js'

// The forms of a page say the same, so that one of them sees a fault in what is found; all would take ten times as long.

describe('fixtures, one form of each', () => {
  it.each(readFixtures())('$name', ({ url, forms }) => {
    const [form] = forms
    const bytes = form?.bytes() ?? new Uint8Array()
    const report = parseReport(bytes, url === null ? {} : { url })
    expect(compactReport(report)).toEqual(form?.expected())
    expect(checkReport(report, decodeSource(bytes).text)).toEqual([])
  })
})
