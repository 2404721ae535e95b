import type { Span } from '../../text/span.js'

/** One page or range: `4`, `12–15`, `C-1`, `xii`, `188-90`. */
const PAGE =
  '(?:[A-Z]{1,2}-?\\d{1,4}|[ivxl]{1,7}\\b|\\d{1,5})(?: ?[-–] ?(?:[A-Z]{1,2}-?\\d{1,4}|[ivxl]{1,7}\\b|\\d{1,5}))?'
/** `p. 4`, `pp. C-1, C-6`, `p.188`, `p. 4 and p. 10`, `pages 3-4`. Must not take the year or the day of a date with it. */
const PAGES = new RegExp(
  `\\b(?:pp?\\.? ?|pages? )${PAGE}(?:(?:, (?:and )?| and | & )(?:pp?\\. ?)?${PAGE}(?! [A-Z][a-z]|\\d)){0,8}`,
)

/** The pages that a citation gives, as printed with what leads them in; null where it gives none. */
export function pagesOf(text: string): (Span & { readonly text: string }) | null {
  const match = PAGES.exec(text)
  return match === null ? null : { start: match.index, end: match.index + match[0].length, text: match[0] }
}
