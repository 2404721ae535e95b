import type { Fact, Report } from '../index.js'
import type { Colours } from './colours.js'
import { factWords } from './fact-words.js'
import { shorten, wrap } from './fit.js'
import { printableLine } from './printable.js'
import { scopeWords, sourceWords } from './source-words.js'

/** How a table of facts is printed. */
export interface TableStyle {
  readonly colours: Colours
  /** Characters to a line; Infinity in a pipe, where nothing is shortened or wrapped. */
  readonly width: number
}

/** Columns that the names of the fields take. */
const INDENT = 10
/** The least that is left for a field on a narrow terminal. */
const NARROWEST = 30

/** The facts of a report as records of a few lines, one for each fact; says so where there are none. */
export function factsTable(report: Report, style: TableStyle): string {
  const { facts, page } = report
  const of = page.title === null ? '' : ` in ${printableLine(page.title)}`
  if (facts.length === 0) return `No facts found${of}.${whyNone(page)}\n`
  const byId = new Map(report.footnotes.map((note) => [note.id, note]))
  const head = style.colours.strong(`${facts.length} ${facts.length === 1 ? 'fact' : 'facts'}${of}`)
  const records = facts.map((fact) => record(fact, sourceWords(fact, byId), style))
  return `${[head, ...records].join('\n\n')}\n`
}

/** What may be the reason that a page has no facts. */
function whyNone({ family, language }: Report['page']): string {
  if (language !== null && language !== 'en') {
    const name = new Intl.DisplayNames('en', { type: 'language' }).of(language)
    return ` The page is in ${name} (${language}); facts are read in English only.`
  }
  return family === 'unknown' ? ' The page is not known for one of the Monitor.' : ''
}

function record(fact: Fact, sources: readonly string[], { colours, width }: TableStyle): string {
  const room = Math.max(width - INDENT, NARROWEST)
  const field = (name: string, lines: readonly string[]): string[] =>
    lines.map((line, i) => `${colours.faint((i === 0 ? `  ${name}` : '').padEnd(INDENT))}${line}`)
  const short = (text: string): string => shorten(printableLine(text), room)
  return [
    `${colours.faint(fact.id)} ${colours.strong(printableLine(factWords(fact)))} ${colours.faint(`(${fact.kind})`)}`,
    ...field('party', [short(`${fact.party.name} (${fact.party.code})`)]),
    ...(fact.attribution ? field('told by', wrap(`“${printableLine(fact.attribution.text)}”`, room)) : []),
    ...field('quote', wrap(`“${printableLine(fact.evidence.quote)}”`, room)),
    ...field('scope', [(fact.citation.scope === 'none' ? colours.warning : colours.good)(scopeWords(fact))]),
    ...field('source', sources.map(short)),
  ].join('\n')
}
