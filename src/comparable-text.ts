import type { SourceFormat } from './schema/source.js'

/**
 * Letters that print joined, hyphens and raised digits with characters of their own: read as everybody writes them.
 */
const LETTER_FORM = /[\ufb00-\ufb06\u2010\u2011\u00b2\u00b3\u00b9\u2070\u2074-\u2079]/g

/**
 * A form of a text in which layout makes no difference: without white space, control characters, soft hyphens and
 * zero-width characters, and for Markdown without the characters that can be syntax. Ligatures are taken apart, and
 * all hyphens are one.
 */
export function comparable(written: string, format: SourceFormat): string {
  const text = written.replace(LETTER_FORM, (sign) => (/[\u2010\u2011]/.test(sign) ? '-' : sign.normalize('NFKC')))
  const kept: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    if (!isLayout(text.charCodeAt(at)) && !(format === 'markdown' && MARKDOWN_SYNTAX.has(text.charAt(at)))) continue
    if (at > from) kept.push(text.slice(from, at))
    from = at + 1
  }
  kept.push(text.slice(from))
  return kept.join('')
}

// Whether such a character was syntax or was meant depends on all that stands around it; neither is worth a false alarm.
const MARKDOWN_SYNTAX = new Set('\\*_#>|~`[]-+=^')

function isLayout(code: number): boolean {
  if (code <= 0x20) return true
  if (code < 0x7f) return false
  return (
    code <= 0xa0 ||
    code === 0xad ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x2064) ||
    code === 0x3000 ||
    code === 0xfeff
  )
}
