import { DEFAULT_LIMITS, type Limits, type Overrun } from '../limits.js'
import { findNotes } from '../read/note-openings.js'
import type { Line } from '../read/page.js'
import { sourceSpan } from '../text/mapped-text.js'
import { RUN_IN_LABEL } from '../vocabulary/headings.js'
import { partyByName } from '../vocabulary/parties.js'
import { joinFlattenedTables } from './flattened-tables.js'
import { separateNotes } from './footnotes.js'
import { headingLevel, isHeading } from './headings.js'
import { type Taken, takeMarkers } from './markers.js'
import { countedStyleOf } from './note-style.js'
import type { Outline, OutlineBlock, OutlineSection } from './outline.js'
import { joinStatusRows } from './status-tables.js'

type Draft = { -readonly [Key in keyof OutlineSection]: OutlineSection[Key] } & { blocks: OutlineBlock[] }

/** An outline, and where it would have had more footnotes and markers than it may. */
export interface Divided extends Outline {
  readonly overruns: readonly Overrun[]
}

/** Divides the lines of a body into sections with their blocks, and footnotes. */
export function divide(lines: readonly Line[], limits: Limits = DEFAULT_LIMITS): Divided {
  const rows = joinFlattenedTables(joinStatusRows(lines))
  const printed = findNotes(rows)
  const parts = separateNotes(rows, printed, limits.footnotes)
  const notes = parts.flatMap((part) => (part.kind === 'note' ? [part.note] : []))
  const counted = notes.length === 0 ? countedStyleOf(lines) : null
  const style = counted?.style ?? printed.style
  const labels = counted?.labels ?? new Set(notes.map((note) => note.label))
  const sections: Draft[] = []
  const overruns: Overrun[] = []
  let markersLeft = limits.markers
  for (const part of parts) {
    if (part.kind === 'note') continue
    const { line } = part
    if (part.isBeyond && overruns.every(({ limit }) => limit !== 'footnotes'))
      overruns.push({ limit: 'footnotes', span: sourceSpan(line.text) })
    const taken = takeMarkers(line, labels, style, markersLeft)
    markersLeft -= taken.markers.length
    if (taken.beyond !== null && overruns.every(({ limit }) => limit !== 'markers'))
      overruns.push({ limit: 'markers', span: taken.beyond })
    if (isHeading(line, taken.markers[taken.markers.length - 1]?.offset === taken.text.text.length)) {
      const text = line.text.text
      sections.push({ level: headingLevel(text), heading: { text, span: sourceSpan(line.text) }, blocks: [] })
      continue
    }
    if (sections.length === 0) sections.push({ level: 1, heading: null, blocks: [] })
    const { blocks } = sections[sections.length - 1] as Draft
    blocks.push(blockFrom(line, taken, blocks[blocks.length - 1]))
  }
  return { sections, notes, overruns }
}

function blockFrom(line: Line, { text, cells, markers }: Taken, previous: OutlineBlock | undefined): OutlineBlock {
  return {
    type: blockType(line, previous),
    label: RUN_IN_LABEL.exec(text.text)?.[0] ?? partyLabel(text.text),
    cells,
    text,
    markers,
    span: sourceSpan(line.text),
  }
}

/** A name and a sign before the text: `ALBANIA: On 4 April`, `Benin. Benin has`. */
const NAME_LABEL = /^(\p{Lu}[^.:\n]{2,60}?)([.:]) ?(?=[\p{Lu}“"\d])/u

/** The label of a paragraph that begins with the name of the country it is about; null where it has none. */
function partyLabel(text: string): string | null {
  const match = NAME_LABEL.exec(text)
  if (match === null || partyByName(match[1] as string) === null) return null
  return `${match[1]}${match[2]}`
}

/** A paragraph after a lead-in that ends in a colon is a quotation: flattened text has no other sign of it. */
function blockType(line: Line, previous: OutlineBlock | undefined): OutlineBlock['type'] {
  if (line.shape === 'heading' || line.shape === 'text') {
    return previous?.type === 'paragraph' && previous.text.text.endsWith(':') ? 'quote' : 'paragraph'
  }
  return line.shape
}
