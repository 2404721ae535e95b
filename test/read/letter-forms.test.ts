import { describe, expect, test } from 'vitest'
import { checkReport, parseReport } from '../../src/index.js'
import type { Format } from '../../src/read/page.js'
import { readPage } from '../../src/read/read-page.js'
import { sourceSpan } from '../../src/text/mapped-text.js'
import { lawbreaks } from '../support/law-checks.js'

function read(source: string, format: Format = 'text'): string[] {
  return readPage(source, format).lines.map(({ text }) => text.text)
}

describe('letters and hyphens that print as others do', () => {
  test.each<[string, string, string[]]>([
    ['ligatures', 'a ﬁrst oﬃce, ﬂat ﬀ ﬄ ﬅ ﬆ', ['a first office, flat ff ffl st st']],
    ['hyphens that do not break', 'non‑signatory, 3‑5 May, L’Étoile‐Îles', ['non-signatory, 3-5 May, L’Étoile-Îles']],
  ])('%s are read as everybody writes them', (_name, source, lines) => {
    expect(read(source)).toEqual(lines)
  })

  test.each<[string, string, Format]>([
    ['a hyphen that would begin a list', '‑ one', 'markdown'],
    ['hyphens that would draw a line', '‑‑‑‑‑', 'text'],
    ['a ligature that would open a tag', 'one <ﬁ>', 'html'],
  ])('%s stays', (_name, source, format) => {
    expect(read(source, format).join()).toContain(/[‑ﬁ]/.exec(source)?.[0])
  })

  test('lead back to the source', () => {
    const source = 'The oﬃce of a non‑signatory.'
    const [line] = readPage(source, 'text').lines
    const text = line?.text as NonNullable<typeof line>['text']
    const at = text.text.indexOf('office')
    const { start, end } = sourceSpan(text, at, at + 6)
    expect(source.slice(start, end)).toBe('oﬃce')
    const behind = sourceSpan(text, text.text.indexOf('non-'), text.text.length)
    expect(source.slice(behind.start, behind.end)).toBe('non‑signatory.')
  })
})

test.each<[string, string, Format]>([
  [
    'text',
    'Samoa was a non‑signatory. It ratiﬁed the Mine Ban Treaty on 23 July 1998.[1]\n\n[1] Oﬃce, 3‑5 May.\n',
    'text',
  ],
  [
    'HTML',
    '<p>Samoa was a non&#8209;signatory. It rati&#64257;ed the Mine Ban Treaty on 23 July 1998.[1]</p><p>[1] Oﬃce, 3‑5 May.</p>',
    'html',
  ],
])('a page of %s with such letters says what it says without', (_name, source, format) => {
  const report = parseReport(source, { format })
  expect(report.facts.map(({ evidence }) => evidence.quote)).toEqual([
    'Samoa was a non-signatory.',
    'It ratified the Mine Ban Treaty on 23 July 1998.',
  ])
  expect(checkReport(report, source)).toEqual([])
  expect(lawbreaks(report, source)).toEqual([])
})
