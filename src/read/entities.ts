import { decodeHTML } from 'entities'
import type { MappedTextBuilder } from '../text/mapped-text.js'
import { visibleLength } from '../text/shown.js'

/** A character reference, with or without its semicolon: `&nbsp;` `&#8220;` `&#x201C` `&eacute`. No bare ampersand. */
const REFERENCE = /&(?:#[xX]?[0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});?/y

/**
 * Adds a piece of a source to a text, with its character references decoded as browsers do (numeric references in 128
 * to 159 mean windows-1252). Returns how many visible characters were added.
 */
export type AddMarkup = (builder: MappedTextBuilder, start: number, end: number) => number

/** Reads the pieces of `markup`, which begins at `base` in the source. The pieces are to come in their order. */
export function markupReader(markup: string, base: number): AddMarkup {
  // kept from piece to piece, since a search for the next one may run through the whole page
  let ampersand = markup.indexOf('&')
  return (builder, start, end) => {
    let done = start
    let visible = 0
    while (ampersand >= 0 && ampersand < end) {
      if (ampersand >= done) {
        const decoded = decodedAt(markup, ampersand)
        if (decoded !== null) {
          visible += builder.addVerbatim(markup, base, done, ampersand)
          done = ampersand + decoded.length
          builder.add(decoded.text, base + ampersand, base + done)
          visible += visibleLength(decoded.text)
        }
      }
      ampersand = markup.indexOf('&', ampersand + 1)
    }
    return visible + builder.addVerbatim(markup, base, done, end)
  }
}

/** What the reference at an ampersand prints and how much of the markup it takes; null where none stands there. */
function decodedAt(markup: string, at: number): { text: string; length: number } | null {
  REFERENCE.lastIndex = at
  const reference = REFERENCE.exec(markup)?.[0]
  if (reference === undefined) return null
  const decoded = decodeHTML(reference)
  if (decoded === reference) return null
  // a name without semicolon may run on into the word after it: `&nbspfoo;` prints a space and then `foo;`
  let tail = 0
  while (tail < decoded.length - 1 && decoded[decoded.length - 1 - tail] === reference[reference.length - 1 - tail])
    tail++
  return { text: decoded.slice(0, decoded.length - tail), length: reference.length - tail }
}
