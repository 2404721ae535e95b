/** What HTML elements do to the layout. Only elements listed here do anything; all others are inline. */

/** Elements that begin and end a block. */
export const BLOCK = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav noframes ol optgroup option p pre ' +
    'section select summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** Elements whose content is not shown. Not `head`, which any text ends, tag or no tag. */
export const HIDDEN = new Set(
  'script style template noscript svg math iframe object applet embed map audio video canvas datalist'.split(' '),
)

export const HEADING = new Set('h1 h2 h3 h4 h5 h6'.split(' '))
export const BOLD = new Set('b strong h1 h2 h3 h4 h5 h6 th dt'.split(' '))
export const CELL = new Set(['td', 'th'])
