import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  MonitorReportError,
  parseReport,
  type Report,
  type TextPositionSelector,
  toWebAnnotations,
} from '../src/index.js'
import { readFixtures } from './support/fixtures.js'

/** What the W3C Web Annotation Data Model (2017) asks of an annotation of this shape. */
const IRI = z.string().regex(/^[a-z][a-z0-9+.-]*:\S+$/)
const TextualBody = z.strictObject({
  type: z.literal('TextualBody'),
  value: z.string(),
  format: z.string().regex(/^[a-z]+\/[a-z.+-]+$/),
  purpose: z.enum(['classifying', 'describing']),
})
const Selector = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('TextQuoteSelector'),
    exact: z.string().min(1),
    prefix: z.string().min(1).optional(),
    suffix: z.string().min(1).optional(),
  }),
  z
    .strictObject({
      type: z.literal('TextPositionSelector'),
      start: z.int().nonnegative(),
      end: z.int().nonnegative(),
    })
    .refine(({ start, end }) => start < end),
])
const Annotation = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: IRI,
  type: z.literal('Annotation'),
  motivation: z.enum(['classifying', 'describing', 'identifying']),
  body: z.array(TextualBody).min(1),
  target: z.strictObject({ type: z.literal('SpecificResource'), source: IRI, selector: z.array(Selector).min(1) }),
})

// Four emoji of two code units each stand before the facts.
const TEXT = `KYRGYZSTAN, Landmine Monitor Report 1999

The 😀 sign 😀 of 😀 joy 😀 hung there. Kyrgyzstan has not signed the Mine Ban Treaty.[1] It voted in favor of UNGA Resolution 51/45S.

[1] Letter from the port, 3 May 2001.
`

function positionIn(annotation: ReturnType<typeof toWebAnnotations>[number]): TextPositionSelector {
  const found = annotation.target.selector.find(({ type }) => type === 'TextPositionSelector')
  return found as TextPositionSelector
}

describe('an annotation', () => {
  const report = parseReport(TEXT, { url: 'http://www.example.org/kyrgyzstan.html', format: 'text' })
  const annotations = toWebAnnotations(report, TEXT)

  test('stands for each fact', () => {
    expect(annotations.length).toBe(report.facts.length)
    expect(annotations.length).toBeGreaterThanOrEqual(2)
  })

  test('counts in code points, not in code units', () => {
    const points = Array.from(TEXT)
    for (const [i, annotation] of annotations.entries()) {
      const { start, end } = positionIn(annotation)
      const { span, quote } = report.facts[i]?.evidence ?? { span: { start: 0, end: 0 }, quote: '' }
      expect(points.slice(start, end).join('')).toBe(TEXT.slice(span.start, span.end))
      expect(points.slice(start, end).join('')).toBe(quote)
      expect([start, end]).toEqual([span.start - 4, span.end - 4])
    }
  })

  test('has context on both sides, which finds the words in the page', () => {
    for (const annotation of annotations) {
      const [quote] = annotation.target.selector
      if (quote?.type !== 'TextQuoteSelector') throw new Error('the quote comes first')
      expect(Array.from(quote.prefix ?? '').length).toBeLessThanOrEqual(32)
      expect(TEXT).toContain(`${quote.prefix ?? ''}${quote.exact}${quote.suffix ?? ''}`)
    }
  })

  test('does not cut a character in two', () => {
    const close = TEXT.replace(
      ' hung there',
      ' 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀',
    )
    for (const annotation of toWebAnnotations(parseReport(close, { format: 'text' }), close)) {
      expect(JSON.stringify(annotation)).not.toMatch(/\\ud[89a-f]/i)
    }
  })

  test('says the fact in its body', () => {
    const [first] = annotations
    expect(first?.body.map(({ purpose, value }) => [purpose, value.slice(0, 26)])).toEqual([
      ['classifying', 'treaty-action'],
      ['describing', '{"kind":"treaty-action","p'],
    ])
    expect(JSON.parse(first?.body[1].value ?? '')).toMatchObject({
      treaty: 'MBT',
      party: { code: 'KGZ' },
      rule: report.facts[0]?.rule,
    })
  })

  test('has an id of its own that stays', () => {
    expect(annotations[0]?.id).toBe('urn:x-monitor-report:http%3A%2F%2Fwww.example.org%2Fkyrgyzstan.html:f1')
    expect(new Set(annotations.map(({ id }) => id)).size).toBe(annotations.length)
    expect(
      toWebAnnotations(parseReport(TEXT, { url: 'http://www.example.org/kyrgyzstan.html', format: 'text' }), TEXT),
    ).toEqual(annotations)
  })

  test('names the page by its title where no address is known', () => {
    const [first] = toWebAnnotations(parseReport(TEXT, { format: 'text' }), TEXT)
    expect(first?.target.source).toBe('urn:x-monitor-report:KYRGYZSTAN%2C%20Landmine%20Monitor%20Report%201999')
  })

  test('has a quote and no position without the source', () => {
    for (const annotation of toWebAnnotations(report)) {
      expect(annotation.target.selector.map(({ type }) => type)).toEqual(['TextQuoteSelector'])
    }
  })

  test('is refused where the source is another', () => {
    expect(() => toWebAnnotations(report, `${TEXT} `)).toThrow(MonitorReportError)
  })
})

describe('the model', () => {
  test.each(readFixtures())('holds for fixture $name', ({ forms: [page] }) => {
    const html = new TextDecoder().decode(page?.bytes())
    const report = parseReport(html)
    for (const annotation of [...toWebAnnotations(report, html), ...toWebAnnotations(report)]) {
      expect(Annotation.safeParse(annotation).error).toBeUndefined()
      expect(JSON.stringify(annotation.target)).not.toMatch(/<\/?[a-z]+[ >]/i)
    }
  })

  test('holds where the context is cut within markup', () => {
    const filler = 'The <span class="a long name of a class that nobody needs">port</span> is old. '.repeat(60)
    const html = `<p>KYRGYZSTAN, Landmine Monitor Report 1999</p><p>${filler}Kyrgyzstan has not signed the Mine Ban Treaty. ${filler}</p>`
    const [annotation] = toWebAnnotations(parseReport(html), html)
    expect(annotation?.target.selector[0]).toEqual({
      type: 'TextQuoteSelector',
      exact: 'Kyrgyzstan has not signed the Mine Ban Treaty.',
      prefix: expect.stringMatching(/port is old\. The port is old\. $/),
      suffix: expect.stringMatching(/^ The port is old\. /),
    })
  })

  test.each([
    ['nothing', null],
    ['a page', '<p>Samoa</p>'],
    ['a line of a stream, which holds one', { id: 1, status: 'converted', report: parseReport('Samoa') }],
  ])('refuse %s', (_name, value: unknown) => {
    expect(() => toWebAnnotations(value as Report)).toThrow(
      expect.objectContaining({ code: 'invalid-input', message: expect.stringMatching(/no report; give/) }),
    )
  })
})
