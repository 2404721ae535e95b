import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseReport } from '../src/index.js'
import { lineOf, scoreFacts } from './support/annotations.js'
import { readFixtures } from './support/fixtures.js'

/** Facts of the fixtures that readers noted by hand and that are not found, or found and not noted: known, and no more. */
const KNOWN: readonly string[] = JSON.parse(readFileSync(new URL('known-misses.json', import.meta.url), 'utf8'))

const annotated = readFixtures().filter(({ annotations }) => annotations !== null)

const found = annotated.flatMap(({ name, url, forms, annotations }) => {
  const report = parseReport(forms[0]?.bytes() ?? '', url === null ? {} : { url })
  const { missed, wrong } = scoreFacts(report, annotations ?? [])
  return [...missed.map((fact) => lineOf(name, 'missed', fact)), ...wrong.map((fact) => lineOf(name, 'wrong', fact))]
})

test('readers noted the facts of at least 40 fixtures', () => {
  expect(annotated.length).toBeGreaterThanOrEqual(40)
})

test('nothing is missed or wrong that is not known', () => {
  expect(found.filter((line) => !KNOWN.includes(line))).toEqual([])
})

test('what is known is still so; strike off what passes (node scripts/quality.mjs --known)', () => {
  expect(KNOWN.filter((line) => !found.includes(line))).toEqual([])
})
