import { describe, expect, test } from 'vitest'
import { DIAGNOSTIC_CODES, ERROR_CODES, INCONSISTENCY_CODES, SEVERITIES } from '../../src/index.js'
import { sourceFiles } from '../support/law-source-files.js'
import { codesIn, read, rowsOf, under } from './pages.js'

const PAGE = read('docs/diagnostics.md')

describe('docs/diagnostics.md', () => {
  test.each([
    ['## Diagnostics', DIAGNOSTIC_CODES],
    ['## Errors', ERROR_CODES],
    ['## Inconsistencies', INCONSISTENCY_CODES],
  ])('has each code under "%s" once, and no other', (heading, codes) => {
    expect(codesUnder(heading).sort()).toEqual([...codes].sort())
  })

  test('leaves no cell empty', () => {
    expect(rowsOf(PAGE).filter((row) => row.some((cell) => cell === ''))).toEqual([])
  })

  test('knows the severities', () => {
    const severities = rowsOf(under(PAGE, '## Diagnostics')).map(([, severity]) => severity)
    expect(
      severities.filter((severity) => !(SEVERITIES as readonly (string | undefined)[]).includes(severity)),
    ).toEqual([])
  })

  test('tells of no code that is never given', () => {
    const given = sourceFiles()
      .filter(({ path }) => path !== 'schema/diagnostic.ts')
      .map(({ tree }) => tree.text)
      .join('\n')
    expect(DIAGNOSTIC_CODES.filter((code) => !given.includes(`'${code}'`))).toEqual([])
  })
})

function codesUnder(heading: string): string[] {
  return rowsOf(under(PAGE, heading)).flatMap(([code = '']) => codesIn(code))
}
