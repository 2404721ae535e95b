import { readFrontMatter } from './front-matter.js'
import { findLinkReferences } from './link-references.js'
import type { Format } from './page.js'

const HEAD = 4096

/** A tag that pages are made of, opened or closed. Not `<KAZAKHSTAN | LATVIA>` or `<Previous`. */
const TAG =
  /<(?:!doctype|\?xml|\/?(?:html|head|body|title|meta|table|tr|td|div|span|p|br|hr|h[1-6]|b|i|font|center|a|ul|ol|li|pre|blockquote|frameset|script|style|!--))(?=[\s>/]|$)/i

/** What Markdown has and flattened text has not: a heading, a link, an escaped bracket, a bold line, a note definition. */
const MARKDOWN = [
  /^#{1,6} \S/m,
  // a number in round brackets is a marker behind the number that a text browser gave to its link
  /\]\((?!\d{1,5}\))(?:[^()\s]{1,300})\)/,
  /\\[[\]*_<>.]/,
  /^\*\*[^*\n]{1,200}\*\*/m,
  /^\[\^[^\]\s]{1,20}\]:/m,
  /^\S.{0,90}\r?\n(?:={3,}|-{3,})\r?$/m,
  /^:{3,60} {0,9}\{[^{}\n]{1,300}\}/m,
]

/** Tags that lay out a page; a `<br>` or a `<sup>` stands in Markdown as well. */
const LAYOUT_TAG =
  /<\/?(?:html|head|body|title|meta|table|tr|td|div|p|hr|h[1-6]|font|center|ul|ol|li|pre|blockquote|frameset|script|style)(?=[\s>/])/gi

/** A division's tag between blank lines, as pandoc leaves them in Markdown; pages have tags there, but no Markdown. */
const LONE_DIVISION = /^<\/?div(?: [^<>\n]{0,300})?>[ \t]{0,9}\r?\n\r?\n/gm

/** Tells HTML, Markdown and flattened text apart by the page's content. */
export function detectFormat(source: string): Format {
  const head = source.length > 2 * HEAD ? source.slice(0, HEAD) + source.slice(-HEAD) : source
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(head.slice(0, 200))) return 'html'
  if (readFrontMatter(source) !== null) return 'markdown'
  const references = findLinkReferences(source).definitions.length > 0 ? 1 : 0
  const marks = MARKDOWN.filter((mark) => mark.test(source)).length + references
  const layout = ((marks > 0 ? `${head}\n\n`.replace(LONE_DIVISION, '\n') : head).match(LAYOUT_TAG) ?? []).length
  // Markdown may carry some raw HTML, but HTML has no headings of number signs
  if (layout >= 3) return marks >= 2 && layout < 12 && /^#{1,6} \S/m.test(head) ? 'markdown' : 'html'
  if (marks >= 1) return 'markdown'
  return TAG.test(head) ? 'html' : 'text'
}
