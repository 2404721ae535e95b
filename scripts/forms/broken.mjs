// The page's HTML as other hands wrote it, or as it went wrong. Each form: page => content.
import { wrapped } from './wrap.mjs'

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const titleOf = (html) => /<title>([^<]*)/i.exec(html)[1]

/** Signs that have a name and need no semicolon behind it, and some that need one. */
const NAMES = {
  é: '&eacute',
  á: '&aacute',
  ö: '&ouml',
  '\u00a0': '&nbsp',
  '“': '&ldquo;',
  '’': '&rsquo;',
  '–': '&ndash;',
}
/** Numbers that name no sign, but that pages mean by windows-1252. */
const OLD = { '“': '&#147;', '”': '&#148;', '’': '&#146;', '–': '&#150;' }

export const broken = {
  'unclosed.html': ({ html }) => html.replace(/<\/(?:p|li|td|tr|dd|dt|body|html)>/gi, ''),
  'misnested.html': ({ html }) =>
    html
      .replace(/<p>([\s\S]*?)<\/p>/gi, '<font size="2"><p><i>$1</font></p></i>')
      .replace(/<ul>/gi, '<p><ul>')
      .replace(/<\/ul>/gi, '</p></ul>'),
  'upper-case.html': ({ html }) => html.replace(/<(\/?[a-z][a-z0-9]*)/gi, (_, tag) => `<${tag.toUpperCase()}`),
  'pre.html': ({ html, text }) =>
    `<html><head><title>${titleOf(html)}</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head>\n<body bgcolor="#ffffff"><pre>\n${escaped(wrapped(text))}</pre>\n</body></html>\n`,
  'frames.html': ({ html }) => {
    const [, head, body] = /<head>([\s\S]*?)<\/head>\s*<body[^>]*>([\s\S]*?)<\/body>/i.exec(html)
    return `<html><head>${head}</head>\n<frameset cols="20%,80%">\n<frame src="menu.html" name="menu">\n<frame src="text.html" name="text">\n<noframes><body>${body}</body></noframes>\n</frameset></html>\n`
  },
  'word-export.html': ({ html }) => word(html),
  'entities.html': ({ html }) =>
    html
      .replace(/[\u0080-\u{10ffff}]/gu, (sign, at) => {
        const number = sign.codePointAt(0)
        const forms = [OLD[sign], NAMES[sign], `&#${number};`, `&#x${number.toString(16)};`].filter(Boolean)
        return forms[at % forms.length]
      })
      // a name without semicolon ends where a sign comes that belongs to no name
      .replace(/(&(?:eacute|aacute|ouml|nbsp))(?=[a-z0-9=])/gi, '$1;'),
  // signs that are not seen, a hyphen that does not break, a ligature
  'invisible.html': ({ html }) =>
    html.replace(
      /(<p>)([^<]{60,})/gi,
      (_, tag, text) =>
        tag +
        text
          .replace(/\b(an)(other|nounced)\b/g, '$1&shy;$2')
          .replace(/\b(Inter|inter)(view)/g, '$1\u00ad$2')
          .replace(/(ratif)(ied)/g, '$1\u200b$2')
          .replace(/(vot)(ed)/g, '$1&shy;$2')
          .replace(/(sign)(ed)/g, '$1&#8203;$2'),
    ),
}

/** As a word processor saves a document as a page: classes, conditional comments, empty paragraphs of its own. */
function word(html) {
  const head = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 9">
<title>${titleOf(html)}</title>
<!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>Editor</o:Author></o:DocumentProperties></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-size:12.0pt;} @page Section1 {size:595.3pt 841.9pt;} --></style>
</head>`
  const body = /<body[^>]*>([\s\S]*?)<\/body>/i
    .exec(html)[1]
    .replace(
      /<p([^>]*)>([\s\S]*?)<\/p>/gi,
      "<p class=MsoNormal$1><span lang=EN-GB style='mso-bidi-font-size:10.0pt'>$2<o:p></o:p></span></p>",
    )
    .replace(/<div id="ftn([^"]*)">/gi, "<div style='mso-element:footnote' id=ftn$1>")
    .replace(
      /<a (href="#_ftn[^>]*)>(\[\d+\])<\/a>/gi,
      "<a style='mso-footnote-id:ftn' $1 title=\"\"><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>$2<![endif]></span></span></a>",
    )
    .replace(
      /(<h[1-6][^>]*>)/gi,
      '<p class=MsoNormal><span lang=EN-GB><![if !supportEmptyParas]>&nbsp;<![endif]><o:p></o:p></span></p>\n$1',
    )
  return `${head}\n<body lang=EN-GB style='tab-interval:36.0pt'>\n<div class=Section1>${body}</div>\n</body></html>\n`
}
