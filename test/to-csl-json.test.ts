import { Cite } from '@citation-js/core'
import '@citation-js/plugin-csl'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { type CslItem, parseReport, type Report, toCslJson } from '../src/index.js'
import { readFixtures } from './support/fixtures.js'

const NOTES = [
  'Letter from Bill P. Tarr, Secretary, Department of Trade, to Eva Lind, HRW, 19 June 2011.',
  'Interview with Abu Tarif, Director, Harbour Office, Strelsau, 3 May 2001.',
  'Ibid.',
  'Statement of Ghana, Third Review Conference, Maputo, 24–26 June 2014.',
  'Article 7 Report, Form C, 30 April 2001.',
  'UN General Assembly, “Mine Clearance,” A/53/496, 14 October 1998, pp. 29, 31.',
  'Law No. 1/30, 3 March 2008.',
  'Kate Mahler, “Port joins fight,” Harbour Express (Strelsau), 4 May 2000; www.harbour.example, accessed on 2 March 2003.',
  'R. Amato, The Harbour Years, p. 9.',
  'Harbour Trust, “A Coast without Mines,” July 1998, p. 14.',
]
const PAGE = `KYRGYZSTAN, Landmine Monitor Report 1999\n\nIt has signed.${NOTES.map((_, i) => `[${i + 1}]`).join('')}\n\n${NOTES.map((note, i) => `[${i + 1}] ${note}`).join('\n\n')}\n`
const ITEMS = toCslJson(parseReport(PAGE))

/** What CSL-JSON allows of what is given here, written after its specification: other names are refused. */
const NAMES = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    properties: { family: { type: 'string' }, given: { type: 'string' }, literal: { type: 'string' } },
    additionalProperties: false,
    minProperties: 1,
  },
}
const DATE = {
  type: 'object',
  properties: {
    'date-parts': {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'integer' } },
    },
  },
  required: ['date-parts'],
  additionalProperties: false,
}
const WORDS = { type: 'string', minLength: 1 }
const SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      id: WORDS,
      type: {
        enum: 'article-newspaper book document interview legislation personal_communication report speech webpage'.split(
          ' ',
        ),
      },
      ...Object.fromEntries(['author', 'recipient'].map((name) => [name, NAMES])),
      ...Object.fromEntries(['issued', 'accessed'].map((name) => [name, DATE])),
      ...Object.fromEntries(
        'title publisher publisher-place container-title event event-place genre number page section URL note'
          .split(' ')
          .map((name) => [name, WORDS]),
      ),
    },
    required: ['id', 'type'],
    additionalProperties: false,
  },
}
const fits = new Ajv({ strict: false }).compile(SCHEMA)

test('each source is one item, of the type that CSL has for it', () => {
  expect(ITEMS.map(({ id, type }) => [id, type])).toEqual([
    ['fn1-1', 'personal_communication'],
    ['fn2-1', 'interview'],
    ['fn4-1', 'speech'],
    ['fn5-1', 'report'],
    ['fn6-1', 'report'],
    ['fn7-1', 'legislation'],
    ['fn8-1', 'article-newspaper'],
    ['fn8-2', 'webpage'],
    ['fn9-1', 'book'],
    ['fn10-1', 'report'],
  ])
})

test('names are taken apart where an initial tells them, and dates keep their ranges', () => {
  const of = (id: string) => ITEMS.find((item) => item.id === id) as CslItem
  expect(of('fn1-1')).toEqual({
    id: 'fn1-1',
    type: 'personal_communication',
    genre: 'Letter',
    author: [{ family: 'Tarr', given: 'Bill P.' }],
    recipient: [{ literal: 'Eva Lind' }],
    publisher: 'Department of Trade',
    issued: { 'date-parts': [[2011, 6, 19]] },
    note: NOTES[0]?.slice(0, -1),
  })
  expect(of('fn2-1').author).toEqual([{ literal: 'Abu Tarif' }])
  expect(of('fn4-1')).toMatchObject({
    author: [{ literal: 'Ghana' }],
    event: 'Third Review Conference',
    'event-place': 'Maputo',
    issued: {
      'date-parts': [
        [2014, 6, 24],
        [2014, 6, 26],
      ],
    },
  })
  expect(of('fn5-1').section).toBe('Form C')
  expect(of('fn6-1')).toMatchObject({ number: 'A/53/496', page: '29, 31', publisher: 'UN General Assembly' })
  expect(of('fn8-1')).toMatchObject({ 'container-title': 'Harbour Express', 'publisher-place': 'Strelsau' })
  expect(of('fn8-2')).toMatchObject({
    URL: 'http://www.harbour.example',
    accessed: { 'date-parts': [[2003, 3, 2]] },
  })
  expect(of('fn10-1').issued).toEqual({ 'date-parts': [[1998, 7]] })
})

test('the items have what CSL-JSON allows and nothing else', () => {
  expect(fits(ITEMS) ? [] : fits.errors).toEqual([])
})

test.each(readFixtures())('the sources of fixture $name are CSL-JSON', ({ forms: [html] }) => {
  const items = toCslJson(parseReport(html?.bytes() ?? ''))
  expect(fits(items) ? [] : fits.errors).toEqual([])
})

test('a citation processor reads and prints them', () => {
  const printed: string = new Cite(ITEMS).format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' })
  for (const words of [
    'Tarr, B. P.',
    'A Coast without Mines',
    'Port joins fight',
    '(1998)',
    'A/53/496',
    '1/30 (2008)',
  ]) {
    expect(printed).toContain(words)
  }
})

test.each([
  ['nothing', null],
  ['a page', '<p>Samoa</p>'],
  ['a line of a stream, which holds one', { id: 1, status: 'converted', report: parseReport('Samoa') }],
])('sources of %s are refused', (_name, value: unknown) => {
  expect(() => toCslJson(value as Report)).toThrow(
    expect.objectContaining({ code: 'invalid-input', message: expect.stringMatching(/no report; give/) }),
  )
})
