import type { Format } from './page.js'

const HEAD = 4096

/** A tag that pages are made of, opened or closed. Not `<KAZAKHSTAN | LATVIA>` or `<Previous`. */
const TAG =
  /<(?:!doctype|\?xml|\/?(?:html|head|body|title|meta|table|tr|td|div|span|p|br|hr|h[1-6]|b|i|font|center|a|ul|ol|li|pre|blockquote|frameset|script|style|!--))(?=[\s>/]|$)/gi

/** What Markdown has and flattened text has not: a heading, a link, an escaped bracket, a bold line, a note definition. */
const MARKDOWN = [
  /^#{1,6} \S/m,
  /\]\((?:[^()\s]{1,300})\)/,
  /\\[[\]*_<>.]/,
  /^\*\*[^*\n]{1,200}\*\*/m,
  /^\[\^[^\]\s]{1,20}\]:/m,
  /^(?:={3,}|-{3,})$/m,
]

/** Tells HTML, Markdown and flattened text apart by the page's content. */
export function detectFormat(source: string): Format {
  const head = source.length > 2 * HEAD ? source.slice(0, HEAD) + source.slice(-HEAD) : source
  const tags = head.match(TAG)?.length ?? 0
  const marks = MARKDOWN.filter((mark) => mark.test(source)).length
  if (tags >= 3 || /^\s*<(?:!doctype|html|\?xml)/i.test(head.slice(0, 200))) {
    // Markdown may carry some raw HTML, but HTML has no headings of number signs
    return marks >= 2 && tags < 12 && /^#{1,6} \S/m.test(head) ? 'markdown' : 'html'
  }
  if (tags > 0 && marks === 0) return 'html'
  return marks >= 1 && /^#{1,6} \S|\]\(|\\\[|\[\^|^(?:={3,}|-{3,})$|^\*\*/m.test(source) ? 'markdown' : 'text'
}
