import { matchesOf } from '../../text/matches.js'
import { findSentences } from '../../text/sentences.js'
import type { Span } from '../../text/span.js'
import { isSourcePart, leadInto, verbAt } from './evidence-of-source.js'
import { headOf, headWithin } from './head.js'
import { type Nesting, nestingOf, plainOf } from './nesting.js'

/** A piece of a note: the words of one source, or what the note tells beside its sources. */
export interface NotePiece extends Span {
  readonly isSource: boolean
  /** A piece of a list whose kind was told with the first one. */
  readonly continues: boolean
}

/** Words between two sources, or before one, that belong to neither: "; and", "See also,", "Cited in". */
const CONNECTOR =
  /^(?:and|also|see|cf\.?|e\.g\.,?|as well as|in addition|further(?:more)?|(?:as )?(?:quoted|cited|reported|reprinted|noted) (?:in|by|from)|source|sources|from|per|via|for example)(?: also| for example| e\.g\.)?[,:]? (?=\S)/i

/** Splits the text of a note into its sources and its remarks, in order; together they hold all of its words. */
export function piecesOf(text: string, from: number): NotePiece[] {
  const nesting = nestingOf(text)
  const plain = plainOf(text, nesting)
  const pieces: NotePiece[] = []
  let listed = false
  for (const sentence of sentencesOf(text, nesting, from)) {
    listed = false
    for (const segment of segmentsOf(text, plain, nesting, sentence)) {
      const made = pieceOf(text, plain, segment, listed)
      for (const piece of made) {
        const last = pieces.at(-1)
        // remarks that follow one another are one
        if (!piece.isSource && last !== undefined && !last.isSource)
          pieces[pieces.length - 1] = { ...last, end: piece.end }
        else pieces.push(piece)
      }
      const source = made.find(({ isSource }) => isSource)
      if (source === undefined) listed = false
      else listed = listed && source.continues ? true : (headOf(text.slice(source.start, source.end))?.plural ?? false)
    }
  }
  return pieces.flatMap((piece) => trimmed(text, piece) ?? [])
}

/** A name and an initial: `Bill P.`; not `Form A.` or `Protocol V.` */
const INITIAL = /(?!Form|Part|Annex|Protocol|Section|Group|Table|Schedule|Type|Appendix)\b[A-Z][a-z]{1,15} [A-Z]\.$/

/** The sentences of a note; a stop within brackets or a quotation ends none. */
function sentencesOf(text: string, nesting: Nesting, from: number): Span[] {
  const sentences: Span[] = []
  let open = false
  for (const { start, end } of findSentences(text.slice(from))) {
    const last = sentences.at(-1)
    if (open && last !== undefined) sentences[sentences.length - 1] = { start: last.start, end: from + end }
    else sentences.push({ start: from + start, end: from + end })
    // the splitter ends a sentence at "P.", which leads to a page elsewhere and to a family name here
    open = (nesting[from + end] ?? 0) !== 0 || INITIAL.test(text.slice(Math.max(0, from + end - 24), from + end))
  }
  return sentences
}

