import type { Format } from './page.js'

/** How far back from its end a page is looked at. */
const REACH = 2000

const OPENED = /<(?:html|body)[\s>]/i
const CLOSED = /<\/(?:html|body)[\s>]/i

/** A tag that pages are made of and that does not end. Not `<Europe/Central Asia`, which some pages print. */
const UNFINISHED_TAG =
  /<\/?(?:a|b|blockquote|body|br|center|div|em|font|h[1-6]|hr|html|i|img|li|ol|p|span|strong|sup|table|tbody|td|th|tr|ul)(?:\s[^<>]{0,1500})?$/i
/** The same in a page that does not end: any name, or none yet; the head of a reference. */
const UNFINISHED = /(?:<[/!]?(?:[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,1500})?)?|&#?[a-z0-9]{0,8})$/i

/** Words and signs with which no sentence, heading or note ends, at the end of a long line. */
const MID_SENTENCE =
  /[^\n]{40}[^\n\p{L}](?:the|of|and|in|to|a|an|for|by|with|on|that|which|from|at|or|its|has|was|is|were|are|had|have|been|be|as|into|between|during|under|including)$/u
/** A marker that does not end. */
const UNFINISHED_MARKER = /[\p{L}.,;:”"’]\[\d{0,4}$/u

/**
 * Whether a page surely ends too soon: in a tag, a comment, a character reference, a marker, or in the middle of a
 * sentence. A page that ends with a whole word or sentence may have been cut too; that cannot be told.
 */
export function endsTooSoon(source: string, format: Format): boolean {
  const tail = source.slice(-REACH)
  if (format !== 'html') return isMidSentence(tail)
  if (UNFINISHED_TAG.test(tail)) return true
  if (!OPENED.test(source) || CLOSED.test(source)) return false
  return UNFINISHED.test(tail) || isInComment(source) || isMidSentence(textOf(tail))
}

function isMidSentence(text: string): boolean {
  return MID_SENTENCE.test(text.slice(-200).trimEnd()) || UNFINISHED_MARKER.test(text.slice(-20))
}

function isInComment(source: string): boolean {
  return source.lastIndexOf('<!--') > source.lastIndexOf('-->')
}

/** The text of the end of a page, roughly: a tag that ends a line is a line end. */
function textOf(tail: string): string {
  return tail
    .replace(/\s{1,200}/g, ' ')
    .replace(/<\/?(?:p|br|div|h[1-6]|li|td|tr)(?:\s[^<>]{0,300})?\/?>/gi, '\n')
    .replace(/<[^<>]{0,1500}>/g, '')
}
