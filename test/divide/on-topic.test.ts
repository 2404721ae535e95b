import { describe, expect, test } from 'vitest'
import { parseReport } from '../../src/index.js'

const OTHER =
  'The river treaty was opened in 1998. Samoa signed the treaty on 3 May 1998. Tonga voted in favor of the resolution of 2001.'
const FILLER =
  'The valley is narrow and green, and the road through it crosses the water nine times before the pass. '.repeat(3)
const MINES = 'Fiji signed the Mine Ban Treaty on 3 December 1997.'

function facts(...paragraphs: string[]) {
  const { facts: all } = parseReport(paragraphs.join('\n\n'))
  return all.filter(({ kind }) => kind === 'treaty-action' || kind === 'vote').map(({ party }) => party.code)
}

describe('of a page of no family', () => {
  test('that is about something else, only paragraphs that speak of mines are read', () => {
    expect(facts(OTHER, FILLER, MINES)).toEqual(['FJI'])
  })

  test('that is about mines, all is read', () => {
    const more = `Antipersonnel mines were found. ${FILLER}`
    expect(facts(more, 'Samoa signed the treaty on 3 May 1998.', MINES)).toEqual(['WSM', 'FJI'])
  })

  test('that is short, all is read', () => {
    expect(facts('Samoa voted in favor of UNGA Resolution 52/38A in 1997.')).toEqual(['WSM'])
  })

  test('that is about something else, "it" is nobody', () => {
    expect(
      facts(`Tonga is far away. Tonga is green. ${FILLER}`, FILLER, 'It signed the Mine Ban Treaty in 1998.'),
    ).toEqual([])
  })
})

test('a page of a known family is read whole', () => {
  expect(facts('TONGA, Landmine Monitor Report 2000', FILLER, 'It signed the treaty on 3 May 1998.')).toEqual(['TON'])
})
