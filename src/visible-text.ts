import { decodeHTML, decodeHTMLStrict } from 'entities'
import type { SourceFormat } from './schema/source.js'
import type { Span } from './text/span.js'

// A second, simple reading of the source, written apart from the readers in `read/`, so that a check of a report does
// not share their mistakes. It only answers whether two texts say the same, so it may forget layout.

/**
 * The visible text of a slice of a source: for HTML without tags, comments, scripts, styles and other hidden elements,
 * for Markdown without escapes, link targets, images and inline HTML. Character references are decoded in both. White
 * space stays as it is.
 */
export function visibleText(slice: string, format: SourceFormat): string {
  if (format === 'html') return htmlText(slice)
  if (format === 'markdown') return markdownText(slice)
  return slice
}

/**
 * The slice of the source at a span, without the cuts that touch it. Cuts are in order and do not overlap. `between`
 * stands for each.
 */
export function sliceWithout(source: string, span: Span, cuts: readonly Span[], between = ''): string {
  const kept: string[] = []
  let from = span.start
  for (let i = firstEndingAfter(cuts, span.start); i < cuts.length; i += 1) {
    const cut = cuts[i]
    if (cut === undefined || cut.start >= span.end) break
    if (cut.start > from) kept.push(source.slice(from, cut.start))
    from = Math.max(from, cut.end)
  }
  if (from < span.end) kept.push(source.slice(from, span.end))
  return kept.join(between)
}

