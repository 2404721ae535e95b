import type { Root } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

/**
 * Markdown as readers and converters of this genre write it. Definitions are off, since `[3]: http://...` and
 * `[^3]: text` are footnotes here; indented code is off, since archives indent.
 */
const processor = unified()
  .use(remarkParse)
  .use(function disableConstructs(this: Processor) {
    const data: { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] } = this.data()
    data.fromMarkdownExtensions = [gfmTableFromMarkdown()]
    data.micromarkExtensions = [gfmTable(), { disable: { null: ['definition', 'codeIndented', 'autolink'] } }]
  })
  .freeze()

/** The tree of a text of Markdown; offsets are those of the text. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text)
}
