import { describe, expect, test } from 'vitest'
import { parseReport } from '../../src/index.js'
import { readFrontMatter } from '../../src/read/front-matter.js'

describe('front matter', () => {
  test.each<[string, string, string, string | null]>([
    [
      'a clipping',
      '---\ntitle: "Chad"\nsource: "http://x.org/a"\ntags:\n  - "b"\n---\n\nText.',
      '---\ntitle: "Chad"\nsource: "http://x.org/a"\ntags:\n  - "b"\n---',
      'http://x.org/a',
    ],
    [
      'lists from the margin',
      '---\ntags:\n- a\n- b\nurl: http://x.org\n...\nText.',
      '---\ntags:\n- a\n- b\nurl: http://x.org\n...',
      'http://x.org',
    ],
    [
      'an address that is a link',
      '---\nsource: "[x](http://x.org/a)"\n---\n',
      '---\nsource: "[x](http://x.org/a)"\n---',
      'http://x.org/a',
    ],
    ['no address', '\n---\r\ntitle: Chad\r\n---\r\nText.', '---\r\ntitle: Chad\r\n---', null],
    ['a byte order mark', '\ufeff---\ntitle: Chad\n---\n', '---\ntitle: Chad\n---', null],
    [
      "a reader's keys",
      'Title: Chad\n\nURL Source: http://x.org/a\n\nPublished Time: 2010\n\nMarkdown Content:\n# Chad\n',
      'Title: Chad\n\nURL Source: http://x.org/a\n\nPublished Time: 2010\n\nMarkdown Content:',
      'http://x.org/a',
    ],
  ])('%s', (_name, source, head, url) => {
    const found = readFrontMatter(source)
    expect(found && source.slice(found.span.start, found.span.end)).toBe(head)
    expect(found?.url).toBe(url)
  })

  test.each([
    ['a drawn line', '---\n\nText about: mines.\n\n---\n\nMore.'],
    ['a drawn line and a sentence with a colon', '---\nHe said: no.\nMore of it.\n---\nText.'],
    ['keys without an end', '---\ntitle: Chad\n\nText.'],
    ['a line of its own', '---'],
    ['nothing between', '---\n---\nText.'],
    ['front matter further down', 'Text.\n\n---\ntitle: Chad\n---\n'],
    ['a title that is text', 'Title: Chad\n\nText.\n\nMarkdown Content:\n'],
    ['nothing', ''],
  ])('not %s', (_name, source) => {
    expect(readFrontMatter(source)).toBeNull()
  })

  test('is a banner, and its address the weakest hint', () => {
    const source =
      '---\ntitle: "CHAD, Landmine Monitor Report 2003"\nsource: "http://x.org/a"\n---\n\n# CHAD\n\nText.\n'
    const report = parseReport(source)
    expect(report.source).toMatchObject({ format: 'markdown', url: 'http://x.org/a' })
    expect(report.page.title).toBeNull()
    expect(report.sections.map(({ heading }) => heading?.text)).toEqual(['CHAD'])
    expect(report.removed.map(({ reason, span }) => [reason, source.slice(span.start, span.end)])).toEqual([
      ['banner', source.slice(0, source.indexOf('\n\n'))],
    ])
    expect(parseReport(source, { url: 'http://y.org/' }).source.url).toBe('http://y.org/')
  })

  test('tells when an archive took the page', () => {
    const source = '---\nurl: https://web.archive.org/web/20100612034000/http://x.org/a\n---\n\n# Text\n'
    expect(parseReport(source).source).toMatchObject({ url: 'http://x.org/a', capturedAt: '2010-06-12T03:40:00Z' })
  })
})
