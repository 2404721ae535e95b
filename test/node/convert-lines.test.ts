import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/index.js'
import { type ConvertedLine, convertLines, type StreamOptions } from '../../src/node/index.js'
import { OTHER_PAGE, pageOf } from './dump.js'

const SAMOA = pageOf('Samoa', 1999)

/** The lines that come out for the lines that go in. */
async function answers(lines: readonly (string | object)[], options?: StreamOptions): Promise<ConvertedLine[]> {
  const text = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('')
  const out: ConvertedLine[] = []
  // in pieces that end anywhere
  const pieces = text.match(/[\s\S]{1,700}/g) ?? []
  for await (const line of convertLines(Readable.from(pieces), options)) {
    expect(line.endsWith('\n') && line.indexOf('\n') === line.length - 1).toBe(true)
    out.push(JSON.parse(line))
  }
  return out
}

describe('lines of pages', () => {
  it('gives one line for each, in order', async () => {
    const url = 'http://www.icbl.org/lm/1999/samoa.html'
    const contentBase64 = Buffer.from(SAMOA.replace('Samoa', 'S\xe3moa'), 'latin1').toString('base64')
    const out = await answers([
      { id: 'a', url, content: SAMOA },
      { id: 2, contentBase64, capturedAt: '2001-04-05T12:34:56.789Z', url, other: true },
      { id: 'c', content: OTHER_PAGE },
      { content: ' ' },
      { id: 'e', contentBase64: 'iVBORw0KGgo=' },
    ])
    expect(out).toMatchObject([
      { id: 'a', status: 'converted', report: { source: { url } } },
      {
        id: 2,
        status: 'converted',
        report: { source: { url, capturedAt: '2001-04-05T12:34:56Z', encoding: 'windows-1252' } },
      },
      { id: 'c', status: 'skipped', reason: 'not-monitor' },
      { id: null, status: 'skipped', reason: 'empty' },
      { id: 'e', status: 'skipped', reason: 'binary' },
    ])
    expect(out[0]).toEqual({
      id: 'a',
      status: 'converted',
      report: JSON.parse(JSON.stringify(parseReport(SAMOA, { url }))),
    })
  })

  it('lets a byte order mark and the line ends of DOS be', async () => {
    const out = await answers([`\ufeff${JSON.stringify({ id: 'a', content: SAMOA })}\r`, { id: 'b', content: SAMOA }])
    expect(out).toMatchObject([
      { id: 'a', status: 'converted' },
      { id: 'b', status: 'converted' },
    ])
  })

  it.each([
    ['2001-04-05T12:34:56Z', '2001-04-05T12:34:56Z'],
    ['2001-04-05T14:34:56.7+02:00', '2001-04-05T12:34:56Z'],
    ['2001-04-05T14:34:56+0200', '2001-04-05T12:34:56Z'],
    ['2001-04-05T12:34', '2001-04-05T12:34:00Z'],
    ['2001-04-05', '2001-04-05T00:00:00Z'],
    ['20010405123456', '2001-04-05T12:34:56Z'],
    ['', null],
    [null, null],
  ])('reads the time of a capture: %s', async (capturedAt, time) => {
    const out = await answers([{ id: 'a', url: '', content: SAMOA, capturedAt }])
    expect(out).toMatchObject([{ id: 'a', status: 'converted', report: { source: { url: null, capturedAt: time } } }])
  })

  it('keeps the time of a capture beside an address', async () => {
    const url = 'http://www.icbl.org/lm/1999/samoa.html'
    const out = await answers([{ id: 'a', url, content: SAMOA, capturedAt: '20010405123456' }])
    expect(out).toMatchObject([{ report: { source: { url, capturedAt: '2001-04-05T12:34:56Z' } } }])
  })

  it.each(['2001-02-30', '2001-13-01', '20011305123456', '2001', 'yesterday', '2001-04-05T25:00Z', ' '])(
    'says what a time of a capture looks like: %s',
    async (capturedAt) => {
      const message = expect.stringMatching(/^capturedAt: .*2001-04-05T12:34:56Z.*20010405123456/)
      expect(await answers([{ id: 'a', content: SAMOA, capturedAt }])).toEqual([
        { id: 'a', status: 'failed', code: 'invalid-line', message },
      ])
    },
  )

  it.each([
    ['', /empty/],
    [{ id: 'b', content: 'x', contentBase64: 'eA==' }, /both content and contentBase64/],
    [{ id: 'b' }, /neither content nor contentBase64/],
    [{ id: [1], content: 'x' }, /id: must be a string or a number/],
  ])('says what is wrong with a line: %j', async (line, message) => {
    const [out] = await answers([line])
    expect(out).toMatchObject({ status: 'failed', code: 'invalid-line', message: expect.stringMatching(message) })
  })

  it('goes on behind every bad line', async () => {
    const bad: [string | object, string | number | null][] = [
      ['', null],
      ['{"id": "x", "content": "', null],
      ['null', null],
      ['[1]', null],
      [{ id: 'a' }, 'a'],
      [{ id: 'b', content: 'x', contentBase64: 'eA==' }, 'b'],
      [{ id: 'c', contentBase64: '%%%' }, 'c'],
      [{ id: 4, content: 4 }, 4],
      [{ id: { x: 1 }, content: 'x' }, null],
      ['\u0000\ufffd', null],
    ]
    const out = await answers([...bad.map(([line]) => line), { id: 'last', content: SAMOA }])
    expect(out.slice(0, -1)).toEqual(
      bad.map(([, id]) => ({ id, status: 'failed', code: 'invalid-line', message: expect.stringMatching(/./) })),
    )
    expect(out.at(-1)).toMatchObject({ id: 'last', status: 'converted' })
  })

  it('refuses lines and pages that are too long', async () => {
    const options = { maxBytes: 1000 }
    const out = await answers(
      [{ id: 'a', content: 'x'.repeat(5000) }, { id: 'b', content: 'x'.repeat(1500) }, 'x'],
      options,
    )
    expect(out).toMatchObject([
      { id: null, code: 'input-too-large', message: expect.stringMatching(/longer than 2000 bytes.*--max-bytes/) },
      { id: 'b', code: 'input-too-large' },
      { id: null, code: 'invalid-line' },
    ])
  })

  it('takes all pages where it is asked to, in several workers', async () => {
    const lines = Array.from({ length: 40 }, (_, id) => ({ id, content: id % 3 === 0 ? SAMOA : OTHER_PAGE }))
    const out = await answers(lines, { all: true, jobs: 2 })
    expect(out.map(({ id, status }) => [id, status])).toEqual(lines.map(({ id }) => [id, 'converted']))
  })

  it('answers a line before the next one comes', async () => {
    let answered = false
    async function* asking(): AsyncGenerator<string> {
      yield `${JSON.stringify({ id: 1, content: SAMOA })}\n`
      while (!answered) await new Promise((resolve) => setTimeout(resolve, 5))
    }
    for await (const line of convertLines(asking())) {
      answered = true
      expect(JSON.parse(line)).toMatchObject({ id: 1, status: 'converted' })
    }
    expect(answered).toBe(true)
  })
})
