// Pages that end too soon, and files of more than one page. They show other things than their page, so that each has an
// expected file of its own. Each form: page => content.
import { broken } from './broken.mjs'

const footnotes = /name="_ftn\d/g

/** The place of the last footnote's anchor. */
function lastNote(html) {
  return [...html.matchAll(footnotes)].at(-1).index
}

/** Up to the last occurrence of a sign, and so many units of it. */
function upTo(bytes, lead, units) {
  return bytes.subarray(0, bytes.lastIndexOf(lead) + units)
}

export const cuts = {
  'cut-in-tag.html': ({ html }) => html.slice(0, lastNote(html) + 4),
  'cut-in-entity.html': (page) => {
    const html = broken['entities.html'](page)
    return html.slice(0, html.lastIndexOf('&eacute;') + 4)
  },
  'cut-in-character.html': ({ html }) => upTo(new TextEncoder().encode(html), 0xc3, 1),
  // one page after the other, as `cat *.html` leaves them
  'several-pages.html': ({ html, second }) => html + second,
}