function firstEndingAfter(cuts: readonly Span[], offset: number): number {
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cuts[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

/** Catches, right after `<`, the start tag of an element whose content no page shows as text; not `scripted`. */
const HIDDEN_ELEMENT = /(script|style|template|noscript|iframe)(?=[\s/>])/iy

/** For each hidden element the start of its end tag; must not catch `</scripted>`. */
const HIDDEN_END: ReadonlyMap<string, RegExp> = new Map(
  ['script', 'style', 'template', 'noscript', 'iframe'].map((name) => [name, new RegExp(`</${name}(?=[\\s/>])`, 'gi')]),
)

function htmlText(html: string): string {
  const out: string[] = []
  let textFrom = 0
  let at = html.indexOf('<')
  while (at >= 0) {
    const end = markupEnd(html, at)
    if (end > at) {
      out.push(decodeHTML(html.slice(textFrom, at)))
      textFrom = end
    }
    at = html.indexOf('<', Math.max(end, at + 1))
  }
  out.push(decodeHTML(html.slice(textFrom)))
  return out.join('')
}

/** Where the markup that starts at a `<` ends, with the content of a hidden element; `at` itself where it is text. */
function markupEnd(html: string, at: number): number {
  if (html.startsWith('<!--', at)) return after(html, '-->', at + 2)
  const next = html.charAt(at + 1)
  if (next === '!' || next === '?') return after(html, '>', at + 1)
  if (next === '/') return isLetter(html.charCodeAt(at + 2)) ? tagEnd(html, at + 2) : after(html, '>', at + 1)
  if (!isLetter(html.charCodeAt(at + 1))) return at
  const end = tagEnd(html, at + 1)
  HIDDEN_ELEMENT.lastIndex = at + 1
  const close = HIDDEN_END.get(HIDDEN_ELEMENT.exec(html)?.[1]?.toLowerCase() ?? '')
  if (close === undefined) return end
  close.lastIndex = end
  return close.exec(html)?.index ?? html.length
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from)
  return found < 0 ? text.length : found + mark.length
}

/** Where a tag ends. A `>` in a quoted value does not end it; a quote opens a value only right after `=`. */
function tagEnd(html: string, from: number): number {
  let at = from
  while (at < html.length) {
    const char = html.charAt(at)
    at += 1
    if (char === '>') return at
    if (char !== '=') continue
    at = skipSpace(html, at)
    const quote = html.charAt(at)
    if (quote === '"' || quote === "'") at = after(html, quote, at + 1)
    else while (at < html.length && html.charCodeAt(at) > 0x20 && html.charAt(at) !== '>') at += 1
  }
  return html.length
}

/** Catches one ASCII punctuation character, which Markdown lets a backslash escape; not a letter, digit or space. */
const ESCAPABLE = /[!-/:-@[-`{-~]/

function markdownText(markdown: string): string {
  const out: string[] = []
  // For each open bracket: how many pieces of `out` stand before it, or -1 where it opens a link and not an image.
  const open: number[] = []
  // Links hold no links: an open bracket below this height, unless of an image, stands before a link and opens none.
  let spent = 0
  let textFrom = 0
  let tagClose = 0
  const keepTo = (end: number) => {
    if (end > textFrom) out.push(decodeHTMLStrict(markdown.slice(textFrom, end)))
  }
  let at = 0
  while (at < markdown.length) {
    const char = markdown.charAt(at)
    const next = markdown.charAt(at + 1)
    let end = at + 1
    if (char === '\\' && ESCAPABLE.test(next)) {
      keepTo(at)
      out.push(next)
      textFrom = end = at + 2
    } else if (char === '!' && next === '[') {
      keepTo(at)
      open.push(out.length)
      textFrom = at
      end = at + 2
    } else if (char === '[') {
      open.push(-1)
    } else if (char === ']') {
      const before = open.pop()
      const opensNone = before === undefined || (before < 0 && open.length < spent)
      spent = Math.min(spent, open.length)
      const target = opensNone ? -1 : linkTargetEnd(markdown, at + 1)
      if (before !== undefined && target > 0) {
        if (before < 0) {
          keepTo(at)
          spent = open.length
        } else out.length = before
        textFrom = end = target
      }
    } else if (char === '<' && tagClose >= 0) {
      // One search serves all the `<` before the `>` it finds, so that many of them cost no more than one.
      if (tagClose <= at) tagClose = markdown.indexOf('>', at)
      if (tagClose > at && isTag(markdown, at)) {
        keepTo(at)
        textFrom = end = tagClose + 1
      }
    }
    at = end
  }
  keepTo(markdown.length)
  return out.join('')
}

/** Catches, at `<`, the name of a tag or the start of a comment or declaration; not an autolink (`<http:`) and not `a < b`. */
const MARKDOWN_TAG = /<(?:!--|![a-z]|\/?[a-z][a-z0-9-]{0,30}(?=[\s/>]))/iy

function isTag(markdown: string, at: number): boolean {
  MARKDOWN_TAG.lastIndex = at
  return MARKDOWN_TAG.test(markdown)
}

// A target with deeper brackets is no link in Markdown either; the bound keeps a row of `](` linear.
const DEEPEST_TARGET = 32

/** Where a link target `(address "title")` that starts at an offset ends; -1 where none starts there. */
function linkTargetEnd(markdown: string, from: number): number {
  if (markdown.charAt(from) !== '(') return -1
  let at = skipSpace(markdown, from + 1)
  if (markdown.charAt(at) === '<') {
    at += 1
    while (at < markdown.length && !'<>\n'.includes(markdown.charAt(at))) at += markdown.charAt(at) === '\\' ? 2 : 1
    if (markdown.charAt(at) !== '>') return -1
    at += 1
  } else {
    let depth = 0
    while (at < markdown.length && markdown.charCodeAt(at) > 0x20) {
      const char = markdown.charAt(at)
      if (char === '(') depth += 1
      if (char === ')') depth -= 1
      if (depth < 0) return at + 1
      if (depth > DEEPEST_TARGET) return -1
      at += char === '\\' && markdown.charCodeAt(at + 1) > 0x20 ? 2 : 1
    }
    if (depth > 0) return -1
  }
  at = skipSpace(markdown, at)
  const opening = markdown.charAt(at)
  if (opening === '"' || opening === "'" || opening === '(') {
    const closing = opening === '(' ? ')' : opening
    at += 1
    // A second opening bracket ends the search too, as it ends a title in Markdown; that keeps a row of them linear.
    while (at < markdown.length && markdown.charAt(at) !== opening && markdown.charAt(at) !== closing) at += 1
    if (markdown.charAt(at) !== closing) return -1
    at = skipSpace(markdown, at + 1)
  }
  return markdown.charAt(at) === ')' ? at + 1 : -1
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at) <= 0x20) at += 1
  return at
}
