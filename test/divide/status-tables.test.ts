import { describe, expect, test } from 'vitest'
import { divide } from '../../src/divide/divide.js'
import { readMarkdown } from '../../src/read/markdown.js'
import type { Line } from '../../src/read/page.js'
import { readText } from '../../src/read/text.js'

/** The cells of the rows, and the texts of the other blocks. */
function blocks(lines: readonly Line[]): unknown[] {
  return divide(lines).sections.flatMap((section) =>
    section.blocks.map(({ cells, text }) => cells?.map(({ start, end }) => text.text.slice(start, end)) ?? text.text),
  )
}

const ROWS = [
  ['Treaty status', 'State Party since 1 May 2001'],
  ['Contamination', 'Mines, and cluster munition remnants'],
  ['Casualties in 2008', 'Killed: 2 Injured: 3'],
]

describe('a status table', () => {
  test.each<[string, string]>([
    [
      'of lines',
      'Treaty status\nState Party since 1 May 2001\n\nContamination\nMines, and\ncluster munition remnants\n\nCasualties in 2008\nKilled: 2\nInjured: 3',
    ],
    [
      'of paragraphs',
      'Treaty status\n\nState Party since 1 May 2001\n\nContamination\n\nMines, and cluster munition remnants\n\nCasualties in 2008\n\nKilled: 2 Injured: 3',
    ],
    [
      'with bars',
      'Treaty status | State Party since 1 May 2001 |\nContamination | Mines, and cluster munition remnants |\nCasualties in 2008 | Killed: 2 Injured: 3 |',
    ],
    [
      'cell by cell, each with its bar',
      'Treaty status |\nState Party since 1 May 2001 |\nContamination |\nMines, and cluster munition remnants |\nCasualties in 2008 |\nKilled: 2 Injured: 3 |',
    ],
    [
      'with tabs',
      'Treaty status\tState Party since 1 May 2001\nContamination \tMines, and cluster munition remnants\nCasualties in 2008\tKilled: 2\nInjured: 3',
    ],
    [
      'with colons, which stay in the label',
      'Treaty status: State Party since 1 May 2001\nContamination: Mines, and cluster munition remnants\nCasualties in 2008: Killed: 2 Injured: 3',
    ],
    [
      'in columns',
      'Treaty status        State Party since 1 May 2001\nContamination        Mines, and cluster munition remnants\nCasualties in 2008   Killed: 2 Injured: 3',
    ],
    [
      'with lists in its cells',
      'Treaty status\nState Party since 1 May 2001\nContamination\n• Mines, and cluster munition remnants\nCasualties in 2008\n• Killed: 2\n• Injured: 3',
    ],
  ])('%s', (name, text) => {
    const rows = name.includes('colons') ? ROWS.map(([label, value]) => [`${label}:`, value]) : ROWS
    expect(blocks(readText(`${text}\n\nThe text goes on behind the table.`).lines)).toEqual([
      ...rows,
      'The text goes on behind the table.',
    ])
  })

  test('of bold paragraphs', () => {
    const markdown = ROWS.map(([label, value]) => `**${label}**\n\n${value}`).join('\n\n')
    expect(blocks(readMarkdown(`${markdown}\n\nThe text goes on.`))).toEqual([...ROWS, 'The text goes on.'])
  })

  test('with a label that has no value', () => {
    expect(blocks(readText('Treaty status\nState Party\n\nStockpiles\n\nContamination\nMines').lines)).toEqual([
      ['Treaty status', 'State Party'],
      ['Stockpiles'],
      ['Contamination', 'Mines'],
    ])
  })
})

test('a last row goes on in lines that say so', () => {
  const text =
    'Contamination\n\nMines\n\nMine action funding in 2006\n\nInternational: $2 million\n\n(2005: $3 million)\n\nNational: none reported\n\nKey developments since May 2006\n\nThe text goes on.'
  expect(blocks(readText(text).lines).slice(0, 2)).toEqual([
    ['Contamination', 'Mines'],
    ['Mine action funding in 2006', 'International: $2 million (2005: $3 million) National: none reported'],
  ])
})

test('a table whose labels are names of treaties has the status of each behind it', () => {
  const text = [
    'Mine Ban Treaty',
    'State Party\nArticle 5 deadline: 1 March 2019',
    'Convention on Cluster Munitions',
    'Non-signatory',
    'Convention on the Rights of Persons with Disabilities (CRPD)',
    'State Party',
  ].join('\n\n')
  const rows = [
    ['Mine Ban Treaty', 'State Party Article 5 deadline: 1 March 2019'],
    ['Convention on Cluster Munitions', 'Non-signatory'],
    ['Convention on the Rights of Persons with Disabilities (CRPD)', 'State Party'],
  ]
  expect(blocks(readText(text).lines)).toEqual(rows)
})

test('the status of a treaty may be long, but no paragraph', () => {
  const status = 'State Party (Entry into force: 1 June 1999) Article 5 clearance deadline: 31 December 2024 (extended)'
  const paragraph = `State Party ${'and more of the text '.repeat(6)}`.trim()
  const tail = '\n\nConvention on Cluster Munitions\n\nNon-signatory'
  expect(status.length).toBeGreaterThan(90)
  expect(blocks(readText(`Mine Ban Treaty\n\n${status}${tail}`).lines)[0]).toEqual(['Mine Ban Treaty', status])
  expect(blocks(readText(`Mine Ban Treaty\n\n${paragraph}${tail}`).lines)).not.toContainEqual([
    'Mine Ban Treaty',
    paragraph,
  ])
})

describe('is no status table', () => {
  test.each<[string, string[]]>([
    ['a label far from any other', ['Contamination: Mines of two wars']],
    ['a sentence that begins like one', ['Stockpiles of mines are gone.', 'Contamination is low.']],
    ['a run-in label', ['Key developments: The country joined the treaty.', 'It has no mines.']],
    ['a tab in a text', ['One two', 'Three']],
  ])('%s', (_name, lines) => {
    expect(blocks(readText(lines.join('\n\n').replace('One two', 'It is\tone text.')).lines)).not.toContainEqual(
      expect.any(Array),
    )
  })
})
