import { matchesOf } from '../text/matches.js'
import { characterOf } from '../text/windows-1252.js'

/** What came of the bytes, and how sure that is. */
export interface Decoded {
  readonly text: string
  /** The encoding by its WHATWG name; null where the input was a string already. */
  readonly encoding: string | null
  /**
   * `declared` by the caller or a mark, `valid` UTF-8 or UTF-16 by its NULs, by the page's own `label`, or `guessed`
   * for want of all of these.
   */
  readonly by: 'declared' | 'valid' | 'label' | 'guessed' | 'string'
  /** The page's own label where the bytes belie it; else null. */
  readonly falseLabel: string | null
  /** The bytes end in the middle of a character; the text then ends in U+FFFD. */
  readonly cut: boolean
}

/** Labels that browsers read as windows-1252. */
const LATIN = /^(?:windows-1252|cp1252|x-cp1252|iso-?8859-?1|latin-?1|l1|us-ascii|ascii|ansi_x3\.4-1968)$/i
const UTF_8 = /^(?:x-)?(?:unicode-1-1-|unicode11)?utf-?8$|^unicode20utf8$/i
/** A page whose label could be read byte by byte is in none of these. */
const UTF_16 = /^(?:utf-?16(?:le|be)?|unicode(?:fffe|feff)?|(?:iso-10646-)?ucs-?2|csunicode)$/i

/** Archives put scripts of theirs into the head, before the page's own label. */
const LABEL_BYTES = 16_384
/** A meta element, in which a `charset=` of either form counts. */
const META = /<meta\s[^<>]{0,500}/gi
const CHARSET = /charset\s{0,8}=\s{0,8}["']?\s{0,8}([a-z0-9_.:-]{2,40})/i
/** The `encoding=` of an XML declaration. */
const XML = /^\s{0,8}<\?xml\s[^<>]{0,300}/i
const ENCODING = /encoding\s{0,8}=\s{0,8}["']\s{0,8}([a-z0-9_.:-]{2,40})/i

/**
 * Decodes a page: byte order mark, then the caller's encoding, then valid UTF-8, then UTF-16 as its NULs show it, then
 * the charset that the page declares, then windows-1252, the home encoding of these archives. Never throws on content;
 * bytes that mean nothing become U+FFFD.
 * @param given what stands around the page says of its charset, which goes before what the page says
 * @throws RangeError where the caller's own encoding label is unknown
 */
export function decodeBytes(bytes: Uint8Array, encoding?: string, given?: string): Decoded {
  const marked = markOf(bytes) ?? encoding
  if (marked !== undefined) return { ...decodeAs(bytes, marked), by: 'declared', falseLabel: null }
  const wide = wideOf(bytes)
  if (wide !== null) return { ...decodeAs(bytes, wide), by: 'valid', falseLabel: null }
  const high = highByteIn(bytes)
  const utf8 = high >= 0 && !beginsUtf8(bytes, high) ? null : decodeUtf8(bytes)
  // plain ASCII is the same whatever the label
  if (utf8 !== null && high < 0) return { ...utf8, encoding: 'utf-8', by: 'valid', falseLabel: null }
  const label = given ?? declaredLabel(bytes)
  if (utf8 !== null) {
    const belied = label !== null && !UTF_8.test(label)
    return { ...utf8, encoding: 'utf-8', by: 'valid', falseLabel: belied ? label : null }
  }
  if (label !== null && !UTF_8.test(label) && !UTF_16.test(label)) {
    try {
      return { ...decodeAs(bytes, label), by: 'label', falseLabel: null }
    } catch {
      // an unknown label is no better than none
    }
  }
  return { text: decode1252(bytes), encoding: 'windows-1252', by: 'guessed', falseLabel: label, cut: false }
}

/** The encoding that a byte order mark tells. */
function markOf([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined
}

const WIDE_BYTES = 1024
const FEWEST_PAIRS = 4

/** UTF-16 without a mark: markup and spaces have a NUL in one half of each code unit, and in the other half none. */
function wideOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(bytes.length, WIDE_BYTES) >> 1
  let first = 0
  let second = 0
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) first++
    if (bytes[2 * pair + 1] === 0) second++
  }
  if (pairs < FEWEST_PAIRS) return null
  if (first === 0 && second >= pairs / 4) return 'utf-16le'
  return second === 0 && first >= pairs / 4 ? 'utf-16be' : null
}

function decodeAs(bytes: Uint8Array, label: string): { text: string; encoding: string; cut: boolean } {
  if (LATIN.test(label.trim())) return { text: decode1252(bytes), encoding: 'windows-1252', cut: false }
  const decoder = new TextDecoder(label)
  const { encoding } = decoder
  const text = decoder.decode(bytes)
  if (encoding === 'utf-8') return { text, encoding, cut: text.endsWith('\ufffd') && decodeUtf8(bytes)?.cut === true }
  return { text, encoding, cut: encoding.startsWith('utf-16') && text.endsWith('\ufffd') }
}

function decodeUtf8(bytes: Uint8Array): { text: string; cut: boolean } | null {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), cut: false }
  } catch {
    // a page cut in the middle of its last character is still UTF-8
    const text = cutUtf8(bytes)
    return text === null ? null : { text, cut: true }
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
  return highByteIn(bytes) >= 0
}

/** Where the first byte above 0x7F stands; -1 for none. */
function highByteIn(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; at++) if ((bytes[at] as number) > 0x7f) return at
  return -1
}

/** Whether the bytes from `at` can begin a character of UTF-8. Where they cannot, no decoder need throw to say so. */
function beginsUtf8(bytes: Uint8Array, at: number): boolean {
  const lead = bytes[at] as number
  const trail = bytes[at + 1]
  return lead >= 0xc2 && lead <= 0xf4 && (trail === undefined || (trail & 0xc0) === 0x80)
}

function decode1252(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes)
  return text.replace(/[\u0080-\u009f]/g, (control) => characterOf(control.charCodeAt(0)))
}

/** The charset that the page declares near its head, in a meta element first; null where it declares none. */
function declaredLabel(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, LABEL_BYTES))
  for (const [element] of matchesOf(head, META)) {
    const label = CHARSET.exec(element)?.[1]
    if (label !== undefined) return label
  }
  return ENCODING.exec(XML.exec(head)?.[0] ?? '')?.[1] ?? null
}
