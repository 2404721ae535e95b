/** An element of HTML: what it does to the layout, and how its tags are read. */
export interface Element {
  readonly name: string
  /** It begins and ends a block. */
  readonly isBlock: boolean
  readonly isHeading: boolean
  readonly isBold: boolean
  /** Its content is not shown. */
  readonly isHidden: boolean
  /** It is a cell of a table. */
  readonly isCell: boolean
  /** It has no content and no end tag. */
  readonly isVoid: boolean
  /** Its start tag ends these elements, where they are the innermost ones. */
  readonly ends: ReadonlySet<string>
}

const BLOCK = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav noframes ol optgroup option p pre ' +
    'section select summary table tbody td tfoot th thead tr ul',
)
/** Not `head`, which any text ends, tag or no tag. */
const HIDDEN = words(
  'script style template noscript svg math iframe object applet embed map audio video canvas datalist',
)
const HEADING = words('h1 h2 h3 h4 h5 h6')
const BOLD = words('b strong h1 h2 h3 h4 h5 h6 th dt')
const VOID = words(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
)
const INLINE = words('a span font i em u sup sub small big img code title head')

/** What a start tag ends without an end tag: authors leave out `</p>`, `</td>`, `</li>`. */
const ENDS: readonly (readonly [string, string])[] = [
  ['tr', 'tr th td'],
  ['th', 'th'],
  ['td', 'thead th td'],
  ['body', 'head link script'],
  ['li', 'li'],
  ['select input output button datalist textarea', 'input option optgroup select button datalist textarea'],
  ['option', 'option'],
  ['optgroup', 'optgroup option'],
  ['dd dt', 'dd dt'],
  ['rt rp', 'rt rp'],
  ['tbody tfoot', 'thead tbody'],
  [
    'p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header ' +
      'hr main nav ol pre section table ul',
    'p',
  ],
]

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

function elementOf(name: string, ends: ReadonlySet<string> = new Set()): Element {
  return {
    name,
    isBlock: BLOCK.has(name),
    isHeading: HEADING.has(name),
    isBold: BOLD.has(name),
    isHidden: HIDDEN.has(name),
    isCell: name === 'td' || name === 'th',
    isVoid: VOID.has(name),
    ends,
  }
}

/** Elements of HTML that end a picture or formula that was left open, and are shown. */
export const BREAKS_OUT = words(
  'b big blockquote body br center code dd div dl dt em h1 h2 h3 h4 h5 h6 head hr i img li menu ol p pre s small span ' +
    'strike strong sub sup table tt u ul var',
)

/** Elements by their names, in small letters and in capitals, as most pages write them: nearly all need no other look. */
const ELEMENTS: ReadonlyMap<string, Element> = (() => {
  const known = new Map<string, Element>()
  const know = (element: Element): void => {
    known.set(element.name, element)
    known.set(element.name.toUpperCase(), element)
  }
  for (const name of [...BLOCK, ...HIDDEN, ...BOLD, ...VOID, ...INLINE]) know(elementOf(name))
  for (const [names, ends] of ENDS) for (const name of words(names)) know(elementOf(name, words(ends)))
  return known
})()

/** The element of a name as a tag has it. */
export function elementNamed(name: string): Element {
  return ELEMENTS.get(name) ?? ELEMENTS.get(name.toLowerCase()) ?? elementOf(name.toLowerCase())
}
