// The three forms of one page: flattened text beside the HTML, Markdown beside what remark-parse takes alone with the
// same extensions.
//   npm run bench:forms [-- --quick]
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parseReport } from '../dist/index.js'
import { pair, timing } from './measure.mjs'
import { asHtml, asMarkdown, asText, bytesOf, makePage } from './pages.mjs'
import { machine, table } from './support.mjs'

const quick = process.argv.includes('--quick')
const remark = unified()
  .use(remarkParse)
  .use(function tables() {
    const data = this.data()
    data.fromMarkdownExtensions = [gfmTableFromMarkdown()]
    data.micromarkExtensions = [gfmTable(), { disable: { null: ['definition', 'codeIndented'] } }]
  })

console.log(`${machine()}\n`)
const rows = []
for (const [name, size] of Object.entries({ '40K': 40_000, '200K': 200_000 })) {
  const page = makePage(size)
  const [html, text, markdown] = [bytesOf(asHtml(page)), asText(page), asMarkdown(page)]
  const flat = await pair(
    () => parseReport(text),
    () => parseReport(html),
    timing(quick),
  )
  const marked = await pair(
    () => parseReport(markdown),
    () => remark.parse(markdown),
    timing(quick),
  )
  rows.push([
    name,
    `${flat.ratio.toFixed(2)} (${flat.cpuRatio.toFixed(2)})`,
    `${marked.ratio.toFixed(2)} (${marked.cpuRatio.toFixed(2)})`,
  ])
}
console.log(table(['page', 'text to HTML of the same page', 'Markdown to remark-parse alone'], rows))
