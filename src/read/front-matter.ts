import type { Span } from '../text/span.js'
import { type Row, rowsOf } from './rows.js'

/** What a clipper or a reader wrote above the page that it turned into Markdown. */
export interface FrontMatter {
  readonly span: Span
  /** The page's address; null where it is not told. */
  readonly url: string | null
}

/** More rows than this are no head of a page. */
const MOST_ROWS = 200
const FENCE = /^---[ \t]*$/
const FENCE_END = /^(?:---|\.\.\.)[ \t]*$/
/** `title: "..."`; the head of the row tells, what follows may be anything. */
const KEY = /^([A-Za-z_][\w.-]{0,40}(?: [\w-]{1,20})?):(?:[ \t]|$)/
/** What belongs to the key above: an entry of a list, a row set in from the margin, a remark, nothing. */
const BELOW_KEY = /^(?:[ \t]|-[ \t]|-$|#|[\]}]|$)/
/** Keys that clippers write; with one of them a single key is enough. */
const KNOWN_KEYS = /^(?:title|author|date|created|published|tags|description|layout|lang|site|domain)$/
const URL_KEYS: ReadonlySet<string> = new Set([
  'source',
  'url',
  'link',
  'source_url',
  'source-url',
  'original_url',
  'uri',
])

/** What some readers write: `URL Source: http://...`, with blank rows between, down to `Markdown Content:`. */
const READER_KEY =
  /^(?:Title|URL Source|Published Time|Number of Pages|Warning|Description|Author|Language):(?:[ \t]|$)/
const READER_END = /^Markdown Content:[ \t]*/

/**
 * Finds the YAML between two rows of `---`, or a reader's list of keys, at the head of Markdown. Null where there is
 * none: a page may begin with a drawn line.
 */
export function readFrontMatter(source: string): FrontMatter | null {
  const rows = firstRows(source)
  const first = rows.findIndex(({ text }) => text.trim() !== '' && text !== '\ufeff')
  const row = rows[first]
  if (row === undefined) return null
  const head = row.text.replace(/^\ufeff/, '')
  const start = row.start + row.text.length - head.length
  if (FENCE.test(head)) return readYaml(rows, first, start)
  return READER_KEY.test(head) || READER_END.test(head) ? readReaderHead(rows, first, start) : null
}

function firstRows(source: string): readonly Row[] {
  let end = 0
  for (let i = 0; i < MOST_ROWS && end < source.length; i++) {
    const next = source.indexOf('\n', end)
    end = next < 0 ? source.length : next + 1
  }
  return rowsOf(source.slice(0, end))
}

function readYaml(rows: readonly Row[], first: number, start: number): FrontMatter | null {
  let weight = 0
  let url: string | null = null
  for (let i = first + 1; i < rows.length; i++) {
    const { text, start: at } = rows[i] as Row
    if (FENCE_END.test(text)) return weight < 2 ? null : { span: { start, end: at + text.trimEnd().length }, url }
    const key = KEY.exec(text)?.[1]?.toLowerCase()
    if (key !== undefined) {
      weight += KNOWN_KEYS.test(key) || URL_KEYS.has(key) ? 2 : 1
      if (URL_KEYS.has(key)) url ??= addressIn(text.slice(key.length + 1))
    } else if (weight === 0 ? !text.startsWith('#') : !BELOW_KEY.test(text)) return null
  }
  return null
}

function readReaderHead(rows: readonly Row[], first: number, start: number): FrontMatter | null {
  let url: string | null = null
  for (let i = first; i < rows.length; i++) {
    const { text, start: at } = rows[i] as Row
    const row = i === first ? text.replace(/^\ufeff/, '') : text
    const end = READER_END.exec(row)
    if (end !== null) return { span: { start, end: at + text.length - row.length + end[0].trimEnd().length }, url }
    if (row.startsWith('URL Source:')) url ??= addressIn(row.slice('URL Source:'.length))
    else if (row.trim() !== '' && !READER_KEY.test(row)) return null
  }
  return null
}

/** The address that a value is: bare, in quotes, in angle brackets, or as a link. */
function addressIn(value: string): string | null {
  return /^[ \t]{0,20}["'<]?(?:\[[^\]\n]{0,300}\]\()?(https?:\/\/[^\s"'<>)]{1,2000})/.exec(value)?.[1] ?? null
}
