import { decodeHTML } from 'entities'
import type { MappedTextBuilder } from '../text/mapped-text.js'
import { matchesOf } from '../text/matches.js'

/** A character reference, with or without its semicolon: `&nbsp;` `&#8220;` `&#x201C` `&eacute`. No bare ampersand. */
const REFERENCE = /&(?:#[xX]?[0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});?/g

/**
 * Adds markup text that begins at `start` in the source, with its character references decoded as browsers do
 * (numeric references in 128 to 159 mean windows-1252). Returns how many visible characters were added.
 */
export function addMarkupText(builder: MappedTextBuilder, raw: string, start: number): number {
  if (!raw.includes('&')) {
    builder.addVerbatim(raw, start)
    return visibleLength(raw)
  }
  let done = 0
  let visible = 0
  const plain = (end: number): void => {
    if (end <= done) return
    const piece = raw.slice(done, end)
    builder.addVerbatim(piece, start + done)
    visible += visibleLength(piece)
  }
  for (const match of matchesOf(raw, REFERENCE)) {
    const decoded = decodeReference(match[0])
    if (decoded === null) continue
    plain(match.index)
    const end = match.index + decoded.length
    builder.add(decoded.text, start + match.index, start + end)
    visible += visibleLength(decoded.text)
    done = end
  }
  plain(raw.length)
  return visible
}

/** What the reference prints and how much of `reference` it takes; null where it is no reference after all. */
function decodeReference(reference: string): { text: string; length: number } | null {
  const decoded = decodeHTML(reference)
  if (decoded === reference) return null
  // a name without semicolon may run on into the word after it: `&nbspfoo;` prints a space and then `foo;`
  let tail = 0
  while (tail < decoded.length - 1 && decoded[decoded.length - 1 - tail] === reference[reference.length - 1 - tail])
    tail++
  return { text: decoded.slice(0, decoded.length - tail), length: reference.length - tail }
}

function visibleLength(text: string): number {
  let length = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 32 && code !== 160) length++
  }
  return length
}
