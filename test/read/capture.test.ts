import { describe, expect, test } from 'vitest'
import { checkReport, parseReport } from '../../src/index.js'
import { type Capture, NO_CAPTURE, readCapture } from '../../src/read/capture.js'

const PAGE = 'http://www.icbl.org/lm/1999/nowhere.html'
const TIME = '2010-06-12T03:40:00Z'
const BODY = '<p>Samoa signed the Mine Ban Treaty on 3 December 1997.</p>'

/** A page as the archive serves it: what stands in its head, on top of it, in it, and behind it. */
function captured({ head = '', top = '', body = BODY, tail = '' }): string {
  return `<!DOCTYPE html>\n<html><head>${head}</head><body>${top}${body}</body></html>${tail}`
}

const TOOLBAR = (address: string): string =>
  `<!-- BEGIN WAYBACK TOOLBAR INSERT -->\n<div id="wm-ipp"><form action="/web/submit"><input type="text" name="url" id="wmtbURL" value="${address}"></form>12 captures</div>\n<!-- END WAYBACK TOOLBAR INSERT -->`
const SCRIPTS = (address: string): string =>
  `<script src="//archive.org/includes/analytics.js"></script><script>__wm.init("https://web.archive.org/web");</script>` +
  `<script>__wm.wombat("${address}","20100612034000","https://web.archive.org/","web","/_static/", "1276314000");</script><!-- End Wayback Rewrite JS Include -->`
const ARCHIVED =
  '<!--\n     FILE ARCHIVED ON 03:40:00 Jun 12, 2010 AND RETRIEVED FROM THE\n     INTERNET ARCHIVE ON 10:00:00 Jan 01, 2022.\n-->'

describe('what a capture tells', () => {
  test.each<[string, string, Pick<Capture, 'url' | 'capturedAt'>]>([
    ['nothing', captured({}), { url: null, capturedAt: null }],
    ['a toolbar', captured({ top: TOOLBAR(PAGE), tail: ARCHIVED }), { url: PAGE, capturedAt: TIME }],
    [
      'a toolbar with references',
      captured({ top: TOOLBAR(`${PAGE}?a=1&amp;b=2`) }),
      { url: `${PAGE}?a=1&b=2`, capturedAt: null },
    ],
    [
      'scripts and a toolbar',
      captured({ head: SCRIPTS(PAGE), top: TOOLBAR(PAGE), tail: ARCHIVED }),
      { url: PAGE, capturedAt: TIME },
    ],
    ['scripts alone', captured({ head: SCRIPTS(PAGE) }), { url: PAGE, capturedAt: TIME }],
    [
      'a capture of a capture',
      captured({
        top: TOOLBAR(`http://web.archive.org/web/20100612034000/${PAGE}`),
        tail: ARCHIVED.replace('2010 AND', '2015 AND'),
      }),
      { url: PAGE, capturedAt: TIME },
    ],
    [
      'rewritten links alone: their time, not their address',
      captured({ body: '<a href="/web/20100612034000/http://www.icbl.org/">home</a>' }),
      { url: null, capturedAt: TIME },
    ],
    [
      'the comment of the first years, and a base',
      captured({
        head: `<base href="${PAGE}">`,
        tail: '<script>\n// FILE ARCHIVED ON 20100612034000 AND RETRIEVED\nvar sWayBackCGI = "http://web.archive.org/web/20100612034000/";</script>',
      }),
      { url: PAGE, capturedAt: TIME },
    ],
    [
      'HTTrack',
      `<!-- Mirrored from www.icbl.org/lm/1999/nowhere.html by HTTrack Website Copier/3.x [XR&CO'2008], Sat, 12 Jun 2010 03:40:00 GMT -->${BODY}`,
      { url: PAGE, capturedAt: TIME },
    ],
    [
      'HTTrack of an archive',
      `<!-- Mirrored from web.archive.org/x/${PAGE} by HTTrack Website Copier/3.x [XR&CO'2008], Sat, 12 Jun 2010 03:40:00 GMT -->`.replace(
        '/x/',
        '/web/20050101000000/',
      ),
      { url: PAGE, capturedAt: '2005-01-01T00:00:00Z' },
    ],
    ['a browser', `<!-- saved from url=(0040)${PAGE} -->${BODY}`, { url: PAGE, capturedAt: null }],
    [
      'a browser that saved a capture',
      `<!-- saved from url=(0080)https://web.archive.org/web/20100612034000/${PAGE} -->${BODY}`,
      { url: PAGE, capturedAt: TIME },
    ],
    [
      'SingleFile',
      `<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: ${PAGE} \n saved date: Sat Jun 12 2010 05:40:00 GMT+0200 (CEST)\n-->${BODY}`,
      { url: PAGE, capturedAt: TIME },
    ],
    ['a canonical link', captured({ head: `<link rel="canonical" href="${PAGE}"/>` }), { url: PAGE, capturedAt: null }],
    [
      'a canonical link, address first',
      captured({ head: `<link href='${PAGE}' rel=canonical>` }),
      { url: PAGE, capturedAt: null },
    ],
    [
      'a property of the page',
      captured({ head: `<meta property="og:url" content="${PAGE}">` }),
      { url: PAGE, capturedAt: null },
    ],
    [
      'a base that is a folder: nothing',
      captured({ head: '<base href="http://www.icbl.org/lm/1999/">' }),
      { url: null, capturedAt: null },
    ],
    [
      'a canonical link to the front page: nothing',
      captured({ head: '<link rel="canonical" href="http://www.icbl.org/">' }),
      { url: null, capturedAt: null },
    ],
    [
      'other links: nothing',
      captured({ head: `<link rel="stylesheet" href="${PAGE}">` }),
      { url: null, capturedAt: null },
    ],
    [
      'archive.today',
      captured({
        head: `<link rel="canonical" href="https://archive.ph/aBc12"><link rel="bookmark" href="http://archive.today/20100612034000/${PAGE}"/>`,
      }),
      { url: PAGE, capturedAt: TIME },
    ],
  ])('%s', (_name, source, told) => {
    expect(readCapture(source)).toMatchObject(told)
  })

  test('is nothing for an empty page', () => {
    expect(readCapture('')).toEqual(NO_CAPTURE)
  })
})

describe('a report of a capture', () => {
  test('has the address and the time, and the toolbar as a banner', () => {
    const source = captured({ head: SCRIPTS(PAGE), top: TOOLBAR(PAGE), tail: ARCHIVED })
    const report = parseReport(source)
    expect(report.source).toMatchObject({ url: PAGE, capturedAt: TIME })
    expect(report.removed.map(({ reason }) => reason)).toEqual(['banner'])
    expect(report.sections.flatMap(({ blocks }) => blocks.map(({ text }) => text))).toEqual([
      'Samoa signed the Mine Ban Treaty on 3 December 1997.',
    ])
    expect(checkReport(report, source)).toEqual([])
  })

  test.each([
    ['id_', 'https://web.archive.org/web/20100612034000id_/'],
    ['rewritten', 'https://web.archive.org/web/20100612034000/'],
  ])('that is %s: the address that the caller gives tells it', (_name, prefix) => {
    expect(parseReport(BODY, { url: `${prefix}${PAGE}` }).source).toMatchObject({ url: PAGE, capturedAt: TIME })
  })

  test('goes by the caller before the page', () => {
    const source = captured({ top: TOOLBAR('http://elsewhere.org/a.html'), tail: ARCHIVED })
    expect(parseReport(source, { url: PAGE }).source).toMatchObject({ url: PAGE, capturedAt: TIME })
  })
})