/** `, and interview with`, ` and letter from`: another source begins behind a date. */
const NEXT =
  /(?:,? and|,? as well as|, also|, see also) (?=(?:an? |the )?(?:telephone |phone |LM |Landmine Monitor )?(?:interviews? with|letters? (?:to|from|dated)|e-?mails? (?:to|from)|fax(?:es)? (?:to|from)|statements? (?:by|of)|remarks (?:by|of)|Article 7 [Rr]eport|[“"][A-Z]))/gi
const YEAR_BEFORE = /\d{4}\)?$/

/** The parts of a sentence between semicolons, and between sources that "and" joins. */
function segmentsOf(text: string, plain: string, nesting: Nesting, { start, end }: Span): Span[] {
  const cuts: Span[] = []
  for (let at = start; at < end - 1; at++) {
    if (text.charAt(at) === ';' && nesting[at] === 0) cuts.push({ start: at, end: at + 1 })
  }
  for (const match of matchesOf(text.slice(start, end), NEXT)) {
    const at = start + match.index
    if (nesting[at] === 0 && YEAR_BEFORE.test(plain.slice(Math.max(start, at - 5), at)))
      cuts.push({ start: at, end: at + match[0].length })
  }
  cuts.sort((a, b) => a.start - b.start)
  const segments: Span[] = []
  let from = start
  for (const cut of cuts) {
    if (cut.start < from) continue
    segments.push({ start: from, end: cut.start })
    from = cut.end
  }
  segments.push({ start: from, end })
  return segments
}

function skipSpaces(text: string, { start, end }: Span): Span {
  let from = start
  while (from < end && text.charAt(from) === ' ') from++
  return { start: from, end }
}

/** What one segment is: a source, a remark, or a remark that leads into a source. */
function pieceOf(text: string, plain: string, segment: Span, listed: boolean): NotePiece[] {
  let { start } = skipSpaces(text, segment)
  const { end } = segment
  for (let round = 0; round < 4; round++) {
    const connector = CONNECTOR.exec(text.slice(start, Math.min(end, start + 60)))
    if (connector === null) break
    start += connector[0].length
  }
  const source = (from: number, to: number, continues = false): NotePiece[] => [
    ...(from > start ? [{ start, end: from, isSource: false, continues: false }] : []),
    { start: from, end: to, isSource: true, continues },
    ...(to < end ? [{ start: to, end, isSource: false, continues: false }] : []),
  ]
  const remark: NotePiece[] = start < end ? [{ start, end, isSource: false, continues: false }] : []
  const words = text.slice(start, end)
  const bare = plain.slice(start, end)
  const head = headOf(words)
  const told = verbAt(bare)
  if (told >= 0) {
    const tail = tailAfter(words, bare, told)
    if (tail !== null && (head !== null || isSourcePart(words.slice(0, tail), bare.slice(0, tail))))
      return source(start, start + tail)
    const lead = leadInto(words, bare)
    if (lead !== null) return source(start + lead.start, start + lead.end)
    return remark
  }
  if (listed && head === null && /\d{4}/.test(bare)) return source(start, end, true)
  if (head !== null) return /\d|,|questionnaire|with |from |to |by |of /.test(bare) ? source(start, end) : remark
  const within = headWithin(bare)
  if (
    within > 0 &&
    /^(?:[A-Z][a-z]+ )?(?:in|by|from|according to|confirmed|based on) /i.test(bare) &&
    /\d{4}/.test(bare.slice(within))
  ) {
    return source(start + within, end)
  }
  if (isSourcePart(words, bare)) return source(start, end)
  const lead = leadInto(words, bare)
  return lead === null ? remark : source(start + lead.start, start + lead.end)
}

/** `, who said`, `, in which`, `, stating that`: what a citation says on, behind its date. */
const TAIL =
  /,? (?:who|which|in which|where|when|wherein|stating|noting|saying|confirming|explaining|indicating|adding|that|reporting|although|but|while)\b/g
const DATED_BEFORE = /(?:\d{4}|pp?\. ?\d{1,4})\)?$/

/** Where a citation ends that goes on with a clause of its own; null where its verb stands elsewhere. */
function tailAfter(words: string, bare: string, verb: number): number | null {
  for (const match of matchesOf(bare.slice(0, verb + 1), TAIL)) {
    if (DATED_BEFORE.test(words.slice(Math.max(0, match.index - 12), match.index))) return match.index
  }
  return null
}

const AROUND = ' ,;:.'

function trimmed(text: string, piece: NotePiece): NotePiece | null {
  let { start, end } = piece
  while (start < end && (piece.isSource ? AROUND : ' ,;').includes(text.charAt(start))) start++
  while (end > start && (piece.isSource ? AROUND : ' ,;').includes(text.charAt(end - 1))) end--
  if (piece.isSource && text.charAt(end) === '.' && /[A-Z]\.[A-Z]$/.test(text.slice(Math.max(start, end - 3), end)))
    end++
  return /[^\s.,;:]/.test(text.slice(start, end)) ? { ...piece, start, end } : null
}
