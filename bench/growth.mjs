// How time grows with the input: the same kind of page, ten times as long. Near 10 is linear.
//   npm run bench:growth [-- --quick]
import { parseReport } from '../dist/index.js'
import { alone, timing } from './measure.mjs'
import { asHtml, asMarkdown, asText, bytesOf, makePage } from './pages.mjs'
import { machine, table } from './support.mjs'

const quick = process.argv.includes('--quick')
const repeated = (make) => (count) => Array.from({ length: count }, (_, i) => make(i + 1)).join('')

/** Makes a page with so many of something. */
const CASES = {
  'page as HTML, bytes': [200_000, (n) => bytesOf(asHtml(makePage(n)))],
  'page as text, bytes': [200_000, (n) => asText(makePage(n))],
  'page as Markdown, bytes': [200_000, (n) => asMarkdown(makePage(n))],
  footnotes: [
    1000,
    (n) =>
      `${repeated((i) => `<p>The harbor was cleared.<a href="#fn${i}">[${i}]</a></p>`)(n)}${repeated((i) => `<p><a name="fn${i}">[${i}]</a> Interview with A. Moreau, Harbour Authority, Oslo, ${(i % 28) + 1} May 2001.</p>`)(n)}`,
  ],
  'notes that say Ibid.': [
    1000,
    (n) => repeated((i) => `<p>[${i}] ${i === 1 ? 'Letter from the port, 3 May 2001.' : 'Ibid.'}</p>`)(n),
  ],
  'markers in one paragraph': [
    10_000,
    (n) => `<p>${repeated((i) => `word [${i}] `)(n)}</p><p>[1] Letter, 3 May 2001.</p>`,
  ],
  headings: [1000, (n) => repeated((i) => `<h2>Mine Clearance ${i}</h2><p>Work went on.</p>`)(n)],
  'elements in elements': [10_000, (n) => `${'<div>'.repeat(n)}Samoa signed the treaty.${'</div>'.repeat(n)}`],
  'tables in tables': [1000, (n) => `${'<table><tr><td>1<td>'.repeat(n)}x`],
  'rows of a table': [1000, (n) => `<table>${repeated((i) => `<tr><td>${i}<td>12,000<td>1999</tr>`)(n)}</table>`],
  'facts in one paragraph': [
    100,
    (n) => `<p>${repeated((i) => `In ${1990 + (i % 10)}, Samoa destroyed ${i},000 mines. `)(n)}</p>`,
  ],
}

console.log(`${machine()}\n`)
const rows = []
for (const [name, [count, make]] of Object.entries(CASES)) {
  const [small, large] = [make(count), make(10 * count)]
  const once = await alone(() => parseReport(small), timing(quick))
  const ten = await alone(() => parseReport(large), timing(quick))
  rows.push([name, `${count} to ${10 * count}`, once.ms.toFixed(1), ten.ms.toFixed(1), (ten.ms / once.ms).toFixed(1)])
  console.error(rows.at(-1).join('  '))
}
console.log(table(['', 'count', 'ms', 'ms', 'times'], rows))
