import { type Bounds, boundsOf } from '../limits.js'
import { type MappedText, mappedTextBuilder } from '../text/mapped-text.js'
import { type AddMarkup, markupReader } from './entities.js'
import { cellsOf, isDataRow } from './html-rows.js'
import { htmlTokens, type Token } from './html-tokens.js'
import { withoutIndent } from './indented.js'
import { type LineBuilder, lineBuilder } from './line-builder.js'
import { listNumbers } from './list-numbers.js'
import { noteRole } from './note-role.js'
import type { Line, Shape } from './page.js'
import { type SiteParts, siteParts } from './site-parts.js'

/**
 * Reads HTML as a browser lays it out: a line for each block and for each `<BR>`, whatever the site's markup. Takes
 * the part of `source` from `start` to `end`; spans count in the whole of `source`.
 */
export function readHtml(
  source: string,
  start = 0,
  end = source.length,
  bounds: Bounds = boundsOf(),
): { lines: readonly Line[]; title: string | null } {
  const part = start === 0 && end === source.length ? source : source.slice(start, end)
  // an empty comment, which the tokenizer would read on from to the next tag's end
  const html = part.includes('<!>') ? part.replaceAll('<!>', '</>') : part
  const tokens = htmlTokens(html, start, bounds)
  const builder = lineBuilder()
  const parts = siteParts()
  layOut({ html, tokens, add: markupReader(html, start) }, 0, tokens.length, builder, parts)
  return { lines: withoutIndent(parts.mark(builder.lines)), title: titleOf(html, tokens) }
}

/** A piece of a source, read as tags and text. */
interface Markup {
  readonly html: string
  readonly tokens: readonly Token[]
  readonly add: AddMarkup
}

/** Puts down the lines of the tokens from `from` to `to`. */
function layOut(markup: Markup, from: number, to: number, builder: LineBuilder, parts: SiteParts | null = null): void {
  const { html, tokens, add } = markup
  let bold = 0
  let linked = 0
  let quote = 0
  let item = 0
  let heading = 0
  let pre = 0
  /** Where the text of each open element begins in its line. */
  const begins: number[] = []
  /** And the line. */
  const beginLines: number[] = []
  const numbers = listNumbers()
  const opened: Token[] = []
  const shape = (): Shape => (heading > 0 ? 'heading' : quote > 0 ? 'quote' : item > 0 ? 'list-item' : 'text')

  const step = ({ element, value }: Token, by: 1 | -1): void => {
    if (element === null) return
    const { name } = element
    if (element.isBold) bold += by
    if (element.isHeading) heading += by
    else if (name === 'a' && value !== null) linked += by
    else if (name === 'blockquote') quote += by
    else if (name === 'li') item += by
    else if (name === 'pre') pre += by
  }
  const addText = (start: number, end: number): void => {
    let row = start
    if (pre > 0) {
      for (let feed = html.indexOf('\n', row); feed >= 0 && feed < end; feed = html.indexOf('\n', row)) {
        builder.count(add(builder.text, row, feed), bold > 0, linked > 0)
        builder.end('break', shape())
        row = feed + 1
      }
    }
    builder.count(add(builder.text, row, end), bold > 0, linked > 0)
  }
  /** Where to go on: behind the element where it is not laid out. */
  const enter = (token: Token, at: number): number => {
    const element = token.element as NonNullable<Token['element']>
    const { name } = element
    if (element.isHidden || token.isHidden || name === 'title') return token.close + 1
    if (name === 'br') builder.end('break', shape())
    else if (name === 'hr') builder.end('rule', shape())
    else if (element.isBlock) {
      builder.end('block', shape())
      if (name === 'tr' && isDataRow(html, tokens, at)) {
        builder.row(cellsOf(tokens, at).map((cell) => cellText(markup, cell)))
        return token.close + 1
      }
    }
    if (element.isVoid) return at + 1
    if (name === 'li') {
      builder.label(noteLabel(token.value))
      builder.ordinal(numbers.next(token.number))
    } else if (name === 'ol' || name === 'ul') numbers.open(name === 'ol', token.number)
    step(token, 1)
    opened.push(token)
    begins.push(builder.text.length())
    beginLines.push(builder.lines.length)
    return at + 1
  }
  const leave = (): void => {
    const token = opened.pop()
    const start = begins.pop()
    const line = beginLines.pop() ?? 0
    if (token === undefined || start === undefined) return
    const { name, isBlock } = token.element as NonNullable<Token['element']>
    if (name === 'a' || name === 'sup' || token.isRaised) {
      const role = name === 'a' ? noteRole(token.value ?? '') : 'raised'
      if (role !== null) builder.hint({ start, end: builder.text.length(), role })
    }
    if (isBlock) {
      builder.end('block', shape())
      if (token.isSite) parts?.add(line, builder.lines.length)
    }
    if (name === 'ol' || name === 'ul') numbers.close()
    step(token, -1)
  }

  for (let at = from; at < to; ) {
    const token = tokens[at] as Token
    if (token.opens) {
      at = enter(token, at)
      continue
    }
    if (token.element === null) addText(token.start, token.end)
    else leave()
    at++
  }
  builder.end('block', 'text')
}

/** The text of one cell, its lines folded into one. */
function cellText(markup: Markup, at: number): MappedText {
  const builder = lineBuilder()
  layOut(markup, at, (markup.tokens[at] as Token).close + 1, builder)
  const text = mappedTextBuilder()
  for (const line of builder.lines) text.addMapped(line.text)
  return text.build()
}

/** The text of the first `<title>` that has one; null where there is none. */
function titleOf(html: string, tokens: readonly Token[]): string | null {
  for (let at = 0; at < tokens.length; at++) {
    const { element, opens, isHidden, close } = tokens[at] as Token
    if (element === null || !opens) continue
    if (element.name === 'title') {
      const text = tokens[at + 1]
      if (text === undefined || text.element !== null) continue
      const builder = mappedTextBuilder()
      markupReader(html.slice(text.start, text.end), 0)(builder, 0, text.end - text.start)
      const { text: title } = builder.build()
      if (title !== '') return title
    } else if (element.isHidden || isHidden) at = close
  }
  return null
}

/** The label that a list entry has only in its markup: `<li id="fn3">`, `<li id="cite_note-Smith-3">`; null where it has none. */
function noteLabel(id: string | null): string | null {
  if (id === null) return null
  return /^_?(?:cite_note-\S{1,80}-|(?:ftn|fn|footnote|note|edn|cite_note)[-_:]?)(\d{1,5})$/i.exec(id)?.[1] ?? null
}
