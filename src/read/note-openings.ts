import { matchesOf } from '../text/matches.js'
import {
  BRACKETS,
  LABEL_DIGIT,
  labelIn,
  NOTE_START,
  type NoteStyle,
  UNCERTAIN,
  UNCERTAIN_STARTS,
} from '../vocabulary/note-labels.js'
import type { Line, NoteHint } from './page.js'

/** The label with which a line opens a note. */
export interface NoteOpening {
  readonly label: string
  /** How much of the line's text the label takes; 0 where only the markup has it. */
  readonly length: number
}

/** How a page prints its notes. */
export interface Notes {
  /** How the text prints the numbers that lead to them. */
  readonly style: NoteStyle
  /** For each line the label with which it opens a note; null where it opens none. */
  readonly openings: readonly (NoteOpening | null)[]
}

/** An opening that stands or falls with the others of its way. */
interface Candidate extends NoteOpening {
  readonly at: number
  /** Nothing but the label stands on the line. */
  readonly isLone: boolean
}

/** A line that has a digit, and its place among all. */
interface Numbered {
  readonly at: number
  readonly line: Line
}

/** Where each label stands first, by the index of its line. */
type Marks = ReadonlyMap<string, number>

/**
 * Tells which lines open a note. Brackets and markup that says so decide alone; else numbers at the heads of lines, or
 * of the entries of a list, open notes where markers in the lines before answer to them, number by number.
 */
export function findNotes(lines: readonly Line[]): Notes {
  const bracketed = lines.some(({ text }) => NOTE_START.test(text.text))
  const told = lines.map((line) => toldOpening(line, bracketed))
  if (bracketed) return { style: BRACKETS, openings: told }
  const hinted = hintedMarks(lines, told)
  const numbered: Numbered[] = []
  for (const [at, line] of lines.entries()) if (LABEL_DIGIT.test(line.text.text)) numbered.push({ at, line })
  const styles = [BRACKETS, ...UNCERTAIN].map((style) => ({ style, marks: marksOf(numbered, style) }))
  const marked = styles.filter(({ marks }) => marks.size > 0)
  const nothing = { style: BRACKETS, marks: new Map() }
  let best = { style: BRACKETS, answered: 0, opened: [] as readonly Candidate[] }
  const ways = [ordinals(lines), ...UNCERTAIN_STARTS.map((start) => candidatesOf(numbered, start))]
  for (const way of [toldCandidates(told), ...ways]) {
    if (way.length === 0) continue
    const runs = runsOf(way, lines.length)
    for (const { style, marks } of [nothing, ...marked]) {
      const opened = runs.filter((run) => isAnswered(run, marks, hinted)).flat()
      const answered = opened.filter(({ at, label }) => isMarked(at, label, marks, hinted)).length
      if (answered > best.answered) best = { style, answered, opened }
    }
  }
  const openings: (NoteOpening | null)[] = [...told]
  for (const { at, label, length } of best.opened) openings[at] ??= { label, length }
  return { style: best.style, openings }
}

/** The label that brackets or markup tell. */
function toldOpening(line: Line, bracketed: boolean): NoteOpening | null {
  const text = line.text.text
  const printed = bracketed ? NOTE_START.exec(text) : null
  const [first] = line.notes
  if (printed !== null && !(first?.start === 0 && first.role === 'reference' && !hasBackLink(line)))
    return { label: printed[1] as string, length: printed[0].length }
  if (line.label !== null) return { label: line.label, length: 0 }
  if (first === undefined || first.start > 0 || (first.role !== 'definition' && first.role !== 'raised')) return null
  const label = hintLabel(text, first)
  return label === null ? null : { label: label.label, length: first.end }
}

/** Some converters link a note's label forward and its marker back; one link at the start of a long line is enough. */
function hasBackLink(line: Line): boolean {
  return line.notes.length === 1
}

/** A link or raised text longer than this is no marker. */
const LONGEST_HINT = 8
/** A number, bare or framed: `1`, `[1]`, `(1)`, `1)`, `1.`. */
const FRAMED = /^[[({]? ?(\d{1,5}) ?[\])}]?[.:/]?$/

/** The label that a link or raised text is, and where it ends; null where it is none. */
export function hintLabel(text: string, { start, end }: NoteHint): { label: string; end: number } | null {
  if (end - start > LONGEST_HINT) return null
  const printed = text.slice(start, end).trim()
  const label = FRAMED.exec(printed)?.[1]
  return label === undefined ? null : { label, end: start + printed.length }
}

function hintedMarks(lines: readonly Line[], told: readonly (NoteOpening | null)[]): Marks {
  const marks = new Map<string, number>()
  for (const [at, line] of lines.entries()) {
    for (const hint of line.notes) {
      if (hint.start === 0 && (told[at] !== null || hint.role === 'definition')) continue
      const label = hintLabel(line.text.text, hint)?.label
      if (label !== undefined && !marks.has(label)) marks.set(label, at)
    }
  }
  return marks
}

function marksOf(lines: readonly Numbered[], { label }: NoteStyle): Marks {
  const marks = new Map<string, number>()
  for (const { at, line } of lines) {
    for (const match of matchesOf(line.text.text, label)) {
      const found = labelIn(match[1] as string)
      if (match.index > 0 && !marks.has(found)) marks.set(found, at)
    }
  }
  return marks
}

function toldCandidates(told: readonly (NoteOpening | null)[]): Candidate[] {
  return told.flatMap((opening, at) => (opening === null ? [] : [{ ...opening, at, isLone: false }]))
}

/** The entries of numbered lists, whose numbers only the markup has. */
function ordinals(lines: readonly Line[]): Candidate[] {
  return lines.flatMap(({ ordinal }, at) => (ordinal == null ? [] : [{ label: ordinal, length: 0, at, isLone: false }]))
}

function candidatesOf(lines: readonly Numbered[], start: RegExp): Candidate[] {
  return lines.flatMap(({ at, line: { text, shape } }) => {
    const match = shape === 'heading' ? null : start.exec(text.text)
    if (match === null) return []
    const { length } = match[0]
    return [{ label: labelIn(match[1] as string), length, at, isLone: length === text.text.length }]
  })
}

/** A label alone on a line has its text on the next, and the next label not far below. */
const FARTHEST = 4

/** Candidates that count up one by one. */
function runsOf(candidates: readonly Candidate[], end: number): Candidate[][] {
  const runs: Candidate[][] = []
  let run: Candidate[] = []
  for (const [i, candidate] of candidates.entries()) {
    const next = candidates[i + 1]?.at ?? Math.min(end, candidate.at + FARTHEST)
    if (candidate.isLone && (next - candidate.at > FARTHEST || next - candidate.at < 2)) continue
    const before = run[run.length - 1]
    if (before === undefined || Number(candidate.label) !== Number(before.label) + 1) {
      run = []
      runs.push(run)
    }
    run.push(candidate)
  }
  return runs
}

/** A numbered list opens lines too, but nothing in the text before leads to it. */
function isAnswered(run: readonly Candidate[], marks: Marks, hinted: Marks): boolean {
  return run.filter(({ at, label }) => isMarked(at, label, marks, hinted)).length * 2 > run.length
}

function isMarked(at: number, label: string, marks: Marks, hinted: Marks): boolean {
  return (marks.get(label) ?? at) < at || (hinted.get(label) ?? at) < at
}
