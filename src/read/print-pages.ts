import { isGroupHeading, isRegion } from '../vocabulary/headings.js'
import { ANY_NOTE_START } from '../vocabulary/note-labels.js'
import { partyByName } from '../vocabulary/parties.js'
import type { Row } from './rows.js'

/** What paper adds to a text that was printed: page numbers, running heads and feet, the ends of the pages. */
export interface PrintPages {
  /** The rows, by index, that only the paper needed. */
  readonly furniture: ReadonlySet<number>
  /** The first row, by index, of each page but the first. */
  readonly starts: ReadonlySet<number>
}

/** A page's number on a row of its own: `12`, `- 12 -`, `Page 2 of 5`, `2/5`. */
const NUMBER = /^(?:(?:page )?(\d{1,4})(?: ?(?:of|\/) ?\d{1,4})?|[-–—] ?(\d{1,4}) ?[-–—])$/i
/** A number with what nobody writes in a text: a count of the pages, dashes around it. */
const CERTAIN_NUMBER = /^(?:page \d|\d{1,4} of \d|[-–—])/i
/** A page number with an address, a date or an hour on the same row, as browsers print it. */
const PRINTED_FOOT = /^(?:.{0,300}\s)?(?:page )?(\d{1,4}) ?(?:of|\/) ?\d{1,4}(?:\s.{0,60})?$/i
const STAMP = /https?:\/\/|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b\d{1,2}:\d{2}\b/
/** A title and the address of the page, as browsers print them at the head. */
const ADDRESS_END = /https?:\/\/\S{1,300}$/
/** Heads of the printed report. */
const REPORT_HEAD = /^(?:\d{1,4} )?landmine monitor report \d{4}(?: \d{1,4})?$|^\d{1,4} ?[|/] ?landmine monitor/i
/** A title, which is told once and may stand in the heads as well. */
const TITLE = /\S ?, ?landmine monitor report \d{4}$/i

/** So many rows at the top and at the foot of a page may be its head and its foot. */
const DEEPEST = 2
/** Two page numbers stand at least so many rows apart. */
const NEAREST = 8

/** Finds the pages of a text that was printed; null where nothing shows that it was. */
export function findPrintPages(rows: readonly Row[]): PrintPages | null {
  const texts = rows.map(({ text }) =>
    text
      .replaceAll('\f', ' ')
      .replace(/\s{1,1000}/g, ' ')
      .trim(),
  )
  const numbered = pageNumbers(texts)
  const starts = new Set<number>()
  for (const [i, { text }] of rows.entries()) if (i > 0 && text.startsWith('\f')) starts.add(i)
  // a form feed ends the pages; without one their numbers do, which stand at the foot more often than at the head
  if (starts.size === 0) for (const i of numbered) if (nextText(texts, i + 1) < texts.length) starts.add(i + 1)
  if (starts.size === 0 && numbered.length === 0) return null
  const isPrinted = numbered.some((i) => STAMP.test(texts[i] as string))
  const pages = pagesOf(texts, [...starts])
  const counts = new Map<string, number>()
  for (const edges of pages) for (const key of new Set(edges.map((i) => keyOf(texts[i] as string)))) add(counts, key)
  const furniture = new Set<number>(numbered)
  const [firstTurn = texts.length] = starts
  const seen = new Set<string>()
  for (const edges of pages) {
    for (const i of edges) {
      const text = texts[i] as string
      const isGroup = i >= firstTurn && isGroupHeading(text)
      const repeated = isGroup || ((counts.get(keyOf(text)) as number) >= 2 && isRunning(text))
      // a note may name an address and nothing else
      if (ANY_NOTE_START.test(text)) continue
      const known = REPORT_HEAD.test(text) || NUMBER.test(text) || (isPrinted && ADDRESS_END.test(text))
      // the name of the page's country heads the page once, whatever its running heads say
      const isTitle = TITLE.test(text) || (i < firstTurn && (isRegion(text) || partyByName(text) !== null))
      if (isTitle && !seen.has(text)) seen.add(text)
      else if (repeated || known) furniture.add(i)
    }
  }
  return { furniture, starts }
}

/** A row that repeats with no more than a number changed, and is no sentence and no note. */
function isRunning(text: string): boolean {
  if (text.length > 200) return false
  return STAMP.test(text) || (!/[.;,:]$/.test(text) && /\p{L}{3}|\d/u.test(text))
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/\d{1,9}/g, '0')
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** The rows at the top and at the foot of each page. */
function pagesOf(texts: readonly string[], starts: readonly number[]): number[][] {
  return [0, ...starts].map((from, page) => {
    const to = starts[page] ?? texts.length
    const edges: number[] = []
    for (let i = from; i < to && edges.length < DEEPEST; i++) if (texts[i] !== '') edges.push(i)
    const top = edges.length
    for (let i = to - 1; i >= from && edges.length < top + DEEPEST; i--)
      if (texts[i] !== '' && !edges.includes(i)) edges.push(i)
    return edges
  })
}

/** The rows that number the pages: numbers that go up by one each time, far enough apart. */
function pageNumbers(texts: readonly string[]): number[] {
  const plain: { at: number; number: number; certain: boolean }[] = []
  for (const [at, text] of texts.entries()) {
    if (text === '' || text.length > 400) continue
    const own = NUMBER.exec(text)
    const foot = own === null && STAMP.test(text) ? PRINTED_FOOT.exec(text) : null
    const number = Number(own?.[1] ?? own?.[2] ?? foot?.[1])
    if (Number.isNaN(number)) continue
    plain.push({ at, number, certain: foot !== null || CERTAIN_NUMBER.test(text) })
  }
  const rising = plain.every(({ at, number }, i) => {
    const before = plain[i - 1]
    return before === undefined || (number === before.number + 1 && at - before.at >= NEAREST)
  })
  const [only, second] = plain
  const isLast = only !== undefined && nextText(texts, only.at + 1) === texts.length && texts[only.at - 1] === ''
  if (rising && (second !== undefined || isLast || only?.certain)) return plain.map(({ at }) => at)
  return plain.filter(({ certain }) => certain).map(({ at }) => at)
}

function nextText(texts: readonly string[], from: number): number {
  let i = from
  while (i < texts.length && texts[i] === '') i++
  return i
}
