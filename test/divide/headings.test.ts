import { describe, expect, test } from 'vitest'
import { headingLevel, isHeading } from '../../src/divide/headings.js'
import type { Line, Shape } from '../../src/read/page.js'
import { textLine } from '../../src/read/text.js'
import { mappedTextBuilder } from '../../src/text/mapped-text.js'

function line(text: string, shape: Shape = 'text'): Line {
  const builder = mappedTextBuilder()
  builder.addVerbatim(text, 0)
  return textLine(builder.build(), shape, 'block')
}

const LONG = 'A line of more than ninety code units, which nobody would set over a text, not even in these pages'

describe('a line of text heads what follows', () => {
  test.each([
    'KYRGYZSTAN',
    'Mine Ban Policy',
    'Production, Transfer, Use',
    '“Smart” Mines',
    '1999 Developments',
    'Federal Republic of Yugoslavia (FRY)',
    'Côte d’Ivoire',
    'Éthiopie',
  ])('as %j', (text) => {
    expect(isHeading(line(text))).toBe(true)
  })

  test.each([
    'Samoa signed the treaty.',
    'He said:',
    'Is it so?',
    'one small thing',
    'The end of it,',
    'Text with a marker.[1]',
    'Article 5 deadline: 1 March 2014',
    'Contaminated by: antipersonnel mines',
    '(Not on track to meet the deadline)',
    LONG,
    'It Is A Line Of So Very Many Words That It Can Head No Text',
  ])('not as %j', (text) => {
    expect(isHeading(line(text))).toBe(false)
  })

  test('not where it ends in a marker', () => {
    expect(isHeading(line('Background1'), true)).toBe(false)
  })

  test.each<Shape>(['list-item', 'table-row', 'quote'])('not as a %s', (shape) => {
    expect(isHeading(line('Mine Ban Policy', shape))).toBe(false)
  })
})

describe('what the markup calls a heading', () => {
  test.each<[string, boolean]>([
    ['lower case, with a stop.', true],
    [LONG, true],
    [`${LONG} ${LONG}`, false],
    ['Key developments since May 2000: Samoa signed.', false],
  ])('%j', (text, expected) => {
    expect(isHeading(line(text, 'heading'))).toBe(expected)
  })
})

test.each([
  ['KYRGYZSTAN', 1],
  ['Saint Lucia', 1],
  ['SAMOA12', 1],
  ['Mine Ban Policy', 2],
  ['Background', 3],
])('the level of %j is %i', (text, level) => {
  expect(headingLevel(text)).toBe(level)
})
