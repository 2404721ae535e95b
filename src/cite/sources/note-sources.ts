import type { CitedSource, Footnote } from '../../schema/index.js'
import { ibidLength, type NoteClass } from '../classify-footnote.js'
import { readCitation } from './citation.js'
import { headOf } from './head.js'
import { piecesOf } from './note-pieces.js'
import { pagesOf } from './pages.js'

/** What a note says of its sources. */
export interface NoteSources {
  readonly sources: CitedSource[]
  readonly remarks: NonNullable<Footnote['remarks']>
  /** The note stands for more than the words that its marker follows. */
  readonly isBlanket: boolean
  /** Pages of the source that the note points at. */
  readonly pages: string | null
}

/** `Unless cited otherwise, all statements`, `Where nothing else is cited`, `Except where noted, all information`. */
const BLANKET =
  /\b(?:unless|except (?:where|as|when)|where (?:not|nothing else is|no other source is)|if not)(?: [a-z]{1,9}){0,2} (?:cited|noted|stated|indicated|specified|mentioned|attributed|referenced|given)\b|\ball (?:statements|information|figures|quotations|quotes|data) (?:in this (?:section|report|chapter|country report|entry)|(?:is|are|comes?|was|were) (?:taken|drawn|based))/i

/** Reads the sources of a note, and what it tells beside them. */
export function sourcesOfNote(text: string, { kind, how }: NoteClass): NoteSources {
  const from = how === 'ibid' ? ibidLength(text) : 0
  const pieces = piecesOf(text, from)
  const sources: CitedSource[] = []
  const remarks: NonNullable<Footnote['remarks']> = []
  let pages: string | null = null
  for (const { start, end, isSource, continues } of pieces) {
    const words = text.slice(start, end)
    const points = kind === 'reference' && !isWhole(words)
    if (kind === 'reference' && pages === null && points) pages = pagesOf(words)?.text ?? null
    if (!isSource || points || (kind === 'comment' && !opens(words))) remarks.push({ text: words, start, end })
    else sources.push(readCitation(words, start, continues ? (sources.at(-1) ?? null) : null))
  }
  // a note that names a source in words that cannot be split is one source as a whole
  if (kind === 'source' && sources.length === 0) {
    const [first] = remarks.splice(0)
    const last = pieces.at(-1)
    if (first !== undefined && last !== undefined) sources.push(wholeOf(text, first.start, last.end))
  }
  return { sources, remarks: joinedPages(remarks, pages), isBlanket: BLANKET.test(text), pages }
}

/** A note that seems to comment names a source all the same where it opens with the kind of source, and a date. */
function opens(words: string): boolean {
  return headOf(words) !== null && /\d{4}/.test(words)
}

function wholeOf(text: string, start: number, end: number): CitedSource {
  return readCitation(text.slice(start, end).replace(/[ .;,]{1,3}$/, '') || text.slice(start, end), start)
}

/** Beside an Ibid., a source is one that could be found without it: with a date, an address or a title. */
const WHOLE = /\b(?:19|20)\d{2}\b|https?:|www\.|[“"][^“”"]{4,200}[,.][”"]/i

function isWhole(words: string): boolean {
  return WHOLE.test(words) && !/^(?:see |supra|in )?(?:foot|end)?notes? \d/i.test(words)
}

/** Remarks without those that only say the pages. */
function joinedPages(
  remarks: NonNullable<Footnote['remarks']>,
  pages: string | null,
): NonNullable<Footnote['remarks']> {
  return pages === null ? remarks : remarks.filter(({ text }) => text.replace(/[.,]$/, '') !== pages)
}
