import { describe, expect, test } from 'vitest'
import { checkReport, parseReport } from '../../src/index.js'
import { findMojibake } from '../../src/read/mojibake.js'
import type { Format } from '../../src/read/page.js'
import { lawbreaks } from '../support/law-checks.js'

const damagedAs = (text: string, encoding: 'latin1' | 'windows-1252'): string => {
  const bytes = new TextEncoder().encode(text)
  // not TextDecoder, which reads 0x80 to 0x9f as ISO-8859-1 in some versions of Node
  const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
  return Array.from(bytes, (byte) =>
    encoding === 'windows-1252' && byte >= 0x80 && byte < 0xa0 ? high[byte - 0x80] : String.fromCharCode(byte),
  ).join('')
}

function repaired(source: string, format: Format = 'text'): string {
  let text = ''
  let done = 0
  for (const { start, end, printed } of findMojibake(source, format)) {
    text += source.slice(done, start) + printed
    done = end
  }
  return text + source.slice(done)
}

const SOUND = [
  'Ruritania’s mines – “none” … • 5 € ™ ‰',
  'Côte d’Ivoire, São Tomé, Curaçao, Åland, Türkiye, Łódź, Škoda',
  'à côté, là',
  'ÉTÉ À ÑANDÚ ÖLÜ ß ÿ',
  'Российская Федерация',
  'Ελλάδα',
  'العربية',
  '© 2001 «oui» § 5 ½ 10°',
  'no\u00a0break, soft\u00adhyphen',
]

describe('text that was encoded twice', () => {
  test.each(SOUND.flatMap((text) => [['latin1', text] as const, ['windows-1252', text] as const]))(
    'as %s is set right: %s',
    (encoding, text) => {
      expect(repaired(`It’s. `.replace('’', 'â€™') + damagedAs(text, encoding))).toBe(`It’s. ${text}`)
    },
  )

  test.each(SOUND)('another time is set right: %s', (text) => {
    expect(repaired(damagedAs(damagedAs(text, 'windows-1252'), 'windows-1252'))).toBe(text)
  })

  test.each<[string, Format, string, string]>([
    ['as numeric references', 'html', 'don&acirc;&#128;&#153;t', 'don’t'],
    ['as named references', 'html', 'don&acirc;&euro;&trade;t Caf&Atilde;&copy;', 'don’t Café'],
    ['as references without a stop', 'html', 'don&#226&#8364&#8482t', 'don’t'],
    ['as references in hexadecimal', 'html', 'caf&#xC3;&#xA9;', 'café'],
    ['half as references', 'html', 'donâ&#128;™t', 'don’t'],
    ['as references in Markdown', 'markdown', 'don&acirc;&euro;&trade;t', 'don’t'],
    ['a no-break space as references', 'html', 'one.&Acirc;&nbsp; Two', 'one.\u00a0 Two'],
    ['a quotation mark whose last byte is lost', 'text', 'â€œnoneâ€ of', '“none” of'],
    ['a quotation mark whose last byte means nothing', 'text', 'â€œnoneâ€\ufffd of', '“none” of'],
    ['a no-break space that somebody made a plain one', 'text', 'itâ€™s.Â  Two', 'it’s.   Two'],
    ['what was read as ISO-8859-1 first', 'text', 'itÂ’s Â“noneÂ” Â– 5', 'it’s “none” – 5'],
    ['control characters of ISO-8859-1', 'text', 'it\u0092s \u0093none\u0094', 'it’s “none”'],
    ['a byte order mark', 'text', 'ï»¿Page', '\ufeffPage'],
    ['a dash', 'text', 'mines â€” none', 'mines — none'],
  ])('%s', (_name, format, source, text) => {
    expect(repaired(source, format)).toBe(text)
  })

  test.each<[string, string]>([
    ['Portuguese capitals', 'NÃO, “A SITUAÇÃO”, «MAÇÃ», Ã™ INFORMAÇÕES'],
    ['capitals and quotation marks', 'the “CAFÉ” of “ESPAÑA”, ‘LÜ’, Ö… and Ä–Ö'],
    ['capitals and trade marks', 'Ö™ and Ä® and É²'],
    ['French marks', 'le traité » et « été » — à « côté »'],
    ['French marks behind no-break spaces', 'été\u00a0»\u00a0et «\u00a0à\u00a0»'],
    ['a lone sign', 'Section § 5, 10° and ½'],
    ['a name in capitals', 'SÃO TOMÉ'],
    ['a sequence in a page that is sound', 'São Tomé, Água, à été: the sequence Ã© is mojibake.'],
    ['Markdown references without a stop', 'caf&Atilde&copy'],
  ])('%s are left alone', (_name, source) => {
    expect(repaired(source, 'markdown')).toBe(source)
  })

  test('references in plain text are text', () => {
    expect(repaired('don&acirc;&#128;&#153;t')).toBe('don&acirc;&#128;&#153;t')
  })
})

const TEXT =
  'RURITANIA, Landmine Monitor Report 1999\n\nSAMOA\n\n' +
  'Samoa’s government – “the cabinet” – signed the Mine Ban Treaty in Côte d’Ivoire on 3 December 1997.[1] ' +
  'It\u00a0voted “yes”.[2]\n\n[1] Letter from M. Müller, 5 May 1998.\n\n[2] Café note…\n'

describe('a report', () => {
  const html = (text: string): string =>
    `<html><body>${text
      .split('\n\n')
      .map((line) => `<p>${line}</p>`)
      .join('\n')}</body></html>`
  const references = (text: string): string =>
    text.replace(/[\u0080-\uffff]/g, (character) => `&#${character.charCodeAt(0)};`)
  const damaged = damagedAs(TEXT, 'windows-1252')
  const twice = damagedAs(damaged, 'windows-1252')
  const texts = (source: string, format: Format): unknown => {
    const report = parseReport(source, { format })
    expect(checkReport(report, source)).toEqual([])
    expect(lawbreaks(report, source)).toEqual([])
    return [
      report.sections.map(({ heading, blocks }) => [heading?.text, blocks.map(({ text }) => text)]),
      report.footnotes.map(({ text }) => text),
      report.facts.map(({ evidence }) => evidence.quote),
    ]
  }

  test.each<[string, string, Format]>([
    ['text', damaged, 'text'],
    ['text, ISO-8859-1', damagedAs(TEXT, 'latin1'), 'text'],
    ['text, twice', twice, 'text'],
    ['HTML', html(damaged), 'html'],
    ['HTML in references', html(references(damaged)), 'html'],
    ['HTML, twice', html(twice), 'html'],
    ['Markdown', damaged, 'markdown'],
  ])('of %s says what the sound page says, and points into the source', (_name, source, format) => {
    const report = parseReport(source, { format })
    expect(report.diagnostics.filter(({ code }) => code === 'encoding-repaired')).toHaveLength(1)
    expect(texts(source, format)).toEqual(texts(TEXT, 'text'))
    const [fact] = report.facts
    expect(fact?.evidence.quote).toContain('Côte d’Ivoire')
    expect(source.slice(fact?.evidence.span.start, fact?.evidence.span.end)).toMatch(/^signed .* 3 December 1997\.?$/s)
  })

  test('of a sound page says nothing of repairs', () => {
    expect(parseReport(TEXT).diagnostics.map(({ code }) => code)).not.toContain('encoding-repaired')
  })
})
