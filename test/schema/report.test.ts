import { describe, expect, test } from 'vitest'
import {
  ACTIVITIES,
  CITED_SOURCE_TYPES,
  DIAGNOSTIC_CODES,
  FACT_KINDS,
  REMOVED_REASONS,
  Report,
} from '../../src/schema/index.js'
import { change } from './change.js'
import { exampleReport } from './example.js'
import { BROKEN, FITTING } from './variants.js'

describe('Report', () => {
  test('accepts the example and gives it back as it is', () => {
    expect(Report.parse(exampleReport())).toEqual(exampleReport())
  })

  test('has every kind of fact in the example', () => {
    expect(exampleReport().facts.map(({ kind }) => kind)).toEqual(FACT_KINDS)
  })

  test.each(FITTING)('accepts %s', (_name, path, value) => {
    const report = exampleReport()
    change(report, path, value)
    expect(Report.safeParse(report).error?.issues ?? []).toEqual([])
  })

  test.each(BROKEN)('rejects %s', (_name, path, value) => {
    const report = exampleReport()
    change(report, path, value)
    expect(Report.safeParse(report).success).toBe(false)
  })

  test.each([null, undefined, 'report', [], {}])('rejects %j', (value) => {
    expect(Report.safeParse(value).success).toBe(false)
  })
})

test.each<[string, readonly string[], number]>([
  ['kinds of fact', FACT_KINDS, 7],
  ['activities', ACTIVITIES, 13],
  ['types of cited source', CITED_SOURCE_TYPES, 14],
  ['reasons to remove', REMOVED_REASONS, 10],
  ['diagnostics', DIAGNOSTIC_CODES, 20],
])('the list of %s has no repeats', (_name, list, length) => {
  expect(new Set(list).size).toBe(list.length)
  expect(list).toHaveLength(length)
})
