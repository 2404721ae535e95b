import { tableRow } from '../read/line-builder.js'
import type { Line } from '../read/page.js'
import { EMPTY_TEXT, joinMapped, type MappedText, sliceMapped } from '../text/mapped-text.js'
import { isThemeHeading } from '../vocabulary/headings.js'
import { NOTE_START } from '../vocabulary/note-labels.js'
import { isStatusLabel, isStatusOf, leadingStatusLabel } from '../vocabulary/status-labels.js'

/** A value is a word or a line or two; a longer text that ends as a sentence does is a paragraph. */
const LONGEST_VALUE = 240
const LONGEST_SENTENCE = 120
const LONGEST_LABEL = 90
const MOST_VALUES = 8
/** The stop of a sentence, with the markers behind it. */
const SENTENCE_END = /[.”] ?(?:\[\d{1,7} ?\] ?){0,9}$/
/** Two labels stand no farther apart than this, or they are no table. */
const NEAR = MOST_VALUES + 1

/**
 * Makes rows of the status tables that flattened text has as lines: a label with its value behind it, on the lines
 * below, or both. A line that only looks like a label, with no other label near, stays what it is.
 */
export function joinStatusRows(lines: readonly Line[]): readonly Line[] {
  const heads = lines.map((line, i) => (isValueToo(line, lines[i - 1]) ? 0 : labelLength(line, lines[i + 1])))
  const labels = heads.map((length) => length > 0)
  if (!labels.includes(true) && !lines.some(isOpenRow)) return lines
  const joined: Line[] = []
  let lastLabel = Number.NEGATIVE_INFINITY
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    const isOpen = isOpenRow(line, i, lines)
    if (!isOpen && !(labels[i] && (i - lastLabel <= NEAR || nextLabel(labels, i) - i <= NEAR))) {
      joined.push(line)
      continue
    }
    const length = isOpen ? (line.cells?.[0]?.end ?? 0) : (heads[i] as number)
    const behind = valueBehind(line, length)
    const values = behind.text === '' ? [] : [behind]
    let next = i + 1
    while (values.length < MOST_VALUES && isValue(lines, labels, next, values.length)) {
      if (isOpen && lines[next]?.gap !== 'break') break
      values.push((lines[next] as Line).text)
      next++
    }
    const row = tableRow([sliceMapped(line.text, 0, length), joinMapped(values)])
    if (row !== null) joined.push(row)
    lastLabel = i
    i = next - 1
  }
  return joined
}

/** Whether a line is a row of a label and a value, and its value goes on in the lines that follow at once. */
function isOpenRow({ text, cells }: Line, index: number, lines: readonly Line[]): boolean {
  const next = lines[index + 1]
  if (cells === null || cells.length > 2 || next === undefined || next.gap !== 'break' || next.cells !== null)
    return false
  return isStatusLabel(text.text.slice(cells[0]?.start, cells[0]?.end).replace(/:$/, ''))
}

/** `State Party since 1 May 2001` is a row, but right below a label it is the value of that. */
function isValueToo({ text: { text } }: Line, before: Line | undefined): boolean {
  return before !== undefined && /^State Party since \d/.test(text) && isStatusLabel(before.text.text)
}

/** How much of a line is the label of a row, with its colon; 0 where the line opens none. */
function labelLength(line: Line, next: Line | undefined): number {
  const {
    shape,
    text: { text },
  } = line
  if (
    (shape === 'table-row' && !isLoneCell(line)) ||
    shape === 'heading' ||
    text.length > LONGEST_VALUE + LONGEST_LABEL
  )
    return 0
  if (isStatusLabel(text.replace(/:$/, '')) || isStatusOf(text, next?.text.text)) return text.length
  const label = leadingStatusLabel(text)
  if (label === null || isSentence(text.slice(label.length))) return 0
  return text[label.length] === ':' ? label.length + 1 : label.length
}

/** `Treaty status |`: a table that was flattened cell by cell has one row for each. */
function isLoneCell({ cells }: Line): boolean {
  return cells !== null && cells.length === 1
}

function valueBehind({ text }: Line, from: number): MappedText {
  return from < text.text.length ? sliceMapped(text, from) : EMPTY_TEXT
}

function isSentence(text: string): boolean {
  return text.length > LONGEST_SENTENCE && SENTENCE_END.test(text)
}

function nextLabel(labels: readonly boolean[], from: number): number {
  const next = labels.indexOf(true, from + 1)
  return next < 0 ? Number.POSITIVE_INFINITY : next
}

/** A further line of a cell, which no paragraph begins like: `National: $2 million`, `(2005: $3 million)`. */
const FURTHER =
  /^(?:\((?:19|20)\d\d: ?[^()]{1,60}\)$|\([^().]{1,60} received \d{1,3}%[^().]{1,60}\)$|(?:International|National|Killed|Injured|Mines|ERW|Other ERW|Unknown(?: devices)?|Submunitions): ?(?:\(|[^\p{L}]{0,4}\d|none|not|unknown))/iu

/** Whether the line at `index` is a value of the label before, `place` being how many values it has already. */
function isValue(lines: readonly Line[], labels: readonly boolean[], index: number, place: number): boolean {
  const line = lines[index]
  if (
    line === undefined ||
    labels[index] ||
    line.gap === 'rule' ||
    line.shape === 'heading' ||
    (line.shape === 'table-row' && !isLoneCell(line))
  )
    return false
  const text = line.text.text
  if (text.length > LONGEST_VALUE || NOTE_START.test(text) || isThemeHeading(text)) return false
  if (isSentence(text)) return false
  // further lines of a cell follow at once, or say that they are such, or the table goes on below them
  return (
    place === 0 || FURTHER.test(text) || line.gap === 'break' || nextLabel(labels, index) - index <= MOST_VALUES - place
  )
}
