// Pages as archives and browsers save them. Each form: page => { content, url, capturedAt }, what the form itself tells
// of its origin (null: it does not tell), or the content alone.

const TIME = '20090612034000'
const OUTER = '20140203112233'
const BAR = 'http://web.archive.org'

/** Absolute addresses, so that an archive can rewrite them. */
function absolute(html, url, rewrite) {
  return html.replace(/\b(href|src)="(?!#|mailto:)([^"]*)"/g, (_, name, to) => {
    const address = to.startsWith('http') ? to : new URL(to, url).href
    return `${name}="${rewrite(address)}"`
  })
}

function wayback({ html, url }, rewrite, time) {
  const head = `<head><script src="//archive.org/includes/analytics.js?v=cf34f82" type="text/javascript"></script>
<script type="text/javascript">window.addEventListener('DOMContentLoaded',function(){var v=archive_analytics.values;v.server_name='wwwb-app7';});</script>
<link rel="stylesheet" type="text/css" href="/static/css/banner-styles.css" />
<!-- End Wayback Rewrite JS Include -->
`
  const toolbar = `<!-- BEGIN WAYBACK TOOLBAR INSERT -->
<div id="wm-ipp-base" lang="en" style="display:none;direction:ltr;"><div id="wm-ipp">
<form target="_top" method="get" action="/web/submit" name="wmtb" id="wmtb"><input type="text" name="url" id="wmtbURL" value="${url.replaceAll('&', '&amp;')}" size="60" /><input type="hidden" name="type" value="replay" /><input type="hidden" name="date" value="${time}" /><input type="submit" value="Go" /></form>
<a href="/web/${time}*/${url}">3 captures</a> <div class="r">12 Jun 2009 - 3 Feb 2014</div>
<table><tr><td>May</td><td>JUN</td><td>Jul</td></tr><tr><td></td><td>12</td><td></td></tr><tr><td>2008</td><td>2009</td><td>2010</td></tr></table>
<a href="#close">Close</a> <a href="#help">Help</a></div></div>
<!-- END WAYBACK TOOLBAR INSERT -->
`
  const [, hour, minute, second] = /^\d{8}(\d\d)(\d\d)(\d\d)$/.exec(time)
  const day = time === TIME ? 'Jun 12, 2009' : 'Feb 3, 2014'
  const tail = `<!--
     FILE ARCHIVED ON ${hour}:${minute}:${second} ${day} AND RETRIEVED FROM THE
     INTERNET ARCHIVE ON 08:10:01 Mar 2, 2019.
     JAVASCRIPT APPENDED BY WAYBACK MACHINE, COPYRIGHT INTERNET ARCHIVE.
-->
<!--
playback timings (ms):
  captures_list: 57.1
-->
`
  return (
    absolute(html, url, rewrite)
      .replace(/<head>/i, () => head)
      .replace(/<body[^>]*>/i, (body) => `${body}${toolbar}`) + tail
  )
}

const iso = (time) => time.replace(/^(....)(..)(..)(..)(..)(..)$/, '$1-$2-$3T$4:$5:$6Z')

export const captures = {
  'wayback.html': (page) => ({
    content: wayback(page, (to) => `/web/${TIME}/${to}`, TIME),
    url: page.url,
    capturedAt: iso(TIME),
  }),
  // a capture of a capture: the inner toolbar was lost, the links kept both times
  'wayback-double.html': (page) => ({
    content: wayback(page, (to) => `/web/${OUTER}/${BAR}/web/${TIME}/${to}`, OUTER),
    url: page.url,
  }),
  // what `/web/<time>id_/` gives: the bytes as they once were sent, here with the line ends of a Windows server
  'id-raw.html': ({ html }) => ({ content: html.replaceAll('\n', '\r\n'), url: null, capturedAt: null }),
  'httrack.html': ({ html, url }) => ({
    content: html
      .replace(
        /(<html[^>]*>)/i,
        (tag) =>
          `${tag}\n<!-- Mirrored from ${url.replace(/^https?:\/\//, '')} by HTTrack Website Copier/3.x [XR&CO'2008], Fri, 12 Jun 2009 03:40:00 GMT -->\n`,
      )
      .replace(
        /(<head>)/i,
        '$1\n<!-- Added by HTTrack --><meta http-equiv="content-type" content="text/html;charset=utf-8"><!-- /Added by HTTrack -->\n',
      )
      .replace(/href="\/(?=[^"])/g, 'href="../')
      .replace(
        /<\/html>/i,
        (tag) =>
          `<!-- Mirrored from ${url.replace(/^https?:\/\//, '')} by HTTrack Website Copier/3.x [XR&CO'2008], Fri, 12 Jun 2009 03:40:00 GMT -->\n${tag}`,
      ),
    url: url.replace(/^https:/, 'http:'),
    capturedAt: '2009-06-12T03:40:00Z',
  }),
  // wget -k: links lead to the files beside, with the query in their names; the others are made absolute
  'wget.html': ({ html, url }) => ({
    content: absolute(html, url, (to) => (to.endsWith('.html') ? encodeURIComponent(to.split('/').pop()) : to)),
    url: null,
    capturedAt: null,
  }),
  'saved-page.html': ({ html, url }) => ({
    content: absolute(html, url, (to) => to)
      .replace(/<html/i, (tag) => `<!-- saved from url=(${String(url.length).padStart(4, '0')})${url} -->\n${tag}`)
      .replace(/<\/head>/i, '<link rel="stylesheet" href="./page_files/main.css">\n</head>'),
    url,
    capturedAt: null,
  }),
  'page.mhtml': ({ html, url }) => ({
    content: mhtml(html, url),
    url,
    capturedAt: '2009-06-12T03:40:00Z',
  }),
}

function mhtml(html, url) {
  const edge = '----MultipartBoundary--b2dVRLkPEb1Y----'
  const subject = /<title>([^<]*)/i.exec(html)[1].replace(/[^ -~]/g, '')
  return [
    'From: <Saved by Blink>',
    `Snapshot-Content-Location: ${url}`,
    `Subject: ${subject}`,
    'Date: Fri, 12 Jun 2009 03:40:00 -0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    `\tboundary="${edge}"`,
    '',
    '',
    `--${edge}`,
    'Content-Type: text/html',
    'Content-ID: <frame-1F2E@mhtml.blink>',
    'Content-Transfer-Encoding: quoted-printable',
    `Content-Location: ${url}`,
    '',
    quotedPrintable(html),
    `--${edge}`,
    'Content-Type: text/css',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: cid:css-9a@mhtml.blink',
    '',
    '@charset "utf-8";',
    '.content { color: black; }',
    `--${edge}`,
    'Content-Type: image/gif',
    'Content-Transfer-Encoding: base64',
    'Content-Location: http://archives.the-monitor.org/dot.gif',
    '',
    'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
    '',
    `--${edge}--`,
    '',
  ].join('\r\n')
}

/** Quoted-printable with lines of 76 signs and soft line breaks. */
function quotedPrintable(text) {
  return text
    .split('\n')
    .map((line) => {
      const signs = [...new TextEncoder().encode(line)].map((byte) =>
        (byte >= 33 && byte <= 126 && byte !== 61) || byte === 32
          ? String.fromCharCode(byte)
          : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
      )
      if (signs.at(-1) === ' ') signs[signs.length - 1] = '=20'
      const lines = ['']
      for (const sign of signs) {
        if (lines.at(-1).length + sign.length > 75) lines.push('')
        lines[lines.length - 1] += sign
      }
      return lines.join('=\r\n')
    })
    .join('\r\n')
}
