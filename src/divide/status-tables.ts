import { tableRow } from '../read/line-builder.js'
import type { Line } from '../read/page.js'
import { joinMapped } from '../text/mapped-text.js'
import { isThemeHeading } from '../vocabulary/headings.js'
import { NOTE_START } from '../vocabulary/note-labels.js'
import { isStatusLabel } from '../vocabulary/status-labels.js'

/** A value is a word or a line or two; a longer text that ends as a sentence does is a paragraph. */
const LONGEST_VALUE = 240
const LONGEST_SENTENCE = 120
const MOST_VALUES = 8
/** The stop of a sentence, with the markers behind it. */
const SENTENCE_END = /[.”] ?(?:\[\d{1,7} ?\] ?){0,9}$/
/** Two labels stand no farther apart than this, or they are no table. */
const NEAR = MOST_VALUES + 1

/**
 * Makes rows of the status tables that flattened text has as lines: a label, and below it the lines of its value. A
 * line that only looks like a label, with no other label near, stays what it is.
 */
export function joinStatusRows(lines: readonly Line[]): readonly Line[] {
  const labels = lines.map((line) => line.shape !== 'table-row' && isStatusLabel(line.text.text))
  if (labels.filter(Boolean).length < 2) return lines
  const joined: Line[] = []
  let lastLabel = -NEAR
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    if (!labels[i] || !(i - lastLabel <= NEAR || nextLabel(labels, i) - i <= NEAR)) {
      joined.push(line)
      continue
    }
    const values: Line[] = []
    while (values.length < MOST_VALUES && isValue(lines, labels, i + 1 + values.length, values.length)) {
      values.push(lines[i + 1 + values.length] as Line)
    }
    const row = tableRow([line.text, joinMapped(values.map((value) => value.text))])
    if (row !== null) joined.push(row)
    lastLabel = i
    i += values.length
  }
  return joined
}

function nextLabel(labels: readonly boolean[], from: number): number {
  const next = labels.indexOf(true, from + 1)
  return next < 0 ? Number.POSITIVE_INFINITY : next
}

/** Whether the line at `index` is a value of the label before, `place` being how many values it has already. */
function isValue(lines: readonly Line[], labels: readonly boolean[], index: number, place: number): boolean {
  const line = lines[index]
  if (
    line === undefined ||
    labels[index] ||
    line.gap === 'rule' ||
    line.shape === 'heading' ||
    line.shape === 'table-row'
  )
    return false
  const text = line.text.text
  if (text.length > LONGEST_VALUE || NOTE_START.test(text) || isThemeHeading(text)) return false
  if (text.length > LONGEST_SENTENCE && SENTENCE_END.test(text)) return false
  // further lines of a cell follow at once, or the table goes on below them
  return place === 0 || line.gap === 'break' || nextLabel(labels, index) - index <= MOST_VALUES - place
}
