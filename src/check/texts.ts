import { comparable } from '../comparable-text.js'
import type { Block } from '../schema/block.js'
import { contains, type Span } from '../text/span.js'
import { standsInColumns } from '../visible-columns.js'
import { repairedTexts } from '../visible-repair.js'
import { sliceWithout, visibleText } from '../visible-text.js'
import { found, type Inconsistency } from './inconsistency.js'
import { type Index, isSound, show } from './report-index.js'

export function checkTexts(index: Index, source: string): Inconsistency[] {
  const { report, blocks, blockById } = index
  const { format, length } = report.source
  // Were the length wrong, every span would count in another string, and each text would be told as wrong.
  if (source.length !== length) {
    return [found('source-length', 'source.length', `The source has ${source.length} code units, not ${length}`)]
  }
  const out: Inconsistency[] = []
  const cuts = cutsByStart(index)
  const cutsOfBlocks = outermost([...cuts, ...index.notes].sort(byStart))
  const isRepaired = report.diagnostics.some(({ code }) => code === 'encoding-repaired')
  // what stood around a cut makes no tag, no reference and no sequence of bytes
  const between = format === 'html' ? ' ' : isRepaired ? '\u200b' : ''
  // rows of drawn tables in Markdown have cells of several lines, side by side
  const isDrawn = (block: Block | undefined, { start, end }: Span): boolean =>
    format === 'markdown' && block?.type === 'table-row' && source.slice(start, end).includes('\n')
  const compare = (path: string, span: Span, text: string, label?: string, block?: Block): void => {
    if (!isSound(span, index)) return
    const slice = sliceWithout(source, span, label === undefined ? cutsOfBlocks : cuts, between)
    const visible = visibleText(slice, format)
    const told = comparable(text, format)
    const readings = isRepaired ? repairedTexts(visible, format === 'text') : [visible]
    const all = readings.map((reading) => comparable(reading, format))
    if (all.some((said) => said.endsWith(told) && isLabel(said.slice(0, said.length - told.length), label ?? '')))
      return
    const said = all[0] as string
    if (isDrawn(block, span) && standsInColumns(said, told, block?.span === span)) return
    out.push(found('text-mismatch', path, `The source at ${show(span)} reads ${excerpt(said)}, not ${excerpt(told)}`))
  }
  for (const [s, { heading }] of report.sections.entries()) {
    if (heading !== null) compare(`sections[${s}].heading`, heading.span, heading.text)
  }
  for (const { item, path } of blocks) compare(path, item.span, item.text, undefined, item)
  for (const [n, note] of report.footnotes.entries()) {
    compare(`footnotes[${n}]`, note.span, note.text, comparable(note.label, format))
  }
  for (const [f, { evidence, attribution }] of report.facts.entries()) {
    const block = blockById.get(evidence.block)?.block
    if (block === undefined || !contains(block.span, evidence.span)) continue
    compare(`facts[${f}].evidence`, evidence.span, evidence.quote, undefined, block)
    if (attribution && contains(block.span, attribution.span)) {
      compare(`facts[${f}].attribution`, attribution.span, attribution.text, undefined, block)
    }
  }
  return out
}

/** What stands within spans and is not part of their text: footnote markers, and layout such as bullets. */
function cutsByStart({ blocks, layout }: Index): Span[] {
  const markers = blocks.flatMap(({ item }) => item.markers.map(({ span }) => span))
  return [...markers, ...layout].sort(byStart)
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

/** Of spans in order those that begin behind the end of the one before; the others lie within it. */
function outermost(spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const span of spans) if (span.start >= (out[out.length - 1]?.end ?? 0)) out.push(span)
  return out
}

/** Catches one character that is printed around the label of a footnote: `[2]`, `2.`, `2/`, `^2:`. */
const LABEL_FRAME = /[[\](){}^.:*/↑↩_–—-]/g

/** The word before it: `Note 2:`, `[Footnote 2:`, as they look without spaces. */
const LABEL_WORD = /^\[?(?:foot)?note(?=\d)/i

/** Whether what the source has before a text, within its span, is nothing or the label of that footnote. */
function isLabel(before: string, label: string): boolean {
  if (before === '') return true
  return label !== '' && before.replace(LABEL_WORD, '').replace(LABEL_FRAME, '') === label.replace(LABEL_FRAME, '')
}

const LONGEST_EXCERPT = 40

function excerpt(text: string): string {
  return JSON.stringify(text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}...` : text)
}
