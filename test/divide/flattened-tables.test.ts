import { describe, expect, test } from 'vitest'
import { divide } from '../../src/divide/divide.js'
import { readText } from '../../src/read/text.js'

const TEXT = 'The money went to three countries, as in the year before.'

/** The outline of a text in few words: `# heading`, the cells of a row, or the text of a block. */
function outline(...lines: string[]): unknown[] {
  return divide(readText(lines.join('\n\n')).lines).sections.flatMap(({ heading, blocks }) => [
    ...(heading === null ? [] : [`# ${heading.text}`]),
    ...blocks.map(({ cells, text }) => cells?.map(({ start, end }) => text.text.slice(start, end)) ?? text.text),
  ])
}

describe('a table that flattened text has cell by cell', () => {
  test('is rows where its numbers tell the columns', () => {
    const table = ['Donor', 'Sector', 'Amount', '(national currency)', 'Amount', '($)']
    const rows = ['Norway', 'Clearance', 'NOK5,000', '900', 'Japan', 'Clearance, victim assistance', '¥70,000', '800']
    expect(outline(TEXT, ...table, ...rows, 'Total', '1,700', 'Support for Mine Action', TEXT)).toEqual([
      TEXT,
      ['Donor', 'Sector', 'Amount (national currency)', 'Amount ($)'],
      ['Norway', 'Clearance', 'NOK5,000', '900'],
      ['Japan', 'Clearance, victim assistance', '¥70,000', '800'],
      ['Total', '1,700'],
      '# Support for Mine Action',
      TEXT,
    ])
  })

  test('keeps the heading above it, and the one behind', () => {
    const table = ['Sums by year: 2011–2013', 'Year', 'Sum', '2013', '17', '2012', '18', '2011', '16']
    expect(outline(TEXT, ...table, 'What came after', TEXT)).toEqual([
      TEXT,
      '# Sums by year: 2011–2013',
      ['Year', 'Sum'],
      ['2013', '17'],
      ['2012', '18'],
      ['2011', '16'],
      '# What came after',
      TEXT,
    ])
  })

  test('may stand right behind the total of another', () => {
    const one = ['Unit', 'Area (km2)', 'Mines', 'Unit 1', '0.31', '40', 'Unit 2', '0.55', '28', 'Total', '0.86', '68']
    const two = ['Year', 'Sum', '2013', '17', '2012', '18']
    expect(outline(TEXT, ...one, ...two, TEXT)).toEqual([
      TEXT,
      ['Unit', 'Area (km2)', 'Mines'],
      ['Unit 1', '0.31', '40'],
      ['Unit 2', '0.55', '28'],
      ['Total', '0.86', '68'],
      ['Year', 'Sum'],
      ['2013', '17'],
      ['2012', '18'],
      TEXT,
    ])
  })

  test('is a row for each line where nothing tells the columns', () => {
    const table = ['Tasks', 'Bodies', 'Authority', 'The Committee', 'Center', 'SMAC', 'Operators', 'Sand Trust']
    expect(outline('Mine Action', TEXT, 'Mine Action Program', ...table, TEXT)).toEqual([
      '# Mine Action',
      TEXT,
      '# Mine Action Program',
      ...table.map((cell) => [cell]),
      TEXT,
    ])
  })
})

describe('is no such table', () => {
  test.each<[string, string[]]>([
    ['a few headings in a row', ['Mine Ban Policy', 'Background', 'Production and Use', 'Policy']],
    ['names of countries', ['Chad', 'Mali', 'Niger', 'Togo', 'Benin', 'Ghana', 'Kenya', 'Malawi', 'Angola', 'Sudan']],
    ['two numbers among few lines', ['Casualties', '12', '40']],
  ])('%s', (_name, lines) => {
    expect(outline(...lines, TEXT).filter((one) => Array.isArray(one))).toEqual([])
  })
})
