import { decodeHTML } from 'entities'
import type { Edit } from '../text/edited-text.js'
import { matchesOf } from '../text/matches.js'
import type { Format } from './page.js'

/** Letters that print joined. Not behind what can open a tag or a reference. */
const LIGATURE = /(?<![<&/!#])[\ufb00-\ufb06]/g
const LIGATURE_REFERENCE = /&(?:#6425[6-9]|#6426[0-2]|#[xX][fF][bB]0[0-6]|(?:ff?[il]|ff)lig);/g
/** A hyphen, breaking or not, within a word. Elsewhere a plain one could be taken for markup. */
const HYPHEN = /(?<=[\p{L}\p{N}])[\u2010\u2011](?=[\p{L}\p{N}])/gu
const HYPHEN_REFERENCE = /(?<=[\p{L}\p{N}])&(?:#820[89]|#[xX]201[01]|hyphen|dash);(?=[\p{L}\p{N}])/gu

/** Without one of these a page has none of the above: one pass, with no look back, spares nearly all pages the rest. */
const ANY_FORM = /[\u2010\u2011\ufb00-\ufb06]|&(?:#(?:6425|6426|820|[xX](?:[fF][bB]0|201))|f[fil]|hyphen|dash)/

const LETTERS = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st']

/**
 * Finds letters and hyphens that print as others do but are written with characters of their own: ligatures of PDF
 * files, hyphens that do not break. They are read as everybody writes them, so that words are what they are.
 */
export function findLetterForms(source: string, format: Format): Edit[] {
  if (!ANY_FORM.test(source)) return []
  const patterns = format === 'text' ? [LIGATURE, HYPHEN] : [LIGATURE, HYPHEN, LIGATURE_REFERENCE, HYPHEN_REFERENCE]
  return patterns.flatMap((pattern) =>
    Array.from(matchesOf(source, pattern), ({ index, 0: sign }) => ({
      start: index,
      end: index + sign.length,
      printed: LETTERS[decodeHTML(sign).charCodeAt(0) - 0xfb00] ?? '-',
    })),
  )
}
