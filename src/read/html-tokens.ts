import { Tokenizer } from 'htmlparser2'
import { MonitorReportError } from '../error.js'
import { type Bounds, boundsOf, type Overrun } from '../limits.js'
import { BREAKS_OUT, type Element, elementNamed } from './html-elements.js'
import { namesSite, SITE_ELEMENTS } from './site-parts.js'

/** A start tag, or a piece of text: what a page is, in the order of its source. */
export interface Token {
  /** The element that begins or ends here; null for text. */
  readonly element: Element | null
  /** It begins the element. */
  readonly opens: boolean
  /** Where text stands in the source; 0 for a tag. */
  readonly start: number
  readonly end: number
  /** Of a start tag, the address of a link or the id of a list entry, as it stands; null where it has none. */
  readonly value: string | null
  /** A start tag that says that its element is not shown. */
  readonly isHidden: boolean
  /** A start tag that raises its text. */
  readonly isRaised: boolean
  /** A start tag of a part that may be the site's. */
  readonly isSite: boolean
  /** Of a start tag, the number that a list begins with or that an entry has; null where it tells none. */
  readonly number: number | null
  /** Of a start tag, the place of the token that ends the element; its own where the element has no content. */
  close: number
}

const HIDING = /display\s{0,4}:\s{0,4}none/i
const RAISING = /vertical-align\s{0,4}:\s{0,4}super/i

/**
 * Reads HTML as a flat list of tags and text. Each start tag knows where its element ends, as in a tree; but no tree is
 * built, which takes most of the time of reading a page, and none is climbed, since pages nest deeper than a stack.
 *
 * @param base where the HTML stands in its source
 * @throws MonitorReportError `too-many-nodes`
 */
export function htmlTokens(html: string, base = 0, { limits, overruns }: Bounds = boundsOf()): readonly Token[] {
  const tokens: Token[] = []
  /** The start tags of the elements that are open, outermost first. */
  const open: Token[] = []
  /** How many elements of a name are open, so that an end tag that ends nothing costs no search. */
  const counts = new Map<string, number>()
  let element: Element | null = null
  /** Where the name of the last tag stands. */
  let tag = 0
  let name = ''
  let value: string | null = null
  let isHidden = false
  let isRaised = false
  let isSite = false
  let number: number | null = null
  /** The value of the attribute that is being read; null where it has none. */
  let given: string | null = null
  let textEnd = 0
  let elements = 0

  const put = (of: Element | null, opens: boolean, start: number, end: number): Token => {
    const token = { element: of, opens, start, end, value, isHidden, isRaised, isSite, number, close: tokens.length }
    tokens.push(token)
    return token
  }
  const count = (of: Element, by: 1 | -1): void => {
    counts.set(of.name, (counts.get(of.name) ?? 0) + by)
  }
  const overrun = (limit: Overrun['limit'], start: number, end: number): void => {
    // the first is told, and that there may be more
    if (overruns.every((one) => one.limit !== limit))
      overruns.push({ limit, span: { start: base + start, end: base + end } })
  }
  const begin = (of: Element): void => {
    if (++elements > limits.nodes) {
      const message = `The page has more than ${limits.nodes} elements; raise limits.nodes to read it.`
      throw new MonitorReportError('too-many-nodes', message)
    }
    while (open.length > 0 && of.ends.has(innermost().name)) finish()
    while (BREAKS_OUT.has(of.name) && isForeign()) finish()
    // as browsers do: what would be too deep stands beside
    if (open.length >= limits.depth && !of.isVoid) {
      overrun('depth', tag, tag + of.name.length)
      finish()
    }
    isSite ||= SITE_ELEMENTS.has(of.name)
    const token = put(of, true, 0, 0)
    value = null
    isHidden = false
    isRaised = false
    isSite = false
    number = null
    if (of.isVoid) return
    open.push(token)
    count(of, 1)
  }
  const innermost = (): Element => (open[open.length - 1] as Token).element as Element
  const finish = (): Element => {
    const token = open.pop() as Token
    const of = token.element as Element
    token.close = tokens.length
    put(of, false, 0, 0)
    count(of, -1)
    return of
  }
  const isForeign = (): boolean => (counts.get('svg') ?? 0) + (counts.get('math') ?? 0) > 0

  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: false },
    {
      ontext(start, end) {
        // what is cut by the page's end within a tag or a declaration is no text
        if (start !== 0 && start !== textEnd && html.charCodeAt(start - 1) !== GREATER) return
        textEnd = end
        NAMELESS_END.lastIndex = start
        const from = NAMELESS_END.test(html) ? NAMELESS_END.lastIndex : start
        if (from < end) put(null, false, from, end)
      },
      onopentagname(start, end) {
        element = elementNamed(html.slice(start, end))
        tag = start
      },
      onattribname(start, end) {
        name = end - start > LONGEST_NAME ? '' : html.slice(start, end).toLowerCase()
        given = null
      },
      onattribdata(start, end) {
        if (end - start <= limits.attribute) given = name === '' ? null : html.slice(start, end)
        else if (READ.has(name)) overrun('attribute', start, end)
      },
      onattribend() {
        if (name === 'hidden') isHidden = true
        else if (name === 'style') {
          isHidden ||= given !== null && HIDING.test(given)
          isRaised ||= given !== null && RAISING.test(given)
        } else if (given !== null && (name === 'class' || name === 'role')) isSite ||= namesSite(given)
        else if (given !== null && (name === 'start' || name === 'value') && /^\d{1,5}$/.test(given))
          number = Number(given)
        else if ((name === 'href' && element?.name === 'a') || (name === 'id' && element?.name === 'li'))
          value ??= given ?? ''
        else if (name === 'id' && given !== null) isSite ||= namesSite(given)
      },
      onopentagend() {
        if (element !== null) begin(element)
      },
      onselfclosingtag() {
        if (element === null) return
        begin(element)
        // HTML has no such tags, but pictures and formulas have
        if (!element.isVoid && isForeign()) finish()
      },
      onclosetag(start, end) {
        const of = elementNamed(html.slice(start, end))
        if ((counts.get(of.name) ?? 0) > 0) {
          let ended = finish()
          while (ended.name !== of.name) ended = finish()
        } else if (of.name === 'br') begin(of)
        else if (of.name === 'p') {
          begin(of)
          finish()
        }
      },
      oncomment() {},
      oncdata() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onattribentity() {},
      ontextentity() {},
      onend() {
        while (open.length > 0) finish()
      },
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  return tokens
}

const GREATER = 62
/** An end tag without a name, which is not shown. The tokenizer takes it for text. */
const NAMELESS_END = /<\/[ \t\n\f\r]*>/y
/** The attributes whose values are looked at. Others are as long as they like: a page saved as one file has pictures in them. */
const READ = new Set(['href', 'id', 'style'])
/** The longest name of an attribute that is looked at: `hidden`. */
const LONGEST_NAME = 6
