import type { Span } from '../../text/span.js'

/** A web address of a note. */
export interface Address extends Span {
  /** As printed. */
  readonly url: string
  /** As it was meant; null where it can be opened as printed. */
  readonly repaired: string | null
}

const DOMAINS = 'org|com|net|int|gov|edu|mil|info|biz|eu|[a-z]{2}'

/**
 * `http://www.un.org/mine`, `www.b92.net`, `http:www.un.org.Depts/Landmine/`, `icbl.org/lm`. Must not catch `e.g.`,
 * `U.S.` or an email address.
 */
const ADDRESS =
  /\b(?:https?[:;]?\/{0,2}:?\/{0,2} ?[^\s,;)\]”"<>]{4,300}|www[.,][^\s;)\]”"<>]{3,300}|(?<![@.\w-])[a-z][a-z0-9-]{1,40}(?:\.[a-z0-9-]{2,40}){0,3}\.(?:org|com|net|int|gov)\b(?:\/[^\s,;)\]”"<>]{0,200})?)/i

/** What ends a sentence or a bracket and no address. */
const TRAILING = '.,;:)]”"’\''

/** The first address of a text; null where it has none. */
export function addressOf(text: string): Address | null {
  const match = ADDRESS.exec(text)
  if (match === null) return null
  let end = match.index + match[0].length
  while (end > match.index && TRAILING.includes(text.charAt(end - 1))) end--
  const url = text.slice(match.index, end)
  const repaired = repairedAddress(url)
  return { start: match.index, end, url, repaired: repaired === url ? null : repaired }
}

/** `http:www`, `http:/www`, `http//www`, `http;//www`, `http:// www`, and no scheme at all. */
const SCHEME = /^(https?)[:;/ ]{1,6}/i
/** `un.org.Depts/` for `un.org/Depts/`: behind the end of a domain, in lower case, a folder begins with a capital. */
const STOP_FOR_SLASH = new RegExp(
  `^([a-z0-9-]{1,60}(?:\\.[a-z0-9-]{1,60}){0,5}\\.(?:${DOMAINS}))\\.(?=[A-Z][^/]{0,80}/)`,
)

function repairedAddress(url: string): string {
  const scheme = SCHEME.exec(url)
  const rest = url.slice(scheme?.[0].length ?? 0).replace(/^www,/i, 'www.')
  return `${scheme?.[1]?.toLowerCase() ?? 'http'}://${rest.replaceAll('\\', '/').replace(STOP_FOR_SLASH, '$1/')}`
}
