/** What came of the bytes, and how sure that is. */
export interface Decoded {
  readonly text: string
  /** The encoding by its WHATWG name; null where the input was a string already. */
  readonly encoding: string | null
  /** `declared` by the caller or a mark, `valid` UTF-8, by the page's own `label`, or `guessed` for want of all three. */
  readonly by: 'declared' | 'valid' | 'label' | 'guessed' | 'string'
  /** The page's own label where the bytes belie it; else null. */
  readonly falseLabel: string | null
}

/**
 * windows-1252 in 0x80 to 0x9F, as the WHATWG Encoding Standard has it. A table of our own, since the
 * `TextDecoder('windows-1252')` of Node 20.18 and later reads these bytes as ISO-8859-1 control characters.
 */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

/** Labels that browsers read as windows-1252. */
const LATIN = /^(?:windows-1252|cp1252|x-cp1252|iso-?8859-?1|latin-?1|l1|us-ascii|ascii|ansi_x3\.4-1968)$/i

const LABEL_BYTES = 2048
/** `charset=` in a meta element or an XML declaration's `encoding=`. */
const LABEL = /(?:charset|encoding)\s{0,8}=\s{0,8}["']?\s{0,8}([a-z0-9_.:-]{2,40})/i

/**
 * Decodes a page: byte order mark, then the caller's encoding, then valid UTF-8, then the charset that the page
 * declares, then windows-1252, the home encoding of these archives. Never throws on content; bytes that mean nothing
 * become U+FFFD.
 * @throws RangeError where the caller's own encoding label is unknown
 */
export function decodeBytes(bytes: Uint8Array, encoding?: string): Decoded {
  const marked = byMark(bytes)
  if (marked !== null) return { ...marked, by: 'declared', falseLabel: null }
  if (encoding !== undefined) return { ...decodeAs(bytes, encoding), by: 'declared', falseLabel: null }
  const label = declaredLabel(bytes)
  const utf8 = decodeUtf8(bytes)
  if (utf8 !== null) {
    const belied = label !== null && !/^utf-?8$/i.test(label) && !LATIN.test(label) && hasHighByte(bytes)
    return { text: utf8, encoding: 'utf-8', by: 'valid', falseLabel: belied ? label : null }
  }
  if (label !== null && !/^utf-?8$/i.test(label)) {
    try {
      return { ...decodeAs(bytes, label), by: 'label', falseLabel: null }
    } catch {
      // an unknown label is no better than none
    }
  }
  return { text: decode1252(bytes), encoding: 'windows-1252', by: 'guessed', falseLabel: label }
}

function byMark(bytes: Uint8Array): { text: string; encoding: string } | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8' }
  if (a === 0xff && b === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' }
  if (a === 0xfe && b === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be' }
  return null
}

function decodeAs(bytes: Uint8Array, label: string): { text: string; encoding: string } {
  if (LATIN.test(label)) return { text: decode1252(bytes), encoding: 'windows-1252' }
  const decoder = new TextDecoder(label)
  return { text: decoder.decode(bytes), encoding: decoder.encoding }
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // a page cut in the middle of its last character is still UTF-8
    return cutUtf8(bytes)
  }
}

/** UTF-8 but for an unfinished character at the very end. */
function cutUtf8(bytes: Uint8Array): string | null {
  for (let cut = 1; cut <= 3 && cut < bytes.length; cut++) {
    const lead = bytes[bytes.length - cut] as number
    if (lead < 0x80) return null
    if (lead < 0xc2) continue
    const needs = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
    if (needs <= cut) return null
    const head = bytes.subarray(0, bytes.length - cut)
    if (!hasHighByte(head)) return null
    try {
      return `${new TextDecoder('utf-8', { fatal: true }).decode(head)}\ufffd`
    } catch {
      return null
    }
  }
  return null
}

function hasHighByte(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte > 0x7f)
}

function decode1252(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes)
  return text.replace(/[\u0080-\u009f]/g, (byte) => WINDOWS_1252[byte.charCodeAt(0) - 0x80] ?? byte)
}

/** The charset that the page declares near its head; null where it declares none. */
function declaredLabel(bytes: Uint8Array): string | null {
  let head = ''
  for (const byte of bytes.subarray(0, LABEL_BYTES)) head += String.fromCharCode(byte)
  return LABEL.exec(head)?.[1] ?? null
}
