// Pages in other encodings than UTF-8, with a right label, a wrong one, or none. Each form: page => { content, encoding },
// the encoding being what is to be found out.

const META = /<meta [^>]*charset=[^>]*>\n?/i
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

const labelled = (html, label) =>
  html.replace(META, label === null ? '' : `<meta http-equiv="Content-Type" content="text/html; charset=${label}">\n`)

/** The signs of the bytes 128 to 255 in a single-byte encoding. */
function signsOf(encoding) {
  const bytes = Uint8Array.from({ length: 128 }, (_, i) => i + 128)
  if (encoding !== 'windows-1252') return new TextDecoder(encoding).decode(bytes)
  // TextDecoder in Node 20 takes these bytes for ISO-8859-1
  return WINDOWS_1252 + new TextDecoder('latin1').decode(bytes.subarray(32))
}

function singleByte(text, encoding) {
  const signs = signsOf(encoding)
  return Uint8Array.from(text, (sign) => {
    if (sign < '\u0080') return sign.charCodeAt(0)
    const at = signs.indexOf(sign)
    if (at < 0) throw new Error(`${encoding} has no ${sign}`)
    return at + 128
  })
}

function utf16(text, isBig) {
  const bytes = new Uint8Array(2 * text.length + 2)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xfeff, !isBig)
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i + 2, text.charCodeAt(i), !isBig)
  return bytes
}

/** Writes a page in a single-byte encoding under a label. */
const as =
  (encoding, label = encoding) =>
  ({ html }) => ({
    content: singleByte(labelled(html, label), encoding),
    encoding,
  })

export const encodings = {
  'utf8-bom.html': ({ html }) => ({ content: `\ufeff${html}`, encoding: 'utf-8' }),
  'utf16le.html': ({ html }) => ({ content: utf16(labelled(html, 'utf-16'), false), encoding: 'utf-16le' }),
  'utf16be.html': ({ html }) => ({ content: utf16(labelled(html, 'utf-16'), true), encoding: 'utf-16be' }),
  'windows-1252.html': as('windows-1252', 'iso-8859-1'),
  'unlabelled.html': as('windows-1252', null),
  // one encoding, and the label of another
  'mislabelled.html': ({ html }) => ({ content: labelled(html, 'iso-8859-1'), encoding: 'utf-8' }),
  'mislabelled-utf-8.html': as('windows-1252', 'utf-8'),
  // UTF-8 that was taken for windows-1252 and written as UTF-8 again
  'double-encoded.html': ({ html }) => {
    const signs = signsOf('windows-1252')
    return Array.from(new TextEncoder().encode(html), (byte) =>
      byte < 128 ? String.fromCharCode(byte) : signs[byte - 128],
    ).join('')
  },
  'windows-1250.html': as('windows-1250'),
  'windows-1251.html': as('windows-1251'),
  'koi8-r.html': as('koi8-r'),
  'windows-1256.html': as('windows-1256'),
  'mac-roman.html': as('macintosh', 'x-mac-roman'),
}
