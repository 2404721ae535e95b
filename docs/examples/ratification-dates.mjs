// For each state the date of ratification of the Mine Ban Treaty by edition, with quote and source, between tabs.
// node docs/examples/ratification-dates.mjs INPUT...
import { convert } from 'monitor-reports/node'

const inputs = process.argv.slice(2)
if (inputs.length === 0) {
  console.error('usage: ratification-dates.mjs INPUT...')
  process.exit(2)
}
// whoever reads may stop: `| head`
process.stdout.on('error', () => process.exit())
console.log(['state', 'edition', 'date', 'quote', 'source'].join('\t'))
for await (const result of convert(inputs)) {
  if (result.status === 'failed') {
    console.error(`${result.id}: ${result.code}: ${result.message}`)
    process.exitCode = 5
  }
  // another capture of a page tells nothing new
  if (result.status !== 'converted' || result.duplicateOf !== null) continue
  const { page, facts, footnotes } = result.report
  for (const fact of facts) {
    if (fact.kind !== 'treaty-action' || fact.treaty !== 'MBT') continue
    if (fact.action !== 'ratification' || fact.modality !== 'done') continue
    const sources = fact.citation.sources.map((id) => footnotes.find((note) => note.id === id)?.text)
    console.log([fact.party.name, page.edition, fact.date, fact.evidence.quote, sources.join(' | ')].join('\t'))
  }
}
