import { describe, expect, test } from 'vitest'
import { checkReport, parseReport } from '../../src/index.js'

const TEXT = 'Samoa signed the Mine Ban Treaty on 3 December 1997.'

function shown(source: string): string[] {
  const report = parseReport(source)
  expect(checkReport(report, source)).toEqual([])
  const { title } = report.page
  // a name right above a theme's heading is the title
  const titled = title === null ? [] : [`# ${title}`]
  const told = report.sections.flatMap(({ heading, blocks }) => [
    ...(heading === null ? [] : [`# ${heading.text}`]),
    ...blocks.map(({ text }) => text),
  ])
  return [...titled, ...told]
}

describe('signs in the margins of a text', () => {
  test.each([
    ['signs of equality', `== SAMOA ==\n\n=== Mine Ban Policy ===\n\n${TEXT}`],
    ['dashes', `--- SAMOA ---\n\n--- Mine Ban Policy ---\n\n${TEXT}`],
    ['stars', `*SAMOA*\n\n*Mine Ban Policy*\n\n${TEXT}`],
    [
      'quotation signs',
      `> SAMOA\n>\n> Mine Ban Policy\n>\n> Samoa signed the Mine Ban\n> Treaty on 3 December 1997.`.replace(
        'Ban\n> T',
        'Ban T',
      ),
    ],
  ])('%s are no part of it', (_, source) => {
    expect(shown(source)).toEqual(['# SAMOA', '# Mine Ban Policy', TEXT])
  })

  test.each([
    ['a quotation sign on one row', `SAMOA\n\n${TEXT}\n\n> said nobody.`, ['# SAMOA', TEXT, '> said nobody.']],
    ['different signs', `SAMOA\n\n== Policy --\n\n${TEXT}`, ['# SAMOA', '== Policy --', TEXT]],
  ])('but not %s', (_, source, expected) => {
    expect(shown(source)).toEqual(expected)
  })
})

test('a known heading may end in a colon', () => {
  expect(shown(`SAMOA\n\nMine Ban Policy:\n\n${TEXT}`)).toEqual(['# SAMOA', '# Mine Ban Policy:', TEXT])
})
